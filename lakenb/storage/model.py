"""What a storage answers with, and what every storage can do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lakenb.values.engine_access import EngineAccess

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

__all__ = ["EngineAccess", "Storage", "StoredObject", "directories_of", "is_hidden"]


@dataclass(frozen=True, slots=True, order=True)
class StoredObject:
    """An object: its URI, its size in bytes, and when it was written (seconds since 1970, UTC)."""

    uri: str
    size: int
    modified: float


class Storage(Protocol):
    """Objects by their ``s3://`` URI; ``s3a://`` and ``s3n://`` mean the same.

    A URI given as a prefix is a directory, as a table's LOCATION is: ``s3://b/data`` and
    ``s3://b/data/`` hold ``s3://b/data/x``, neither holds ``s3://b/data2/x``. Every method raises
    `lakenb.errors.InvalidRequest` for a URI that names no object, and errors of `lakenb.errors` for
    whatever the disk or the object store refuses.
    """

    @property
    def fs(self) -> AbstractFileSystem:
        """An fsspec filesystem over the same objects; its names are ``bucket/key``.

        It raises Python's own FileNotFoundError, FileExistsError and IsADirectoryError, as fsspec's
        callers expect, and errors of `lakenb.errors` for all else.
        """
        ...

    def locate(self, uri: str) -> str:
        """What an engine opens for a URI: an absolute local path, or the ``s3://`` URI itself."""
        ...

    def prepare(self, uri: str) -> str:
        """`locate` for a directory that an engine is about to write into: afterwards it exists."""
        ...

    def identify(self, path: str) -> str:
        """The ``s3://`` URI of what `locate` gave, for the file names that an engine reports."""
        ...

    def list_objects(self, prefix_uri: str, *, hidden: bool = False) -> list[StoredObject]:
        """The objects below a prefix at any depth, sorted by URI.

        Athena skips what starts with ``_`` or ``.`` (AWS: "Considerations and limitations for SQL
        queries in Amazon Athena"); as in Hive, so is every directory below the prefix.

        Args:
            prefix_uri: A directory.
            hidden: Whether those are listed too.

        Raises:
            EntityNotFound: The bucket does not exist.
        """
        ...

    def list_directories(self, prefix_uri: str) -> list[str]:
        """The directories below a prefix with a visible object somewhere in them (URIs, sorted).

        Each ends in a slash; both ``s3://b/t/a=1/`` and ``s3://b/t/a=1/b=2/`` are there, the prefix
        is not. MSCK REPAIR TABLE takes those of its depth.

        Raises:
            EntityNotFound: The bucket does not exist.
        """
        ...

    def subdirectories(self, prefix_uri: str) -> list[str]:
        """The names of the directories right below a prefix, hidden ones too (sorted).

        A prefix that is not there, or whose bucket isn't, has none. An empty directory may be told.
        """
        ...

    def exists(self, prefix_uri: str) -> bool:
        """Whether some object, hidden or not, is below a prefix; False without its bucket."""
        ...

    def delete_prefix(self, uri: str) -> int:
        """Delete all objects below a prefix, hidden ones too; how many they were."""
        ...

    def delete_objects(self, uris: Iterable[str]) -> None:
        """Delete objects; those that are not there are no error (S3: DeleteObjects)."""
        ...

    def create_new(self, uri: str, data: bytes) -> None:
        """Write an object that must not be there yet; of several writers one succeeds.

        Raises:
            AlreadyExists: It is there.
        """
        ...

    def engine_access(self) -> EngineAccess:
        """What the engine's connection must be allowed to touch."""
        ...


def is_hidden(segment: str) -> bool:
    """Whether Athena skips a file or directory of this name."""
    return segment.startswith(("_", "."))


def directories_of(relative_keys: Iterable[str]) -> set[str]:
    """The directories, with an ending slash, that hold the visible ones of some relative keys."""
    found: set[str] = set()
    for key in relative_keys:
        parent, slash, _ = key.rpartition("/")
        # Parents of a known directory are known, so each is split once.
        while slash and f"{parent}/" not in found:
            found.add(f"{parent}/")
            parent, slash, _ = parent.rpartition("/")
    return found
