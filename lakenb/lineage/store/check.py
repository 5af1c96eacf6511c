"""Whether a JSON object is an OpenLineage event, and why not (OpenLineage: "OpenLineage.json", 2-0-2).

What the store reads is checked here by hand, so that it needs no library. ``_producer`` and ``_schemaURL`` of a
facet are not asked for: old producers left them out, and the facet means the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

RUN_TYPES = frozenset({"START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"})
MAX_EVENT = 256 * 1024 * 1024
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", re.IGNORECASE)
_FRACTION = re.compile(r"(\.\d{6})\d+")
_LONGEST = 10_000


class NotAnEvent(ValueError):
    """What breaks the schema; its text has a path and never a value longer than a line."""


@dataclass(frozen=True, slots=True)
class Checked:
    """An event that is one: its text as kept, and what every table needs of it."""

    text: str
    body: dict[str, object]
    time: str
    kind: Literal["RUN", "JOB", "DATASET"]
    type: str
    run: str


def check(event: object) -> Checked:
    """The event, checked.

    Raises:
        NotAnEvent: It is none.
    """
    body, text = _parsed(event)
    for name in ("eventTime", "producer", "schemaURL"):
        _text(body, name, "the event")
    time = iso_time(str(body["eventTime"]))
    kind = _kind(body)
    run = ""
    if kind == "RUN":
        run = _run(body)
    if "job" in body:
        _job(_named(body["job"], "job"))
    if "dataset" in body:
        _dataset(body["dataset"], "dataset")
    for where in ("inputs", "outputs"):
        found = body.get(where)
        if found is None:
            continue
        if not isinstance(found, list):
            raise NotAnEvent(f"{where} is no array")
        for number, one in enumerate(found):
            _dataset(one, f"{where}[{number}]")
    return Checked(text, body, time, kind, _type(body), run)


def iso_time(text: str) -> str:
    """A date and time as ISO 8601 in UTC with microseconds, so that texts sort as times do.

    Raises:
        NotAnEvent: It is none.
    """
    try:
        found = datetime.fromisoformat(_FRACTION.sub(r"\1", text.strip()))
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise NotAnEvent(
            "eventTime is no date and time; write it as 2025-01-31T12:00:00Z"
        ) from None
    return found.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _parsed(event: object) -> tuple[dict[str, object], str]:
    """The event as JSON gives it back, and its text: what can't be JSON is no event."""
    try:
        if isinstance(event, str | bytes):
            event = json.loads(event, parse_constant=_constant)
        text = json.dumps(_object(event), ensure_ascii=True, separators=(",", ":"), allow_nan=False)
        body = json.loads(text)
    except NotAnEvent:
        raise
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}:{error.colno}"
        raise NotAnEvent(f"it is not JSON: {place}: {error.msg}") from None
    except UnicodeDecodeError:
        raise NotAnEvent("it is not UTF-8") from None
    except RecursionError:
        raise NotAnEvent("it is nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise NotAnEvent(f"it can't be written as JSON: {str(error)[:100]}") from None
    if len(text) > MAX_EVENT:
        raise NotAnEvent(f"it has {len(text)} characters; at most {MAX_EVENT} are kept")
    return body, text


def _object(event: object) -> Mapping[object, object]:
    if not isinstance(event, Mapping):
        raise NotAnEvent(f"an event is a JSON object, not {_what(event)}")
    return event


def _constant(name: str) -> object:
    raise NotAnEvent(f"it holds {name}, which is not JSON")


def _what(found: object) -> str:
    names = {list: "an array", str: "a text", type(None): "null", bool: "a boolean"}
    return names.get(
        type(found), "a number" if isinstance(found, int | float) else "something else"
    )


def _kind(body: dict[str, object]) -> Literal["RUN", "JOB", "DATASET"]:
    if "run" in body:
        if "job" not in body:
            raise NotAnEvent("a run's event has no job")
        return "RUN"
    if "job" in body:
        return "JOB"
    if "dataset" in body:
        return "DATASET"
    raise NotAnEvent("it has neither a run and job, nor a job, nor a dataset")


def _type(body: dict[str, object]) -> str:
    found = body.get("eventType")
    if found is None or "run" not in body:
        return ""
    if found not in RUN_TYPES:
        raise NotAnEvent(f"eventType is none of {', '.join(sorted(RUN_TYPES))}")
    return str(found)


def _run(body: dict[str, object]) -> str:
    run = body["run"]
    if not isinstance(run, dict):
        raise NotAnEvent("run is no object")
    _text(run, "runId", "run")
    run_id = str(run["runId"])
    if not _UUID.match(run_id):
        raise NotAnEvent("run.runId is no UUID")
    _facets(run, "facets", "run")
    return run_id.lower()


def _named(found: object, where: str) -> dict[str, object]:
    if not isinstance(found, dict):
        raise NotAnEvent(f"{where} is no object")
    for name in ("namespace", "name"):
        _text(found, name, where)
        if len(str(found[name])) > _LONGEST:
            raise NotAnEvent(f"{where}.{name} has more than {_LONGEST} characters")
        try:
            str(found[name]).encode()
        except UnicodeEncodeError:
            raise NotAnEvent(f"{where}.{name} is not valid Unicode") from None
    _facets(found, "facets", where)
    return found


def _job(job: dict[str, object]) -> None:
    facets = job.get("facets")
    lineage = facets.get("lineage") if isinstance(facets, dict) else None
    if not isinstance(lineage, dict):
        return
    for number, one in _objects(lineage.get("entries"), "job.facets.lineage.entries"):
        place = f"job.facets.lineage.entries[{number}]"
        if one.get("type") != "JOB" or "name" in one:
            _named(one, place)
        _entry(one, place)


def _dataset(found: object, where: str) -> None:
    one = _named(found, where)
    for name in ("inputFacets", "outputFacets"):
        _facets(one, name, where)
    facets = one.get("facets")
    if not isinstance(facets, dict):
        return
    for name, look in (("schema", _schema), ("columnLineage", _column_lineage)):
        facet = facets.get(name)
        if isinstance(facet, dict) and facet.get("_deleted") is not True:
            look(facet, f"{where}.facets.{name}")
    symlinks = facets.get("symlinks")
    if isinstance(symlinks, dict):
        for number, one in _objects(symlinks.get("identifiers"), f"{where}.facets.symlinks"):
            _named(one, f"{where}.facets.symlinks.identifiers[{number}]")
    lineage = facets.get("lineage")
    if isinstance(lineage, dict):
        _entry(lineage, f"{where}.facets.lineage")


def _schema(facet: dict[str, object], where: str) -> None:
    for number, one in _objects(facet.get("fields"), f"{where}.fields"):
        _text(one, "name", f"{where}.fields[{number}]")


def _column_lineage(facet: dict[str, object], where: str) -> None:
    fields = facet.get("fields")
    if not isinstance(fields, dict):
        raise NotAnEvent(f"{where}.fields is no object")
    for entry in fields.values():
        if not isinstance(entry, dict) or not isinstance(entry.get("inputFields"), list):
            raise NotAnEvent(f"{where}.fields has an entry without inputFields")
        _inputs(entry["inputFields"], f"{where}.fields inputFields")
    _inputs(facet.get("dataset"), f"{where}.dataset")


def _entry(found: dict[str, object], where: str) -> None:
    _inputs(found.get("inputs"), f"{where}.inputs")
    fields = found.get("fields")
    if fields is None:
        return
    if not isinstance(fields, dict):
        raise NotAnEvent(f"{where}.fields is no object")
    for entry in fields.values():
        if not isinstance(entry, dict):
            raise NotAnEvent(f"{where}.fields has an entry that is no object")
        _inputs(entry.get("inputs"), f"{where}.fields inputs")


def _inputs(found: object, where: str) -> None:
    for number, one in _objects(found, where):
        place = f"{where}[{number}]"
        if one.get("type") != "JOB" or "name" in one or "namespace" in one:
            _named(one, place)
        if one.get("field") is not None:
            _text(one, "field", place)
        for _ in _objects(one.get("transformations"), f"{place}.transformations"):
            pass


def _objects(found: object, where: str) -> Iterator[tuple[int, dict[str, object]]]:
    if found is None:
        return
    if not isinstance(found, list):
        raise NotAnEvent(f"{where} is no array")
    for number, one in enumerate(found):
        if not isinstance(one, dict):
            raise NotAnEvent(f"{where}[{number}] is no object")
        yield number, one


def _facets(holder: dict[str, object], name: str, where: str) -> None:
    found = holder.get(name)
    if found is None:
        return
    if not isinstance(found, dict):
        raise NotAnEvent(f"{where}.{name} is no object")
    for key, facet in found.items():
        if not isinstance(facet, dict):
            raise NotAnEvent(f"{where}.{name}.{key[:60]} is no object")


def _text(holder: dict[str, object], name: str, where: str) -> None:
    if not isinstance(holder.get(name), str):
        wrong = "is no text" if name in holder else "is missing"
        raise NotAnEvent(f"{name} of {where} {wrong}")
