"""Configurations of Storage Lens dashboards on paper."""

from lakenb.display.lens_configurations import configurations_html, configurations_text
from lakenb.s3.storage_lens.configuration.form import configuration_of_form, form_of
from lakenb.s3.storage_lens.configuration.model import StorageLensConfiguration

FULL = {
    "id": "mine",
    "is_enabled": False,
    "scope": "include",
    "regions": "us-east-1\neu-west-1",
    "buckets": "logs",
    "tier": "advanced",
    "activity": True,
    "detailed_status_codes": True,
    "prefixes": True,
    "delimiter": "/",
    "max_depth": "5",
    "min_percent": "2",
    "export_default": True,
    "export_format": "CSV",
    "export_account": "111122223333",
    "export_bucket": "reports",
    "export_prefix": "lens",
    "tables_expanded": True,
    "cloud_watch": True,
}


def _forms():
    made = configuration_of_form({**form_of(StorageLensConfiguration("mine")), **FULL}, None)
    return [form_of(StorageLensConfiguration("plain")), form_of(made)]


def test_each_step_of_each_dashboard_is_told():
    lines = configurations_text(_forms()).splitlines()
    plain, mine = (
        next(line for line in lines if line.startswith(name)) for name in ("plain", "mine")
    )
    assert "everything" in plain
    assert "free" in plain
    assert "disabled" in mine
    html = configurations_html(_forms())
    for words in (
        "only Regions us-east-1, eu-west-1; buckets logs",
        "advanced: activity, detailed status codes",
        "to level 5, from 2% of a bucket, by /",
        "expanded prefixes to Iceberg tables; default report to s3://reports/lens as CSV; metrics for CloudWatch",
    ):
        assert words in html


def test_no_text_of_a_configuration_is_markup():
    form = {
        **_forms()[0],
        "id": "<img src=x onerror=alert(1)>",
        "scope": "exclude",
        "buckets": "</td>",
    }
    html = configurations_html([form])
    assert "<img" not in html
    assert "all but buckets &lt;/td&gt;" in html
