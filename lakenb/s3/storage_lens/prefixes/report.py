"""The default report's prefixes, kept apart: few, so that they are read at once.

A prefix is in it when it holds at least one percent of its bucket's bytes, within ten levels: that is the least
share and the greatest depth that a dashboard may be set to (S3 User Guide: "Monitoring your storage activity and
usage with Amazon S3 Storage Lens"), so each dashboard's prefixes are among these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.s3.storage_lens.engine_text import EngineText
from lakenb.s3.storage_lens.fact_tables import (
    ACTIVITY_COLUMNS,
    DAILY,
    PREFIX_ACTIVITY,
    PREFIX_STORAGE,
    STORAGE_COLUMNS,
    scan_facts,
)
from lakenb.s3.storage_lens.sums import PLACE
from lakenb.values.names import quote_text
from lakenb.values.predicate import Comparison

if TYPE_CHECKING:
    from datetime import date

    from lakenb.engine.protocol import EngineStatement
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.values.scan import KeptScan, Scan

LEAST_PERCENT = 1
MOST_DEPTH = 10
_TABLES = {table.table: table for table in (DAILY, PREFIX_STORAGE, PREFIX_ACTIVITY)}
_KEY = "account_id, aws_region, bucket_name"


def report_part(kind: str, delimiter: str) -> str:
    """What the column ``part`` holds for one kind of metrics and one delimiter."""
    return f"{kind}:{delimiter}"


def kept_report(
    buckets: TableBuckets, run: EngineStatement, kind: str, day: date, delimiter: str
) -> KeptScan:
    """A day's rows of one kind, from the facts of all prefixes."""

    def scan(name: str) -> Scan:
        of_day = Comparison("report_date", "=", day)
        return scan_facts(buckets, run, _TABLES[name], of_day)

    text = EngineText(scan)
    columns = STORAGE_COLUMNS if kind == "storage" else ACTIVITY_COLUMNS
    of_day, mark = f"report_date = DATE '{day.isoformat()}'", quote_text(delimiter)
    levels = f"{of_day} AND delimiter = {mark} AND depth <= {MOST_DEPTH}"
    own = ", ".join(f"p.{name}" for name in (*PLACE.split(", "), "depth", "parent", "prefix"))
    same = " AND ".join(f"l.{name} = p.{name}" for name in (*_KEY.split(", "), "prefix"))
    query = f"""WITH total AS (
            SELECT {_KEY}, SUM(storage_bytes) AS bytes FROM {text.table("daily")}
            WHERE {of_day} AND part = 'storage' GROUP BY {_KEY}),
        large AS (
            SELECT {_KEY}, prefix, 100.0 * SUM(n.storage_bytes) / ANY_VALUE(t.bytes) AS share
            FROM {text.table("prefix_storage")} n JOIN total t USING ({_KEY})
            WHERE {levels} AND t.bytes > 0 GROUP BY {_KEY}, prefix
            HAVING 100 * SUM(n.storage_bytes) >= {LEAST_PERCENT} * ANY_VALUE(t.bytes))
        SELECT p.report_date, {own}, p.delimiter, {quote_text(report_part(kind, delimiter))} AS part,
            CAST(l.share AS DOUBLE) AS share, {", ".join(f"p.{name}" for name in columns)}
        FROM {text.table(f"prefix_{kind}")} p JOIN large l ON {same} WHERE p.{levels}"""
    names = ("report_date", *PLACE.split(", "), "depth", "parent", "prefix", "delimiter", "part")
    return run.keep(text.plan(query, (*names, "share", *columns)))
