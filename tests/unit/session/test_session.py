"""Opening a lake: where it is, which settings win, what is refused, and what comes later by name."""

import os
import sqlite3
import stat
import threading

import pytest

import lakenb
from lakenb.errors import (
    AccessDenied,
    Cancelled,
    EngineUnavailable,
    InvalidRequest,
    LakeNBError,
    NotYetAvailable,
)

LONG = "SELECT count(*) FROM " + ", ".join(
    f"unnest(sequence(1, 10000)) AS t{n}(x{n})" for n in range(4)
)
SECRET = "verysecretvalue"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def _one(session):
    return session.sql("SELECT 1").fetchall() == [(1,)]


def test_where_the_lake_is(tmp_path, monkeypatch):
    with lakenb.connect() as session:
        assert _one(session)
    assert (tmp_path / ".lakenb" / "catalog.db").exists() or (tmp_path / ".lakenb").is_dir()
    monkeypatch.setenv("LAKENB_LAKE", str(tmp_path / "from environment"))
    with lakenb.connect() as session:
        assert _one(session)
    assert (tmp_path / "from environment").is_dir()
    with lakenb.connect(tmp_path / "given") as session:
        assert _one(session)
    assert (tmp_path / "given").is_dir()


def test_a_change_of_the_working_directory_does_not_move_the_lake(tmp_path, monkeypatch):
    (tmp_path / "other").mkdir()
    session = lakenb.connect("lake")
    session.sql("CREATE DATABASE here")
    monkeypatch.chdir(tmp_path / "other")
    changed = session.configure({"limit": 3})
    assert "here" in changed.database_names("awsdatacatalog")
    changed.close()
    assert list((tmp_path / "other").iterdir()) == []


def test_which_setting_wins(tmp_path, monkeypatch):
    lake = tmp_path / "lake"
    lake.mkdir()
    (lake / "lakenb.toml").write_text(
        'limit = 10\ndatabase = "from_file"\nprice_per_terabyte = 1\n'
    )
    monkeypatch.setenv("LAKENB_LIMIT", "20")
    monkeypatch.setenv("LAKENB_DATABASE", "from_environment")
    with lakenb.connect(lake, settings={"limit": 30}) as session:
        found = session.settings
        assert (found.limit, found.database, found.price_per_terabyte) == (
            30,
            "from_environment",
            1,
        )
        again = session.configure({"database": "from_cell"})
        assert (again.settings.limit, again.settings.database) == (30, "from_cell")
        again.close()


def test_the_later_setting_wins_however_it_is_written(tmp_path):
    session = lakenb.connect(tmp_path, settings={"s3": {"endpoint": "http://one:1", "region": "a"}})
    session = session.configure({"s3.region": "b"})
    session = session.configure({"s3": {"region": "c"}})
    assert session.settings.s3.region == "c"
    session = session.configure({"s3": None})
    assert session.settings.s3 is None
    session = session.configure({"s3.endpoint": "http://two:2"})
    assert session.settings.s3.endpoint == "http://two:2"
    assert session.settings.s3.region == "us-east-1"
    session.close()


def test_a_wrong_setting_leaves_the_session_as_it_was(tmp_path):
    with lakenb.connect(tmp_path, settings={"limit": 7}) as session:
        with pytest.raises(InvalidRequest, match="limitt"):
            session.configure({"limitt": 1})
        with pytest.raises(InvalidRequest, match="limit"):
            session.configure({"limit": 0})
        assert session.settings.limit == 7
        assert _one(session)


def test_a_closed_session_says_so(tmp_path):
    session = lakenb.connect(tmp_path)
    session.close()
    session.close()
    for use in (
        lambda: session.sql("SELECT 1"),
        lambda: session.estimate("SELECT 1"),
        lambda: session.fs,
        lambda: session.configure({"limit": 3}),
        lambda: session.create_table_bucket("bucket-one"),
    ):
        with pytest.raises(
            InvalidRequest, match=r"closed; open the lake again with lakenb\.connect"
        ):
            use()
    session.cancel()


def test_two_sessions_see_each_others_work(tmp_path):
    with lakenb.connect(tmp_path) as one, lakenb.connect(tmp_path) as two:
        one.sql("CREATE DATABASE shared")
        one.sql("CREATE TABLE shared.t WITH (format = 'PARQUET') AS SELECT 1 AS a")
        assert two.sql("SELECT a FROM shared.t").fetchall() == [(1,)]
        two.sql("INSERT INTO shared.t SELECT 2")
        assert sorted(one.sql("SELECT a FROM shared.t").fetchall()) == [(1,), (2,)]
        two.sql("DROP TABLE shared.t")
        with pytest.raises(LakeNBError, match="TABLE_NOT_FOUND"):
            one.sql("SELECT a FROM shared.t")


def test_no_text_of_a_session_holds_a_secret(tmp_path):
    settings = {
        "s3": {"endpoint": "http://host:1", "access_key_id": SECRET, "secret_access_key": SECRET}
    }
    with lakenb.connect(tmp_path, settings=settings) as session:
        for shown in (session, session.settings, session.settings.s3, session.fs):
            assert SECRET not in repr(shown) + str(shown) + f"{shown}"
    with pytest.raises(InvalidRequest) as refused:
        lakenb.connect(tmp_path, settings={"s3": {"secret_access_key": SECRET, "endpoint": 5}})
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize("path", [5, b"lake", "a\0b", "~nobody-of-this-name/lake"], ids=repr)
def test_a_path_that_is_none(path):
    with pytest.raises(InvalidRequest) as refused:
        lakenb.connect(path)
    assert "lake" in str(refused.value)


def test_settings_that_are_no_mapping(tmp_path):
    with pytest.raises(InvalidRequest, match="settings is a dict"):
        lakenb.connect(tmp_path, settings=["limit"])


def test_a_lake_that_is_a_file(tmp_path):
    (tmp_path / "file").write_text("kept")
    for path in ("file", "file/lake"):
        with pytest.raises(InvalidRequest, match="is no directory"):
            lakenb.connect(tmp_path / path)
    assert (tmp_path / "file").read_text() == "kept"


def test_a_catalog_of_a_newer_version(tmp_path):
    with lakenb.connect(tmp_path) as session:
        session.sql("CREATE DATABASE kept")
    with sqlite3.connect(tmp_path / "catalog.db") as raw:
        raw.execute("UPDATE layout SET version = 99")
    raw.close()
    before = (tmp_path / "catalog.db").read_bytes()
    for sql in ("SHOW DATABASES", "CREATE DATABASE more", "SELECT * FROM t"):
        with pytest.raises(EngineUnavailable) as refused:
            lakenb.connect(tmp_path).sql(sql)
        assert "newer" in str(refused.value)
        assert "\n" not in str(refused.value)
    assert (tmp_path / "catalog.db").read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_lake_that_may_only_be_read(tmp_path):
    lake = tmp_path / "lake"
    with lakenb.connect(lake) as session:
        session.sql("CREATE DATABASE kept")
    places = [lake, *lake.rglob("*")]
    modes = {place: place.stat().st_mode for place in places}
    try:
        for place in places:
            place.chmod(modes[place] & ~stat.S_IWUSR)
        with pytest.raises(LakeNBError) as refused, lakenb.connect(lake) as session:
            session.sql("CREATE DATABASE more")
        assert isinstance(refused.value, AccessDenied | InvalidRequest | EngineUnavailable)
    finally:
        for place, mode in modes.items():
            place.chmod(mode)


@pytest.mark.parametrize("name", ["database", "catalog", "workgroup", "principal", "engine"])
@pytest.mark.parametrize("value", [5, b"x", "a\0b", "\ud800", "x" * 300], ids=ascii)
def test_a_context_that_is_no_name(tmp_path, name, value):
    with lakenb.connect(tmp_path) as session, pytest.raises(InvalidRequest) as refused:
        session.sql("SELECT 1", **{name: value})
    assert f"The {name}" in str(refused.value)


def test_what_comes_later_says_so_by_name(tmp_path):
    with lakenb.connect(tmp_path) as session:
        for use, word in (
            (lambda: session.client("athena"), r"session\.client\('athena'\)"),
            (lambda: session.sql("SELECT 1", workgroup="team"), "workgroup"),
            (lambda: session.sql("SELECT 1", principal="ana"), r"principal"),
            (lambda: session.sql("SELECT 1", engine="trino"), "Engine 'trino'"),
            (lambda: session.estimate("SELECT 1", engine="trino"), "Engine 'trino'"),
        ):
            with pytest.raises(NotYetAvailable, match=word):
                use()
    with (
        lakenb.connect(tmp_path, settings={"engine": "trino"}) as session,
        pytest.raises(NotYetAvailable, match="Engine 'trino'"),
    ):
        session.sql("SELECT 1")


def test_cancelled_from_another_thread(tmp_path):
    with lakenb.connect(tmp_path) as session:
        reported = threading.Event()

        def cancel():
            reported.wait(60)
            session.cancel()

        helper = threading.Thread(target=cancel)
        helper.start()
        with pytest.raises(Cancelled) as stopped:
            session.sql(LONG, on_progress=lambda *_: reported.set())
        helper.join()
        assert stopped.value.execution.state == "CANCELLED"
        assert _one(session)


def test_progress_that_fails_ends_the_statement(tmp_path):
    class Unwell(Exception):
        pass

    def broken(*_):
        raise Unwell

    with lakenb.connect(tmp_path) as session:
        with pytest.raises(Unwell):
            session.sql(LONG, on_progress=broken)
        assert _one(session)


def test_tables_that_begin_so(tmp_path):
    with lakenb.connect(tmp_path / "lake") as session:
        session.sql("CREATE DATABASE shop")
        for name in (
            "orders",
            "order_lines",
            "ordes",
            "orders\U0010ffff",
            "a",
            "\ue000x",
            "\ud7ffy",
        ):
            session.sql(f"CREATE EXTERNAL TABLE shop.`{name}` (id int) LOCATION 's3://lake/t/'")
        found = session.tables_beginning("awsdatacatalog", "shop", "ORDER", 10)
        assert found == ["order_lines", "orders", "orders\U0010ffff"]
        assert session.tables_beginning("awsdatacatalog", "shop", "order", 1) == ["order_lines"]
        assert session.tables_beginning("awsdatacatalog", "shop", "\ue000", 9) == ["\ue000x"]
        assert session.tables_beginning("awsdatacatalog", "shop", "", 2) == ["a", "order_lines"]
        assert session.tables_beginning("awsdatacatalog", "shop", "z", 2) == []
