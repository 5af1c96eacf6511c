"""What only the directory has: paths, links, atomic writes, the disk's own errors."""

import errno
import os
import pickle
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from lakenb.errors import AccessDenied, InvalidRequest, LakeNBError, QueryFailed
from lakenb.storage import failure as failure_module
from lakenb.storage import open_storage


@pytest.fixture
def lake(tmp_path) -> Path:
    return tmp_path / "lake"


@pytest.fixture
def storage(lake):
    return open_storage(lake)


def _files(lake) -> set[str]:
    return {str(p.relative_to(lake)) for p in lake.rglob("*") if not p.is_dir()}


def test_a_key_is_a_file_of_its_bucket(storage, lake):
    storage.fs.pipe("s3://bucket/a=1/b%20 c:d.csv", b"x")
    assert (lake / "s3/bucket/a=1/b%20 c:d.csv").read_bytes() == b"x"
    wanted = str(lake.resolve() / "s3/bucket/a=1")
    assert storage.locate("s3://bucket/a=1") == wanted
    assert storage.locate("s3://bucket/a=1/") == wanted + "/"
    assert storage.identify(wanted + "/x") == "s3://bucket/a=1/x"
    assert storage.locate("s3://bucket/") == str(lake.resolve() / "s3/bucket") + "/"


def test_the_engine_may_touch_the_buckets_only(storage, lake):
    access = storage.engine_access()
    assert access.directories == (str(lake.resolve() / "s3"),)
    assert access.endpoint is None


@pytest.mark.parametrize("path", ["/etc/passwd", "/", "", "relative", "file:///etc/passwd"])
def test_a_path_outside_has_no_name(storage, path):
    with pytest.raises(InvalidRequest):
        storage.identify(path)


def test_a_name_that_only_starts_like_the_lake_is_outside(storage, lake):
    with pytest.raises(InvalidRequest):
        storage.identify(str(lake.resolve() / "s3-evil/bucket/x"))


@pytest.mark.parametrize(
    "key", ["a//b", "/a", "/etc/passwd", "a//", "d/" + "n" * 256, "é" * 128 + ".csv"]
)
def test_keys_that_a_directory_cannot_hold(storage, lake, key):
    storage.fs.mkdir("s3://bucket")
    for attempt in (
        storage.locate,
        storage.exists,
        storage.list_objects,
        lambda uri: storage.create_new(uri, b"x"),
    ):
        with pytest.raises(InvalidRequest) as caught:
            attempt(f"s3://bucket/{key}")
        assert "rename it" in str(caught.value)
    assert _files(lake) == set()


@pytest.mark.parametrize(
    "bucket",
    [
        *"ab Upper under_score -a- a..b 192.168.5.4 xn--abc a-s3alias x--x-s3 . .. .tmp".split(),
        *"abc. äöü".split(),
        *("", "a" * 64, "a b", "a\0b", "abc\n"),
    ],
)
def test_bucket_names_follow_s3(storage, lake, bucket):
    with pytest.raises(InvalidRequest, match=r"bucket name .* is not allowed"):
        storage.fs.pipe_file(f"s3://{bucket}/key", b"x")
    assert _files(lake) == set()


def test_not_s3_at_all(storage):
    for uri in ("", "/etc/passwd", "file:///etc/passwd", "http://x/y", "s3:/bucket/x", "bucket/x"):
        with pytest.raises(InvalidRequest, match="write s3://bucket/key"):
            storage.locate(uri)


# Links.


@pytest.fixture
def outside(tmp_path) -> Path:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_bytes(b"secret")
    return tmp_path / "outside"


def _attempts(storage, uri):
    return (
        lambda: storage.locate(uri),
        lambda: storage.fs.open(uri, "rb"),
        lambda: storage.fs.cat_file(uri),
        lambda: storage.fs.pipe_file(uri, b"x"),
        lambda: storage.create_new(uri, b"x"),
        lambda: storage.delete_objects([uri]),
        lambda: storage.delete_prefix(uri),
        lambda: storage.fs.info(uri),
        lambda: storage.fs.rm(uri),
        lambda: storage.fs.mv("s3://bucket/here", uri),
        lambda: storage.fs.cp_file(uri, "s3://bucket/stolen"),
        lambda: storage.prepare(uri),
    )


@pytest.mark.parametrize("key", ["link/secret", "link", "file", "link/deep/new"])
def test_links_out_of_a_bucket_are_refused(storage, lake, outside, key):
    storage.fs.pipe("s3://bucket/here", b"here")
    (lake / "s3/bucket/link").symlink_to(outside)
    (lake / "s3/bucket/file").symlink_to(outside / "secret")
    before = _files(lake)
    for attempt in _attempts(storage, f"s3://bucket/{key}"):
        with pytest.raises((AccessDenied, FileNotFoundError)) as caught:
            attempt()
        assert str(outside) not in str(caught.value)
    assert (outside / "secret").read_bytes() == b"secret"
    assert [path.name for path in outside.iterdir()] == ["secret"]
    assert _files(lake) == before


@pytest.mark.parametrize("target", ["outside", "lake/s3/other"])
def test_a_bucket_that_is_a_link_is_refused(storage, lake, outside, tmp_path, target):
    storage.fs.pipe("s3://other/x", b"x")
    (lake / "s3/bucket").symlink_to(tmp_path / target)
    for key in ("secret", "x", "new/y"):
        with pytest.raises(AccessDenied):
            storage.locate(f"s3://bucket/{key}")
    with pytest.raises(AccessDenied):
        storage.list_objects("s3://bucket/")
    with pytest.raises(AccessDenied):
        storage.delete_prefix("s3://bucket/")
    assert storage.fs.ls("", detail=False) == ["other"]
    assert storage.fs.exists("s3://other/x")
    assert (outside / "secret").exists()


@pytest.mark.parametrize("name", ["t/link", "t/a/link"])
@pytest.mark.parametrize("to", ["outside", "outside/secret", "lake/s3/bucket/u", "lake/s3/bucket"])
def test_a_listing_is_never_silently_short(storage, lake, outside, tmp_path, name, to):
    storage.fs.pipe("s3://bucket/t/a/x", b"x")
    storage.fs.pipe("s3://bucket/u/y", b"y")
    (lake / "s3/bucket" / name).symlink_to(tmp_path / to)
    for attempt in (storage.list_objects, storage.list_directories, storage.fs.find):
        with pytest.raises(AccessDenied, match="link"):
            attempt("s3://bucket/t/")
    assert [o.uri for o in storage.list_objects("s3://bucket/u/")] == ["s3://bucket/u/y"]


def test_a_link_to_a_file_of_the_same_bucket_is_an_object(storage, lake):
    storage.fs.pipe("s3://bucket/t/x", b"12345")
    (lake / "s3/bucket/t/y").symlink_to("x")
    found = storage.list_objects("s3://bucket/t/")
    assert [(o.uri[-1], o.size) for o in found] == [("x", 5), ("y", 5)]
    assert storage.fs.cat("s3://bucket/t/y") == b"12345"
    storage.fs.pipe("s3://bucket/t/y", b"new")
    assert storage.fs.cat("s3://bucket/t/x") == b"12345"


def test_deleting_a_prefix_never_follows_a_link(storage, lake, outside):
    storage.fs.pipe("s3://bucket/t/x", b"x")
    (lake / "s3/bucket/t/link").symlink_to(outside)
    (lake / "s3/bucket/t/file").symlink_to(outside / "secret")
    storage.delete_prefix("s3://bucket/t/")
    assert not (lake / "s3/bucket/t").exists()
    assert (outside / "secret").read_bytes() == b"secret"


def test_a_lake_whose_s3_is_a_link_is_refused(lake, outside):
    lake.mkdir()
    (lake / "s3").symlink_to(outside)
    with pytest.raises(AccessDenied, match="'s3' is a link"):
        open_storage(lake)


def test_a_lake_reached_through_a_link_works(tmp_path, lake):
    lake.mkdir()
    (tmp_path / "short").symlink_to(lake)
    storage = open_storage(tmp_path / "short")
    storage.create_new("s3://bucket/x", b"x")
    assert (lake / "s3/bucket/x").read_bytes() == b"x"
    assert storage.identify(storage.locate("s3://bucket/x")) == "s3://bucket/x"


def test_what_is_no_file_is_no_object(storage, lake):
    storage.fs.pipe("s3://bucket/x", b"x")
    os.mkfifo(lake / "s3/bucket/pipe")
    (lake / "s3/bucket/dangling").symlink_to("gone")
    assert [o.uri for o in storage.list_objects("s3://bucket/")] == ["s3://bucket/x"]
    with pytest.raises(FileNotFoundError):
        storage.fs.open("s3://bucket/pipe", "rb")


def test_a_file_name_that_is_not_utf8_is_named(storage, lake):
    storage.fs.pipe("s3://bucket/x", b"x")
    Path(os.fsdecode(bytes(lake / "s3/bucket") + b"/\xff.csv")).write_bytes(b"")
    with pytest.raises(InvalidRequest, match="not UTF-8") as caught:
        storage.list_objects("s3://bucket/")
    str(caught.value).encode()


# Writing.


class Crash(Exception):
    pass


@pytest.mark.parametrize("mode", ["wb", "xb", "w"])
def test_a_failed_block_writes_nothing(storage, lake, mode):
    if mode != "xb":
        storage.fs.pipe("s3://bucket/x", b"before")
    before = _files(lake)

    def crash():
        with storage.fs.open("s3://bucket/x", mode) as file:
            file.write("half" if mode == "w" else b"half")
            file.flush()
            raise Crash

    with pytest.raises(Crash):
        crash()
    assert _files(lake) == before
    assert mode == "xb" or storage.fs.cat("s3://bucket/x") == b"before"


def test_nothing_shows_before_the_end(storage):
    storage.fs.pipe("s3://bucket/t/x", b"before")
    with storage.fs.open("s3://bucket/t/x", "wb") as one, storage.fs.open("s3://bucket/t/y", "wb"):
        one.write(b"after" * 1000)
        one.flush()
        assert [o.size for o in storage.list_objects("s3://bucket/", hidden=True)] == [6]
        assert storage.fs.cat("s3://bucket/t/x") == b"before"
    assert [o.size for o in storage.list_objects("s3://bucket/")] == [5000, 0]


def test_a_dropped_file_writes_nothing_and_says_so(storage, lake):
    file = storage.fs.open("s3://bucket/x", "wb")
    file.write(b"half")
    with pytest.warns(ResourceWarning, match="never closed"):
        del file
    assert _files(lake) == set()


def test_a_killed_writer_leaves_the_object_as_it_was(storage, lake):
    storage.fs.pipe("s3://bucket/x", b"before")
    script = """
        import os, signal, sys
        from pathlib import Path
        from lakenb.storage import open_storage
        file = open_storage(Path(sys.argv[1])).fs.open("s3://bucket/x", "wb")
        file.write(b"h" * 5_000_000)
        file.flush()
        os.kill(os.getpid(), signal.SIGKILL)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script), str(lake)], check=False)
    assert storage.fs.cat("s3://bucket/x") == b"before"
    assert len(storage.list_objects("s3://bucket/", hidden=True)) == 1
    (left,) = (lake / "s3/.tmp").iterdir()
    open_storage(lake)
    assert left.exists()  # another process may still be writing it
    yesterday = time.time() - 25 * 3600
    os.utime(left, (yesterday, yesterday))
    open_storage(lake)
    assert not left.exists()


def test_a_transaction_is_all_or_nothing(storage):
    fs = storage.fs

    def crash():
        with fs.transaction:
            fs.pipe_file("s3://bucket/a", b"a")
            raise Crash

    with pytest.raises(Crash):
        crash()
    assert not storage.exists("s3://bucket/")
    with fs.transaction:
        for key in "ab":
            with fs.open(f"s3://bucket/{key}", "wb") as file:
                file.write(b"x")
        assert not storage.exists("s3://bucket/")
    assert len(storage.list_objects("s3://bucket/")) == 2


def test_an_object_and_a_directory_of_one_name(storage, lake):
    storage.fs.pipe("s3://bucket/a/b", b"1")
    before = _files(lake)
    for uri in ("s3://bucket/a", "s3://bucket/a/b/c", "s3://bucket/a/b/c/d"):
        with pytest.raises(InvalidRequest, match="both an object and a directory"):
            storage.fs.pipe_file(uri, b"2")
        with pytest.raises((LakeNBError, FileExistsError)):
            storage.create_new(uri, b"2")
    with pytest.raises(InvalidRequest, match="both an object and a directory"):
        storage.prepare("s3://bucket/a/b/")
    assert _files(lake) == before
    assert not storage.fs.exists("s3://bucket/a/b/c")
    assert storage.list_objects("s3://bucket/a/b/") == []
    storage.delete_objects(["s3://bucket/a/b/", "s3://bucket/a/b/c"])
    assert storage.fs.exists("s3://bucket/a/b")


def test_a_directory_goes_with_its_last_object(storage, lake):
    storage.fs.pipe("s3://bucket/a/b/c", b"x")
    storage.delete_objects(["s3://bucket/a/b/c"])
    assert not (lake / "s3/bucket/a").exists()
    assert (lake / "s3/bucket").is_dir()
    storage.prepare("s3://bucket/a/b/")
    assert not storage.exists("s3://bucket/a/")
    assert storage.delete_prefix("s3://bucket/a/") == 0
    assert not (lake / "s3/bucket/a").exists()


def test_the_root_is_never_removed(storage, lake):
    storage.fs.pipe("s3://bucket/x", b"x")
    for root in ("", "s3://", "/"):
        with pytest.raises((LakeNBError, IsADirectoryError)):
            storage.fs.rm(root, recursive=True)
    assert (lake / "s3/bucket/x").exists()


def test_create_new_without_hard_links(storage, monkeypatch):
    def refuse(*_arguments, **_options):
        raise OSError(errno.ENOTSUP, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    storage.create_new("s3://bucket/x", b"first")
    with pytest.raises(LakeNBError, match="exists already"):
        storage.create_new("s3://bucket/x", b"second")
    assert storage.fs.cat("s3://bucket/x") == b"first"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_has_its_own_error(storage, lake):
    storage.fs.pipe("s3://bucket/x", b"before")
    file = storage.fs.open("s3://bucket/x", "wb")
    device = os.open("/dev/full", os.O_WRONLY)
    os.dup2(device, file.fileno())
    os.close(device)
    with pytest.raises(QueryFailed) as caught, file:
        file.write(b"h" * 10_000_000)
    assert caught.value.name == "NO_SPACE_LEFT"
    assert "s3://bucket/x" in str(caught.value)
    assert storage.fs.cat("s3://bucket/x") == b"before"
    assert list((lake / "s3/.tmp").iterdir()) == []


@pytest.mark.parametrize(
    ("code", "kind", "name"),
    [
        (errno.ENOSPC, "QueryFailed", "NO_SPACE_LEFT"),
        (errno.EDQUOT, "QueryFailed", "NO_SPACE_LEFT"),
        (errno.EACCES, "AccessDenied", "PERMISSION_DENIED"),
        (errno.EROFS, "AccessDenied", "PERMISSION_DENIED"),
        (errno.ENOENT, "EntityNotFound", "NO_SUCH_KEY"),
        (errno.EEXIST, "AlreadyExists", "ALREADY_EXISTS"),
        (errno.ENOTDIR, "InvalidRequest", "INVALID_OBJECT_KEY"),
        (errno.ENAMETOOLONG, "InvalidRequest", "INVALID_OBJECT_KEY"),
        (errno.EIO, "QueryFailed", "GENERIC_INTERNAL_ERROR"),
        (errno.EMFILE, "QueryFailed", "GENERIC_INTERNAL_ERROR"),
        (None, "QueryFailed", "GENERIC_INTERNAL_ERROR"),
    ],
)
def test_every_error_of_the_system_is_one_line(code, kind, name):
    error = OSError(code, "text", "/home/me/lake/s3/b/k") if code else OSError("text")
    mapped = failure_module.storage_error(error, "s3://b/k")
    assert (type(mapped).__name__, mapped.name) == (kind, name)
    assert "s3://b/k" in str(mapped)
    assert "/home/me" not in str(mapped)
    assert "\n" not in str(mapped)


def test_a_directory_without_rights(storage, monkeypatch):
    storage.fs.pipe("s3://bucket/x", b"x")

    def refuse(path):
        raise PermissionError(errno.EACCES, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(AccessDenied, match="s3://bucket/"):
        storage.list_objects("s3://bucket/")


def test_writing_beside_one_that_deletes(storage):
    """A directory that goes with its last object while another object is written into it."""
    script = """
        import sys
        from pathlib import Path
        from lakenb.storage import open_storage
        storage = open_storage(Path(sys.argv[1]))
        for number in range(300):
            storage.fs.pipe_file("s3://bucket/a/b/theirs", b"x")
            storage.delete_objects(["s3://bucket/a/b/theirs"])
    """
    lake = Path(storage.locate("s3://bucket/")).parent.parent
    command = [sys.executable, "-c", textwrap.dedent(script), str(lake)]
    with subprocess.Popen(command) as other:
        while other.poll() is None:
            storage.fs.pipe_file("s3://bucket/a/b/ours", b"y")
            assert storage.fs.cat_file("s3://bucket/a/b/ours") == b"y"
            storage.delete_objects(["s3://bucket/a/b/ours"])
    assert other.returncode == 0
    assert storage.list_objects("s3://bucket/", hidden=True) == []


def test_texts_of_the_values_show_no_path(storage, lake):
    for value in (storage, storage.fs):
        assert str(lake) not in repr(value)


def test_the_filesystem_travels_to_another_process(storage):
    storage.fs.pipe("s3://bucket/x", b"x")
    assert pickle.loads(pickle.dumps(storage.fs)).cat("s3://bucket/x") == b"x"


def test_compressed_writing_is_refused_and_reading_works(storage):
    import gzip

    with pytest.raises(InvalidRequest, match="compress the bytes first"):
        storage.fs.open("s3://bucket/x.gz", "wt", compression="gzip")
    storage.fs.pipe("s3://bucket/x.gz", gzip.compress(b"text"))
    with storage.fs.open("s3://bucket/x.gz", "rt", compression="gzip") as file:
        assert file.read() == "text"


def test_importing_the_room_is_cheap():
    heavy = "{'pydantic','fsspec','s3fs','botocore','aiobotocore','pyarrow','pandas','duckdb'}"
    code = f"import sys, lakenb.storage; print(sorted({heavy} & set(sys.modules)))"
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert out.stdout.strip() == "[]"
