"""Telling a listener of the requests that a filesystem answers or makes."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from lakenb.values.object_request import ObjectRequest, RequestListener

_ERRORS: tuple[tuple[type[BaseException], int, str], ...] = (
    (FileNotFoundError, 404, "NoSuchKey"),
    (PermissionError, 403, "AccessDenied"),
    (FileExistsError, 412, "PreconditionFailed"),
)
_OTHER = (500, "InternalError")
_OK, _NO_CONTENT = 200, 204


class Telling:
    """A request from its begin to its end, as a context; with no listener it does nothing.

    Args:
        listener: Who is told.
        operation: As in an access log.
        bucket: Whose.
        key: Of what; empty for the bucket's own.
    """

    def __init__(
        self, listener: RequestListener | None, operation: str, bucket: str, key: str
    ) -> None:
        self._listener = listener
        self._operation = operation
        self._bucket = bucket
        self._key = key
        self.size: int | None = None
        self.sent: int | None = None

    def __enter__(self) -> Self:
        """Begin."""
        if self._listener is not None:
            self._time = datetime.now(UTC)
            self._started = time.perf_counter()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Tell how it ended."""
        if self._listener is None:
            return
        status, code = (_NO_CONTENT if ".DELETE." in self._operation else _OK), None
        if kind is not None:
            status, code = next(
                ((number, word) for known, number, word in _ERRORS if issubclass(kind, known)),
                _OTHER,
            )
        took = round((time.perf_counter() - self._started) * 1000)
        self._listener(
            ObjectRequest(
                self._operation,
                self._bucket,
                self._key or None,
                self._time,
                status,
                code,
                bytes_sent=self.sent if kind is None else None,
                object_size=self.size if kind is None else None,
                total_time=took,
                turn_around_time=took,
            )
        )


OPERATIONS = {
    "abort_multipart_upload": "REST.DELETE.UPLOAD",
    "complete_multipart_upload": "REST.POST.UPLOAD",
    "copy_object": "REST.COPY.OBJECT",
    "create_multipart_upload": "REST.POST.UPLOADS",
    "delete_object": "REST.DELETE.OBJECT",
    "delete_objects": "REST.POST.MULTI_OBJECT_DELETE",
    "get_bucket_location": "REST.GET.LOCATION",
    "get_object": "REST.GET.OBJECT",
    "head_bucket": "REST.HEAD.BUCKET",
    "head_object": "REST.HEAD.OBJECT",
    "list_multipart_uploads": "REST.GET.UPLOADS",
    "list_object_versions": "REST.GET.BUCKETVERSIONS",
    "list_objects": "REST.GET.BUCKET",
    "list_objects_v2": "REST.GET.BUCKET",
    "list_parts": "REST.GET.UPLOAD",
    "put_object": "REST.PUT.OBJECT",
    "upload_part": "REST.PUT.PART",
    "upload_part_copy": "REST.COPY.PART",
}
"""botocore's names of S3's calls as an access log writes them."""
