"""A query book as frozen values: its cells, their parameters, its versions."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Literal

from lakenb.errors import InvalidRequest
from lakenb.session.query_book.parameter_value import INTEGERS, TYPES, parameter_literal
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

CellKind = Literal["sql", "markdown"]
KINDS: tuple[CellKind, ...] = ("sql", "markdown")
CONTEXT = ("database", "catalog", "workgroup", "engine")
"""What a SQL cell may set for itself; where it doesn't, the session's settings hold."""

LONGEST_TEXT = 1_000_000
LONGEST_NAME = 128
MOST_PARAMETERS = 1_000
_KEYS = count(1)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value for a ``?`` of a cell; the first one is for the first ``?``.

    Attributes:
        name: What its input is called.
        type: Athena's name of a scalar type, ``bigint``.
        value: Its text, ``2024-01-31``; None is NULL. It is bound as a value and never read as SQL.

    Raises:
        InvalidRequest: The type is none of those, or the value is none of the type.
    """

    name: str
    type: str = "varchar"
    value: str | None = None

    def __post_init__(self) -> None:
        check_text(self.name, "A parameter's name", LONGEST_NAME)
        if self.type not in TYPES:
            known = ", ".join(TYPES)
            raise InvalidRequest(f"A parameter can't have the type '{self.type}'; use {known}.")
        if self.value is not None:
            check_text(self.value, f"The parameter '{self.name}'", LONGEST_TEXT)
        parameter_literal(self.name, self.type, self.value)

    @property
    def literal(self) -> str:
        """The value as Athena's ExecutionParameters take it."""
        return parameter_literal(self.name, self.type, self.value)

    @property
    def whole(self) -> bool:
        """Whether it is a whole number."""
        return self.type in INTEGERS


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a book.

    Attributes:
        kind: ``sql`` or ``markdown``.
        text: What was typed, to the character.
        name: The name under which later cells read its result; empty for none.
        database: For names without one; None is the settings'.
        catalog: For names without one; None is the settings'.
        workgroup: None is the settings'.
        engine: None is the settings'.
        parameters: For the ``?`` of its text, in order.
        key: Tells it from the others while the book is open; it isn't kept.
    """

    kind: CellKind
    text: str
    name: str = ""
    database: str | None = None
    catalog: str | None = None
    workgroup: str | None = None
    engine: str | None = None
    parameters: tuple[Parameter, ...] = ()
    key: int = field(default_factory=lambda: next(_KEYS), compare=False)

    def __post_init__(self) -> None:
        check_text(self.text, "A cell", LONGEST_TEXT)
        if self.kind not in KINDS:
            raise InvalidRequest(f"A cell is {' or '.join(KINDS)}, not '{self.kind}'.")
        if self.kind == "markdown" and (self.name or self.parameters or any(self.context.values())):
            raise InvalidRequest(
                "A Markdown cell has a text alone; leave out name, parameters and the rest."
            )
        if self.name != fold(self.name):
            object.__setattr__(self, "name", fold(self.name))
        check_text(self.name, "A cell's name", LONGEST_NAME)
        if self.name and not self.name.isprintable():
            raise InvalidRequest("A cell's name holds characters that don't show; choose another.")
        if len(self.parameters) > MOST_PARAMETERS:
            raise InvalidRequest(f"A cell has at most {MOST_PARAMETERS} parameters.")
        for what, value in self.context.items():
            if value is not None:
                check_text(value, f"A cell's {what}", 255)
                if not value.isprintable():
                    raise InvalidRequest(f"A cell's {what} holds characters that don't show.")

    @property
    def context(self) -> Mapping[str, str | None]:
        """Database, catalog, workgroup and engine that it sets, or None."""
        return {
            "database": self.database,
            "catalog": self.catalog,
            "workgroup": self.workgroup,
            "engine": self.engine,
        }


@dataclass(frozen=True, slots=True)
class Document:
    """What a book's file holds.

    Attributes:
        title: The title.
        cells: In order.
        note: Of a version: what changed.
        published: Of a version: when, UTC, ISO 8601.
        base: Of a draft: the mark of the file that it changes; empty when there was none.
        owner: Of a draft: the host and process that write it.
    """

    title: str
    cells: tuple[Cell, ...] = ()
    note: str = ""
    published: str = ""
    base: str = ""
    owner: str = ""

    def __post_init__(self) -> None:
        check_text(self.title, "A book's title", 1_000)
        check_text(self.note, "A version's note", 10_000)


@dataclass(frozen=True, slots=True)
class Version:
    """A published version of a book.

    Attributes:
        number: From 1.
        published: When, UTC, ISO 8601.
        note: What changed, as its author wrote.
    """

    number: int
    published: str
    note: str


@dataclass(frozen=True, slots=True)
class Match:
    """A place where a text was found.

    Attributes:
        cell: The cell's number in the book, from 1.
        line: From 1.
        column: From 1.
        text: The whole line.
    """

    cell: int
    line: int
    column: int
    text: str


def check_text(text: object, what: str, longest: int) -> str:
    """A text that a file can hold.

    Raises:
        InvalidRequest: It is no text, too long, or half of a UTF-16 pair.
    """
    if not isinstance(text, str):
        raise InvalidRequest(f"{what} is text, not {type(text).__name__}; pass a string.")
    if len(text) > longest:
        raise InvalidRequest(f"{what} is longer than {longest:,} characters; shorten it.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidRequest(
            f"{what} holds half of a UTF-16 pair, which is no character; remove it."
        ) from None
    return text


def cell_kind(word: str) -> CellKind | None:
    """A word as a kind of cell, or None."""
    return next((kind for kind in KINDS if kind == word), None)
