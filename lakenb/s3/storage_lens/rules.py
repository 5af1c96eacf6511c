"""What AWS's documents leave open, as values that a setting changes."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

WriterField = Literal["requester", "remote_ip", "user_agent", "access_point_arn", "host_header"]
WriteRequest = Literal["put", "post", "copy", "part", "create_multipart_upload"]


@dataclass(frozen=True, slots=True)
class MetricRules:
    """How metrics are computed where AWS does not say.

    Attributes:
        accessed: What counts as an access of an object: ``get``, or ``get_and_head``.
        writer: The fields of the access log that, together, tell one writer of a key from another.
        write_requests: Which successful requests are in the write request sizes.
        replication_requester: SQL LIKE pattern of the requester of S3 Replication's requests: its role's
            session is named so.
        activity_class: Whose storage class a request has: its ``object``'s, by the last listing or inventory
            up to the day, or only what the ``log`` table tells.
        unknown_class: The storage class of what has none that is known.
        kilobyte: 1024 or 1000 bytes, for the size classes.
        empty_objects: Whether objects of 0 bytes are in the class of nothing (``0KB``), or in the next, where
            AWS has them, as it counts metadata (``128KB``).
        retention_months: Daily metrics are kept so long; 0 keeps them all.
    """

    accessed: Literal["get", "get_and_head"] = "get"
    writer: tuple[WriterField, ...] = ("requester", "remote_ip", "user_agent")
    write_requests: tuple[WriteRequest, ...] = (
        "put",
        "post",
        "copy",
        "part",
        "create_multipart_upload",
    )
    replication_requester: str = "%/s3-replication"
    activity_class: Literal["object", "log"] = "object"
    unknown_class: str = "UNKNOWN"
    kilobyte: Literal[1000, 1024] = 1024
    empty_objects: Literal["0KB", "128KB"] = "0KB"
    retention_months: int = 15

    @property
    def fingerprint(self) -> str:
        """A text that differs when computed metrics would; how long they are kept isn't in it."""
        named = (f.name for f in fields(self) if f.name != "retention_months")
        return ";".join(f"{name}={getattr(self, name)!r}" for name in named)
