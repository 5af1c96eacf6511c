"""Gremlin on a real server: Amazon Neptune, or Apache TinkerPop's Gremlin Server.

The text goes as it is (Amazon Neptune: "Accessing a Neptune graph with Gremlin"). What comes back has the form of our own answers. No text here holds a password or a signature.
"""

from __future__ import annotations

import gc
import logging
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from lakenb.errors import EngineUnavailable, LakeNBError, QueryFailed
from lakenb.lineage.gremlin.elements import Edge, Element, Path, Plain, Property, Vertex
from lakenb.lineage.gremlin.tokens import CLASSES
from lakenb.lineage.gremlin.traverser import Limits

_LONGEST = 400
_CONNECTING = 10.0
_PAUSE = 0.003


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A Gremlin server.

    Attributes:
        url: ``wss://host:8182/gremlin``, or ``ws://`` without TLS.
        traversal_source: What ``g`` is there.
        username: For a server that asks for one.
        password: The same.
        headers: Makes the headers of a request, such as a signature; called for each connection.
    """

    url: str
    traversal_source: str = "g"
    username: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    headers: Callable[[], Mapping[str, str]] | None = field(default=None, repr=False)

    @property
    def place(self) -> str:
        """Scheme, host and port, for messages."""
        parts = urlsplit(self.url)
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.scheme}://{parts.hostname}{port}"


@dataclass(frozen=True, slots=True)
class RemoteAnswer:
    """Values of a server, and why there may be more."""

    values: tuple[object, ...]
    cut: str = ""


def submit(text: str, endpoint: Endpoint, limits: Limits) -> RemoteAnswer:
    """Send a text to a server and wait for its values.

    Args:
        text: Gremlin as the server understands it.
        endpoint: The server.
        limits: How many values, and how many seconds.

    Raises:
        EngineUnavailable: gremlinpython isn't installed, or the server can't be reached or doesn't answer in time.
        QueryFailed: The server says that the text is wrong.
    """
    try:
        import gremlin_python  # noqa: F401 - only to say early that it is missing
    except ModuleNotFoundError as error:
        message = "A Gremlin endpoint needs gremlinpython; run: pip install 'lakenb[gremlin]'"
        raise EngineUnavailable(message) from error
    # The driver logs whatever fails, stack traces of the server included, as a last resort on the screen.
    logging.getLogger("gremlinpython").addHandler(logging.NullHandler())
    # A thread of its own: the driver runs an event loop, and a notebook's kernel has one at work.
    pool = ThreadPoolExecutor(1, thread_name_prefix="gremlin")
    try:
        waiting: Future[RemoteAnswer | LakeNBError] = pool.submit(
            _in_thread, text, endpoint, limits
        )
        found = waiting.result(timeout=limits.seconds + _CONNECTING)
    except TimeoutError:
        message = (
            f"The Gremlin server {endpoint.place} did not answer in {limits.seconds:g} seconds."
        )
        raise EngineUnavailable(message) from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    if isinstance(found, LakeNBError):
        raise found
    return found


def _in_thread(text: str, endpoint: Endpoint, limits: Limits) -> RemoteAnswer | LakeNBError:
    parts = urlsplit(endpoint.url)
    port = parts.port or (443 if parts.scheme == "wss" else 80)
    try:
        socket.create_connection((parts.hostname or "", port), timeout=_CONNECTING).close()
    except OSError as error:
        reason = error.strerror or str(error)
        return EngineUnavailable(f"The Gremlin server {endpoint.place} can't be reached: {reason}.")
    try:
        return _converse(text, endpoint, limits)
    except LakeNBError as error:
        return error.with_traceback(None)
    finally:
        # A connection that failed half-way closes itself here, where no event loop runs, or complains elsewhere.
        gc.collect()


def _converse(text: str, endpoint: Endpoint, limits: Limits) -> RemoteAnswer:
    from gremlin_python.driver.client import Client
    from gremlin_python.driver.protocol import GremlinServerError

    client: Any = None
    try:
        client = Client(
            endpoint.url,
            endpoint.traversal_source,
            pool_size=1,
            max_workers=1,
            username=endpoint.username,
            password=endpoint.password,
            headers=dict(endpoint.headers()) if endpoint.headers else None,
            max_content_length=256 * 1024 * 1024,
        )
        options = {"evaluationTimeout": int(limits.seconds * 1000)}
        return _collected(client.submit(text, request_options=options), limits.results)
    except GremlinServerError as error:
        message = f"The Gremlin server refused it: {_first_line(error.status_message)}"
        raise QueryFailed(message) from None
    except (OSError, TimeoutError, RuntimeError, ValueError, _driver_error()) as error:
        reason = _first_line(str(error)) or type(error).__name__
        for secret in filter(None, (endpoint.password, endpoint.username)):
            reason = reason.replace(secret, "***")
        message = f"The Gremlin server {endpoint.place} can't be reached: {reason}"
        raise EngineUnavailable(message) from None
    finally:
        if client is not None:
            client.close()


def _driver_error() -> type[Exception]:
    """What the driver's websocket raises."""
    from aiohttp import ClientError

    return ClientError


def _collected(results: Any, most: int) -> RemoteAnswer:
    values: list[object] = []
    for some in _batches(results):
        for value in some:
            if len(values) >= most:
                return RemoteAnswer(
                    tuple(values), f"More than {most:,} values; these are the first."
                )
            values.append(converted(value))
    return RemoteAnswer(tuple(values))


def _batches(results: Any) -> Iterator[list[object]]:
    """What the server sends, as it comes. The driver's own way to wait keeps a processor busy."""
    while True:
        over = results.done.done()
        while not results.stream.empty():
            yield results.stream.get_nowait()
        if over:
            results.done.result()  # raises what the server refused
            return
        time.sleep(_PAUSE)


def _first_line(text: str) -> str:
    line = str(text).strip().split("\n", 1)[0]
    return line if len(line) <= _LONGEST else line[: _LONGEST - 3] + "..."


def converted(value: object) -> object:
    """A value of the driver in our own form."""
    kind = type(value).__name__
    module = type(value).__module__
    if module.startswith("gremlin_python"):
        convert = _CONVERTERS.get(kind)
        return value if convert is None else convert(value)
    if isinstance(value, dict):
        return {_key(key): converted(one) for key, one in value.items()}
    if isinstance(value, list):
        return [converted(one) for one in value]
    if isinstance(value, set):
        return {converted(one) for one in value}
    return value


def _key(key: object) -> object:
    made = converted(key)
    return tuple(made) if isinstance(made, list) else made


def _vertex(value: Any) -> Vertex:
    made = Vertex(_id(value.id), str(value.label))
    _with_properties(made, value)
    return made


def _edge(value: Any) -> Edge:
    ends = (_vertex(value.outV), _vertex(value.inV))
    made = Edge(_id(value.id), str(value.label), *ends)
    _with_properties(made, value)
    return made


def _with_properties(element: Element, value: Any) -> None:
    for one in getattr(value, "properties", None) or ():
        name = str(getattr(one, "key", None) or getattr(one, "label", ""))
        element.properties.setdefault(name, []).append(converted(one.value))


def _property(value: Any) -> Property:
    owner = getattr(value, "vertex", None) or getattr(value, "element", None)
    element = converted(owner) if owner is not None else Vertex("", "")
    if not isinstance(element, Vertex | Edge):
        element = Vertex("", "")
    return Property(element, str(value.key), converted(value.value))


def _path(value: Any) -> Path:
    labels = tuple(tuple(sorted(some)) for some in value.labels)
    return Path(tuple(converted(one) for one in value.objects), labels)


def _token(value: Any) -> object:
    name = value.name.rstrip("_")
    for known in (CLASSES["T"], CLASSES["Direction"]):
        if name in known:
            return known[name]
    return str(value)


def _decimal(value: Any) -> float:
    return float(value.unscaled_value) / float(10**value.scale)


def _id(value: object) -> Plain:
    return value if isinstance(value, str | int | float) else str(value)


_CONVERTERS: dict[str, Callable[[Any], object]] = {
    "Vertex": _vertex,
    "Edge": _edge,
    "VertexProperty": _property,
    "Property": _property,
    "Path": _path,
    "T": _token,
    "Direction": _token,
    "BigDecimal": _decimal,
    "HashableDict": lambda value: {_key(key): converted(one) for key, one in value.items()},
}
