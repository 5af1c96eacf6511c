"""The result grid as somebody uses it, in JupyterLab."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

LOAD = "%load_ext lakenb"
ROWS = """%%athena
SELECT n AS id, n * 1.5 AS price,
  CASE WHEN n % 7 = 0 THEN NULL WHEN n % 5 = 0 THEN '' ELSE 'name ' || CAST(n AS varchar) END AS name,
  DATE '2020-01-01' + n % 1000 * INTERVAL '1' DAY AS day, ARRAY[n, NULL] AS pair,
  CAST(ROW(n, 'x') AS ROW(a bigint, b varchar)) AS thing, n % 3 = 0 AS flag
FROM UNNEST(sequence(1, 100)) t(m) CROSS JOIN UNNEST(sequence(1, 1000)) u(k)
CROSS JOIN LATERAL (SELECT (m - 1) * 1000 + k) v(n) ORDER BY n"""
HOSTILE = """%%athena
SELECT 1 AS "<img src=x onerror=window.hit=1>", '<script>window.hit=1</script>' AS "a"";--",
  '"><svg onload=window.hit=1>' AS "javascript:window.hit=1", chr(8238) || 'abc' AS "\u202ertl", 2 AS "a"";--" """


NULLS = "%%athena\nSELECT * FROM (VALUES NULL, '', ' x ', 'NULL') t(v)"
CELLS = {
    "static": ROWS,
    "null": NULLS,
    "scroll": ROWS,
    "sort": ROWS,
    "wrong": ROWS,
    "nested": ROWS,
    "columns": ROWS,
    "copy": ROWS,
    "download": ROWS,
    "chart": ROWS.replace("%%athena", '%%athena --chart "line x=day y=avg(price) by=flag"'),
    "hostile": HOSTILE,
}


@pytest.fixture(scope="module")
def book(notebook):
    """All scenarios in one notebook, each in its own cell."""
    found = notebook(LOAD, *CELLS.values(), name="grids.ipynb")
    found.run_all()
    last = found.page.locator(".jp-CodeCell").nth(len(CELLS))
    last.locator(".lakenb-grid .lnb-td").first.wait_for(timeout=120_000)
    return found


@pytest.fixture
def grid(book, request):
    """The grid of the scenario that a test is named by, and its page."""
    name = request.node.get_closest_marker("scenario").args[0]
    cell = book.page.locator(".jp-CodeCell").nth(1 + list(CELLS).index(name))
    cell.scroll_into_view_if_needed()
    return cell


def _expect(grid, place, *texts):
    """Wait for a column's first texts."""
    from playwright.sync_api import expect

    cells = grid.locator(f".lnb-td[data-place='{place}']")
    for at, text in enumerate(texts):
        expect(cells.nth(at)).to_have_text(text, timeout=15_000)


def _rows(grid, count):
    from playwright.sync_api import expect

    expect(grid.locator(".lnb-port")).to_have_attribute(
        "aria-rowcount", str(count + 1), timeout=15_000
    )


@pytest.mark.scenario("static")
def test_it_stands_in_place_of_the_static_table(grid, book):
    assert grid.locator(".lakenb-static").count() == 1
    assert not grid.locator(".lakenb-static").is_visible()
    assert "100,000 rows" in grid.locator(".lnb-status").inner_text()
    _expect(grid, 0, "1", "2", "3")
    assert book.asked == []
    assert book.errors == []


@pytest.mark.scenario("null")
def test_null_and_the_empty_string_look_different(grid):
    _expect(grid, 0, "NULL", "''", "·x·", "NULL")
    assert grid.locator(".lnb-td em").count() == 2


@pytest.mark.scenario("scroll")
def test_it_scrolls_to_the_last_row(grid):
    grid.locator(".lnb-td").first.click()
    grid.page.keyboard.press("Control+End")
    grid.locator(".lnb-td[data-place='0']", has_text=re.compile("^100000$")).wait_for()
    grid.page.keyboard.press("Control+Home")
    _expect(grid, 0, "1")
    grid.locator(".lnb-port").evaluate("port => { port.scrollTop = 24 * 50000; }")
    _expect(grid, 0, "50001")


@pytest.mark.scenario("sort")
def test_it_sorts_and_filters(grid):
    grid.locator(".lnb-name").first.click()
    grid.locator(".lnb-name").first.click()
    _expect(grid, 0, "100000")
    assert grid.locator(".lnb-th").first.get_attribute("aria-sort") == "descending"
    grid.locator(".lnb-more").nth(2).click()
    grid.get_by_label("Operator", exact=True).select_option("contains")
    grid.get_by_label("Value", exact=True).fill("NAME 9999")
    grid.get_by_role("button", name="Filter", exact=True).click()
    _rows(grid, 9)
    _expect(grid, 2, "name 99999", "name 99998")
    grid.get_by_role("button", name="Clear").click()
    _rows(grid, 100_000)
    grid.get_by_label("Search rows").fill("no such text anywhere")
    grid.locator(".lnb-none").wait_for()


@pytest.mark.scenario("wrong")
def test_a_filter_that_is_no_value_says_so(grid):
    grid.locator(".lnb-more").first.click()
    grid.get_by_label("Operator", exact=True).select_option("=")
    grid.get_by_label("Value", exact=True).fill("1 OR 1=1")
    grid.get_by_role("button", name="Filter", exact=True).click()
    grid.locator(".lnb-error").wait_for()
    assert "is no bigint" in grid.locator(".lnb-error").inner_text()


@pytest.mark.scenario("nested")
def test_a_nested_value_opens_by_the_keyboard(grid):
    grid.locator(".lnb-td[data-row='1'][data-place='5']").click()
    grid.page.keyboard.press("Enter")
    panel = grid.get_by_role("dialog")
    panel.wait_for()
    assert re.search(r"a\s*: 2\s+b\s*: x", panel.inner_text())
    grid.page.keyboard.press("Escape")
    assert panel.count() == 0


@pytest.mark.scenario("columns")
def test_columns_are_hidden_and_pinned(grid):
    from playwright.sync_api import expect

    grid.locator(".lnb-more").nth(6).click()
    grid.get_by_role("button", name="Pin", exact=True).click()
    expect(grid.locator(".lnb-name").first).to_have_text("flag")
    grid.locator(".lnb-more").nth(1).click()
    grid.get_by_role("button", name="Hide", exact=True).click()
    expect(grid.locator(".lnb-name").nth(1)).to_have_text("price")


@pytest.mark.scenario("copy")
def test_cells_are_copied(grid):
    page = grid.page
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: t => { window.taken = t; }}})"
    )
    grid.locator(".lnb-td[data-row='0'][data-place='0']").click()
    for keys in ("Shift+ArrowRight", "Shift+ArrowDown", "Control+c"):
        page.keyboard.press(keys)
    page.wait_for_function("window.taken !== undefined")
    assert page.evaluate("window.taken") == "id\tprice\n1\t1.5\n2\t3.0"


@pytest.mark.scenario("download")
def test_a_file_is_downloaded(grid):
    grid.get_by_role("button", name="Download").click()
    with grid.page.expect_download() as waiting:
        grid.get_by_role("button", name="CSV", exact=True).click()
    lines = Path(waiting.value.path()).read_text(encoding="utf-8").splitlines()
    assert lines[0] == '"id","price","name","day","pair","thing","flag"'
    assert len(lines) == 100_001
    assert lines[7] == '"7","10.5",,"2020-01-08","[7, null]","{a=7, b=x}","false"'


@pytest.mark.scenario("hostile")
def test_nothing_of_the_data_becomes_markup(grid, book):
    grid.locator(".lnb-more").first.click()
    grid.page.keyboard.press("Escape")
    grid.locator(".lnb-td").nth(1).click()
    grid.page.keyboard.press("Enter")
    grid.get_by_role("dialog").wait_for()
    assert grid.page.evaluate("window.hit") is None
    assert "\\u202eabc" in grid.locator(".lnb-body").inner_text()
    assert book.errors == []


@pytest.mark.scenario("chart")
def test_a_chart_takes_the_place_of_the_rows_and_is_changed(grid):
    from playwright.sync_api import expect

    chart = grid.locator(".lnb-chart")
    expect(chart).to_have_attribute("aria-label", re.compile("line chart of avg of price by day"))
    assert not grid.locator(".lnb-port").is_visible()
    assert not grid.locator(".jp-RenderedImage").is_visible()
    grid.get_by_label("chart", exact=True).select_option("bar")
    expect(chart).to_have_attribute("aria-label", re.compile("bar chart"))
    grid.get_by_label("by", exact=True).select_option("")
    expect(grid.locator(".lnb-written")).to_contain_text(
        '%%athena --chart "bar x=day y=avg(price)"'
    )
    grid.get_by_role("button", name="Rows", exact=True).click()
    _expect(grid, 0, "1")


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_it_can_be_used_by_everybody(book, theme):
    from axe_playwright_python.sync_playwright import Axe

    page = book.page
    book.do("apputils:change-theme", theme=theme)
    page.wait_for_function("t => document.body.dataset.jpThemeName === t", arg=theme)
    page.wait_for_timeout(500)
    found = Axe().run(page, context=".lakenb-grid").response
    serious = [v for v in found["violations"] if v["impact"] in {"serious", "critical"}]
    assert not serious, [(v["id"], [n["html"][:300] for n in v["nodes"]][:4]) for v in serious]


def test_a_saved_notebook_is_small_and_readable_without_its_kernel(notebook):
    book = notebook(LOAD, ROWS, name="saved.ipynb")
    book.run_all()
    book.page.locator(".lakenb-grid .lnb-td").first.wait_for(timeout=120_000)
    book.save()
    saved = book.lab.read("saved.ipynb")
    assert len(saved) < 100_000
    assert "lakenb-static" in saved
    book.shut_down()
    again = notebook(name="saved.ipynb").page
    again.wait_for_selector(".lakenb-static")
    assert again.locator(".lakenb-static").is_visible()
    assert not again.get_by_text("model not found").is_visible()
