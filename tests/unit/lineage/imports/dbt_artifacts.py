"""Small dbt artifacts for tests."""

from lakenb.values.column import Column
from lakenb.values.lineage import RESULT, ColumnEdge, DatasetUse, StatementLineage
from lakenb.values.types import type_or_unparsed

STRING = type_or_unparsed("string")


def manifest(*nodes, adapter="duckdb", version=12, name="shop", **more):
    """A manifest of nodes as `model`, `source` and `other` make them."""
    found = {
        "metadata": {
            "dbt_schema_version": f"https://schemas.getdbt.com/dbt/manifest/v{version}.json",
            "dbt_version": "1.10.6",
            "generated_at": "2025-01-02T03:04:05.678901Z",
            "project_name": name,
            "adapter_type": adapter,
        },
        "nodes": {},
        "sources": {},
        "exposures": {},
        "metrics": {},
        "semantic_models": {},
        "saved_queries": {},
    }
    for node in nodes:
        kind = node["resource_type"]
        place = {"saved_query": "saved_queries"}.get(kind, f"{kind}s")
        found[place if place in found else "nodes"][node["unique_id"]] = node
    return {**found, **more}


def model(name, code="", depends_on=(), *, kind="model", materialized="table", **more):
    """A model, seed or snapshot of the schema ``db.main``."""
    return {
        "unique_id": f"{kind}.shop.{name}",
        "resource_type": kind,
        "name": name,
        "database": "db",
        "schema": "main",
        "alias": name,
        "relation_name": None if materialized == "ephemeral" else f'"db"."main"."{name}"',
        "config": {"materialized": materialized, "enabled": True},
        "language": "sql",
        "compiled_code": code,
        "depends_on": {"nodes": list(depends_on)},
        "columns": {},
        **more,
    }


def source(name, columns=()):
    """A source table."""
    return {
        "unique_id": f"source.shop.raw.{name}",
        "resource_type": "source",
        "name": name,
        "identifier": name,
        "database": "db",
        "schema": "raw",
        "relation_name": f'"db"."raw"."{name}"',
        "columns": {column: {"name": column, "data_type": "int"} for column in columns},
    }


def catalog(**tables):
    """A catalog: unique ids with ``__`` for dots, to the names of the columns."""
    found = {"nodes": {}, "sources": {}}
    for key, columns in tables.items():
        unique_id = key.replace("__", ".")
        found["sources" if key.startswith("source") else "nodes"][unique_id] = {
            "metadata": {"type": "BASE TABLE"},
            "columns": {
                column: {"name": column, "type": "BIGINT", "index": number}
                for number, column in enumerate(columns, 1)
            },
        }
    version = {"dbt_schema_version": "https://schemas.getdbt.com/dbt/catalog/v1.json"}
    return {"metadata": version, **found}


def copies(sql, dialect, schemas):
    """Every column of every table that the SQL names comes through as it is."""
    assert isinstance(dialect, str)
    edges = [
        ColumnEdge(table, column, RESULT, column, "DIRECT", "IDENTITY")
        for table, columns in schemas.items()
        if table.rpartition(".")[2] in sql
        for column in columns
    ]
    names = dict.fromkeys(edge.target_column for edge in edges)
    columns = tuple(Column(name, STRING) for name in names)
    return StatementLineage(outputs=(DatasetUse(RESULT, "RESULT", columns),), edges=tuple(edges))


def datasets_of(events):
    """The datasets that events describe, with their facets."""
    described = [event["dataset"] for event in events if "dataset" in event]
    return described + [one for event in events for one in event.get("outputs", ())]


def edges_of(events):
    """(source, column, target, column) of every JobEvent's lineage entries."""
    found = set()
    for event in events:
        facets = event.get("job", event.get("dataset", {})).get("facets", {})
        lineage = facets.get("lineage", {})
        target = event["dataset"]["name"] if "dataset" in event else ""
        for entry in lineage.get("entries", [lineage]):
            if entry.get("type") == "JOB":
                continue
            name = entry.get("name", target)
            found |= {(i["name"], i.get("field"), name, None) for i in entry.get("inputs", ())}
            for column, its in entry.get("fields", {}).items():
                found |= {(i["name"], i.get("field"), name, column) for i in its["inputs"]}
    return found
