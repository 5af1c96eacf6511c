"""dbt's artifacts: what of a project becomes which event."""

import gzip
import importlib.util
import json
from pathlib import Path

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.imports.dbt.by_name import events_by_name, merged
from lakenb.lineage.imports.dbt.columns import ordered
from lakenb.lineage.imports.dbt.compiled import filled_in, without_injected
from lakenb.lineage.imports.dbt.options import DbtOptions
from lakenb.lineage.imports.dbt.read import read_project

_spec = importlib.util.spec_from_file_location(
    "dbt_artifacts", Path(__file__).with_name("dbt_artifacts.py")
)
artifacts = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(artifacts)
catalog, copies, edges_of = artifacts.catalog, artifacts.copies, artifacts.edges_of
datasets_of = artifacts.datasets_of
manifest, model, source = artifacts.manifest, artifacts.model, artifacts.source

RAW = source("orders", ["id", "amount"])


def _read(*nodes, with_catalog=None, options=None, **more):
    return read_project(manifest(*nodes, **more), with_catalog, options, copies)


def _facets(events, name):
    [found] = [one["facets"] for one in datasets_of(events) if one["name"] == name]
    return found


def _job(events, name):
    [found] = [e for e in events if e.get("job", {}).get("name") == name]
    return found


def test_columns_go_from_the_source_through_models_that_the_catalog_lacks():
    stg = model("stg", "select * from db.raw.orders", [RAW["unique_id"]], materialized="view")
    mart = model("mart", "select * from db.main.stg", [stg["unique_id"]])
    found = _read(mart, stg, RAW)
    events = found.events()
    assert edges_of(events) == {
        ("db.raw.orders", "id", "db.main.stg", "id"),
        ("db.raw.orders", "amount", "db.main.stg", "amount"),
        ("db.main.stg", "id", "db.main.mart", "id"),
        ("db.main.stg", "amount", "db.main.mart", "amount"),
    }
    schema = _facets(events, "db.main.mart")["schema"]["fields"]
    assert [field["name"] for field in schema] == ["id", "amount"]
    assert _facets(events, "db.main.stg")["datasetType"]["datasetType"] == "VIEW"
    job = _job(events, "model.shop.mart")
    assert job["inputs"] == [{"namespace": "duckdb://default", "name": "db.main.stg"}]
    [output] = job["outputs"]
    assert (output["namespace"], output["name"]) == ("duckdb://default", "db.main.mart")
    assert job["job"]["facets"]["sql"]["query"] == mart["compiled_code"]
    assert job["eventTime"] == "2025-01-02T03:04:05.678901Z"


def test_the_catalog_spells_types_and_order_and_yaml_the_words():
    stg = model(
        "stg",
        "select * from db.raw.orders",
        [RAW["unique_id"]],
        columns={"id": {"name": "ID", "description": "The key", "tags": ["pii"]}},
        description="Orders",
        tags=["daily"],
        group="money",
    )
    tables = catalog(
        model__shop__stg=["amount", "id", "loaded"], source__shop__raw__orders=["id", "amount"]
    )
    groups = {"group.shop.money": {"name": "money", "owner": {"name": "Ann", "email": "a@b.c"}}}
    found = _read(stg, RAW, with_catalog=tables, groups=groups)
    facets = _facets(found.events(), "db.main.stg")
    assert facets["schema"]["fields"] == [
        {"name": "amount", "type": "BIGINT"},
        {"name": "id", "type": "BIGINT", "description": "The key"},
        {"name": "loaded", "type": "BIGINT"},
    ]
    assert facets["ownership"]["owners"] == [{"name": "Ann"}]
    assert facets["documentation"]["description"] == "Orders"
    assert [(tag["key"], tag.get("field")) for tag in facets["tags"]["tags"]] == [
        ("daily", None),
        ("pii", "id"),
    ]
    [(key, said)] = found.unresolved.items()
    assert key == "model.shop.stg"
    assert said == ("Column 'loaded' is in the catalog, but the compiled code does not give it.",)
    assert _job(found.events(), key)["job"]["facets"]["lakenb_unknown"]["unknown"] == list(said)


def test_an_ephemeral_model_is_a_node_of_its_own():
    ephemeral = model(
        "eph", "select * from db.raw.orders", [RAW["unique_id"]], materialized="ephemeral"
    )
    code = "with  __dbt__cte__eph as (\nselect * from db.raw.orders), x as (select * from __dbt__cte__eph) select * from x"
    ctes = [{"id": "model.shop.eph", "sql": " __dbt__cte__eph as (\nselect * from db.raw.orders)"}]
    mart = model("mart", code, ["model.shop.eph"], extra_ctes=ctes)
    events = _read(ephemeral, mart, RAW).events()
    assert edges_of(events) == {
        ("db.raw.orders", "id", "db.main.eph", "id"),
        ("db.raw.orders", "amount", "db.main.eph", "amount"),
        ("db.main.eph", "id", "db.main.mart", "id"),
        ("db.main.eph", "amount", "db.main.mart", "amount"),
    }
    names = {one["name"]: one["namespace"] for one in datasets_of(events)}
    assert names["db.main.eph"] == "dbt://duckdb/shop"


@pytest.mark.parametrize(
    ("code", "left"),
    [
        ("with __dbt__cte__a as (select ')' /* ) */ -- )\n from t) select * from __dbt__cte__a", "select * from __dbt__cte__a"),
        ("with __dbt__cte__a as (select 1), __dbt__cte__b as (select 2) select 3", "select 3"),
        ("with __dbt__cte__a as (select 1), b as (select 2) select 3", "with b as (select 2) select 3"),
        ("with recursive __dbt__cte__a as (select 1), b as (select 2) select 3", "with recursive b as (select 2) select 3"),
        ('-- x\nwith "__dbt__cte__a" as (select 1) select 3', "-- x select 3"),
        ("with __dbt__cte__a as (select 1", "with __dbt__cte__a as (select 1"),
        ("select * from __dbt__cte__a", "select * from __dbt__cte__a"),
        ("select '__dbt__cte__a as (' from t", "select '__dbt__cte__a as (' from t"),
        ("select 1", "select 1"),
    ],
)  # fmt: skip
def test_injected_expressions_are_taken_out(code, left):
    assert " ".join(without_injected(code).split()) == left


@pytest.mark.parametrize(
    ("raw", "sql"),
    [
        ("{{ config(materialized='x') }} select * from {{ ref('a') }}", "select * from A"),
        ("select * from {{ source('raw', 'b') }} -- {# no #}", "select * from B --"),
        ("select * from {{ ref('nobody') }}", None),
        ("{% if x %} select 1 {% endif %}", None),
        ("select {{ var('x') }}", None),
        ("  ", None),
    ],
)
def test_a_template_without_logic_is_filled_in(raw, sql):
    names = {("ref", ("a",)): "A", ("source", ("raw", "b")): "B"}
    found = filled_in(raw, lambda word, texts: names.get((word, texts)))
    assert (None if found is None else " ".join(found.split())) == sql


def test_a_model_that_was_not_compiled_is_filled_in_or_told():
    simple = model(
        "a", "", [RAW["unique_id"]], raw_code="select * from {{ source('raw', 'orders') }}"
    )
    python = model("p", "def model(): ...", ["model.shop.a"], language="python")
    wild = model("w", "", ["model.shop.a"], raw_code="{% for x in y %}{% endfor %}")
    found = _read(simple, python, wild, RAW)
    edges = edges_of(found.events())
    assert ("db.raw.orders", "id", "db.main.a", "id") in edges
    assert ("db.main.a", None, "db.main.p", None) in edges
    assert ("db.main.a", None, "db.main.w", None) in edges
    assert "python" in found.unresolved["model.shop.p"][0]
    assert "dbt compile" in found.unresolved["model.shop.w"][0]


def test_tests_exposures_metrics_and_saved_queries_read():
    stg = model("stg", "select * from db.raw.orders", [RAW["unique_id"]])
    test = {
        **model("not_null_id", "select 1", ["model.shop.other", "model.shop.stg"], kind="test"),
        "column_name": "id",
        "attached_node": "model.shop.stg",
    }
    other = model("other")
    exposure = {
        "unique_id": "exposure.shop.board", "resource_type": "exposure", "name": "board",
        "type": "dashboard", "owner": {"email": "a@b.c"}, "url": "https://example.com",
        "depends_on": {"nodes": ["model.shop.stg", "metric.shop.total"]},
    }  # fmt: skip
    semantic = {
        "unique_id": "semantic_model.shop.orders", "resource_type": "semantic_model", "name": "orders",
        "entities": [{"name": "order", "expr": "id"}], "measures": [{"name": "total", "expr": "amount"}],
        "dimensions": [{"name": "big", "expr": "amount > 9"}],
        "depends_on": {"nodes": ["model.shop.stg"]},
    }  # fmt: skip
    metric = {
        "unique_id": "metric.shop.total", "resource_type": "metric", "name": "total",
        "type_params": {"input_measures": [{"name": "total"}]},
        "depends_on": {"nodes": ["semantic_model.shop.orders"]},
    }  # fmt: skip
    events = _read(stg, other, test, exposure, semantic, metric, RAW).events()
    edges = edges_of(events)
    assert ("db.main.stg", "amount", "semantic_model.shop.orders", "total") in edges
    assert ("db.main.stg", "id", "semantic_model.shop.orders", "order") in edges
    assert ("semantic_model.shop.orders", "total", "metric.shop.total", None) in edges
    board = _job(events, "exposure.shop.board")
    assert [one["name"] for one in board["inputs"]] == ["db.main.stg", "metric.shop.total"]
    assert board["job"]["facets"]["jobType"]["jobType"] == "EXPOSURE"
    [entry] = _job(events, "test.shop.not_null_id")["job"]["facets"]["lineage"]["entries"]
    assert [(one["name"], one["field"]) for one in entry["inputs"]] == [("db.main.stg", "id")]
    without = _read(stg, test, RAW, options=DbtOptions(tests=False)).events()
    assert not [e for e in without if e.get("job", {}).get("name", "").startswith("test.")]


def test_disabled_nodes_are_left_out_and_an_incremental_model_reads_itself():
    off = model("off", "select 1")
    off["config"]["enabled"] = False
    code = "select * from db.raw.orders where id > (select max(id) from db.main.inc)"
    inc = model("inc", code, [RAW["unique_id"]], materialized="incremental")
    found = _read(off, inc, RAW, with_catalog=catalog(model__shop__inc=["id"]))
    assert "model.shop.off" not in found.project.nodes
    assert ("db.main.inc", "id", "db.main.inc", "id") in edges_of(found.events())


@pytest.mark.parametrize(
    ("adapter", "relation", "namespace", "name"),
    [
        ("athena", '"AwsDataCatalog"."Sales"."Orders"', "awsathena://athena.us-east-1.amazonaws.com", "awsdatacatalog.sales.orders"),
        ("athena", "`awsdatacatalog`.`sales`.`orders`", "awsathena://athena.us-east-1.amazonaws.com", "awsdatacatalog.sales.orders"),
        ("redshift", '"dev"."Dbt"."T"', "redshift://default", "dev.dbt.t"),
        ("redshift", '"awsdatacatalog"."sales"."orders"', "awsathena://athena.us-east-1.amazonaws.com", "awsdatacatalog.sales.orders"),
        ("postgres", '"dev"."Dbt"."T"', "postgres://default", "dev.Dbt.T"),
        ("postgres", "dev.Dbt.T", "postgres://default", "dev.dbt.t"),
        ("snowflake", "dev.dbt.t", "snowflake://default", "DEV.DBT.T"),
        ("snowflake", 'dev."dbt".t', "snowflake://default", "DEV.dbt.T"),
        ("bigquery", "`my-project`.`Set`.`T`", "bigquery", "my-project.Set.T"),
        ("databricks", "`Main`.`s`.`t`", "databricks://default", "main.s.t"),
        ("spark", "s.T", "spark://default", "s.t"),
        ("trino", '"hive"."s"."t"', "trino://default", "hive.s.t"),
        ("sqlserver", "[Db].[dbo].[T]", "mssql://default", "db.dbo.t"),
        ("duckdb", '"a.b"."s"."t""u"', "duckdb://default", 'a.b.s.t"u'),
        ("strange", '"a"."b"."c"', "strange://default", "a.b.c"),
    ],
)  # fmt: skip
def test_a_relation_is_folded_as_its_warehouse_folds_it(adapter, relation, namespace, name):
    node = model("x", relation_name=relation)
    found = _read(node, adapter=adapter)
    [dataset] = datasets_of(found.events())
    assert (dataset["namespace"], dataset["name"]) == (namespace, name)
    assert bool(found.warnings) is (adapter == "strange")


def test_a_schema_that_is_another_catalogs_is_joined_with_it():
    spectrum = source("titles", ["id"]) | {"relation_name": '"dev"."spectrum"."titles"'}
    options = DbtOptions(links={"dev.Spectrum": "awsdatacatalog.imdb"}, athena="awsathena://here")
    [event] = _read(spectrum, adapter="redshift", options=options).events()
    assert event["dataset"]["namespace"] == "awsathena://here"
    assert event["dataset"]["name"] == "awsdatacatalog.imdb.titles"
    assert event["dataset"]["facets"]["symlinks"]["identifiers"] == [
        {"namespace": "redshift://default", "name": "dev.spectrum.titles", "type": "TABLE"}
    ]


@pytest.mark.parametrize(
    ("version", "warned"), [(10, 0), (11, 0), (12, 0), (9, 1), (4, 1), (99, 1)]
)
def test_versions(version, warned):
    stg = model("stg", "", [RAW["unique_id"]])
    del stg["compiled_code"]
    stg["compiled_sql"] = "select * from db.raw.orders"
    found = _read(stg, RAW, version=version)
    assert len(found.warnings) == warned
    assert ("db.raw.orders", "id", "db.main.stg", "id") in edges_of(found.events())


def test_several_nodes_of_one_relation_are_told_and_a_seeded_source_is_not():
    seed = model("orders", kind="seed", relation_name='"db"."raw"."orders"')
    twin = model("twin", relation_name='"db"."main"."A"')
    other = model("other", relation_name='"db"."main"."a"')
    found = _read(seed, RAW, twin, other)
    [warning] = found.warnings
    assert "db.main.a is made by model.shop.twin, model.shop.other" in warning
    facets = _facets(found.events(), "db.raw.orders")
    assert facets["datasetType"]["subType"] == "SEED"
    assert len(facets["schema"]["fields"]) == 2


def test_a_circle_is_told_and_keeps_its_edges():
    a = model("a", "select 1", ["model.shop.b"])
    b = model("b", "select 1", ["model.shop.a"])
    c = model("c", "select 1", ["model.shop.b", "model.shop.c"])
    found = _read(a, b, c)
    assert "in a circle: model.shop.a" in found.warnings[0]
    assert edges_of(found.events()) == {
        ("db.main.b", None, "db.main.a", None),
        ("db.main.a", None, "db.main.b", None),
        ("db.main.b", None, "db.main.c", None),
        ("db.main.c", None, "db.main.c", None),
    }


def test_a_long_chain_needs_no_recursion():
    nodes = [
        model(f"m{n}", "select 1", [f"model.shop.m{n - 1}"] if n else []) for n in range(5_000)
    ]
    found = _read(*reversed(nodes))
    assert ordered(found.project.nodes)[-1] == "model.shop.m4999"
    assert not found.warnings


def test_files_of_every_kind(tmp_path):
    plain, packed = tmp_path / "manifest.json", tmp_path / "manifest.json.gz"
    text = json.dumps(manifest(RAW))
    plain.write_text(text, encoding="utf-8-sig")
    packed.write_bytes(gzip.compress(text.encode()))
    for path in (plain, str(packed)):
        assert list(read_project(path, lineage=copies).project.nodes) == [RAW["unique_id"]]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (json.dumps(manifest(RAW))[:200], "is damaged: It is cut off"),
        ("", "is damaged"),
        ("[]", "holds no JSON object"),
        ("{}", "has no 'nodes'"),
        (json.dumps(catalog()), "dbt's catalog, not a manifest"),
        ("\udcff", "no UTF-8"),
        ('{"nodes": {"model.a.b": 1}}', "No node of the manifest can be read"),
    ],
)
def test_what_is_no_manifest_is_told(tmp_path, text, word):
    path = tmp_path / "manifest.json"
    path.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(InvalidRequest, match=word):
        read_project(path, lineage=copies)
    with pytest.raises(EntityNotFound, match="no file"):
        read_project(tmp_path / "none.json", lineage=copies)


def _spoiled():
    wrong = (None, 1, "x", [], {}, [1], {"a": None}, float("nan"), True, {"a": {"b": []}})
    for key in (*model("x"), "extra_ctes", "config", "tags", "group", "meta", "test_metadata"):
        for value in wrong:
            yield key, value


@pytest.mark.parametrize(("key", "value"), list(_spoiled()))
def test_a_wrong_type_of_any_key_stops_nothing(key, value):
    good = model("good", "select * from db.raw.orders", [RAW["unique_id"]])
    bad = {**model("bad", "select * from db.raw.orders", [RAW["unique_id"]]), key: value}
    every = manifest(good, RAW)
    every["nodes"]["model.shop.bad"] = bad
    found = read_project(every, None, None, copies)
    json.dumps(found.events(), allow_nan=False)
    assert ("db.raw.orders", "id", "db.main.good", "id") in edges_of(found.events())


def test_names_of_html_and_sql_are_only_names():
    evil = """<img src=x onerror=alert(1)>"; DROP TABLE t; --\u202e\0'"""
    node = model(
        "x", columns={evil: {"name": evil, "description": evil}}, description=evil, tags=[evil]
    )
    node |= {"relation_name": None, "alias": evil, "schema": evil, "name": evil}
    events = _read(node).events()
    assert json.loads(json.dumps(events)) == events
    [dataset] = datasets_of(events)
    assert dataset["name"].endswith(evil.lower())
    assert dataset["facets"]["schema"]["fields"] == [{"name": evil, "description": evil}]


def test_a_table_of_50_000_columns():
    wide = source("wide", [f"c{n}" for n in range(50_000)])
    stg = model("stg", "select * from db.raw.wide", [wide["unique_id"]])
    mart = model("mart", "select * from db.main.stg", ["model.shop.stg"])
    assert len(edges_of(_read(mart, stg, wide).events())) == 100_000


def test_the_way_by_short_names_loses_children():
    one = manifest(
        child_map={"source.a.raw.title": ["model.a.stg_title"], "model.a.stg_title": ["model.a.x"]}
    )
    two = manifest(child_map={"source.b.athena.stg_title": ["model.b.int"], "model.b.int": []})
    found = merged([one, two])
    assert found == {"title": ["stg_title"], "stg_title": ["int"], "int": []}
    edges = edges_of(events_by_name([one, two]))
    assert edges == {("title", None, "stg_title", None), ("stg_title", None, "int", None)}


SHARED = Path(__file__).parents[5] / "shared" / "data" / "dbt"
_SIZES = {"trino": 29, "duckdb": 29, "redshift": 20, "ephemeral_finance_core": 44}


_DIRECT_EDGES = {"trino": 137, "duckdb": 137, "redshift": 101, "ephemeral_finance_core": 353}


@pytest.mark.skipif(not SHARED.exists(), reason="the shared files are not beside the checkout")
@pytest.mark.parametrize("project", _DIRECT_EDGES)
def test_every_column_of_a_real_project_is_resolved(project):
    path = SHARED / project
    found = read_project(path / "manifest.json", path / "catalog.json")
    assert found.unresolved == {}
    direct = [e for its in found.resolved.values() for e in its.edges if e.type == "DIRECT"]
    assert len(direct) >= _DIRECT_EDGES[project]
    columns = {key: {c.name for c in its.columns} for key, its in found.resolved.items()}
    for key, its in found.resolved.items():
        for edge in its.edges:
            assert edge.column is None or edge.column in columns[key]
            if isinstance(edge.source.table, str) and edge.source.column:
                assert edge.source.column in columns[edge.source.table]


def test_sql_of_a_model_is_traced_in_its_dialect():
    raw = source("orders", ["id", "amount", "at"])
    code = """
        select o.id, sum(o.amount) as total, split_part(max(o.at)::varchar, '-', 1) as year
        from "db"."raw"."orders" o where o.amount > 0 group by 1
    """
    stg = model("stg", code, [raw["unique_id"]])
    mart = model("mart", "select *, total * 2 as twice from db.main.stg", ["model.shop.stg"])
    broken = model("broken", "select from where (", ["model.shop.mart"])
    found = read_project(manifest(mart, stg, broken, raw, adapter="redshift"))
    edges = edges_of(found.events())
    assert ("db.raw.orders", "amount", "db.main.stg", "total") in edges
    assert ("db.raw.orders", "at", "db.main.stg", "year") in edges
    assert ("db.raw.orders", "amount", "db.main.stg", None) in edges
    assert ("db.main.stg", "total", "db.main.mart", "twice") in edges
    assert ("db.main.stg", "id", "db.main.mart", "id") in edges
    assert ("db.main.mart", None, "db.main.broken", None) in edges
    assert "can't be read" in found.unresolved["model.shop.broken"][0]


def test_columns_that_yaml_lists_need_not_be_all():
    raw = source("orders", ["id"])
    stg = model("stg", "select id, amount from db.raw.orders", [raw["unique_id"]])
    star = model("star", "select * from db.raw.orders", [raw["unique_id"]])
    found = read_project(manifest(stg, star, raw))
    assert found.unresolved == {}
    edges = edges_of(found.events())
    assert ("db.raw.orders", "amount", "db.main.stg", "amount") in edges
    assert ("db.raw.orders", "id", "db.main.star", "id") in edges


def test_snowflake_spells_names_in_capitals():
    raw = source("orders", ["ID"]) | {"relation_name": "db.raw.orders"}
    stg = model(
        "stg",
        "select id as key from db.raw.orders",
        [raw["unique_id"]],
        relation_name="db.main.stg",
    )
    tables = catalog(model__shop__stg=["KEY"], source__shop__raw__orders=["ID"])
    found = read_project(manifest(stg, raw, adapter="snowflake"), tables)
    assert ("DB.RAW.ORDERS", "ID", "DB.MAIN.STG", "KEY") in edges_of(found.events())


def test_huge_compiled_code_is_read_or_told():
    many = "select 1 as a" + " union all select 1" * 20_000
    deep = "select " + "(" * 5_000 + "1" + ")" * 5_000 + " as a"
    found = read_project(manifest(model("many", many), model("deep", deep)))
    assert set(found.unresolved) <= {"model.shop.many", "model.shop.deep"}
    assert len(found.events()) == 2


@pytest.mark.skipif(not SHARED.exists(), reason="the shared files are not beside the checkout")
@pytest.mark.parametrize("project", _SIZES)
def test_every_dependency_of_a_real_project_is_there(project):
    path = SHARED / project
    found = read_project(path / "manifest.json", path / "catalog.json", lineage=copies)
    assert not found.warnings
    assert not found.project.asides
    events = found.events()
    datasets = {one["name"] for one in datasets_of(events)}
    nodes = found.project.nodes
    tables = {str(node.relation) for node in nodes.values() if node.relation is not None}
    assert len(tables & datasets) == len(tables) == _SIZES[project]
    jobs = {e["job"]["name"]: {one["name"] for one in e["inputs"]} for e in events if "job" in e}
    joined = {(source, target) for source, _, target, _ in edges_of(events)}
    for node in nodes.values():
        for other in node.depends_on:
            name = found.places.dataset(nodes[other]).name
            if node.unique_id in jobs:
                assert name in jobs[node.unique_id]
            if node.relation is not None:
                assert (name, str(node.relation)) in joined
            elif node.resource_type in {"metric", "semantic_model"}:
                assert (name, node.unique_id) in joined
