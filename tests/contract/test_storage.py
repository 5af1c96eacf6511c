"""One suite for every storage: what holds for a directory holds for an object store."""

import io
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest
from lakenb.settings import load_settings
from lakenb.storage import Storage, open_storage

KINDS = ["directory", pytest.param("endpoint", marks=pytest.mark.s3)]
KEYS = [
    "plain.csv",
    "year=2016/month=01/part 0.parquet",
    "100%/a%2Fb.csv",
    "a:b/c+d&e?f#g.txt",
    "snow☃/日本/é.json",
    "name?versionId=3",
    "q'uote\"s/back\\slash",
    "star[1]{2}.csv",
    "~/home",
    "-rf",
    "a..b/...c",
]


@pytest.fixture(params=KINDS)
def storage(request, tmp_path) -> Storage:
    if request.param == "directory":
        return open_storage(tmp_path / "lake")
    endpoint = request.getfixturevalue("s3_endpoint")
    given = {"s3": {"endpoint": endpoint, "access_key_id": "test", "secret_access_key": "test"}}
    return open_storage(tmp_path / "lake", load_settings(None, given, {}).s3)


@pytest.fixture
def bucket(storage) -> str:
    name = f"test-{uuid.uuid4().hex[:20]}"
    storage.fs.mkdir(f"s3://{name}")
    return f"s3://{name}"


def _fill(storage, bucket, *keys):
    for key in keys:
        storage.fs.pipe_file(f"{bucket}/{key}", key.encode())


@pytest.mark.parametrize("key", KEYS)
def test_any_key_comes_back_as_it_went(storage, bucket, key):
    uri = f"{bucket}/{key}"
    with storage.fs.open(uri, "wb") as file:
        file.write(b"0123456789")
    assert storage.fs.cat_file(uri) == b"0123456789"
    found = storage.list_objects(bucket, hidden=True)
    assert [(o.uri, o.size) for o in found] == [(uri, 10)]
    assert found[0].modified > 1_500_000_000
    assert storage.identify(storage.locate(uri)) == uri
    storage.delete_objects([uri])
    assert storage.list_objects(bucket, hidden=True) == []


@pytest.mark.parametrize(
    "key", ["../other/x", "a/../../x", "..", "a/..", "./a", "a/./b", "a\0b", "k" * 1025, "\udc80"]
)
def test_a_key_that_could_mean_another_object_is_refused(storage, bucket, key):
    uri = f"{bucket}/{key}"
    for attempt in (
        storage.locate,
        storage.prepare,
        storage.list_objects,
        storage.list_directories,
        storage.subdirectories,
        storage.exists,
        storage.delete_prefix,
        lambda uri: storage.delete_objects([uri]),
        lambda uri: storage.create_new(uri, b""),
        storage.fs.info,
        storage.fs.ls,
        storage.fs.rm_file,
        lambda uri: storage.fs.open(uri, "rb"),
        lambda uri: storage.fs.open(uri, "wb"),
        lambda uri: storage.fs.cp_file(f"{bucket}/plain", uri),
    ):
        with pytest.raises((InvalidRequest, FileNotFoundError)) as caught:
            attempt(uri)
        assert "\n" not in str(caught.value)
    assert storage.list_objects(bucket, hidden=True) == []


@pytest.mark.parametrize("name", ["s3a", "s3n", "S3"])
def test_hadoop_schemes_mean_s3(storage, bucket, name):
    _fill(storage, bucket, "dir/x")
    other = bucket.replace("s3", name, 1)
    assert storage.locate(f"{other}/dir/x") == storage.locate(f"{bucket}/dir/x")
    assert [o.uri for o in storage.list_objects(f"{other}/dir")] == [f"{bucket}/dir/x"]


def test_a_prefix_is_a_directory(storage, bucket):
    _fill(storage, bucket, "data/x", "data/y/z", "data2/x", "dat")
    wanted = [f"{bucket}/data/x", f"{bucket}/data/y/z"]
    assert [o.uri for o in storage.list_objects(f"{bucket}/data")] == wanted
    assert [o.uri for o in storage.list_objects(f"{bucket}/data/")] == wanted
    assert storage.list_objects(f"{bucket}/dat") == []
    assert storage.list_objects(f"{bucket}/nothing/") == []
    assert storage.exists(f"{bucket}/data")
    assert not storage.exists(f"{bucket}/dat")
    assert len(storage.list_objects(f"{bucket}/")) == 4
    assert len(storage.list_objects(bucket)) == 4


def test_what_athena_hides_is_hidden_below_the_prefix_only(storage, bucket):
    keys = ["_t/x", "_t/_SUCCESS", "_t/.crc", "_t/_tmp/x", "_t/.s/a/x", "_t/a_b/c.d", "_t/a/_x"]
    _fill(storage, bucket, *keys)
    assert [o.uri for o in storage.list_objects(f"{bucket}/_t")] == [
        f"{bucket}/_t/a_b/c.d",
        f"{bucket}/_t/x",
    ]
    assert len(storage.list_objects(f"{bucket}/_t", hidden=True)) == len(keys)
    assert storage.list_objects(bucket) == []
    assert storage.list_directories(f"{bucket}/_t") == [f"{bucket}/_t/a_b/"]
    storage.delete_objects([f"{bucket}/_t/x", f"{bucket}/_t/a_b/c.d"])
    assert storage.exists(f"{bucket}/_t")


def test_objects_are_sorted_by_uri(storage, bucket):
    keys = ["b", "a/b", "a-b", "a.b", "B", "é", "a/a/z", "a0"]
    _fill(storage, bucket, *keys)
    assert [o.uri for o in storage.list_objects(bucket)] == sorted(f"{bucket}/{k}" for k in keys)


def test_directories_are_those_with_objects_and_those_above(storage, bucket):
    _fill(storage, bucket, "t/a=1/b=1/x", "t/a=1/b=2/x", "t/a=1/b=2/y", "t/a=2/x", "t/y", "u/x")
    assert storage.list_directories(f"{bucket}/t/") == [
        f"{bucket}/t/a=1/",
        f"{bucket}/t/a=1/b=1/",
        f"{bucket}/t/a=1/b=2/",
        f"{bucket}/t/a=2/",
    ]


def test_subdirectories_are_those_right_below(storage, bucket):
    _fill(storage, bucket, "x", "t/a=1/b=2/x", "t/_h/x", "t/.h/x", "t/file", "t2/x")
    _fill(storage, bucket, *(f"many/{n:03}/x" for n in range(120)))
    assert storage.subdirectories(f"{bucket}/t") == [".h", "_h", "a=1"]
    assert storage.subdirectories(bucket) == ["many", "t", "t2"]
    assert storage.subdirectories(f"{bucket}/many/") == [f"{n:03}" for n in range(120)]
    assert storage.subdirectories(f"{bucket}/t/file") == []
    assert storage.subdirectories(f"{bucket}/none") == []


def test_a_bucket_that_is_not_there(storage):
    assert storage.subdirectories("s3://no-such-bucket/x") == []
    missing = f"s3://missing-{uuid.uuid4().hex[:20]}/"
    for attempt in (storage.list_objects, storage.list_directories):
        with pytest.raises(EntityNotFound, match="bucket does not exist"):
            attempt(missing)
    assert not storage.exists(missing)
    assert storage.delete_prefix(missing) == 0
    storage.prepare(f"{missing}a/")
    assert storage.list_objects(missing) == []
    storage.prepare(f"{missing}a/")


def test_delete_prefix_counts_and_spares_the_neighbours(storage, bucket):
    _fill(storage, bucket, "t/x", "t/_h/y", "t/.z", "t2/x", "t.x")
    assert storage.delete_prefix(f"{bucket}/t") == 3
    assert [o.uri for o in storage.list_objects(bucket)] == [f"{bucket}/t.x", f"{bucket}/t2/x"]
    assert storage.delete_prefix(f"{bucket}/t") == 0
    assert not storage.fs.exists(f"{bucket}/t")
    assert storage.delete_prefix(bucket) == 2
    assert storage.fs.exists(bucket)


def test_delete_objects_forgives_what_is_gone(storage, bucket):
    _fill(storage, bucket, "a/x", "a/y", "b")
    storage.delete_objects([f"{bucket}/a/x", f"{bucket}/a/x", f"{bucket}/gone", f"{bucket}/b/x"])
    storage.delete_objects([])
    assert [o.uri for o in storage.list_objects(bucket)] == [f"{bucket}/a/y", f"{bucket}/b"]


def test_create_new_is_for_one(storage, bucket):
    uri = f"{bucket}/metadata/v1.json"
    storage.create_new(uri, b"first")
    with pytest.raises(AlreadyExists, match=r"v1\.json"):
        storage.create_new(uri, b"second")
    assert storage.fs.cat_file(uri) == b"first"


@pytest.mark.parametrize("key", ["", "dir/"])
def test_a_directory_is_no_object(storage, bucket, key):
    uri = f"{bucket}/{key}"
    with pytest.raises(InvalidRequest):
        storage.create_new(uri, b"x")
    storage.delete_objects([f"{bucket}/nothing/"])
    assert storage.list_objects(bucket, hidden=True) == []


def test_create_new_has_one_winner(storage, bucket):
    uri = f"{bucket}/deep/er/lock"

    def attempt(number):
        try:
            storage.create_new(uri, str(number).encode())
        except AlreadyExists:
            return None
        return number

    with ThreadPoolExecutor(8) as pool:
        winners = [n for n in pool.map(attempt, range(24)) if n is not None]
    assert len(winners) == 1
    assert storage.fs.cat_file(uri) == str(winners[0]).encode()
    assert [o.uri for o in storage.list_objects(bucket, hidden=True)] == [uri]


def test_writing_replaces_and_reading_seeks(storage, bucket):
    uri = f"{bucket}/x"
    _fill(storage, bucket, "x")
    with storage.fs.open(uri, "wb") as file:
        file.write(b"a" * 100)
        file.write(memoryview(b"END"))
        assert file.tell() == 103
    with storage.fs.open(uri, "rb") as file:
        assert file.seekable()
        assert file.seek(-3, io.SEEK_END) == 100
        assert file.read() == b"END"
        file.seek(98)
        assert file.read(3) == b"aaE"
    assert storage.fs.size(uri) == 103


def test_text_and_exclusive_modes(storage, bucket):
    uri = f"{bucket}/t.txt"
    with storage.fs.open(uri, "w", encoding="utf-8") as file:
        file.write("é\nf\n")
    with storage.fs.open(uri, "r", encoding="utf-8") as file:
        assert list(file) == ["é\n", "f\n"]
    with pytest.raises(FileExistsError), storage.fs.open(uri, "xb") as file:
        file.write(b"new")
    assert storage.fs.cat_file(uri) == "é\nf\n".encode()


@pytest.mark.parametrize("mode", ["ab", "a", "r+b", "w+b"])
def test_objects_are_never_changed(storage, bucket, mode):
    _fill(storage, bucket, "x")
    with pytest.raises(InvalidRequest, match="written whole"):
        storage.fs.open(f"{bucket}/x", mode)
    assert storage.fs.cat_file(f"{bucket}/x") == b"x"


def test_the_verbs_of_fsspec(storage, bucket, tmp_path):
    fs = storage.fs
    plain = bucket.removeprefix("s3://")
    source = tmp_path / "in"
    (source / "sub").mkdir(parents=True)
    (source / "a.csv").write_bytes(b"1,2\n")
    (source / "sub" / "b.csv").write_bytes(b"3,4,5\n")
    fs.put(str(source / "a.csv"), f"{bucket}/one/a.csv")
    fs.put(f"{source}/", f"{bucket}/two/", recursive=True)
    assert sorted(fs.find(bucket)) == [
        f"{plain}/one/a.csv",
        f"{plain}/two/a.csv",
        f"{plain}/two/sub/b.csv",
    ]
    assert fs.ls(bucket, detail=False) == [f"{plain}/one", f"{plain}/two"]
    assert plain in fs.ls("", detail=False)
    assert fs.glob(f"{bucket}/**/*.csv") == sorted(fs.find(bucket))
    assert fs.du(bucket) == 14
    assert fs.info(f"{bucket}/two")["type"] == "directory"
    assert fs.info(f"{bucket}/two/a.csv")["size"] == 4
    assert fs.isdir(bucket)
    assert not fs.exists(f"{bucket}/three")
    fs.get(f"{bucket}/two/", str(tmp_path / "out") + "/", recursive=True)
    assert (tmp_path / "out" / "sub" / "b.csv").read_bytes() == b"3,4,5\n"
    fs.cp(f"{bucket}/two/", f"{bucket}/three/", recursive=True)
    assert fs.cat(f"{bucket}/three/sub/b.csv") == b"3,4,5\n"
    fs.mv(f"{bucket}/three/a.csv", f"{bucket}/four/z.csv")
    assert fs.find(f"{bucket}/four") == [f"{plain}/four/z.csv"]
    assert not fs.exists(f"{bucket}/three/a.csv")
    fs.mv(f"{bucket}/two", f"{bucket}/five", recursive=True)
    assert fs.find(f"{bucket}/five") == [f"{plain}/five/a.csv", f"{plain}/five/sub/b.csv"]
    fs.rm(f"{bucket}/five", recursive=True)
    fs.rm([f"{bucket}/one/a.csv", f"{bucket}/four/z.csv"])
    assert fs.find(bucket) == [f"{plain}/three/sub/b.csv"]
    fs.rm(bucket, recursive=True)
    assert not fs.exists(bucket)


def test_what_is_not_there(storage, bucket):
    for attempt in (
        lambda: storage.fs.info(f"{bucket}/x"),
        lambda: storage.fs.open(f"{bucket}/x", "rb"),
        lambda: storage.fs.cat_file(f"{bucket}/x"),
        lambda: storage.fs.ls(f"{bucket}/x"),
        lambda: storage.fs.cp_file(f"{bucket}/x", f"{bucket}/y"),
        lambda: storage.fs.mv(f"{bucket}/x", f"{bucket}/y"),
    ):
        with pytest.raises(FileNotFoundError):
            attempt()
    assert storage.list_objects(bucket, hidden=True) == []


def test_mkdir_makes_buckets_only(storage, bucket):
    storage.fs.mkdir(f"{bucket}/a/b")
    storage.fs.makedirs(f"{bucket}/a/b", exist_ok=True)
    assert not storage.fs.exists(f"{bucket}/a")
    with pytest.raises(FileExistsError):
        storage.fs.mkdir(bucket)
    storage.fs.makedirs(bucket, exist_ok=True)


def test_arrow_reads_and_writes_through_it(storage, bucket):
    import pyarrow as pa
    import pyarrow.parquet as pq
    from pyarrow.fs import FSSpecHandler, PyFileSystem

    files = PyFileSystem(FSSpecHandler(storage.fs))
    plain = bucket.removeprefix("s3://")
    table = pa.table({"a": list(range(1000))})
    pq.write_table(table, f"{plain}/dir/t.parquet", filesystem=files)
    assert pq.read_table(f"{plain}/dir/t.parquet", filesystem=files).equals(table)
    assert [o.uri for o in storage.list_objects(bucket)] == [f"{bucket}/dir/t.parquet"]
