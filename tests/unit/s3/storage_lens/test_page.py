"""The documentation page of the metrics is what the registry says."""

from pathlib import Path

from lakenb.s3.storage_lens.metrics import EVERY_METRIC, Metric, page

FILE = Path(__file__).parents[4] / "docs" / "storage_lens_metrics.md"


def test_the_page_is_fresh():
    assert FILE.read_text(encoding="utf-8") == page.page(), (
        "run: python -m lakenb.s3.storage_lens.metrics.page > docs/storage_lens_metrics.md"
    )


def test_every_metric_is_on_it():
    text = page.page()
    for metric in EVERY_METRIC:
        sized = isinstance(metric, Metric) and "distribution" in metric.title
        assert sized or metric.name in text, metric.name
    assert text.count("(18 classes)") == 3
