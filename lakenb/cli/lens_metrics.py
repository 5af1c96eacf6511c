"""``lakenb lens metrics``, ``export``, ``deliver`` and ``report``: what comes out of a lake's Storage Lens."""

from __future__ import annotations

import argparse
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest, QueryFailed

if TYPE_CHECKING:
    from lakenb.session.storage_lens import StorageLens
    from lakenb.session.storage_lens.measuring import Day

LEVELS = ("organization", "account", "region", "bucket", "storage_class", "prefix", "group")
_MOST_PLACES = 100
_PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "style-src 'unsafe-inline'; img-src data:\">"
    '<meta name="viewport" content="width=device-width"><title>{title}</title>'
    "<style>body{{font-family:system-ui,sans-serif;max-width:72em;margin:2em auto;padding:0 1em}}</style>"
    "</head><body>{body}</body></html>"
)
"""A page that loads nothing (W3C: "Content Security Policy Level 3")."""
FORMS = ("text", "csv", "openmetrics")


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``metrics`` and ``export``."""
    metrics = verbs.add_parser("metrics", help="show metrics at a level")
    _add_lake(metrics)
    metrics.add_argument("names", nargs="*", help="metrics by any of their names (all)")
    metrics.add_argument("--level", default="bucket", choices=LEVELS)
    metrics.add_argument("--expanded", action="store_true", help="all prefixes")
    metrics.add_argument("--form", choices=FORMS, default="text")
    metrics.add_argument("--limit", type=int, default=50, help="rows shown as text (50)")
    export = verbs.add_parser("export", help="write a report with its manifest, as AWS does")
    _add_lake(export)
    export.add_argument("uri", help="s3://bucket/prefix")
    export.add_argument("--format", default="CSV", help="CSV or Parquet")
    export.add_argument("--expanded", action="store_true", help="the expanded prefixes report")
    export.add_argument("--configuration", help="the dashboard's id")
    export.add_argument("--tables", action="store_true", help="put it into the Iceberg tables too")
    deliver = verbs.add_parser("deliver", help="the exports that the dashboards are set up for")
    _add_lake(deliver)
    report = verbs.add_parser("report", help="write the dashboard as one HTML page with pictures")
    _add_lake(report)
    report.add_argument("--out", help="the file (storage_lens_DAY.html); '-' for standard output")
    report.add_argument("--bucket", action="append", help="a bucket alone; may come again")
    report.add_argument("-n", type=int, default=10, help="lines of each top list (10)")
    report.add_argument("--title", default="", help="what stands above it")


def _add_lake(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lake", help="the lake's directory ($LAKENB_LAKE, else ./.lakenb)")
    parser.add_argument("--day", help="2026-11-30, FIRST..LAST, or all (the newest)")


def day_of(text: str | None) -> Day:
    """A day, a range or all, as it is typed."""
    if text is None or ".." not in text:
        return text
    first, _, last = text.partition("..")
    return (first or None, last or None)


def metrics(lens: StorageLens, options: argparse.Namespace) -> int:
    """Show metrics.

    Raises:
        LakeNBError: A level, day or metric that there is not.
    """
    day = day_of(options.day)
    if options.form == "openmetrics":
        if options.level != "bucket" or options.names:
            raise InvalidRequest(
                "OpenMetrics has accounts and buckets, all metrics; leave out others."
            )
        sys.stdout.write(lens.openmetrics(day))
        return 0
    found = lens.metrics(options.level, day, options.names or None, expanded=options.expanded)
    if options.form == "csv":
        sys.stdout.write(found.df().to_csv(index=False))
        return 0
    from lakenb.display import ResultView, render_text

    view = ResultView(
        found.columns, found.types, found.head(options.limit), found.rows, found.execution
    )
    sys.stdout.write(f"{render_text(view)}\n")
    return 0


def export(lens: StorageLens, options: argparse.Namespace) -> int:
    """Write reports.

    Raises:
        LakeNBError: A format, day or place that there is not.
    """
    from lakenb.display import count_text

    day = day_of(options.day)
    written = lens.export(
        options.uri, options.format, day, options.configuration, expanded=options.expanded
    )
    for report in written:
        rows = count_text(report.rows, "row")
        sys.stdout.write(f"{report.manifest}: {rows} in {count_text(len(report.files), 'file')}\n")
    if options.tables:
        for name in lens.publish(day, options.configuration, expanded=options.expanded):
            sys.stdout.write(f"{name}\n")
    return 0


def deliver(lens: StorageLens, options: argparse.Namespace) -> int:
    """Carry out the dashboards' own exports.

    Raises:
        LakeNBError: A day or place that there is not.
    """
    done = lens.deliver(day_of(options.day))
    for name in done:
        sys.stdout.write(f"{name}\n")
    if not done:
        sys.stdout.write("No enabled dashboard is set up to export; see put_configuration.\n")
    return 0


def report(lens: StorageLens, options: argparse.Namespace) -> int:
    """Write the dashboard's page.

    Raises:
        LakeNBError: A day that there is not, or nothing is loaded.
        QueryFailed: The file can't be written.
    """
    if not 0 < options.n <= _MOST_PLACES:
        raise InvalidRequest(f"-n is from 1 to {_MOST_PLACES}.")
    where = {"bucket": options.bucket} if options.bucket else None
    dashboard = lens.dashboard(where, day_of(options.day), title=options.title)
    page = _PAGE.format(title=escape(dashboard.title), body=dashboard.html(options.n))
    if options.out == "-":
        sys.stdout.write(f"{page}\n")
        return 0
    out = Path(options.out or f"storage_lens_{dashboard.day}.html")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(page, encoding="utf-8")
    except OSError as error:
        raise QueryFailed(f"The report can't be written to {out}: {error.strerror}.") from error
    sys.stdout.write(f"{out}\n")
    return 0
