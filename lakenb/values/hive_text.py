"""Hive's delimited text: the separators of each depth, which readers and writers share.

Hive: ``LazySerDeParameters``, "LanguageManual DDL". Eight without a table property; more with
``hive.serialization.extend.nesting.levels`` (and ``...extend.additional.nesting.levels``), which leave out
the characters that text itself uses.
"""

from __future__ import annotations

from collections.abc import Mapping

LEVELS = 8
_TEXT_OWN = frozenset({9, 10, 12, 13, 27})
_EXTENDED = [chr(code) for code in range(1, 32) if code not in _TEXT_OWN]


def separators(options: Mapping[str, str]) -> list[str]:
    """The separators from the outermost on: of fields, of items, of a map's key, and so on.

    Args:
        options: ``delimiter``, ``collection``, ``map_key``; ``levels``, how many there are.
    """
    known = list(_EXTENDED[: int(options.get("levels", LEVELS))])
    for at, key in enumerate(("delimiter", "collection", "map_key")):
        known[at] = options.get(key) or known[at]
    return known
