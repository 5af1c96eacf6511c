"""No key, however it is written, names anything outside its bucket's directory."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lakenb.errors import LakeNBError
from lakenb.storage import open_storage
from lakenb.storage.directory import DirectoryStorage

WORDS = (
    r".. . / // \ ..\ %2e%2e %2F ~ ~root $HOME * ? [a] s3:// s3a:// file:// /etc/passwd C: C:\ : | < "
    r"link inner file loop a b=1 é 🗑 ' & `"
)
CHARACTERS = " \0\n\r\t\x7fe\u0301\u202e\u2024\uff0e\u2215\udcff\ud800"
PIECES = st.sampled_from([*WORDS.split(), *CHARACTERS, "n" * 200, "n" * 300])
KEYS = st.lists(PIECES | st.text(max_size=4), max_size=8).map("".join)
PATHS = st.lists(PIECES, max_size=6).map("/".join)
BUCKETS = st.sampled_from(["bucket", "other"]) | st.lists(PIECES, max_size=3).map("".join)
QUICK = settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """A lake with traps: links out, in, and in a circle; and a secret beside it."""
    home = tmp_path_factory.mktemp("traps").resolve()
    (home / "secret").write_text("secret")
    bucket = home / "lake/s3/bucket"
    (bucket / "a").mkdir(parents=True)
    (home / "lake/s3/other").mkdir()
    (home / "lake/s3/other/x").write_text("other")
    (bucket / "a" / "file").write_text("file")
    (bucket / "link").symlink_to(home)
    (bucket / "a" / "link").symlink_to(home / "secret")
    (bucket / "inner").symlink_to("a")
    (bucket / "loop").symlink_to("loop")
    (bucket / "file").symlink_to("../other/x")
    return home


@pytest.fixture(scope="module")
def storage(home) -> DirectoryStorage:
    return open_storage(home / "lake")


def _outside(home: Path) -> dict[str, bytes]:
    """All that is not in the bucket, without following a link."""
    found = {}
    for directory, directories, files in os.walk(home):
        if Path(directory) == home / "lake/s3":
            directories.remove("bucket")
        for name in files:
            path = Path(directory, name)
            found[str(path)] = path.read_bytes()
    return found


def _try(attempt, *arguments):
    """Whether it was refused, and the answer; a refusal is one line that can be printed."""
    refusal = None
    try:
        return False, attempt(*arguments)
    except (LakeNBError, FileNotFoundError, IsADirectoryError) as error:
        refusal = str(error)
    assert "\n" not in refusal
    assert refusal.encode()
    return True, None


@QUICK
@given(bucket=BUCKETS, key=KEYS | PATHS)
@example(bucket="bucket", key="../other/x")
@example(bucket="..", key="secret")
@example(bucket="bucket", key="link/secret")
def test_every_path_is_in_its_bucket(home, storage, bucket, key):
    uri = f"s3://{bucket}/{key}"
    refused, path = _try(storage.locate, uri)
    if refused:
        return
    directory = home / "lake/s3" / uri.removeprefix("s3://").partition("/")[0]
    assert directory.parent == home / "lake/s3"
    assert Path(os.path.realpath(path)).is_relative_to(directory)
    assert storage.identify(path) == uri


@QUICK
@given(key=KEYS | PATHS, data=st.binary(max_size=8))
def test_no_verb_touches_what_is_outside(home, storage, key, data):
    uri = f"s3://bucket/{key}"
    before = _outside(home)
    for attempt in (
        lambda: storage.fs.pipe_file(uri, data),
        lambda: storage.create_new(uri, data),
        lambda: storage.prepare(uri),
        lambda: storage.fs.cp_file("s3://bucket/a/file", uri),
        lambda: storage.fs.rm_file(uri),
        lambda: storage.delete_objects([uri]),
    ):
        _try(attempt)
    assert _outside(home) == before


@QUICK
@given(key=KEYS | PATHS)
def test_no_read_sees_what_is_outside(storage, key):
    uri = f"s3://bucket/{key}"
    assert _try(storage.fs.cat_file, uri)[1] not in {b"secret", b"other"}


@QUICK
@given(first=KEYS, second=KEYS)
def test_two_keys_are_two_files(storage, first, second):
    try:
        paths = {storage.locate(f"s3://bucket/{key}").rstrip("/") for key in (first, second)}
    except LakeNBError:
        return
    assert len(paths) == len({first.rstrip("/"), second.rstrip("/")})


@QUICK
@given(path=st.text(max_size=60) | PATHS)
def test_a_reported_path_never_breaks(storage, path):
    refused, uri = _try(storage.identify, path)
    assert refused or uri.lower().startswith(("s3://", "s3a://", "s3n://"))
