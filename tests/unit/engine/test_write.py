"""The writers of ORC and of lines: what reaches the file, and what is refused."""

from __future__ import annotations

import io
import json
from typing import BinaryIO, ClassVar

import duckdb
import pyarrow as pa
import pytest
from pyarrow import orc

from lakenb.engine.duckdb.lines import json_line, text_line
from lakenb.engine.duckdb.orc_write import OrcWriter
from lakenb.errors import LakeNBError, QueryFailed
from lakenb.values.plan import PartitionTerm, Plan, WriteColumn, WriteRequest
from lakenb.values.types import DataType, parse_type


class MemoryFile(io.BytesIO):
    """A file whose bytes are an object once it is closed without an exception."""

    def __init__(self, objects: dict[str, bytes], uri: str, room: int) -> None:
        super().__init__()
        self.objects, self.uri, self.room, self.given_up = objects, uri, room, False

    def write(self, data: object, /) -> int:
        if self.tell() + memoryview(data).nbytes > self.room:  # type: ignore[arg-type]  # a buffer
            message = "No space left on device"
            raise OSError(28, message)
        return super().write(data)  # type: ignore[arg-type]  # a buffer

    def __exit__(self, kind: object, *rest: object) -> None:
        self.given_up = kind is not None
        self.close()

    def close(self) -> None:
        if not self.closed and not self.given_up:
            self.objects[self.uri] = self.getvalue()
        super().close()


class MemoryFiles:
    """The lake's objects in memory."""

    room: ClassVar[int] = 1 << 30

    def __init__(self, room: int = room) -> None:
        self.objects: dict[str, bytes] = {}
        self._room = room

    def create_object(self, uri: str) -> BinaryIO:
        return MemoryFile(self.objects, uri, self._room)

    def __getattr__(self, name: str) -> object:
        raise AssertionError(name)


def request(*names: str, partition: tuple[str, ...] = (), limit: int = 0) -> WriteRequest:
    columns = tuple(WriteColumn(n, parse_type("bigint")) for n in (*names, *partition))
    terms = tuple(PartitionTerm(n, n) for n in partition)
    return WriteRequest(
        *(Plan(("",)), "s3://b/t/", columns, "run", terms, "orc"), hive=True, max_partitions=limit
    )


def batch(**columns: list[object]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def test_one_file_for_each_run_of_values() -> None:
    files = MemoryFiles()
    batches = [
        batch(a=[1, 2, 3], k=["x", "x", "y/ z"]),
        batch(a=[4, 5], k=["y/ z", None]),
        batch(a=[], k=pa.array([], pa.string())),
    ]
    written = OrcWriter(request("a", partition=("k",)), 1, files).write(iter(batches))  # type: ignore[arg-type]  # what is used of LakeFiles
    assert written.rows == 5
    assert [f.partition for f in written.files] == [("x",), ("y/ z",), (None,)]
    places = [f.uri.removeprefix("s3://b/t/").partition("/")[0] for f in written.files]
    assert places == ["k=x", "k=y%2F%20z", "k=__HIVE_DEFAULT_PARTITION__"]
    read = [orc.ORCFile(io.BytesIO(files.objects[f.uri])).read().to_pydict() for f in written.files]
    assert read == [{"a": [1, 2]}, {"a": [3, 4]}, {"a": [5]}]
    assert [f.size for f in written.files] == [len(files.objects[f.uri]) for f in written.files]


def test_no_rows_make_no_file() -> None:
    files = MemoryFiles()
    written = OrcWriter(request("a"), 0, files).write(iter([]))  # type: ignore[arg-type]  # as above
    assert (written.rows, written.files, files.objects) == (0, (), {})


def test_a_limit_of_partitions() -> None:
    files = MemoryFiles()
    rows = batch(a=list(range(3)), k=["a", "b", "c"])
    writer = OrcWriter(request("a", partition=("k",), limit=2), 1, files)  # type: ignore[arg-type]  # as above
    with pytest.raises(QueryFailed, match="Exceeded limit of 2"):
        writer.write(iter([rows]))


def test_a_full_disk_is_an_error_and_no_object() -> None:
    files = MemoryFiles(room=100)
    rows = batch(a=list(range(100_000)))
    with pytest.raises(LakeNBError, match="NO_SPACE_LEFT"):
        OrcWriter(request("a"), 0, files).write(iter([rows, rows]))  # type: ignore[arg-type]  # as above
    assert files.objects == {}


def test_a_query_that_fails_leaves_no_object() -> None:
    def rows() -> object:
        yield batch(a=[1])
        message = "the query failed"
        raise QueryFailed(message)

    files = MemoryFiles()
    with pytest.raises(QueryFailed, match="the query failed"):
        OrcWriter(request("a"), 0, files).write(rows())  # type: ignore[arg-type]  # as above
    assert files.objects == {}


def column(name: str, kind: str) -> tuple[str, WriteColumn]:
    return name, WriteColumn(name, parse_type(kind))


def evaluated(expression: str, source: str) -> object:
    with duckdb.connect() as connection:
        row = connection.execute(f"SELECT {expression} FROM (SELECT {source})").fetchone()
    assert row is not None
    return row[0]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("1 AS a, 'x' AS b", "1|x"),
        ("NULL AS a, NULL::VARCHAR AS b", "\\N|\\N"),
        ("-1 AS a, '' AS b", "-1|"),
        ("1 AS a, ' \"quoted\" \\ ' AS b", '1| "quoted" \\ '),
    ],
)
def test_a_line_of_text(source: str, line: str) -> None:
    columns = [column("a", "int"), column("b", "string")]
    made = text_line(columns, {"field_delimiter": "|"}, "s3://b/t/")
    assert evaluated(made, source) == line


@pytest.mark.parametrize("value", ["a|b", "a\nb", "a\rb", "\\N", "es^cape"])
def test_a_text_that_would_read_back_as_another(value: str) -> None:
    columns = [column("a", "int"), column("b", "string")]
    made = text_line(columns, {"field_delimiter": "|", "escape": "^"}, "s3://b/t/")
    with pytest.raises(duckdb.ConversionException, match="HIVE_WRITER_DATA_ERROR"):
        evaluated(made, f"1 AS a, '{value}' AS b")


def test_nested_columns_of_text_have_separators_of_their_own() -> None:
    made = text_line([column("a", "array<int>"), column("b", "map<string,int>")], {}, "s3://b/t/")
    line = evaluated(made, "[1, NULL, 3] AS a, MAP {'k': 1, 'l': 2} AS b")
    assert line == "1\x02\\N\x023\x01k\x031\x02l\x032"


def test_a_line_of_json() -> None:
    columns = [column("a", "decimal(38,3)"), column("b", "binary"), column("c", "struct<d:int>")]
    made = json_line(columns, {})
    source = "1234567890123456789012345.678::DECIMAL(38,3) AS a, 'ab'::BLOB AS b, {d: NULL} AS c"
    line = evaluated(made, source)
    assert isinstance(line, str)
    assert json.loads(line) == {"a": "1234567890123456789012345.678", "b": "YWI=", "c": {"d": None}}


def test_bytes_inside_json_are_base64() -> None:
    nested = WriteColumn("a", DataType("array", children=(parse_type("binary"),)))
    line = evaluated(json_line([("a", nested)], {}), "['ab'::BLOB, NULL] AS a")
    assert isinstance(line, str)
    assert json.loads(line) == {"a": ["YWI=", None]}
