"""JupyterLab and headless Chromium, both real, on this machine's loopback alone."""

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

import lakenb

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]
WAIT = 60_000  # milliseconds


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def environment(place):
    """What keeps a server away from everything outside its directory."""
    settings = {
        "HOME": place,
        "JUPYTER_CONFIG_DIR": place / "config",
        "JUPYTER_DATA_DIR": place / "data",
        "JUPYTER_RUNTIME_DIR": place / "runtime",
        "IPYTHONDIR": place / "ipython",
        "JUPYTERLAB_SETTINGS_DIR": place / "settings",
        "XDG_CONFIG_HOME": place / "config",
        "XDG_CACHE_HOME": place / "cache",
        "XDG_STATE_HOME": place / "state",
        "LAKENB_LAKE": place / "lake",
    }
    return os.environ | {name: str(value) for name, value in settings.items()}


class Server:
    """A server over a directory, on a port of its own; ``{port}`` in its arguments is the port."""

    answers = "/nothing/is/here"  # Voilà runs its notebook for each look at its page

    def __init__(self, place, *arguments):
        self.place = place
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        with (place / "log").open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *(part.format(port=port) for part in arguments)],
                env=environment(place),
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=place,
            )
        end = time.monotonic() + 60
        while not self._up():
            if time.monotonic() > end or self.process.poll() is not None:
                raise AssertionError((place / "log").read_text())
            time.sleep(0.2)

    def _up(self):
        try:
            urllib.request.urlopen(f"{self.url}{self.answers}", timeout=30).close()
        except urllib.error.HTTPError:
            return True
        except (urllib.error.URLError, OSError):
            return False
        return True

    def close(self):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(20)
        self.process.kill()
        self.process.wait(20)


def notebook_text(*cells):
    """A notebook of code cells, as its file has it."""
    made = [
        {
            "cell_type": "code",
            "id": f"cell{at}",
            "metadata": {},
            "source": source,
            "outputs": [],
            "execution_count": None,
        }
        for at, source in enumerate(cells)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    content = {"cells": made, "metadata": {"kernelspec": kernel}}
    return json.dumps(content | {"nbformat": 4, "nbformat_minor": 5})


class Lab(Server):
    """A JupyterLab server over a directory, or Notebook's."""

    answers = "/api"
    shown = "lab/tree"

    def __init__(self, place, module="jupyterlab", app="LabApp"):
        settings = place / "settings" / "@jupyterlab"
        quiet, tracker = settings / "apputils-extension", settings / "notebook-extension"
        quiet.mkdir(parents=True)
        (quiet / "notification.jupyterlab-settings").write_text(
            '{"checkForUpdates": false, "fetchNews": "false"}', encoding="utf-8"
        )
        tracker.mkdir(parents=True)
        (tracker / "tracker.jupyterlab-settings").write_text(
            '{"windowingMode": "none"}', encoding="utf-8"
        )
        super().__init__(
            place,
            *(module, "--no-browser", "--allow-root", "--port={port}"),
            "--ServerApp.port_retries=0",
            "--ServerApp.disable_check_xsrf=True",
            f"--{app}.expose_app_in_browser=True",
            "--IdentityProvider.token=",
            "--ServerApp.password=",
            f"--ServerApp.root_dir={place}",
        )

    def write(self, name, *cells):
        """A notebook of code cells."""
        (self.place / name).write_text(notebook_text(*cells), encoding="utf-8")

    def read(self, name):
        return (self.place / name).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def chromium():
    """Chromium's path."""
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have Chromium")
        pytest.skip("Chromium isn't installed")
    return CHROMIUM


@pytest.fixture(scope="session")
def lab(chromium, tmp_path_factory):
    pytest.importorskip("jupyterlab", reason="JupyterLab isn't installed")
    found = Lab(tmp_path_factory.mktemp("lab"))
    yield found
    found.close()


@pytest.fixture(scope="session")
def browser(chromium):
    api = pytest.importorskip("playwright.sync_api", reason="playwright isn't installed")
    api.expect.set_options(timeout=30_000)  # of a machine that has other work, too
    with api.sync_playwright() as play:
        found = play.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield found
        found.close()


class Notebook:
    """A page with a notebook in JupyterLab."""

    def __init__(self, lab, page, name):
        self.lab, self.page, self.name = lab, page, name
        self.asked = []  # addresses beside the server's own
        self.errors = []
        page.on("request", self._note)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.goto(f"{lab.url}/{lab.shown}/{name}?reset")
        page.wait_for_selector(".jp-Notebook .jp-CodeCell", timeout=WAIT)
        page.wait_for_function(
            "window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'",
            timeout=WAIT,
        )

    def _note(self, request):
        if not request.url.startswith(
            (self.lab.url, "data:", "blob:", self.lab.url.replace("http", "ws"))
        ):
            self.asked.append(request.url)

    def do(self, command, **arguments):
        """One of JupyterLab's own commands."""
        self.page.evaluate(
            "([c, a]) => window.jupyterapp.commands.execute(c, a).then(() => null)",
            [command, arguments],
        )

    @contextlib.contextmanager
    def dark(self):
        """JupyterLab's dark theme."""
        self.do("apputils:change-theme", theme="JupyterLab Dark")
        self.page.wait_for_selector(
            'body[data-jp-theme-light="false"]', state="attached", timeout=WAIT
        )
        self.page.wait_for_timeout(500)  # until the widgets have seen it
        try:
            yield
        finally:
            self.do("apputils:change-theme", theme="JupyterLab Light")
            self.page.wait_for_selector(
                'body[data-jp-theme-light="true"]', state="attached", timeout=WAIT
            )

    def run_all(self):
        self.page.evaluate(
            "window.jupyterapp.commands.execute('notebook:run-all-cells').then(() => 0); 0"
        )

    def shut_down(self):
        """End the kernel and leave the page."""
        with urllib.request.urlopen(f"{self.lab.url}/api/sessions", timeout=10) as answer:
            found = json.loads(answer.read())
        for session in found:
            if session["path"] == self.name:
                gone = urllib.request.Request(
                    f"{self.lab.url}/api/sessions/{session['id']}", method="DELETE"
                )
                urllib.request.urlopen(gone, timeout=10).close()
        self.page.close()

    def save(self):
        self.do("docmanager:save")


@pytest.fixture(scope="module")
def notebook(lab, browser, request):
    """Opens a notebook of these cells: ``notebook("cell", "cell", name="a.ipynb")``."""
    pages = []

    def made(*cells, name="test.ipynb", width=1300):
        if cells:
            lab.write(name, *cells)
        page = browser.new_page(viewport={"width": width, "height": 900})
        pages.append((name, page))
        return Notebook(lab, page, name)

    yield made
    for name, page in pages:
        if not page.is_closed():
            page.screenshot(path=lab.place / f"{name}.png")
            page.close()


BARE = """<!doctype html><html lang="en"><head><title>bare</title><style>{style}</style></head>
<body class="{dark}"><main><div class="cell_container"><div class="output_container" id="static">{static}</div>
<div class="output_container"><div class="output" id="here"></div></div></div></main><script type="module">
import widget from "/bootstrap.js";
const listeners = [];
const fire = (reply, buffers) => {{
  for (const [event, listener] of [...listeners]) if (event === "msg:custom") listener(reply, buffers);
}};
const bytes = (text) => new DataView(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer);
const model = {{
  get: (name) => (name === "_module" ? {name} : undefined),
  on: (event, listener) => listeners.push([event, listener]),
  off: (event, listener) => listeners.splice(listeners.findIndex((known) => known[1] === listener), 1),
  async send(content, _, sent = []) {{
    const texts = sent.map((part) => Array.from(new Uint8Array(part), (b) => String.fromCharCode(b)).join(""));
    const [reply, buffers] = await askKernel(content, texts.map(btoa));
    fire(reply, buffers.map(bytes));
  }},
}};
setInterval(async () => (await toldByKernel()).forEach((told) => fire(told, [])), 100);
window.close_ = await widget.render({{ model, el: document.querySelector("#here") }});
</script></body></html>"""


class Bare:
    """A widget in a page with nothing of a front end's but the model that anywidget promises.

    The page's questions go to the widget in this process. ``style`` and ``dark`` give the page what a front end
    has of its own, ``static`` stands in an output above the widget's.
    """

    def __init__(self, browser, widget, *, style="", dark="", static=""):
        from lakenb.widgets.protocol import answered

        self.page = browser.new_page(viewport={"width": 1100, "height": 900})
        self.errors, self.asked, told = [], [], []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda r: self.asked.append(r.url))
        widget.send = lambda content, buffers=None: told.append(content)
        root = (Path(lakenb.__file__).parent / "widgets").resolve()
        html = BARE.format(style=style, dark=dark, static=static, name=json.dumps(widget._module))

        def ask(content, sent):
            taken = [base64.b64decode(part) for part in sent]
            reply, buffers = answered(content, widget._handlers, taken)
            return reply, [base64.b64encode(part).decode() for part in buffers]

        def tell():
            taken = told[:]
            del told[: len(taken)]
            return taken

        self.page.expose_function("askKernel", ask)
        self.page.expose_function("toldByKernel", tell)
        script = (root / "bootstrap.js").read_text("utf-8")
        self.page.route(
            "http://bare.test/bootstrap.js",
            lambda route: route.fulfill(body=script, content_type="text/javascript"),
        )
        self.page.route(
            "http://bare.test/", lambda route: route.fulfill(body=html, content_type="text/html")
        )
        self.page.goto("http://bare.test/")

    def close(self):
        self.page.close()

    def outside(self):
        """What was asked of the network."""
        own = ("http://bare.test/", "blob:", "data:")
        return [url for url in self.asked if not url.startswith(own)]


@pytest.fixture
def bare(browser, tmp_path):
    """Shows a widget in a bare page: ``bare(result.grid())``."""
    pages = []

    def made(widget, **more):
        pages.append(Bare(browser, widget, **more))
        return pages[-1]

    yield made
    for number, page in enumerate(pages):
        page.page.screenshot(path=tmp_path / f"bare{number}.png")
        page.close()
