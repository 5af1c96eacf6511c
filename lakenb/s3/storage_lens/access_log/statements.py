"""The engine's SQL for lines of access logs: how most of them are read, in bulk.

A line that is split on its quotes must come out in one of four shapes; any other goes to ``grammar``. Both
ways end in the same 27 texts a line, which ``typed`` turns into the table's columns.
"""

from __future__ import annotations

from lakenb.s3.storage_lens.access_log.grammar import FIELDS
from lakenb.s3.storage_lens.input_tables import ACCESS_LOG

TOLERANT = 9
"""The shape of a line that ``grammar`` has to read."""

_NUMBERS = r"(?:\d{1,18}|-)"
_ANSWER = rf"(?:\d{{3}}|-) [^ ]+ {_NUMBERS} {_NUMBERS} {_NUMBERS} {_NUMBERS}"
_MOMENT = "'[%d/%b/%Y:%H:%M:%S'"
_HEAD = 9
"""Words before the Request-URI: owner, bucket, two of the time, address, requester, id, operation, key."""


def shaped(lines: str) -> str:
    """Lines with their pieces and shape.

    Shapes are the numbers of quotes: 6; 4 with no Request-URI (a copy's source) or, as 5, no referer; 0
    (a deleted or expired object). All of them have nine words, a time in UTC, and numbers where those go.

    Args:
        lines: A relation of ``n``, ``line`` (ending in a blank), ``account_id``, ``aws_region``.
    """
    return f"""
        SELECT n, account_id, aws_region, p, w, CASE
            WHEN contains(p[1], '  ') OR w[4] IS DISTINCT FROM '+0000]' OR w[{_HEAD}] = '' OR w[8] = ''
                OR NOT starts_with(p[len(p)], ' ') AND len(p) > 1 OR length(p[len(p)]) < 3
                OR try_strptime(w[3], {_MOMENT}) IS NULL THEN {TOLERANT}
            WHEN len(p) = 7 AND len(w) = {_HEAD + 1} AND p[5] = ' '
                AND regexp_full_match(p[3], ' {_ANSWER} ') THEN 6
            WHEN len(p) = 5 AND len(w) = {_HEAD + 8} AND p[3] = ' '
                AND regexp_full_match(p[1], '(?s).* - {_ANSWER} ') THEN 4
            WHEN len(p) = 5 AND len(w) = {_HEAD + 1}
                AND regexp_full_match(p[3], ' {_ANSWER} - ') THEN 5
            WHEN len(p) = 1 AND len(w) >= 19
                AND regexp_matches(p[1], '^(?:[^ ]+ ){{{_HEAD}}}- {_ANSWER} - - ') THEN 0
            ELSE {TOLERANT} END AS shape
        FROM (SELECT *, string_split(p[1], ' ') AS w
            FROM (SELECT *, string_split(line, '"') AS p FROM {lines}))
    """


def split(lines: str) -> str:
    """Lines of the four shapes as ``n``, ``account_id``, ``aws_region``, and their fields as texts."""
    whole = f"""
        SELECT n, account_id, aws_region, shape, w,
            CASE WHEN shape IN (6, 5) THEN string_split(p[3], ' ')[2:]
                ELSE w[{_HEAD + 2}:] END AS m,
            CASE WHEN shape IN (6, 5) THEN p[2] END AS uri,
            CASE shape WHEN 6 THEN p[4] WHEN 4 THEN p[2] END AS referer,
            CASE shape WHEN 6 THEN p[6] WHEN 0 THEN NULL ELSE p[4] END AS agent,
            CASE WHEN shape = 0 THEN w[{_HEAD + 10}:] ELSE string_split(p[len(p)], ' ')[2:] END AS z
        FROM ({shaped(lines)}) WHERE shape <> {TOLERANT}
    """
    heads = ("w[1]", "w[2]", "w[3]", "w[5]", "w[6]", "w[7]", "w[8]", "w[9]", "uri")
    middles = tuple(f"m[{place}]" for place in range(1, 7))
    tails = tuple(f"z[{place}]" for place in range(1, len(FIELDS) - 16))
    sources = (*heads, *middles, "referer", "agent", *tails)
    outputs = ", ".join(f"{source} AS {name}" for source, name in zip(sources, FIELDS, strict=True))
    return f"SELECT n, account_id, aws_region, {outputs} FROM ({whole})"


def typed(fields: str) -> str:
    """Fields as texts, in the columns of ``access_log`` but ``storage_class``, ``n`` before and ``bad_key`` after them."""
    text = {name: f"nullif(nullif({name}, '-'), '')" for name in FIELDS}
    moment = f"strptime(request_time, {_MOMENT})"
    number = {
        name: f"CAST({text[name]} AS BIGINT)"
        for name in ("bytes_sent_size", "object_size", "total_duration", "turn_around_duration")
    }
    special = {
        **number,
        "request_time": f"CAST({moment} AS TIMESTAMPTZ)",
        "key_name": "coalesce(decoded, key_name)",
        "http_status": f"CAST({text['http_status']} AS INTEGER)",
        "acl_required": "CASE acl_required WHEN 'Yes' THEN true END",
    }
    outputs = ", ".join(f"{special.get(name, text[name])} AS {name}" for name in LOGGED)
    return f"""
        SELECT n, 'V_1_0' AS schema_version_id, 'arn:aws:s3:::' || {text["bucket_name"]} AS bucket_arn,
            {outputs}, CAST({moment} AS DATE) AS report_date, account_id, aws_region,
            CAST(NULL AS VARCHAR) AS storage_class,
            coalesce(key_name IS NOT NULL AND decoded IS NULL, false) AS bad_key
        FROM (SELECT * REPLACE ({text["key_name"]} AS key_name), {_decoded(text["key_name"])} AS decoded
            FROM ({fields}))
    """


LOGGED = (
    *("bucket_name", "request_time", "bucket_owner_id", "remote_ip", "requester", "request_id"),
    *("operation", "key_name", "request_uri", "http_status", "error_code", "bytes_sent_size"),
    *("object_size", "total_duration", "turn_around_duration", "referer", "user_agent"),
    *("version_id", "host_id", "signature_version", "cipher_suite", "authentication_type"),
    *("host_header", "tls_version", "access_point_arn", "acl_required", "source_region"),
)
"""The columns of ``access_log`` that a line tells, in the table's order."""

_BROKEN = "'%(?:[^0-9A-Fa-f]|[0-9A-Fa-f](?:[^0-9A-Fa-f]|$)|$)'"


def _decoded(key: str) -> str:
    """A key as it is in the bucket, NULL where its text doesn't decode.

    Most operations log a key encoded twice, deletions of many and lifecycle's actions once; a plus sign
    that stands in the log is a blank. Only a text that still has a ``%`` may hold one that is no code.
    """
    once = "operation LIKE 'BATCH.%' OR operation LIKE 'S3.%'"
    outer = f"TRY(url_decode(replace({key}, '+', ' ')))"
    inner = f"CASE WHEN {once} THEN {outer} ELSE TRY(url_decode({outer})) END"
    checked = (
        f"CASE WHEN contains({inner}, '%') AND (regexp_matches({key}, {_BROKEN}) "
        f"OR NOT ({once}) AND regexp_matches({outer}, {_BROKEN})) THEN NULL ELSE {inner} END"
    )
    return f"CASE WHEN contains({key}, '%') OR contains({key}, '+') THEN {checked} ELSE {key} END"


_KNOWN_BY = ("request_id", "operation", "key_name", "version_id")
_WITHOUT_ID = (
    *("bucket_name", "request_time", "remote_ip", "requester", "operation", "key_name"),
    *("request_uri", "http_status", "bytes_sent_size", "total_duration", "user_agent"),
)
IDENTITY_COLUMNS = (*_KNOWN_BY, *(name for name in _WITHOUT_ID if name not in _KNOWN_BY))
"""The columns that tell whether two records are one."""

RECORD = ("n", *ACCESS_LOG.column_names, "bad_key")
"""The columns of a batch's records: the line's number, the table's columns, whether the key is as logged."""


def identities(records: str) -> str:
    """``n``, ``hash``, ``day`` (from 1970), ``bad_key`` of a batch's records.

    What two deliveries of one record have in common is its request's id, operation, key and version (one
    request may delete many); without an id, all that tells two requests apart.
    """
    return f"""
        SELECT n, CASE WHEN request_id IS NULL THEN hash({", ".join(_WITHOUT_ID)})
            ELSE hash({", ".join(_KNOWN_BY)}) END, report_date - DATE '1970-01-01', bad_key
        FROM {records}
    """


def known(records: str) -> str:
    """The same hashes of records that are loaded."""
    return f"""
        SELECT hash({", ".join(_KNOWN_BY)}) AS hash FROM {records} WHERE request_id IS NOT NULL
        UNION ALL SELECT hash({", ".join(_WITHOUT_ID)}) FROM {records} WHERE request_id IS NULL
    """
