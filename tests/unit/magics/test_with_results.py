"""``%%athena --with``: a statement that reads earlier results by name."""

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from lakenb.errors import InvalidRequest
from lakenb.session.athena_options import parse_options


@pytest.fixture
def shell(tmp_path, monkeypatch):
    monkeypatch.setenv("LAKENB_LAKE", str(tmp_path / "lake"))
    made = InteractiveShell()
    made.extension_manager.load_extension("lakenb")
    yield made
    made.extension_manager.unload_extension("lakenb")


def run(shell, line, cell):
    with capture_output() as shown:
        shell.run_cell_magic("athena", line, cell)
    return shown.stdout + "".join(str(o) for o in shown.outputs)


def test_results_in_variables_are_read_by_name(shell):
    run(shell, "--out top", "SELECT 3 AS n")
    run(shell, "--out low", "SELECT 1 AS n")
    run(shell, "--with top,low", "SELECT top.n - low.n AS d FROM top, low")
    assert shell.user_ns["_athena"].fetchall() == [(2,)]
    run(shell, "--with top --estimate", "SELECT n FROM top")
    assert shell.user_ns["_athena"].data_scanned_in_bytes == 0


@pytest.mark.parametrize("value", ["none", "text"])
def test_a_variable_without_a_result_is_told(shell, value):
    shell.user_ns["text"] = "SELECT 1"
    with pytest.raises(InvalidRequest, match=f"'{value}' holds none; run its cell first"):
        shell.run_cell_magic("athena", f"--with {value}", "SELECT 1 AS a")


def test_names_are_those_of_variables():
    assert parse_options('--with "a, b" SELECT', "%athena").results == ("a", "b")
    for wrong in ("a,", "1a", "a b;", "class"):
        with pytest.raises(InvalidRequest, match="--with"):
            parse_options(f'--with "{wrong}" SELECT', "%athena")
