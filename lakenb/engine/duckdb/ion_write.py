"""Writing Amazon Ion, binary or text (AWS: "Amazon Ion SerDe property reference"; Ion Hive SerDe: "Type mapping")."""

from __future__ import annotations

import bz2
import datetime as dt
import zlib
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol

import pyarrow as pa
from amazon.ion import simpleion
from amazon.ion.core import IonType, OffsetTZInfo, Timestamp, TimestampPrecision
from amazon.ion.simple_types import IonPyBytes, IonPyList, IonPyNull, IonPyText

from lakenb.engine.duckdb.arrow_write import ArrowWriter, OpenFile, Values
from lakenb.errors import QueryFailed
from lakenb.values.plan import WrittenFile

if TYPE_CHECKING:
    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.plan import WriteRequest
    from lakenb.values.types import DataType

_BLOCK_ROWS = 4_096
_CHUNK = 128 * 1024
_ENDINGS = {"gzip": ".gz", "bzip2": ".bz2", "zstd": ".zst", "snappy": ".snappy", "lz4": ".lz4"}
_NONE = frozenset({"none", "uncompressed"})
_TYPES = {
    "boolean": ("BOOL",),
    **dict.fromkeys(("tinyint", "smallint", "integer", "bigint"), ("INT",)),
    **dict.fromkeys(("real", "double"), ("FLOAT",)),
    **dict.fromkeys(("date", "timestamp"), ("TIMESTAMP",)),
    **dict.fromkeys(("varchar", "char", "json", "uuid"), ("STRING", "SYMBOL")),
    "decimal": ("DECIMAL", "INT"),
    "varbinary": ("BLOB", "CLOB"),
    "array": ("LIST", "SEXP"),
    **dict.fromkeys(("map", "row"), ("STRUCT",)),
}
"""The Ion types that a value may become; the first unless ``serialize_as`` says otherwise."""
Make = Callable[[Any], Any]


class IonWriter(ArrowWriter):
    """Writes Ion.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a codec or ``serialize_as`` that the type does not have;
            NOT_SUPPORTED for a type that Ion does not have.
    """

    ending = ".ion"

    def __init__(self, request: WriteRequest, keys: int, files: LakeFiles) -> None:
        super().__init__(request, keys, files)
        options = dict(request.options)
        codec = (request.compression or "gzip").lower()
        if codec not in {*_ENDINGS, *_NONE}:
            message = f"Unsupported Ion compression '{codec}'; use gzip, bzip2, zstd, snappy, lz4 or none."
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
        self.ending = ".ion" + _ENDINGS.get(codec, "")
        self._codec = codec
        self._level = int(options.get("compression_level", "0"))
        self._binary = options.get("encoding", "BINARY") == "BINARY"
        columns = request.columns[: len(request.columns) - keys]
        makers = _Makers(options)
        self._makers = [
            (c.name, makers.of(c.type, options.get(f"as [{at}]", options.get(f"as {c.name}"))))
            for at, c in enumerate(columns)
        ]
        self._nulls = [makers.null(c.type) for c in columns]
        self._omit = options.get("nulls", "OMIT") == "OMIT"

    def opened(self, uri: str, values: Values) -> OpenFile:
        """Begin a file."""
        return _IonFile(uri, values, self._files, self)

    def packer(self) -> _Packer:
        """What packs a file's bytes."""
        return _packer(self._codec, self._level)

    def encoded(self, batch: pa.RecordBatch) -> bytes:
        """Rows as Ion.

        Raises:
            QueryFailed: HIVE_WRITER_DATA_ERROR for a value that Ion can't hold as it is asked.
        """
        columns = [
            [null if v is None else make(v) for v in array.to_pylist()]
            for array, (_, make), null in zip(batch.columns, self._makers, self._nulls, strict=True)
        ]
        names = [name for name, _ in self._makers]
        rows = [
            {n: v for n, v in zip(names, row, strict=True) if v is not None or not self._omit}
            for row in zip(*columns, strict=True)
        ]
        try:
            data = simpleion.dumps(rows, binary=self._binary, sequence_as_stream=True)
        except (ValueError, OverflowError, TypeError) as error:
            words = " ".join(str(error).split())[:200].rstrip(".")
            message = f"A row can't be written as Ion ({words}); cast its columns."
            raise QueryFailed(message, name="HIVE_WRITER_DATA_ERROR") from error
        return data if isinstance(data, bytes) else (data + "\n").encode()


class _IonFile(OpenFile):
    def __init__(self, uri: str, values: Values, files: LakeFiles, writer: IonWriter) -> None:
        super().__init__(uri, values, files)
        self._writer = writer
        self._packer = writer.packer()
        self._size = 0

    def add(self, table: pa.Table) -> None:
        try:
            for batch in table.to_batches(max_chunksize=_BLOCK_ROWS):
                self._put(self._packer.compress(self._writer.encoded(batch)))
        except BaseException:
            self.drop()
            raise
        self.rows += table.num_rows

    def _put(self, data: bytes) -> None:
        self.file.write(data)
        self._size += len(data)

    def finish(self) -> WrittenFile:
        self._put(self._packer.flush())
        self.file.close()
        return WrittenFile(self.uri, self.rows, self._size, self.values)


# --- values ----------------------------------------------------------------------------------------


class _Makers:
    """Makes Ion values of Python's.

    Args:
        options: Of the SerDe: ``nulls`` and ``offset``.
    """

    def __init__(self, options: Mapping[str, str]) -> None:
        self._nulls = options.get("nulls", "OMIT")
        self._zone = OffsetTZInfo(dt.timedelta(minutes=int(options.get("offset", "0"))))

    def of(self, kind: DataType, wanted: str | None = None) -> Make:
        """What makes values of a type; they are not None.

        Raises:
            QueryFailed: As the writer.
        """
        word = self._word(kind, wanted)
        if kind.name == "row":
            return self._row(kind)
        if kind.name == "map":
            return self._map(kind)
        if kind.name == "array":
            inner, null = self.of(kind.children[0]), self.null(kind.children[0])
            if word == "LIST":
                return lambda v: [null if x is None else inner(x) for x in v]
            return lambda v: IonPyList.from_value(
                IonType.SEXP, [null if x is None else inner(x) for x in v]
            )
        if kind.name == "timestamp":
            return lambda v: _moment(v, self._zone, kind.params[0] if kind.params else 3)
        return _SCALARS.get((kind.name, word)) or _BY_WORD.get(word, _same)

    def null(self, kind: DataType) -> Any:
        """NULL of a type: None, or Ion's typed null where it is asked for."""
        if self._nulls != "TYPED":
            return None
        return IonPyNull.from_value(getattr(IonType, self._word(kind, None)), None)

    def _word(self, kind: DataType, wanted: str | None) -> str:
        known = _TYPES.get(kind.name)
        if known is None:
            message = f"Ion has no type for {kind.hive}; cast the column, to a string perhaps."
            raise QueryFailed(message, name="NOT_SUPPORTED")
        word = (wanted or known[0]).upper().replace("INTEGER", "INT")
        if word not in known:
            message = (
                f"A column of type {kind.hive} can't be serialized as {word.lower()}; use "
                f"{' or '.join(known).lower()}."
            )
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
        return word

    def _row(self, kind: DataType) -> Make:
        makers = [self.of(child) for child in kind.children]
        nulls = [self.null(child) for child in kind.children]
        names = [name or f"field{at}" for at, name in enumerate(kind.fields)]
        omit = self._nulls == "OMIT"

        def make(value: dict[str, Any]) -> dict[str, Any]:
            made = {}
            for name, inner, maker, null in zip(names, value.values(), makers, nulls, strict=True):
                if inner is not None:
                    made[name] = maker(inner)
                elif not omit:
                    made[name] = null
            return made

        return make

    def _map(self, kind: DataType) -> Make:
        if kind.children[0].name not in {"varchar", "char"}:
            message = f"Ion's field names are texts; a map of {kind.children[0].hive} can't be written as Ion."
            raise QueryFailed(message, name="NOT_SUPPORTED")
        inner, null = self.of(kind.children[1]), self.null(kind.children[1])
        return lambda v: {key: null if x is None else inner(x) for key, x in v}


def _same(value: Any) -> Any:
    return value


def _day(value: dt.date) -> Timestamp:
    return Timestamp(value.year, value.month, value.day, precision=TimestampPrecision.DAY)


def _moment(value: dt.datetime, zone: OffsetTZInfo, digits: int) -> Timestamp:
    if digits <= 3 and value.microsecond % 1000:  # noqa: PLR2004 - a Hive timestamp keeps what its file had
        digits = 6
    digits = 3 if digits <= 3 else 6  # noqa: PLR2004 - milliseconds or microseconds
    return Timestamp(
        *value.timetuple()[:6],
        microsecond=value.microsecond,
        tzinfo=zone,
        precision=TimestampPrecision.SECOND,
        fractional_precision=digits,
    )


def _whole(value: Decimal) -> int:
    if value != value.to_integral_value():
        message = f"{value} is no whole number, which serialize_as int wants"
        raise QueryFailed(message, name="HIVE_WRITER_DATA_ERROR")
    return int(value)


_SCALARS: dict[tuple[str, str], Make] = {
    ("decimal", "INT"): _whole,
    ("date", "TIMESTAMP"): _day,
}
_BY_WORD: dict[str, Make] = {
    "SYMBOL": lambda v: IonPyText.from_value(IonType.SYMBOL, v),
    "CLOB": lambda v: IonPyBytes.from_value(IonType.CLOB, v),
}


# --- packing ---------------------------------------------------------------------------------------


class _Packer(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self) -> bytes: ...


class _Blocks:
    """What has no stream of its own: each part is packed alone.

    Hadoop writes Snappy and LZ4 as blocks, each behind its size and its packed size; frames of Zstandard
    stand one behind another.
    """

    def __init__(self, codec: str, level: int, *, heads: bool) -> None:
        self._codec = pa.Codec(codec, compression_level=level or None)
        self._heads = heads

    def compress(self, data: bytes, /) -> bytes:
        out = bytearray()
        step = _CHUNK if self._heads else max(len(data), 1)
        for at in range(0, len(data), step):
            part = data[at : at + step]
            packed = self._codec.compress(part, asbytes=True)
            if self._heads:
                out += len(part).to_bytes(4) + len(packed).to_bytes(4)
            out += packed
        return bytes(out)

    def flush(self) -> bytes:
        return b""


class _Plain:
    def compress(self, data: bytes, /) -> bytes:
        return data

    def flush(self) -> bytes:
        return b""


def _packer(codec: str, level: int) -> _Packer:
    if codec == "gzip":
        return zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    if codec == "bzip2":
        return bz2.BZ2Compressor()
    if codec == "zstd":
        return _Blocks("zstd", level, heads=False)
    if codec in _NONE:
        return _Plain()
    return _Blocks({"snappy": "snappy", "lz4": "lz4_raw"}[codec], 0, heads=True)
