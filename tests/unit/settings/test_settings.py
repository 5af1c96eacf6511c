import json
import traceback

import pydantic
import pytest

from lakenb.errors import InvalidRequest, LakeNBError
from lakenb.settings import Settings, load_settings, understand

SECRET = "wJalrXUtnFEMI-hush"
KEYS = {"s3.access_key_id": "AKIAEXAMPLE", "s3.secret_access_key": SECRET}
ENDPOINT = {"s3.endpoint": "http://localhost:9000"}
AWS = {
    "AWS_ACCESS_KEY_ID": "AKIAAWS",
    "AWS_SECRET_ACCESS_KEY": SECRET,
    "AWS_SESSION_TOKEN": "token-hush",
}


def _load(overrides=None, environ=None, lake=None) -> Settings:
    return load_settings(lake, overrides or {}, environ or {})


def _file(tmp_path, text):
    (tmp_path / "lakenb.toml").write_text(text, encoding="utf-8")
    return tmp_path


def _refusal(overrides=None, environ=None, lake=None) -> str:
    with pytest.raises(InvalidRequest) as caught:
        _load(overrides, environ, lake)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_defaults():
    found = _load()
    assert found == Settings()
    assert found.s3 is None
    assert found.output_location == "s3://lakenb-query-results/"
    assert (found.catalog, found.database, found.workgroup) == (
        "awsdatacatalog",
        "default",
        "primary",
    )
    assert (found.price_per_terabyte, found.minimum_bytes) == (5.0, 10_000_000)
    assert (found.engine, found.limit, found.progress, found.time_zone) == (
        "duckdb",
        50,
        True,
        "UTC",
    )
    assert found.memory_limit is found.threads is found.temp_limit is None


def test_the_result_is_frozen():
    with pytest.raises(pydantic.ValidationError):
        _load().limit = 3


# Precedence.


def test_the_first_source_wins(tmp_path):
    lake = _file(tmp_path, "limit = 1\nthreads = 1\nengine = 'one'\ndatabase = 'of_file'\n")
    environ = {"LAKENB_LIMIT": "2", "LAKENB_THREADS": "2", "LAKENB_ENGINE": "two"}
    found = _load({"limit": 3, "threads": "3"}, environ, lake)
    assert (found.limit, found.threads, found.engine, found.database) == (3, 3, "two", "of_file")


def test_one_key_of_s3_is_changed_alone(tmp_path):
    lake = _file(tmp_path, "[s3]\nendpoint = 'http://file'\nregion = 'eu-west-1'\n")
    found = _load({"s3": {"path_style": False}}, {"LAKENB_S3_ENDPOINT": "https://env:1"}, lake)
    assert (found.s3.endpoint, found.s3.region) == ("https://env:1", "eu-west-1")
    assert not found.s3.path_style
    assert found.s3.use_ssl


@pytest.mark.parametrize(
    "given", [{"s3": {"endpoint": "http://h:1"}}, {"s3.endpoint": "http://h:1"}], ids=str
)
def test_nested_and_dotted_are_the_same(given):
    found = _load(given).s3
    assert (found.endpoint, found.region, found.path_style) == ("http://h:1", "us-east-1", True)
    assert not found.use_ssl


def test_none_and_an_empty_variable_take_a_key_back(tmp_path):
    lake = _file(tmp_path, "limit = 7\nmemory_limit = '1GB'\n[s3]\nendpoint = 'http://file'\n")
    found = _load({"limit": None, "s3": None}, {"LAKENB_MEMORY_LIMIT": ""}, lake)
    assert (found.limit, found.memory_limit, found.s3) == (50, "1GB", None)


def test_foreign_variables_are_left_alone():
    environ = {"LAKENB_LAKE": "/x", "LAKENB_OF_ANOTHER": "1", "LAKENB_S3_REGION": "eu-west-1"}
    assert _load({}, environ) == Settings()


def test_a_missing_file_and_a_missing_lake_are_no_error(tmp_path):
    assert _load(lake=tmp_path / "nowhere") == Settings()


# Credentials.


def test_aws_credentials_serve_an_endpoint_that_was_named():
    for overrides, environ in ((ENDPOINT, AWS), ({}, {**AWS, "LAKENB_S3_ENDPOINT": "http://h"})):
        s3 = _load(overrides, environ).s3
        assert s3.access_key_id.get_secret_value() == "AKIAAWS"
        assert s3.secret_access_key.get_secret_value() == SECRET
        assert s3.session_token.get_secret_value() == "token-hush"


def test_aws_variables_alone_move_nothing():
    environ = {**AWS, "AWS_ENDPOINT_URL_S3": "http://h", "AWS_ENDPOINT_URL": "http://h"}
    assert _load({}, environ).s3 is None


def test_a_lake_from_somebody_else_gets_no_aws_credentials(tmp_path):
    lake = _file(tmp_path, "[s3]\nendpoint = 'https://somebody.example'\n")
    assert _load({}, AWS, lake).s3.access_key_id is None


def test_credentials_are_never_mixed():
    s3 = _load({**ENDPOINT, **KEYS}, AWS).s3
    assert s3.access_key_id.get_secret_value() == "AKIAEXAMPLE"
    assert s3.session_token is None
    assert _load(ENDPOINT, {"AWS_ACCESS_KEY_ID": "half"}).s3.access_key_id is None
    assert "both" in _refusal({**ENDPOINT, "s3.access_key_id": "AKIAEXAMPLE"}, AWS)
    assert "both" in _refusal({**ENDPOINT, "s3.secret_access_key": SECRET})
    assert "needs s3.access_key_id" in _refusal({**ENDPOINT, "s3.session_token": "token-hush"})


def test_no_text_of_the_settings_shows_a_secret():
    found = _load({**ENDPOINT, **KEYS, "s3.session_token": "token-hush"})
    for text in (repr(found), str(found), f"{found.s3}", repr(found.s3), found.model_dump_json()):
        assert "hush" not in text
        assert "AKIAEXAMPLE" not in text


@pytest.mark.parametrize(
    "given",
    [
        {**ENDPOINT, "s3.access_key_id": SECRET, "s3.secret_access_key": [SECRET]},
        {**ENDPOINT, "s3.access_key_id": SECRET},
        {"s3.endpoint": f"http://user:{SECRET}@host"},
        {"s3.endpoint": SECRET},
        {"s3": SECRET},
        {"s3": [SECRET]},
        {**ENDPOINT, "s3.region": SECRET},
        {"s3.secret_access_key": SECRET},
        {"s3": {"secret": SECRET}},
    ],
)
def test_no_error_shows_a_secret_not_even_its_cause(given):
    with pytest.raises(InvalidRequest) as caught:
        _load(given)
    text = "".join(traceback.format_exception(caught.value))
    assert SECRET not in text
    assert caught.value.__context__ is None


def test_a_broken_file_shows_none_of_its_text(tmp_path):
    refusal = _refusal(lake=_file(tmp_path, f"[s3]\nsecret_access_key = {SECRET}\n"))
    assert "lakenb.toml" in refusal
    assert "line 2" in refusal
    assert SECRET not in refusal


# Wrong values.


def test_an_unknown_key_is_named_with_the_nearest(tmp_path):
    assert "'memory_limt'. Did you mean 'memory_limit'?" in _refusal({"memory_limt": "2GB"})
    assert "'s3.endpont'. Did you mean 's3.endpoint'?" in _refusal({"s3": {"endpont": "x"}})
    assert "in lakenb.toml: 'limits'" in _refusal(lake=_file(tmp_path, "limits = 3\n"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"memory_limit": "2"}, ["memory_limit", "'2'", "'2GB'"]),
        ({"memory_limit": "80%"}, ["memory_limit", "80%"]),
        ({"memory_limit": "0GB"}, ["more than zero"]),
        ({"memory_limit": 2_000_000_000}, ["memory_limit", "string"]),
        ({"memory_limit": "2GB; DROP"}, ["memory_limit"]),
        ({"temp_limit": "-1GB"}, ["temp_limit"]),
        ({"threads": 0}, ["threads", "'0'"]),
        ({"threads": True}, ["threads", "number"]),
        ({"limit": "many"}, ["limit", "'many'"]),
        ({"limit": -1}, ["limit"]),
        ({"price_per_terabyte": "nan"}, ["price_per_terabyte"]),
        ({"price_per_terabyte": float("inf")}, ["price_per_terabyte"]),
        ({"price_per_terabyte": -1}, ["price_per_terabyte"]),
        ({"minimum_bytes": -1}, ["minimum_bytes"]),
        ({"progress": "perhaps"}, ["progress", "'perhaps'"]),
        ({"output_location": "/tmp/x"}, ["output_location", "s3://bucket/key"]),
        ({"output_location": "s3://Bad_Bucket/"}, ["output_location", "lower case"]),
        ({"output_location": "s3://abc/../def/"}, ["output_location", "'..'"]),
        ({"database": ""}, ["database", "empty"]),
        ({"catalog": "a/b"}, ["catalog", "slash"]),
        ({"workgroup": "a b"}, ["workgroup"]),
        ({"engine": "../duckdb"}, ["engine"]),
        ({"time_zone": 3}, ["time_zone"]),
        ({"s3.endpoint": "localhost:9000"}, ["s3.endpoint", "http://host:port"]),
        ({"s3.endpoint": "ftp://h"}, ["s3.endpoint"]),
        ({"s3.endpoint": "http://h:99999"}, ["s3.endpoint"]),
        ({"s3.endpoint": "http://h/path"}, ["s3.endpoint", "without a path"]),
        ({"s3.endpoint": "http://h\n.evil"}, ["s3.endpoint"]),
        ({"s3.region": "eu-west-1"}, ["'s3.region' needs 's3.endpoint'"]),
        ({"s3": "http://h"}, ["s3.endpoint"]),
        ({"limit": "\x1b[31m\n" + "x" * 500}, ["limit"]),
    ],
    ids=str,
)
def test_a_wrong_value_is_one_line_that_names_the_key(given, words):
    refusal = _refusal(given)
    for word in words:
        assert word in refusal
    assert refusal.isprintable()
    assert len(refusal) < 400


def test_the_source_of_a_wrong_value_is_named(tmp_path):
    assert "LAKENB_LIMIT" in _refusal(environ={"LAKENB_LIMIT": "x"})
    assert "lakenb.toml" in _refusal(lake=_file(tmp_path, "limit = 'x'\n"))
    assert "lakenb.toml" in _refusal(lake=_file(tmp_path, "[s3]\nendpoint = 'x'\n"))


@pytest.mark.parametrize(
    ("given", "kept"),
    [("utc", "UTC"), ("europe/paris", "Europe/Paris"), ("+05:45", "+05:45"), ("+15:00", "")],
)
def test_a_time_zone_is_a_name_or_an_offset(given, kept):
    if kept:
        assert _load({"time_zone": given}).time_zone == kept
    else:
        with pytest.raises(InvalidRequest, match="America/New_York"):
            _load({"time_zone": given})


def test_values_come_out_in_one_form():
    found = _load(
        {
            "memory_limit": " 1.5 gib ",
            "temp_limit": "10gb",
            "output_location": "s3a://results/here",
            "database": "Sales",
            "catalog": "s3tablescatalog/My-Bucket",
            "progress": "false",
        }
    )
    assert (found.memory_limit, found.temp_limit) == ("1.5GiB", "10GB")
    assert found.output_location == "s3://results/here/"
    assert (found.database, found.catalog) == ("sales", "s3tablescatalog/my-bucket")
    assert not found.progress


@pytest.mark.parametrize("size", ["1KB", "512MB", "2GB", "1TB", "64KiB", "3.5GiB"])
def test_the_engine_understands_every_size(size):
    import duckdb

    found = _load({"memory_limit": size}).memory_limit
    with duckdb.connect(config={"memory_limit": found}) as connection:
        assert connection.sql("SELECT 1").fetchall() == [(1,)]


# %%configure.


def test_what_is_not_ours_is_named_and_left():
    body = json.loads("""{
        "glue_version": "4.0", "number_of_workers": 5, "idle_timeout": 60,
        "conf": {"spark.sql.catalog.s3tables": "x", "spark.hadoop.fs": {"a": 1, "b": {}}},
        "--datalake-formats": "iceberg",
        "s3": {"endpoint": "http://h:1", "bucket": "x"},
        "memory_limit": "2GB", "s3.region": "eu-west-1"
    }""")
    kept, ignored = understand(body)
    assert kept == {
        "s3.endpoint": "http://h:1",
        "memory_limit": "2GB",
        "s3.region": "eu-west-1",
    }
    assert ignored == [
        "glue_version",
        "number_of_workers",
        "idle_timeout",
        "conf.spark.sql.catalog.s3tables",
        "conf.spark.hadoop.fs.a",
        "conf.spark.hadoop.fs.b",
        "--datalake-formats",
        "s3.bucket",
    ]
    assert _load(kept).s3.region == "eu-west-1"


def test_configure_takes_the_endpoint_away():
    kept, ignored = understand({"s3": None, "tags": None})
    assert (kept, ignored) == ({"s3": None}, ["tags"])
    assert _load(kept, {"LAKENB_S3_ENDPOINT": "http://h"}).s3 is None


def test_configure_checks_what_it_keeps():
    kept, _ = understand({"threads": "many"})
    with pytest.raises(LakeNBError, match="threads"):
        _load(kept)
    assert understand({}) == ({}, [])


def test_prices_are_set_in_a_file_or_a_body(tmp_path):
    (tmp_path / "lakenb.toml").write_text(
        "[storage_lens.prices]\nSTANDARD = 0.02\n[storage_lens.prices.GLACIER]\nstorage = 0.003\nput = 0.02\n"
    )
    found = load_settings(tmp_path).storage_lens
    assert found.prices == {"STANDARD": 0.02, "GLACIER": {"storage": 0.003, "put": 0.02}}
    over = load_settings(tmp_path, {"storage_lens": {"prices": {"STANDARD": 1}}}).storage_lens
    assert over.prices == {"STANDARD": 1}
    assert load_settings(tmp_path, {"storage_lens.prices.STANDARD": 1}).storage_lens.prices == {
        "STANDARD": 1
    }
    for wrong in (-1, "dear", float("inf"), {"put": -1}):
        with pytest.raises(LakeNBError, match=r"storage_lens\.prices"):
            load_settings(tmp_path, {"storage_lens.prices": {"STANDARD": wrong}})
