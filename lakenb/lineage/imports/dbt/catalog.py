"""``catalog.json``: what the warehouse said of its tables (dbt: "Catalog JSON file")."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.lineage.imports.dbt.artifact import version_of
from lakenb.lineage.imports.dbt.model import CatalogTable, DbtColumn
from lakenb.lineage.imports.typed import Json, mapping, objects, text, texts

KNOWN = (1,)
"""Versions of the catalog's schema that this was written for."""


def tables_of(catalog: Json | None) -> tuple[dict[str, CatalogTable], list[str]]:
    """The tables by unique id, and warnings."""
    if catalog is None:
        return {}, []
    warnings = []
    _, version = version_of(catalog)
    if version not in KNOWN:
        word = f"version {version}" if version else "no version that is known"
        warnings.append(f"The catalog has {word}; it was read as version {KNOWN[-1]}.")
    warnings.extend(
        f"dbt could not read all of the catalog: {error}" for error in texts(catalog, "errors")
    )
    found = {
        unique_id: _table(node)
        for kind in ("nodes", "sources")
        for unique_id, node in mapping(catalog, kind).items()
        if isinstance(node, Mapping)
    }
    return found, warnings


def _table(node: Json) -> CatalogTable:
    said = mapping(node, "metadata")
    columns = objects(node, "columns")
    if isinstance(node.get("columns"), Mapping):
        names = [name for name, c in mapping(node, "columns").items() if isinstance(c, Mapping)]
    else:
        names = [""] * len(columns)
    ordered = sorted(zip(names, columns, strict=True), key=lambda pair: _index(pair[1]))
    return CatalogTable(
        tuple(
            DbtColumn(text(column, "name") or name, text(column, "type"), text(column, "comment"))
            for name, column in ordered
            if text(column, "name") or name
        ),
        text(said, "type"),
        text(said, "owner"),
        text(said, "comment"),
    )


def _index(column: Json) -> int:
    """Its place; a column without one comes last."""
    value = column.get("index")
    if isinstance(value, str) and value.isdecimal() and len(value) < len(str(1 << 31)):
        return int(value)
    return value if isinstance(value, int) else 1 << 31
