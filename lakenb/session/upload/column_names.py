"""Names of a file's columns as Athena takes them (AWS: "Names for tables, databases, and columns")."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from lakenb.values.names import MAX_NAME

_OTHER = re.compile(r"[^a-z0-9_]+")


def valid_names(names: Iterable[str]) -> list[str]:
    """A name for each, distinct: lower case, digits and underscores; accents are left off."""
    made: list[str] = []
    taken: set[str] = set()
    for place, name in enumerate(names, 1):
        stem = _valid(name) or f"column_{place}"
        unique, number = stem, 1
        while unique in taken:
            number += 1
            ending = f"_{number}"
            unique = stem[: MAX_NAME - len(ending)] + ending
        taken.add(unique)
        made.append(unique)
    return made


def _valid(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name[: 4 * MAX_NAME].casefold())
    without = "".join(c for c in apart if not unicodedata.combining(c))
    stem = _OTHER.sub("_", without).strip("_")[: MAX_NAME - 1]
    return f"_{stem}" if stem[:1].isdigit() else stem
