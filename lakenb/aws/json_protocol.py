"""AWS's JSON protocol: a request's target and body to a handler, its answer to a response.

Rules: AWS "AWS JSON 1.1 protocol" (Smithy). The in-process client and an HTTP endpoint answer alike.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from lakenb.aws.failure import Failure

Document = dict[str, Any]
"""A JSON object with the API's own names; times are seconds since 1970."""

Handler = Callable[[str, Document], Document]
"""Answers an operation; raises ``Failure``."""


@dataclass(frozen=True, slots=True)
class Response:
    """What goes back over the wire."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


def respond(handler: Handler, target: str, body: bytes) -> Response:
    """The response to one request.

    Args:
        handler: The service's.
        target: The header ``X-Amz-Target``, such as ``AWSGlue.GetTable``.
        body: The request's parameters as JSON.
    """
    try:
        answer = handler(target.rpartition(".")[2], _parameters(body))
    except Failure as failure:
        text = {"__type": failure.code, "Message": failure.message}
        return _response(failure.status, text, {"x-amzn-ErrorType": failure.code})
    return _response(200, answer, {})


def _parameters(body: bytes) -> Document:
    try:
        found = json.loads(body or b"{}")
        if b"\\u" in body:  # half of a surrogate pair is no text that a catalog could keep
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Failure("SerializationException", f"The body is not JSON: {error}") from error
    if not isinstance(found, dict):
        raise Failure("SerializationException", "The body is not a JSON object.")
    return found


def _response(status: int, document: Document, headers: Mapping[str, str]) -> Response:
    every = {
        "Content-Type": "application/x-amz-json-1.1",
        "x-amzn-RequestId": str(uuid4()),
        **headers,
    }
    return Response(status, json.dumps(document, separators=(",", ":")).encode(), every)
