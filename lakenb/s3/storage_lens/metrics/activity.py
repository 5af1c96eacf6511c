"""Metrics of requests, from server access logs."""

from __future__ import annotations

from lakenb.s3.storage_lens.metrics.model import ACTIVITY_LEVELS, Metric, Rule, Unit
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES

_LOG = "server access log"
_CLASSES = (
    "Requests are told by the log's operation; records of what a request did beside (BATCH.DELETE.OBJECT, "
    "REST.COPY.OBJECT_GET, REST.COPY.PART_GET) and S3's own doings (S3.*) are no requests."
)
_SOURCE = "log field 27 (source Region)"
_CROSS = (
    "A request whose source Region the log doesn't tell is in neither class, so cross-Region and in-Region "
    "need not add up to all."
)
_TRANSFERRED = "Bytes of the request's body and of its answer's."
_REPLICATED = "A request is replication's when its requester matches the pattern; AWS's rule isn't documented."
_REPLICATED_SETTING = "storage_lens.replication_requester"
_UPLOADED = (
    "The log has no size of a request's body; the object size of successful PutObject, POST and UploadPart "
    "requests stands for it."
)

# name, title, category, column, condition
_COUNTS: tuple[tuple[str, str, str, str, str], ...] = (
    ("AllRequests", "All requests", "Activity", "all_request_count", "TRUE"),
    ("GetRequests", "Get requests", "Activity", "get_request_count", "request_class = 'GET'"),
    ("PutRequests", "Put requests", "Activity", "put_request_count", "request_class = 'PUT'"),
    ("HeadRequests", "Head requests", "Activity", "head_request_count", "request_class = 'HEAD'"),
    (
        "DeleteRequests",
        "Delete requests",
        "Activity",
        "delete_request_count",
        "request_class = 'DELETE'",
    ),
    ("ListRequests", "List requests", "Activity", "list_request_count", "request_class = 'LIST'"),
    ("PostRequests", "Post requests", "Activity", "post_request_count", "request_class = 'POST'"),
    (
        "SelectRequests",
        "Select requests",
        "Activity",
        "select_request_count",
        "request_class = 'SELECT'",
    ),
    ("4xxErrors", "4xx errors", "Activity", "error_4xx_count", "http_status BETWEEN 400 AND 499"),
    ("5xxErrors", "5xx errors", "Activity", "error_5xx_count", "http_status BETWEEN 500 AND 599"),
)
_STATUSES: tuple[tuple[int, str, str, str], ...] = (
    (200, "200OKStatusCount", "200 OK status count", "ok_status_200_count"),
    (
        206,
        "206PartialContentStatusCount",
        "206 Partial Content status count",
        "partial_content_status_206_count",
    ),
    (
        400,
        "400BadRequestErrorCount",
        "400 Bad Request error count",
        "bad_request_error_400_count",
    ),
    (403, "403ForbiddenErrorCount", "403 Forbidden error count", "forbidden_error_403_count"),
    (404, "404NotFoundErrorCount", "404 Not Found error count", "not_found_error_404_count"),
    (
        500,
        "500InternalServerErrorCount",
        "500 Internal Server Error count",
        "internal_server_error_500_count",
    ),
    (
        503,
        "503ServiceUnavailableErrorCount",
        "503 Service Unavailable error count",
        "service_unavailable_error_503_count",
    ),
)


def _made(
    name: str,
    title: str,
    category: str,
    column: str,
    rule: Rule | None,
    unit: Unit = "count",
    source: str = _LOG,
    note: str = "",
) -> Metric:
    return Metric(
        name,
        title,
        category,
        "advanced",
        unit,
        "activity",
        column,
        source,
        ACTIVITY_LEVELS,
        rule=rule,
        note=note,
    )


def _requests() -> tuple[Metric, ...]:
    return tuple(
        _made(name, title, category, column, Rule(when), note=_CLASSES if "class" in when else "")
        for name, title, category, column, when in _COUNTS
    )


def _statuses() -> tuple[Metric, ...]:
    return tuple(
        _made(name, title, "Detailed status code", column, Rule(f"http_status = {code}"))
        for code, name, title, column in _STATUSES
    )


def _missing(name: str, title: str, column: str, unit: Unit, why: str) -> Metric:
    category = "Data protection" if unit == "count" else "Activity"
    return Metric(
        name,
        title,
        category,
        "advanced",
        unit,
        "activity",
        column,
        "not in server access logs",
        ACTIVITY_LEVELS,
        missing=why,
    )


def _protection() -> tuple[Metric, ...]:
    return (
        _made(
            "AllUnsupportedSignatureRequests",
            "All unsupported signature requests",
            "Data protection",
            "all_unsupported_sig_request_count",
            Rule("signature_version = 'SigV2'", needs=("signature_version",)),
            source="log field 20 (signature version)",
        ),
        _made(
            "AllUnsupportedTLSRequests",
            "All unsupported TLS requests",
            "Data protection",
            "all_unsupported_tls_request_count",
            Rule("is_old_tls", needs=("tls_version",)),
            source="log field 24 (TLS version)",
            note="TLS before 1.2. A request over plain HTTP has no TLS version and isn't counted.",
        ),
        _missing(
            "AllSSEKMSRequests",
            "All SSE-KMS requests",
            "all_sse_kms_encrypted_request_count",
            "count",
            "Server access logs don't tell a request's encryption; AWS CloudTrail does.",
        ),
    )


def _bytes() -> tuple[Metric, ...]:
    return (
        _missing(
            "SelectScannedBytes",
            "Select scanned bytes",
            "select_scanned_bytes",
            "bytes",
            "Server access logs don't tell how much S3 Select has read.",
        ),
        _made(
            "SelectReturnedBytes",
            "Select returned bytes",
            "Activity",
            "select_returned_bytes",
            Rule("request_class = 'SELECT'", "bytes_sent"),
            "bytes",
            note="The answers' bytes, which hold some framing beside the rows.",
        ),
        _made(
            "BytesDownloaded",
            "Bytes downloaded",
            "Activity",
            "downloaded_bytes",
            Rule(value="bytes_sent"),
            "bytes",
            "log field 12 (bytes sent)",
            "Of all answers with a body, errors and listings too.",
        ),
        _made(
            "BytesUploaded",
            "Bytes uploaded",
            "Activity",
            "uploaded_bytes",
            Rule(value="bytes_received"),
            "bytes",
            "log field 13 (object size)",
            _UPLOADED,
        ),
    )


def _latencies() -> tuple[Metric, ...]:
    rows = (
        ("FirstByte", "First Byte", "first_byte", "log field 15 (turn-around time)"),
        ("TotalRequest", "Total Request", "total_request", "log field 14 (total time)"),
    )
    return tuple(
        Metric(
            f"Average{name}Latency",
            f"Average {title} Latency",
            "Performance",
            "advanced",
            "milliseconds",
            "activity",
            f"average_{column}_latency",
            source,
            ACTIVITY_LEVELS,
            mean=(f"{column}_latency_sum", f"{column}_latency_count"),
            note="Weighted by requests at each level. Exports hold whole milliseconds, the fraction cut off.",
        )
        for name, title, column, source in rows
    )


def _sizes(word: str, title: str, source: str, note: str, setting: str) -> tuple[Metric, ...]:
    column = word.lower()
    return tuple(
        Metric(
            f"{word}{size.label}RequestCount",
            f"{title} request size distribution: {size.text}",
            "Performance",
            "advanced",
            "count",
            "activity",
            f"{column}_{size.column}_request_count",
            source,
            ACTIVITY_LEVELS,
            cloudwatch=False,
            rule=Rule(f"{column}_class = {number}"),
            note=note,
            setting=setting,
        )
        for number, size in enumerate(SIZE_CLASSES)
    )


def _concurrent() -> Metric:
    return Metric(
        "ConcurrentPut503ErrorCount",
        "Concurrent Put 503 error count",
        "Performance",
        "advanced",
        "count",
        "activity",
        "concurrent_put_503_error_count",
        "log fields 3, 8, 10 and 14; writers by fields 4, 5 and 17",
        ACTIVITY_LEVELS,
        rule=Rule("is_concurrent_503"),
        note=(
            "AWS has no error code for it. Counted is a 503 of a write (PutObject, POST, CopyObject, UploadPart, "
            "CompleteMultipartUpload) to a key that another writer wrote to, or tried to, at the same time: "
            "their times from arrival to the last byte share a second, which is the log's clock."
        ),
        setting="storage_lens.writer",
    )


def _regions() -> tuple[Metric, ...]:
    known = ("source_region",)
    rows: tuple[tuple[str, str, str, str, bool], ...] = (
        ("CrossRegion", "Cross-Region", "cross_region", "is_cross_region", False),
        (
            "CrossRegionWithoutReplication",
            "Cross-Region without replication",
            "cross_region_without_replication",
            "is_cross_region AND NOT is_replication",
            True,
        ),
        ("InRegion", "In-Region", "inregion", "is_in_region", False),
    )
    made: list[Metric] = []
    for name, title, column, when, replication in rows:
        note = f"{_CROSS} {_REPLICATED}" if replication else _CROSS
        setting = _REPLICATED_SETTING if replication else ""
        for ending, what, value, unit in (
            ("RequestCount", "request count", "1", "count"),
            ("TransferredBytes", "transferred bytes", "bytes_transferred", "bytes"),
        ):
            measured: Unit = "count" if unit == "count" else "bytes"
            made.append(
                Metric(
                    f"{name}{ending}",
                    f"{title} {what}",
                    "Performance",
                    "advanced",
                    measured,
                    "activity",
                    f"{column}_{'request_count' if value == '1' else 'transferred_bytes'}",
                    _SOURCE,
                    ACTIVITY_LEVELS,
                    rule=Rule(when, value, known),
                    note=note if value == "1" else f"{note} {_TRANSFERRED}",
                    setting=setting,
                )
            )
    return tuple(made)


def _unique() -> Metric:
    return Metric(
        "UniqueObjectsAccessedDailyCount",
        "Unique objects accessed daily",
        "Performance",
        "advanced",
        "count",
        "activity",
        "unique_objects_accessed_daily_count",
        "log fields 7, 8 and 10",
        ACTIVITY_LEVELS,
        rule=Rule("is_first_access"),
        note=(
            "Exact: distinct keys of the day with a successful access (200, 206 or 304). AWS doesn't say "
            "what an access is: GetObject by default, HeadObject too where the setting says so."
        ),
        setting="storage_lens.accessed",
    )


ACTIVITY_METRICS: tuple[Metric, ...] = (
    *_protection(),
    *_requests(),
    *_bytes(),
    *_statuses(),
    *_latencies(),
    *_sizes(
        "Read",
        "Read",
        "log field 12 (bytes sent) of GetObject",
        "Successful GetObject requests (200, 206), ranges as they are, by the bytes sent.",
        "",
    ),
    *_sizes(
        "Write",
        "Write",
        "log field 13 (object size) of writes",
        (
            "Successful PutObject, POST, CopyObject, UploadPart and UploadPartCopy by the size written, and "
            "CreateMultipartUpload in the class of nothing: AWS's texts name different sets, and this is all "
            "of them."
        ),
        "storage_lens.write_requests",
    ),
    _concurrent(),
    *_regions(),
    _unique(),
)
