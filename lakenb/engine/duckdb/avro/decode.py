"""Avro's rows by fastavro, as Arrow batches of what a writer wrote: DuckDB's extension can't read all of it.

fastavro decodes the bytes alone. For that a writer's schema is rewritten into one of the same bytes: without
logical types, and with each branch of a union as a record of one field, named by its place, so that the branch
is known.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

import pyarrow as pa

from lakenb.engine.duckdb.avro.container import as_long, read_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lakenb.engine.duckdb.avro.container import AvroHeader
    from lakenb.values.avro_schema import AvroType

_BATCH_ROWS = 16_384
_PLAIN = frozenset("null boolean int long float double bytes string".split())
_ARROW = {
    "null": pa.int32(),
    "boolean": pa.bool_(),
    "int": pa.int32(),
    "long": pa.int64(),
    "float": pa.float32(),
    "double": pa.float64(),
    "bytes": pa.binary(),
    "string": pa.string(),
    "fixed": pa.binary(),
    "enum": pa.string(),
}


def branch_name(place: int) -> str:
    """The name of a union's branch in what is read, DuckDB's own too."""
    return f"u{place}"


def arrow_of(kind: AvroType) -> pa.DataType:
    """How the values of a writer's type are decoded; a record without fields is true."""
    if kind.kind == "array":
        return pa.list_(arrow_of(kind.children[0]))
    if kind.kind == "map":
        return pa.map_(pa.string(), arrow_of(kind.children[0]))
    if kind.kind == "record":
        fields = [(f"f{at}", arrow_of(f.type)) for at, f in enumerate(kind.fields)]
        return pa.struct(fields) if fields else pa.struct([("f", pa.bool_())])
    if kind.kind == "union":
        if len(kind.values) < 2:  # noqa: PLR2004 - null beside one branch
            return arrow_of(kind.values[0]) if kind.values else pa.int32()
        places = enumerate(kind.children)
        return pa.struct([(branch_name(at), arrow_of(b)) for at, b in places if b.kind != "null"])
    return _ARROW[kind.kind]


@dataclass(slots=True)
class _Rewriter:
    """Rewrites one schema for fastavro; every named type gets a name of its own."""

    names: dict[str, str] = field(default_factory=dict)
    count: int = 0

    def fresh(self, name: str = "") -> str:
        self.count += 1
        made = f"n{self.count}"
        if name:
            self.names[name] = made
        return made

    def of(self, kind: AvroType) -> object:
        if kind.kind in _PLAIN:
            return kind.kind
        if kind.kind == "recursive":
            return self.names[kind.name]
        if kind.kind == "array":
            return {"type": "array", "items": self.of(kind.children[0])}
        if kind.kind == "map":
            return {"type": "map", "values": self.of(kind.children[0])}
        if kind.kind == "enum":
            return {"type": "enum", "name": self.fresh(), "symbols": list(kind.symbols)}
        if kind.kind == "fixed":
            return {"type": "fixed", "name": self.fresh(), "size": kind.size}
        if kind.kind == "union":
            return self.union(kind)
        made: dict[str, object] = {"type": "record", "name": self.fresh(kind.name)}
        made["fields"] = [
            {"name": f"f{at}", "type": self.of(f.type)} for at, f in enumerate(kind.fields)
        ]
        return made

    def union(self, kind: AvroType) -> object:
        if len(kind.values) < 2:  # noqa: PLR2004 - null beside one branch
            return [self.of(b) for b in kind.children]
        return [
            "null"
            if b.kind == "null"
            else self.record([{"name": branch_name(at), "type": self.of(b)}])
            for at, b in enumerate(kind.children)
        ]

    def record(self, fields: list[dict[str, object]]) -> object:
        return {"type": "record", "name": self.fresh(), "fields": fields}


class Decoder:
    """Decodes the blocks of files of one schema.

    Args:
        schema: The writer's, a record.
        wanted: The places of the fields that are wanted.
    """

    def __init__(self, schema: AvroType, wanted: Sequence[int]) -> None:
        import fastavro  # 40 ms, which no statement without Avro waits for

        rewritten = {"type": "array", "items": _Rewriter().of(schema)}
        self._schema = fastavro.parse_schema(rewritten)
        self._read = fastavro.schemaless_reader
        self.types = [(f"f{at}", arrow_of(schema.fields[at].type)) for at in wanted]

    def columns(
        self, file: BinaryIO, header: AvroHeader, size: int
    ) -> Iterator[tuple[int, list[pa.Array]]]:
        """The wanted columns of a file's rows, some thousand rows at a time, and how many they are.

        Raises:
            ValueError: The file is damaged.
        """
        rows: list[dict[str, object]] = []
        for count, data in read_blocks(file, header, size):
            rows += self._block(count, data)
            if len(rows) >= _BATCH_ROWS:
                yield len(rows), self._arrays(rows)
                rows = []
        if rows:
            yield len(rows), self._arrays(rows)

    def _block(self, count: int, data: bytes) -> list[dict[str, object]]:
        """A block is what an array of its rows would be, but for the count before and the end behind."""
        if not count:
            return []
        source = io.BytesIO(b"".join((as_long(count), data, b"\0")))
        try:
            rows = self._read(source, self._schema, None)
        except (
            ValueError,
            EOFError,
            IndexError,
            StopIteration,
            OverflowError,
            MemoryError,
        ) as error:
            message = f"a block can't be decoded: {error or type(error).__name__}"
            raise ValueError(message) from error
        if not isinstance(rows, list) or len(rows) != count or source.read(1):
            message = "a block does not hold the rows that it tells"
            raise ValueError(message)
        return rows

    def _arrays(self, rows: list[dict[str, object]]) -> list[pa.Array]:
        return [pa.array([row[name] for row in rows], kind) for name, kind in self.types]
