"""The storage of a lake whose objects are in a real object store, through s3fs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lakenb.errors import AlreadyExists, EngineUnavailable
from lakenb.storage.failure import clash, mapped, no_bucket
from lakenb.storage.model import EngineAccess, StoredObject, directories_of, is_hidden
from lakenb.values.s3_uri import S3Uri, is_s3_uri, parse_s3_uri, shown

if TYPE_CHECKING:
    from lakenb.settings import S3Settings
    from lakenb.storage.endpoint_filesystem import EndpointFileSystem


class EndpointStorage:
    """`lakenb.storage.Storage` on an S3 endpoint.

    Args:
        s3: The endpoint and its credentials; without credentials requests are anonymous, whatever the
            machine's own AWS configuration has.

    Raises:
        EngineUnavailable: ``s3fs`` is not installed.
    """

    def __init__(self, s3: S3Settings) -> None:
        try:
            from lakenb.storage.endpoint_filesystem import make_filesystem
        except ModuleNotFoundError as error:
            if error.name not in {"s3fs", "aiobotocore", "botocore"}:
                raise
            raise EngineUnavailable(
                "An S3 endpoint needs the package s3fs; install it with: pip install 'lakenb[s3]'"
            ) from None
        self._access = _access(s3)
        self._fs = make_filesystem(s3.endpoint, self._access)

    def __repr__(self) -> str:
        return f"EndpointStorage('{self._access.endpoint}')"

    @property
    def fs(self) -> EndpointFileSystem:
        """The fsspec filesystem over the same objects."""
        return self._fs

    def locate(self, uri: str) -> str:
        """The checked URI: the engine speaks to the endpoint itself."""
        return str(parse_s3_uri(uri))

    def prepare(self, uri: str) -> str:
        """`locate`, after the bucket was made if it was missing."""
        name = parse_s3_uri(uri)
        with mapped(str(name)):
            try:
                self._fs.call_s3("head_bucket", Bucket=name.bucket)
            except PermissionError:
                pass  # it is there; to look at it is one right, to write into it another
            except FileNotFoundError:
                with suppress(FileExistsError):  # another process was faster
                    self._fs.mkdir(name.bucket)
        return str(name)

    def identify(self, path: str) -> str:
        """The URI that the engine reports, which is the object's."""
        return str(parse_s3_uri(path)) if is_s3_uri(path) else path

    def list_objects(self, prefix_uri: str, *, hidden: bool = False) -> list[StoredObject]:
        """The objects below a prefix, sorted by URI."""
        prefix = parse_s3_uri(prefix_uri).prefix
        return sorted(
            StoredObject(f"{prefix}{key}", int(info["size"]), _seconds(info["LastModified"]))
            for key, info in self._find(prefix, hidden=hidden)
        )

    def list_directories(self, prefix_uri: str) -> list[str]:
        """The directories below a prefix that hold visible objects, sorted."""
        prefix = parse_s3_uri(prefix_uri).prefix
        keys = (key for key, _ in self._find(prefix, hidden=False))
        return sorted(f"{prefix}{directory}" for directory in directories_of(keys))

    def subdirectories(self, prefix_uri: str) -> list[str]:
        """The names of the directories right below a prefix, sorted; one request for 1000."""
        prefix = parse_s3_uri(prefix_uri).prefix
        found: list[str] = []
        more: dict[str, str] = {}
        with mapped(str(prefix)):
            try:
                while True:
                    page = self._fs.call_s3(
                        "list_objects_v2",
                        Bucket=prefix.bucket,
                        Prefix=prefix.key,
                        Delimiter="/",
                        **more,
                    )
                    found += [item["Prefix"] for item in page.get("CommonPrefixes", [])]
                    if not page.get("NextContinuationToken"):
                        break
                    more = {"ContinuationToken": page["NextContinuationToken"]}
            except FileNotFoundError:
                return []
        return sorted(key.removeprefix(prefix.key).removesuffix("/") for key in found)

    def exists(self, prefix_uri: str) -> bool:
        """Whether some object is below a prefix; one request."""
        prefix = parse_s3_uri(prefix_uri).prefix
        with mapped(str(prefix)):
            try:
                found = self._fs.call_s3(
                    "list_objects_v2", Bucket=prefix.bucket, Prefix=prefix.key, MaxKeys=2
                )
            except FileNotFoundError:
                return False
        # A placeholder of the directory itself, as the S3 console makes, is no object below it.
        return any(item["Key"] != prefix.key for item in found.get("Contents", []))

    def delete_prefix(self, uri: str) -> int:
        """Delete what is below a prefix; how many objects they were."""
        prefix = parse_s3_uri(uri).prefix
        with mapped(str(prefix)):
            try:
                found = self._fs.find(_path(prefix), detail=True)
            except FileNotFoundError:
                return 0
            top = _path(prefix)
            keys = [name for name in found if name.startswith(top)]
            self._fs.delete_all(keys)
        return sum(not name.endswith("/") for name in keys)

    def delete_objects(self, uris: Iterable[str]) -> None:
        """Delete objects, up to 1000 in one request."""
        names = [parse_s3_uri(uri) for uri in uris]
        if names:
            with mapped(str(names[0])):
                self._fs.delete_all([_path(name) for name in names])

    def create_new(self, uri: str, data: bytes) -> None:
        """Write an object that must not be there yet.

        The write is conditional (S3: "Conditional writes"); a store that ignores the condition is
        asked first, which leaves a moment in which another writer may come between.
        """
        name = parse_s3_uri(uri)
        if not name.key or name.key.endswith("/"):
            raise clash(str(name))
        taken = AlreadyExists(f"The object {shown(str(name))} exists already; choose another name.")
        with mapped(str(name)):
            # Not `isfile`: it takes an endpoint that does not answer for an object that is not there.
            with suppress(FileNotFoundError):
                self._fs.call_s3("head_object", Bucket=name.bucket, Key=name.key)
                raise taken
            try:
                self._fs.pipe_file(_path(name), data, mode="create")
            except FileExistsError:
                raise taken from None

    def engine_access(self) -> EngineAccess:
        """The endpoint and its credentials."""
        return self._access

    def _find(self, prefix: S3Uri, *, hidden: bool) -> Iterator[tuple[str, dict[str, Any]]]:
        """Keys, relative to a prefix, of the objects below it, and what the store says of them."""
        with mapped(str(prefix)):
            try:
                found = self._fs.find(_path(prefix), detail=True)
            except FileNotFoundError:
                raise no_bucket(prefix.bucket) from None
        top = _path(prefix)
        for name, info in found.items():
            # s3fs answers with the object itself for a prefix that is one, and with placeholders.
            if not name.startswith(top) or name.endswith("/") or info["type"] != "file":
                continue
            key = name[len(top) :]
            if hidden or not any(is_hidden(part) for part in key.split("/")):
                yield key, info


def _path(name: S3Uri) -> str:
    """The name as s3fs has it."""
    return f"{name.bucket}/{name.key}"


def _seconds(when: datetime) -> float:
    return when.timestamp()


def _access(s3: S3Settings) -> EngineAccess:
    key, secret, token = (
        None if value is None else value.get_secret_value()
        for value in (s3.access_key_id, s3.secret_access_key, s3.session_token)
    )
    return EngineAccess(
        endpoint=s3.endpoint.split("://", 1)[1],
        region=s3.region,
        path_style=s3.path_style,
        use_ssl=s3.use_ssl,
        access_key_id=key,
        secret_access_key=secret,
        session_token=token,
    )
