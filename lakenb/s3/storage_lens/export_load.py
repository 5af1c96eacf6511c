"""AWS's own Storage Lens exports into ``exports`` (AWS: "Understanding the Amazon S3 Storage Lens export schemas").

CSV and Parquet, the default report and the expanded prefixes, which share one schema. A dashboard's day is
loaded as a whole. Metrics that LakeNB doesn't know are kept under their names.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, QueryFailed
from lakenb.s3.storage_lens.access_log.source import list_beginning
from lakenb.s3.storage_lens.input_store import InputStore
from lakenb.s3.storage_lens.input_tables import EXPORTS
from lakenb.s3.storage_lens.inventory import already_loaded, note_loaded
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
from lakenb.values.types import BIGINT, VARCHAR

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = (
    *("version_number", "configuration_id", "report_date", "aws_account_number", "aws_region"),
    *("storage_class", "record_type", "record_value", "bucket_name", "metric_name", "metric_value"),
)
_VERSION = "V_1"
_PARQUET_FIELD = re.compile(r"(?:optional|required)\s+\w+\s+(\w+)")
_EXPANDED = "/StorageLensExpandedPrefixes/"


def load_exports(store: InputStore, uri: str, *, only_whole: bool = False) -> Loaded:
    """Load the exports of a manifest, or of all manifests below a directory.

    Raises:
        EntityNotFound: There is no manifest.
        QueryFailed: HIVE_BAD_DATA: a manifest or a file is missing, damaged or altered; nothing of that
            manifest was loaded.
    """
    started = time.monotonic()
    uris = [uri] if uri.endswith(".json") else _manifests(store, uri)
    parts = [_load(store, one, only_whole=only_whole) for one in uris]
    return Loaded(
        "export",
        uri,
        files=sum(part.files for part in parts),
        unchanged=sum(part.unchanged for part in parts),
        lines=sum(part.lines for part in parts),
        rows=sum(part.rows for part in parts),
        rejected=sum(part.rejected for part in parts),
        days=tuple(sorted({day for part in parts for day in part.days})),
        notes=tuple(dict.fromkeys(note for part in parts for note in part.notes)),
        seconds=time.monotonic() - started,
    )


def _manifests(store: InputStore, uri: str) -> list[str]:
    found = [o.uri for o in list_beginning(store.storage, uri) if o.uri.endswith("/manifest.json")]
    if not found:
        message = f"There is no manifest.json below {uri}; give one, or the directory of an export."
        raise EntityNotFound(message)
    return found


def _load(store: InputStore, uri: str, *, only_whole: bool) -> Loaded:
    manifest, _ = read_manifest(store.storage, uri)  # AWS puts no checksum beside these
    export = _export(store, manifest)
    if already_loaded(store, manifest):
        return Loaded("export", uri, unchanged=len(export.files), days=(export.day,))
    files, left = whole_files(store.storage, manifest, export.files, only_whole=only_whole)
    lines, rows = export.load(store, files, manifest.uri)
    note_loaded(store, manifest, "export", export.day, None, (len(files), rows, len(left)))
    notes = (*export.notes, *left)
    if lines > rows:
        notes += (
            f"{lines - rows:,} rows have no metric, or a value that is no number; they are left out.",
        )
    return Loaded(
        "export",
        uri,
        files=len(files),
        lines=lines,
        rows=rows,
        rejected=lines - rows,
        days=(export.day,),
        notes=notes,
    )


@dataclass(frozen=True, slots=True)
class _Export:
    """A manifest understood."""

    configuration_id: str
    day: date
    expanded: bool
    parquet: bool
    columns: tuple[str, ...]
    files: tuple[ManifestFile, ...]
    notes: tuple[str, ...]

    def load(
        self, store: InputStore, files: Sequence[ManifestFile], source: str
    ) -> tuple[int, int]:
        """Load the rows of some files; how many they have, and how many were loaded."""
        header = "metric_name = 'metric_name'"
        count = f"SELECT count(*) AS n FROM {hole(0)} WHERE ({header}) IS DISTINCT FROM true"
        part: dict[str, str | date | bool] = {
            "report_date": self.day,
            "configuration_id": self.configuration_id,
            "expanded": self.expanded,
        }
        return store.load_files(EXPORTS, part, self._scan(files), (count, self._select(source)))

    def _scan(self, files: Sequence[ManifestFile]) -> FileScan:
        columns = tuple(
            ScanColumn(
                name, BIGINT if self.parquet and name == "metric_value" else VARCHAR, name, at
            )
            for at, name in enumerate(self.columns)
            if name in _COLUMNS
        )
        return FileScan(  # files that S3 delivered: no table
            f"Storage Lens export {self.configuration_id}",
            "parquet" if self.parquet else "csv",
            columns,
            tuple(ScanFile(file.uri, file.size) for file in files),
            options={} if self.parquet else reader_of(OPEN_CSV, {"escapeChar": "\0"}, {}).options,
            read=tuple(column.name for column in columns),
            width=len(self.columns),
        )

    def _select(self, source: str) -> str:
        value = "CAST(TRY_CAST(metric_value AS DECIMAL(38, 6)) AS DECIMAL(38, 0))"
        record = "replace(record_value, '+', ' ')"
        made = {
            **{name: f"nullif({name}, '')" for name in _COLUMNS},
            "report_date": f"DATE '{self.day.isoformat()}'",
            "configuration_id": quote_text(self.configuration_id),
            "record_value": f"coalesce(TRY(url_decode({record})), record_value)",
            "bucket_name": "coalesce(bucket_name, '')",
            "metric_value": f"TRY_CAST({value} AS BIGINT)",
            "expanded": str(self.expanded).lower(),
            "source": quote_text(source),
            "loaded_at": "current_timestamp",
        }
        outputs = ", ".join(f"{made[name]} AS {name}" for name in EXPORTS.column_names)
        return (
            f"SELECT {outputs} FROM {hole(0)} WHERE nullif(metric_name, '') IS NOT NULL "
            f"AND metric_name <> 'metric_name' AND {made['metric_value']} IS NOT NULL"
        )


def _export(store: InputStore, manifest: Manifest) -> _Export:
    kind = manifest.text("reportFormat").upper()
    if kind not in {"CSV", "PARQUET"}:
        message = (
            f"{manifest.uri} is of an export in format {kind[:50]}; CSV and Parquet can be loaded."
        )
        raise QueryFailed(message, name="HIVE_UNSUPPORTED_FORMAT")
    schema = manifest.text("reportSchema")
    found = _PARQUET_FIELD.findall(schema) if kind == "PARQUET" else schema.split(",")
    columns = tuple(name.strip().lower() for name in found)
    missing = [name for name in _COLUMNS if name not in columns]
    version = manifest.text("reportVersion")
    if missing:
        message = (
            f"{manifest.uri} (version {version[:20]}) lacks the columns {', '.join(missing)}; LakeNB knows exports "
            f"of version {_VERSION}."
        )
        raise QueryFailed(message, name="HIVE_BAD_DATA")
    notes: tuple[str, ...] = ()
    if version != _VERSION:
        extra = [name for name in columns if name not in _COLUMNS]
        left = f"; its columns {', '.join(extra)} are left" if extra else ""
        told = (
            f"The export is of version {version[:20]}, newer than {_VERSION}: columns are taken by their "
            f"names, and metrics that are not known are kept{left}."
        )
        notes = (told,)
    return _Export(
        manifest.text("configId"),
        _day(manifest),
        _EXPANDED in manifest.uri or _EXPANDED in f"/{_first_key(manifest)}",
        kind == "PARQUET",
        columns,
        tuple(manifest_files(store.storage, manifest, "reportFiles", "md5Checksum")),
        notes,
    )


def _first_key(manifest: Manifest) -> str:
    files = manifest.content.get("reportFiles")
    first = files[0] if isinstance(files, list) and files else None
    return str(first.get("key")) if isinstance(first, dict) else ""


def _day(manifest: Manifest) -> date:
    text = manifest.text("reportDate")
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        message = f"{manifest.uri} has the reportDate {text[:40]!r}, which is no day."
        raise QueryFailed(message, name="HIVE_BAD_DATA") from None
