"""A dbt project of 400 models with 50 columns each, imported with the lineage of its columns.

    python tests/benchmarks/lineage_dbt.py [models] [columns]

Prints seconds for reading, for SQL and for the store; the measure is under 60 s on two cores.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import lakenb

PER_LAYER = 40


def manifest(models: int, columns: int) -> tuple[dict, dict]:
    """A manifest and a catalog: layers of models, each joins two of the layer before and aggregates."""
    names = [f"column_{n:02d}" for n in range(columns)]
    sources = {f"source.big.raw.s{n}": _table(f"s{n}", "raw", names) for n in range(PER_LAYER)}
    nodes, tables = {}, {}
    for number in range(models):
        layer, place = divmod(number, PER_LAYER)
        ids = [
            f"source.big.raw.s{(place + step) % PER_LAYER}"
            if layer == 0
            else f"model.big.m{(layer - 1) * PER_LAYER + (place + step) % PER_LAYER}"
            for step in (0, 1)
        ]
        left, right = (_relation(one) for one in ids)
        nodes[f"model.big.m{number}"] = {
            **_table(f"m{number}", "main", names),
            "resource_type": "model",
            "config": {"materialized": "table"},
            "language": "sql",
            "compiled_code": _sql(names, left, right),
            "depends_on": {"nodes": ids},
        }
    for unique_id in (*nodes, *sources):
        found = {n: {"name": n, "type": "bigint", "index": i} for i, n in enumerate(names, 1)}
        tables[unique_id] = {"metadata": {"type": "BASE TABLE"}, "columns": found}
    said = {
        "dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json",
        "generated_at": "2025-01-01T00:00:00Z",
        "project_name": "big",
        "adapter_type": "redshift",
    }
    catalog = {
        "metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/catalog/v1.json"},
        "nodes": {key: found for key, found in tables.items() if key in nodes},
        "sources": {key: found for key, found in tables.items() if key in sources},
    }
    return {"metadata": said, "nodes": nodes, "sources": sources}, catalog


def _table(name: str, schema: str, names: list[str]) -> dict:
    return {
        "name": name,
        "relation_name": f'"dev"."{schema}"."{name}"',
        "columns": {n: {"name": n, "description": f"The {n}"} for n in names[:5]},
    }


def _relation(unique_id: str) -> str:
    kind, *_, name = unique_id.split(".")
    return f'"dev"."{"raw" if kind == "source" else "main"}"."{name}"'


def _sql(names: list[str], left: str, right: str) -> str:
    key, *rest = names
    half = len(rest) // 2
    plain = [f"l.{name}" for name in rest[:half]]
    made = [
        f"case when l.{key} > 0 then sum(r.{name}) else max(l.{name}) end as {name}"
        for name in rest[half:]
    ]
    grouped = ", ".join([f"l.{key}", *plain])
    return (
        f"with l as (select * from {left}), r as (select * from {right} where {rest[0]} is not null)\n"
        f"select l.{key}, {', '.join([*plain, *made])}\n"
        f"from l join r on l.{key} = r.{key}\ngroup by {grouped}"
    )


def main(models: int = 400, columns: int = 50) -> None:
    """Import it, and print what each part took."""
    made, catalog = manifest(models, columns)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        (target / "manifest.json").write_text(json.dumps(made), encoding="utf-8")
        (target / "catalog.json").write_text(json.dumps(catalog), encoding="utf-8")
        with lakenb.connect(target / "lake") as session:
            for word in ("first", "again"):
                began = time.perf_counter()
                done = session.lineage.import_dbt(target)
                print(f"{word}: {time.perf_counter() - began:.2f} s")
            print(done)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
