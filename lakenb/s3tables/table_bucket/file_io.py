"""pyiceberg's FileIO over the lake's filesystem; only ``s3://`` names are opened."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from pyiceberg.io import FileIO, InputFile, InputStream, OutputFile, OutputStream

from lakenb.errors import QueryFailed


def check_uri(uri: str, label: str = "metadata") -> str:
    """The URI itself, when it is an ``s3://`` name.

    Raises:
        QueryFailed: It names something outside of the lake.
    """
    if not uri.startswith("s3://"):
        msg = f"The Iceberg {label} names {uri!r}, which is not an s3:// name; it is not opened."
        raise QueryFailed(msg, name="ICEBERG_BAD_DATA")
    return uri


class LakeInputFile(InputFile):
    """A file of the lake to be read."""

    def __init__(self, fs: Any, location: str) -> None:
        super().__init__(check_uri(location))
        self._fs = fs

    def __len__(self) -> int:
        """The size in bytes."""
        return int(self._fs.size(self.location))

    def exists(self) -> bool:
        """Whether it is there."""
        return bool(self._fs.isfile(self.location))

    def open(self, seekable: bool = True) -> InputStream:  # noqa: ARG002 - pyiceberg's signature
        """Open it for reading.

        Raises:
            FileNotFoundError: It isn't there.
        """
        stream: InputStream = self._fs.open(self.location, "rb")
        return stream


class _Counting:
    """A stream that knows how much went through it, so that the size needs no second question."""

    def __init__(self, stream: Any, file: LakeOutputFile) -> None:
        self._stream = stream
        self._file = file
        self._file.written = 0

    def write(self, b: bytes) -> int:
        self._stream.write(b)
        self._file.written = (self._file.written or 0) + len(b)
        return len(b)

    def tell(self) -> int:
        return self._file.written or 0

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> Self:
        self._stream.__enter__()
        return self

    def __exit__(
        self,
        exctype: type[BaseException] | None,
        excinst: BaseException | None,
        exctb: TracebackType | None,
    ) -> None:
        self._stream.__exit__(exctype, excinst, exctb)


class LakeOutputFile(OutputFile):
    """A file of the lake to be written."""

    def __init__(self, fs: Any, location: str) -> None:
        super().__init__(check_uri(location))
        self._fs = fs
        self.written: int | None = None

    def __len__(self) -> int:
        """The size in bytes."""
        return int(self._fs.size(self.location)) if self.written is None else self.written

    def exists(self) -> bool:
        """Whether it is there."""
        return bool(self._fs.isfile(self.location))

    def to_input_file(self) -> LakeInputFile:
        """The same file to be read."""
        return LakeInputFile(self._fs, self.location)

    def create(self, overwrite: bool = False) -> OutputStream:
        """Open it for writing.

        Raises:
            FileExistsError: It is there and ``overwrite`` is not asked for.
        """
        if not overwrite and self.exists():
            raise FileExistsError(self.location)
        return _Counting(self._fs.open(self.location, "wb"), self)


class LakeFileIO(FileIO):
    """All of Iceberg's files through one fsspec filesystem."""

    def __init__(self, fs: Any) -> None:
        super().__init__({})
        self.fs = fs

    def new_input(self, location: str) -> LakeInputFile:
        """A file to be read."""
        return LakeInputFile(self.fs, location)

    def new_output(self, location: str) -> LakeOutputFile:
        """A file to be written."""
        return LakeOutputFile(self.fs, location)

    def delete(self, location: str | InputFile | OutputFile) -> None:
        """Delete a file.

        Raises:
            FileNotFoundError: It isn't there.
        """
        uri = location if isinstance(location, str) else location.location
        self.fs.rm_file(check_uri(uri))

    def discard(self, locations: list[str]) -> int:
        """Delete what is there of these files; how many were."""
        count = 0
        for location in locations:
            try:
                self.delete(location)
                count += 1
            except FileNotFoundError:
                continue
        return count
