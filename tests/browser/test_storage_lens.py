"""The Storage Lens dashboard as somebody uses it, in JupyterLab."""

import csv
import io
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=window.hit=1>"
SETUP = f"""%load_ext lakenb
import datetime as dt, random, lakenb
session = lakenb.connect()
session.storage_lens.rejects()
from lakenb.s3.storage_lens.input_tables import INPUT_TABLES, open_table
for table in INPUT_TABLES:
    open_table(session._services.sources.buckets, table)
WHERE = dict(catalog="s3tablescatalog/aws-s3", database="storage_lens_input")
chance = random.Random(7)
objects, log = [], []
for back in range(40):
    day = dt.date(2026, 11, 20) - dt.timedelta(back)
    for at in range(40 - back // 2):
        bucket = ["raw", "logs", "{HOSTILE}"][at % 3]
        key = f"a{{at % 5}}/b{{at % 3}}/k{{at}}"
        objects.append(f"(DATE '{{day}}', '111', 'us-east-1', '{{bucket}}', '{{key}}', {{(at + 1) * 50_000}}, 'STANDARD')")
        for _ in range(2):
            status = 503 if chance.random() < 0.2 else 200
            log.append(f"(DATE '{{day}}', '111', 'us-east-1', '{{bucket}}', '{{key}}', 'REST.PUT.OBJECT', {{status}}, "
                f"{{chance.randint(0, 9)}}, {{at * 1000}}, {{chance.randint(10, 90)}}, TIMESTAMP '{{day}} 10:00:00 UTC', "
                f"'r{{len(log)}}', 'writer{{len(log) % 2}}', 'eu-west-1')")
for at in range(0, len(objects), 600):
    session.sql("INSERT INTO objects (report_date, account_id, aws_region, bucket_name, key_name, size, storage_class) "
        "SELECT * FROM (VALUES " + ", ".join(objects[at:at + 600]) + ") t(a, b, c, d, e, f, g)", **WHERE)
for at in range(0, len(log), 600):
    session.sql("INSERT INTO access_log (report_date, account_id, aws_region, bucket_name, key_name, operation, http_status, "
        "bytes_sent_size, object_size, total_duration, request_time, request_id, requester, source_region) SELECT * FROM "
        "(VALUES " + ", ".join(log[at:at + 600]) + ") t(a, b, c, d, e, f, g, h, i, j, k, l, m, n)", **WHERE)"""


@pytest.fixture(scope="module")
def book(notebook):
    found = notebook(
        SETUP,
        "%lens",
        "session.storage_lens.dashboard(title='Mine')",
        "session.storage_lens.dashboard({'bucket': 'logs'})",
        name="lens.ipynb",
    )
    found.run_all()
    found.page.locator(".lakenb-lens-board [role=tab]").first.wait_for(timeout=400_000)
    return found


@pytest.fixture
def board(book):
    from playwright.sync_api import expect

    found = book.page.locator(".jp-CodeCell").nth(1).locator(".lakenb-lens-board")
    found.scroll_into_view_if_needed()
    expect(found.get_by_role("table").first).to_be_visible(timeout=60_000)
    return found


TABS = ("Overview", "Top N", "Sizes", "Bubbles", "Prefixes", "Recommendations", "Configuration")


def _seen_by_axe(book, board, look):
    from axe_playwright_python.sync_playwright import Axe

    for name in TABS:
        _tab(board, name)
        book.page.wait_for_timeout(700)
        found = Axe().run(book.page, context=".lakenb-lens-board")
        bad = [v for v in found.response["violations"] if v["impact"] in {"serious", "critical"}]
        assert not bad, [(v["id"], [n["html"][:200] for n in v["nodes"]]) for v in bad]
        board.screenshot(path=book.lab.place / f"lens-{name.replace(' ', '')}-{look}.png")


def _tab(board, name):
    board.get_by_role("tab", name=name, exact=True).click()
    return board.get_by_role("tabpanel", name=name, exact=True)


def test_it_stands_in_place_of_the_static_page(book, board):
    from playwright.sync_api import expect

    static = book.page.locator(".jp-CodeCell").nth(1).locator(".lakenb-lens")
    assert static.count() == 1
    expect(static).not_to_be_visible()
    mine = book.page.locator(".jp-CodeCell").nth(2).locator(".lakenb-lens-board")
    expect(mine.locator(".lnb-title")).to_have_text("Mine", timeout=60_000)
    assert book.asked == []
    assert book.errors == []


def test_the_snapshot_tells_values_changes_and_trends(board):
    from playwright.sync_api import expect

    panel = _tab(board, "Overview")
    row = panel.get_by_role("row").filter(has_text="Object count").first
    expect(row).to_contain_text("40")
    expect(row.get_by_role("img")).to_have_count(1)
    panel.get_by_label("Category").select_option("Performance")
    expect(panel.get_by_role("row").filter(has_text="% Concurrent Put 503 errors")).to_be_visible()
    panel.get_by_label("Category").select_option("")
    panel.get_by_label("Second metric").select_option("AllRequests")
    expect(panel.locator(".lnb-chart")).to_have_count(2)
    expect(panel.locator(".lnb-chart").first).to_contain_text("32 MB")


def test_a_query_goes_into_a_cell(book, board):
    from playwright.sync_api import expect

    panel = _tab(board, "Overview")
    panel.get_by_text("Show query").first.click()
    before = book.page.locator(".jp-CodeCell").count()
    panel.get_by_role("button", name="Query in a cell").first.click()
    expect(book.page.locator(".jp-CodeCell")).to_have_count(before + 1)
    expect(book.page.locator(".jp-CodeCell").nth(2).locator(".cm-content")).to_contain_text(
        "%%athena"
    )
    book.do("notebook:undo-cell-action")
    with book.page.expect_download() as taken:
        panel.get_by_role("button", name="Download CSV").first.click()
    rows = list(csv.reader(io.StringIO(Path(taken.value.path()).read_text(encoding="utf-8"))))
    assert rows[0] == ["metric", "value", "day", "week", "30 days"]
    assert rows[2][:2] == ["ObjectCount", "40"]


def test_a_place_of_the_top_is_gone_into(board):
    from playwright.sync_api import expect

    panel = _tab(board, "Top N")
    expect(panel.get_by_role("table")).to_be_visible(timeout=30_000)
    panel.get_by_label("By", exact=True).select_option("region")
    panel.get_by_role("button", name="us-east-1").click()
    expect(board.get_by_role("navigation", name="Place")).to_contain_text("us-east-1")
    expect(board.get_by_role("tabpanel", name="Top N")).to_contain_text("raw", timeout=30_000)
    board.get_by_role("tabpanel", name="Top N").get_by_role("button", name="raw").click()
    prefixes = board.get_by_role("tabpanel", name="Prefixes")
    prefixes.get_by_role("button", name="a0/", exact=True).click(timeout=60_000)
    expect(prefixes.get_by_role("navigation", name="Prefix")).to_contain_text("a0/")
    prefixes.get_by_role("cell", name="b0/", exact=True).wait_for(
        timeout=30_000
    )  # a leaf: no button
    board.get_by_role("button", name="Organization").click()
    expect(board.locator(".lnb-chips button")).to_have_count(0)


def test_sizes_bubbles_and_recommendations(board):
    from playwright.sync_api import expect

    expect(_tab(board, "Sizes").locator(".lnb-chart")).to_have_count(3, timeout=30_000)
    bubbles = _tab(board, "Bubbles")
    bubbles.get_by_label("Up", exact=True).select_option("AllRequests")
    expect(bubbles.locator("circle")).to_have_count(3, timeout=30_000)
    drawn = bubbles.locator("svg text").first  # in the theme's colour, not SVG's black
    own = "e => [getComputedStyle(e).fill, getComputedStyle(e).color]"
    fill, color = drawn.evaluate(own)
    assert fill == color
    expect(_tab(board, "Recommendations").get_by_role("table")).to_contain_text(
        "Concurrent PUT", timeout=30_000
    )


def test_dashboards_are_configured_beside_the_views(board):
    from playwright.sync_api import expect

    panel = _tab(board, "Configuration")
    panel.get_by_role("button", name="Edit default-account-dashboard").click(timeout=30_000)
    panel.get_by_label("Enabled").uncheck()
    panel.get_by_role("button", name="Save").click()
    expect(panel.get_by_role("table", name="Dashboards")).to_contain_text("disabled")


def test_a_day_and_a_filter_change_what_is_shown(board):
    from playwright.sync_api import expect

    panel = _tab(board, "Overview")
    board.get_by_label("To", exact=True).fill("2026-11-01")
    expect(panel.get_by_role("row").filter(has_text="Object count").first).to_contain_text(
        "31", timeout=30_000
    )
    box = board.get_by_label("Filter by Bucket")
    box.fill("logs")
    box.press("Tab")
    expect(board.locator(".lnb-chips button")).to_contain_text("Bucket: logs")
    expect(panel.get_by_role("row").filter(has_text="Object count").first).to_contain_text(
        "10", timeout=30_000
    )
    board.locator(".lnb-chips button").click()
    board.get_by_label("To", exact=True).fill("2026-11-20")


def test_a_day_without_metrics_offers_the_nearest(book, board):
    from playwright.sync_api import expect

    _tab(board, "Overview")
    board.get_by_label("To", exact=True).fill("2026-12-05")
    nearest = board.get_by_role("button", name="Show 2026-11-20")
    expect(board.locator(".lnb-none-told")).to_contain_text("only of 2026-10-12 to 2026-11-20")
    nearest.focus()
    book.page.keyboard.press("Enter")
    expect(board.get_by_label("To", exact=True)).to_have_value("2026-11-20")
    expect(board.get_by_label("To", exact=True)).to_be_focused()
    expect(board.locator(".lnb-none-told")).to_be_hidden()


def test_a_narrowed_dashboard_says_to_what(book):
    from playwright.sync_api import expect

    only = book.page.locator(".jp-CodeCell").nth(3).locator(".lakenb-lens-board")
    only.scroll_into_view_if_needed()
    expect(only.get_by_text("Only bucket logs")).to_be_visible(timeout=60_000)
    expect(only.get_by_label("Filter by Bucket")).to_have_count(0)
    only.get_by_role("tab", name="Prefixes").click()
    expect(only.get_by_label("Bucket", exact=True)).to_have_value("logs")


def test_nothing_runs_and_nobody_is_shut_out(book, board):
    _seen_by_axe(book, board, "light")
    with book.dark():
        _seen_by_axe(book, board, "dark")
    assert book.page.evaluate("window.hit") is None
    assert book.errors == []
    assert book.asked == []
