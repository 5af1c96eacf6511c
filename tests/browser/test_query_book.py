"""The query book as somebody uses it, in JupyterLab."""

import json
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

PAYLOADS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "markup.jsonl").read_text("utf-8").splitlines()
]
START = """%load_ext lakenb
import lakenb, json, os
session = lakenb.connect()
session.sql("CREATE DATABASE IF NOT EXISTS shop")
session.sql("CREATE TABLE shop.orders WITH (format = 'PARQUET') AS SELECT n AS id, n * 2 AS amount FROM UNNEST(sequence(1, 100)) t(n)")
book = lakenb.QueryBook("Sales", session, "sales.sql")
book.add_markdown("# What was sold\\n\\n- *all* of it, see [the shop](https://shop.test)")
book.add_sql("SELECT id, amount FROM orders WHERE amount > ?", "big", database="shop", parameters={"least": 150})
book.add_sql("SELECT count(*) AS c FROM big", database="shop")
book.add_sql("SELECT nope FROM orders", database="shop")
book"""
HOSTILE = f"""payloads = json.loads({json.dumps(json.dumps(PAYLOADS))})
evil = lakenb.QueryBook(payloads[0], session, "evil.sql")
for payload in payloads:
    evil.add_markdown(payload)
quoted = [p.replace("'", "''") for p in payloads]
evil.add_sql("SELECT * FROM (VALUES " + ", ".join(f"('{{q}}')" for q in quoted) + ") AS t (v)", payloads[1],
             parameters=[lakenb.session.query_book.Parameter(payloads[2], "varchar", payloads[3])])
evil.run()
for payload in payloads[100:140]:
    heading = payload.replace('"', '""').replace("\\n", " ")
    evil.add_sql(f'SELECT 1 AS "{{heading}}"', payload if payload.isprintable() else None)
evil"""
LARGE = """large = lakenb.QueryBook("Large", session, "large.sql")
for n in range(200):
    large.add_sql(f"SELECT {n} AS n\\nFROM shop.orders -- " + "x" * 100, f"c{n}")
large"""


@pytest.fixture(scope="module")
def page(notebook):
    found = notebook(START, HOSTILE, LARGE, name="books.ipynb")
    found.run_all()
    found.page.locator(".lakenb-book").nth(2).wait_for(timeout=120_000)
    return found


@pytest.fixture
def book(page):
    found = page.page.locator(".lakenb-book").first
    found.scroll_into_view_if_needed()
    return found


def _cell(book, number):
    return book.locator(".lnb-cell").nth(number - 1)


def _editor(book, number):
    _cell(book, number).scroll_into_view_if_needed()
    return _cell(book, number).locator(".cm-content")


def _live(book, text):
    from playwright.sync_api import expect

    expect(book.locator(".lnb-live").first).to_contain_text(text, timeout=20_000)


def test_it_stands_in_place_of_the_static_form(page, book):
    static = page.page.locator(".lakenb-static[data-lakenb-book]").first
    assert static.count() == 1
    assert not static.is_visible()
    assert book.get_by_label("Title").input_value() == "Sales"
    assert book.locator(".lnb-badge").inner_text() == "Draft"
    assert book.locator(".lnb-markdown h1").inner_text() == "What was sold"
    assert page.asked == []
    assert page.errors == []


def test_cells_run_and_results_stand_below(book):
    from playwright.sync_api import expect

    _editor(book, 2).click()
    book.page.keyboard.press("Control+Enter")
    expect(_cell(book, 2).locator(".lnb-td").first).to_have_text("76", timeout=30_000)
    _cell(book, 3).get_by_role("button", name="Run cell").click()
    expect(_cell(book, 3).locator(".lnb-td").first).to_have_text("25", timeout=30_000)
    _live(book, "Cell 3: SUCCEEDED")


def test_a_parameter_is_bound(book):
    from playwright.sync_api import expect

    _cell(book, 2).get_by_label("least bigint").fill("190")
    _cell(book, 2).get_by_label("least bigint").blur()
    _editor(book, 2).click()
    book.page.keyboard.press("Control+Enter")
    expect(_cell(book, 2).locator(".lnb-td").first).to_have_text("96", timeout=30_000)
    _cell(book, 2).get_by_label("least bigint").fill("1 OR 1=1")
    _cell(book, 2).get_by_label("least bigint").blur()
    _live(book, "write it like 12")
    _cell(book, 2).get_by_label("least bigint").fill("190")
    _cell(book, 2).get_by_label("least bigint").blur()


def test_an_error_is_underlined_at_its_place(book):
    from playwright.sync_api import expect

    _editor(book, 4).click()
    book.page.keyboard.press("Control+Enter")
    mark = _cell(book, 4).locator(".cm-lintRange-error")
    expect(mark).to_have_text("nope", timeout=30_000)
    expect(_cell(book, 4).locator(".lnb-note")).to_contain_text("COLUMN_NOT_FOUND: line 1:8")
    _editor(book, 4).press("Control+a")
    book.page.keyboard.type("SELECT amount FROM orders")
    expect(mark).to_have_count(0, timeout=30_000)
    expect(_cell(book, 4).locator(".lnb-note")).to_contain_text("would scan", timeout=30_000)


def test_names_are_completed(book):
    from playwright.sync_api import expect

    _editor(book, 4).press("Control+a")
    book.page.keyboard.type("SELECT amo")
    options = book.page.locator(".cm-tooltip-autocomplete li")
    book.page.keyboard.type(" FROM bi")
    expect(options.filter(has_text="big").first).to_be_visible(timeout=20_000)
    book.page.wait_for_timeout(300)  # what comes up under a typing hand takes no key at once
    book.page.keyboard.press("Enter")
    expect(_editor(book, 4)).to_contain_text("FROM big")
    book.page.keyboard.press("Control+a")
    book.page.keyboard.type("SELECT date_di")
    expect(options.filter(has_text="date_diff(").first).to_be_visible(timeout=20_000)
    book.page.keyboard.press("Escape")


def test_a_statement_is_laid_out(book):
    from playwright.sync_api import expect

    _editor(book, 4).press("Control+a")
    book.page.keyboard.type("select id, amount from orders where id = 1")
    book.page.keyboard.press("Escape")
    _cell(book, 4).get_by_role("button", name="Format").click()
    expect(_editor(book, 4)).to_contain_text("SELECT  id,  amountFROM orders", timeout=20_000)


def test_it_is_saved_published_compared_and_reverted(page, book):
    from playwright.sync_api import expect

    badge = book.locator(".lnb-badge")
    book.get_by_role("button", name="Publish", exact=True).click()
    book.get_by_label("What changed").fill("the <b>first</b>")
    book.get_by_role("button", name="Publish version").click()
    _live(book, "Published as version 1.")
    expect(badge).to_have_text("Saved")
    assert "FROM orders" in page.lab.read("sales.sql")
    book.get_by_role("button", name="Add SQL").click()
    expect(_cell(book, 5).locator(".cm-focused")).to_be_visible(timeout=20_000)
    book.page.keyboard.type("SELECT 42 AS answer")
    expect(badge).to_have_text("Draft", timeout=20_000)
    book.get_by_role("button", name="Versions").click()
    expect(book.locator(".lnb-list")).to_contain_text("the <b>first</b>")
    book.get_by_role("button", name="Compare Version 1").click()
    expect(book.locator(".lnb-added", has_text="42 AS answer")).to_be_visible(timeout=20_000)
    book.get_by_role("button", name="Revert to Version 1").click()
    expect(book.locator(".lnb-cell")).to_have_count(4, timeout=20_000)
    expect(badge).to_have_text("Saved")
    book.get_by_role("button", name="Close").click()


def test_somebody_else_saved(page, book):
    from playwright.sync_api import expect

    file = page.lab.place / "sales.sql"
    file.write_text(file.read_text() + "\n-- %% sql\nSELECT 'theirs'\n;\n")
    _editor(book, 4).press("Control+a")
    book.page.keyboard.type("SELECT 'mine'")
    book.page.keyboard.press("Control+s")
    region = book.get_by_role("region", name="Somebody else saved this book")
    expect(region).to_contain_text("was changed since", timeout=20_000)
    assert "theirs" in file.read_text()
    region.get_by_role("button", name="Overwrite").click()
    _live(book, "Saved as sales.sql")
    assert "mine" in file.read_text()


def test_find_and_replace(book):
    from playwright.sync_api import expect

    book.get_by_role("button", name="Find", exact=True).click()
    book.get_by_label("Find", exact=True).fill("MINE")
    book.get_by_label("Find", exact=True).press("Enter")
    region = book.get_by_role("region", name="Find and replace")
    expect(region.get_by_role("status")).to_have_text("1 of 1", timeout=20_000)
    region.get_by_label("Replace by").fill("yours")
    region.get_by_role("button", name="Replace all").click()
    expect(_editor(book, 4)).to_contain_text("'yours'", timeout=20_000)
    region.get_by_role("button", name="Close").click()


def test_a_run_is_stopped(book):
    from playwright.sync_api import expect

    _editor(book, 4).press("Control+a")
    slow = ", ".join(f"UNNEST(sequence(1, 10000)) AS t{n} (x{n})" for n in range(4))
    book.page.keyboard.insert_text(f"SELECT sum(x0 * x1 + x2 * x3) FROM {slow}")
    book.page.keyboard.press("Control+Enter")
    stop = book.get_by_role("button", name="Stop")
    expect(stop).to_be_enabled(timeout=20_000)
    expect(_cell(book, 4)).to_have_attribute("aria-busy", "true")
    _cell(book, 3).get_by_role("button", name="Run cell").click()
    expect(_cell(book, 3).locator(".lnb-note")).to_have_text("Waits for its turn…", timeout=20_000)
    _live(book, "A cell waits for its turn.")
    stop.click()
    expect(_cell(book, 4).locator(".lnb-note")).to_contain_text("USER_CANCELED", timeout=30_000)
    expect(_cell(book, 3).locator(".lnb-note")).to_have_text("Not run.")
    expect(stop).to_be_disabled()


def test_nothing_of_the_data_becomes_markup(page):
    evil = page.page.locator(".lakenb-book").nth(1)
    evil.scroll_into_view_if_needed()
    evil.get_by_role("button", name="Versions").click()
    evil.locator(".lnb-cell").last.scroll_into_view_if_needed()
    page.page.wait_for_timeout(1500)
    for place in (".lnb-th", ".lnb-markdown"):
        assert evil.locator(place).count() > 0
    tags = evil.evaluate(
        "el => [...new Set([...el.querySelectorAll('.lnb-markdown *')].map(e => e.localName))]"
    )
    allowed = (
        "h1 h2 p em strong s ul ol li blockquote table thead tbody tr th td a pre code hr br span"
    )
    assert set(tags) <= set(allowed.split())
    links = evil.evaluate("el => [...el.querySelectorAll('a')].map(e => e.href)")
    assert all(link.startswith(("http://", "https://", "mailto:")) for link in links)
    assert page.page.evaluate("window.hit") is None
    assert page.asked == []
    assert page.errors == []


def test_a_book_of_200_cells_opens(page):
    large = page.page.locator(".lakenb-book").nth(2)
    large.scroll_into_view_if_needed()
    assert large.locator(".lnb-cell").count() == 200
    assert large.locator(".cm-content").count() < 60, "editors are made where somebody looks"
    large.locator(".lnb-cell").last.scroll_into_view_if_needed()
    large.locator(".lnb-cell").last.locator(".cm-content").wait_for()


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_it_can_be_used_by_everybody(page, book, theme):
    from axe_playwright_python.sync_playwright import Axe

    page.do("apputils:change-theme", theme=theme)
    page.page.wait_for_function("t => document.body.dataset.jpThemeName === t", arg=theme)
    book.get_by_role("button", name="Versions").click()
    page.page.wait_for_timeout(800)
    name = "dark" if theme.endswith("Dark") else "light"
    book.screenshot(path=page.lab.place / f"book-{name}.png")
    found = Axe().run(page.page, context=".lakenb-book").response
    serious = [v for v in found["violations"] if v["impact"] in {"serious", "critical"}]
    assert not serious, [(v["id"], [n["html"][:300] for n in v["nodes"]][:4]) for v in serious]


def test_typing_outlives_the_kernel(page, book, notebook):
    _editor(book, 3).press("Control+a")
    book.page.keyboard.type("SELECT 'typed and not saved'")
    book.page.wait_for_timeout(1500)
    page.shut_down()
    again = notebook(
        '%load_ext lakenb\nimport lakenb\nbook = lakenb.QueryBook.open("sales.sql", lakenb.connect())\nbook',
        name="again.ipynb",
    )
    again.run_all()
    found = again.page.locator(".lakenb-book")
    found.wait_for(timeout=120_000)
    _live(found, "is back, as a draft")
    assert re.search("typed and not saved", found.inner_text())
