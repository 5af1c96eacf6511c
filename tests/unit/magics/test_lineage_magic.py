"""``%lineage`` and ``%%lineage`` over a real session, without a browser."""

import json
import warnings

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import lakenb
from lakenb import errors, magics
from lakenb.magics.current import CURRENT
from lakenb.session.lineage.options import parse_lineage_options

PRODUCER = "https://github.com/OpenLineage/OpenLineage"
SPEC = "https://openlineage.io/spec/2-0-2/OpenLineage.json"
NAMESPACE = "awsathena://athena.us-east-1.amazonaws.com"
HOSTILE = '<script>alert(1)</script>"\u202e'


def event(time, target, columns, fields, job="daily"):
    """A COMPLETE event: a job reads ``raw.orders`` and writes a table."""

    def dataset(name, facets):
        return {"namespace": NAMESPACE, "name": f"awsdatacatalog.{name}", "facets": facets}

    def facet(**body):
        return {"_producer": PRODUCER, "_schemaURL": SPEC, **body}

    def source(field, subtype):
        kind = "DIRECT" if subtype in ("IDENTITY", "TRANSFORMATION", "AGGREGATION") else "INDIRECT"
        at = {"namespace": NAMESPACE, "name": "awsdatacatalog.raw.orders", "field": field}
        return at | {"transformations": [{"type": kind, "subtype": subtype}]}

    schema = {"schema": facet(fields=[{"name": c, "type": "int"} for c in columns])}
    lineage = {
        "columnLineage": facet(
            fields={
                into: {"inputFields": [source(f, subtype) for f, subtype in sources]}
                for into, sources in fields.items()
            }
        )
    }
    raw = {"schema": facet(fields=[{"name": c, "type": "int"} for c in ("id", "amount", "day")])}
    return {
        "eventTime": time,
        "eventType": "COMPLETE",
        "producer": PRODUCER,
        "schemaURL": f"{SPEC}#/$defs/RunEvent",
        "run": {
            "runId": f"0190b5f4-5d1e-7000-8000-{time[:10].replace('-', ''):0>12}",
            "facets": {},
        },
        "job": {
            "namespace": "nb",
            "name": job,
            "facets": {"sql": facet(query=f"CREATE TABLE {target} AS SELECT 1")},
        },
        "inputs": [dataset("raw.orders", raw)],
        "outputs": [dataset(target, schema | lineage)],
    }


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("drawn") / "lake") as found:
        found.upload(b"id,amount,day\n1,2,3\n", "orders")
        first = event(
            "2026-01-01T00:00:00Z",
            "sales.daily",
            ["revenue"],
            {"revenue": [("amount", "AGGREGATION"), ("day", "FILTER")]},
        )
        second = event(
            "2026-02-01T00:00:00Z",
            "sales.daily",
            ["revenue", "n"],
            {"revenue": [("amount", "IDENTITY")], "n": [("id", "AGGREGATION")]},
        )
        evil = event(
            "2026-02-02T00:00:00Z", HOSTILE, [HOSTILE], {HOSTILE: [("id", "IDENTITY")]}, "odd"
        )
        recorded = found.lineage._port.record([first, second, evil])
        assert recorded.rejected == ()
        yield found


@pytest.fixture
def shell(session):
    config = Config()
    config.HistoryManager.enabled = False
    made = InteractiveShell(config=config)
    magics.load_ipython_extension(made)
    magics.use(session)
    yield made
    magics.unload_ipython_extension(made)
    CURRENT.use(None)


def shown(shell, cell):
    """What a cell shows, as its mime bundles."""
    bundles = []
    shell.display_pub.publish = lambda data, **_: bundles.append(data)
    shell.run_cell(cell).raise_error()
    return bundles


def test_a_table_is_drawn_as_svg_and_text(shell):
    [output] = shown(shell, "%lineage sales.daily")
    assert sorted(output) == ["image/svg+xml", "text/plain"]
    assert output["image/svg+xml"].startswith("<svg ")
    assert "sales.daily" in output["text/plain"].splitlines()[0]
    assert shell.user_ns["_lineage"].text() == output["text/plain"]


def test_a_column_is_followed(shell):
    [output] = shown(shell, "%lineage sales.daily.n")
    assert "id (aggregation)" in output["text/plain"]
    assert "amount" not in output["text/plain"]


def test_directions_and_steps(shell):
    [output] = shown(shell, "%lineage raw.orders --upstream")
    assert "sales.daily" not in output["text/plain"]
    [output] = shown(shell, "%lineage raw.orders --downstream --depth 1 --no-jobs")
    assert "sales.daily" in output["text/plain"]
    assert "daily.n" not in output["text/plain"]
    assert " by " not in output["text/plain"]


def test_as_of_a_time_or_a_version(shell):
    for when in ("2026-01-15", "1"):
        [output] = shown(shell, f"%lineage sales.daily --as-of {when}")
        assert ". revenue" in output["text/plain"]
        assert ". n " not in output["text/plain"]


def test_a_difference_is_marked(shell):
    for pair in ("2026-01-15 2026-02-15", "1 2", "1", "1 now"):
        [output] = shown(shell, f"%lineage sales.daily --diff {pair}")
        text = output["text/plain"]
        assert "~ " in text
        assert "+ " in text
        assert "before: DIRECT AGGREGATION" in text
        assert "changes from 2026-01-" in text


def test_formats(shell):
    [output] = shown(shell, "%lineage sales.daily --format mermaid")
    assert output["text/markdown"].startswith("```mermaid\nflowchart LR\n")
    [output] = shown(shell, "%lineage sales.daily --format json")
    assert {n["label"] for n in output["application/json"]["nodes"] if n["kind"] == "dataset"} == {
        *("raw.orders", "sales.daily"),
    }
    json.dumps(output["application/json"])
    [output] = shown(shell, "%lineage --format svg")
    assert "image/svg+xml" in output


def test_the_widget_comes_below_where_it_is_asked_for(shell):
    pytest.importorskip("anywidget")
    picture, widget = shown(shell, "%lineage sales.daily --format widget")
    assert "image/svg+xml" in picture
    assert "application/vnd.jupyter.widget-view+json" in widget
    assert widget["text/plain"] == ""


def test_a_statement_is_drawn_and_not_run(shell, session):
    before = len(session.lineage.events())
    [output] = shown(
        shell,
        "%%lineage\nCREATE TABLE made AS SELECT sum(amount) AS total FROM orders WHERE day > 3",
    )
    text = output["text/plain"]
    assert "total <- default.orders.amount (aggregation)" in text
    assert "(which rows) <- default.orders.day (filter)" in text
    assert "by CREATE TABLE" in text
    assert "made" not in session.table_names("awsdatacatalog", "default")
    assert len(session.lineage.events()) == before


def test_names_of_a_statement_have_its_options_context(shell):
    shell.run_cell("%athena CREATE DATABASE other").raise_error()
    failed = shell.run_cell("%%lineage --database other\nSELECT * FROM orders")
    assert isinstance(failed.error_in_exec, errors.EntityNotFound | errors.QueryFailed)


def test_hostile_names_stay_text(shell):
    [output] = shown(shell, "%lineage --format svg")
    assert "<script>" not in output["image/svg+xml"]
    assert "\u202e" not in output["image/svg+xml"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("%lineage nope", "nope"),
        ("%lineage t --depht 1", "--depth"),
        ("%lineage t --depth", "needs a value"),
        ("%lineage t --depth -1", "0 to"),
        ("%lineage t --depth 1 --depth 2", "twice"),
        ("%lineage t --format png", "widget, svg, mermaid, json"),
        ("%lineage t --upstream=1", "takes no value"),
        ("%lineage raw.orders --as-of whenever", "2025-01-31"),
        ("%lineage sales.daily --diff", "needs a value"),
        ("%lineage sales.daily --diff 1 --as-of 2", "without --as-of"),
        ("%lineage sales.daily --diff now", "earlier"),
        ("%lineage sales.daily --as-of 9", "versions are 1 to 2"),
        ("%lineage --as-of 1", "name"),
        ("%%lineage", "put one on the lines below"),
        ("%%lineage raw.orders\nSELECT 1", "on the lines below"),
        ("%%lineage --depth 1\nSELECT 1", "Unknown option"),
        ("%%lineage\nSELEC 1", "SYNTAX_ERROR"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(shell, line, said):
    failed = shell.run_cell(line).error_in_exec
    assert isinstance(failed, errors.LakeNBError)
    assert said in str(failed)
    assert "\n" not in str(failed)


def test_quoted_names_and_times_hold_spaces():
    found = parse_lineage_options('"my db".`t`.c --as-of "2026-01-31 12:00:00"', "%lineage")
    assert found.names == ('"my db".`t`.c',)
    assert found.as_of == "2026-01-31 12:00:00"


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("%lineage ord|", "orders"),
        ("%lineage orders.am|", "amount"),
        ("%lineage default.orders.|", "id"),
        ("%lineage orders --up|", "--upstream"),
        ("%%lineage --da|\nSELECT 1", "--database"),
        ("%%lineage\nSELECT am| FROM orders", "amount"),
    ],
)
def test_names_are_completed(shell, line, first):
    cursor = line.index("|")
    text = line.replace("|", "")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # IPython says that its completer is provisional
        found = [c.text for c in shell.Completer.completions(text, cursor)]
    assert found[0] == first
