"""Widgets in a page that has nothing of a notebook's: hostile texts in every place, bad sizes, VS Code's colours.

The kernel is this process (``bare`` in conftest.py), so that a whole corpus takes one page.
"""

import importlib.util
import json
import re
from pathlib import Path

import pytest

import lakenb

pytestmark = pytest.mark.browser
pytest.importorskip("anywidget", reason="the extra 'widgets' isn't installed")

VSCODE = """html { --vscode-editor-background: #1e1e1e; --vscode-editor-foreground: #d4d4d4;
  --vscode-focusBorder: #007fd4; --vscode-font-family: sans-serif; --vscode-editor-font-family: monospace; }
body { background: #1e1e1e; color: #cccccc; margin: 0; }"""


def _payloads():
    """Both corpora; modules of tests have no package."""
    place = Path(__file__).with_name("payloads.py")
    spec = importlib.util.spec_from_file_location("payloads", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    lines = (Path(__file__).parents[1] / "markup.jsonl").read_text("utf-8").splitlines()
    return list(dict.fromkeys([*module.PAYLOADS, *map(json.loads, lines)]))


PAYLOADS = _payloads()


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("bare") / "lake") as found:
        yield found


def _quoted(text):
    return "'" + text.replace("'", "''") + "'"


@pytest.fixture(scope="module")
def values(session):
    """All payloads as values, twice nested, with a number."""
    rows = ", ".join(f"({n}, {_quoted(text)})" for n, text in enumerate(PAYLOADS, 1))
    return session.sql(
        f"SELECT n, v, ARRAY[v] AS a, MAP(ARRAY[v], ARRAY[v]) AS m FROM (VALUES {rows}) t (n, v) ORDER BY n"
    )


@pytest.fixture(scope="module")
def headings(session):
    """All payloads as headings."""
    named = ", ".join(
        f'{n} AS "{text.replace(chr(34), chr(34) * 2)}"' for n, text in enumerate(PAYLOADS)
    )
    return session.sql(f"SELECT {named}")


def _harmless(found):
    """Nothing ran, nothing was loaded, and no element is there that a widget does not make."""
    found.page.wait_for_timeout(300)
    assert found.page.evaluate("window.hit") is None
    assert found.outside() == []
    assert found.errors == []
    strange = "script:not([type=module]), img, iframe, object, embed, video, audio, body body, marquee, math, link, [onerror], [onload], [onfocus], [onclick]"
    assert found.page.locator(strange).count() == 0


def _everything(page):
    """Every text and attribute of the page."""
    return page.evaluate(
        """() => [...document.querySelectorAll("#here *")].flatMap((e) => [...e.attributes].map((a) => a.value))
            .concat(document.querySelector("#here").innerText)"""
    )


def test_the_corpus_is_large():
    assert len(PAYLOADS) >= 400


def test_values_are_text_in_cells_panels_copies_and_filters(bare, values):
    from playwright.sync_api import expect

    found = bare(values.grid())
    page, grid = found.page, found.page.locator(".lakenb-grid")
    expect(grid.locator(".lnb-td").first).to_have_text("1")
    seen = set()
    for row in range(0, len(PAYLOADS), 12):
        page.locator(".lnb-port").evaluate(f"port => {{ port.scrollTop = 24 * {row}; }}")
        page.wait_for_timeout(60)
        seen.update(grid.locator(".lnb-td[data-place='1']").all_inner_texts())
    assert len(seen) > 0.9 * len({text[:100] for text in PAYLOADS})
    for row in (0, len(PAYLOADS) // 2):
        page.locator(".lnb-port").evaluate(f"port => {{ port.scrollTop = 24 * {row}; }}")
        for place in (1, 2, 3):
            grid.locator(f".lnb-td[data-row='{row}'][data-place='{place}']").dblclick()
            panel = grid.get_by_role("dialog")
            assert PAYLOADS[row][:20].strip() in panel.inner_text()
            page.keyboard.press("Escape")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    for form in ("TSV", "CSV", "JSON", "MARKDOWN", "PYTHON"):
        grid.get_by_role("button", name="Copy").click()
        grid.get_by_role("button", name=form, exact=True).click()
        area = grid.get_by_label("Copy this text")
        area.wait_for()
        assert "onerror" in area.input_value()
        page.keyboard.press("Escape")
    for text in PAYLOADS[:: len(PAYLOADS) // 6]:
        grid.locator(".lnb-more").nth(1).click()
        grid.get_by_label("Value", exact=True).fill(text[:200])
        grid.get_by_role("button", name="Filter", exact=True).click()
        grid.get_by_role("button", name="Clear").click()
    _harmless(found)


def test_headings_are_text_in_heads_menus_and_lists(bare, headings):
    found = bare(headings.grid())
    page, grid = found.page, found.page.locator(".lakenb-grid")
    grid.locator(".lnb-td").first.wait_for()
    port = page.locator(".lnb-port")
    width, seen = port.evaluate("port => port.scrollWidth"), set()
    for left in range(0, width, 900):
        port.evaluate(f"port => {{ port.scrollLeft = {left}; }}")
        page.wait_for_timeout(30)
        seen.update(grid.locator(".lnb-name").all_inner_texts())
    assert len(seen) > 0.9 * len(PAYLOADS)
    port.evaluate("port => { port.scrollLeft = 0; }")
    for at in range(4):
        grid.locator(".lnb-more").nth(at).click()
        page.keyboard.press("Escape")
        grid.locator(".lnb-name").nth(at).click()
    grid.get_by_role("button", name="Columns").click()
    assert grid.locator(".lnb-list li").count() == 200
    _harmless(found)


@pytest.mark.parametrize("kind", ["bar", "line", "scatter", "box"])
def test_values_are_text_in_charts(bare, values, kind):
    chart = {
        "bar": "bar x=v y=sum(n) by=v top=30",
        "line": "line x=n y=sum(n) by=v top=30",
        "scatter": "scatter x=n y=n by=v",
        "box": "box x=v y=n top=30",
    }[kind]
    found = bare(values.grid(chart))
    page = found.page
    page.locator(".lnb-chart").wait_for()
    page.locator("summary", has_text="Numbers").click()
    for name in ("SQL",):
        page.get_by_role("button", name=name, exact=True).click()
        page.keyboard.press("Escape")
    assert any("onerror" in text or "onload" in text for text in _everything(page))
    _harmless(found)


def test_a_picture_of_a_chart_holds_no_markup_of_the_data(bare, values, browser):
    svg = values.chart("bar x=v y=sum(n) top=40").svg()
    page = browser.new_page()
    try:
        page.set_content(f"<main>{svg}</main>")
        page.wait_for_timeout(200)
        assert page.evaluate("window.hit") is None
        assert page.locator("script, img, iframe, foreignObject, [onerror], [onload]").count() == 0
    finally:
        page.close()


def test_static_forms_hold_no_markup_of_the_data(browser, values, headings):
    page = browser.new_page()
    try:
        forms = [shown._repr_mimebundle_()["text/html"] for shown in (values, headings)]
        page.set_content("<main>" + "".join(forms) + "</main>")
        page.wait_for_timeout(200)
        assert page.evaluate("window.hit") is None
        assert (
            page.locator("script, img, iframe, svg, math, a, form, input, [onerror]").count() == 0
        )
        assert page.get_by_text("<img src=x onerror=").count() > 0
    finally:
        page.close()


def test_an_upload_shows_texts(bare, session, tmp_path):
    from playwright.sync_api import expect

    lines = ['"' + re.sub(r"[\r\n\x00]", " ", text).replace('"', '""') + '"' for text in PAYLOADS]
    file = tmp_path / "<img src=x onerror=window.hit=1>.csv"
    heads = ",".join(lines[:40])
    file.write_text(
        "\n".join([heads, *(",".join(lines[at : at + 40]) for at in range(40, 400, 40))]), "utf-8"
    )
    found = bare(session.explorer())
    page = found.page
    page.get_by_role("button", name="Upload a file").click()
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator(".lnb-upload")).to_contain_text("onerror", timeout=15_000)
    _harmless(found)


def test_vs_codes_colours(bare, session):
    """Its variables and class, none of Jupyter's; the static form in the output above is hidden."""
    from playwright.sync_api import expect

    result = session.sql("SELECT n, n % 3 AS k FROM UNNEST(sequence(1, 1000)) t(n)")
    static = result._repr_mimebundle_()["text/html"]
    found = bare(result.grid("bar x=k y=sum(n)"), style=VSCODE, dark="vscode-dark", static=static)
    page = found.page
    page.locator(".lnb-chart").wait_for()
    assert not page.locator(".lakenb-static").is_visible()
    assert page.locator("#here.lnb-dark").count() == 1
    style = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]"
    assert page.locator(".lakenb-grid").evaluate(style) == ["rgb(30, 30, 30)", "rgb(212, 212, 212)"]
    page.get_by_role("button", name="Rows", exact=True).click()
    expect(page.locator(".lnb-td").first).to_have_text("1")
    page.evaluate("window.close_()")
    assert page.locator(".lakenb-static").is_visible()
    assert page.locator(".lakenb-grid").count() == 0
    _harmless(found)


def test_a_book_in_vs_codes_colours(bare, session, tmp_path):
    from playwright.sync_api import expect

    book = lakenb.QueryBook("Bare", session, tmp_path / "bare.sql")
    book.add_sql("SELECT 'text' AS answer")
    found = bare(book.widget(), style=VSCODE, dark="vscode-dark")
    page = found.page
    page.locator(".cm-content").first.click()
    page.keyboard.press("Control+Enter")
    expect(page.locator(".lnb-td").first).to_have_text("text", timeout=15_000)
    colour = "e => getComputedStyle(e).color"
    assert page.locator(".tok-keyword").first.evaluate(colour) == "rgb(125, 223, 154)"
    _harmless(found)


def test_huge_values_and_headings_and_very_many_columns(bare, session):
    from playwright.sync_api import expect

    many = ", ".join(f"{n} AS c{n}" for n in range(4_998))
    long = "<b>" + "long " * 1_999
    big = session.sql(f"""SELECT rpad('x', 100000000, 'x') AS "{long}", 1 AS "a", {many}""")
    found = bare(big.grid())
    page = found.page
    expect(page.locator(".lnb-td").first).to_have_text(re.compile("^x{199}…$"), timeout=30_000)
    assert len(page.locator(".lnb-name").first.inner_text()) <= 210
    page.locator(".lnb-td").first.dblclick()
    expect(page.get_by_role("dialog")).to_contain_text("100,000,000 characters", timeout=30_000)
    page.keyboard.press("Escape")
    page.locator(".lnb-port").evaluate("port => { port.scrollLeft = port.scrollWidth; }")
    expect(page.locator(".lnb-name").last).to_have_text("c4997", timeout=15_000)
    sent = page.evaluate("document.querySelector('#here').innerHTML.length")
    assert sent < 3_000_000
    _harmless(found)
