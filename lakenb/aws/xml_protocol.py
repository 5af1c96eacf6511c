"""AWS's REST-XML protocol: a request's path, headers and body to a handler, its answer to a response.

Rules: AWS "REST-XML protocol" (Smithy). The shapes are botocore's; the in-process client and an HTTP endpoint
answer alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit
from uuid import uuid4
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from lakenb.aws.failure import Failure
from lakenb.aws.json_protocol import Document, Handler, Response

if TYPE_CHECKING:
    from botocore.model import OperationModel, ServiceModel, Shape

_DEEPEST = 100
_TEXTS: dict[str, Callable[[str], object]] = {
    "integer": int,
    "long": int,
    "double": float,
    "float": float,
    "boolean": lambda text: {"true": True, "false": False}[text.strip().lower()],
}


class XmlService:
    """A service's operations by their method and path.

    Args:
        model: As botocore has it.
        handler: Answers an operation.
    """

    def __init__(self, model: ServiceModel, handler: Handler) -> None:
        self._handler = handler
        self._routes: list[tuple[str, re.Pattern[str], OperationModel]] = []
        for name in model.operation_names:
            operation = model.operation_model(name)
            path = operation.http["requestUri"].partition("?")[0]
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(path))
            self._routes.append((operation.http["method"], re.compile(pattern), operation))

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        """The response to one request."""
        try:
            operation, labels = self._found(method, urlsplit(url).path)
            parameters = _parameters(operation, labels, urlsplit(url).query, headers, body)
            answer = self._handler(operation.name, parameters)
        except Failure as failure:
            return _failed(failure)
        status = int(operation.http.get("responseCode", 200))
        return _response(status, _body(operation, answer))

    def _found(self, method: str, path: str) -> tuple[OperationModel, dict[str, str]]:
        for verb, pattern, operation in self._routes:
            found = pattern.fullmatch(path)
            if verb == method and found is not None:
                return operation, {key: unquote(text) for key, text in found.groupdict().items()}
        raise Failure("MethodNotAllowed", "There is no such operation.", 405)


def _parameters(
    operation: OperationModel,
    labels: Mapping[str, str],
    query: str,
    headers: Mapping[str, str],
    body: bytes,
) -> Document:
    found: Document = {}
    shape = operation.input_shape
    if shape is None:
        return found
    asked = {key: values[0] for key, values in parse_qs(query, keep_blank_values=True).items()}
    sent = {key.lower(): value for key, value in headers.items()}
    rest: dict[str, Shape] = {}
    for name, member in shape.members.items():
        place = member.serialization.get("location")
        key = member.serialization.get("name", name)
        sources = {"uri": labels, "querystring": asked, "header": sent}
        if place is None:
            rest[name] = member
            continue
        value = sources[place].get(key.lower() if place == "header" else key)
        if value is not None:
            found[name] = value.decode() if isinstance(value, bytes) else value
    payload = shape.serialization.get("payload")
    if rest and body:
        root = _tree(body)
        if payload:
            found[payload] = _value(rest[payload], root, 0)
        else:
            found.update(_members(rest, root, 0))
    return found


def _tree(body: bytes) -> ET.Element:
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:  # entities may grow without end
        raise Failure("MalformedXML", "The body holds a document type, which no request has.")
    try:
        return ET.fromstring(body)  # noqa: S314 - without entities it is just elements
    except (ET.ParseError, ValueError, LookupError) as error:
        raise Failure("MalformedXML", f"The body is not XML: {error}") from error


def _members(members: Mapping[str, Shape], element: ET.Element, depth: int) -> Document:
    if depth > _DEEPEST:
        raise Failure("MalformedXML", "The body is nested too deeply.")
    held: dict[str, list[ET.Element]] = {}
    for child in element:
        held.setdefault(str(child.tag).rpartition("}")[2], []).append(child)
    found: Document = {}
    for name, member in members.items():
        key = _name(name, member)
        children = held.get(key)
        if not children:
            continue
        if member.type_name == "list" and member.serialization.get("flattened"):
            found[name] = [_value(member.member, child, depth + 1) for child in children]
        else:
            found[name] = _value(member, children[0], depth + 1)
    return found


def _value(shape: Shape, element: ET.Element, depth: int) -> Any:
    if shape.type_name == "structure":
        return _members(shape.members, element, depth)
    if shape.type_name == "list":
        return [_value(shape.member, child, depth + 1) for child in element]
    text = element.text or ""
    try:
        return _TEXTS.get(shape.type_name, str)(text)
    except (ValueError, KeyError) as error:
        tag = str(element.tag).rpartition("}")[2]
        raise Failure("MalformedXML", f"{tag} is no {shape.type_name}.") from error


def _name(name: str, shape: Shape) -> str:
    if shape.type_name == "list" and shape.serialization.get("flattened"):
        return str(shape.serialization.get("name") or shape.member.serialization.get("name", name))
    return str(shape.serialization.get("name", name))


# --- answers -------------------------------------------------------------------------------------


def _body(operation: OperationModel, answer: Document) -> str:
    shape = operation.output_shape
    if shape is None:
        return ""
    payload = shape.serialization.get("payload")
    if payload:
        return _written(
            _name(payload, shape.members[payload]), shape.members[payload], answer[payload]
        )
    return f"<{operation.name}Result>{_inside(shape, answer)}</{operation.name}Result>"


def _inside(shape: Shape, value: Mapping[str, Any]) -> str:
    return "".join(
        _written(_name(name, member), member, value[name])
        for name, member in shape.members.items()
        if value.get(name) is not None
    )


def _written(name: str, shape: Shape, value: Any) -> str:
    if shape.type_name == "structure":
        return f"<{name}>{_inside(shape, value)}</{name}>"
    if shape.type_name == "list":
        if shape.serialization.get("flattened"):
            return "".join(_written(name, shape.member, item) for item in value)
        inner = shape.member.serialization.get("name", "member")
        return f"<{name}>{''.join(_written(inner, shape.member, item) for item in value)}</{name}>"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"<{name}>{escape(text)}</{name}>"


def _failed(failure: Failure) -> Response:
    message = escape(re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd]", "?", failure.message))
    text = (
        f"<ErrorResponse><Error><Code>{escape(failure.code)}</Code><Message>{message}</Message></Error>"
        f"<RequestId>{uuid4()}</RequestId></ErrorResponse>"
    )
    return _response(failure.status, text)


def _response(status: int, text: str) -> Response:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode() if text else b""
    headers = {"x-amz-request-id": str(uuid4())}
    if body:
        headers["Content-Type"] = "application/xml"
    return Response(status, body, headers)
