"""%%athena and %athena through a real IPython shell."""

import pytest

from lakenb import magics
from lakenb.errors import Cancelled, InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.magics.current import CURRENT, CurrentSession


def test_a_cell_shows_its_result(session, cell):
    shown = cell.run("%%athena\nSELECT *\nFROM sales")
    assert session.asked == [("sql", "SELECT *\nFROM sales\n", {})]
    assert len(shown) == 1
    assert "<table" in shown[0]["text/html"]
    assert "3 rows · 3.2 MB scanned · $0.00005 on Athena" in shown[0]["text/plain"]
    assert cell.value is None, "a cell that shows its result returns nothing to show again"


def test_every_option_reaches_the_session(session, cell):
    cell.run(
        "%%athena --database D --catalog 'c' --workgroup=w --engine e --as alice --params 1 'a b'"
        " \"DATE '2020-01-01'\" -5 --limit 2\nSELECT ?"
    )
    _, _, options = session.asked[0]
    assert options == {
        "database": "D",
        "catalog": "c",
        "workgroup": "w",
        "engine": "e",
        "principal": "alice",
        "parameters": ["1", "'a b'", "DATE '2020-01-01'", "-5"],
    }


def test_out_names_the_variable(session, cell, shell):
    cell.run("%%athena --out reviews\nSELECT 1")
    assert shell.user_ns["reviews"] is shell.user_ns["_athena"]
    assert shell.user_ns["reviews"].rows == 3
    del shell.user_ns["reviews"]


def test_limit_cuts_the_picture_and_not_the_result(session, cell, shell):
    session.rows = 200
    [shown] = cell.run("%%athena --limit 7\nSELECT 1")
    assert "First 7 of 200 rows" in shown["text/html"]
    assert shell.user_ns["_athena"].rows == 200
    [shown] = cell.run("%%athena\nSELECT 1")
    assert "First 50 of 200 rows" in shown["text/html"]


def test_no_display(session, cell, shell):
    assert cell.run("%%athena --no-display\nSELECT 1") == []
    assert shell.user_ns["_athena"].rows == 3


def test_estimate_runs_nothing(session, cell):
    [shown] = cell.run("%%athena --estimate --params 1\nSELECT ?")
    assert session.asked == [("estimate", "SELECT ?\n", {"parameters": ["1"]})]
    assert shown["text/plain"].startswith("Would scan 3.2 MB · $0.00005 on Athena")


def test_a_line_returns_its_result(session, cell, shell):
    assert cell.run("x = %athena --database d SELECT 1, 'it''s'") == []
    assert session.asked == [("sql", "SELECT 1, 'it''s'", {"database": "d"})]
    assert shell.user_ns.pop("x") is shell.user_ns["_athena"]
    cell.run("%athena SELECT 2")
    assert cell.value is shell.user_ns["_athena"]


@pytest.mark.parametrize("start", ["SELECT ?", "-- SELECT ?", "(SELECT ?)", "with x as (SELECT ?)"])
def test_params_of_a_line_end_where_the_statement_begins(session, cell, start):
    cell.run(f"%athena --params 1 'a' {start}")
    _, text, options = session.asked[0]
    assert options == {"parameters": ["1", "'a'"]}
    assert text == start.removeprefix("-- ")


def test_a_line_with_a_limit_shows(session, cell):
    [shown] = cell.run("%athena --limit 1 SELECT 1")
    assert "First 1 of 3 rows" in shown["text/html"]
    assert cell.value is None


def test_no_variable_is_pasted_into_a_statement(session, cell, shell):
    shell.user_ns["name"] = "DROP TABLE t"
    cell.run("%athena SELECT '{name}', '$name'")
    cell.run("%%athena --database {name}\nSELECT '{name}'")
    assert session.asked[0][1] == "SELECT '{name}', '$name'"
    assert session.asked[1][1:] == ("SELECT '{name}'\n", {"database": "{name}"})


def test_a_cell_of_one_line(session, cell):
    cell.run("%%athena SELECT 1")
    assert session.asked == [("sql", "SELECT 1", {})]


def test_an_empty_cell_reaches_the_session(session, cell):
    session.error = InvalidRequest("The statement is empty; write one.")
    assert "The statement is empty" in str(cell.fail("%%athena"))
    assert "The statement is empty" in str(cell.fail("%athena"))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("--outt x", "Unknown option '--outt' of %%athena. Did you mean '--out'?"),
        ("--limits 5", "Did you mean '--limit'?"),
        ("-x", "Unknown option '-x' of %%athena. The options are --out,"),
        ("--out", "The option --out of %%athena needs a value"),
        ("--out --limit 5", "The option --out of %%athena needs a value"),
        ("--out 1x", "The option --out needs the name of a variable, not '1x'"),
        ("--out class", "not 'class'"),
        ("--out a.b", "not 'a.b'"),
        ("--limit ten", "a number of rows from 1 to 100000, not 'ten'"),
        ("--limit 0", "not '0'"),
        ("--limit -5", "not '-5'"),
        ("--limit 100001", "not '100001'"),
        ("--limit 99999999999999999999", "from 1 to 100000"),
        ("--limit ²", "from 1 to 100000"),
        ("--out a --out b", "--out of %%athena is given twice"),
        ("--estimate=yes", "takes no value"),
        ("--params", "needs values"),
        ("--params 1, 2", "apart with spaces"),
        ("--params 'abc", "is not closed"),
        ('--out "x', "is not closed"),
        ("SELECT 1", "Only options may follow %%athena"),
        ("--out a b", "Only options may follow %%athena"),
        ("--ou\x1b[31mt", "Unknown option '--ou?[31mt'"),
    ],
)
def test_a_wrong_option_is_one_clear_line(session, cell, line, says):
    error = cell.fail(f"%%athena {line}\nSELECT 1")
    assert type(error) is InvalidRequest
    assert says in str(error)
    assert cell.shown == f"InvalidRequest: {error}"
    assert len(cell.shown.splitlines()) == 1
    assert session.asked == [], "nothing was run"


@pytest.mark.parametrize(
    "error", [Cancelled("Stopped."), QueryFailed("No."), NotYetAvailable("Engine x.")]
)
@pytest.mark.parametrize(
    "text", ["%%athena\nSELECT 1", "%athena SELECT 1", "%%athena --no-display\nSELECT 1"]
)
def test_what_the_session_raises_is_raised(session, cell, shell, error, text):
    session.error = error
    assert cell.fail(text) is error
    assert cell.shown == f"{type(error).__name__}: {error}"
    assert "_athena" not in shell.user_ns


def test_the_lake_is_connected_when_first_used(shell, cell, monkeypatch, session):
    calls = []

    def connect(lake, settings):
        calls.append((lake, dict(settings)))
        return session

    fresh = CurrentSession(connect)
    monkeypatch.setattr("lakenb.magics.athena.CURRENT", fresh)
    assert calls == []
    cell.run("%athena SELECT 1")
    cell.run("%athena SELECT 2")
    assert calls == [(None, {})]


def test_loading_twice_and_unloading(shell, cell, session):
    magics.load_ipython_extension(shell)
    matchers = [m for m in shell.Completer.custom_matchers if type(m).__name__ == "SqlMatcher"]
    assert len(matchers) == 1
    cell.run("%%athena\nSELECT 1")
    magics.unload_ipython_extension(shell)
    assert shell.find_cell_magic("athena") is None
    assert shell.find_line_magic("athena") is None
    assert shell.find_cell_magic("configure") is None
    assert not [m for m in shell.Completer.custom_matchers if type(m).__name__ == "SqlMatcher"]
    magics.unload_ipython_extension(shell)
    assert CURRENT.live is session
