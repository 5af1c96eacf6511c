"""A day's report as files with a manifest (S3 User Guide: "What is an S3 Storage Lens export manifest?").

Report files are written first and the manifest last, so that whoever goes by the manifest sees a whole report
or the one before. Then the files of the report before go.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import uuid4

import pyarrow as pa

from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.s3.storage_lens.export.schema import PARQUET_SCHEMA, REPORT_COLUMNS, VERSION
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lakenb.storage.model import Storage

_MOST_ROWS = 5_000_000
FORMATS = ("CSV", "Parquet")


@dataclass(frozen=True, slots=True)
class ExportedReport:
    """What an export wrote.

    Attributes:
        manifest: The manifest's URI.
        files: The report files' URIs.
        rows: How many records there are.
    """

    manifest: str
    files: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """Where a report goes.

    Attributes:
        uri: ``s3://bucket/prefix``; what the user chose.
        account: Who owns the dashboard.
        configuration_id: The dashboard.
        day: The day.
        expanded: Whether it is the expanded prefixes report; where AWS puts that one's manifest is not
            documented, and taken to be as for the other.
    """

    uri: str
    account: str
    configuration_id: str
    day: date
    expanded: bool = False

    @property
    def root(self) -> str:
        """The URI of all reports of the dashboard, with an ending slash."""
        kind = "StorageLensExpandedPrefixes" if self.expanded else "StorageLens"
        base = str(parse_s3_uri(self.uri).prefix)
        return f"{base}{kind}/{self.account}/{self.configuration_id}/{VERSION}/"

    @property
    def manifest(self) -> str:
        """The manifest's URI."""
        return f"{self.root}manifests/dt={self.day.isoformat()}/manifest.json"

    def report(self, ending: str) -> str:
        """A new report file's URI."""
        return f"{self.root}reports/dt={self.day.isoformat()}/{uuid4()}.{ending}"


@dataclass(slots=True)
class _Sink:
    """A file that is hashed and counted as it is written."""

    inner: BinaryIO
    digest: Any = field(default_factory=lambda: hashlib.md5(usedforsecurity=False))
    size: int = 0
    closed: bool = False

    def write(self, data: bytes) -> int:
        view = bytes(data)
        self.digest.update(view)
        self.size += len(view)
        self.inner.write(view)
        return len(view)

    def tell(self) -> int:
        return self.size

    def flush(self) -> None:
        """Nothing waits here."""

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.inner.close()


_TEXT = pa.string()
PARQUET_FIELDS = pa.schema(
    [
        *(pa.field(name, _TEXT, nullable=False) for name in REPORT_COLUMNS[:-1]),
        pa.field(REPORT_COLUMNS[-1], pa.int64(), nullable=False),
    ]
)


def write_report(
    storage: Storage,
    place: ReportPlace,
    format: str,  # noqa: A002 - AWS's word
    batches: Iterable[pa.RecordBatch],
) -> ExportedReport:
    """Write a report and its manifest.

    Args:
        storage: The lake's objects.
        place: Where.
        format: ``CSV`` or ``Parquet``.
        batches: The eleven columns.

    Raises:
        InvalidRequest: Another format.
        LakeNBError: The storage can't take it; nothing of it is left.
    """
    if format not in FORMATS:
        raise InvalidRequest(f"A report's format is CSV or Parquet, not {str(format)[:40]!r}.")
    ending = "csv" if format == "CSV" else "par"
    written: list[dict[str, Any]] = []
    uris: list[str] = []
    rows = 0
    try:
        for group in _groups(batches):
            uri = place.report(ending)
            uris.append(uri)
            storage.prepare(uri.rpartition("/")[0] + "/")
            sink = _Sink(storage.fs.open(uri, "wb"))
            try:
                count = _write(sink, format, group)
            finally:
                sink.close()
            rows += count
            written.append(
                {"key": _key(uri), "size": sink.size, "md5Checksum": sink.digest.hexdigest()}
            )
        before = _before(storage, place)
        _write_manifest(storage, place, format, written)
    except BaseException as error:
        storage.delete_objects(uris)
        if isinstance(error, OSError):
            message = f"The report can't be written: {error.strerror or error}; free some space."
            raise QueryFailed(message, name="NO_SPACE_LEFT") from error
        raise
    storage.delete_objects(before)
    return ExportedReport(place.manifest, tuple(uris), rows)


def _groups(batches: Iterable[pa.RecordBatch]) -> Iterable[Iterable[pa.RecordBatch]]:
    """The batches of each file: at least one file, also of a report without rows."""
    left = iter(batches)
    first = True
    while True:
        head = next(left, None)
        if head is None and not first:
            return
        first = False
        yield _taken(head, left)
        if head is None:
            return


def _taken(head: pa.RecordBatch | None, left: Iterable[pa.RecordBatch]) -> Iterable[pa.RecordBatch]:
    if head is None:
        return
    yield head
    rows = head.num_rows
    for batch in left:
        yield batch
        rows += batch.num_rows
        if rows >= _MOST_ROWS:
            return


def _write(sink: _Sink, format: str, batches: Iterable[pa.RecordBatch]) -> int:  # noqa: A002 - AWS's word
    rows = 0
    target = pa.PythonFile(sink, "w")
    if format == "CSV":
        from pyarrow import csv

        # pyarrow would put the header's names in quotes; AWS's schema line has none.
        sink.write((",".join(REPORT_COLUMNS) + "\n").encode())
        options = csv.WriteOptions(include_header=False, quoting_style="needed")
        with csv.CSVWriter(target, PARQUET_FIELDS, write_options=options) as writer:
            for batch in batches:
                writer.write_batch(batch.cast(PARQUET_FIELDS))
                rows += batch.num_rows
        return rows
    import pyarrow.parquet as pq

    with pq.ParquetWriter(target, PARQUET_FIELDS, compression="snappy") as writer:
        for batch in batches:
            writer.write_batch(batch.cast(PARQUET_FIELDS))
            rows += batch.num_rows
    return rows


def _key(uri: str) -> str:
    return uri.removeprefix("s3://").partition("/")[2]


def _before(storage: Storage, place: ReportPlace) -> list[str]:
    """The report files of the manifest that is there; no others are touched."""
    try:
        with storage.fs.open(place.manifest, "rb") as file:
            found = json.loads(file.read())
        keys = [str(one["key"]) for one in found["reportFiles"]]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return []
    bucket = place.manifest.removeprefix("s3://").partition("/")[0]
    uris = [f"s3://{bucket}/{key}" for key in keys]
    return [uri for uri in uris if uri.startswith(f"{place.root}reports/")]


def _write_manifest(
    storage: Storage,
    place: ReportPlace,
    form: str,
    files: list[dict[str, Any]],
) -> None:
    bucket = place.manifest.removeprefix("s3://").partition("/")[0]
    document = {
        "sourceAccountId": place.account,
        "configId": place.configuration_id,
        "destinationBucket": f"arn:aws:s3:::{bucket}",
        "reportVersion": VERSION,
        "reportDate": place.day.isoformat(),
        "reportFormat": form,
        "reportSchema": ",".join(REPORT_COLUMNS) if form == "CSV" else PARQUET_SCHEMA,
        "reportFiles": files,
    }
    storage.prepare(place.manifest.rpartition("/")[0] + "/")
    with storage.fs.open(place.manifest, "wb") as file:
        file.write(json.dumps(document, indent=2).encode())
