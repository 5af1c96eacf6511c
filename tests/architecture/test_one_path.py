"""One statement, one path: only the query service opens the engine, only the data sources plan a table's scans."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lakenb"

OPENS_THE_ENGINE = {"lakenb/athena/query/service.py": "the path itself"}
PLANS_TABLES = {"lakenb/athena/data_source/service.py": "the path's step that finds tables"}
KNOWS_THE_ENGINE = {
    "lakenb/engine": "the engine",
    "lakenb/athena/query": "the path",
    "lakenb/session/build.py": "makes the engine and hands it to the path",
}
MAKES_FILE_SCANS = {
    "lakenb/s3tables/table_bucket/scans.py": "Iceberg tables, when a data source plans them",
    "lakenb/athena/data_source/hive_scan.py": "Hive tables, likewise",
    "lakenb/s3/storage_lens/inventory.py": "inventories as S3 delivered them, which are no table",
    "lakenb/s3/storage_lens/export_load.py": "exports as S3 delivered them, which are no table",
}
ENGINES = {"Engine", "EngineRun", "DuckDBEngine", "DuckDBRun"}


def _last(node):
    """The last word of ``a.b.c``."""
    return getattr(node, "attr", getattr(node, "id", ""))


def opened(tree):
    """Where an engine is opened, or reached to be opened."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr == "open"
        and _last(node.value).strip("_") == "engine"
    ]


def planned(tree):
    """Where the scans of Iceberg tables are planned."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in {"plan", "bin_pack"}
        and (
            _last(node.value) in {"tables", "glue_iceberg"}
            or (isinstance(node.value, ast.Call) and _last(node.value.func) == "iceberg")
        )
    ]


def named(tree):
    """Where a module imports an engine or a run on it."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("lakenb.engine")
        and any(alias.name in ENGINES for alias in node.names)
    ]


def made(tree):
    """Where scans of files are made."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _last(node.func) == "FileScan"
    ]


RULES = {
    "opens the engine": (opened, OPENS_THE_ENGINE),
    "plans a table's scan": (
        planned,
        PLANS_TABLES | {"lakenb/athena/query/maintenance.py": "the path of OPTIMIZE"},
    ),
    "imports the engine": (named, KNOWS_THE_ENGINE),
    "makes a scan of files": (made, MAKES_FILE_SCANS),
}


def _allowed(name, places):
    return any(name == place or name.startswith(f"{place}/") for place in places)


@pytest.fixture(scope="module")
def modules():
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@pytest.mark.parametrize("what", RULES)
def test_no_room_reads_a_table_beside_the_path(what, modules):
    find, places = RULES[what]
    wrong, used = [], set()
    for name, tree in modules.items():
        for line in find(tree):
            used |= {place for place in places if _allowed(name, {place})}
            if not _allowed(name, places):
                wrong.append(f"{name}:{line} {what}; begin a statement of the query service")
    assert not wrong
    assert used == set(places), "a place that is allowed for nothing"


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("opens the engine", "with self._services().engine.open(None) as run: pass"),
        ("opens the engine", "begin = self._engine.open"),
        ("plans a table's scan", "scan = self._buckets.tables.plan(name)"),
        ("plans a table's scan", "scan = sources.iceberg(name.catalog).plan(name)"),
        ("imports the engine", "from lakenb.engine.protocol import EngineRun"),
        ("makes a scan of files", "scan = FileScan('t', 'parquet', (), ())"),
    ],
)
def test_a_side_door_is_found(what, text):
    assert RULES[what][0](ast.parse(text)) == [1]
