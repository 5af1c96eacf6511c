"""The ready queries, each one plain statement over the input tables; it runs in a ``%%athena`` cell too.

What a table doesn't tell is NULL and never 0: a saving is NULL where the log does not reach far enough back or a
class has no price. A bucket's objects are those of its newest listing or inventory up to the day.
"""

from __future__ import annotations

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.input_tables import ACCESS_LOG, MULTIPART_UPLOADS, OBJECTS
from lakenb.s3.storage_lens.level_query import quoted
from lakenb.s3.storage_lens.ready.model import Choices, ReadyQuery
from lakenb.s3.storage_lens.ready.prices import by_class, number
from lakenb.values.names import nearest, quote_text

_GB = "1.073741824E9"
_READS = "'REST.GET.OBJECT', 'WEBSITE.GET.OBJECT'"
_WRITES = "'REST.PUT.OBJECT', 'REST.COPY.OBJECT', 'REST.POST.OBJECT', 'REST.POST.UPLOAD'"
_DAYS_OF_A_MONTH = 30


def find_query(name: str) -> ReadyQuery:
    """A ready query by its name.

    Raises:
        InvalidRequest: There is none.
    """
    found = {query.name: query for query in READY_QUERIES}
    if name not in found:
        known = ", ".join(found)
        hint = nearest(str(name), list(found))
        raise InvalidRequest(
            f"There is no ready query {str(name)[:60]!r}.{hint} There are {known}."
        )
    return found[name]


def _objects(choices: Choices) -> str:
    """``versions``: each bucket's newest rows up to the day, without delete markers; ``current``: the latest of them."""
    return (
        f"newest AS (\n  SELECT bucket_name, MAX(report_date) AS report_date\n"
        f"  FROM {quoted(OBJECTS.name)} WHERE report_date <= {_day(choices)} GROUP BY bucket_name\n"
        f"), versions AS (\n  SELECT o.*, {_prefix('o.key_name', choices)} AS prefix\n"
        f"  FROM {quoted(OBJECTS.name)} o JOIN newest n\n"
        f"    ON n.bucket_name = o.bucket_name AND n.report_date = o.report_date\n"
        f"  WHERE NOT COALESCE(o.is_delete_marker, FALSE)\n"
        f"), current AS (SELECT * FROM versions WHERE COALESCE(is_latest, TRUE))"
    )


def _accesses(choices: Choices) -> str:
    """``accesses``: reads by key; ``logged``: how many days before the day a bucket's log reaches back."""
    return (
        f"accesses AS (\n  SELECT bucket_name, key_name, MAX(request_time) AS last_accessed, "
        f"MAX(report_date) AS last_day, COUNT(*) AS reads\n"
        f"  FROM {quoted(ACCESS_LOG.name)}\n"
        f"  WHERE operation IN ({_READS}) AND http_status IN (200, 206, 304) AND report_date <= {_day(choices)}\n"
        f"  GROUP BY bucket_name, key_name\n"
        f"), logged AS (\n"
        f"  SELECT bucket_name, date_diff('day', MIN(report_date), {_day(choices)}) + 1 AS log_days\n"
        f"  FROM {quoted(ACCESS_LOG.name)} WHERE report_date <= {_day(choices)} GROUP BY bucket_name\n)"
    )


def _objects_view(choices: Choices) -> str:
    return (
        f"WITH {_objects(choices)}, {_accesses(choices)}\n"
        "SELECT c.bucket_name, c.key_name, c.version_id, c.size, c.storage_class, c.last_modified_date,\n"
        "  a.last_accessed, CASE WHEN l.log_days IS NULL THEN NULL ELSE COALESCE(a.reads, 0) END AS reads,\n"
        "  l.log_days, c.encryption_status, c.replication_status,\n"
        f"  CAST(c.size AS double) / {_GB} * {by_class(choices.prices, 'storage', 'c.storage_class')} "
        "AS cost_per_month\n"
        "FROM current c\n"
        "LEFT JOIN accesses a ON a.bucket_name = c.bucket_name AND a.key_name = c.key_name\n"
        "LEFT JOIN logged l ON l.bucket_name = c.bucket_name\n"
        f"ORDER BY c.bucket_name, c.key_name, c.version_id{_limit(choices)}"
    )


def _cold_prefixes(choices: Choices) -> str:
    target = choices.prices[choices.target]
    now = by_class(choices.prices, "storage", "c.storage_class")
    dearer = f"{now} > {number(target.storage)}"
    charged = f"c.size >= {max(target.least_bytes, 1)} AND {dearer}"
    old = f"date_diff('day', CAST(c.last_modified_date AS date), {_day(choices)}) >= {choices.days}"
    unread = f"date_diff('day', MAX(a.last_day), {_day(choices)}) >= {choices.days}"
    return (
        f"WITH {_objects(choices)}, {_accesses(choices)}, prefixes AS (\n"
        "  SELECT c.bucket_name, c.prefix, COUNT(*) AS objects, SUM(c.size) AS bytes,\n"
        "    MAX(c.last_modified_date) AS last_modified, MAX(a.last_accessed) AS last_accessed,\n"
        f"    SUM(CASE WHEN {charged} THEN 1 ELSE 0 END) AS movable_objects,\n"
        f"    SUM(CASE WHEN {charged} THEN c.size ELSE 0 END) AS movable_bytes,\n"
        f"    SUM(CASE WHEN {charged} THEN CAST(c.size AS double) / {_GB} * ({now} - {number(target.storage)}) "
        "ELSE 0E0 END) AS saving\n"
        "  FROM current c\n"
        "  LEFT JOIN accesses a ON a.bucket_name = c.bucket_name AND a.key_name = c.key_name\n"
        "  GROUP BY c.bucket_name, c.prefix\n"
        f"  HAVING MIN(CASE WHEN {old} THEN 1 ELSE 0 END) = 1\n"
        f"    AND (MAX(a.last_day) IS NULL OR {unread})\n"
        ")\n"
        "SELECT p.bucket_name, p.prefix, p.objects, p.bytes, p.last_modified, p.last_accessed, l.log_days,\n"
        f"  p.movable_objects, p.movable_bytes, {quote_text(choices.target)} AS target_class,\n"
        f"  CASE WHEN l.log_days >= {choices.days} THEN p.saving END AS saving_per_month,\n"
        f"  CAST(p.movable_objects AS double) / 1E3 * {number(target.transition)} AS transition_cost\n"
        "FROM prefixes p LEFT JOIN logged l ON l.bucket_name = p.bucket_name\n"
        "WHERE p.movable_objects > 0\n"
        f"ORDER BY saving_per_month DESC NULLS LAST, p.movable_bytes DESC, p.bucket_name, p.prefix{_limit(choices)}"
    )


def _small_objects(choices: Choices) -> str:
    storage = by_class(choices.prices, "storage", "c.storage_class")
    least = by_class(choices.prices, "least_bytes", "c.storage_class")
    padding = f"GREATEST({least} - c.size, 0E0) / {_GB} * {storage}"
    put = by_class(choices.prices, "put", "c.storage_class")
    kept = f"GREATEST(1E0 - CAST(SUM(c.size) AS double) / COUNT(*) / {number(choices.bundle_bytes)}, 0E0)"
    writes = f"COALESCE(w.writes, 0) * {put} / 1E3"
    return (
        f"WITH {_objects(choices)}, {_accesses(choices)}, writes AS (\n"
        f"  SELECT bucket_name, key_name, COUNT(*) AS writes FROM {quoted(ACCESS_LOG.name)}\n"
        f"  WHERE operation IN ({_WRITES}) AND http_status = 200 AND report_date <= {_day(choices)}\n"
        f"    AND report_date > date_add('day', -{_DAYS_OF_A_MONTH}, {_day(choices)})\n"
        "  GROUP BY bucket_name, key_name\n"
        ")\n"
        "SELECT c.bucket_name, c.prefix, COUNT(*) AS small_objects, SUM(c.size) AS small_bytes,\n"
        "  CAST(SUM(c.size) AS double) / COUNT(*) AS average_size,\n"
        f"  CAST(CEILING(CAST(SUM(c.size) AS double) / {number(choices.bundle_bytes)}) AS bigint) AS bundles,\n"
        "  CASE WHEN MAX(l.log_days) IS NOT NULL THEN SUM(COALESCE(w.writes, 0)) END AS writes_of_30_days,\n"
        f"  SUM({padding}) AS saving_of_least_size,\n"
        f"  CASE WHEN MAX(l.log_days) IS NOT NULL THEN SUM({writes}) * {kept} END AS saving_of_writes,\n"
        f"  SUM({padding}) + CASE WHEN MAX(l.log_days) IS NOT NULL THEN SUM({writes}) * {kept} ELSE 0E0 END "
        "AS saving_per_month\n"
        "FROM current c\n"
        "LEFT JOIN writes w ON w.bucket_name = c.bucket_name AND w.key_name = c.key_name\n"
        "LEFT JOIN logged l ON l.bucket_name = c.bucket_name\n"
        f"WHERE c.size < {choices.small_bytes} AND c.size > 0\n"
        "GROUP BY c.bucket_name, c.prefix HAVING COUNT(*) > 1\n"
        f"ORDER BY saving_per_month DESC NULLS LAST, small_objects DESC, c.bucket_name, c.prefix{_limit(choices)}"
    )


def _incomplete_uploads(choices: Choices) -> str:
    price = by_class(choices.prices, "storage", "u.storage_class")
    age = f"date_diff('day', u.initiated, CAST({_day(choices)} AS timestamp) + INTERVAL '1' DAY)"
    return (
        f"WITH newest AS (\n  SELECT bucket_name, MAX(report_date) AS report_date\n"
        f"  FROM {quoted(MULTIPART_UPLOADS.name)} WHERE report_date <= {_day(choices)} GROUP BY bucket_name\n"
        ")\n"
        "SELECT u.bucket_name, u.key_name, u.upload_id, u.initiated, "
        f"{age} AS age_days, u.storage_class, u.size,\n"
        f"  CAST(u.size AS double) / {_GB} * {price} AS saving_per_month\n"
        f"FROM {quoted(MULTIPART_UPLOADS.name)} u JOIN newest n\n"
        "  ON n.bucket_name = u.bucket_name AND n.report_date = u.report_date\n"
        f"WHERE {age} > {choices.older_than_days}\n"
        f"ORDER BY saving_per_month DESC NULLS LAST, u.initiated, u.bucket_name, u.key_name, u.upload_id"
        f"{_limit(choices)}"
    )


def _unprotected_prefixes(choices: Choices) -> str:
    price = by_class(choices.prices, "storage", "c.storage_class")
    open_ = "c.encryption_status IN ('NOT-SSE', '')"
    alone = "c.replication_status NOT IN ('COMPLETED', 'COMPLETE', 'REPLICA', 'PENDING')"
    return (
        f"WITH {_objects(choices)}\n"
        "SELECT c.bucket_name, c.prefix, COUNT(*) AS objects, SUM(c.size) AS bytes,\n"
        f"  {_told('c.encryption_status', open_, '1')} AS unencrypted_objects,\n"
        f"  {_told('c.encryption_status', open_, 'c.size')} AS unencrypted_bytes,\n"
        f"  {_told('c.replication_status', alone, '1')} AS unreplicated_objects,\n"
        f"  {_told('c.replication_status', alone, 'c.size')} AS unreplicated_bytes,\n"
        f"  SUM(CASE WHEN {alone} THEN CAST(c.size AS double) / {_GB} * {price} END) AS replica_cost_per_month\n"
        "FROM current c\nGROUP BY c.bucket_name, c.prefix\n"
        f"HAVING COALESCE({_told('c.encryption_status', open_, '1')}, 0) > 0\n"
        f"  OR COALESCE({_told('c.replication_status', alone, '1')}, 0) > 0\n"
        f"ORDER BY unencrypted_bytes DESC NULLS LAST, unreplicated_bytes DESC NULLS LAST, "
        f"c.bucket_name, c.prefix{_limit(choices)}"
    )


def _told(column: str, when: str, value: str) -> str:
    """A sum over rows that fit; NULL where no row tells the column."""
    return f"CASE WHEN COUNT({column}) > 0 THEN SUM(CASE WHEN {when} THEN {value} ELSE 0 END) END"


def _prefix(column: str, choices: Choices) -> str:
    """A key's first levels with the last delimiter; empty text for a key without one."""
    mark = quote_text(choices.delimiter)
    parts = f"split({column}, {mark})"
    levels = f"LEAST({choices.depth}, cardinality({parts}) - 1)"
    return (
        f"CASE WHEN strpos({column}, {mark}) = 0 THEN '' "
        f"ELSE array_join(slice({parts}, 1, {levels}), {mark}) || {mark} END"
    )


def _day(choices: Choices) -> str:
    return f"DATE '{choices.day.isoformat()}'"


def _limit(choices: Choices) -> str:
    return "" if choices.limit is None else f"\nLIMIT {choices.limit}"


READY_QUERIES = (
    ReadyQuery(
        "objects",
        "Objects with size, class, last modified, and last read as the log tells",
        "One row a current object, in the manner of S3 Metadata's inventory table. last_accessed is the last "
        "successful GET in the loaded log, which reaches log_days back; NULL reads mean that the bucket has no log.",
        ("prices",),
        _objects_view,
    ),
    ReadyQuery(
        "cold_prefixes",
        "Cold prefixes that could move to a cheaper class",
        "All objects were last written, and none was read, so many days before. Objects below the target's least "
        "size, and those in a cheaper class, are not counted as movable. The saving is storage alone, without "
        "retrieval and the cost of the transition, which stands beside it once; it is NULL where the log "
        "does not reach back that far.",
        ("days", "depth", "delimiter", "target", "prices"),
        _cold_prefixes,
    ),
    ReadyQuery(
        "small_objects",
        "Small objects to bundle",
        "The saving is what the class charges above the objects' own sizes, and the PUT requests of the last 30 "
        "days that bundles would not have needed. Without a log the requests are left out.",
        ("small_bytes", "bundle_bytes", "depth", "delimiter", "prices"),
        _small_objects,
    ),
    ReadyQuery(
        "incomplete_uploads",
        "Incomplete multipart uploads that are still charged",
        "Older than 7 days at the day's end, as Storage Lens has it. The saving is NULL where the parts' sizes are not known.",
        ("older_than_days", "prices"),
        _incomplete_uploads,
    ),
    ReadyQuery(
        "unprotected_prefixes",
        "Prefixes without encryption or replication",
        "NULL where no inventory told the state; a listing never does. An object whose replication failed counts "
        "as not replicated. There is nothing to save; the cost is a replica's in the same class.",
        ("depth", "delimiter", "prices"),
        _unprotected_prefixes,
    ),
)
"""All of them, in the order in which they are listed."""
