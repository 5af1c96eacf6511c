"""%%configure, with the cells of AWS's own notebooks as they stand."""

import json

import pytest
from IPython.utils.capture import capture_output

from lakenb.errors import InvalidRequest
from lakenb.magics.current import CURRENT, CurrentSession

SECRET = "wJalrXUtnFEMIabcdef"


@pytest.fixture
def calls(cell, monkeypatch, session, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LAKENB_LAKE", raising=False)
    found = []

    def connect(lake, settings):
        found.append((lake, dict(settings)))
        return session

    fresh = CurrentSession(connect)
    monkeypatch.setattr("lakenb.magics.athena.CURRENT", fresh)
    monkeypatch.setattr("lakenb.magics.configure.CURRENT", fresh)
    return found


@pytest.mark.parametrize(
    "text",
    [
        '%%configure -f -n project.spark {"glue_version": "4.0"}',
        '%%configure -f -n project.spark\n{"glue_version": "4.0"}',
        '%%configure -f -n project.spark {\n  "glue_version": "4.0"\n}',
        '%%configure --name project.spark -f\n{\n    "glue_version": "4.0"\n}\n',
        '%%configure --force --name=project.spark{"glue_version": "4.0"}',
    ],
)
def test_cells_of_aws_pass(calls, cell, text):
    cell.run(text)
    assert cell.stdout == "Nothing set. Ignored: the name project.spark, glue_version.\n"


def test_a_cell_of_spark_is_named_leaf_by_leaf(calls, cell):
    cell.run('%%configure -f\n{"number_of_workers": 5, "conf": {"spark.sql.x": "y"}, "limit": 5}')
    assert cell.stdout == "Set: limit. Ignored: number_of_workers, conf.spark.sql.x.\n"


@pytest.mark.parametrize(
    ("transport", "told"),
    [
        ({"type": "htp"}, "no transport 'htp'; it has"),
        ({"type": "http", "auth": {"type": "api_key", "apiKey": SECRET}}, "url"),
        ({"type": "http", "url": SECRET, "auth": {"type": "api_key", "apiKey": SECRET}}, "url"),
        (
            {
                "type": "composite",
                "transports": {"a": {"type": "console"}, "b": {"type": "amazon_datazone_api"}},
            },
            "domainId",
        ),
    ],
)
def test_a_wrong_transport_is_told_as_it_is_set(calls, cell, transport, told):
    pytest.importorskip("openlineage.client")
    cell.run("%%configure\n" + json.dumps({"lineage": {"transport": transport}}))
    first, second = cell.stdout.splitlines()
    assert first == "Set: lineage.transport."
    assert second.startswith("Lineage can't be sent by this lineage.transport: ")
    assert told in second
    assert SECRET not in second
    cell.run('%%configure\n{"limit": 5}')
    assert cell.stdout == "Set: limit.\n"


def test_a_transport_that_may_be_right_is_not_spoken_of(calls, cell):
    pytest.importorskip("openlineage.client")
    cell.run('%%configure\n{"lineage": {"transport": {"type": "http", "url": "http://h:1"}}}')
    assert cell.stdout == "Set: lineage.transport.\n"


def test_settings_wait_for_the_connection(calls, cell):
    cell.run('%%configure\n{"lake": "my/lake", "limit": 5}')
    cell.run('%%configure\n{"database": "d"}')
    assert cell.stdout == "Set: database.\n"
    assert calls == []
    cell.run("%athena SELECT 1")
    assert calls == [("my/lake", {"limit": 5, "database": "d"})]


def test_a_live_session_changes_only_by_force(session, cell):
    error = cell.fail('%%configure\n{"limit": 2}')
    assert type(error) is InvalidRequest
    assert "write %%configure -f" in str(error)
    assert CURRENT.live is session
    cell.run('%%configure -f\n{"limit": 2}')
    assert CURRENT.live.settings.limit == 2
    [shown] = cell.run("%%athena\nSELECT 1")
    assert "First 2 of 3 rows" in shown["text/html"]


def test_a_live_session_may_be_told_what_is_ignored(session, cell):
    cell.run('%%configure\n{"glue_version": "4.0"}')
    assert cell.stdout == "Nothing set. Ignored: glue_version.\n"


def test_another_lake_is_connected(calls, cell):
    cell.run("%athena SELECT 1")
    cell.run('%%configure -f\n{"lake": "other", "limit": 3}')
    assert calls == [(None, {}), ("other", {"limit": 3})]


def test_a_wrong_setting_changes_nothing(session, cell):
    error = cell.fail('%%configure -f\n{"limit": "many"}')
    assert type(error) is InvalidRequest
    assert CURRENT.live is session


def test_a_wrong_setting_is_told_before_the_connection(calls, cell):
    assert "limit" in str(cell.fail('%%configure\n{"limit": "many"}'))
    cell.run("%athena SELECT 1")
    assert calls == [(None, {})]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("%%configure", "is empty"),
        ("%%configure -f\n\n", "is empty"),
        ('%%configure -f\n{"a": 1,\n "b" 2}', "is not JSON: line 2:6:"),
        ('%%configure -f {"a": 1,\n "b" 2}', "is not JSON: line 2:6:"),
        ("%%configure -f\n[1]", "must be a JSON object"),
        ("%%configure -f\n'x'", "is not JSON: line 1:1:"),
        ('%%configure -f\n{"limit": 1, "limit": 2}', "names 'limit' twice"),
        ('%%configure -f\n{"limit": NaN}', "holds NaN"),
        ("%%configure -f\n" + '{"a":' * 100_000, "nested too deeply"),
        (
            '%%configure --fore\n{"a": 1}',
            "Unknown option '--fore' of %%configure. Did you mean '--force'?",
        ),
        ("%%configure -n\n{}", "needs a name"),
        ('%%configure\n{"lake": 5}', "'lake' is wrong"),
        ('%%configure\n{"lake": ""}', "'lake' is wrong"),
    ],
)
def test_a_wrong_body_is_one_clear_line(calls, cell, text, says):
    error = cell.fail(text)
    assert type(error) is InvalidRequest
    assert says in str(error)
    assert len(cell.shown.splitlines()) == 1


@pytest.mark.parametrize(
    "body",
    [
        '{"s3": {"endpoint": "http://h:1", "access_key_id": "AK", "secret_access_key": "%s"}}',
        '{"s3": {"endpoint": "http://h:1", "access_key_id": 5, "secret_access_key": "%s"}}',
        '{"s3": {"endpoint": "http://h:1", "access_key_id": "AK", "secret_access_key": ["%s"]}}',
        '{"s3": {"endpoint": "http://h:1", "secret": "%s"}}',
        '{"s3": {"secret_access_key": "%s"}}',
        '{"s3": {"secret_access_key": "%s"',
        '{"password": "%s"}',
    ],
)
def test_a_secret_is_never_shown(calls, cell, shell, body):
    text = "%%configure -f\n" + body.replace("%s", SECRET)
    with capture_output() as captured:
        error = shell.run_cell(text, store_history=False).error_in_exec
    assert captured.stdout
    assert SECRET not in captured.stdout + captured.stderr
    while error is not None:
        assert SECRET not in f"{error} {error!r} {vars(error)}"
        error = error.__cause__ or error.__context__
