"""Athena's table properties of Iceberg tables and Iceberg's own.

Rule: AWS "Creating Iceberg tables", "Table properties": the list is closed. Keys of OPTIMIZE have no
counterpart in Iceberg and are kept under Athena's names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values.names import nearest

_ICEBERG = {
    "format": "write.format.default",
    "write_compression": "write.parquet.compression-codec",
    "compression_level": "write.parquet.compression-level",
    "write_target_data_file_size_bytes": "write.target-file-size-bytes",
    "optimize_rewrite_min_data_file_size_bytes": "optimize_rewrite_min_data_file_size_bytes",
    "optimize_rewrite_max_data_file_size_bytes": "optimize_rewrite_max_data_file_size_bytes",
    "optimize_rewrite_data_file_threshold": "optimize_rewrite_data_file_threshold",
    "optimize_rewrite_delete_file_threshold": "optimize_rewrite_delete_file_threshold",
    "vacuum_min_snapshots_to_keep": "history.expire.min-snapshots-to-keep",
    "vacuum_max_snapshot_age_seconds": "history.expire.max-snapshot-age-ms",
}
_ATHENA = {iceberg: athena for athena, iceberg in _ICEBERG.items()}
_AGE = "vacuum_max_snapshot_age_seconds"
_CODECS = {
    "gzip": "gzip",
    "snappy": "snappy",
    "zstd": "zstd",
    "none": "uncompressed",
    "uncompressed": "uncompressed",
}
_MAX_LEVEL = 22
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class TableSettings:
    """What the properties of a table amount to, defaults filled in; sizes in bytes."""

    compression: str
    compression_level: int | None
    target_file_size: int
    min_file_size: int
    max_file_size: int
    data_file_threshold: int
    delete_file_threshold: int
    min_snapshots: int
    max_snapshot_age_seconds: int


def to_iceberg(properties: Mapping[str, str]) -> dict[str, str]:
    """Iceberg's properties of Athena's.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY, naming the key that isn't on the list or its value.
        NotYetAvailable: Another file format than Parquet.
    """
    return {_ICEBERG[checked(key)]: _value(key, value) for key, value in properties.items()}


def checked(key: str) -> str:
    """A key that is on the list.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY.
    """
    if key not in _ICEBERG:
        msg = f"Unsupported table property key for an Iceberg table: {key}.{nearest(key, _ICEBERG)}"
        raise QueryFailed(msg, name="INVALID_TABLE_PROPERTY")
    return key


def iceberg_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """Iceberg's names of Athena's keys.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY.
    """
    return tuple(_ICEBERG[checked(key)] for key in keys)


def from_iceberg(properties: Mapping[str, str]) -> dict[str, str]:
    """The properties that Athena knows, under its names; others are left out."""
    found: dict[str, str] = {}
    for key, value in properties.items():
        name = _ATHENA.get(key)
        if name is not None:
            found[name] = str(_number(value, 0) // 1000) if name == _AGE else value
    return dict(sorted(found.items()))


def settings_of(properties: Mapping[str, str]) -> TableSettings:
    """The settings of a table with these Iceberg properties."""
    target = _number(properties.get("write.target-file-size-bytes"), 512 * _MEGABYTE)
    level = properties.get("write.parquet.compression-level")

    def number(key: str, default: int) -> int:
        return _number(properties.get(_ICEBERG[key]), default)

    return TableSettings(
        compression=properties.get("write.parquet.compression-codec", "zstd"),
        compression_level=_number(level, 0) or None,
        target_file_size=target,
        min_file_size=number("optimize_rewrite_min_data_file_size_bytes", target * 3 // 4),
        max_file_size=number("optimize_rewrite_max_data_file_size_bytes", target * 9 // 5),
        data_file_threshold=number("optimize_rewrite_data_file_threshold", 5),
        delete_file_threshold=number("optimize_rewrite_delete_file_threshold", 2),
        min_snapshots=max(1, number("vacuum_min_snapshots_to_keep", 1)),
        max_snapshot_age_seconds=number(_AGE, 432_000_000) // 1000,
    )


def _number(text: str | None, default: int) -> int:
    # Other engines may have written nonsense; a property must not make a table unreadable.
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default


def _value(key: str, value: str) -> str:
    text = str(value).strip()
    if key == "format":
        return _format(text.lower())
    if key == "write_compression":
        codec = _CODECS.get(text.lower())
        if codec is None:
            raise _bad(key, value, "use ZSTD, GZIP, SNAPPY or NONE")
        return codec
    if not text.isdecimal() or len(text) > len(str(2**63)) or int(text) < 1:
        raise _bad(key, value, "use a whole number above 0")
    if key == "compression_level" and int(text) > _MAX_LEVEL:
        raise _bad(key, value, f"use 1 to {_MAX_LEVEL}")
    return str(int(text) * 1000) if key == _AGE else str(int(text))


def _format(text: str) -> str:
    if text in {"orc", "avro"}:
        msg = f"Iceberg tables with format = '{text}' can't be written yet; use parquet."
        raise NotYetAvailable(msg)
    if text != "parquet":
        raise _bad("format", text, "use parquet")
    return text


def _bad(key: str, value: str, what: str) -> QueryFailed:
    msg = f"Table property {key} can't be '{value}'; {what}."
    return QueryFailed(msg, name="INVALID_TABLE_PROPERTY")
