"""Names of a catalog as they are looked through: a page at a time, or searched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TableKind = Literal["table", "view", "iceberg"]

_LAST = "\U0010ffff"
_PAIRS, _BELOW_PAIRS = range(0xD800, 0xE000), 0xD7FF


@dataclass(frozen=True, slots=True)
class NamePage:
    """Which names are wanted.

    Attributes:
        containing: A part of the name, folded; empty for all.
        after: The last name of the page before; empty for the first page.
        limit: How many at most.
    """

    containing: str = ""
    after: str = ""
    limit: int = 200


@dataclass(frozen=True, slots=True)
class TableHead:
    """A table or view of a database."""

    name: str
    kind: TableKind


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name that a search found: a database's, a table's, or a column's; the parts below it are None."""

    catalog: str
    database: str
    table: str | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True)
class NameSearch:
    """What names are searched for.

    Attributes:
        text: A part of the name, folded.
        database: A part of its database's name, folded; empty for any.
        limit: How many of each kind at most.
    """

    text: str
    database: str = ""
    limit: int = 50

    @property
    def end(self) -> str:
        """What comes after every name that begins with the text."""
        return self.text + _LAST


def before(start: str) -> str:
    """A text that comes before every name that begins so, and after nearly all that come before these."""
    if not start or start[-1] == "\0":
        return start[:-1]
    code = ord(start[-1]) - 1
    return start[:-1] + chr(_BELOW_PAIRS if code in _PAIRS else code) + _LAST
