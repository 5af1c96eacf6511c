"""DuckDB's errors, and those of reading files, as LakeNB's; the one place where they are mapped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from lakenb.errors import (
    AccessDenied,
    Cancelled,
    EngineUnavailable,
    LakeNBError,
    NotYetAvailable,
    QueryFailed,
    QuotaExceeded,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = "[A-Z][A-Z_]{5,}"
_TAGGED = re.compile(
    rf"string ['\"](?P<cast>{_NAME}): (?P<cast_words>.*)['\"] to (?:INT64|BOOL|DECIMAL\()"
    rf"|executing the UDF: \w+: (?P<kernel>{_NAME}): (?P<kernel_words>.*?)(?:\n+At:.*)?$"
    rf"|Invalid Input Error: (?P<error>{_NAME}): (?P<error_words>.*)$",
    re.DOTALL,
)
"""How our own SQL and our Arrow functions fail: a text that names the error, cast to a number, given to
``error()``, or raised."""
_FILE = re.compile(
    r"""[fF]ile ["']([^"']+)["']|^\s*file = (.+?)$|pattern "([^"]+)"|stream: (.+)$""", re.MULTILINE
)
_ESCAPED_GLOB = re.compile(r"\[([*?\[])\]")
_PLACE = re.compile(r"\n+LINE \d+:.*", re.DOTALL)
_NO_SPACE = re.compile(
    r"No space left|out of disk|ENOSPC|File too large|quota exceeded", re.IGNORECASE
)
_GONE = re.compile(r"No such file|Cannot open|No files found|HTTP 404|404 \(Not Found\)")
_DENIED = re.compile(r"HTTP 40[13]|40[13] \(|AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch")
_UNREACHED = re.compile(
    r"Could not (establish|connect)|Connection (error|refused|reset)|connection error|resolve host"
    r"|timed? ?out|HTTP 5\d\d|SSL",
    re.IGNORECASE,
)
_JSON_LINE = re.compile(r"in (?:line|record/value) (\d+)")
_CSV_LINE = re.compile(r"CSV Error on Line: (\d+)")
_HINT = re.compile(
    r"\s*(You might need to add explicit type casts\.|Candidate functions:).*", re.DOTALL
)
_OVERFLOW = re.compile(
    r"Overflow in (addition|subtraction|multiplication) of INT(8|16|32|64) \((\S+ [-+*] \S+)\)"
)
_SUM_OVERFLOW = re.compile(
    r"Overflow in (?:HUGEINT addition|multiplication of DECIMAL\(38\) \(-?\d+ \* 1\))"
)
"""A sum of decimals, which the SQL front multiplies by one; no other product of one has too many digits."""
_INTEGERS = {"8": "tinyint", "16": "smallint", "32": "integer", "64": "bigint"}
_UNGROUPED = re.compile(r'column "?([^" ]+)"? must appear in the GROUP BY')
_WORDS = (
    ("WHERE clause cannot contain", "EXPRESSION_NOT_SCALAR"),
    ("GROUP BY clause", "SYNTAX_ERROR"),
    ("More than one row returned by a subquery", "SUBQUERY_MULTIPLE_ROWS"),
)
_READING = ("CSV", "JSON", "arquet", "gzip", "zstd", "ORC", "decompress", "Thrift", "TProtocol")

CLASSES: tuple[tuple[type[BaseException], str], ...] = (
    (getattr(duckdb, "ResourceInUseException", duckdb.FatalException), "ENGINE_UNAVAILABLE"),
    (duckdb.InterruptException, "USER_CANCELED"),
    (duckdb.OutOfMemoryException, "EXCEEDED_LOCAL_MEMORY_LIMIT"),
    (MemoryError, "EXCEEDED_LOCAL_MEMORY_LIMIT"),
    (pa.ArrowMemoryError, "EXCEEDED_LOCAL_MEMORY_LIMIT"),
    (pa.ArrowCancelled, "USER_CANCELED"),
    (duckdb.ConversionException, "INVALID_CAST_ARGUMENT"),
    (duckdb.OutOfRangeException, "NUMERIC_VALUE_OUT_OF_RANGE"),
    (duckdb.HTTPException, "HIVE_BAD_DATA"),
    (duckdb.IOException, "HIVE_BAD_DATA"),
    (duckdb.BinderException, "TYPE_MISMATCH"),
    (duckdb.CatalogException, "TYPE_MISMATCH"),
    (duckdb.TypeMismatchException, "TYPE_MISMATCH"),
    (duckdb.InvalidTypeException, "TYPE_MISMATCH"),
    (duckdb.ParserException, "SYNTAX_ERROR"),
    (duckdb.SyntaxException, "SYNTAX_ERROR"),
    (duckdb.NotImplementedException, "NOT_SUPPORTED"),
    (duckdb.PermissionException, "PERMISSION_DENIED"),
    (duckdb.ConnectionException, "ENGINE_UNAVAILABLE"),
    (duckdb.FatalException, "ENGINE_UNAVAILABLE"),
    (duckdb.InternalException, "ENGINE_UNAVAILABLE"),
    (duckdb.InvalidInputException, "INVALID_FUNCTION_ARGUMENT"),
    (duckdb.ConstraintException, "GENERIC_INTERNAL_ERROR"),
    (duckdb.DependencyException, "GENERIC_INTERNAL_ERROR"),
    (duckdb.SequenceException, "GENERIC_INTERNAL_ERROR"),
    (duckdb.SerializationException, "GENERIC_INTERNAL_ERROR"),
    (duckdb.TransactionException, "GENERIC_INTERNAL_ERROR"),
    (duckdb.NotSupportedError, "NOT_SUPPORTED"),
    (duckdb.ProgrammingError, "TYPE_MISMATCH"),
    (duckdb.OperationalError, "GENERIC_INTERNAL_ERROR"),
    (duckdb.IntegrityError, "GENERIC_INTERNAL_ERROR"),
    (duckdb.InternalError, "ENGINE_UNAVAILABLE"),
    (duckdb.DataError, "INVALID_FUNCTION_ARGUMENT"),
    (duckdb.DatabaseError, "GENERIC_INTERNAL_ERROR"),
    (duckdb.Error, "GENERIC_INTERNAL_ERROR"),
    (duckdb.Warning, "GENERIC_INTERNAL_ERROR"),
    (pa.ArrowTypeError, "TYPE_MISMATCH"),
    (pa.ArrowNotImplementedError, "NOT_SUPPORTED"),
    (pa.ArrowException, "INVALID_FUNCTION_ARGUMENT"),
    (OSError, "HIVE_BAD_DATA"),
)
"""Athena's name for each foreign class; the first that fits counts."""


def mapped(
    error: BaseException, label: str = "", identify: Callable[[str], str] | None = None
) -> LakeNBError:
    """The LakeNB error for one of DuckDB's, Arrow's or the system's.

    Args:
        error: What was raised.
        label: The table that was read, for the message.
        identify: Turns a path of the engine's into an ``s3://`` URI.
    """
    if isinstance(error, LakeNBError):
        return error
    text = _PLACE.sub("", str(error)).partition("\n\nStack Trace:")[0].strip()
    if _NO_SPACE.search(text):
        return QueryFailed(
            "The disk is full; free some space and run the statement again. Nothing was changed.",
            name="NO_SPACE_LEFT",
        )
    if "Max expression depth limit" in text:
        return QuotaExceeded(
            "The statement is too deep: an expression or query holds too many others; split it up."
        )
    tagged = _TAGGED.search(text)
    if tagged:
        found = next(kind for kind in ("cast", "kernel", "error") if tagged[kind])
        return QueryFailed(tagged[f"{found}_words"].strip(), name=tagged[found])
    overflow = _OVERFLOW.search(text)
    if overflow:
        message = f"{_INTEGERS[overflow[2]]} {overflow[1]} overflow: {overflow[3]}"
        return QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE")
    if _SUM_OVERFLOW.search(text):
        return QueryFailed("Decimal overflow", name="GENERIC_INTERNAL_ERROR")
    name = next((n for kind, n in CLASSES if isinstance(error, kind)), "GENERIC_INTERNAL_ERROR")
    reads = name in {"INVALID_FUNCTION_ARGUMENT", "GENERIC_INTERNAL_ERROR", "ENGINE_UNAVAILABLE"}
    if name == "HIVE_BAD_DATA" or (reads and any(word in text for word in _READING)):
        return _file_error(text, label, identify)
    return _named(name, error, text)


def _named(name: str, error: BaseException, text: str) -> LakeNBError:
    body = _HINT.sub("", text.partition(": ")[2] or text).strip()
    body = " ".join(body.split())[:500] or type(error).__name__
    if name == "USER_CANCELED":
        return Cancelled("The statement was cancelled; nothing was changed.")
    if name == "EXCEEDED_LOCAL_MEMORY_LIMIT":
        limit = "The statement needs more memory, or room to spill, than is allowed"
        return QueryFailed(f"{limit}: {_short(body)}; raise memory_limit or temp_limit.", name=name)
    if name == "NOT_SUPPORTED":
        return NotYetAvailable(f"The engine can't do this yet: {_short(body)}.")
    if name == "PERMISSION_DENIED":
        return AccessDenied(f"The engine may only reach the lake: {_short(body)}.")
    if name == "ENGINE_UNAVAILABLE":
        return EngineUnavailable(
            f"The engine failed and must be restarted: {_short(body)}; connect again."
        )
    if "arrow_large_buffer_size" in body:
        message = "A batch of rows holds over 2 GB of text; select fewer or shorter values."
        return QueryFailed(message, name="EXCEEDED_LOCAL_MEMORY_LIMIT")
    if "More than one row returned by a subquery" in text:
        message = "Scalar sub-query has returned multiple rows; add an aggregate or LIMIT 1."
        return QueryFailed(message, name="SUBQUERY_MULTIPLE_ROWS")
    ungrouped = _UNGROUPED.search(text)
    if ungrouped:
        column = ungrouped.group(1)
        message = f"'{column}' must be an aggregate expression or appear in GROUP BY clause"
        return QueryFailed(message, name="EXPRESSION_NOT_AGGREGATE")
    if name == "TYPE_MISMATCH":
        name = next((n for words, n in _WORDS if words in text), name)
    return QueryFailed(body, name=name)


def _short(body: str) -> str:
    return body.split(" Possible ", maxsplit=1)[0][:200].rstrip(".")


def _file_error(text: str, label: str, identify: Callable[[str], str] | None) -> LakeNBError:
    if "arrow_large_buffer_size" in text:
        return _named("INVALID_FUNCTION_ARGUMENT", ValueError(), text)
    found = _FILE.search(text)
    path = next((g for g in found.groups() if g), "") if found else ""
    uri = _uri(path, identify) if path else ""
    table = f" of {label}" if label else ""
    where = f"{uri}{table}" if uri else f"a file{table}"
    body = " ".join(text.partition(": ")[2].split()) or " ".join(text.split())
    body = body.replace(path, uri)[:300] if path else body[:300]
    if _DENIED.search(text):
        return AccessDenied(
            f"The object store refuses access to {where}; check s3.access_key_id and its secret."
        )
    if _GONE.search(text):
        message = f"{_sentence(where)} is gone; run the statement again or repair the table."
        return QueryFailed(message, name="HIVE_CANNOT_OPEN_SPLIT")
    if _UNREACHED.search(text) and "http" in text.lower():
        return EngineUnavailable(
            f"The object store can't be reached for {where}; check s3.endpoint and run it again."
        )
    if "JSON transform error" in text:  # columns read in their types
        message = (
            f"A value in {where} does not fit its column; correct the file or the table's column."
        )
        return QueryFailed(message, name="HIVE_BAD_DATA")
    if "Malformed JSON" in text or "JSON" in text:
        return QueryFailed(f"Row is not a valid JSON Object: {_json(text, where)}", name=_CURSOR)
    if "CSV Error" in text:
        return QueryFailed(_csv(text, where), name="HIVE_BAD_DATA")
    reason = body.rpartition(f'"{uri}": ')[2].removesuffix(f": {uri}") if uri else body
    message = f"{_sentence(where)} can't be read ({reason[:200].rstrip('.')}); replace it or move it out of the table's location."
    return QueryFailed(message, name="HIVE_BAD_DATA")


_CURSOR = "HIVE_CURSOR_ERROR"


def _sentence(where: str) -> str:
    return where.replace("a file", "A file", 1) if where.startswith("a file") else where


def _json(text: str, where: str) -> str:
    line = _JSON_LINE.search(text)
    reason = " ".join(text.rpartition(": ")[2].split()).rstrip(".")[:120]
    # DuckDB's count of lines starts with the one before the first.
    place = f"near line {max(int(line.group(1)) - 1, 1)}" if line else "somewhere"
    return f"{where} {place} ({reason}); each line must be one object, see ignore.malformed.json."


def _csv(text: str, where: str) -> str:
    line = _CSV_LINE.search(text)
    place = f"line {line.group(1)} of " if line else ""
    if "Maximum line size" in text:
        return f"{place}{where} is longer than 32 MB, the most that a line may have; split it."
    if "unicode" in text:
        return f"{place}{where} is not UTF-8; convert the file to UTF-8."
    reason = next((x for x in text.split("\n")[2:] if x.strip()), "damaged")
    return f"{place}{where} can't be read ({reason.strip()[:120]}); correct the file."


def _uri(path: str, identify: Callable[[str], str] | None) -> str:
    path = _ESCAPED_GLOB.sub(r"\1", path.strip())
    if path.startswith("s3://") or identify is None:
        return path
    try:
        return identify(path)
    except LakeNBError:
        return path.rpartition("/")[2]
