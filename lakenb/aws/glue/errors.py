"""LakeNB's errors as Glue's: codes of its model, and its own words for what isn't there."""

from __future__ import annotations

from lakenb.aws.failure import Failure
from lakenb.aws.json_protocol import Document
from lakenb.errors import (
    AccessDenied,
    AlreadyExists,
    CommitConflict,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
    NotYetAvailable,
    QuotaExceeded,
)

_CODES: tuple[tuple[type[LakeNBError], str], ...] = (
    (NotYetAvailable, "OperationNotSupportedException"),
    (InvalidRequest, "InvalidInputException"),
    (EntityNotFound, "EntityNotFoundException"),
    (AlreadyExists, "AlreadyExistsException"),
    (CommitConflict, "ConcurrentModificationException"),
    (QuotaExceeded, "ResourceNumberLimitExceededException"),
    (AccessDenied, "AccessDeniedException"),
)
_OWN_FAULT = 500
_USER_NAMES = frozenset({"SCHEMA_NOT_EMPTY", "NOT_SUPPORTED", "INVALID_TABLE_PROPERTY"})


def failure_of(error: LakeNBError | Failure, operation: str, parameters: Document) -> Failure:
    """The failure that Glue would answer with."""
    if isinstance(error, Failure):
        return error
    if error.name == "INVALID_STATE":
        return Failure("InvalidStateException", error.message)
    if error.name in _USER_NAMES and not isinstance(error, NotYetAvailable):
        return Failure("InvalidInputException", error.message)
    for kind, code in _CODES:
        if isinstance(error, kind):
            return Failure(code, _words(error, operation, parameters))
    return Failure("InternalServiceException", error.message, _OWN_FAULT)


def detail(failure: Failure) -> Document:
    """Glue's ErrorDetail."""
    return {"ErrorCode": failure.code, "ErrorMessage": failure.message}


def _words(error: LakeNBError, operation: str, parameters: Document) -> str:
    """Glue's own words where it has some that everybody knows, else LakeNB's."""
    if isinstance(error, AlreadyExists):
        return _taken(error, operation)
    if isinstance(error, CommitConflict):
        return f"Update table failed due to concurrent modifications. {error.message}"
    if not isinstance(error, EntityNotFound):
        return error.message
    name = parameters.get("Name") or (parameters.get("TableInput") or {}).get("Name")
    database = parameters.get("DatabaseName") or name
    table = parameters.get("TableName") or name
    words = {
        "SCHEMA_NOT_FOUND": f"Database {database} not found.",
        "TABLE_NOT_FOUND": f"Table {table} not found.",
        "PARTITION_NOT_FOUND": "Cannot find partition.",
        "TABLE_VERSION_NOT_FOUND": "Version not found.",
        "CATALOG_NOT_FOUND": f"Catalog {parameters.get('CatalogId')} not found.",
    }
    return words.get(error.name, error.message)


def _taken(error: LakeNBError, operation: str) -> str:
    if error.name == "INDEX_ALREADY_EXISTS":
        return error.message
    known = {"CreateDatabase": "Database", "CreateTable": "Table"}
    return f"{known.get(operation, 'Partition')} already exists."
