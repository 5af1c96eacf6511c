"""What the WITH (...) properties of CTAS and UNLOAD ask for (AWS: "CREATE TABLE AS", "UNLOAD")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values.column import Column
from lakenb.values.names import TableName, fold, nearest
from lakenb.values.plan import PartitionTerm, Transform
from lakenb.values.s3_uri import parse_s3_uri

Properties = Sequence[tuple[str, str | tuple[str, ...]]]

_FORMATS = frozenset({"PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE", "ION"})
_FORMAT_NAMES = {
    "PARQUET": "parquet",
    "ORC": "orc",
    "AVRO": "avro",
    "ION": "ion",
    "JSON": "json",
    "TEXTFILE": "text",
}
_HIVE_KEYS = frozenset(
    """
    table_type is_external external_location format partitioned_by bucketed_by bucket_count
    write_compression parquet_compression orc_compression compression_level field_delimiter
    """.split()
)
_ICEBERG_KEYS = frozenset(
    """
    table_type is_external location format partitioning write_compression compression_level
    write_target_data_file_size_bytes optimize_rewrite_min_data_file_size_bytes
    optimize_rewrite_max_data_file_size_bytes optimize_rewrite_data_file_threshold
    optimize_rewrite_delete_file_threshold vacuum_min_snapshots_to_keep
    vacuum_max_snapshot_age_seconds
    """.split()
)
_ICEBERG_LAYOUT = frozenset({"table_type", "is_external", "location", "partitioning"})
_UNLOAD_KEYS = frozenset(
    "format compression compression_level field_delimiter partitioned_by".split()
)
_MAX_LEVEL = 22
_TERM = re.compile(r"\s*([a-z]+)\s*\(\s*(.+?)\s*\)\s*\Z", re.IGNORECASE | re.DOTALL)
_TIMES = frozenset({"year", "month", "day", "hour"})


@dataclass(frozen=True, slots=True)
class CtasLayout:
    """Where and how the rows of a new table are written.

    Attributes:
        columns: All columns, partition columns among them.
        partition: How they are split.
        location: Where to; None for a table bucket, which chooses.
        iceberg: Whether the table is an Iceberg table.
        format: parquet, orc, avro, ion, json, text.
        stored_as: The same as Hive's STORED AS word.
        compression: The codec in lower case, None for the format's default.
        options: Of the writer.
        serde_properties: Of the Hive table.
        properties: Of the Iceberg table, under Athena's names.
    """

    columns: tuple[Column, ...]
    partition: tuple[PartitionTerm, ...] = ()
    location: str | None = None
    iceberg: bool = False
    format: str = "parquet"
    stored_as: str = "PARQUET"
    compression: str | None = None
    options: tuple[tuple[str, str], ...] = ()
    serde_properties: tuple[tuple[str, str], ...] = ()
    properties: dict[str, str] = field(default_factory=dict)


def ctas_layout(
    properties: Properties, name: TableName, columns: tuple[Column, ...], default_location: str
) -> CtasLayout:
    """The layout that CTAS properties ask for.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY, with what to write instead.
        NotYetAvailable: A property or format that LakeNB lacks, by name.
    """
    given = dict(properties)
    kind = _text(given, "table_type", "ICEBERG" if name.table_bucket else "HIVE").upper()
    if kind not in {"HIVE", "ICEBERG"}:
        raise _bad("table_type", kind, "use 'HIVE' or 'ICEBERG'")
    if kind == "ICEBERG":
        return _iceberg_layout(given, name, columns)
    if name.table_bucket:
        raise _bad("table_type", kind, "a table bucket holds Iceberg tables alone")
    _check_keys(given, _HIVE_KEYS)
    if "bucketed_by" in given or "bucket_count" in given:
        message = "bucketed_by isn't in LakeNB yet; leave it out, or partition the table."
        raise NotYetAvailable(message)
    location = _text(given, "external_location", default_location)
    return _file_layout(given, columns, _place(location))


def _iceberg_layout(
    given: dict[str, str | tuple[str, ...]], name: TableName, columns: tuple[Column, ...]
) -> CtasLayout:
    _check_keys(given, _ICEBERG_KEYS)
    if _text(given, "is_external", "false").lower() != "false":
        raise _bad("is_external", "true", "an Iceberg table is not external; write false")
    location = _text(given, "location", "")
    if name.table_bucket:
        if location:
            message = "Table location can not be specified for tables hosted in S3 table buckets"
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    elif not location:
        message = "An Iceberg table needs the property location = 's3://bucket/prefix/'."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    terms = given.get("partitioning", ())
    if isinstance(terms, str):
        raise _bad("partitioning", terms, "write ARRAY['day(ts)', ...]")
    kept = {k: v for k, v in given.items() if k not in _ICEBERG_LAYOUT and isinstance(v, str)}
    return CtasLayout(
        columns,
        partition_terms(terms, columns),
        _place(location) if location else None,
        iceberg=True,
        properties=kept,
    )


def unload_format(properties: Properties, columns: tuple[Column, ...], location: str) -> CtasLayout:
    """The layout that UNLOAD properties ask for; ``format`` must be given.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY.
    """
    given = dict(properties)
    _check_keys(given, _UNLOAD_KEYS)
    if "format" not in given:
        message = "UNLOAD needs the property format; write WITH (format = 'PARQUET')."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    word = _text(given, "format", "").upper()
    if word == "ION":
        raise _bad("format", word, "UNLOAD writes AVRO, JSON, ORC, PARQUET or TEXTFILE")
    if word in {"JSON", "TEXTFILE"} and _text(given, "compression", "GZIP").upper() != "GZIP":
        raise _bad("compression", _text(given, "compression", ""), f"UNLOAD writes {word} as GZIP")
    if "compression" in given:
        given["write_compression"] = given.pop("compression")
    return _file_layout(given, columns, _place(location))


def _file_layout(
    given: dict[str, str | tuple[str, ...]], columns: tuple[Column, ...], location: str
) -> CtasLayout:
    word = _text(given, "format", "PARQUET").upper()
    if word not in _FORMATS:
        raise _bad("format", word, f"use one of {', '.join(sorted(_FORMATS))}")
    keys = given.get("partitioned_by", ())
    if isinstance(keys, str):
        raise _bad("partitioned_by", keys, "write ARRAY['column', ...]")
    partition = _hive_partition(tuple(fold(k) for k in keys), columns)
    options: list[tuple[str, str]] = []
    serde: list[tuple[str, str]] = []
    if "field_delimiter" in given:
        delimiter = _text(given, "field_delimiter", "\x01")
        if len(delimiter) != 1 or word != "TEXTFILE":
            raise _bad("field_delimiter", delimiter, "give one character, with format TEXTFILE")
        options.append(("field_delimiter", delimiter))
        serde += [("field.delim", delimiter), ("serialization.format", delimiter)]
    if "compression_level" in given:
        level = _text(given, "compression_level", "")
        if not level.isdecimal() or not 1 <= int(level[:9]) <= _MAX_LEVEL:
            raise _bad("compression_level", level, f"use 1 to {_MAX_LEVEL}")
        options.append(("compression_level", level))
    codec = _codec(given, word)
    return CtasLayout(
        columns,
        partition,
        location,
        format=_FORMAT_NAMES[word],
        stored_as=word,
        compression=codec,
        options=tuple(options),
        serde_properties=tuple(serde),
    )


def _codec(given: dict[str, str | tuple[str, ...]], word: str) -> str | None:
    own = {"parquet_compression": "PARQUET", "orc_compression": "ORC"}
    codecs = [_text(given, key, "") for key in ("write_compression", *own) if key in given]
    for key, format_ in own.items():
        if key in given and word != format_:
            raise _bad(key, _text(given, key, ""), f"it belongs to {format_}, not to {word}")
    if len(codecs) > 1:
        message = "Give write_compression or the format's own compression property, not both."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return codecs[0].lower() if codecs else None


def level_option(properties: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The writer's option for the compression level that an Iceberg table's properties ask for."""
    level = properties.get("compression_level")
    return (("compression_level", level),) if level else ()


def _hive_partition(
    keys: tuple[str, ...], columns: tuple[Column, ...]
) -> tuple[PartitionTerm, ...]:
    names = [c.name for c in columns]
    for key in keys:
        if key not in names:
            message = f"Partition column '{key}' is not in the query.{nearest(key, names)}"
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    if keys and tuple(names[-len(keys) :]) != keys:
        message = (
            "Partition keys must be the last columns in the table and in the same order as the table "
            f"properties: {list(keys)}"
        )
        raise QueryFailed(message, name="HIVE_COLUMN_ORDER_MISMATCH")
    if len(keys) == len(names) and keys:
        message = "Table contains only partition columns; select one more column."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return tuple(PartitionTerm(key, key) for key in keys)


def partition_terms(texts: Sequence[str], columns: Sequence[Column]) -> tuple[PartitionTerm, ...]:
    """Iceberg partition terms: ``region``, ``day(ts)``, ``bucket(id, 16)``, ``truncate(name, 10)``.

    The number may stand before or after the column.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a term that is none.
    """
    terms = tuple(_term(text, [c.name for c in columns]) for text in texts)
    kinds = [
        (t.source, "time" if t.transform in _TIMES else t.transform, t.argument) for t in terms
    ]
    for text, kind in zip(texts, kinds, strict=True):
        if kinds.count(kind) > 1:
            message = f"Partition term '{text}' repeats another one of its column; leave one out."
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return terms


def _term(text: str, names: Sequence[str]) -> PartitionTerm:
    found = _TERM.match(text)
    if found is None:
        return PartitionTerm(*_field(text, names, ""))
    transform = found[1].lower()
    inner = [part.strip() for part in found[2].split(",")]
    if transform in _TIMES and len(inner) == 1:
        kind: Transform = transform  # type: ignore[assignment]  # one of _TIMES
        return PartitionTerm(*_field(inner[0], names, f"_{transform}"), kind)
    if transform in {"bucket", "truncate"} and len(inner) == 2:  # noqa: PLR2004 - column and number
        number = next((p for p in inner if p.isdecimal()), "")
        column = next((p for p in inner if not p.isdecimal()), "")
        if number and int(number) > 0 and column:
            sized: Transform = "bucket" if transform == "bucket" else "truncate"
            ending = "_bucket" if transform == "bucket" else "_trunc"
            return PartitionTerm(*_field(column, names, ending), sized, int(number))
    message = (
        f"Partition term '{text}' is none of Iceberg's; write a column, year, month, day or "
        "hour(column), bucket(column, n) or truncate(column, n)."
    )
    raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")


def _field(text: str, names: Sequence[str], ending: str) -> tuple[str, str]:
    column = fold(text.strip().strip('"`'))
    if column not in names:
        message = f"Partition column '{column}' is not in the table.{nearest(column, names)}"
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return column + ending, column


def _text(given: dict[str, str | tuple[str, ...]], key: str, default: str) -> str:
    value = given.get(key, default)
    if not isinstance(value, str):
        raise _bad(key, "ARRAY", "write a text or a number")
    return value


def _place(location: str) -> str:
    return str(parse_s3_uri(location).prefix)


def _check_keys(given: dict[str, str | tuple[str, ...]], known: frozenset[str]) -> None:
    for key in given:
        if key not in known:
            message = f"Unsupported table property '{key}'.{nearest(key, known)}"
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")


def _bad(key: str, value: str, what: str) -> QueryFailed:
    return QueryFailed(f"Property {key} = '{value}': {what}.", name="INVALID_TABLE_PROPERTY")
