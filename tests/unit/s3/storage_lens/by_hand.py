"""The metrics once more, by loops over rows: what the computation is compared with.

Written from AWS's glossary and the rules in each metric's note, without the registry's own SQL.
"""

import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping

Row = Mapping[str, object]
KB = 1024
LIMITS = [0, 128] + [256 << step for step in range(15)]
LABELS = (
    "0KB 0KBTo128KB 128KBTo256KB 256KBTo512KB 512KBTo1MB 1MBTo2MB 2MBTo4MB 4MBTo8MB 8MBTo16MB 16MBTo32MB "
    "32MBTo64MB 64MBTo128MB 128MBTo256MB 256MBTo512MB 512MBTo1GB 1GBTo2GB 2GBTo4GB LargerThan4GB"
).split()
WRITES = {
    "REST.PUT.OBJECT",
    "REST.PUT.PART",
    "REST.POST.OBJECT",
    "REST.COPY.OBJECT",
    "REST.COPY.PART",
}
UPLOADING = {"REST.PUT.OBJECT", "REST.PUT.PART", "REST.POST.OBJECT"}
CONTENDING = WRITES | {"REST.POST.UPLOAD"}
LISTS = {"REST.GET.BUCKET", "REST.GET.BUCKETVERSIONS", "REST.GET.UPLOADS", "REST.GET.UPLOAD"}
READS = {"REST.GET.OBJECT", "WEBSITE.GET.OBJECT"}


def label(size: int) -> str:
    """A size's class."""
    for limit, name in zip(LIMITS, LABELS, strict=False):
        if size <= limit * KB:
            return name
    return LABELS[-1]


def is_request(row: Row) -> bool:
    """Sub-records and S3's own doings are none."""
    operation = str(row["operation"])
    return not operation.startswith("S3.") and operation not in {
        "BATCH.DELETE.OBJECT",
        "REST.COPY.OBJECT_GET",
        "REST.COPY.PART_GET",
    }


def kind(operation: str) -> str:
    """The metric that counts an operation."""
    if operation in READS:
        return "Get"
    if operation.startswith("REST.COPY."):
        return "Put"
    if operation in LISTS:
        return "List"
    if "SELECT" in operation:
        return "Select"
    if "MULTI_OBJECT_DELETE" in operation:
        return "Delete"
    verb = operation.split(".")[1]
    return verb.title() if verb in {"GET", "PUT", "HEAD", "POST", "DELETE"} else "Other"


def span(row: Row) -> tuple[int, int]:
    """The seconds of a request, both in."""
    start = int(row["request_time"].timestamp())  # type: ignore[attr-defined]
    return start, start + int(row["total_duration"] or 0) // 1000  # type: ignore[call-overload]


def writer(row: Row) -> tuple[object, ...]:
    """Who wrote."""
    return tuple(row[name] or "-" for name in ("requester", "remote_ip", "user_agent"))


def contested(rows: Iterable[Row]) -> set[str]:
    """Ids of the 503s of writes that met another writer, each pair compared."""
    writes = [r for r in rows if r["operation"] in CONTENDING and r["key_name"] is not None]
    found: set[str] = set()
    for one, other in itertools.product(writes, writes):
        same = (one["bucket_name"], one["key_name"]) == (other["bucket_name"], other["key_name"])
        if one["http_status"] == 503 and same and writer(one) != writer(other):
            (low, high), (first, last) = span(one), span(other)
            if low <= last and first <= high:
                found.add(str(one["request_id"]))
    return found


class Sums:
    """Sums by place and metric, and what is counted once."""

    def __init__(self) -> None:
        self.sums: dict[object, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self.once: dict[object, set[object]] = defaultdict(set)
        self.latency: dict[object, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))

    def result(self, place: object) -> dict[str, float]:
        """Every metric of a place that is not 0."""
        found: dict[str, float] = dict(self.sums[place])
        found["UniqueObjectsAccessedDailyCount"] = len(self.once[place])
        for name, values in self.latency[place].items():
            found[name] = sum(values) / len(values)
        return found


def add_request(sums: Sums, place: object, row: Row, concurrent: set[str]) -> None:
    """One request into a place's sums."""
    into = sums.sums[place]
    operation, status = str(row["operation"]), row["http_status"]
    sent, size = int(row["bytes_sent_size"] or 0), int(row["object_size"] or 0)  # type: ignore[call-overload]
    good = status is not None and 200 <= status < 300  # type: ignore[operator]
    received = size if operation in UPLOADING and good else 0
    what = kind(operation)
    into["AllRequests"] += 1
    if what != "Other":
        into[f"{what}Requests"] += 1
    if what == "Select":
        into["SelectReturnedBytes"] += sent
    into["BytesDownloaded"] += sent
    into["BytesUploaded"] += received
    for code, name in (
        (200, "200OKStatusCount"),
        (206, "206PartialContentStatusCount"),
        (400, "400BadRequestErrorCount"),
        (403, "403ForbiddenErrorCount"),
        (404, "404NotFoundErrorCount"),
        (500, "500InternalServerErrorCount"),
        (503, "503ServiceUnavailableErrorCount"),
    ):
        into[name] += status == code
    into["4xxErrors"] += status in {400, 403, 404}
    into["5xxErrors"] += status in {500, 503}
    if operation in READS and status in {200, 206}:
        into[f"Read{label(sent)}RequestCount"] += 1
    if operation in WRITES and good:
        into[f"Write{label(size)}RequestCount"] += 1
    if operation == "REST.POST.UPLOADS" and good:
        into["Write0KBRequestCount"] += 1
    into["AllUnsupportedSignatureRequests"] += row["signature_version"] == "SigV2"
    into["AllUnsupportedTLSRequests"] += row["tls_version"] in {"TLSv1", "TLSv1.1"}
    into["ConcurrentPut503ErrorCount"] += row["request_id"] in concurrent
    source, replication = row["source_region"], str(row["requester"]).endswith("/s3-replication")
    names = []
    if source == row["aws_region"]:
        names = ["InRegion"]
    elif source is not None:
        names = ["CrossRegion"] if replication else ["CrossRegion", "CrossRegionWithoutReplication"]
    for name in names:
        into[f"{name}RequestCount"] += 1
        into[f"{name}TransferredBytes"] += sent + received
    if operation in READS and status in {200, 206, 304} and row["key_name"] is not None:
        sums.once[place].add((row["bucket_name"], row["key_name"]))
    for name, column in (
        ("AverageFirstByteLatency", "turn_around_duration"),
        ("AverageTotalRequestLatency", "total_duration"),
    ):
        if row[column] is not None:
            sums.latency[place][name].append(int(row[column]))  # type: ignore[call-overload]


def add_version(sums: Sums, place: object, row: Row, day: dt.date) -> None:
    """One object version or upload into a place's sums."""
    size = int(row["size"] or 0)  # type: ignore[call-overload]

    def both(bytes_name: str, count_name: str) -> None:
        sums.sums[place][bytes_name] += size
        sums.sums[place][count_name] += 1

    both("StorageBytes", "ObjectCount")
    sums.sums[place][f"Object{label(size)}Count"] += 1
    if "upload_id" in row:
        both("IncompleteMultipartUploadStorageBytes", "IncompleteMultipartUploadObjectCount")
        end = dt.datetime.combine(day, dt.time(), dt.UTC) + dt.timedelta(days=1)
        if end - row["initiated"] > dt.timedelta(days=7):  # type: ignore[operator]
            both(
                "IncompleteMPUStorageBytesOlderThan7Days", "IncompleteMPUObjectCountOlderThan7Days"
            )
        return
    now = "Current" if row["is_latest"] else "NonCurrent"
    both(f"{now}VersionStorageBytes", f"{now}VersionObjectCount")
    sums.sums[place]["DeleteMarkerObjectCount"] += bool(row["is_delete_marker"])
    if row["encryption_status"] in {"SSE-S3", "SSE-KMS"}:
        both("EncryptedStorageBytes", "EncryptedObjectCount")
    if row["encryption_status"] == "SSE-KMS":
        both("SSEKMSStorageBytes", "SSEKMSObjectCount")
        if row["bucket_key_status"] == "ENABLED":
            both("BucketKeySSEKMSStorageBytes", "BucketKeySSEKMSObjectCount")
    if row["replication_status"] == "COMPLETED":
        both("ReplicatedStorageBytesSource", "ReplicatedObjectCountSource")
    if row["replication_status"] == "REPLICA":
        both("ReplicatedStorageBytes", "ReplicatedObjectCount")
    if row["object_lock_mode"] or row["object_lock_legal_hold_status"] == "ON":
        both("ObjectLockEnabledStorageBytes", "ObjectLockEnabledObjectCount")


def listed(rows: Iterable[Row], day: dt.date) -> list[Row]:
    """Without what has expired."""
    midnight = dt.datetime.combine(day, dt.time(), dt.UTC)
    return [
        r
        for r in rows
        if r.get("lifecycle_expiration_date") is None or r["lifecycle_expiration_date"] >= midnight  # type: ignore[operator]
    ]


def prefixes(key: object, delimiter: str = "/") -> list[str]:
    """Every prefix of a key."""
    parts = str(key).split(delimiter) if key is not None else []
    return [delimiter.join(parts[:depth]) + delimiter for depth in range(1, len(parts))]
