"""Storage Lens dashboards' configurations on paper: a table with the console's five steps as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lakenb.display.plain_table import PlainTable, plain_table_html, plain_table_text

Form = Mapping[str, object]
"""A configuration's fields, texts and booleans, as the form on the page has them."""

_HEADS = ("dashboard", "status", "scope", "tier", "prefixes in the default report", "export")
_CATEGORIES = {
    "activity": "activity",
    "detailed_status_codes": "detailed status codes",
    "advanced_cost_optimization": "advanced cost optimization",
    "advanced_data_protection": "advanced data protection",
    "advanced_performance": "advanced performance",
}


def configurations_html(forms: Sequence[Form]) -> str:
    """The configurations as HTML; every text is escaped."""
    return f'<div class="lakenb-lens-configurations">{plain_table_html(_table(forms))}</div>'


def configurations_text(forms: Sequence[Form]) -> str:
    """The same as aligned text."""
    return plain_table_text(_table(forms))


def _table(forms: Sequence[Form]) -> PlainTable:
    rows = tuple(
        (
            str(form["id"]),
            "enabled" if form["is_enabled"] else "disabled",
            _scope(form),
            _tier(form),
            _prefixes(form),
            _export(form),
        )
        for form in forms
    )
    note = "Change them with session.storage_lens.configuration_form() in a notebook, or put_configuration()."
    return PlainTable(_HEADS, rows, len(rows), (note,))


def _scope(form: Form) -> str:
    if form["scope"] == "all":
        return "everything"
    places = [
        f"{word} {', '.join(str(form[name]).split())}"
        for word, name in (("Regions", "regions"), ("buckets", "buckets"))
        if form[name]
    ]
    return f"{'only' if form['scope'] == 'include' else 'all but'} {'; '.join(places)}"


def _tier(form: Form) -> str:
    chosen = [words for name, words in _CATEGORIES.items() if form[name]]
    return f"advanced: {', '.join(chosen)}" if chosen else "free"


def _prefixes(form: Form) -> str:
    if not form["prefixes"]:
        return "none"
    return f"to level {form['max_depth']}, from {form['min_percent']}% of a bucket, by {form['delimiter']}"


def _export(form: Form) -> str:
    bucket = f"s3://{form['export_bucket']}/{form['export_prefix']} as {form['export_format']}"
    found = [
        ("tables_default", "default report to Iceberg tables"),
        ("tables_expanded", "expanded prefixes to Iceberg tables"),
        ("export_default", f"default report to {bucket}"),
        ("export_expanded", f"expanded prefixes to {bucket}"),
        ("cloud_watch", "metrics for CloudWatch"),
    ]
    return "; ".join(words for name, words in found if form[name]) or "none"
