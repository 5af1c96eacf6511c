"""The list of what a user may rely on. A change here is a change for users: say so in CHANGELOG.md."""

import inspect
from dataclasses import fields

import pytest

import lakenb
from lakenb import errors

ERRORS = {
    *("AccessDenied", "AlreadyExists", "Cancelled", "CommitConflict", "EngineUnavailable"),
    *("EntityNotFound", "InvalidRequest", "LakeNBError", "NotYetAvailable", "QueryFailed"),
    *("QuotaExceeded", "SyntaxError_"),
}
NAMES = {"LakeNBError", "QueryBook", "Session", "connect"}
SQL = ["text", "parameters", "database", "catalog", "workgroup", "principal", "engine"]
CLIENT = ["service_name", "region_name", "config", "others"]
SESSION = {
    *("client", "sql", "estimate", "over", "fs", "create_table_bucket", "delete_table_bucket"),
    *("glue", "write"),
}
BOOK = {
    *("add_sql", "add_markdown", "run", "run_all", "stop", "result", "save", "publish", "revert"),
    *("versions", "diff", "find", "replace", "to_notebook", "from_notebook", "to_sql", "open"),
}
GLUE = {"table_versions", "diff", "restore", "detect_schema_changes"}
STORAGE_LENS = {
    *("load_access_logs", "load_inventory", "load_listing", "load_export", "rejects"),
    *("observe", "sample_access_logs", "metrics", "export", "publish", "openmetrics", "athena_sql"),
    *("snapshot", "trend", "top", "distribution", "bubbles", "outliers", "performance"),
    *("prefix_children", "ask", "ready_queries", "ready_query", "recommendations", "dashboard"),
    "configuration_form",
}
LINEAGE = {
    *("columns", "events", "versions", "diff", "edges", "rejected"),
    *("record", "cell", "outbox", "flush", "upstream", "downstream", "both", "paths", "impact"),
    *("roots", "leaves", "cycles", "orphans", "gremlin", "graph", "show", "statement"),
    *("import_openlineage", "import_dbt", "import_marquez"),
}
NOT_YET = {
    "client": lambda s: s.client("athena"),
}
RESULT = {"df", "arrow", "polars", "fetchall", "columns", "execution"}
EXECUTION = {"id", "state", "data_scanned_in_bytes", "engine", "output_location"}
MAGICS = {"cell": {"athena", "configure"}, "line": {"athena", "lakenb"}}


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


def test_names_of_the_package():
    assert set(lakenb.__all__) >= NAMES
    assert set(lakenb.__all__) - NAMES <= ERRORS
    assert set(lakenb.__all__) <= set(dir(lakenb))
    for name in lakenb.__all__:
        assert getattr(lakenb, name) is not None


def test_an_unknown_name_of_the_package_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such_thing"):
        lakenb.no_such_thing  # noqa: B018 - the access is the test


def test_names_of_the_errors():
    found = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.LakeNBError)
    }
    assert found == ERRORS
    assert set(errors.__all__) == ERRORS | {"Position"}


def test_arguments_of_connect():
    assert list(inspect.signature(lakenb.connect).parameters) == ["path", "settings"]


def test_names_of_a_session(session):
    assert set(dir(session)) >= SESSION
    assert set(dir(session.glue)) >= GLUE
    assert set(dir(session.storage_lens)) >= STORAGE_LENS
    assert set(dir(session.lineage)) >= LINEAGE
    assert list(inspect.signature(session.client).parameters) == CLIENT
    assert list(inspect.signature(session.sql).parameters)[: len(SQL)] == SQL
    assert list(inspect.signature(session.estimate).parameters)[: len(SQL)] == SQL


def test_names_of_a_query_book():
    assert set(dir(lakenb.QueryBook)) >= BOOK
    assert list(inspect.signature(lakenb.QueryBook).parameters)[:2] == ["title", "session"]
    assert list(inspect.signature(lakenb.QueryBook.open).parameters) == ["path", "session"]


@pytest.mark.parametrize("name", sorted(NOT_YET))
def test_names_to_come_say_so(session, name):
    with pytest.raises(errors.NotYetAvailable, match=name):
        NOT_YET[name](session)


def test_names_of_a_result_and_its_execution(session):
    result = session.sql("SELECT 1 AS One")
    assert set(dir(result)) >= RESULT
    assert set(dir(result.execution)) >= EXECUTION
    assert "state" in {field.name for field in fields(result.execution)}


def test_names_of_the_magics():
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    shell.extension_manager.load_extension("lakenb")
    for kind, names in MAGICS.items():
        assert names <= set(shell.magics_manager.magics[kind])
