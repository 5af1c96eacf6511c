"""Search paths into Ion values (AWS: "Use search paths in path extractors").

A path stands in parentheses: names of fields, places counted from 0, and ``*`` for all; an annotation
before a step (``A::bar``) wants values that have it. Of several values that match, the last counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from amazon.ion import simpleion
from amazon.ion.exceptions import IonException

from lakenb.errors import QueryFailed
from lakenb.values.names import fold

_LITERAL = "$ion_extractor_field"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a field's name, a place, or None for all; and the annotations that values must have."""

    wanted: str | int | None
    annotations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """The steps, and the annotations that the whole value must have."""

    steps: tuple[Step, ...]
    annotations: tuple[str, ...] = ()


def parse_path(text: str) -> Path:
    """A path from its text.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY, it is none.
    """
    try:
        found = simpleion.loads(text)
    except (IonException, ValueError, RecursionError) as error:
        raise _bad(text) from error
    if getattr(getattr(found, "ion_type", None), "name", "") not in {"SEXP", "LIST"}:
        raise _bad(text)
    return Path(tuple(_step(one, text) for one in found), _annotations(found))


def _step(one: Any, text: str) -> Step:
    kind = getattr(getattr(one, "ion_type", None), "name", "")
    annotations = _annotations(one)
    literal = _LITERAL in annotations
    annotations = tuple(a for a in annotations if a != _LITERAL)
    if kind == "INT" and one >= 0:
        return Step(int(one), annotations)
    if kind in {"SYMBOL", "STRING"}:
        name = one.text if kind == "SYMBOL" else str(one)
        return Step(None if name == "*" and not literal else str(name), annotations)
    raise _bad(text)


def _bad(text: str) -> QueryFailed:
    message = f"'{text[:100]}' is no path extractor; write names, places and * in parentheses, as (a b 0)."
    return QueryFailed(message, name="INVALID_TABLE_PROPERTY")


def _annotations(value: Any) -> tuple[str, ...]:
    return tuple(a.text for a in getattr(value, "ion_annotations", ()))


def plain_name(path: Path) -> str | None:
    """The field's name of a path that is no more than one."""
    if len(path.steps) != 1 or path.annotations or path.steps[0].annotations:
        return None
    wanted = path.steps[0].wanted
    return wanted if isinstance(wanted, str) else None


def find(value: Any, path: Path, *, case_sensitive: bool) -> Any:
    """What a path leads to, None for nothing; of several the last."""
    if not _annotated(value, path.annotations):
        return None
    found = [value]
    for step in path.steps:
        found = [
            inner
            for outer in found
            for inner in _inside(outer, step, case_sensitive=case_sensitive)
            if _annotated(inner, step.annotations)
        ]
    return found[-1] if found else None


def _annotated(value: Any, annotations: tuple[str, ...]) -> bool:
    return not annotations or _annotations(value) == annotations


def _inside(value: Any, step: Step, *, case_sensitive: bool) -> Iterator[Any]:
    if isinstance(value, Mapping):
        pairs: list[tuple[Any, Any]] = list(value.items())
    elif isinstance(value, list | tuple):
        pairs = [(None, inner) for inner in value]
    else:
        return
    for at, (name, inner) in enumerate(pairs):
        if step.wanted is None or step.wanted == at or _same(name, step.wanted, case_sensitive):
            yield inner


def _same(name: str | None, wanted: str | int, case_sensitive: bool) -> bool:
    if name is None or isinstance(wanted, int):
        return False
    return name == wanted or (not case_sensitive and fold(name) == fold(wanted))
