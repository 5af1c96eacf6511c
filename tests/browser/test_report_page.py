"""A report in Chromium: whatever the data and the notebook hold, nothing runs and nothing is loaded."""

import itertools
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import nbformat
import pytest

from lakenb.cli import main

pytestmark = pytest.mark.browser

SINK = "http://127.0.0.1:9/"
CALLS = ["alert(1)", "window.hit=1", f"fetch('{SINK}f')", f"location='{SINK}l'"]
FORMS = [
    *("<script>{}</script>", "<SCRIPT >{}</SCRIPT >", "<scr<script></script>ipt>{}</script>"),
    *("<img src=x onerror={}>", "<img src=x onerror='{}'>", "<svg onload={}>", "<svg/onload={}>"),
    *("<body onload={}>", "<details open ontoggle={}>x</details>", "<input autofocus onfocus={}>"),
    *("<a href='javascript:{}' class=go>x</a>", "<iframe src='javascript:{}'></iframe>"),
    *("<iframe srcdoc='<script>{}</script>'></iframe>", "<object data='javascript:{}'></object>"),
    *("<video><source onerror={}></video>", "<math><mtext><style><img src=x onerror={}></style>"),
    *("'><img src=x onerror={}>", '"><svg onload={}>', "</td></table><script>{}</script>"),
    *("</pre><script>{}</script>", "--><script>{}</script>", "]]><script>{}</script>"),
    *("</style><script>{}</script>", "</title><script>{}</script>", "</textarea><svg onload={}>"),
    *(
        "&lt;script&gt;{}&lt;/script&gt;",
        "<style onload={}></style>",
        "<marquee onstart={}>x</marquee>",
    ),
]
LOADS = [
    *(
        f"<img src={SINK}i>",
        f"<link rel=stylesheet href={SINK}c>",
        f"<style>@import '{SINK}s'</style>",
    ),
    *(f"<div style='background:url({SINK}b)'>x</div>", f"<iframe src={SINK}n></iframe>"),
    *(
        f"<script src={SINK}j></script>",
        f"<video src={SINK}v autoplay></video>",
        f"<base href={SINK}>",
    ),
    *(f"<svg><image href='{SINK}g'/></svg>", f"<svg><use href='{SINK}u#x'/></svg>"),
    *(f"<embed src={SINK}e>", f"<object data={SINK}o></object>", f"<form action={SINK}a></form>"),
]
PAYLOADS = [form.format(call) for form, call in itertools.product(FORMS, CALLS)]
PAYLOADS += [text.replace("<", "\u2066<\u202e", 1) for text in PAYLOADS[:80]] + LOADS


def test_there_are_many_of_them():
    assert len(set(PAYLOADS)) >= 200


@pytest.fixture
def sink():
    """A server that nobody may ask: its address and what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    thread.join()
    server.server_close()


def _notebook(place, sink):
    payloads = [text.replace(SINK, sink) for text in PAYLOADS]
    texts = json.dumps(payloads)
    begin = f"""\
%load_ext lakenb
import json, lakenb, pandas as pd
from IPython.display import HTML, Markdown, display
from lakenb.values.names import quote_text
texts = json.loads({texts!r})
session = lakenb.connect()"""
    query = """\
rows = ', '.join(f'({n}, {quote_text(text)})' for n, text in enumerate(texts))
session.sql(f'SELECT * FROM (VALUES {rows}) t(n, hostile)')"""
    cells = [
        *("name = 'nobody'", begin, query, "pd.DataFrame({t: [t] for t in texts})"),
        *("print('\\n'.join(texts))", "for t in texts: display(HTML(t))"),
        "for t in texts: display(Markdown(t))",
        """display({'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="90"/>'}, raw=True)""",
    ]
    made = [nbformat.v4.new_code_cell(source) for source in cells]
    made[0].metadata["tags"] = ["parameters"]
    made += [nbformat.v4.new_markdown_cell(text) for text in payloads]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    path = place / "<img src=x onerror=alert(1)>.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=made, metadata=metadata), path)
    return path


def test_nothing_runs_and_nothing_is_loaded(browser, sink, tmp_path, monkeypatch):
    url, asked = sink
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    words = [
        "report",
        str(_notebook(tmp_path, url)),
        "-p",
        "name",
        "</pre><script>alert(1)</script>",
    ]
    assert main([*words, "--out", "out.html"]) == 0
    page = browser.new_page()
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    address = (tmp_path / "out.html").as_uri()
    page.goto(address)
    assert page.locator("td", has_text="<script>alert(1)").count() > 0, "the data is shown as text"
    wide = page.locator('img[src^="data:image/svg+xml"]').last.bounding_box()
    assert wide["x"] + wide["width"] <= 1280, "a wide picture fits the page"
    for link in page.locator("a.go").all()[:8]:
        link.dispatch_event("click")
    page.wait_for_timeout(1_000)
    assert dialogs == []
    assert page.evaluate("window.hit") is None
    assert page.url == address
    assert asked == []
    page.goto(f"{url}proof")
    assert asked, "the server does answer"
    page.close()
