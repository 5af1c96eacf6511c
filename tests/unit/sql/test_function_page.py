"""The documentation page of functions is what the registry says."""

from pathlib import Path

from lakenb.sql.registry import documented, page

FILE = Path(__file__).parents[3] / "docs" / "functions.md"


def test_the_page_is_fresh():
    assert FILE.read_text(encoding="utf-8") == page.page(), (
        "run: python -m lakenb.sql.registry.page > docs/functions.md"
    )


def test_few_documented_functions_are_missing():
    assert len(page.missing()) < 0.05 * len(documented.DOCUMENTED), page.missing()
