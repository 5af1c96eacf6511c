"""Reading the text of one of dbt's artifacts, and what it is."""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Mapping
from pathlib import Path

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.imports.json_text import Broken, value_of
from lakenb.lineage.imports.typed import Json, mapping, text

Source = str | os.PathLike[str] | bytes | Json
"""A path, the content of a file, or the parsed object."""

_VERSION = re.compile(r"/dbt/([a-z-]+)/v(\d+)\.json$")


def load(source: Source, what: str) -> Json:
    """A ``manifest`` or ``catalog``, plain or gzip.

    Raises:
        EntityNotFound: There is no such file.
        InvalidRequest: It can't be read, is no JSON object, or is another artifact of dbt.
    """
    name = f"The {what}" if isinstance(source, (bytes, Mapping)) else repr(os.fspath(source))
    value: object = source
    if not isinstance(source, Mapping):
        content = source if isinstance(source, bytes) else _content(source, name)
        value = value_of(_text(content, name))
    if isinstance(value, Broken):
        raise InvalidRequest(
            f"{name} is damaged: {value.reason} Run 'dbt docs generate' again, or copy the whole file."
        )
    if not isinstance(value, Mapping):
        raise InvalidRequest(f"{name} is no dbt {what}: it holds no JSON object.")
    kind, _ = version_of(value)
    if kind not in {what, ""}:
        raise InvalidRequest(f"{name} is dbt's {kind}, not a {what}; give {what}.json.")
    if not isinstance(value.get("nodes"), Mapping):
        raise InvalidRequest(f"{name} is no dbt {what}: it has no 'nodes'.")
    return value


def version_of(artifact: Json) -> tuple[str, int]:
    """The kind and version that ``metadata.dbt_schema_version`` says; ``("", 0)`` where it says none."""
    said = text(mapping(artifact, "metadata"), "dbt_schema_version")
    found = _VERSION.search(said)
    if found is None:
        return "", 0
    return found[1], int(found[2])


def _content(source: str | os.PathLike[str], name: str) -> bytes:
    try:
        return Path(source).read_bytes()
    except (FileNotFoundError, ValueError) as error:
        raise EntityNotFound(
            f"There is no file {name}; check the path.", name="FILE_NOT_FOUND"
        ) from error
    except OSError as error:
        raise InvalidRequest(f"{name} can't be read: {error.strerror}.") from error


def _text(content: bytes, name: str) -> str:
    try:
        if content.startswith(b"\x1f\x8b"):
            content = gzip.decompress(content)
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"{name} is no UTF-8 text; give dbt's file as it is.") from error
    except (OSError, EOFError, zlib.error) as error:
        raise InvalidRequest(f"{name} is damaged: {error}; copy the whole file.") from error
