"""A file as typed rows: its format by its name or its first bytes, then its reader."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.display import size_text
from lakenb.errors import InvalidRequest, QuotaExceeded
from lakenb.session.upload.model import FORMATS, MOST_BYTES
from lakenb.session.upload.read_csv import read_csv
from lakenb.session.upload.read_excel import read_excel
from lakenb.session.upload.read_json import read_json
from lakenb.session.upload.read_parquet import read_parquet
from lakenb.session.upload.typed import typed_rows

if TYPE_CHECKING:
    from lakenb.session.upload.model import ReadOptions, TypedRows

Source = str | bytes | os.PathLike[str]

_READERS = {"csv": read_csv, "json": read_json, "parquet": read_parquet, "excel": read_excel}
_ENDINGS = {
    **dict.fromkeys((".csv", ".tsv", ".txt"), "csv"),
    **dict.fromkeys((".json", ".jsonl", ".ndjson"), "json"),
    **dict.fromkeys((".xlsx", ".xlsm"), "excel"),
    ".parquet": "parquet",
}
_GZIP, _OLD_EXCEL = b"\x1f\x8b", b"\xd0\xcf\x11\xe0"


def read_source(source: Source) -> tuple[str, bytes]:
    """A file's name and bytes; bytes have no name.

    Raises:
        InvalidRequest: It is no readable file.
        QuotaExceeded: It is larger than ``MOST_BYTES``.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        data, name = bytes(source), ""
        check_size(len(data))
        return name, data
    try:
        path = Path(source)
        check_size(path.stat().st_size)
        return path.name, path.read_bytes()
    except (OSError, TypeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InvalidRequest(
            f"The file to upload can't be read: {reason}; pass a path or bytes."
        ) from error


def check_size(size: int) -> None:
    """Refuse what is larger than an upload may be.

    Raises:
        QuotaExceeded: It is.
    """
    if size > MOST_BYTES:
        raise QuotaExceeded(
            f"The file has {size_text(size)} and an upload at most {size_text(MOST_BYTES)}; put it into"
            " the lake with session.fs.put and make an external table."
        )


def read_rows(name: str, data: bytes, options: ReadOptions) -> tuple[str, TypedRows]:
    """A file's format and its rows.

    Args:
        name: Its name, whose ending tells the format; may be empty.
        data: All of it.
        options: How it is read.

    Raises:
        InvalidRequest: It is empty, of no known format, or not what its format says.
        EngineUnavailable: What reads it isn't installed.
    """
    if not data:
        raise InvalidRequest("The file is empty; choose one with data.")
    found = options.format or _format(name, data)
    reader = _READERS.get(found)
    if reader is None:
        raise InvalidRequest(f"'{found[:50]}' is no format to upload; use {', '.join(FORMATS)}.")
    return found, typed_rows(reader(data, options))


def _format(name: str, data: bytes) -> str:
    if data.startswith(_GZIP):
        raise InvalidRequest("The file is compressed with gzip; unpack it first.")
    if data.startswith((b"PK\x03\x04", _OLD_EXCEL)):
        return "excel"
    if data.startswith(b"PAR1"):
        return "parquet"
    known = _ENDINGS.get(Path(name).suffix.lower())
    if known is not None:
        return known
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    return "json" if start.startswith((b"{", b"[")) else "csv"
