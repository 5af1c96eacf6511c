"""The one place where an operating system's error becomes one of LakeNB's."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from lakenb.errors import (
    AccessDenied,
    AlreadyExists,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
    QueryFailed,
)
from lakenb.values.s3_uri import shown

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_CLASH = frozenset({errno.ENOTDIR, errno.EISDIR, errno.ENOTEMPTY})


def storage_error(error: OSError, name: str) -> LakeNBError:
    """The error to raise in place of an OSError.

    Args:
        error: From the operating system, or from s3fs, which uses the same numbers.
        name: The ``s3://`` URI that was worked on; the local path stays out of the message.
    """
    code, quoted = error.errno, shown(name)
    if code in _FULL:
        return no_space(name)
    if code in _REFUSED or isinstance(error, PermissionError):
        return AccessDenied(f"Access to {quoted} was refused; check who may read and write there.")
    if code == errno.ENOENT or isinstance(error, FileNotFoundError):
        return EntityNotFound(
            f"The object {quoted} does not exist; list its directory to see what does.",
            name="NO_SUCH_KEY",
        )
    if code in _CLASH:
        return clash(name)
    if code == errno.EEXIST or isinstance(error, FileExistsError):
        return AlreadyExists(
            f"The object {quoted} exists already; delete it or choose another name."
        )
    if code == errno.ENAMETOOLONG:
        return InvalidRequest(
            f"The name {quoted} is too long for this disk; shorten the parts between its slashes.",
            name="INVALID_OBJECT_KEY",
        )
    why = os.strerror(code) if code else type(error).__name__
    return QueryFailed(f"The storage failed at {quoted}: {why}; try again.")


def no_space(name: str) -> QueryFailed:
    """The disk is full."""
    return QueryFailed(
        f"No space is left on the disk for {shown(name)}; free some and run the statement again.",
        name="NO_SPACE_LEFT",
    )


def clash(name: str) -> InvalidRequest:
    """An object where a directory is wanted, or the reverse; S3 has both, a directory can't."""
    return InvalidRequest(
        f"{shown(name)} can't be both an object and a directory of other objects on a disk; rename one.",
        name="INVALID_OBJECT_KEY",
    )


def no_bucket(bucket: str) -> EntityNotFound:
    """The bucket does not exist, in S3's words."""
    return EntityNotFound(
        f"The specified bucket does not exist: '{bucket}'; "
        f"make it with session.fs.mkdir('s3://{bucket}').",
        name="NO_SUCH_BUCKET",
    )


@contextmanager
def mapped(name: str) -> Iterator[None]:
    """Raise LakeNB's error for every OSError inside."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, name) from error


@contextmanager
def mapped_for_fsspec(name: str) -> Iterator[None]:
    """The same, but for the three errors that fsspec's callers expect as Python's own."""
    try:
        yield
    except FileNotFoundError:
        raise FileNotFoundError(errno.ENOENT, "No such object", name) from None
    except FileExistsError:
        raise FileExistsError(errno.EEXIST, "The object exists already", name) from None
    except IsADirectoryError:
        raise IsADirectoryError(errno.EISDIR, "A directory, not an object", name) from None
    except OSError as error:
        raise storage_error(error, name) from error
