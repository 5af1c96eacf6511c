"""Files of objects: one to read, and one that becomes an object when it is closed."""

from __future__ import annotations

import io
import os
import warnings
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from lakenb.storage.failure import mapped, mapped_for_fsspec
from lakenb.storage.requests import Telling
from lakenb.storage.tree import BucketTree
from lakenb.values.s3_uri import S3Uri

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_BUFFER = 1 << 20


class ObjectReader(io.BufferedReader):
    """A readable, seekable binary file; as fsspec's own, it closes in silence when it is dropped."""

    def __init__(self, path: str) -> None:
        super().__init__(io.FileIO(path, "rb"))

    def __del__(self) -> None:
        with suppress(AttributeError, ValueError):  # the file could not be opened
            self.close()


class ObjectWriter(io.BufferedWriter):
    """A writable binary file; the object appears whole when it is closed.

    An exception inside its ``with`` block, `discard`, a crash, or losing the last reference leave what
    was there before.

    Args:
        tree: The buckets.
        uri: The object.
        exclusive: Whether closing raises FileExistsError when the object exists.
        autocommit: False leaves it to fsspec's transaction to call `commit`.
        told: Is begun and ended when the object is made.
    """

    def __init__(
        self,
        tree: BucketTree,
        uri: S3Uri,
        *,
        exclusive: bool = False,
        autocommit: bool = True,
        told: Telling | None = None,
    ) -> None:
        self._tree = tree
        self._uri = uri
        self._exclusive = exclusive
        self._autocommit = autocommit
        self._told = told
        self._pending = False
        self._temporary = tree.temporary_path()
        with mapped(str(uri)):
            super().__init__(io.FileIO(self._temporary, "xb"), _BUFFER)
        self._pending = True

    def write(self, data: ReadableBuffer, /) -> int:
        """Write all of the data; how many bytes they were."""
        with mapped(str(self._uri)):
            return super().write(data)

    def flush(self) -> None:
        """Hand what is buffered to the operating system."""
        with mapped(str(self._uri)):
            super().flush()

    def close(self) -> None:
        """Finish the object, unless a transaction will."""
        if self.closed:
            return
        try:
            with mapped(str(self._uri)):
                super().close()
            if self._autocommit:
                self.commit()
        except BaseException:
            self.discard()
            raise

    def commit(self) -> None:
        """Make the closed file the object."""
        if self._pending:
            told = self._told or Telling(None, "", "", "")
            with told, mapped_for_fsspec(str(self._uri)):
                told.size = os.stat(self._temporary).st_size  # noqa: PTH116 - text
                self._tree.publish(self._temporary, self._uri, exclusive=self._exclusive)
            self._pending = False

    def discard(self) -> None:
        """Forget what was written."""
        with suppress(OSError):
            self.raw.close()
        if self._pending:
            self._pending = False
            with suppress(OSError):
                os.unlink(self._temporary)  # noqa: PTH108 - text

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.discard()
        else:
            self.close()

    def __del__(self) -> None:
        if self._pending and self._autocommit:
            self.discard()
            warnings.warn(
                f"{self._uri} was opened for writing and never closed; nothing was written.",
                ResourceWarning,
                stacklevel=1,
                source=self,
            )


class TextWriter(io.TextIOWrapper):
    """Text over an `ObjectWriter`: an exception inside ``with`` discards it too."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None and isinstance(self.buffer, ObjectWriter):
            self.buffer.discard()
        else:
            self.close()
