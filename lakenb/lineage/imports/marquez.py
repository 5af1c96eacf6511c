"""Marquez's read API as a source (Marquez: "Lineage API").

``GET /api/v1/events/lineage`` hands out the events as they came in. A server without it, or without events, is asked
for its namespaces, datasets and jobs, and what they say becomes DatasetEvents and JobEvents.
"""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from lakenb.errors import EngineUnavailable, InvalidRequest, LakeNBError, QueryFailed
from lakenb.lineage.imports.facets import event, facet, named
from lakenb.lineage.imports.fragments import NO_TIME
from lakenb.lineage.imports.json_text import Broken, value_of
from lakenb.lineage.imports.model import Event, Found, Read, aside
from lakenb.lineage.imports.typed import Json, mapping, objects, text
from lakenb.values.lineage import NodeKey

PAGE = 500
LARGEST = 256 * 1024 * 1024
_MISSING = {404, 405, 501}
_MOST_PAGES = 100_000


@dataclass(frozen=True, slots=True)
class Marquez:
    """A server.

    Attributes:
        url: Its address, such as ``http://host:port``; ``/api/v1`` may stand behind it.
        token: For ``Authorization: Bearer``; None for none.
        timeout: Seconds that each request may take.
        page: Rows asked for at once.
    """

    url: str
    token: str | None = None
    timeout: float = 30.0
    page: int = PAGE

    def __repr__(self) -> str:
        return f"<Marquez at {self.address}>"

    def read(self, after: str | None = None, before: str | None = None) -> Iterator[Read]:
        """Its events, oldest first; without events, one for each dataset and job.

        Args:
            after: Only events since this ISO time.
            before: Only events until this ISO time.

        Raises:
            InvalidRequest: The address is none.
            EngineUnavailable: It can't be reached, or takes too long.
            QueryFailed: It answers with an error, or with something that is not Marquez's.
        """
        self._base()
        seen = 0
        for read in self._events(after, before):
            seen += 1
            yield read
        if not seen and after is None and before is None:
            yield from self._entities()

    def _events(self, after: str | None, before: str | None) -> Iterator[Read]:
        asked = {"sortDirection": "asc", "limit": str(self.page)}
        asked |= {k: v for k, v in (("after", after), ("before", before)) if v is not None}
        for number, row in enumerate(self._pages("/events/lineage", "events", asked)):
            if isinstance(row, dict):
                yield Found(f"{self.address}#{number}", row)
            else:
                yield aside(
                    f"{self.address}#{number}", "An event is a JSON object; this is not.", str(row)
                )

    def _entities(self) -> Iterator[Read]:
        for namespace in self._pages("/namespaces", "namespaces", {"limit": str(self.page)}):
            name = text(namespace, "name") if isinstance(namespace, Mapping) else ""
            if not name:
                continue
            path = f"/namespaces/{quote(name, safe='')}"
            for kind, made in (("datasets", _of_dataset), ("jobs", _of_job)):
                for row in self._pages(f"{path}/{kind}", kind, {"limit": str(self.page)}):
                    found = made(row) if isinstance(row, Mapping) else None
                    if found is None:
                        yield aside(f"{self.address}{path}/{kind}", "It has no name.", str(row))
                    else:
                        yield Found(f"{self.address}{path}/{kind}", found)

    def _pages(self, path: str, key: str, asked: Mapping[str, str]) -> Iterator[object]:
        """The rows of a list, page by page; none where the server doesn't have it."""
        offset = 0
        for _ in range(_MOST_PAGES):
            answer = self._get(path, {**asked, "offset": str(offset)})
            if answer is None:
                return
            rows = answer.get(key)
            if not isinstance(rows, list):
                raise QueryFailed(f"{self.address}{path} answers without {key!r}; is it Marquez?")
            yield from rows
            offset += len(rows)
            total = answer.get("totalCount")
            if not rows or len(rows) < self.page or (isinstance(total, int) and offset >= total):
                return

    def _get(self, path: str, asked: Mapping[str, str]) -> Json | None:
        request = urllib.request.Request(  # noqa: S310 - `_base` lets only http and https pass
            f"{self._base()}{path}?{urlencode(asked)}", headers={"Accept": "application/json"}
        )
        if self.token is not None:
            request.add_unredirected_header("Authorization", f"Bearer {self.token}")
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as answer:  # noqa: S310 - as above
                content = answer.read(LARGEST + 1)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code in _MISSING:
                return None
            raise self._refused(path, error.code) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            raise EngineUnavailable(
                f"Marquez at {self.address} can't be reached: {reason}. Check the address, or whether it runs."
            ) from error
        return self._parsed(path, content)

    def _refused(self, path: str, code: int) -> LakeNBError:
        if code in {401, 403}:
            return QueryFailed(
                f"{self.address}{path} refuses (HTTP {code}); give a token that may read."
            )
        return QueryFailed(
            f"{self.address}{path} answers with HTTP {code}; look into the server's log."
        )

    def _parsed(self, path: str, content: bytes) -> Json:
        if len(content) > LARGEST:
            raise QueryFailed(
                f"{self.address}{path} answers with more than {LARGEST >> 20} MB; use a smaller page."
            )
        value = value_of(content.decode("utf-8", errors="replace"))
        if isinstance(value, Broken):
            raise QueryFailed(
                f"{self.address}{path} answers with no JSON: {value.reason} Is it Marquez?"
            )
        if not isinstance(value, Mapping):
            raise QueryFailed(f"{self.address}{path} answers with no JSON object; is it Marquez?")
        return value

    def _base(self) -> str:
        try:
            parts = urlsplit(self.url.strip())
            parts.port  # noqa: B018 - it checks the number
        except ValueError as error:
            raise InvalidRequest("That is no address; write it as http://host:port.") from error
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise InvalidRequest(
                "The address of Marquez begins with http:// or https://, then a host."
            )
        if "@" in parts.netloc:
            raise InvalidRequest("Give the token by itself, not in the address.")
        path = parts.path.rstrip("/").removesuffix("/api/v1")
        return urlunsplit((parts.scheme, parts.netloc, f"{path}/api/v1", "", ""))

    @property
    def address(self) -> str:
        """The address as messages show it: host and path, without a user or a query."""
        try:
            parts = urlsplit(self.url.strip())
        except ValueError:
            return "?"
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{host}{parts.path.rstrip('/')}"


def _key(kind: str, row: Json) -> NodeKey | None:
    """A dataset's or job's name: in ``id``, or beside it."""
    said = mapping(row, "id") or row
    namespace, name = text(said, "namespace"), text(said, "name")
    return (
        NodeKey("job" if kind == "job" else "dataset", namespace, name)
        if namespace and name
        else None
    )


def _facets(row: Json) -> Event:
    return {name: body for name, body in mapping(row, "facets").items() if isinstance(body, dict)}


def _time(row: Json) -> str:
    return text(row, "updatedAt") or text(row, "createdAt") or NO_TIME


def _of_dataset(row: Json) -> Event | None:
    key = _key("dataset", row)
    if key is None:
        return None
    facets = _facets(row)
    fields = [
        {"name": text(field, "name"), "type": text(field, "type")}
        | ({"description": said} if (said := text(field, "description")) else {})
        for field in objects(row, "fields")
        if text(field, "name")
    ]
    if fields and "schema" not in facets:
        facets["schema"] = facet("SchemaDatasetFacet", fields=fields)
    if (said := text(row, "description")) and "documentation" not in facets:
        facets["documentation"] = facet("DocumentationDatasetFacet", description=said)
    return event("DatasetEvent", _time(row), {"dataset": named(key) | {"facets": facets}})


def _of_job(row: Json) -> Event | None:
    key = _key("job", row)
    if key is None:
        return None
    facets = _facets(row)
    if (said := text(row, "description")) and "documentation" not in facets:
        facets["documentation"] = facet("DocumentationJobFacet", description=said)
    if (sql := text(mapping(row, "context"), "sql")) and "sql" not in facets:
        facets["sql"] = facet("SQLJobFacet", query=sql)
    ends = {
        place: [named(found) for one in objects(row, place) if (found := _key("dataset", one))]
        for place in ("inputs", "outputs")
    }
    return event("JobEvent", _time(row), {"job": named(key) | {"facets": facets}, **ends})
