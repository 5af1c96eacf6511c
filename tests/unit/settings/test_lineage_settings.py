"""Lineage's settings: LakeNB's own keys, and what AWS's notebooks say in Spark's."""

import pytest

from lakenb.errors import InvalidRequest
from lakenb.settings import load_settings, merge, understand

SAGEMAKER = {
    "--conf": "spark.extraListeners=io.openlineage.spark.agent.OpenLineageSparkListener"
    " --conf spark.openlineage.transport.type=amazon_datazone_api"
    " --conf spark.openlineage.transport.domainId=dzd_abc123"
    " --conf spark.glue.accountId=111122223333"
    " --conf spark.openlineage.facets.custom_environment_variables=[AWS_DEFAULT_REGION;GLUE_VERSION;]"
    " --conf spark.glue.JOB_NAME=lineage-job"
}
WANTED = {
    "lineage.enabled": True,
    "lineage.account": "111122223333",
    "lineage.environment": "[AWS_DEFAULT_REGION;GLUE_VERSION;]",
    "lineage.job_name": "lineage-job",
    "lineage.transport": {"type": "amazon_datazone_api", "domainId": "dzd_abc123"},
}


def test_a_cell_of_sagemaker_is_understood() -> None:
    kept, ignored = understand(SAGEMAKER)
    assert (kept, ignored) == (WANTED, [])
    found = load_settings(None, kept).lineage
    assert found.environment == ("AWS_DEFAULT_REGION", "GLUE_VERSION")
    assert found.transport == {"type": "amazon_datazone_api", "domainId": "dzd_abc123"}


def test_names_and_values_say_the_same() -> None:
    pairs = [p.strip().split("=", 1) for p in SAGEMAKER["--conf"].split("--conf")]
    kept, ignored = understand({"conf": {**dict(pairs), "spark.x": "1"}, "glue_version": "4.0"})
    assert kept == WANTED
    assert ignored == ["conf.spark.x", "glue_version"]


@pytest.mark.parametrize(
    ("spark", "client"),
    [
        (
            {"type": "file", "location": "events.jsonl"},
            {"type": "file", "log_file_path": "events.jsonl", "append": True},
        ),
        (
            {"type": "kafka", "topicName": "t", "properties.bootstrap.servers": "h:1"},
            {"type": "kafka", "topic": "t", "config": {"bootstrap.servers": "h:1"}},
        ),
        (
            {
                "type": "http",
                "url": "http://h:1",
                "timeoutInMillis": "1500",
                "auth.type": "api_key",
            },
            {"type": "http", "url": "http://h:1", "timeout": 1.5, "auth": {"type": "api_key"}},
        ),
        (
            {"type": "composite", "transports.a.type": "file", "transports.a.location": "x"},
            {
                "type": "composite",
                "transports": {"a": {"type": "file", "log_file_path": "x", "append": True}},
            },
        ),
    ],
)
def test_a_transport_in_sparks_words(spark, client) -> None:
    body = {"conf": {f"spark.openlineage.transport.{key}": value for key, value in spark.items()}}
    assert understand(body)[0] == {"lineage.transport": client}


def test_our_own_keys() -> None:
    body = {"lineage": {"enabled": False, "transport": {"type": "http", "url": "http://h:1"}}}
    dotted = {
        "lineage.enabled": False,
        "lineage.transport.type": "http",
        "lineage.transport.url": "http://h:1",
    }
    for one in (body, dotted):
        kept, ignored = understand(one)
        assert ignored == []
        found = load_settings(None, kept).lineage
        assert not found.enabled
        assert found.transport == {"type": "http", "url": "http://h:1"}


def test_kafkas_names_keep_their_dots() -> None:
    transport = {"type": "kafka", "topic": "t", "config": {"bootstrap.servers": "h:1"}}
    for body in ({"lineage": {"transport": transport}}, {"lineage.transport": transport}):
        assert load_settings(None, understand(body)[0]).lineage.transport == transport


def test_a_transport_replaces_another_as_a_whole() -> None:
    below = {"lineage.transport": {"type": "http", "url": "http://h:1"}}
    above = {"lineage.transport.type": "console"}
    assert merge(below, above) == {"lineage.transport": {"type": "console"}}
    assert load_settings(None, merge(below, {"lineage": None})).lineage.transport is None


def test_the_environment_turns_it_off() -> None:
    assert not load_settings(None, {}, {"LAKENB_LINEAGE_ENABLED": "false"}).lineage.enabled


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"lineage.transport.url": "http://hush"}, "name the kind of transport"),
        ({"lineage.transport": "hush"}, r"lineage\.transport' is wrong"),
        ({"lineage.account": "12"}, r"lineage\.account"),
        ({"lineage.nothing": 1}, "Unknown setting"),
        ({"lineage": "hush"}, r"use lineage\.enabled"),
    ],
)
def test_what_is_wrong_is_told_without_its_value(body, message: str) -> None:
    with pytest.raises(InvalidRequest, match=message) as caught:
        load_settings(None, body)
    assert "hush" not in str(caught.value)


def test_a_lake_does_not_choose_where_events_go(tmp_path) -> None:
    (tmp_path / "lakenb.toml").write_text(
        '[lineage.transport]\ntype = "http"\nurl = "http://h:1"\n'
    )
    with pytest.raises(InvalidRequest, match=r"may not set 'lineage\.transport'"):
        load_settings(tmp_path)


def test_no_text_of_the_settings_shows_a_key() -> None:
    found = load_settings(None, {"lineage.transport": {"type": "http", "api_key": "hush"}})
    assert "hush" not in repr(found)
    assert "hush" not in str(found)


def test_a_gremlin_server() -> None:
    body = {"lineage": {"gremlin": {"endpoint": "wss://db.example:8182"}}}
    kept, ignored = understand(body)
    assert ignored == []
    assert kept == {"lineage.gremlin": {"endpoint": "wss://db.example:8182"}}
    found = load_settings(None, kept).lineage.gremlin
    assert found is not None
    assert found.endpoint == "wss://db.example:8182/gremlin"
    assert found.traversal_source == "g"
    assert load_settings(None).lineage.gremlin is None
    dotted = load_settings(None, {"lineage.gremlin.endpoint": "ws://h:1/x"}).lineage.gremlin
    assert dotted is not None
    assert dotted.endpoint == "ws://h:1/x"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"endpoint": "http://host"},
        {"endpoint": "wss://user:hunter2@host"},
        {"endpoint": "wss://host?token=hunter2"},
        {"endpoint": "wss://host", "username": "bob"},
        {"endpoint": "wss://host", "password": "hunter2"},
        {"endpoint": "wss://host", "traversal_source": "g.V().drop()"},
        {"endpoint": "wss://host", "secret": "hunter2"},
        {"endpoint": "wss://ho\nst"},
    ],
)
def test_no_gremlin_server(body) -> None:
    with pytest.raises(InvalidRequest) as raised:
        load_settings(None, {"lineage": {"gremlin": body or {"x": 1}}})
    assert "lineage.gremlin" in str(raised.value)
    assert "hunter2" not in str(raised.value)


def test_no_text_shows_a_gremlin_password() -> None:
    server = {"endpoint": "wss://host", "username": "bob", "password": "hunter2"}
    found = load_settings(None, {"lineage": {"gremlin": server}})
    assert "hunter2" not in repr(found)
    assert "hunter2" not in str(found.lineage.gremlin)


def test_a_lake_names_no_gremlin_server(tmp_path) -> None:
    (tmp_path / "lakenb.toml").write_text('[lineage.gremlin]\nendpoint = "wss://elsewhere"\n')
    with pytest.raises(InvalidRequest, match=r"may not set 'lineage\.gremlin'"):
        load_settings(tmp_path)
