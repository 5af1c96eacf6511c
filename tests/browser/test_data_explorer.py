"""The data explorer as somebody uses it, in JupyterLab."""

import csv
import importlib.util
import io
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=window.hit=1>"
SETUP = f"""%load_ext lakenb
import lakenb
session = lakenb.connect()
session.sql("CREATE DATABASE many")
for n in range(250):
    session.sql(f"CREATE EXTERNAL TABLE many.t{{n:03}} (n bigint) LOCATION 's3://raw/t{{n}}/'")
session.upload(b"id,name,price,day\\n" + b"".join(
    b"%d,name %d,%d.5,2024-01-%02d\\n" % (n, n % 7, n % 90, n % 28 + 1) for n in range(1, 2001)), "orders")
session.upload(b"a\\n1\\n", '"{HOSTILE}"', header=True)
session.sql("CREATE VIEW big_orders AS SELECT * FROM orders WHERE price > 50")
session.create_table_bucket("ice")
session.sql("CREATE DATABASE ns", catalog="s3tablescatalog/ice")
session.upload(b"id,name\\n1,x\\n2,y\\n", "ns.events", catalog="s3tablescatalog/ice", header=True)"""


EVIL = """
from lakenb.sql.hive.literals import quote_hive_text
from lakenb.values.names import quote_hive
session.sql("CREATE DATABASE evil COMMENT " + quote_hive_text(PAYLOADS[0]))
for at, (payload, name) in enumerate(zip(PAYLOADS, NAMES)):
    session.sql(f"CREATE EXTERNAL TABLE evil.{quote_hive(name)} ({quote_hive(name)} int COMMENT {quote_hive_text(payload)})"
        f" COMMENT {quote_hive_text(payload)} STORED AS PARQUET LOCATION 's3://raw/evil{at}/'"
        f" TBLPROPERTIES ({quote_hive_text(payload)} = {quote_hive_text(payload)})")
"""


def _payloads():
    """Texts for what is free, and what of each a name may be; modules of tests have no package."""
    place = Path(__file__).with_name("payloads.py")
    spec = importlib.util.spec_from_file_location("payloads", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    texts = [re.sub(r"[\x00-\x1f]", " ", text) for text in module.PAYLOADS]
    names = [re.sub(r"[/\\]", "", text) + str(at) for at, text in enumerate(texts)]
    return texts, names


@pytest.fixture(scope="module")
def book(notebook):
    texts, names = _payloads()
    evil = f"PAYLOADS, NAMES = {texts!r}, {names!r}{EVIL}"
    found = notebook(SETUP, "%lakenb", "%lakenb orders", evil, name="explorer.ipynb", width=1300)
    found.run_all()
    found.page.locator(".lakenb-explorer [role=treeitem]").nth(3).wait_for(timeout=120_000)
    done = found.page.locator(".jp-CodeCell").nth(3).get_by_text("[4]:")
    done.wait_for(timeout=120_000)
    return found


@pytest.fixture
def explorer(book):
    found = book.page.locator(".jp-CodeCell").nth(1).locator(".lakenb-explorer")
    found.scroll_into_view_if_needed()
    return found


def _line(explorer, label):
    return explorer.get_by_role("treeitem").filter(
        has=explorer.page.locator(".lnb-label").get_by_text(label, exact=True)
    )


def _open(explorer, *labels):
    for label in labels:
        line = _line(explorer, label).first
        line.wait_for()
        if line.get_attribute("aria-expanded") == "false":
            line.locator(".lnb-twist").click()
    return line


def _reload(explorer):
    """Another tree, with what was open before open again."""
    explorer.get_by_role("treeitem").first.evaluate("line => { line.dataset.old = 1; }")
    explorer.get_by_role("button", name="Reload").click()
    explorer.locator("[data-old]").wait_for(state="detached")
    _line(explorer, "default").wait_for()


def test_it_stands_in_place_of_the_static_outline(explorer, book):
    outline = book.page.locator(".jp-CodeCell").nth(1).locator(".lakenb-outline")
    assert outline.count() == 1
    assert not outline.is_visible()
    labels = explorer.get_by_role("treeitem").locator(".lnb-label").all_inner_texts()
    assert labels[:2] == ["awsdatacatalog", "s3tablescatalog/ice"]


def test_a_search_waits_in_the_second_cell(book):
    second = book.page.locator(".jp-CodeCell").nth(2).locator(".lakenb-explorer")
    assert second.get_by_role("searchbox").first.input_value() == "orders"
    assert second.get_by_role("treeitem").locator(".lnb-label").all_inner_texts() == [
        *("orders", "big_orders"),
    ]


def test_the_tree_by_keyboard(explorer):
    from playwright.sync_api import expect

    page = explorer.page
    explorer.get_by_role("searchbox").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    expect(_line(explorer, "default")).to_be_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(_line(explorer, "orders").first).to_be_visible()
    page.keyboard.press("o")
    page.keyboard.press("Enter")
    expect(explorer.locator(".lnb-title")).to_have_text("awsdatacatalog.default.orders")
    assert page.evaluate("document.activeElement.getAttribute('aria-level')") == "3"


def test_a_tables_rows_profile_and_definition(explorer):
    from playwright.sync_api import expect

    page = explorer.page
    _open(explorer, "awsdatacatalog", "default")
    _line(explorer, "orders").first.locator(".lnb-label").click()
    expect(explorer.locator(".lnb-details")).to_contain_text("s3://lakenb-query-results/tables/")
    explorer.get_by_role("button", name="Count files").click()
    expect(explorer.locator(".lnb-details")).to_contain_text("1 files,")
    explorer.get_by_role("tab", name="Rows").click()
    expect(explorer.locator(".lnb-td").first).to_be_visible(timeout=20_000)
    expect(explorer.locator(".lnb-details")).to_contain_text("The first 1,000 rows")
    page.wait_for_timeout(500)
    explorer.get_by_role("tab", name="Profile").click()
    expect(explorer.get_by_role("region", name="Profile").locator("tbody tr")).to_have_count(4)
    expect(explorer.locator(".lnb-details")).to_contain_text("All 2,000 rows")
    explorer.get_by_role("tab", name="Definition").click()
    expect(explorer.get_by_role("region", name="Definition")).to_contain_text("CREATE EXTERNAL")
    explorer.get_by_role("tab", name="Versions").click()
    expect(explorer.get_by_role("region", name="Versions")).to_contain_text("20")


def test_a_column_that_is_found_leads_to_its_table(book):
    from playwright.sync_api import expect

    second = book.page.locator(".jp-CodeCell").nth(2).locator(".lakenb-explorer")
    second.scroll_into_view_if_needed()
    second.get_by_role("searchbox").first.fill("default.pric")
    expect(_line(second, "price")).to_have_count(2)
    second.get_by_role("treeitem").first.click()
    second.get_by_role("button", name="Show its table").click()
    expect(second.locator(".lnb-title")).to_contain_text("awsdatacatalog.default.")
    second.get_by_role("searchbox").first.fill("orders")
    expect(_line(second, "orders")).to_have_count(1)


def test_many_tables_are_paged_and_filtered(explorer):
    from playwright.sync_api import expect

    _open(explorer, "awsdatacatalog")
    _line(explorer, "many").locator(".lnb-label").click()
    expect(_line(explorer, "t199")).to_be_attached()
    expect(_line(explorer, "t200")).not_to_be_attached()
    _line(explorer, "More…").click()
    expect(_line(explorer, "t249")).to_be_attached()
    explorer.get_by_label("Filter its tables").fill("24")
    expect(_line(explorer, "t100")).not_to_be_attached()
    expect(_line(explorer, "t024")).to_be_attached()
    _line(explorer, "many").locator(".lnb-twist").click()


def test_snapshots_of_an_iceberg_table(explorer):
    from playwright.sync_api import expect

    _open(explorer, "s3tablescatalog/ice", "ns", "events", "Snapshots")
    expect(explorer.locator(".lnb-kind-snapshot")).to_contain_text("append")


def test_a_query_is_put_below(explorer, book):
    from playwright.sync_api import expect

    _open(explorer, "awsdatacatalog", "default")
    _line(explorer, "orders").first.locator(".lnb-label").click()
    before = book.page.locator(".jp-CodeCell").count()
    explorer.get_by_role("button", name="Query in a cell").click()
    expect(book.page.locator(".jp-CodeCell")).to_have_count(before + 1)
    made = book.page.locator(".jp-CodeCell").nth(2).locator(".cm-content")
    expect(made).to_contain_text('FROM "default"."orders"')
    expect(made).to_contain_text("%%athena")
    book.do("notebook:undo-cell-action")
    expect(book.page.locator(".jp-CodeCell")).to_have_count(before)


def test_query_with_athena_opens_a_book(explorer):
    from playwright.sync_api import expect

    _open(explorer, "awsdatacatalog", "default")
    _line(explorer, "orders").first.locator(".lnb-label").click()
    explorer.get_by_role("button", name="Query with Athena").click()
    opened = explorer.get_by_role("region", name="Query book")
    expect(opened.locator(".cm-content").first).to_contain_text(
        'FROM "orders" LIMIT 10', timeout=30_000
    )
    opened.get_by_role("button", name="Run cell").click()
    expect(opened.get_by_role("grid")).to_be_visible(timeout=30_000)
    explorer.get_by_role("button", name="Close the query book").click()
    expect(opened).not_to_be_attached()


def test_a_name_is_copied(explorer):
    from playwright.sync_api import expect

    page = explorer.page
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: t => { window.taken = t; }}})"
    )
    _open(explorer, "awsdatacatalog", "default")
    _line(explorer, "orders").first.locator(".lnb-label").click()
    explorer.get_by_role("button", name="Insert name").click()
    expect(explorer.locator(".lnb-live").last).to_contain_text("copied")
    assert page.evaluate("window.taken") == '"default"."orders"'


def test_a_file_is_uploaded(explorer, book, tmp_path):
    from playwright.sync_api import expect

    place = tmp_path / "New Things.csv"
    place.write_text("Id,Größe\n" + "1,a\n" * 400_000, encoding="utf-8")
    explorer.get_by_role("button", name="Upload a file").first.click()
    explorer.get_by_label("File", exact=True).set_input_files(place)
    expect(explorer.get_by_role("region", name="Columns")).to_contain_text("bigint", timeout=30_000)
    expect(explorer.locator(".lnb-upload")).to_contain_text("400,000 rows, 2 columns")
    expect(explorer.locator(".lnb-upload")).to_contain_text("is called grosse")
    assert explorer.get_by_label("Table", exact=True).input_value() == "new_things"
    explorer.get_by_role("button", name="Create table").click()
    expect(explorer.locator(".lnb-upload")).to_contain_text(
        "Made awsdatacatalog.default.new_things"
    )
    _open(explorer, "awsdatacatalog", "default")
    _reload(explorer)
    expect(_line(explorer, "new_things")).to_be_attached()


def test_nothing_of_the_data_becomes_markup(explorer, book):
    from playwright.sync_api import expect

    _open(explorer, "awsdatacatalog", "default")
    _line(explorer, HOSTILE).locator(".lnb-label").click()
    for tab in ("Rows", "Profile", "Definition", "Versions"):
        explorer.get_by_role("tab", name=tab).click()
    expect(explorer.locator(".lnb-title")).to_contain_text(HOSTILE)
    assert book.page.evaluate("window.hit") is None
    assert (book.errors, book.asked) == ([], [])


def test_no_text_of_the_corpus_runs(explorer, book, tmp_path):
    from playwright.sync_api import expect

    texts, names = _payloads()
    assert len(set(texts)) >= 200
    _open(explorer, "awsdatacatalog")
    _reload(explorer)
    _open(explorer, "evil")
    _line(explorer, "More…").click()
    lines = explorer.locator(".lnb-kind-table").filter(has_text=re.compile(r"\d\s*$"))
    expect(lines).to_have_count(len(names), timeout=20_000)
    for at in range(0, len(names), 4):  # columns with their comments
        lines.nth(at).locator(".lnb-twist").click()
    for at in range(0, len(names), 9):  # comments and properties
        lines.nth(at).locator(".lnb-label").click()
        expect(explorer.get_by_role("region", name="Properties")).to_be_visible()
        explorer.get_by_role("tab", name="Definition").click()
        expect(explorer.get_by_role("region", name="Definition")).to_be_visible()
    sink = io.StringIO()
    csv.writer(sink).writerows([texts, texts])
    place = tmp_path / "evil.csv"
    place.write_text(sink.getvalue(), encoding="utf-8")
    explorer.get_by_role("button", name="Upload a file").first.click()
    explorer.get_by_label("File", exact=True).set_input_files(place)
    expect(explorer.get_by_role("region", name="Columns")).to_be_visible(timeout=30_000)
    explorer.get_by_role("searchbox").first.fill("window.hit")
    expect(explorer.locator(".lnb-live").last).to_contain_text("at most 50 of each kind")
    explorer.get_by_role("searchbox").first.fill("")
    expect(_line(explorer, "s3tablescatalog/ice")).to_be_visible()
    assert book.page.evaluate("window.hit") is None
    assert explorer.locator("img, script, iframe, object, embed, template, base, link").count() == 0
    assert (book.errors, book.asked) == ([], [])


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
@pytest.mark.parametrize("view", ["About", "Rows", "Profile", "Definition", "upload"])
def test_it_can_be_used_by_everybody(explorer, book, theme, view):
    from axe_playwright_python.sync_playwright import Axe

    page = book.page
    book.do("apputils:change-theme", theme=theme)
    page.wait_for_function("t => document.body.dataset.jpThemeName === t", arg=theme)
    if view == "upload":
        explorer.get_by_role("button", name="Upload a file").first.click()
    else:
        _open(explorer, "awsdatacatalog", "default")
        _line(explorer, "orders").first.locator(".lnb-label").click()
        explorer.get_by_role("tab", name=view).click()
    page.wait_for_timeout(700)
    explorer.screenshot(path=book.lab.place / f"explorer-{view}-{theme}.png")
    found = Axe().run(page, context=".lakenb-explorer").response
    serious = [v for v in found["violations"] if v["impact"] in {"serious", "critical"}]
    assert not serious, [(v["id"], [n["html"][:300] for n in v["nodes"]][:4]) for v in serious]
