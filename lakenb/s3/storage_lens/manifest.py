"""Manifests of S3 Inventory and Storage Lens exports: read, checked, and their files found.

AWS: "Locating your S3 Inventory list", "What is an S3 Storage Lens export manifest?". A report is often
copied away from the bucket that its manifest names: files are looked for there, in the manifest's own
bucket, and beside it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, QueryFailed
from lakenb.storage.failure import mapped, storage_error
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from lakenb.storage import Storage

_LARGEST = 64 << 20
_CHUNK = 4 << 20
_SHOWN = 3
_BUCKET_ARN = "arn:aws:s3:::"


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A file that a manifest names: where it is now, its size, its MD5."""

    uri: str
    size: int
    md5: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest: where it lies, what it says, the MD5 of its text."""

    uri: str
    content: Mapping[str, object]
    md5: str

    def text(self, key: str) -> str:
        """A member that has to be a text.

        Raises:
            QueryFailed: HIVE_BAD_DATA, it isn't.
        """
        value = self.content.get(key)
        if not isinstance(value, str) or not value:
            raise _bad(self.uri, f"it has no {key}")
        return value


def read_manifest(storage: Storage, uri: str) -> tuple[Manifest, tuple[str, ...]]:
    """A manifest, checked by the ``manifest.checksum`` beside it; notes where there is none.

    Raises:
        EntityNotFound: It isn't there.
        QueryFailed: HIVE_BAD_DATA, it is damaged or no manifest.
    """
    name = str(parse_s3_uri(uri))
    data = _read(storage, name)
    md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
    beside = f"{name.rpartition('/')[0]}/manifest.checksum"
    notes: tuple[str, ...] = ()
    if storage.fs.isfile(beside):
        wanted = _read(storage, beside).decode("ascii", "replace").strip().strip('"').lower()
        if wanted != md5:
            raise _bad(name, "its text does not have the MD5 of manifest.checksum beside it")
    else:
        notes = ("There is no manifest.checksum beside the manifest; it could not be checked.",)
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        raise _bad(name, "it is no JSON") from None
    if not isinstance(content, dict):
        raise _bad(name, "it is no JSON object")
    return Manifest(name, content, md5), notes


def manifest_files(
    storage: Storage, manifest: Manifest, key: str, md5_key: str
) -> list[ManifestFile]:
    """The files that a manifest lists, wherever they are; a file that is nowhere has its first place.

    Raises:
        QueryFailed: HIVE_BAD_DATA, the list is none.
    """
    listed = manifest.content.get(key)
    if not isinstance(listed, list):
        raise _bad(manifest.uri, f"it has no list of {key}")
    bucket = str(manifest.content.get("destinationBucket") or "").removeprefix(_BUCKET_ARN)
    found: list[ManifestFile] = []
    for one in listed:
        name = one.get("key") if isinstance(one, dict) else None
        md5 = one.get(md5_key) if isinstance(one, dict) else None
        size = one.get("size") if isinstance(one, dict) else None
        if not isinstance(name, str) or not isinstance(md5, str) or not isinstance(size, int):
            raise _bad(manifest.uri, f"an entry of {key} lacks key, size or {md5_key}")
        places = _places(manifest.uri, bucket, name)
        uri = next((place for place in places if storage.fs.isfile(place)), places[0])
        found.append(ManifestFile(uri, size, md5.lower()))
    return found


def _places(manifest: str, bucket: str, key: str) -> list[str]:
    own = parse_s3_uri(manifest)
    above = manifest.rpartition("/")[0]
    base = key.rpartition("/")[2]
    day = above.rpartition("/")[2]
    upper = above.rpartition("/")[0]
    return list(
        dict.fromkeys(
            (
                *((f"s3://{bucket}/{key}",) if bucket else ()),
                f"s3://{own.bucket}/{key}",
                f"{upper}/data/{base}",
                f"{upper.rpartition('/')[0]}/reports/{day}/{base}",
                f"{above}/{base}",
            )
        )
    )


def whole_files(
    storage: Storage, manifest: Manifest, files: Sequence[ManifestFile], *, only_whole: bool
) -> tuple[list[ManifestFile], tuple[str, ...]]:
    """The files whose bytes have the manifest's MD5, and a note for each other.

    Raises:
        QueryFailed: HIVE_BAD_DATA, some are missing or altered, and ``only_whole`` is False.
    """
    good: list[ManifestFile] = []
    bad: list[str] = []
    for file in files:
        with mapped(file.uri):
            problem = _problem(storage, file)
        if problem is None:
            good.append(file)
        else:
            bad.append(f"{file.uri} {problem}")
    if bad and not only_whole:
        more = f" and {len(bad) - _SHOWN} more" if len(bad) > _SHOWN else ""
        message = (
            f"Of the {len(files)} files that {manifest.uri} names {len(bad)} can't be used: "
            f"{'; '.join(bad[:_SHOWN])}{more}. Nothing was loaded; copy them again, or pass only_whole=True "
            "to load the others."
        )
        raise QueryFailed(message, name="HIVE_BAD_DATA")
    return good, tuple(f"Left out: {one}." for one in bad)


def _problem(storage: Storage, file: ManifestFile) -> str | None:
    digest = hashlib.md5(usedforsecurity=False)
    size = 0
    try:
        with storage.fs.open(file.uri, "rb") as opened:
            while chunk := opened.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
    except FileNotFoundError:
        return "is missing"
    if size != file.size:
        return f"has {size} bytes where the manifest says {file.size}"
    return None if digest.hexdigest() == file.md5 else "is altered (its MD5 differs)"


def _read(storage: Storage, uri: str) -> bytes:
    try:
        with storage.fs.open(uri, "rb") as file:
            data: bytes = file.read(_LARGEST + 1)
    except (FileNotFoundError, IsADirectoryError):
        message = f"There is no manifest at {uri}; give the URI of a manifest.json."
        raise EntityNotFound(message) from None
    except OSError as error:
        raise storage_error(error, uri) from error
    if len(data) > _LARGEST:
        raise _bad(uri, f"it is larger than {_LARGEST >> 20} MB")
    return data


def _bad(uri: str, reason: str) -> QueryFailed:
    return QueryFailed(f"{uri} is no manifest that can be used: {reason}.", name="HIVE_BAD_DATA")
