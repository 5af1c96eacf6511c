"""What a notebook run without a reader sees of the magics."""

import warnings

import pytest

from lakenb.errors import InvalidRequest

nbclient = pytest.importorskip("nbclient")
nbformat = pytest.importorskip("nbformat")

CELLS = [
    "%load_ext lakenb.magics",
    '%%configure -f -n project.spark {"glue_version": "4.0"}',
    "%%athena --limits 5\nSELECT 1",
    "print('not reached')",
]


@pytest.mark.notebook
def test_a_failing_magic_stops_the_run_with_its_own_name(tmp_path):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in CELLS])
    client = nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": tmp_path}}
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the kernel's own libraries
        with pytest.raises(nbclient.exceptions.CellExecutionError) as stopped:
            client.execute()
    assert stopped.value.ename == InvalidRequest.__name__
    assert "Did you mean '--limit'?" in stopped.value.evalue
    loaded, configured, failed, unreached = (cell.outputs for cell in notebook.cells)
    assert loaded == unreached == []
    assert configured[0]["text"] == "Nothing set. Ignored: the name project.spark, glue_version.\n"
    [shown] = failed
    assert shown["traceback"] == [f"InvalidRequest: {stopped.value.evalue}"]
    assert list(tmp_path.iterdir()) == [], "a refused cell makes no lake"
