"""DuckDB's errors, and those of reading files, as LakeNB's; the one place where they are mapped."""

from __future__ import annotations

import re

import duckdb
import pyarrow as pa

from lakenb.errors import Cancelled, EngineUnavailable, LakeNBError, QueryFailed

_TAGGED = re.compile(r"string '([A-Z][A-Z_]{4,}): (.*)' to BOOL", re.DOTALL)
"""How the registry's functions fail: a text that names the error, cast to a boolean."""
_NAMES_OF_OURS = frozenset(
    """
    DIVISION_BY_ZERO INVALID_CAST_ARGUMENT INVALID_FUNCTION_ARGUMENT NUMERIC_VALUE_OUT_OF_RANGE
    MERGE_TARGET_ROW_MULTIPLE_MATCHES HIVE_BAD_DATA HIVE_WRITER_DATA_ERROR
    """.split()
)
_FILE = re.compile(r"""[fF]ile ["']([^"']+)["']""")
_PLACE = re.compile(r"\n+LINE \d+:.*", re.DOTALL)
_NO_SPACE = re.compile(r"No space left|out of disk|ENOSPC", re.IGNORECASE)
_HINT = re.compile(
    r"\s*(You might need to add explicit type casts\.|Candidate functions:).*", re.DOTALL
)
_WORDS = (
    ("GROUP BY clause", "SYNTAX_ERROR"),
    ("must appear in the GROUP BY", "SYNTAX_ERROR"),
    ("No function matches", "TYPE_MISMATCH"),
    ("Cannot compare", "TYPE_MISMATCH"),
    ("Cannot mix", "TYPE_MISMATCH"),
    ("does not support the supplied arguments", "TYPE_MISMATCH"),
)


def mapped(error: BaseException, label: str = "") -> LakeNBError:
    """The LakeNB error for one of DuckDB's, Arrow's or the system's.

    Args:
        error: What was raised.
        label: The table that was read, for the message.
    """
    if isinstance(error, LakeNBError):
        return error
    text = _PLACE.sub("", str(error)).strip()
    if isinstance(error, duckdb.InterruptException):
        return Cancelled("The statement was cancelled; nothing was changed.")
    if _NO_SPACE.search(text):
        return QueryFailed(
            "The disk is full; free some space and run the statement again. Nothing was changed.",
            name="NO_SPACE_LEFT",
        )
    tagged = _TAGGED.search(text)
    if tagged and tagged.group(1) in _NAMES_OF_OURS:
        return QueryFailed(tagged.group(2).strip(), name=tagged.group(1))
    return _by_class(error, text, label)


def _by_class(error: BaseException, text: str, label: str) -> LakeNBError:
    body = _HINT.sub("", text.partition(": ")[2] or text).strip()
    body = " ".join(body.split())[:500]
    if isinstance(error, duckdb.OutOfMemoryException | MemoryError):
        message = (
            f"The statement needs more memory than is allowed: {body[:200]} Raise memory_limit."
        )
        return QueryFailed(message, name="EXCEEDED_LOCAL_MEMORY_LIMIT")
    if isinstance(error, duckdb.ConversionException):
        return QueryFailed(body, name="INVALID_CAST_ARGUMENT")
    if isinstance(error, duckdb.OutOfRangeException):
        return QueryFailed(body, name="NUMERIC_VALUE_OUT_OF_RANGE")
    if isinstance(error, duckdb.IOException | duckdb.HTTPException | OSError):
        return _file_error(text, label)
    if isinstance(error, duckdb.BinderException | duckdb.CatalogException | duckdb.ParserException):
        name = next((n for words, n in _WORDS if words in text), "TYPE_MISMATCH")
        return QueryFailed(body, name=name)
    if isinstance(error, duckdb.InvalidInputException | pa.ArrowException):
        if "CSV" in text or "JSON" in text or "Parquet" in text or "parquet" in text:
            return _file_error(text, label)
        return QueryFailed(body, name="INVALID_FUNCTION_ARGUMENT")
    if isinstance(error, duckdb.FatalException | duckdb.InternalException):
        message = f"The engine failed and must be restarted: {body[:200]}; connect again."
        return EngineUnavailable(message)
    return QueryFailed(body or type(error).__name__)


def _file_error(text: str, label: str) -> QueryFailed:
    found = _FILE.search(text)
    where = f" in {label}" if label else ""
    body = " ".join(text.partition(": ")[2].split())[:300] or text[:300]
    if found and ("No such file" in text or "Cannot open" in text or "No files found" in text):
        message = (
            f"A file{where} is gone: {found.group(1)}; run the statement again or repair the table."
        )
        return QueryFailed(message, name="HIVE_CANNOT_OPEN_SPLIT")
    if "Malformed JSON" in text:
        message = f"Row is not a valid JSON Object{where}: {body}"
        return QueryFailed(message, name="HIVE_CURSOR_ERROR")
    return QueryFailed(f"A file can't be read{where}: {body}", name="HIVE_BAD_DATA")
