"""The widgets in Notebook 7, Voilà and marimo: they show rows, answer clicks, load nothing, and can be read in the dark.

JupyterLab has tests of its own beside this file. VS Code's page can't be had without VS Code; the last test here
stands for the part of it that can: no variables of Jupyter's, VS Code's own, and its class of a dark body.
"""

import importlib.util
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

SETUP = """import lakenb
session = lakenb.connect()
session.sql("CREATE DATABASE IF NOT EXISTS shop")
book = lakenb.QueryBook("Sales", session, "sales.sql")
book.add_sql("SELECT 42 AS answer")"""
ROWS = "SELECT n AS id, n % 7 AS kind FROM UNNEST(sequence(1, 10000)) t(n) ORDER BY n"
CELLS = ("%load_ext lakenb\n" + SETUP, f"%%athena\n{ROWS}", "%lakenb", "book")
MARIMO = f"""import marimo

app = marimo.App()


@app.cell
def _():
    {SETUP.replace(chr(10), chr(10) + "    ")}
    result = session.sql("{ROWS}")
    return book, result, session


@app.cell
def _(result):
    result
    return


@app.cell
def _(result):
    result.grid()
    return


@app.cell
def _(session):
    import marimo as mo

    mo.ui.anywidget(session.explorer())
    return


@app.cell
def _(book):
    book.widget()
    return
"""


def _conftest():
    """The servers; modules of tests have no package."""
    place = Path(__file__).with_name("conftest.py")
    spec = importlib.util.spec_from_file_location("browser_servers", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Page:
    """A page, what it asked of other addresses, and what went wrong in it."""

    def __init__(self, browser, url):
        self.page = browser.new_page(viewport={"width": 1100, "height": 1600})
        self.asked, self.errors = [], []
        own = (url, url.replace("http", "ws"), "data:", "blob:")
        self.page.on("request", lambda r: r.url.startswith(own) or self.asked.append(r.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.goto(url)


@pytest.fixture
def opened(browser, tmp_path):
    pages = []

    def made(url):
        pages.append(Page(browser, url))
        return pages[-1]

    yield made
    for page in pages:
        page.page.screenshot(path=tmp_path / "page.png")
        page.page.close()


def _use(page):
    """A grid, an explorer and a book are there and do what they are told."""
    from playwright.sync_api import expect

    grid = page.locator(".lakenb-grid").first
    expect(grid.locator(".lnb-td").first).to_have_text("1", timeout=120_000)
    grid.locator(".lnb-name").first.click()
    grid.locator(".lnb-name").first.click()
    expect(grid.locator(".lnb-td").first).to_have_text("10000", timeout=30_000)
    grid.locator(".lnb-td").first.click()
    page.keyboard.press("Control+End")
    expect(grid.locator(".lnb-td[data-row='9999'][data-place='0']")).to_have_text(
        "1", timeout=30_000
    )
    grid.get_by_role("button", name="Chart").click()
    grid.locator(".lnb-chart").wait_for()
    explorer = page.locator(".lakenb-explorer").first
    explorer.get_by_role("treeitem").first.locator(".lnb-twist").click()
    explorer.get_by_role("treeitem").filter(has_text="shop").wait_for()
    book = page.locator(".lakenb-book").first
    book.locator(".cm-content").first.click()
    page.keyboard.press("Control+a")
    page.keyboard.type("SELECT 6 * 7 AS answer")
    page.keyboard.press("Control+Enter")
    expect(book.locator(".lnb-td").first).to_have_text("42", timeout=30_000)


def _dark(page):
    """Whether texts stand out from what is behind them."""
    return page.locator(".lakenb-book").first.evaluate(
        """book => {
            const light = (colour) => {
              const dot = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d");
              dot.fillStyle = colour;
              dot.fillRect(0, 0, 1, 1);
              const [r, g, b] = dot.getImageData(0, 0, 1, 1).data;
              return (0.3 * r + 0.6 * g + 0.1 * b) / 255;
            };
            const ground = light(getComputedStyle(book).backgroundColor);
            const texts = [...book.querySelectorAll(".cm-content span, .cm-gutterElement, button")];
            const low = texts.filter((t) => Math.abs(light(getComputedStyle(t).color) - ground) < 0.35);
            const behind = light(getComputedStyle(book.querySelector(".cm-gutters")).backgroundColor);
            return {dark: ground < 0.3, low: low.map((t) => t.className + t.textContent), texts: texts.length, behind};
        }"""
    )


def _for_everybody(page):
    """axe has no serious word on any of the widgets, as ``_use`` leaves them."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe isn't installed")
    for widget in (".lakenb-grid", ".lakenb-explorer", ".lakenb-book"):
        found = axe.Axe().run(page, context=widget).response
        serious = [v for v in found["violations"] if v["impact"] in {"serious", "critical"}]
        told = [(v["id"], [n["html"][:300] for n in v["nodes"]][:4]) for v in serious]
        assert not told, (widget, told)
        assert found["passes"], widget


def test_notebook_7(chromium, browser, tmp_path):
    pytest.importorskip("notebook", reason="Notebook isn't installed")
    servers = _conftest()
    server = servers.Lab(tmp_path, "notebook", "JupyterNotebookApp")
    server.shown = "notebooks"
    try:
        server.write("all.ipynb", *CELLS)
        page = browser.new_page(viewport={"width": 1100, "height": 1600})
        found = servers.Notebook(server, page, "all.ipynb")
        found.run_all()
        _use(page)
        assert not page.locator(".lakenb-static").first.is_visible()
        assert not page.locator(".lakenb-outline").first.is_visible()
        assert found.asked == []
        _for_everybody(page)
        found.do("apputils:change-theme", theme="JupyterLab Dark")
        page.wait_for_function("document.body.dataset.jpThemeLight === 'false'")
        page.wait_for_timeout(500)
        _for_everybody(page)
        found.shut_down()
    finally:
        server.close()


def test_voila(chromium, opened, tmp_path):
    pytest.importorskip("voila", reason="Voilà isn't installed")
    servers = _conftest()
    (tmp_path / "all.ipynb").write_text(servers.notebook_text(*CELLS), encoding="utf-8")
    server = servers.Server(
        tmp_path, "voila", "all.ipynb", "--no-browser", "--port={port}", "--Voila.ip=127.0.0.1"
    )
    try:
        found = opened(f"{server.url}/?theme=dark")
        _use(found.page)
        assert not found.page.locator(".lakenb-static").first.is_visible()
        assert _dark(found.page) | {"texts": 0, "behind": 0} == {
            "dark": True,
            "low": [],
            "texts": 0,
            "behind": 0,
        }
        assert [url for url in found.asked if "lakenb" in url] == []
        _for_everybody(found.page)
    finally:
        server.close()


def test_marimo(chromium, opened, tmp_path):
    pytest.importorskip("marimo", reason="marimo isn't installed")
    servers = _conftest()
    (tmp_path / "all.py").write_text(MARIMO, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[tool.marimo.display]\ntheme = "dark"\n', "utf-8")
    server = servers.Server(
        tmp_path,
        *("marimo", "--quiet", "run", "all.py", "--headless", "--no-token"),
        *("--host", "127.0.0.1", "--port", "{port}"),
    )
    try:
        found = opened(server.url)
        _use(found.page)
        assert found.page.locator(".lakenb-static").first.is_visible()
        seen = _dark(found.page)
        assert seen["dark"]
        assert seen["low"] == []
        assert seen["behind"] < 0.3
        assert found.asked == []
        assert found.errors == []
    finally:
        server.close()
