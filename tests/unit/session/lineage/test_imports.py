"""session.lineage.import_*: into one graph with LakeNB's own statements, again and again the same."""

import importlib.util
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

import lakenb
from lakenb.errors import EntityNotFound, InvalidRequest

ROOT = Path(__file__).parents[4]
SHARED = ROOT.parent / "shared" / "data"
_spec = importlib.util.spec_from_file_location(
    "dbt_artifacts", ROOT / "tests" / "unit" / "lineage" / "imports" / "dbt_artifacts.py"
)
artifacts = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(artifacts)
manifest, model, source, catalog = (
    artifacts.manifest, artifacts.model, artifacts.source, artifacts.catalog
)  # fmt: skip

EVIL = '<img src=x onerror=alert(1)>"; DROP TABLE node; --'


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _athena(name, code="", depends_on=(), schema="web", **more):
    relation = f'"awsdatacatalog"."{schema}"."{name}"'
    return model(name, code, depends_on, relation_name=relation, **more)


def _edges(session):
    found = session.lineage.edges().astype(object)
    found = found.where(found.notna(), None)
    keys = ["source_dataset", "source_column", "target_dataset", "target_column"]
    return set(found[keys].itertuples(index=False, name=None))


def _event(name, **more):
    return {
        "eventTime": "2025-01-01T00:00:00Z",
        "eventType": "COMPLETE",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        "run": {"runId": "00000000-0000-0000-0000-000000000001"},
        "job": {"namespace": "n", "name": name},
        "inputs": [{"namespace": "file", "name": "/in"}],
        "outputs": [{"namespace": "file", "name": f"/{name}"}],
        **more,
    }


def test_event_files_are_taken_in_once(session, tmp_path):
    lines = [json.dumps(_event("a")), json.dumps(_event("b"))[:50], json.dumps(_event("c", job=1))]
    (tmp_path / "events.jsonl").write_text(
        "\n".join([*lines, json.dumps(_event("d"))]), encoding="utf-8"
    )
    seen = []
    done = session.lineage.import_openlineage(
        tmp_path / "events.jsonl", lambda *at: seen.append(at)
    )
    assert (done.events, done.new, done.datasets, done.jobs, done.edges) == (2, 2, 3, 2, 2)
    assert [one.origin.rpartition(":")[2] for one in done.rejected] == ["2", "3"]
    assert done.rejected[0].reason.startswith("It is cut off")
    assert done.rejected[1].reason == "It is no event: job is no object."
    assert seen == [(0, 1), (1, 1)]
    again = session.lineage.import_openlineage(tmp_path / "events.jsonl")
    assert (again.events, again.new) == (2, 0)
    assert len(session.lineage.rejected()) == 2
    assert "2 events (all new), 3 datasets, 2 jobs, 2 edges" in repr(done)
    assert "kept aside: 2" in repr(done)


def test_files_in_the_lake_are_read_too(session):
    session.fs.pipe("s3://logs/lineage/a.json", json.dumps(_event("a")).encode())
    session.fs.pipe("s3://logs/lineage/more/b.json", json.dumps(_event("b")).encode())
    session.fs.pipe("s3://logs/lineage/picture.png", b"x")
    assert session.lineage.import_openlineage("s3://logs/lineage/").new == 2
    assert session.lineage.import_openlineage("s3://logs/lineage/a.json").new == 0
    session.fs.pipe("s3://logs/manifest.json", json.dumps(manifest(source("o", ["id"]))).encode())
    assert session.lineage.import_dbt("s3://logs/manifest.json").datasets == 1
    for path in ("s3://logs/none/", "s3://nobody/x.json"):
        with pytest.raises(EntityNotFound, match="FILE_NOT_FOUND: There is no"):
            session.lineage.import_openlineage(path)
    with pytest.raises(EntityNotFound, match="FILE_NOT_FOUND: There is no"):
        session.lineage.import_dbt("s3://logs/none.json")


@pytest.mark.skipif(not SHARED.exists(), reason="the shared files are not beside the checkout")
def test_every_sample_and_real_event_is_taken_in(session):
    count = 0
    for folder, files in (("spec-samples", 47), ("events", 41)):
        done = session.lineage.import_openlineage(SHARED / "openlineage" / folder)
        assert (done.events, done.new, done.rejected) == (files, files, ())
        count += files
    kept = {json.dumps(one, sort_keys=True) for one in session.lineage.events(limit=None)["event"]}
    assert len(kept) == count
    for path in sorted((SHARED / "openlineage" / "events").rglob("*.json")):
        assert json.dumps(json.loads(path.read_text(encoding="utf-8")), sort_keys=True) in kept


def test_a_dbt_node_is_the_table_that_a_statement_made(session):
    session.sql("CREATE DATABASE web")
    session.sql("CREATE TABLE web.stg WITH (format = 'PARQUET') AS SELECT 1 AS id, 'x' AS word")
    stg = _athena("stg", "select id, word from awsdatacatalog.raw.t", ["source.shop.raw.t"])
    mart = _athena(
        "mart", 'select upper(word) as w from "awsdatacatalog"."web"."stg"', ["model.shop.stg"]
    )
    raw = source("t", ["id", "word"]) | {"relation_name": "awsdatacatalog.raw.t"}
    done = session.lineage.import_dbt(manifest(stg, mart, raw, adapter="athena"))
    assert done.new == done.events == 3
    assert {
        ("awsdatacatalog.raw.t", "word", "awsdatacatalog.web.stg", "word"),
        ("awsdatacatalog.web.stg", "word", "awsdatacatalog.web.mart", "w"),
    } <= _edges(session)
    assert session.lineage.import_dbt(manifest(stg, mart, raw, adapter="athena")).new == 0


def test_two_projects_meet_in_one_table_and_links_name_what_a_schema_shows(session):
    stg = _athena("stg", "select id from awsdatacatalog.raw.t", ["source.shop.raw.t"])
    raw = source("t", ["id"]) | {"relation_name": "awsdatacatalog.raw.t"}
    session.lineage.import_dbt(manifest(stg, raw, adapter="athena", name="one"))
    shown = source("stg", ["id"]) | {"relation_name": '"dev"."spectrum"."stg"'}
    mart = model(
        "mart",
        "select id from dev.spectrum.stg",
        [shown["unique_id"]],
        relation_name="dev.main.mart",
    )
    session.lineage.import_dbt(
        manifest(mart, shown, adapter="redshift", name="two"),
        namespace="redshift://cluster.us-east-1:5439",
        links={"dev.spectrum": "awsdatacatalog.web"},
    )
    found = _edges(session)
    mart_name = "redshift://cluster.us-east-1:5439/dev.main.mart"
    assert ("awsdatacatalog.web.stg", "id", mart_name, "id") in found
    assert ("awsdatacatalog.raw.t", "id", "awsdatacatalog.web.stg", "id") in found


def test_a_changed_model_is_a_new_version(session):
    raw = source("t", ["a", "b"])
    first = manifest(model("m", "select a as x from db.raw.t", [raw["unique_id"]]), raw)
    second = manifest(model("m", "select b as x, a as y from db.raw.t", [raw["unique_id"]]), raw)
    second["metadata"] = {**second["metadata"], "generated_at": "2025-02-01T00:00:00Z"}
    session.lineage.import_dbt(first)
    session.lineage.import_dbt(second)
    name = "duckdb://default/db.main.m"
    changes = session.lineage.diff(name, "2025-01-15", None).df()
    assert {(row.change, row.source_column, row.target_column) for row in changes.itertuples()} == {
        ("column added", None, "y"),
        ("edge added", "b", "x"),
        ("edge added", "a", "y"),
        ("edge removed", "a", "x"),
    }


def test_what_two_systems_make_is_told(session):
    stg = _athena("stg", "select 1 as id")
    session.sql("CREATE DATABASE web")
    first = session.lineage.import_dbt(manifest(stg, adapter="athena", name="one"))
    assert not first.warnings
    second = session.lineage.import_dbt(manifest(stg, adapter="athena", name="two"))
    assert len(second.warnings) == 1
    assert (
        "awsdatacatalog.web.stg is made by this project and by model.shop.stg of dbt://athena/one"
        in second.warnings[0]
    )
    moved = {**stg, "relation_name": '"awsdatacatalog"."prod"."stg"'}
    third = session.lineage.import_dbt(manifest(moved, adapter="athena", name="two"))
    [told] = third.warnings
    assert "made other tables before, such as awsdatacatalog.web.stg" in told
    fourth = session.lineage.import_dbt(
        manifest(moved, adapter="athena", name="two"), project="dbt://prod"
    )
    assert ["is made by this project and by" in one for one in fourth.warnings] == [True]


def test_models_that_are_gone_are_told(session):
    session.lineage.import_dbt(manifest(model("kept"), model("gone")))
    [told] = session.lineage.import_dbt(manifest(model("kept"))).warnings
    assert told.startswith(
        "1 models that this project had before are not in it now, such as model.shop.gone"
    )


def test_dbts_target_folder_holds_both_files(session, tmp_path):
    node = model("m", "select * from db.raw.t")
    (tmp_path / "manifest.json").write_text(json.dumps(manifest(node)), encoding="utf-8")
    (tmp_path / "catalog.json").write_text(
        json.dumps(catalog(model__shop__m=["a", "b"])), encoding="utf-8"
    )
    session.lineage.import_dbt(tmp_path)
    assert list(session.lineage.versions("duckdb://default/db.main.m")["columns"]) == [
        ["a BIGINT", "b BIGINT"]
    ]


def test_the_way_by_names_is_kept_apart(session):
    one = manifest(child_map={"model.a.x": ["model.a.y"], "model.a.y": ["model.a.z"]})
    two = manifest(child_map={"model.b.x": ["model.b.w"]})
    done = session.lineage.import_dbt([one, two], merge="name")
    assert done.edges == 2
    assert _edges(session) == {
        ("dbt:names/x", None, "dbt:names/w", None),
        ("dbt:names/y", None, "dbt:names/z", None),
    }


@pytest.mark.parametrize(
    ("given", "options"),
    [
        (5, {}),
        (["a", "b"], {}),
        ([], {}),
        ({"nodes": {}}, {"merge": "both"}),
        ({}, {}),
        ({"nodes": []}, {}),
    ],
)
def test_what_is_no_manifest_is_refused(session, given, options):
    with pytest.raises(InvalidRequest):
        session.lineage.import_dbt(given, **options)


def test_names_that_break_out_stay_names(session):
    node = model("x", f"select 1 as a -- {EVIL}", columns={EVIL: {"name": EVIL}}, description=EVIL)
    node |= {"relation_name": None, "alias": EVIL, "name": EVIL, "unique_id": f"model.shop.{EVIL}"}
    done = session.lineage.import_dbt(manifest(node))
    assert (done.datasets, done.jobs) == (1, 1)
    [name] = [n.key.name for n in session.lineage._port.facts().nodes if n.key.kind == "dataset"]
    assert name == f"db.main.{EVIL.lower()}"


def test_a_closed_session_imports_nothing(tmp_path):
    with lakenb.connect(tmp_path / "lake") as session:
        lineage = session.lineage
    (tmp_path / "e.json").write_text(json.dumps(_event("a")), encoding="utf-8")
    for call in (
        lambda: lineage.import_openlineage(tmp_path / "e.json"),
        lambda: lineage.import_dbt(manifest(source("t"))),
        lambda: lineage.import_marquez("http://127.0.0.1:1"),
    ):
        with pytest.raises(InvalidRequest, match="closed"):
            call()


class _Marquez(BaseHTTPRequestHandler):
    def do_GET(self):
        content = json.dumps({"events": [_event("a"), _event("b"), 5], "totalCount": 3}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


def test_marquez_is_a_source(session):
    with HTTPServer(("127.0.0.1", 0), _Marquez) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            done = session.lineage.import_marquez(f"http://127.0.0.1:{server.server_port}")
        finally:
            server.shutdown()
            thread.join()
    assert (done.events, done.new, len(done.rejected)) == (2, 2, 1)


def test_an_import_of_nothing_has_nothing_new(tmp_path):
    (tmp_path / "half.json").write_text('{"eventType": "START", "run":')
    with lakenb.connect(tmp_path / "lake") as session:
        done = repr(session.lineage.import_openlineage(tmp_path / "half.json"))
    assert "0 events (0 new)" in done
    assert "kept aside: 1" in done
