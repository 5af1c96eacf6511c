"""``lakenb lens metrics`` and ``lakenb lens export``: what comes out of a lake's Storage Lens."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest

if TYPE_CHECKING:
    from lakenb.session.storage_lens import StorageLens
    from lakenb.session.storage_lens.measuring import Day

LEVELS = ("organization", "account", "region", "bucket", "storage_class", "prefix", "group")
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
    day = day_of(options.day)
    written = lens.export(
        options.uri, options.format, day, options.configuration, expanded=options.expanded
    )
    for report in written:
        sys.stdout.write(f"{report.manifest}: {report.rows:,} rows in {len(report.files)} files\n")
    if options.tables:
        for name in lens.publish(day, options.configuration, expanded=options.expanded):
            sys.stdout.write(f"{name}\n")
    return 0


def deliver(lens: StorageLens, options: argparse.Namespace) -> int:
    """Carry out the dashboards' own exports.

    Raises:
        LakeNBError: A day or place that there is not.
    """
    for name in lens.deliver(day_of(options.day)):
        sys.stdout.write(f"{name}\n")
    return 0
