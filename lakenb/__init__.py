"""LakeNB: Amazon Athena's world in a notebook, without an AWS account.

    import lakenb
    session = lakenb.connect("path/to/lake")
    session.sql("SELECT 1 AS one").df()

In a notebook: ``%load_ext lakenb``, then cells that begin with ``%%athena``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import (
    AccessDenied,
    AlreadyExists,
    Cancelled,
    CommitConflict,
    EngineUnavailable,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
    NotYetAvailable,
    QueryFailed,
    QuotaExceeded,
    SyntaxError_,
)
from lakenb.session import Session, connect

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.session.query_book import QueryBook

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
    "QueryBook",
    "QueryFailed",
    "QuotaExceeded",
    "Session",
    "SyntaxError_",
    "connect",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "QueryBook":  # loaded when it is first used
        from lakenb.session.query_book import QueryBook

        return QueryBook
    message = f"module 'lakenb' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def load_ipython_extension(shell: InteractiveShell) -> None:
    """``%load_ext lakenb``."""
    from lakenb.magics import load_ipython_extension as load

    load(shell)


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """``%unload_ext lakenb``."""
    from lakenb.magics import unload_ipython_extension as unload

    unload(shell)
