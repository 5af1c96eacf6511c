"""The form of Storage Lens dashboards as somebody uses it, in JupyterLab."""

import pytest

pytestmark = pytest.mark.browser

SETUP = """%load_ext lakenb
import lakenb
session = lakenb.connect()"""
SEEN = "print([(c.id, c.is_enabled, c.include and c.include.regions) for c in session.storage_lens.configurations()])"


@pytest.fixture(scope="module")
def book(notebook):
    found = notebook(
        SETUP, "session.storage_lens.configuration_form()", SEEN, name="lens_configuration.ipynb"
    )
    found.run_all()
    found.page.locator(".lakenb-lens-form table").wait_for(timeout=120_000)
    return found


@pytest.fixture
def desk(book):
    return book.page.locator(".lakenb-lens-form")


def _axe(book, name):
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(book.page, context=".lakenb-lens-form")
    bad = [v for v in found.response["violations"] if v["impact"] in {"serious", "critical"}]
    assert not bad, [(v["id"], [n["html"][:200] for n in v["nodes"]]) for v in bad]
    book.page.locator(".lakenb-lens-form").screenshot(path=book.lab.place / f"{name}.png")


def test_a_dashboard_is_made_by_keyboard_changed_and_deleted(book, desk):
    from playwright.sync_api import expect

    expect(desk.get_by_role("row")).to_have_count(3)
    static = book.page.locator(".lakenb-lens-configurations")
    assert static.count() == 1
    expect(static).not_to_be_visible()  # the form stands for it
    _axe(book, "lens-form-list")
    create = desk.get_by_role("button", name="Create dashboard")
    create.focus()
    book.page.keyboard.press("Enter")
    expect(desk.get_by_label("Name", exact=True)).to_be_focused()
    book.page.keyboard.type("<img src=x onerror=window.hit=1>")
    book.page.keyboard.press("Enter")
    expect(desk.get_by_label("Name", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(desk.get_by_role("status")).to_contain_text("1 to 64 letters")
    desk.get_by_label("Name", exact=True).fill("mine")
    expect(desk.get_by_label("Regions", exact=True)).to_be_disabled()
    desk.get_by_label("Regions and buckets").select_option("include")
    desk.get_by_label("Regions", exact=True).fill("us-east-1")
    desk.get_by_label("Tier", exact=True).select_option("advanced")
    desk.get_by_role("button", name="Create", exact=True).click()
    expect(desk.get_by_text("Choose a category", exact=False).first).to_be_visible()
    _axe(book, "lens-form-wrong")
    with book.dark():
        _axe(book, "lens-form-wrong-dark")
    desk.get_by_label("Activity metrics").check()
    desk.get_by_role("button", name="Create", exact=True).click()
    expect(desk.get_by_role("row").filter(has_text="mine")).to_contain_text("include")
    desk.get_by_role("button", name="Edit mine").click()
    expect(desk.get_by_label("Name", exact=True)).to_have_attribute("readonly", "")
    desk.get_by_label("Enabled").uncheck()
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_role("row").filter(has_text="mine")).to_contain_text("disabled")
    book.page.locator(".jp-CodeCell").nth(2).locator(".cm-content").click()
    book.page.keyboard.press("Control+Enter")
    shown = book.page.locator(".jp-CodeCell").nth(2).locator(".jp-OutputArea-output")
    expect(shown).to_contain_text("('mine', False, ('us-east-1',))", timeout=30_000)
    desk.get_by_role("button", name="Delete mine").click()
    expect(desk.get_by_role("button", name="Keep it")).to_be_focused()
    desk.get_by_role("button", name="Delete it").click()
    expect(desk.get_by_role("row")).to_have_count(3)
    expect(desk.get_by_role("button", name="Delete ")).to_have_count(0)
    assert book.page.evaluate("window.hit") is None
    assert book.errors == []
    assert book.asked == []
