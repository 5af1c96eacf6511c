"""S3 Inventory into ``objects``, by its manifest (AWS: "Cataloging and analyzing your data with S3 Inventory").

CSV (gzip, no header line, keys URL-encoded), Parquet and ORC; columns and their order are those of the
manifest's ``fileSchema``. A day of a bucket is loaded as a whole.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.s3.storage_lens.access_log.place import Place
from lakenb.s3.storage_lens.input_store import InputStore
from lakenb.s3.storage_lens.input_tables import INVENTORIES, OBJECTS
from lakenb.s3.storage_lens.manifest import (
    Manifest,
    ManifestFile,
    manifest_files,
    read_manifest,
    whole_files,
)
from lakenb.s3.storage_lens.model import Loaded
from lakenb.s3.storage_lens.plans import hole
from lakenb.serde import OPEN_CSV, reader_of
from lakenb.values.names import quote_text
from lakenb.values.scan import FileScan, ScanColumn, ScanFile
from lakenb.values.types import VARCHAR, parse_type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lakenb.values.scan import FileFormat

_FORMATS: dict[str, FileFormat] = {"CSV": "csv", "PARQUET": "parquet", "ORC": "orc"}
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PARQUET_FIELD = re.compile(r"(?:optional|required)\s+\w+\s+(\w+)")
_ORC_FIELD = re.compile(r"(\w+)\s*:")
_TYPES = {"size": "bigint", **dict.fromkeys(("is_latest", "is_delete_marker"), "boolean")}
_TYPES["is_multipart_uploaded"] = "boolean"
_MOMENTS = ("last_modified_date", "object_lock_retain_until_date", "lifecycle_expiration_date")
_TYPES |= dict.fromkeys(_MOMENTS, "timestamp(3)")
_TEXTS = (
    *("version_id", "e_tag", "storage_class", "replication_status", "encryption_status"),
    *("object_lock_mode", "object_lock_legal_hold_status", "intelligent_tiering_access_tier"),
    "bucket_key_status",
)


def load_inventory(
    store: InputStore, manifest_uri: str, default: Place, *, only_whole: bool = False
) -> Loaded:
    """Load an inventory in place of what its bucket's day had.

    Args:
        store: The input tables.
        manifest_uri: Its ``manifest.json``.
        default: Account and Region of the bucket, which no inventory tells.
        only_whole: Load what is whole when files are missing or altered, and note the others.

    Raises:
        EntityNotFound: There is no manifest.
        QueryFailed: HIVE_BAD_DATA: the manifest or a file is missing, damaged or altered; nothing was loaded.
    """
    started = time.monotonic()
    manifest, notes = read_manifest(store.storage, manifest_uri)
    inventory = _inventory(store, manifest, default)
    if already_loaded(store, manifest):
        return Loaded(
            "inventory", manifest.uri, unchanged=len(inventory.files), days=(inventory.day,)
        )
    files, left = whole_files(store.storage, manifest, inventory.files, only_whole=only_whole)
    lines, rows = inventory.load(store, files)
    note_loaded(
        store, manifest, "inventory", inventory.day, inventory.bucket, (len(files), rows, len(left))
    )
    dropped = inventory.dropped(lines - rows)
    return Loaded(
        "inventory",
        manifest.uri,
        files=len(files),
        lines=lines,
        rows=rows,
        days=(inventory.day,),
        notes=(*notes, *inventory.notes, *dropped, *left),
        seconds=time.monotonic() - started,
    )


def already_loaded(store: InputStore, manifest: Manifest) -> bool:
    """Whether the last load of a manifest had this text and all of its files."""
    text = (
        "SELECT arg_max(etag, loaded_at) AS etag, arg_max(missing, loaded_at) AS missing "
        f"FROM {hole(0)} WHERE source = {quote_text(manifest.uri)}"
    )
    found = store.read(INVENTORIES, text, ("source", "etag", "missing", "loaded_at"))
    return bool(found.to_pylist() == [{"etag": manifest.md5, "missing": 0}])


def note_loaded(
    store: InputStore,
    manifest: Manifest,
    kind: str,
    day: date,
    bucket: str | None,
    counts: tuple[int, int, int],
) -> None:
    """Remember a loaded manifest; counts are files, rows, and files that were left out."""
    row = {
        "source": manifest.uri,
        "kind": kind,
        "report_date": day,
        "bucket_name": bucket,
        "etag": manifest.md5,
        "files": counts[0],
        "row_count": counts[1],
        "missing": counts[2],
        "loaded_at": datetime.now(UTC),
    }
    store.append_rows(INVENTORIES, [row])


@dataclass(frozen=True, slots=True)
class _Inventory:
    """A manifest understood."""

    bucket: str
    day: date
    format: FileFormat
    columns: tuple[str, ...]
    files: tuple[ManifestFile, ...]
    place: Place
    notes: tuple[str, ...]

    def load(self, store: InputStore, files: Sequence[ManifestFile]) -> tuple[int, int]:
        """Load the rows of some files; how many they have, and how many were loaded."""
        scan = self._scan(files)
        count = f"SELECT count(*) AS n FROM {hole(0)}"
        part: dict[str, str | date | bool] = {
            "report_date": self.day,
            "bucket_name": self.bucket,
        }
        return store.load_files(OBJECTS, part, scan, (count, self._select()))

    def dropped(self, count: int) -> tuple[str, ...]:
        """What is said of rows that are not loaded."""
        if not count:
            return ()
        told = (
            f"{count:,} rows are left out: they have no key, or expired before {self.day}, and S3 Storage "
            "Lens doesn't count what lifecycle rules have expired."
        )
        return (told,)

    def _scan(self, files: Sequence[ManifestFile]) -> FileScan:
        csv = self.format == "csv"
        columns = tuple(
            ScanColumn(name, VARCHAR if csv else parse_type(_TYPES.get(name, "varchar")), name, at)
            for at, name in enumerate(self.columns)
            if name in _KNOWN
        )
        options: Mapping[str, str] = {}
        if csv:
            # AWS doubles a quote inside a value; its keys have none, for they are URL-encoded.
            options = reader_of(OPEN_CSV, {"escapeChar": "\0"}, {}).options
        elif self.format == "orc":
            options = {"by_name": "true"}
        return FileScan(  # files that S3 delivered: no table
            f"inventory of {self.bucket}",
            self.format,
            columns,
            tuple(ScanFile(file.uri, file.size) for file in files),
            options=options,
            read=tuple(column.name for column in columns),
            width=len(self.columns),
        )

    def _select(self) -> str:
        known = set(self.columns)
        current = "version_id" not in known and "is_latest" not in known

        def of(name: str) -> str:
            if current and name in {"is_latest", "is_delete_marker"}:
                return "true" if name == "is_latest" else "false"
            if name not in known:
                return "NULL"
            kind = _ENGINE_TYPES.get(_TYPES.get(name, ""))
            text = f"nullif(CAST({name} AS VARCHAR), '')"
            if kind:
                return f"TRY_CAST({text} AS {kind})"
            return f"coalesce({text}, '')" if name in _STATES else text

        key = "TRY(url_decode(replace(key, '+', ' ')))" if self.format == "csv" else "key"
        made = {name: of(name) for name in OBJECTS.column_names}
        made |= {
            "report_date": f"DATE '{self.day.isoformat()}'",
            "account_id": _text(self.place.account_id),
            "aws_region": _text(self.place.aws_region),
            "bucket_name": quote_text(self.bucket),
            "key_name": f"coalesce({key}, key)",
            "tags": "NULL",
        }
        outputs = ", ".join(f"{made[name]} AS {name}" for name in OBJECTS.column_names)
        text = f"SELECT {outputs} FROM {hole(0)} WHERE nullif(key, '') IS NOT NULL"
        if "lifecycle_expiration_date" in known:
            expired = made["lifecycle_expiration_date"]
            text += f" AND NOT coalesce({expired} < TIMESTAMPTZ '{self.day.isoformat()} 00:00:00+00', false)"
        return text


_STATES = frozenset(
    ("replication_status", "object_lock_mode", "object_lock_legal_hold_status", "bucket_key_status")
)
"""Fields that are empty where an object has no such state: empty text, for NULL would be unknown."""
_ENGINE_TYPES = {"bigint": "BIGINT", "boolean": "BOOLEAN", "timestamp(3)": "TIMESTAMPTZ"}
_KNOWN = frozenset((*_TYPES, *_TEXTS, "bucket", "key"))


def _text(value: str | None) -> str:
    return "CAST(NULL AS VARCHAR)" if value is None else quote_text(value)


def _inventory(store: InputStore, manifest: Manifest, default: Place) -> _Inventory:
    kind = manifest.text("fileFormat").upper()
    if kind not in _FORMATS:
        message = f"{manifest.uri} is of an inventory in format {kind[:50]}; CSV, Parquet and ORC can be loaded."
        raise QueryFailed(message, name="HIVE_UNSUPPORTED_FORMAT")
    columns = _columns(kind, manifest.text("fileSchema"))
    if "key" not in columns:
        message = f"{manifest.uri} names no column Key in its fileSchema; it is no inventory."
        raise QueryFailed(message, name="HIVE_BAD_DATA")
    notes: tuple[str, ...] = ()
    if manifest.content.get("version") not in {None, "2016-11-30"}:
        told = (
            f"The manifest's version is {manifest.content['version']!s:.40}, newer than 2016-11-30; columns "
            "are taken by their names."
        )
        notes = (told,)
    return _Inventory(
        manifest.text("sourceBucket").removeprefix("arn:aws:s3:::"),
        _day(manifest),
        _FORMATS[kind],
        columns,
        tuple(manifest_files(store.storage, manifest, "files", "MD5checksum")),
        default,
        notes,
    )


def _columns(kind: str, schema: str) -> tuple[str, ...]:
    """The columns in a file's order, under Parquet's names."""
    if kind == "PARQUET":
        return tuple(name.lower() for name in _PARQUET_FIELD.findall(schema))
    if kind == "ORC":
        return tuple(name.lower() for name in _ORC_FIELD.findall(schema))
    return tuple(_snake(name) for name in schema.split(","))


def _snake(name: str) -> str:
    """``IsLatest`` as ``is_latest``, ``ETag`` as ``e_tag``."""
    name = name.strip()
    return "e_tag" if name == "ETag" else _WORD.sub("_", name).lower()


def _day(manifest: Manifest) -> date:
    stamp = str(manifest.content.get("creationTimestamp", ""))
    try:
        return datetime.fromtimestamp(int(stamp) / 1000, UTC).date()
    except (ValueError, OverflowError, OSError):
        message = f"{manifest.uri} has no creationTimestamp in milliseconds; its day is not known."
        raise QueryFailed(message, name="HIVE_BAD_DATA") from None
