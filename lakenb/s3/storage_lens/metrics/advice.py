"""The eight performance categories: what each is good for, and what to do where it is bad.

The categories, their use cases and mitigations are those of AWS's announcement of performance metrics in
S3 Storage Lens; the sentences are LakeNB's. The thresholds are LakeNB's own: AWS names none.
"""

from __future__ import annotations

from lakenb.s3.storage_lens.metrics.activity import ACTIVITY_METRICS
from lakenb.s3.storage_lens.metrics.model import Advice
from lakenb.s3.storage_lens.metrics.storage import STORAGE_METRICS


def _names(start: str) -> tuple[str, ...]:
    every = (*ACTIVITY_METRICS, *STORAGE_METRICS)
    ending = "Count" if start == "Object" else "RequestCount"
    return tuple(
        m.name
        for m in every
        if m.name.startswith(start) and m.name.endswith(ending) and "distribution" in m.title
    )


ADVICE: tuple[Advice, ...] = (
    Advice(
        "read_request_size",
        "Read request size",
        _names("Read"),
        "Shows how large the reads are, and so which data sets are read in many small pieces, each of which pays for a round trip and a request.",
        "Read more at once: bundle small objects, ask for larger ranges, or move what must be read in small pieces to S3 Express One Zone.",
        "PercentSmallReads",
        50.0,
    ),
    Advice(
        "write_request_size",
        "Write request size",
        _names("Write"),
        "Shows how large the writes are: many small ones cost requests, and a very large one in a single stream leaves bandwidth unused.",
        "Gather small writes before they are sent. Send large ones in parallel parts: multipart upload, or an SDK on the AWS Common Runtime.",
        "PercentSmallWrites",
        50.0,
    ),
    Advice(
        "storage_size",
        "Storage size",
        _names("Object"),
        "Shows how many objects there are of each size, and so where small files make listing, reading and lifecycle work dear.",
        "Bundle small objects into larger ones: compact tables, pack files in archives.",
        "PercentSmallObjects",
        50.0,
    ),
    Advice(
        "concurrent_put_503",
        "Concurrent PUT 503 errors",
        ("ConcurrentPut503ErrorCount",),
        "Shows which keys several writers write to at once, so that S3 turns some of them away with a 503.",
        "Let writers back off with growing, random waits; let one of them own a key (a lock, conditional writes); or move the key to S3 Express One Zone.",
        "PercentConcurrentPut503Errors",
        0.1,
    ),
    Advice(
        "cross_region_transfer",
        "Cross-Region data transfer",
        (
            "CrossRegionRequestCount",
            "CrossRegionTransferredBytes",
            "CrossRegionWithoutReplicationRequestCount",
            "CrossRegionWithoutReplicationTransferredBytes",
            "InRegionRequestCount",
            "InRegionTransferredBytes",
        ),
        "Shows bytes and requests that leave the Region of their bucket: they cost more and take longer.",
        "Run the work in the bucket's Region, or keep a replica of the data where it is read.",
        "PercentCrossRegionWithoutReplicationBytes",
        10.0,
    ),
    Advice(
        "unique_objects_accessed",
        "Unique objects accessed",
        ("UniqueObjectsAccessedDailyCount",),
        "Shows how many of the objects are used in a day: a small hot set among many cold ones.",
        "Keep the hot set in a cache or in a faster class such as S3 Express One Zone; let the others move to a colder one.",
    ),
    Advice(
        "first_byte_latency",
        "FirstByteLatency",
        ("AverageFirstByteLatency",),
        "Shows the mean time that S3 takes from a whole request to the first byte of its answer.",
        "Look for throttling, for colder classes and for far clients; small, frequently read objects answer sooner from S3 Express One Zone or a cache.",
        "AverageFirstByteLatency",
        200.0,
    ),
    Advice(
        "total_request_latency",
        "TotalRequestLatency",
        ("AverageTotalRequestLatency",),
        "Shows the mean time from a request's first byte to its answer's last, bodies included.",
        "Where the first byte is quick and the whole is slow, the bodies are the matter: read ranges or send parts in parallel, and bring the client nearer.",
        "AverageTotalRequestLatency",
        1000.0,
    ),
)
