"""A boto3 S3 client's requests, told as they end (botocore: "Event system")."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from lakenb.storage.requests import OPERATIONS
from lakenb.values.object_request import ObjectRequest, RequestListener

_BEGUN = "lakenb_begun"
_GIVEN = "lakenb_given"
_ID = "lakenb-access-log"


def attach(client: Any, listener: RequestListener) -> None:
    """Tell a listener of every S3 request that a client makes from now on; a second time does nothing more."""
    from botocore import xform_name

    def given(params: Mapping[str, object], context: dict[str, Any], **_: object) -> None:
        context[_GIVEN] = dict(params)

    def before(params: Mapping[str, Any], context: dict[str, Any], **_: object) -> None:
        context[_BEGUN] = (datetime.now(UTC), time.perf_counter(), params)

    def after(
        http_response: Any,
        parsed: Mapping[str, Any],
        model: Any,
        context: dict[str, Any],
        **_: object,
    ) -> None:
        operation = OPERATIONS.get(xform_name(model.name))
        if operation is not None and _BEGUN in context:
            listener(_ended(operation, http_response, parsed, context))

    events = client.meta.events
    events.register("provide-client-params.s3", given, unique_id=f"{_ID}-given")
    events.register("before-call.s3", before, unique_id=f"{_ID}-before")
    events.register("after-call.s3", after, unique_id=f"{_ID}-after")


def _ended(
    operation: str, response: Any, parsed: Mapping[str, Any], context: Mapping[str, Any]
) -> ObjectRequest:
    moment, started, sent = context[_BEGUN]
    given = context.get(_GIVEN, {})
    took = round((time.perf_counter() - started) * 1000)
    address = urlsplit(str(sent.get("url", "")))
    length = _number(response.headers.get("content-length"))
    failed = response.status_code >= 400  # noqa: PLR2004 - as HTTP counts
    body = given.get("Body")
    size = len(body) if isinstance(body, bytes | bytearray) else None
    if operation in {"REST.GET.OBJECT", "REST.HEAD.OBJECT"}:  # of a part, the range tells the whole
        size = _number(str(parsed.get("ContentRange", "")).rpartition("/")[2]) or length
    query = f"?{address.query}" if address.query else ""
    return ObjectRequest(
        operation,
        str(given.get("Bucket", "")),
        None if given.get("Key") is None else str(given["Key"]),
        moment,
        int(response.status_code),
        parsed.get("Error", {}).get("Code"),
        bytes_sent=None if operation == "REST.HEAD.OBJECT" else length,
        object_size=None if failed else size,
        total_time=took,
        turn_around_time=took,
        uri=f"{sent.get('method', 'GET')} {address.path}{query} HTTP/1.1",
        user_agent=str(sent.get("headers", {}).get("User-Agent", "")) or None,
        version_id=parsed.get("VersionId"),
        host=address.netloc or None,
        secure=address.scheme == "https",
    )


def _number(text: object) -> int | None:
    return int(str(text)) if str(text).isdecimal() else None
