"""Widgets in a page that has nothing of a notebook's: hostile texts in every place, bad sizes, VS Code's colours.

The kernel is this process (``bare`` in conftest.py), so that a whole corpus takes one page.
"""

import importlib.util
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import lakenb
from lakenb.display import ResultView
from lakenb.values.types import VARCHAR

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
STRANGE = "main :is(script, style, img, iframe, svg, math, form, input, link, object, embed, base, meta, body)"
ATTRIBUTES = """() => [...document.querySelectorAll("main *")].flatMap((e) => [...e.attributes])
    .filter((a) => /^on/i.test(a.name) || (a.name === "href" && !/^(https?:|mailto:|#)/i.test(a.value)) || a.name === "src")
    .map((a) => a.name + "=" + a.value)"""


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
            cell = grid.locator(f".lnb-td[data-row='{row}'][data-place='{place}']")
            cell.click()
            expect(
                cell
            ).to_be_focused()  # drawn as the active one, and not again by the next clicks
            cell.dblclick()
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


def _static_forms(values):
    """Every form for pages that can't ask: the corpus in each text that it shows."""
    from lakenb.display.catalog_outline import outline_html
    from lakenb.display.query_book import BookCell, BookView, book_html
    from lakenb.display.result_table import render_html
    from lakenb.display.table_changes import changes_html, html_table
    from lakenb.values.catalog_tree import Outline, TreeNode
    from lakenb.values.table_change import TableChange

    run = values.execution
    columns = html_table(PAYLOADS[0], PAYLOADS, [PAYLOADS])
    forms = {"columns": [columns]}
    for text in PAYLOADS:
        failed = replace(run, query_execution_id=text, state="FAILED", state_change_reason=text)
        named = replace(failed, state=text, substatement_type=text, statement_type=text)
        rows = ResultView((text,), (VARCHAR,), [(text,)], 1, failed)
        cells = (
            BookCell("sql", text, text, rows, text),
            BookCell("markdown", text),
            BookCell("markdown", f"[{text}]({text}) ![{text}]({text}) `{text}`\n\n# {text}"),
        )
        nodes = ((0, TreeNode((text,), text, text, text, name=text)), (2, TreeNode((), text, text)))
        change = TableChange("changed", text, text, text, text[::-1])
        made = {
            "result": render_html(rows),
            "status": render_html(ResultView((), (), [], 0, failed))
            + render_html(ResultView((), (), [], 0, named)),
            "book": book_html(BookView(text, text, cells, text)),
            "outline": outline_html(Outline(text, nodes)),
            "changes": changes_html(text, [change]) + changes_html(text, []),
        }
        for kind, form in made.items():
            forms.setdefault(kind, []).append(form)
    return forms


def test_static_forms_hold_no_markup_of_the_data(browser, values, headings):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    try:
        forms = _static_forms(values)
        forms["whole"] = [shown._repr_mimebundle_()["text/html"] for shown in (values, headings)]
        made = "".join(
            f"<section id={kind}>{''.join(each)}</section>" for kind, each in forms.items()
        )
        page.set_content(f"<main>{made}</main>")
        page.wait_for_timeout(200)
        assert page.evaluate("window.hit") is None
        assert asked == []
        assert page.locator(STRANGE).count() == 0
        assert page.evaluate(ATTRIBUTES) == []
        for kind in forms:
            shown = page.locator(f"#{kind}").get_by_text("<img src=x onerror=")
            assert shown.count() > 0, kind
    finally:
        page.close()


def test_a_grid_and_a_book_that_fail_midway_say_so_and_go_on(bare, session, tmp_path, monkeypatch):
    from playwright.sync_api import expect

    from lakenb.widgets.result_grid.widget import ResultGrid

    port = session.sql("SELECT n FROM UNNEST(sequence(1, 10000)) t(n)").port()
    texts = port.texts

    def fails_late(span, longest):
        if span.offset >= 5_000 and not span.view.order:
            raise FileNotFoundError(2, "No such file or directory", "/rows")
        return texts(span, longest)

    monkeypatch.setattr(port, "texts", fails_late)
    found = bare(ResultGrid(port))
    grid = found.page.locator(".lakenb-grid")
    expect(grid.locator(".lnb-td").first).to_have_text("1")
    scroll = "(port, top) => { port.scrollTop = top; }"
    grid.locator(".lnb-port").evaluate(scroll, 24 * 8_000)
    told = "That failed: no such file or directory. Run the cell again."
    expect(grid.locator(".lnb-error")).to_have_text(told)
    grid.locator(".lnb-port").evaluate(scroll, 24 * 3_000)
    expect(grid.locator(".lnb-td[data-row='3000']")).to_have_text("3001")
    expect(grid.locator(".lnb-error")).to_have_count(0)
    for _ in "up", "down":
        grid.locator(".lnb-name").first.click()
    expect(grid.locator(".lnb-td").first).to_have_text("10000")
    _harmless(found)

    book = lakenb.QueryBook("Midway", session, tmp_path / "midway.sql")
    numbers = "UNNEST(sequence(0, 199)) t(a) CROSS JOIN UNNEST(sequence(1, 10000)) u(b)"
    book.add_sql(f"SELECT 1 / (1500000 - a * 10000 - b) AS d FROM {numbers}")
    book.add_sql("SELECT 'after' AS word")
    found = bare(book.widget())
    shown = found.page.locator(".lnb-cell")
    found.page.locator(".cm-content").nth(0).click()
    found.page.keyboard.press("Control+Enter")
    expect(shown.nth(0)).to_contain_text("DIVISION_BY_ZERO", timeout=15_000)
    expect(found.page.get_by_role("button", name="Stop")).to_be_disabled()
    found.page.locator(".cm-content").nth(1).click()
    found.page.keyboard.press("Control+Enter")
    expect(shown.nth(1).locator(".lnb-td").first).to_have_text("after", timeout=15_000)
    _harmless(found)


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
