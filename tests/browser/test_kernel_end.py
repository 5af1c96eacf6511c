"""A kernel that restarts under open widgets, and two hundred widgets in one notebook."""

import re

import pytest

pytestmark = pytest.mark.browser

SETUP = """%load_ext lakenb
import lakenb
session = lakenb.connect()
book = lakenb.QueryBook("Ends", session, "ends.sql")
if not book.cells: book.add_sql("SELECT 1 AS one")"""
CELLS = (SETUP, "%%athena\nSELECT n FROM UNNEST(sequence(1, 5000)) t(n)", "%lakenb", "book")
MANY = """from IPython.display import display
result = session.sql("SELECT n, n % 7 AS k FROM UNNEST(sequence(1, 1000)) t(n)")
for _ in range(50):
    display(result.grid())"""
GONE = re.compile("restarted.* [Rr]un th(e|is) cell again")


def _told_in_all(page):
    from playwright.sync_api import expect

    for cell in (1, 2, 3):
        notice = page.locator(".jp-CodeCell").nth(cell).locator(".lnb-notice")
        expect(notice).to_contain_text(GONE, timeout=30_000)


def test_a_restart_is_told_and_the_cell_run_again_works(notebook):
    from playwright.sync_api import expect

    found = notebook(*CELLS, name="ends.ipynb")
    page = found.page
    found.run_all()
    for shown in (
        ".lakenb-grid .lnb-td",
        ".lakenb-explorer [role=treeitem]",
        ".lakenb-book .lnb-cell",
    ):
        page.locator(shown).first.wait_for(timeout=120_000)
    page.evaluate(
        "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart().then(() => 0)"
    )
    _told_in_all(page)  # nothing was asked
    page.locator(".lakenb-book").get_by_role("button", name="Run all").click()
    found.run_all()
    expect(page.locator(".lnb-notice:visible")).to_have_count(0, timeout=60_000)
    page.locator(".lakenb-grid .lnb-name").first.click()
    page.locator(".lakenb-grid .lnb-name").first.click()
    expect(page.locator(".lakenb-grid .lnb-td").first).to_have_text("5000", timeout=30_000)
    page.locator(".lakenb-book").get_by_role("button", name="Run all").click()
    expect(page.locator(".lakenb-book .lnb-td").first).to_have_text("1", timeout=30_000)
    page.evaluate(
        "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel"
        ".requestExecute({code: 'import os; os._exit(1)'}); 0"
    )
    _told_in_all(page)  # nor was anything restarted by somebody
    # JupyterLab tells so of what it asked the kernel that was restarted.
    assert [e for e in found.errors if not e.startswith("Canceled future")] == []


def test_two_hundred_widgets_share_one_module(notebook):
    from playwright.sync_api import expect

    found = notebook(SETUP, *[MANY] * 4, name="many.ipynb")
    page = found.page
    found.run_all()
    expect(page.locator(".lakenb-grid")).to_have_count(200, timeout=120_000)
    # Nothing is moved any more once each has its rows.
    expect(page.locator(".lakenb-grid:has(.lnb-td)")).to_have_count(200, timeout=240_000)
    last = page.locator(".lakenb-grid").last
    last.scroll_into_view_if_needed()
    expect(last.locator(".lnb-td").first).to_have_text("1", timeout=60_000)
    assert page.evaluate("globalThis.__lakenbModules.size") == 1
    assert page.locator("style[data-lakenb]").count() == 1
    last.locator(".lnb-name").first.click()
    last.locator(".lnb-name").first.click()
    expect(last.locator(".lnb-td").first).to_have_text("1000", timeout=30_000)
    assert found.errors == []
    found.save()
    assert len(found.lab.read("many.ipynb")) < 100_000
