"""The words that a question may have; what stands in no list is said to be not understood."""

from __future__ import annotations

import re
from functools import cache

from lakenb.s3.storage_lens.metrics import EVERY_METRIC
from lakenb.s3.storage_lens.metrics.sizes import SIZE_CLASSES

_METRICS = {
    "StorageBytes": "storage|total storage|bytes stored|stored bytes|data|space|size|disk space|bytes|capacity",
    "ObjectCount": "objects|object|object count|number of objects|files|keys",
    "AverageObjectSize": "average object size|mean object size|average size|object size",
    "AllRequests": "requests|request|all requests|request count|number of requests|activity|calls|api calls",
    "GetRequests": "get requests|reads|read requests",
    "PutRequests": "put requests|puts|writes|write requests",
    "HeadRequests": "head requests|heads",
    "ListRequests": "list requests|lists|listings",
    "DeleteRequests": "delete requests|deletes|deletions",
    "PostRequests": "post requests|posts",
    "BytesDownloaded": "bytes downloaded|downloaded bytes|downloads|download|downloaded|traffic|egress|transfer",
    "BytesUploaded": "bytes uploaded|uploaded bytes|uploads|upload|uploaded|ingress",
    "TotalErrors": "errors|error|failed requests|failures|total errors|error count",
    "PercentErrorRate": "error rate|rate of errors|percent of errors|% errors",
    "4xxErrors": "4xx errors|4xx|client errors",
    "5xxErrors": "5xx errors|5xx|server errors",
    "403ForbiddenErrorCount": "403 errors|403s|403|access denied|denied requests|forbidden requests|forbidden",
    "404NotFoundErrorCount": "404 errors|404s|404|not found errors|missing keys",
    "500InternalServerErrorCount": "500 errors|500s",
    "503ServiceUnavailableErrorCount": "503 errors|503s|503|slow downs|slowdowns|throttled requests|throttling",
    "ConcurrentPut503ErrorCount": "concurrent put 503 errors|concurrent put 503s|concurrent put errors|concurrent puts",
    "PercentConcurrentPut503Errors": "% concurrent put 503 errors|% concurrent put 503 error"
    "|percent concurrent put 503 errors",
    "AverageFirstByteLatency": "first byte latency|time to first byte|first-byte latency",
    "AverageTotalRequestLatency": "latency|request latency|total request latency|response time|average latency",
    "UniqueObjectsAccessedDailyCount": "unique objects accessed|unique objects|objects accessed|distinct objects",
    "CrossRegionTransferredBytes": "cross-region traffic|cross-region bytes|cross-region transfer"
    "|cross region traffic|cross region bytes|cross-region data transfer",
    "CrossRegionRequestCount": "cross-region requests|cross region requests",
    "InRegionTransferredBytes": "in-region bytes|in-region traffic",
    "EncryptedStorageBytes": "encrypted bytes|encrypted data|encrypted storage",
    "UnencryptedStorageBytes": "unencrypted bytes|unencrypted data|unencrypted storage",
    "UnencryptedObjectCount": "unencrypted objects|objects without encryption",
    "PercentEncryptedBytes": "percent encrypted|% encrypted",
    "NonCurrentVersionStorageBytes": "noncurrent versions|noncurrent version bytes|old versions|noncurrent bytes"
    "|previous versions",
    "DeleteMarkerObjectCount": "delete markers|delete marker count",
    "IncompleteMultipartUploadStorageBytes": "incomplete multipart upload bytes|incomplete multipart uploads"
    "|incomplete uploads|unfinished uploads|incomplete upload bytes",
    "IncompleteMPUStorageBytesOlderThan7Days": "old incomplete uploads|incomplete uploads older than 7 days",
    "ReplicatedStorageBytesSource": "replicated bytes|replicated data",
    "PercentSmallObjects": "small objects|percent small objects|% small objects|small files",
    "PercentSmallReads": "small reads|% small reads",
    "PercentSmallWrites": "small writes|% small writes",
    "PercentRetrievalRate": "retrieval rate|% retrieval rate",
    "BucketCount": "how many buckets|number of buckets|bucket count",
    "ActiveBucketCount": "how many active buckets|active buckets|number of active buckets",
    "AccountCount": "how many accounts|number of accounts",
}
_DIMENSIONS = {
    "account": "accounts|account",
    "region": "regions|region|aws regions",
    "bucket": "buckets|bucket",
    "storage_class": "storage classes|storage class|storageclass|classes|class|tiers|tier",
    "prefix": "prefixes|prefix|folders|folder|directories|directory",
    "group": "groups|group|storage lens groups|lens groups",
}
ADJECTIVES = {
    "largest": ("StorageBytes", False),
    "biggest": ("StorageBytes", False),
    "smallest": ("StorageBytes", True),
    "busiest": ("AllRequests", False),
    "quietest": ("AllRequests", True),
    "slowest": ("AverageTotalRequestLatency", False),
    "fastest": ("AverageTotalRequestLatency", True),
    "coldest": ("PercentRetrievalRate", True),
    "hottest": ("PercentRetrievalRate", False),
}
"""Words that order places and name a metric when nothing else does: the metric, whether least comes first."""

MOST = "most|top|highest|greatest|worst|more|maximum|max|descending"
LEAST = "least|lowest|fewest|bottom|less|minimum|min|ascending"
GREW = (
    "grew|grow|grown|growing|growth|grows|increased|increase|increasing|gained|rose|fastest growing"
)
SHRANK = "shrank|shrink|shrunk|shrinking|decreased|decrease|decreasing|lost|dropped|fell"
TREND = (
    "per day|by day|each day|every day|day by day|daily|over time|trend|history|development|changed|change|"
    "changes|over days|timeline"
)
FILLING = frozenset(
    "a an the of in on for at by per to from with and which what whats where who how many much is are was were do "
    "does did has have had having show me us list give gets tell my our your i we all any it its there total that this "
    "these those please can you see get find number count average mean overall being been use used uses using stored "
    "store hold holds held made make makes served serve received receive during over each every across broken down "
    "split grouped group's compare compared amount sum s place places percent percentage rate whose their be as up".split()
)

_SIZED = frozenset(
    f"{word}{size.label}{ending}"
    for word, ending in (("Read", "RequestCount"), ("Write", "RequestCount"), ("Object", "Count"))
    for size in SIZE_CLASSES
)


@cache
def metric_phrases() -> dict[str, str]:
    """Phrases and the metrics that they mean: the ones above, then every metric's own names."""
    found = {phrase: name for name, phrases in _METRICS.items() for phrase in phrases.split("|")}
    for metric in EVERY_METRIC:
        for phrase in (metric.name.lower(), metric.title.lower()):
            if metric.name in _SIZED or phrase in {"buckets", "accounts"}:
                continue  # "buckets" is a dimension; "how many buckets" counts them
            found.setdefault(phrase, metric.name)
    return found


@cache
def dimension_phrases() -> dict[str, str]:
    """Phrases and the dimensions that they mean."""
    return {phrase: name for name, phrases in _DIMENSIONS.items() for phrase in phrases.split("|")}


@cache
def any_of(phrases: str | tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of whole phrases, the longest first."""
    every = phrases.split("|") if isinstance(phrases, str) else phrases
    ordered = sorted(every, key=len, reverse=True)
    words = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered)
    return re.compile(rf"(?<![\w%])(?:{words})(?![\w-])")
