"""``manifest.json``: the project's nodes and what depends on what (dbt: "Manifest JSON file").

Versions 10 to 12 are what this was written for (dbt 1.6 and later). Others are read where the keys that are
needed are there, with a warning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lakenb.errors import InvalidRequest
from lakenb.lineage.imports.dbt.adapter import Adapter, adapter_of
from lakenb.lineage.imports.dbt.artifact import version_of
from lakenb.lineage.imports.dbt.catalog import tables_of
from lakenb.lineage.imports.dbt.compiled import names_of
from lakenb.lineage.imports.dbt.model import DbtColumn, DbtNode, DbtProject, Relation
from lakenb.lineage.imports.fragments import NO_TIME
from lakenb.lineage.imports.model import Aside, aside
from lakenb.lineage.imports.typed import Json, excerpt, mapping, objects, text, texts

KNOWN = (10, 11, 12)
TABLES = {"model", "seed", "snapshot", "source"}
"""Kinds that are a table, or were to be one."""

_PLACES = ("nodes", "sources", "exposures", "metrics", "semantic_models", "saved_queries")
_LEFT_OUT = {"analysis", "operation", "rpc", "sql_operation", "unit_test", "macro", "function"}
_UNITS = ("entities", "dimensions", "measures")
_THREE = 3


def project_of(manifest: Json, catalog: Json | None = None) -> DbtProject:
    """A manifest and its catalog as values.

    Raises:
        InvalidRequest: No node of it can be read as dbt writes one.
    """
    said = mapping(manifest, "metadata")
    _, version = version_of(manifest)
    tables, warnings = tables_of(catalog)
    kind = text(said, "adapter_type")
    adapter = adapter_of(kind)
    warnings = [*_warnings(version, adapter), *warnings]
    nodes: dict[str, DbtNode] = {}
    asides: list[Aside] = []
    for unique_id, node in _every(manifest):
        found = _node(unique_id, node, adapter, manifest)
        if isinstance(found, Aside):
            asides.append(found)
        elif found is not None:
            nodes[unique_id] = found
    if asides and not nodes:
        raise InvalidRequest(
            f"No node of the manifest can be read: {asides[0].reason} Was it written by dbt?"
        )
    return DbtProject(
        name=text(said, "project_name") or _project(nodes),
        adapter=adapter.type,
        version=version,
        dbt_version=text(said, "dbt_version"),
        generated_at=_time(said),
        nodes=nodes,
        tables=tables,
        asides=tuple(asides),
        warnings=tuple(warnings),
    )


def _warnings(version: int, adapter: Adapter) -> Iterator[str]:
    if version not in KNOWN:
        word = f"version {version}" if version else "no version that is known"
        yield (
            f"The manifest has {word}; LakeNB knows {KNOWN[0]} to {KNOWN[-1]} and read it as well as it could."
        )
    if not adapter.known:
        word = (
            f"The adapter {adapter.type!r} is not known" if adapter.type else "No adapter is named"
        )
        yield f"{word}; its SQL was read in a general dialect."


def _every(manifest: Json) -> Iterator[tuple[str, object]]:
    for place in _PLACES:
        yield from mapping(manifest, place).items()


def _project(nodes: Mapping[str, DbtNode]) -> str:
    """The second part of the first id, where the manifest is too old to name its project."""
    for unique_id in nodes:
        if unique_id.startswith("model."):
            return unique_id.split(".")[1]
    return "project"


def _time(said: Json) -> str:
    for key in ("generated_at", "invocation_started_at"):
        found = text(said, key)
        if _is_time(found):
            return found
    return NO_TIME


def _is_time(found: str) -> bool:
    from datetime import datetime

    try:
        return datetime.fromisoformat(found).tzinfo is not None
    except ValueError:
        return False


def _node(unique_id: str, node: object, adapter: Adapter, manifest: Json) -> DbtNode | Aside | None:
    """A node; None for one that is disabled or of a kind that makes no lineage."""
    if not isinstance(node, Mapping):
        reason = "A node of a manifest is a JSON object; this is not."
        return aside(unique_id, reason, excerpt(node))
    kind = text(node, "resource_type") or unique_id.partition(".")[0]
    config = mapping(node, "config")
    if kind in _LEFT_OUT or config.get("enabled") is False:
        return None
    relation = None
    if kind in TABLES:
        relation = _relation(node, adapter)
        if relation is None:
            return aside(unique_id, f"The {kind} has neither a relation nor a name.", excerpt(node))
    return DbtNode(
        unique_id=unique_id,
        resource_type=kind,
        name=text(node, "name") or unique_id.rpartition(".")[2],
        relation=relation,
        materialized=text(config, "materialized"),
        language=text(node, "language") or "sql",
        code=text(node, "compiled_code") or text(node, "compiled_sql"),
        raw=text(node, "raw_code") or text(node, "raw_sql"),
        injected=names_of(objects(node, "extra_ctes")),
        depends_on=texts(mapping(node, "depends_on"), "nodes"),
        columns=_columns(node),
        description=text(node, "description") or text(node, "label"),
        tags=texts(node, "tags") or texts(config, "tags"),
        owners=_owners(node, manifest),
        path=text(node, "original_file_path") or text(node, "path"),
        column=_tested(node),
        attached=text(node, "attached_node"),
        fields=_fields(node, kind),
        links=text(node, "url"),
    )


def _relation(node: Json, adapter: Adapter) -> Relation | None:
    parts = adapter.parts(text(node, "relation_name"))[-_THREE:]
    if not parts:
        name = text(node, "alias") or text(node, "identifier") or text(node, "name")
        quoted = adapter.plain != "upper"
        given = (text(node, "database"), text(node, "schema"), name)
        parts = tuple(adapter.fold(part, quoted) for part in given) if name else ()
    if not parts:
        return None
    return Relation(*("",) * (_THREE - len(parts)), *parts)


def _columns(node: Json) -> tuple[DbtColumn, ...]:
    return tuple(
        DbtColumn(
            text(column, "name"),
            text(column, "data_type"),
            text(column, "description"),
            texts(column, "tags") or texts(mapping(column, "config"), "tags"),
        )
        for column in objects(node, "columns")
        if text(column, "name")
    )


def _owners(node: Json, manifest: Json) -> tuple[str, ...]:
    """Of an exposure its owner, of a node its group's, and what ``meta`` says."""
    group = text(node, "group") or text(mapping(node, "config"), "group")
    groups = [g for g in objects(manifest, "groups") if group and text(g, "name") == group]
    holders = [mapping(holder, "owner") for holder in (node, *groups)]
    found = [
        name
        for owner in holders
        if (
            name := text(owner, "name")
            or text(owner, "email")
            or next(iter(texts(owner, "email")), "")
        )
    ]
    for holder in (mapping(node, "meta"), mapping(mapping(node, "config"), "meta")):
        found.extend(texts(holder, "owner"))
    return tuple(dict.fromkeys(found))


def _tested(node: Json) -> str:
    """The column that a test is about."""
    kwargs = mapping(mapping(node, "test_metadata"), "kwargs")
    return text(node, "column_name") or text(kwargs, "column_name")


def _fields(node: Json, kind: str) -> dict[str, str]:
    """A semantic model's parts and a metric's own measures: name to expression."""
    if kind == "semantic_model":
        return {
            text(unit, "name"): text(unit, "expr") or text(unit, "name")
            for place in _UNITS
            for unit in objects(node, place)
            if text(unit, "name")
        }
    if kind == "metric":
        measures = objects(mapping(node, "type_params"), "input_measures")
        return {name: name for measure in measures if (name := text(measure, "name"))}
    return {}
