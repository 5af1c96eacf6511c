"""A real kernel: what comes over the wire from cells that succeed, fail, are slow, or are interrupted."""

import json
import subprocess
import sys
import time
import warnings
from pathlib import Path

import nbclient
import nbconvert
import nbformat
import papermill
import pytest
from jupyter_client.manager import start_new_kernel

import lakenb
from lakenb.display.result_table import MAX_HTML

pytestmark = pytest.mark.notebook

LONG = "SELECT count(*) FROM " + ", ".join(
    f"unnest(sequence(1, 10000)) AS t{n}(x{n})" for n in range(4)
)
MILLION = (
    "SELECT a * 1000 + b AS n, 'a text of some length ' || CAST(b AS varchar) AS t"
    " FROM unnest(sequence(1, 1000)) AS t(a) CROSS JOIN unnest(sequence(1, 1000)) AS u(b)"
)
LIMIT = 60


class Kernel:
    """A kernel and what it sends."""

    def __init__(self, client, manager):
        self.client = client
        self.manager = manager

    def run(self, code, *, watched=False, interrupt_at=None):
        """Messages of a cell. ``watched``: somebody sits there, as in JupyterLab.

        ``interrupt_at`` is asked at each message, and at each quiet moment, whether to interrupt now.
        """
        sent = self.client.execute(code, allow_stdin=watched)
        messages, end = [], time.monotonic() + LIMIT
        while time.monotonic() < end:
            if interrupt_at is not None and interrupt_at(messages):
                self.manager.interrupt_kernel()
                interrupt_at = None
            if not self.client.iopub_channel.msg_ready():
                time.sleep(0.02)
                continue
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["parent_header"].get("msg_id") != sent:
                continue
            messages.append((message["msg_type"], message["content"]))
            if messages[-1] == ("status", {"execution_state": "idle"}):
                return [m for m in messages if m[0] not in {"status", "execute_input"}]
        raise AssertionError(f"no end after {LIMIT} s: {messages}")


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    place = tmp_path_factory.mktemp("kernel")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the kernel's own libraries
        manager, client = start_new_kernel(
            cwd=str(place), extra_arguments=["--HistoryManager.enabled=False"]
        )
        found = Kernel(client, manager)
        assert found.run("%load_ext lakenb") == []
        assert [kind for kind, _ in found.run("%%athena\nSELECT 1")] == ["display_data"]
        yield found
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def _progress(messages):
    return [
        content["data"]["text/plain"]
        for kind, content in messages
        if kind in {"display_data", "update_display_data"}
        and content["data"]["text/plain"].startswith("Running")
    ]


def _state(kernel):
    code = "import sys; print(sys.last_value.execution.state, len(sys.last_value.execution.id))"
    [(_, shown)] = kernel.run(code)
    return shown["text"].strip()


@pytest.mark.parametrize("watched", [True, False], ids=["watched", "papermill"])
def test_an_interrupt_cancels_and_the_kernel_goes_on(kernel, watched):
    begun = time.monotonic()

    def at(messages):
        return bool(_progress(messages)) if watched else time.monotonic() > begun + 1.5

    *shown, (kind, failed) = kernel.run(f"%%athena\n{LONG}", watched=watched, interrupt_at=at)
    assert bool(_progress(shown)) is watched
    assert (kind, failed["ename"]) == ("error", "Cancelled")
    assert failed["evalue"].startswith("USER_CANCELED: The statement was cancelled")
    assert len(failed["traceback"]) == 1
    assert _state(kernel) == "CANCELLED 36"
    [(kind, content)] = kernel.run("%%athena\nSELECT 40 + 2 AS n")
    assert kind == "display_data"
    assert "42" in content["data"]["text/plain"]


def test_an_interrupt_of_a_write_leaves_nothing(kernel):
    kernel.run("%%athena\nCREATE DATABASE IF NOT EXISTS w")
    begun = time.monotonic()
    *_, (kind, failed) = kernel.run(
        f"%%athena\nCREATE TABLE w.t WITH (format = 'PARQUET') AS {LONG.replace('count(*)', '*')}",
        interrupt_at=lambda _: time.monotonic() > begun + 1.5,
    )
    assert (kind, failed["ename"]) == ("error", "Cancelled")
    kernel.run("x = %athena SHOW TABLES IN w")
    code = "print(x.fetchall(), [str(p) for p in __import__('pathlib').Path('.lakenb/s3').rglob('*.parquet')])"
    [(_, shown)] = kernel.run(code)
    assert shown["text"] == "[] []\n"


def test_progress_is_shown_while_somebody_watches_and_gone_after(kernel):
    seen = []

    def at(messages):
        seen[:] = _progress(messages)
        return len(seen) > 2

    messages = kernel.run(f"%%athena\n{LONG}", watched=True, interrupt_at=at)
    assert len(seen) > 2
    ids = {
        content["transient"]["display_id"]
        for kind, content in messages
        if kind in {"display_data", "update_display_data"}
    }
    assert len(ids) == 1, "one line, written over"
    kinds = [kind for kind, _ in messages]
    assert kinds[-2:] == ["clear_output", "error"]


def test_progress_makes_way_for_the_result(kernel):
    soon = (
        "import lakenb.engine.duckdb.engine as e, lakenb.magics.progress as p\n"
        "kept = e._PROGRESS_SECONDS, e._FIRST_PROGRESS, p.FIRST_SECONDS\n"
        "e._PROGRESS_SECONDS, e._FIRST_PROGRESS, p.FIRST_SECONDS = 0.01, 0, 0"
    )
    assert kernel.run(soon) == []
    tables = "unnest(sequence(1, 10000)) AS t(a), unnest(sequence(1, 10000)) AS u(b)"
    cell = f"%%athena\nSELECT sum(a % 7 + b % 11) AS s FROM {tables}"
    messages = kernel.run(cell, watched=True)
    assert _progress(messages)
    messages = [m for m in messages if not m[0].startswith("comm_")]
    assert [kind for kind, _ in messages[-3:]] == ["clear_output", "display_data", "display_data"]
    assert messages[-3][1] == {"wait": True}
    assert "text/html" in messages[-2][1]["data"]
    assert "application/vnd.jupyter.widget-view+json" in messages[-1][1]["data"]
    assert kernel.run("e._PROGRESS_SECONDS, e._FIRST_PROGRESS, p.FIRST_SECONDS = kept") == []


def test_a_grid_is_shown_where_somebody_watches_and_there_are_rows(kernel):
    def shown(cell, **options):
        found = kernel.run(cell, **options)
        return [sorted(content["data"]) for kind, content in found if kind == "display_data"]

    table = ["text/html", "text/plain"]
    widget = ["application/vnd.jupyter.widget-view+json", "text/plain"]
    rows = "%%athena\nSELECT * FROM (VALUES 1, 2) t(x)"
    assert shown(rows, watched=True) == [table, widget]
    assert shown(rows) == [table]
    assert shown("%%athena\nSELECT 1 AS x WHERE false", watched=True) == [table]
    assert shown("%%athena\nSHOW DATABASES", watched=True) == [table]


def _notebook(*cells):
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])


def _executed(notebook, place):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the kernel's own libraries
        nbclient.NotebookClient(
            notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": place}}
        ).execute()
    return notebook


def test_a_saved_result_is_html_and_text_and_survives_nbconvert(tmp_path):
    notebook = _executed(
        _notebook(
            "%load_ext lakenb",
            "%%athena\nSELECT 'Zoë <b>' AS name, NULL AS nothing, 1.5 AS x",
            "x = %athena SELECT 7 AS seven\nx",
        ),
        tmp_path,
    )
    _, cell, line = notebook.cells
    for output in (cell.outputs[0], line.outputs[0]):
        assert set(output["data"]) == {"text/html", "text/plain"}
    nbformat.validate(notebook)
    page, _ = nbconvert.HTMLExporter().from_notebook_node(notebook)
    assert "Zoë &lt;b&gt;" in page
    assert "SUCCEEDED in" in page
    text, _ = nbconvert.MarkdownExporter().from_notebook_node(notebook)
    assert "SUCCEEDED in" in text


def test_a_million_rows_are_a_small_output(tmp_path):
    wide = "SELECT " + ", ".join(f"rpad('x', 5000, 'y') AS c{n}" for n in range(300))
    notebook = _executed(
        _notebook(
            "%load_ext lakenb",
            f"%%athena --limit 100000\n{MILLION}",
            f"%%athena\n{wide}",
            "print(len(_athena.columns))",
        ),
        tmp_path,
    )
    _, rows, columns, counted = notebook.cells
    assert counted.outputs[0]["text"] == "300\n"
    for cell in (rows, columns):
        [output] = cell.outputs
        assert len(output["data"]["text/html"].encode()) <= MAX_HTML
        assert len(json.dumps(output, ensure_ascii=False).encode()) <= 100_000


def test_papermill_fails_with_our_class_and_one_line(tmp_path):
    source, target = tmp_path / "in.ipynb", tmp_path / "out.ipynb"
    nbformat.write(
        _notebook("%load_ext lakenb", "%%athena\nSELECT nope FROM nowhere", "print('not reached')"),
        source,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of papermill and of the kernel
        with pytest.raises(papermill.PapermillExecutionError) as stopped:
            papermill.execute_notebook(
                source, target, cwd=tmp_path, kernel_name="python3", progress_bar=False
            )
    assert stopped.value.ename == "EntityNotFound"
    assert stopped.value.evalue.startswith("TABLE_NOT_FOUND: line 1:18: ")
    assert "\n" not in stopped.value.evalue
    assert [line for line in stopped.value.traceback if "site-packages" in line] == []
    saved = nbformat.read(target, as_version=4)
    [failed] = [cell for cell in saved.cells if "nowhere" in cell.source]
    assert [output.output_type for output in failed.outputs] == ["error"]
    assert saved.cells[-1].outputs == []


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs /proc")
def test_a_notebook_that_plain_papermill_runs_is_the_parent_of_its_statements(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("LAKENB_LAKE", str(tmp_path / "lake"))
    monkeypatch.setenv("JPY_SESSION_NAME", "/of/who/started/this.ipynb")
    made = "%load_ext lakenb\n%athena CREATE DATABASE d"
    nbformat.write(
        _notebook(made, "%%athena\nCREATE TABLE d.a AS SELECT 1 AS x"), tmp_path / "in.ipynb"
    )
    words = [sys.executable, "-m", "papermill", "in.ipynb", "out.ipynb", "-k", "python3"]
    subprocess.run(words, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with lakenb.connect(tmp_path / "lake") as session:
        [event] = session.lineage.events("d.a", type="COMPLETE")["event"]
    assert event["run"]["facets"]["parent"]["job"] == {"namespace": "lakenb", "name": "in"}
