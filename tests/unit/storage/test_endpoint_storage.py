"""What only an object store has: credentials, an address that may not answer, placeholders."""

import builtins
import os
import socket
import sys

import pytest

from lakenb.errors import AccessDenied, EngineUnavailable, EntityNotFound, LakeNBError
from lakenb.settings import load_settings
from lakenb.storage import open_storage
from lakenb.storage.model import EngineAccess

KEYS = {"access_key_id": "AKIAEXAMPLE", "secret_access_key": "hush-hush", "session_token": "tok"}


def _storage(tmp_path, endpoint, **more):
    given = {"s3": {"endpoint": endpoint, **KEYS, **more}}
    return open_storage(tmp_path, load_settings(None, given, {}).s3)


@pytest.fixture
def closed_port():
    with socket.socket() as taken:  # bound and not listening: refuses
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def test_what_the_engine_is_told(tmp_path):
    access = _storage(tmp_path, "https://store:9000", region="eu-west-1").engine_access()
    assert access == EngineAccess(
        endpoint="store:9000",
        region="eu-west-1",
        path_style=True,
        use_ssl=True,
        access_key_id="AKIAEXAMPLE",
        secret_access_key="hush-hush",
        session_token="tok",
    )
    assert not _storage(tmp_path, "http://store").engine_access().use_ssl


def test_no_text_shows_a_secret(tmp_path):
    storage = _storage(tmp_path, "http://store:9000")
    for value in (storage, storage.fs, storage.engine_access()):
        for text in (repr(value), str(value), f"{value}"):
            assert not any(secret in text for secret in KEYS.values())


def test_an_endpoint_makes_nothing_on_the_laptop(tmp_path):
    _storage(tmp_path / "lake", "http://store:9000")
    assert not (tmp_path / "lake").exists()


def test_without_s3fs_the_error_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.delitem(sys.modules, "lakenb.storage.endpoint_filesystem", raising=False)
    real = builtins.__import__

    def without(name, *arguments, **options):
        if name.partition(".")[0] == "s3fs":
            raise ModuleNotFoundError(f"No module named {name!r}", name="s3fs")
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(EngineUnavailable, match=r"pip install 'lakenb\[s3\]'"):
        _storage(tmp_path, "http://store")


def test_nobody_answers(tmp_path, closed_port):
    storage = _storage(tmp_path, f"http://127.0.0.1:{closed_port}")
    for attempt in (
        lambda: storage.list_objects("s3://bucket/x/"),
        lambda: storage.exists("s3://bucket/x/"),
        lambda: storage.delete_prefix("s3://bucket/x/"),
        lambda: storage.delete_objects(["s3://bucket/x"]),
        lambda: storage.create_new("s3://bucket/x", b""),
        lambda: storage.prepare("s3://bucket/x/"),
        lambda: storage.fs.cat_file("s3://bucket/x"),
    ):
        with pytest.raises(EngineUnavailable, match=r"check s3\.endpoint") as caught:
            attempt()
        assert "\n" not in str(caught.value)
        assert not any(secret in str(caught.value) for secret in KEYS.values())


@pytest.mark.s3
def test_the_machines_own_configuration_is_not_used(tmp_path, s3_endpoint, monkeypatch):
    monkeypatch.setenv("AWS_PROFILE", "there-is-no-such-profile")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_REGION", "no region")
    storage = _storage(tmp_path, s3_endpoint)
    storage.prepare("s3://own-configuration/")
    storage.create_new("s3://own-configuration/x", b"x")
    assert storage.exists("s3://own-configuration/")


@pytest.mark.s3
def test_without_credentials_requests_are_anonymous(tmp_path, s3_endpoint, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "of-the-machine")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "of-the-machine")
    s3 = load_settings(None, {"s3.endpoint": s3_endpoint}, {}).s3
    assert s3.access_key_id is None
    storage = open_storage(tmp_path, s3)
    assert storage.fs.anon
    assert storage.engine_access().access_key_id is None
    with pytest.raises(EntityNotFound):
        storage.list_objects("s3://nobody-made-this/")


@pytest.mark.s3
@pytest.mark.parametrize("region", ["us-east-1", "eu-west-1"])
def test_buckets_of_any_region(tmp_path, s3_endpoint, region):
    storage = _storage(tmp_path, s3_endpoint, region=region)
    bucket = f"region-{region}"
    storage.prepare(f"s3://{bucket}/a/")
    place = storage.fs.call_s3("get_bucket_location", Bucket=bucket)["LocationConstraint"]
    assert place == (None if region == "us-east-1" else region)


@pytest.mark.s3
def test_placeholders_of_directories_are_no_objects(tmp_path, s3_endpoint):
    storage = _storage(tmp_path, s3_endpoint)
    storage.prepare("s3://placeholders/")
    for key in ("t/", "t/a=1/", "t/a=2/", "t/a=2/x"):
        storage.fs.call_s3("put_object", Bucket="placeholders", Key=key, Body=b"")
    assert [o.uri for o in storage.list_objects("s3://placeholders/t/")] == [
        "s3://placeholders/t/a=2/x"
    ]
    assert storage.list_directories("s3://placeholders/t/") == ["s3://placeholders/t/a=2/"]
    assert not storage.exists("s3://placeholders/t/a=1/")
    assert storage.delete_prefix("s3://placeholders/t/") == 1
    left = storage.fs.call_s3("list_objects_v2", Bucket="placeholders")
    assert left.get("KeyCount") == 0


@pytest.mark.s3
def test_more_objects_than_one_answer_holds(tmp_path, s3_endpoint, monkeypatch):
    storage = _storage(tmp_path, s3_endpoint)
    storage.prepare("s3://many/")
    monkeypatch.setattr("lakenb.storage.endpoint_filesystem._DELETED_AT_ONCE", 50)
    storage.fs.pipe({f"s3://many/t/{n:04}": b"x" for n in range(120)})
    assert "NextContinuationToken" in storage.fs.call_s3("list_objects_v2", Bucket="many")
    assert len(storage.list_objects("s3://many/t/")) == 120
    assert storage.delete_prefix("s3://many/t/") == 120
    assert storage.list_objects("s3://many/") == []


@pytest.mark.s3
def test_another_writers_objects_are_seen_at_once(tmp_path, s3_endpoint):
    one, two = _storage(tmp_path, s3_endpoint), _storage(tmp_path, s3_endpoint)
    one.prepare("s3://shared/")
    assert one.list_objects("s3://shared/") == []
    assert one.fs.ls("s3://shared/") == []
    two.create_new("s3://shared/x", b"x")
    assert len(one.list_objects("s3://shared/")) == 1
    assert one.fs.ls("s3://shared/", detail=False) == ["shared/x"]


@pytest.mark.s3
def test_a_refusal_of_the_store_is_one_line(tmp_path, s3_endpoint, monkeypatch):
    storage = _storage(tmp_path, s3_endpoint)
    storage.prepare("s3://refusing/")

    async def refuse(*_arguments, **_options):
        raise PermissionError("An error occurred (AccessDenied)")

    monkeypatch.setattr(storage.fs, "_call_s3", refuse)
    for attempt in (storage.list_objects, storage.exists, storage.delete_prefix):
        with pytest.raises(AccessDenied) as caught:
            attempt("s3://refusing/x/")
        assert isinstance(caught.value, LakeNBError)
        assert "s3://refusing/x/" in str(caught.value)


def test_the_environment_of_the_tests_is_empty():
    assert not any(name.startswith(("AWS_ACCESS", "AWS_PROFILE", "LAKENB_")) for name in os.environ)


def test_a_listener_is_told_of_listings(tmp_path, s3_endpoint):
    storage = _storage(tmp_path, s3_endpoint)
    storage.prepare("s3://told-of-listings/a/")
    storage.create_new("s3://told-of-listings/a/1", b"x")
    told = []
    storage.fs.listener = told.append
    assert len(storage.list_objects("s3://told-of-listings/")) == 1
    assert storage.fs.ls("s3://told-of-listings/a/") == ["told-of-listings/a/1"]
    listings = [one for one in told if one.operation == "REST.GET.BUCKET"]
    assert len(listings) >= 2  # s3fs looks more than once for some verbs
    assert {(one.bucket, one.key, one.status) for one in listings} == {
        ("told-of-listings", None, 200)
    }
    assert all(one.total_time is not None for one in listings)
    with pytest.raises(FileNotFoundError):
        storage.fs.ls("s3://never-made-bucket/")
    missing = [one for one in told if one.bucket == "never-made-bucket"]
    assert {one.status for one in missing} == {404}
