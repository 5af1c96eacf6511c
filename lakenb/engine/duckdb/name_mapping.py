"""Columns of files that are not found by the names or ids in them.

By position: AWS "Handle schema updates". Iceberg's without field ids: "Column Projection", "Name Mapping".

Another engine may add files that it did not write for Iceberg. Their columns are found through the
table's name mapping, without one by their own names.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lakenb.engine.duckdb.footers import Footer
    from lakenb.values.scan import ScanColumn

NAME_MAPPING = "schema.name-mapping.default"
BY_POSITION = "by_position"


def has_ids(footer: Footer) -> bool:
    """Whether a file names its columns by Iceberg's field ids."""
    return bool(footer.by_id)


def columns_in(
    columns: Sequence[ScanColumn], footer: Footer, options: Mapping[str, str]
) -> tuple[ScanColumn, ...]:
    """The columns as a file has them: by position where asked, by name where it has no field ids.

    Raises:
        QueryFailed: ICEBERG_BAD_DATA for a name mapping that can't be understood.
    """
    if options.get(BY_POSITION) == "true":
        return tuple(replace(c, source=_name_at(c.position, footer)) for c in columns)
    if has_ids(footer) or not any(isinstance(c.source, int) for c in columns):
        return tuple(columns)
    text = options.get(NAME_MAPPING)
    if text is None:
        return tuple(replace(c, source=c.name) for c in columns)
    names = _names(text)
    return tuple(replace(c, source=_source(c, names, footer)) for c in columns)


def _source(column: ScanColumn, names: Mapping[int, Sequence[str]], footer: Footer) -> str:
    known = names.get(column.source, ()) if isinstance(column.source, int) else (column.source,)
    for name in known:
        if fold(name) in footer.by_name:
            return name
    return _absent(str(column.source), footer)


def _name_at(position: int, footer: Footer) -> str:
    names = footer.names
    return names[position] if position < len(names) else _absent(str(position), footer)


def _absent(suffix: str, footer: Footer) -> str:
    """A name that the file has not: the column is NULL."""
    absent = f"$absent{suffix}"
    while absent in footer.by_name:
        absent += "$"
    return absent


def _names(text: str) -> dict[int, list[str]]:
    try:
        return {
            int(entry["field-id"]): [str(name) for name in entry["names"]]
            for entry in json.loads(text)
            if "field-id" in entry
        }
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        message = f"The table's property {NAME_MAPPING} is damaged; set it again."
        raise QueryFailed(message, name="ICEBERG_BAD_DATA") from error
