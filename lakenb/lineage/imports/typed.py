"""Typed things out of JSON that may hold anything."""

from __future__ import annotations

import json
from collections.abc import Mapping, ValuesView

Json = Mapping[str, object]


def text(holder: Json, key: str, default: str = "") -> str:
    """A text; a number becomes one, anything else the default."""
    value = holder.get(key)
    if isinstance(value, str):
        return value
    return (
        str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else default
    )


def mapping(holder: Json, key: str) -> Json:
    """An object; an empty one where it is none."""
    value = holder.get(key)
    return value if isinstance(value, Mapping) else {}


def texts(holder: Json, key: str) -> tuple[str, ...]:
    """A list's texts, each once; a lone text as a list of one."""
    value = holder.get(key)
    if isinstance(value, str):
        return (value,)
    return (
        tuple(dict.fromkeys(v for v in value if isinstance(v, str)))
        if isinstance(value, list)
        else ()
    )


def objects(holder: Json, key: str) -> list[Json]:
    """The objects of a list, or of an object's values."""
    value = holder.get(key)
    members = value.values() if isinstance(value, Mapping) else value
    if not isinstance(members, (list, ValuesView)):
        return []
    return [member for member in members if isinstance(member, Mapping)]


def excerpt(value: object) -> str:
    """A strange value as a short text."""
    return json.dumps(value, default=str)[:200]
