"""The error tree of LakeNB.

    LakeNBError
    ├── InvalidRequest        the request itself is wrong: an option, a setting, a parameter, a name
    │   └── NotYetAvailable   a named thing that Athena has and LakeNB does not have yet
    ├── SyntaxError_          the text is not a statement of Athena's grammars (line:column)
    ├── EntityNotFound        a catalog, database, table, partition, statement that isn't there
    ├── AlreadyExists         the same that is there already
    ├── AccessDenied          the principal may not
    ├── QueryFailed           the statement was understood and could not be carried out
    │   └── CommitConflict    another writer of the table was faster, and the retries are used up
    ├── Cancelled             interrupted or stopped
    ├── QuotaExceeded         a limit of Athena or of this lake
    └── EngineUnavailable     the engine, an extension or an endpoint can't be reached

Every error carries Athena's ErrorCategory and ErrorType (AWS: "Athena error reference") beside the
engine's own name for the failure, for example ``TABLE_NOT_FOUND``.
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "AccessDenied",
    "AlreadyExists",
    "Cancelled",
    "CommitConflict",
    "EngineUnavailable",
    "EntityNotFound",
    "InvalidRequest",
    "LakeNBError",
    "NotYetAvailable",
    "Position",
    "QueryFailed",
    "QuotaExceeded",
    "SyntaxError_",
]

Position = tuple[int, int]
"""Line and column in the statement, both counted from 1, as Trino prints them."""

_SYSTEM, _USER = 1, 2

_TYPES: dict[str, tuple[int, int]] = {
    "CATALOG_NOT_FOUND": (_USER, 1006),
    "COLUMN_NOT_FOUND": (_USER, 1006),
    "AMBIGUOUS_NAME": (_USER, 1006),
    "SYNTAX_ERROR": (_USER, 1006),
    "SCHEMA_NOT_FOUND": (_USER, 1301),
    "TABLE_NOT_FOUND": (_USER, 1301),
    "TYPE_MISMATCH": (_USER, 1002),
    "FUNCTION_NOT_FOUND": (_USER, 1303),
    "DIVISION_BY_ZERO": (_USER, 1001),
    "NUMERIC_VALUE_OUT_OF_RANGE": (_USER, 1001),
    "HIVE_BAD_DATA": (_USER, 1001),
    "HIVE_CURSOR_ERROR": (_USER, 1001),
    "HIVE_CANNOT_OPEN_SPLIT": (_USER, 1302),
    "HIVE_INVALID_PARTITION_VALUE": (_USER, 1001),
    "HIVE_PARTITION_SCHEMA_MISMATCH": (_USER, 1004),
    "HIVE_TOO_MANY_OPEN_PARTITIONS": (_USER, 1100),
    "HIVE_PATH_ALREADY_EXISTS": (_USER, 1109),
    "HIVE_METASTORE_ERROR": (_USER, 1003),
    "HIVE_INVALID_METADATA": (_USER, 1004),
    "HIVE_UNSUPPORTED_FORMAT": (_USER, 1200),
    "HIVE_WRITER_OPEN_ERROR": (_SYSTEM, 401),
    "INVALID_CAST_ARGUMENT": (_USER, 1100),
    "INVALID_FUNCTION_ARGUMENT": (_USER, 1106),
    "INVALID_PARAMETER_USAGE": (_USER, 1100),
    "INVALID_TABLE_PROPERTY": (_USER, 1103),
    "INVALID_VIEW": (_USER, 1107),
    "VIEW_IS_STALE": (_USER, 1107),
    "MERGE_TARGET_ROW_MULTIPLE_MATCHES": (_USER, 1001),
    "MISSING_COLUMN_NAME": (_USER, 1006),
    "NOT_SUPPORTED": (_USER, 1200),
    "ICEBERG_COMMIT_ERROR": (_SYSTEM, 233),
    "ICEBERG_BAD_DATA": (_SYSTEM, 233),
    "ICEBERG_INVALID_METADATA": (_SYSTEM, 233),
    "EXCEEDED_LOCAL_MEMORY_LIMIT": (_SYSTEM, 2),
    "NO_SPACE_LEFT": (_SYSTEM, 401),
    "PERMISSION_DENIED": (_USER, 1500),
    "USER_CANCELED": (_USER, 1014),
    "GENERIC_INTERNAL_ERROR": (_SYSTEM, 100),
}


def error_code(name: str) -> tuple[int, int]:
    """Athena's (ErrorCategory, ErrorType) for an engine error name; (2, 1000) when not listed."""
    return _TYPES.get(name, (_USER, 1000))


class LakeNBError(Exception):
    """Root of everything LakeNB raises on purpose.

    Args:
        message: One line, without the error's name: what is wrong, then what to do.
        name: The engine's name of the failure, such as ``TABLE_NOT_FOUND``.
        position: Line and column in the statement, when the failure has one.
    """

    default_name: ClassVar[str] = "GENERIC_USER_ERROR"

    def __init__(
        self, message: str, *, name: str | None = None, position: Position | None = None
    ) -> None:
        super().__init__(message)
        self.message = " ".join(message.split("\n")).strip()
        self.name = name or self.default_name
        self.position = position
        self.execution: object = None
        """The query execution that failed (``lakenb.values.query.QueryExecution``), if one had begun."""

    @property
    def error_category(self) -> int:
        """Athena's ErrorCategory: 1 system, 2 user, 3 other."""
        return error_code(self.name)[0]

    @property
    def error_type(self) -> int:
        """Athena's ErrorType, 0 to 9999."""
        return error_code(self.name)[1]

    def __str__(self) -> str:
        """One line as Athena words it: ``NAME: line 1:15: message``."""
        place = f"line {self.position[0]}:{self.position[1]}: " if self.position else ""
        return f"{self.name}: {place}{self.message}"

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of a traceback (``%xmode Verbose`` still shows all)."""
        return [f"{type(self).__name__}: {self}"]


class InvalidRequest(LakeNBError):
    """The request is wrong before any statement runs (Athena: InvalidRequestException)."""

    default_name = "INVALID_INPUT"


class NotYetAvailable(InvalidRequest):
    """Athena has it, LakeNB does not have it yet; the message names it."""

    default_name = "NOT_SUPPORTED"


class SyntaxError_(LakeNBError):  # noqa: N801 - SyntaxError is Python's own
    """The text does not parse (Athena: InvalidRequestException with MALFORMED_QUERY)."""

    default_name = "SYNTAX_ERROR"


class EntityNotFound(LakeNBError):
    """A catalog, database, table, partition or statement that does not exist."""

    default_name = "TABLE_NOT_FOUND"


class AlreadyExists(LakeNBError):
    """The thing to make is there already (Glue: AlreadyExistsException)."""

    default_name = "ALREADY_EXISTS"


class AccessDenied(LakeNBError):
    """The principal may not do this (Lake Formation: AccessDeniedException)."""

    default_name = "PERMISSION_DENIED"


class QueryFailed(LakeNBError):
    """The statement failed while it was analysed or run (Athena: state FAILED)."""

    default_name = "GENERIC_INTERNAL_ERROR"


class CommitConflict(QueryFailed):
    """Another writer changed the Iceberg table, and the retries are used up; nothing was changed."""

    default_name = "ICEBERG_COMMIT_ERROR"


class Cancelled(LakeNBError):
    """The statement was interrupted (Athena: state CANCELLED).

    Nothing was changed, unless the interrupt came in the instant after a commit.
    """

    default_name = "USER_CANCELED"


class QuotaExceeded(LakeNBError):
    """A documented limit was passed, for example 262144 bytes of statement text."""

    default_name = "QUOTA_EXCEEDED"


class EngineUnavailable(LakeNBError):
    """The engine or what it needs can't be had; the message says how to get it."""

    default_name = "ENGINE_UNAVAILABLE"
