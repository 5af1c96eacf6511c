"""The lineage graph as somebody uses it, in JupyterLab."""

import importlib.util
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

SETUP = """%load_ext lakenb
from lakenb.session.lineage.picture import Known, LineageDrawing, Wanted
from lakenb.values.lineage import *

def key(name):
    return NodeKey("dataset", "awsathena://x", name)

def node(name, *columns, subtype="TABLE"):
    return LineageNode(key(name), name, subtype, tuple(NodeColumn(c, "int") for c in columns))

JOB = NodeKey("job", "nb", "daily.ipynb")
NODES = (
    node("raw.orders", "id", "amount", "status"), node("raw.customers", "id", "country"),
    node("sales.daily", "country", "revenue"), node("sales.top", "country", "revenue", subtype="VIEW"),
    LineageNode(JOB, "daily.ipynb", "NOTEBOOK", facets={"sql": {"query": "INSERT INTO daily SELECT 1"}}),
)
def edge(source, column, target, into, kind="DIRECT", subtype="IDENTITY", job=None):
    return GraphEdge(key(source), column, key(target), into, kind, subtype, job=job)
EDGES = (
    edge("raw.orders", "amount", "sales.daily", "revenue", subtype="AGGREGATION", job=JOB),
    edge("raw.orders", "status", "sales.daily", None, "INDIRECT", "FILTER", job=JOB),
    edge("raw.customers", "country", "sales.daily", "country", job=JOB),
    edge("sales.daily", "country", "sales.top", "country"),
    edge("sales.daily", "revenue", "sales.top", "revenue", subtype="AGGREGATION"),
)
NOW = LineageFacts(NODES, EDGES, ())
BEFORE = LineageFacts((*NODES[:3], node("sales.gone", "x"), NODES[4]),
    (edge("raw.orders", "amount", "sales.daily", "revenue", job=JOB), edge("sales.daily", "revenue", "sales.gone", "x")),
    (), as_of="2026-01-01T00:00:00Z")
known = Known(lambda as_of: BEFORE if as_of else NOW, times=lambda: [("2026-01-01T00:00:00Z", "daily version 1")])
def shown(facts, **wanted):
    return LineageDrawing(Known(lambda _: facts), Wanted(**wanted)).widget()"""
CHAIN = """many = tuple(node(f"t{n}", "a", "b") for n in range(9))
chain = LineageFacts(many, tuple(edge(f"t{n}", "a", f"t{n + 1}", "a") for n in range(8)), ())
shown(chain, names=("t4",), depth=1)"""
EVIL = """evil = tuple(LineageNode(NodeKey("dataset", text, text + str(at)), text, text, (NodeColumn(text, text, text),), {"sql": {"query": text}})
    for at, text in enumerate(PAYLOADS))
links = tuple(GraphEdge(a.key, a.columns[0].name, b.key, b.columns[0].name, "DIRECT", "", description=a.label)
    for a, b in zip(evil, evil[1:9]))
shown(LineageFacts(evil, links, ()), title=PAYLOADS[0])"""
BIG = """wide = tuple(node(f"db{n % 9}.t{n}", "a", "b", "c") for n in range(1000))
ties = tuple(edge(f"db{m % 9}.t{m}", c, f"db{n % 9}.t{n}", c) for n in range(50, 1000)
    for m in {n - 50, (n * 7) % (n - 20)} for c in "abc")
shown(LineageFacts(wide, ties, ()))"""


def _payloads():
    place = Path(__file__).with_name("payloads.py")
    spec = importlib.util.spec_from_file_location("payloads", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.PAYLOADS)


@pytest.fixture(scope="module")
def book(notebook):
    evil = f"PAYLOADS = {_payloads()!r}\n{EVIL}"
    first = 'LineageDrawing(known, Wanted(names=("sales.daily",))).widget()'
    found = notebook(SETUP, first, CHAIN, evil, BIG, "%lineage", name="lineage.ipynb", width=1400)
    found.run_all()
    done = found.page.locator(".jp-CodeCell").nth(5).get_by_text("[6]:")
    done.wait_for(timeout=40_000)
    found.page.locator(".lakenb-lineage-graph").nth(4).locator("svg").first.wait_for(timeout=60_000)
    return found


def _graph(book, at):
    found = book.page.locator(".lakenb-lineage-graph").nth(at)
    found.scroll_into_view_if_needed()
    return found


@pytest.fixture
def graph(book):
    found = _graph(book, 0)
    yield found
    found.get_by_role("button", name="Start over").click()


def _part(graph, label, part="head"):
    card = graph.locator(f'.lng-node[aria-label="{label}"]')
    return card.locator(f'[data-part="{part}"]')


def _dim(graph):
    return set(graph.locator(".lng-node.lng-dim").evaluate_all("all => all.map(n => n.ariaLabel)"))


def test_a_click_follows_a_column_both_ways_and_dims_the_rest(graph):
    from playwright.sync_api import expect

    _part(graph, "sales.daily", 0).click()  # country
    expect(graph.locator(".lng-way-bar")).to_contain_text(
        "sales.daily.country: values from 1 column, into 1; rows or choices from 1 more"
    )
    assert _dim(graph) == set()  # orders decides the rows
    expect(_part(graph, "raw.customers", 1)).to_have_class(re.compile("lng-on"))
    expect(_part(graph, "raw.orders", 2)).to_have_class(re.compile("lng-half"))
    graph.get_by_role("button", name="Filters").click()
    graph.get_by_label("INDIRECT: which rows, which value").uncheck()
    expect(graph.locator('.lng-node[aria-label="raw.orders"]')).to_have_class(re.compile("lng-dim"))
    assert _dim(graph) == {"raw.orders"}
    expect(graph.locator(".lng-details h3")).to_have_text("sales.daily")
    graph.get_by_role("button", name="Clear").click()
    assert _dim(graph) == set()


def test_columns_open_and_close(graph):
    from playwright.sync_api import expect

    chevron = graph.get_by_role("button", name="Columns of raw.orders")
    expect(chevron).to_have_attribute("aria-expanded", "true")
    chevron.click()
    expect(chevron).to_have_attribute("aria-expanded", "false")
    expect(_part(graph, "raw.orders", 1)).to_have_count(0)
    _part(graph, "sales.daily", 1).click()  # revenue, which a closed card tells too
    expect(_part(graph, "raw.orders")).to_contain_text("amount")
    graph.get_by_role("button", name="Open these columns").click()
    expect(_part(graph, "raw.orders", 1)).to_be_visible()
    expect(_part(graph, "raw.orders", 0)).to_have_count(0)
    expect(_part(graph, "raw.orders", "rest")).to_contain_text("1 more")


def test_it_is_used_by_keyboard_alone(graph, book):
    from playwright.sync_api import expect

    page = book.page
    head = _part(graph, "raw.orders")
    graph.get_by_role("button", name="Save PNG").focus()
    page.keyboard.press("Tab")
    expect(graph.locator("[data-part]:focus")).to_have_count(1)
    page.keyboard.press("Home")
    first = graph.locator("[data-part]:focus")
    expect(first).to_have_attribute("data-part", "head")
    page.keyboard.press("ArrowRight")
    expect(_part(graph, "daily.ipynb")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(_part(graph, "sales.daily")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(_part(graph, "sales.daily", 1)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(_part(graph, "raw.orders", 1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(graph.locator(".lng-way-bar")).to_contain_text("raw.orders.amount")
    expect(_part(graph, "raw.orders", 1)).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Escape")
    expect(graph.locator(".lng-way-bar")).to_be_hidden()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(head).to_be_focused()
    page.keyboard.press("Space")
    expect(_part(graph, "raw.orders", 1)).to_have_count(0)
    expect(graph.locator(".lnb-live")).to_contain_text("closed")
    expect(book.page.locator(".jp-CodeCell")).to_have_count(6)  # no key reached the notebook


def test_hidden_neighbours_are_drawn_step_by_step(book):
    from playwright.sync_api import expect

    graph = _graph(book, 1)
    nodes = graph.locator(".lng-node")
    expect(nodes).to_have_count(3)
    graph.get_by_role("button", name="Show 1 more upstream of t3").click()
    expect(nodes).to_have_count(4)
    expect(graph.locator(".lnb-live")).to_contain_text("1 dataset more")
    _part(graph, "t4", 0).click()
    graph.get_by_role("button", name="Draw 5 hidden datasets of this way").click()
    expect(graph.locator(".lnb-live")).to_contain_text("9 datasets drawn")
    graph.get_by_role("button", name="Show all").click()
    expect(nodes).to_have_count(9)
    graph.get_by_role("button", name="Only around this").click()
    expect(nodes).to_have_count(3)
    graph.get_by_role("button", name="All downstream").click()
    expect(graph.locator(".lnb-live")).to_contain_text("3 datasets more")


def test_names_are_searched_and_drawn(book):
    from playwright.sync_api import expect

    graph = _graph(book, 1)
    graph.get_by_role("button", name="Start over").click()
    search = graph.get_by_role("searchbox")
    search.fill("t8")
    expect(graph.locator(".lng-found li")).to_have_count(3)
    expect(graph.locator(".lng-found li").first).to_contain_text("not drawn yet")
    search.press("ArrowDown")
    book.page.keyboard.press("Enter")
    expect(_part(graph, "t8")).to_be_focused()
    expect(graph.locator(".lng-details h3")).to_have_text("t8")
    expect(graph.locator(".lng-node.lng-match")).to_have_count(1)


def test_kinds_jobs_and_namespaces_are_left_off(graph):
    from playwright.sync_api import expect

    graph.get_by_role("button", name="Filters").click()
    graph.get_by_label("Jobs between datasets").uncheck()
    expect(_part(graph, "daily.ipynb")).to_have_count(0)
    graph.get_by_label("VIEW (1)").uncheck()
    expect(_part(graph, "sales.top")).to_have_count(0)
    graph.get_by_label("VIEW (1)").check()
    expect(_part(graph, "sales.top")).to_have_count(1)
    graph.get_by_role("button", name="Close", exact=True).click()


def test_details_are_told(graph):
    from playwright.sync_api import expect

    _part(graph, "daily.ipynb").click()
    graph.get_by_role("tab", name="SQL").click()
    expect(graph.get_by_role("tabpanel")).to_contain_text("INSERT INTO daily SELECT 1")
    _part(graph, "sales.daily").click()
    expect(graph.get_by_role("tab", name="Columns (2)")).to_have_attribute("aria-selected", "true")
    graph.get_by_role("tabpanel").get_by_role("button", name="country").click()
    expect(graph.locator(".lng-way-bar")).to_contain_text("sales.daily.country")


def test_the_table_has_the_same_data(graph):
    from playwright.sync_api import expect

    graph.get_by_role("button", name="Table", exact=True).click()
    rows = graph.get_by_role("region", name="Edges as a table").locator("tbody tr")
    expect(rows).to_have_count(5)
    expect(rows.first).to_contain_text("raw.orders")
    graph.get_by_role("button", name="Table", exact=True).click()
    _part(graph, "sales.daily", 1).click()
    graph.get_by_role("button", name="Table", exact=True).click()
    expect(rows).to_have_count(3)
    graph.get_by_role("button", name="Table", exact=True).click()


def test_two_times_are_compared(graph):
    from playwright.sync_api import expect

    graph.get_by_role("button", name="Times").click()
    graph.get_by_label("Compare with").select_option("2026-01-01T00:00:00Z")
    graph.get_by_role("button", name="Draw", exact=True).click()
    expect(graph.locator(".lnb-live")).to_contain_text("1 added, 1 removed, 1 changed")
    expect(_part(graph, "sales.top")).to_have_attribute("aria-label", re.compile("added"))
    expect(_part(graph, "sales.gone")).to_have_attribute("aria-label", re.compile("removed"))
    signs = set(graph.locator(".lng-mark text").all_text_contents())
    assert signs == {"+", "−", "~"}  # noqa: RUF001 - the minus that is drawn
    graph.get_by_role("button", name="Table", exact=True).click()
    expect(graph.get_by_role("region", name="Edges as a table")).to_contain_text(
        "changed (before: DIRECT IDENTITY)"
    )
    graph.get_by_role("button", name="Table", exact=True).click()
    graph.get_by_role("button", name="Times").click()
    graph.get_by_label("Compare with").select_option("")
    graph.get_by_role("button", name="Draw", exact=True).click()
    expect(graph.locator(".lng-mark")).to_have_count(0)


def test_it_is_saved_as_files(graph, book):
    _part(graph, "sales.daily", 1).click()
    with book.page.expect_download() as svg:
        graph.get_by_role("button", name="Save SVG").click()
    assert svg.value.suggested_filename == "sales.daily.svg"
    text = Path(svg.value.path()).read_text(encoding="utf-8")
    assert text.startswith("<svg ")
    assert 'class="l h"' in text
    with book.page.expect_download() as png:
        graph.get_by_role("button", name="Save PNG").click()
    data = Path(png.value.path()).read_bytes()
    assert data.startswith(b"\x89PNG")
    width = int.from_bytes(data[16:20], "big")
    assert width > 1_000


def test_it_is_zoomed_and_moved(graph, book):
    from playwright.sync_api import expect

    world = graph.locator(".lng-svg > g")
    scale = "g => g.transform.baseVal.consolidate().matrix.a"
    before = world.evaluate(scale)
    graph.get_by_role("button", name="Zoom in").click()
    graph.get_by_role("button", name="Zoom in").click()
    book.page.wait_for_function(
        "([g, k]) => g.transform.baseVal.consolidate().matrix.a > k * 1.4",
        arg=[world.element_handle(), before],
    )
    expect(graph.locator(".lng-map")).to_be_visible()
    box = graph.locator(".lng-stage").bounding_box()
    at = world.evaluate("g => g.transform.baseVal.consolidate().matrix.e")
    book.page.mouse.move(box["x"] + 400, box["y"] + box["height"] - 60)
    book.page.mouse.down()
    book.page.mouse.move(box["x"] + 300, box["y"] + box["height"] - 60, steps=3)
    book.page.mouse.up()
    book.page.wait_for_function(
        "([g, e]) => g.transform.baseVal.consolidate().matrix.e < e - 90",
        arg=[world.element_handle(), at],
    )
    graph.get_by_role("button", name="Show all").click()
    expect(graph.locator(".lng-map")).to_be_hidden()


def test_of_many_cards_only_what_is_seen_is_in_the_page(book):
    from playwright.sync_api import expect

    graph = _graph(book, 3)
    expect(graph.locator(".lnb-live")).to_contain_text("1,000 datasets drawn")
    assert graph.locator(".lng-svg *").count() < 60
    graph.get_by_role("searchbox").fill("db3.t210")
    graph.locator(".lng-found button").first.click()
    expect(_part(graph, "db3.t210")).to_be_focused()
    expect(graph.locator(".lng-far")).to_have_count(0)
    assert graph.locator(".lng-node").count() < 200


def test_the_magic_shows_the_widget_in_place_of_the_picture(book):
    from playwright.sync_api import expect

    last = book.page.locator(".jp-CodeCell").nth(5)
    last.scroll_into_view_if_needed()
    expect(last.locator(".lakenb-lineage-graph")).to_be_visible()
    assert last.locator("img[src*='lakenb-lineage'], svg.lakenb-lineage").count() == 1
    expect(last.locator("img, svg.lakenb-lineage").first).to_be_hidden()
    book.save()
    saved = book.lab.read("lineage.ipynb")
    assert "image/svg+xml" in saved
    assert len(saved) < 200_000


def test_no_text_of_the_corpus_runs(book):
    from playwright.sync_api import expect

    graph = _graph(book, 2)
    texts = _payloads()
    expect(graph.locator(".lnb-live")).to_contain_text(f"{len(texts)} datasets drawn")
    graph.get_by_role("searchbox").fill("window.hit")
    expect(graph.locator(".lng-found li")).to_have_count(60)
    graph.locator(".lng-found button").first.click()
    expect(graph.locator(".lng-details")).to_be_visible()
    for tab in ("SQL", "About", "Facets", "Columns"):
        graph.get_by_role("tab", name=re.compile(tab)).click()
    graph.locator(".lng-column").first.click()
    graph.get_by_role("button", name="Filters").click()
    graph.get_by_role("button", name="Close", exact=True).click()
    graph.get_by_role("button", name="Table", exact=True).click()
    graph.get_by_role("button", name="Table", exact=True).click()
    with book.page.expect_download() as svg:
        graph.get_by_role("button", name="Save SVG").click()
    assert "<script" not in Path(svg.value.path()).read_text(encoding="utf-8")
    assert book.page.evaluate("window.hit") is None
    assert (
        graph.locator("img, script, iframe, object, embed, template, base, link, image").count()
        == 0
    )
    assert (book.errors, book.asked) == ([], [])


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
@pytest.mark.parametrize("view", ["graph", "followed", "table", "filters"])
def test_it_can_be_used_by_everybody(graph, book, theme, view):
    """WCAG's A and AA, as axe finds them (contrast, names, roles), in both themes."""
    from axe_playwright_python.sync_playwright import Axe

    book.do("apputils:change-theme", theme=theme)
    book.page.wait_for_function("t => document.body.dataset.jpThemeName === t", arg=theme)
    if view == "followed":
        _part(graph, "sales.daily", 1).click()
        graph.locator(".lng-details h3").wait_for()
    elif view == "table":
        graph.get_by_role("button", name="Table", exact=True).click()
    elif view == "filters":
        graph.get_by_role("button", name="Filters").click()
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
    graph.evaluate("g => g.dataset.axe = 1")
    found = Axe().run(book.page, context="[data-axe]", options=options).response["violations"]
    assert [(f["id"], f["nodes"][0]["html"][:300]) for f in found] == []
    if view == "table":
        graph.get_by_role("button", name="Table", exact=True).click()
    elif view == "filters":
        graph.get_by_role("button", name="Close", exact=True).click()


def test_the_focus_goes_back_to_the_graph(graph, book):
    from playwright.sync_api import expect

    _part(graph, "sales.daily", 1).click()
    graph.get_by_role("button", name="Close the details").click()
    expect(_part(graph, "sales.daily", 1)).to_be_focused()
    expect(graph.locator(".lng-legend")).to_contain_text("rows or choice (INDIRECT)")
