"""A request for an object, as a server access log tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ObjectRequest:
    """One request (AWS: "Amazon S3 server access log format"); what isn't known is None.

    Attributes:
        operation: ``REST.GET.OBJECT`` and so on.
        bucket: Whose.
        key: Of what, as it is in the bucket; None for a bucket's own.
        time: When it was received.
        status: HTTP's.
        error_code: S3's word for a failure.
        bytes_sent: Of the answer's body.
        object_size: Of the whole object.
        total_time: Milliseconds from the request's first byte to the answer's last.
        turn_around_time: Milliseconds from the request's last byte to the answer's first.
        uri: Method, path and query, when they are not made of the other fields.
        user_agent: Whose program.
        version_id: Of the object.
        host: The host that was asked.
        secure: Whether by TLS.
    """

    operation: str
    bucket: str
    key: str | None
    time: datetime
    status: int = 200
    error_code: str | None = None
    bytes_sent: int | None = None
    object_size: int | None = None
    total_time: int | None = None
    turn_around_time: int | None = None
    uri: str | None = None
    user_agent: str | None = None
    version_id: str | None = None
    host: str | None = None
    secure: bool = False


RequestListener = Callable[[ObjectRequest], None]
"""Is told of each request when it has ended; it never fails and returns at once."""
