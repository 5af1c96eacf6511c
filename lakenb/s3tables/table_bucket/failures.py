"""The one place where errors of pyiceberg, Avro, Parquet and the system become LakeNB's."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa
from pydantic import ValidationError as ModelError
from pyiceberg.exceptions import (
    CommitFailedException,
    CommitStateUnknownException,
    ResolveError,
    ValidationError,
    ValidationException,
)

from lakenb.errors import QueryFailed
from lakenb.s3tables.table_bucket.pointer import conflict

_BAD = (
    ModelError,  # metadata JSON of another shape
    ValidationError,
    ResolveError,
    ValueError,  # not Avro, not JSON, not UTF-8
    KeyError,
    TypeError,
    EOFError,
    IndexError,
    struct.error,
    AssertionError,  # pyiceberg's Avro reader checks the sync marks so
    NotImplementedError,
)


@contextmanager
def reading(uri: str, label: str) -> Iterator[None]:
    """Map failures to read a metadata, manifest or data file.

    Raises:
        QueryFailed: ICEBERG_BAD_DATA, naming the file and the table.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise _bad(uri, label, "is missing; restore it or go back to an older snapshot") from error
    except pa.ArrowException as error:
        raise _bad(uri, label, f"is damaged ({_short(error)}); restore it") from error
    except OSError as error:
        raise _bad(uri, label, f"can't be read ({_reason(error)})") from error
    except _BAD as error:
        raise _bad(uri, label, f"is damaged ({_short(error)}); restore it") from error


@contextmanager
def writing(label: str) -> Iterator[None]:
    """Map failures to write or commit a table's metadata.

    Raises:
        CommitConflict: Another writer was faster.
        QueryFailed: NO_SPACE_LEFT, or another failure of the store.
    """
    try:
        yield
    except CommitFailedException as error:
        raise conflict(label) from error
    except (CommitStateUnknownException, ValidationException, ValidationError) as error:
        msg = f"The change of Iceberg table {label} was refused: {_short(error)}."
        raise QueryFailed(msg, name="ICEBERG_COMMIT_ERROR") from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            msg = f"No space is left to write Iceberg table {label}; free some and run it again."
            raise QueryFailed(msg, name="NO_SPACE_LEFT") from error
        msg = f"Iceberg table {label} can't be written ({_reason(error)}); nothing was changed."
        raise QueryFailed(msg, name="ICEBERG_COMMIT_ERROR") from error


def bad_data(label: str, message: str) -> QueryFailed:
    """A table whose files contradict Iceberg's rules."""
    return QueryFailed(f"Iceberg table {label}: {message}", name="ICEBERG_BAD_DATA")


def _bad(uri: str, label: str, message: str) -> QueryFailed:
    return bad_data(label, f"the file {uri} {message}.")


def _reason(error: OSError) -> str:
    # strerror and not the text: the text of an OSError holds local paths.
    return error.strerror or type(error).__name__


def _short(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
