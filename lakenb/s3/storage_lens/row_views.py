"""Rows of the input tables as the metrics' rules see them: SQL that Athena and the engine both run.

Only three things are said differently in the two: the name of a table, a moment's second, and a row for
each number of a range. A ``Dialect`` says them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from lakenb.s3.storage_lens.metrics.sizes import size_class_sql
from lakenb.s3.storage_lens.rules import MetricRules
from lakenb.values.names import quote_text

LISTING, INVENTORY = "listing", "inventory"
_LARGEST = 2**50
"""Bytes, or milliseconds; no object is a twentieth of it, and sums of what says more would be nonsense."""

_LONGEST_WRITE = 3600
"""Seconds; a log that says more of one write is not believed, for each second takes a row."""

_SUBRECORDS = "'BATCH.DELETE.OBJECT', 'REST.COPY.OBJECT_GET', 'REST.COPY.PART_GET'"
_CLASS = """CASE
    WHEN operation IN ('REST.GET.OBJECT', 'WEBSITE.GET.OBJECT') THEN 'GET'
    WHEN operation IN ('REST.COPY.OBJECT', 'REST.COPY.PART') THEN 'PUT'
    WHEN operation IN ('REST.GET.BUCKET', 'REST.GET.BUCKETVERSIONS', 'REST.GET.UPLOADS',
        'REST.GET.UPLOAD') THEN 'LIST'
    WHEN operation LIKE '%SELECT%' THEN 'SELECT'
    WHEN operation LIKE '%.DELETE.%' OR operation LIKE '%MULTI_OBJECT_DELETE' THEN 'DELETE'
    WHEN operation LIKE '%.PUT.%' THEN 'PUT'
    WHEN operation LIKE '%.HEAD.%' THEN 'HEAD'
    WHEN operation LIKE '%.POST.%' THEN 'POST'
    WHEN operation LIKE '%.GET.%' THEN 'GET'
    ELSE 'OTHER' END"""
_WRITES = {
    "put": ("REST.PUT.OBJECT",),
    "post": ("REST.POST.OBJECT",),
    "copy": ("REST.COPY.OBJECT", "REST.COPY.PART"),
    "part": ("REST.PUT.PART",),
}
_UPLOADING = "'REST.PUT.OBJECT', 'REST.PUT.PART', 'REST.POST.OBJECT'"
_CONTENDING = f"{_UPLOADING}, 'REST.COPY.OBJECT', 'REST.COPY.PART', 'REST.POST.UPLOAD'"
_GOOD = "http_status BETWEEN 200 AND 299"


@dataclass(frozen=True, slots=True)
class Dialect:
    """What is said differently by Athena and the engine.

    Attributes:
        table: An input table by its short name.
        second: A moment's whole second since 1970, of an SQL expression.
        each: A FROM item with one column, ``alias(name)``, of the numbers from one to another.
    """

    table: Callable[[str], str]
    second: Callable[[str], str]
    each: Callable[[str, str, str, str], str]


def athena_dialect(table: Callable[[str], str]) -> Dialect:
    """As ``%%athena`` takes it (Trino: "Date and time functions", "SELECT")."""
    return Dialect(
        table,
        lambda moment: f"CAST(floor(to_unixtime({moment})) AS bigint)",
        lambda low, high, alias, name: f"UNNEST(sequence({low}, {high})) AS {alias}({name})",
    )


def engine_dialect(table: Callable[[str], str]) -> Dialect:
    """As the embedded engine takes it."""
    return Dialect(
        table,
        lambda moment: f"CAST(floor(epoch({moment})) AS BIGINT)",
        lambda low, high, alias, name: f"UNNEST(generate_series({low}, {high})) AS {alias}({name})",
    )


@dataclass(frozen=True, slots=True)
class RowViews:
    """Common table expressions over one day of the input.

    Attributes:
        dialect: Whose SQL.
        day: The day.
        rules: How it is computed.
        objects_day: The day whose listing tells the classes of requested objects; None for none.
        only: A further condition on ``bucket_name``, ``aws_region``, ``account_id``; empty for none.
    """

    dialect: Dialect
    day: date
    rules: MetricRules
    objects_day: date | None = None
    only: str = ""

    def _of_day(self, day: date | None = None) -> str:
        condition = f"report_date = DATE '{(day or self.day).isoformat()}'"
        return f"{condition} AND {self.only}" if self.only else condition

    # --- what is stored ------------------------------------------------------------------------

    def versions(self) -> str:
        """``versions``: object versions, delete markers and incomplete uploads; ``known_storage``."""
        return f"versions AS ({self._versions()}), known_storage AS ({self._known_storage()})"

    def _versions(self) -> str:
        objects, uploads = self.dialect.table("objects"), self.dialect.table("multipart_uploads")
        unknown, second = quote_text(self.rules.unknown_class), self.dialect.second
        midnight = second("CAST(report_date AS timestamp)")
        size = _believed("size")
        classed = size_class_sql(size, self.rules.kilobyte)
        if self.rules.empty_objects == "128KB":
            classed = f"GREATEST({classed}, 1)"
        marker = "COALESCE(is_delete_marker, FALSE)"
        key = "COALESCE(account_id, '') AS account_id, COALESCE(aws_region, '') AS aws_region, bucket_name, key_name"
        age = f"({midnight} + 86400 - {second('{}')}) / 86400"
        kms = f"(NOT {marker} AND encryption_status IN ('SSE-KMS', 'DSSE-KMS'))"
        return f"""
        SELECT {key},
            CASE WHEN {marker} THEN 'STANDARD' ELSE COALESCE(storage_class, {unknown}) END AS storage_class,
            {size} AS size, {classed} AS size_class,
            COALESCE(is_latest, TRUE) AS is_current, NOT COALESCE(is_latest, TRUE) AS is_noncurrent,
            {marker} AS is_marker, FALSE AS is_upload, FALSE AS is_old_upload,
            COALESCE(NOT {marker} AND encryption_status <> 'NOT-SSE' AND encryption_status <> '', FALSE)
                AS is_encrypted,
            COALESCE({kms}, FALSE) AS is_kms,
            COALESCE({kms} AND bucket_key_status = 'ENABLED', FALSE) AS is_kms_bucket_key,
            COALESCE(replication_status IN ('COMPLETED', 'COMPLETE'), FALSE) AS is_source,
            COALESCE(replication_status = 'REPLICA', FALSE) AS is_replica,
            COALESCE(object_lock_mode <> '', FALSE) OR object_lock_retain_until_date IS NOT NULL
                OR COALESCE(object_lock_legal_hold_status IN ('ON', 'On'), FALSE) AS is_locked,
            {age.format("last_modified_date")} AS age_days, tags
        FROM {objects}
        WHERE {self._of_day()} AND (lifecycle_expiration_date IS NULL
            OR {second("lifecycle_expiration_date")} >= {midnight})
        UNION ALL
        SELECT {key}, COALESCE(storage_class, {unknown}), {size}, {classed}, FALSE, FALSE, FALSE, TRUE,
            COALESCE({second("initiated")} < {midnight} - {6 * 86_400}, FALSE),
            FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, {age.format("initiated")}, NULL
        FROM {uploads}
        WHERE {self._of_day()}"""

    def _known_storage(self) -> str:
        """A row for each bucket that was listed: which columns its listing tells."""
        told = (
            ("is_latest", "is_latest"),
            ("is_delete_marker", "is_delete_marker"),
            ("version_id", "version_id"),
            ("encryption_status", "encryption_status"),
            ("bucket_key_status", "bucket_key_status"),
            ("replication_status", "replication_status"),
            ("object_lock", "object_lock_mode"),
        )
        columns = ", ".join(
            f"MAX(CASE WHEN {column} IS NOT NULL THEN 1 ELSE 0 END) AS {name}"
            for name, column in told
        )
        nothing = ", ".join(f"0 AS {name}" for name, _ in told)
        best = ", ".join(f"MAX({name}) AS {name}" for name, _ in told[3:])
        places = (
            "SELECT COALESCE(account_id, '') AS account_id, COALESCE(aws_region, '') AS aws_region,"
            " bucket_name,"
        )
        objects, uploads = self.dialect.table("objects"), self.dialect.table("multipart_uploads")
        # An inventory without versions lists current ones alone, and none of what else there is.
        whole = "version_id = 1 OR l.listings > 0 OR l.bucket_name IS NULL"
        return f"""
        SELECT account_id, aws_region, told.bucket_name, {best},
            MAX(CASE WHEN is_latest = 1 AND ({whole}) THEN 1 ELSE 0 END) AS is_latest,
            MAX(CASE WHEN is_delete_marker = 1 AND ({whole}) THEN 1 ELSE 0 END) AS is_delete_marker,
            MAX(CASE WHEN uploads = 1 OR l.listings > 0 THEN 1 ELSE 0 END) AS uploads
        FROM (
            {places} {columns}, 0 AS uploads FROM {objects} WHERE {self._of_day()} GROUP BY 1, 2, 3
            UNION ALL
            {places} {nothing}, 1 AS uploads FROM {uploads} WHERE {self._of_day()} GROUP BY 1, 2, 3
        ) told
        LEFT JOIN (
            SELECT bucket_name, COUNT(CASE WHEN kind = '{LISTING}' THEN 1 END) AS listings
            FROM {self.dialect.table("inventories")}
            WHERE kind IN ('{LISTING}', '{INVENTORY}') AND report_date = DATE '{self.day.isoformat()}'
            GROUP BY bucket_name
        ) l ON l.bucket_name = told.bucket_name
        GROUP BY account_id, aws_region, told.bucket_name"""

    # --- what was asked ------------------------------------------------------------------------

    def requests(self) -> str:
        """``requests``: one row a request, without sub-records; ``known_activity``."""
        parts = [
            f"log AS ({self._log()})",
            f"key_classes AS ({self._key_classes()})",
            f"writes AS ({self._write_seconds()})",
            f"contested AS ({self._contested()})",
            f"requests AS ({self._requests()})",
            f"known_activity AS ({self._known_activity()})",
        ]
        return ", ".join(parts)

    def known_requests(self) -> str:
        """``known_activity`` alone."""
        return f"log AS ({self._log()}), known_activity AS ({self._known_activity()})"

    @property
    def _by_object(self) -> bool:
        return self.rules.activity_class == "object" and self.objects_day is not None

    def _log(self) -> str:
        return f"""
        SELECT COALESCE(account_id, '') AS account_id, COALESCE(aws_region, '') AS aws_region,
            bucket_name, key_name, storage_class, operation, http_status, request_time,
            COALESCE(request_id, '') AS request_id, {_believed("bytes_sent_size")} AS bytes_sent_size,
            {_believed("object_size")} AS object_size, {_bounded("total_duration")} AS total_duration,
            {_bounded("turn_around_duration")} AS turn_around_duration, requester, {self._writer()} AS writer, signature_version, tls_version,
            source_region
        FROM {self.dialect.table("access_log")}
        WHERE {self._of_day()} AND (operation IS NULL
            OR (operation NOT LIKE 'S3.%' AND operation NOT IN ({_SUBRECORDS})))"""

    def _writer(self) -> str:
        parts = " || '|' || ".join(f"COALESCE({name}, '-')" for name in self.rules.writer)
        return parts or "''"

    def _key_classes(self) -> str:
        """One class a key and day: an object that changes its class must not count twice as accessed."""
        logged = """
            SELECT bucket_name, key_name, NULL AS listed, storage_class AS logged FROM log
            WHERE storage_class IS NOT NULL AND key_name IS NOT NULL"""
        listed = f"""
            SELECT o.bucket_name, o.key_name, o.storage_class, NULL
            FROM (
                SELECT bucket_name, key_name, storage_class FROM {self.dialect.table("objects")}
                WHERE {self._of_day(self.objects_day)} AND COALESCE(is_latest, TRUE)
                    AND NOT COALESCE(is_delete_marker, FALSE)
            ) o
            JOIN (SELECT DISTINCT bucket_name, key_name FROM log WHERE key_name IS NOT NULL) asked
                ON asked.bucket_name = o.bucket_name AND asked.key_name = o.key_name"""
        both = f"{logged} UNION ALL {listed}" if self._by_object else logged
        return f"""
        SELECT bucket_name, key_name, COALESCE(MAX(listed), MAX(logged)) AS storage_class
        FROM ({both}) every GROUP BY bucket_name, key_name"""

    def _write_seconds(self) -> str:
        """Each second of each write to a key that some write was turned away from."""
        start = self.dialect.second("request_time")
        long = f"CAST(LEAST(COALESCE(total_duration, 0), {_LONGEST_WRITE * 1000}) / 1000 AS bigint)"
        write = f"operation IN ({_CONTENDING}) AND key_name IS NOT NULL"
        each = self.dialect.each("started", "started + taken", "s", "second")
        return f"""
        SELECT bucket_name, key_name, request_id, http_status, writer, second
        FROM (
            SELECT l.bucket_name, l.key_name, request_id, http_status, writer, {start} AS started,
                {long} AS taken
            FROM log l
            JOIN (SELECT DISTINCT bucket_name, key_name FROM log WHERE http_status = 503 AND {write}) busy
                ON busy.bucket_name = l.bucket_name AND busy.key_name = l.key_name
            WHERE operation IN ({_CONTENDING})
        ) w CROSS JOIN {each}"""

    def _contested(self) -> str:
        """Requests turned away in a second in which another writer wrote to the same key."""
        return """
        SELECT DISTINCT w.bucket_name, w.key_name, w.request_id
        FROM writes w
        JOIN (
            SELECT bucket_name, key_name, second FROM writes GROUP BY 1, 2, 3
            HAVING MIN(writer) <> MAX(writer)
        ) busy ON busy.bucket_name = w.bucket_name AND busy.key_name = w.key_name
            AND busy.second = w.second
        WHERE w.http_status = 503"""

    def _requests(self) -> str:
        rules = self.rules
        named = [op for kind in rules.write_requests for op in _WRITES.get(kind, ())]
        writes = ", ".join(quote_text(op) for op in named) or "''"
        begun = (
            "WHEN operation = 'REST.POST.UPLOADS' AND " + _GOOD + " THEN 0"
            if "create_multipart_upload" in rules.write_requests
            else ""
        )
        written = f"CASE WHEN operation IN ({writes}) AND {_GOOD} THEN object_size {begun} END"
        read = (
            "CASE WHEN operation IN ('REST.GET.OBJECT', 'WEBSITE.GET.OBJECT') AND http_status IN (200, 206)"
            " THEN bytes_sent_size END"
        )
        received = f"CASE WHEN operation IN ({_UPLOADING}) AND {_GOOD} THEN object_size ELSE 0 END"
        accessed = "'REST.GET.OBJECT', 'WEBSITE.GET.OBJECT'"
        if rules.accessed == "get_and_head":
            accessed += ", 'REST.HEAD.OBJECT', 'WEBSITE.HEAD.OBJECT'"
        unknown = quote_text(rules.unknown_class)
        replication = f"COALESCE(requester LIKE {quote_text(rules.replication_requester)}, FALSE)"
        return f"""
        SELECT account_id, aws_region, l.bucket_name, l.key_name,
            COALESCE(k.storage_class, {unknown}) AS storage_class,
            {_CLASS} AS request_class, http_status,
            bytes_sent_size AS bytes_sent, {received} AS bytes_received,
            bytes_sent_size + {received} AS bytes_transferred,
            {size_class_sql(read, rules.kilobyte)} AS read_class,
            {size_class_sql(written, rules.kilobyte)} AS write_class,
            signature_version, tls_version, source_region,
            upper(tls_version) IN ('SSLV3', 'TLSV1', 'TLSV1.0', 'TLSV1.1') AS is_old_tls,
            c.request_id IS NOT NULL AS is_concurrent_503,
            source_region <> aws_region AS is_cross_region, source_region = aws_region AS is_in_region,
            {replication} AS is_replication,
            turn_around_duration AS first_byte, total_duration AS total_request,
            l.key_name IS NOT NULL AND operation IN ({accessed}) AND http_status IN (200, 206, 304)
                AS is_access
        FROM log l
        LEFT JOIN contested c ON l.http_status = 503 AND c.bucket_name = l.bucket_name
            AND c.key_name = l.key_name AND c.request_id = l.request_id
        LEFT JOIN key_classes k ON k.bucket_name = l.bucket_name AND k.key_name = l.key_name"""

    def _known_activity(self) -> str:
        told = ("signature_version", "tls_version", "source_region")
        columns = ", ".join(
            f"MAX(CASE WHEN {name} IS NOT NULL THEN 1 ELSE 0 END) AS {name}" for name in told
        )
        return f"SELECT account_id, aws_region, bucket_name, {columns} FROM log GROUP BY 1, 2, 3"


def _bounded(column: str) -> str:
    """A number within what can be; NULL stays."""
    return f"CASE WHEN {column} < 0 THEN 0 WHEN {column} > {_LARGEST} THEN {_LARGEST} ELSE {column} END"


def _believed(column: str) -> str:
    """The same with 0 for NULL."""
    return f"COALESCE({_bounded(column)}, 0)"
