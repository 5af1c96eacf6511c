"""Each walkthrough runs from its first to its last cell; its own asserts say whether it is right."""

import ast
from pathlib import Path

import nbformat
import pytest

from lakenb.cli import demo

pytestmark = pytest.mark.notebook

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
WALKTHROUGHS = sorted(FOLDER.glob("[0-9][0-9]_*.ipynb"))
SMALL = {"rows": 20_000, "seed": 7, "months": 4, "sensors": 10}
IDS = [path.stem for path in WALKTHROUGHS]


def _parameters(notebook):
    [cell] = [cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", ())]
    return {line.targets[0].id for line in ast.parse(cell.source).body}


@pytest.mark.parametrize("path", WALKTHROUGHS, ids=IDS)
def test_it_is_kept_without_outputs_and_takes_a_lake(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert "lake" in _parameters(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert not cell.outputs, cell.id
            assert cell.execution_count is None, cell.id


@pytest.mark.parametrize("path", WALKTHROUGHS, ids=IDS)
def test_it_runs(path, tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    known = _parameters(nbformat.read(path, as_version=4))
    before = {file: file.stat().st_mtime_ns for file in FOLDER.iterdir() if file.is_file()}
    done = demo.run(path.stem, tmp_path / "out", {k: v for k, v in SMALL.items() if k in known})
    assert done.summary.statements > 0
    assert done.summary.rows > 0
    assert done.summary.data_scanned_in_bytes > 0
    assert done.summary.cost > 0
    assert len(done.lines()) <= 15
    assert done.report.stat().st_size > 10_000
    after = {file: file.stat().st_mtime_ns for file in FOLDER.iterdir() if file.is_file()}
    assert after == before
