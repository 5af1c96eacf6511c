"""A bucket as it is now, into ``objects``, ``multipart_uploads`` and ``bucket_properties``.

On an S3 endpoint by ListObjectVersions, ListMultipartUploads and ListParts, and the bucket's configuration
(``bucket_settings``); in a local lake by its files, which have neither versions nor uploads nor a
configuration. A listing tells no encryption, replication or lock: those stay NULL.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from lakenb.errors import LakeNBError
from lakenb.s3.storage_lens.access_log.place import Place
from lakenb.s3.storage_lens.bucket_settings import CallS3, Settings, local_settings, settings_of
from lakenb.s3.storage_lens.input_store import InputStore, Row, schema_of
from lakenb.s3.storage_lens.input_tables import (
    BUCKET_PROPERTIES,
    INVENTORIES,
    MULTIPART_UPLOADS,
    OBJECTS,
    InputTable,
)
from lakenb.s3.storage_lens.model import Loaded
from lakenb.s3.storage_lens.plans import hole, plan_of, rows_scan
from lakenb.storage.failure import mapped, no_bucket
from lakenb.values.s3_uri import S3Uri, parse_s3_uri

if TYPE_CHECKING:
    from lakenb.engine.protocol import EngineStatement
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.values.plan import WrittenFile

_AT_ONCE = 50_000
LISTING = "listing"


@dataclass(frozen=True, slots=True)
class _Listing:
    """What is known of a bucket: rows come as they are read."""

    versions: Callable[[], Iterator[Row]]
    uploads: Callable[[], Iterator[Row]]
    settings: Settings


def load_listing(store: InputStore, uri: str, place: Place, day: date | None = None) -> Loaded:
    """List a bucket, or a prefix of it, in place of what its day had.

    Args:
        store: The input tables.
        uri: ``s3://bucket/``, or a prefix when only that is wanted.
        place: Account and Region of the bucket.
        day: The day that the listing is kept as; None is today (UTC).

    Raises:
        EntityNotFound: There is no such bucket.
    """
    started = time.monotonic()
    target = parse_s3_uri(uri)
    day = day or datetime.now(UTC).date()
    with mapped(str(target)):
        return _load(store, target, place, day, started)


def _load(store: InputStore, target: S3Uri, place: Place, day: date, started: float) -> Loaded:
    listing = _listing(store, target)
    of = {"report_date": day, "bucket_name": target.bucket}
    common = {
        **of,
        "account_id": place.account_id,
        "aws_region": listing.settings.region or place.aws_region,
    }
    counts = [
        _put(store, definition, of, common, rows)
        for definition, rows in (
            (OBJECTS, listing.versions),
            (MULTIPART_UPLOADS, listing.uploads),
            (BUCKET_PROPERTIES, lambda: iter((listing.settings.counts,))),
        )
    ]
    row = {
        "source": str(target),
        "kind": LISTING,
        "report_date": day,
        "bucket_name": target.bucket,
        "etag": None,
        "files": 0,
        "row_count": counts[0],
        "missing": 0,
        "loaded_at": datetime.now(UTC),
    }
    store.append_rows(INVENTORIES, [row])
    notes = listing.settings.notes
    if target.key:
        notes += (f"Only {target} was listed; the bucket's metrics of {day} count that alone.",)
    return Loaded(
        LISTING,
        str(target),
        lines=counts[0] + counts[1],
        rows=counts[0] + counts[1],
        days=(day,),
        notes=notes,
        seconds=time.monotonic() - started,
    )


def _put(
    store: InputStore,
    definition: InputTable,
    part: dict[str, Any],
    common: Row,
    rows: Callable[[], Iterator[Row]],
) -> int:
    """Rows in place of those of the bucket's day, some ten thousand at a time."""
    count = 0
    names = ", ".join(definition.column_names)
    schema = schema_of(definition)

    def write(run: EngineStatement, table: IcebergTable) -> Sequence[WrittenFile]:
        nonlocal count
        count = 0
        files: list[WrittenFile] = []
        waiting = rows()
        while some := [{**common, **row} for row in islice(waiting, _AT_ONCE)]:
            scan = rows_scan(definition.table, schema, some)
            plan = plan_of(f"SELECT {names} FROM {hole(0)}", (scan,))
            files += store.write(run, table, plan, part["report_date"])
            count += len(some)
        return files

    store.replace_part(definition, part, write)
    return count


def _listing(store: InputStore, target: S3Uri) -> _Listing:
    fs: Any = store.storage.fs
    if not store.storage.engine_access().endpoint:
        return _Listing(lambda: _local(store, target), lambda: iter(()), local_settings())
    call: CallS3 = fs.call_s3
    try:
        call("head_bucket", Bucket=target.bucket)
    except FileNotFoundError:
        raise no_bucket(target.bucket) from None
    return _Listing(
        lambda: _versions(call, target),
        lambda: _uploads(call, target),
        settings_of(call, target.bucket),
    )


def _local(store: InputStore, target: S3Uri) -> Iterator[Row]:
    for one in store.storage.list_objects(str(target.prefix), hidden=True):
        yield {
            "key_name": parse_s3_uri(one.uri).key,
            "is_latest": True,
            "is_delete_marker": False,
            "size": one.size,
            "last_modified_date": datetime.fromtimestamp(one.modified, UTC),
        }


def _versions(call: CallS3, target: S3Uri) -> Iterator[Row]:
    more: dict[str, Any] = {}
    while True:
        page = call("list_object_versions", Bucket=target.bucket, Prefix=target.key, **more)
        for item in page.get("Versions", []):
            yield {**_version(item), "is_delete_marker": False, **_contents(item)}
        for item in page.get("DeleteMarkers", []):
            yield {**_version(item), "is_delete_marker": True}
        if not page.get("IsTruncated"):
            return
        more = {"KeyMarker": page["NextKeyMarker"]}
        if page.get("NextVersionIdMarker"):
            more["VersionIdMarker"] = page["NextVersionIdMarker"]


def _version(item: dict[str, Any]) -> dict[str, object]:
    version = item.get("VersionId")
    return {
        "key_name": item["Key"],
        "version_id": None if version in {None, "null"} else version,
        "is_latest": item.get("IsLatest"),
        "last_modified_date": item.get("LastModified"),
    }


def _contents(item: dict[str, Any]) -> dict[str, object]:
    etag = str(item.get("ETag") or "").strip('"')
    return {
        "size": item.get("Size"),
        "e_tag": etag or None,
        "storage_class": item.get("StorageClass"),
        "is_multipart_uploaded": "-" in etag if etag else None,
    }


def _uploads(call: CallS3, target: S3Uri) -> Iterator[Row]:
    more: dict[str, Any] = {}
    while True:
        page = call("list_multipart_uploads", Bucket=target.bucket, Prefix=target.key, **more)
        for item in page.get("Uploads", []):
            yield {
                "key_name": item["Key"],
                "upload_id": item["UploadId"],
                "initiated": item.get("Initiated"),
                "storage_class": item.get("StorageClass"),
                "size": _size_of_parts(call, target.bucket, item),
            }
        if not page.get("IsTruncated"):
            return
        more = {
            "KeyMarker": page["NextKeyMarker"],
            "UploadIdMarker": page["NextUploadIdMarker"],
        }


def _size_of_parts(call: CallS3, bucket: str, upload: dict[str, Any]) -> int | None:
    """The bytes uploaded so far; None when the parts can't be asked, or the upload ended meanwhile."""
    size = 0
    more: dict[str, Any] = {}
    while True:
        try:
            page = call(
                "list_parts", Bucket=bucket, Key=upload["Key"], UploadId=upload["UploadId"], **more
            )
        except (OSError, LakeNBError):
            return None
        size += sum(int(part.get("Size", 0)) for part in page.get("Parts", []))
        if not page.get("IsTruncated"):
            return size
        more = {"PartNumberMarker": page["NextPartNumberMarker"]}
