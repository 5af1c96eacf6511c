"""A query book as a text: a ``.sql`` file of marked cells.

::

    -- %% book {"format": 1, "title": "Sales"}

    -- %% markdown
    -- # What was sold

    -- %% sql {"name": "top", "database": "shop"}
    -- %% parameter {"name": "least", "type": "bigint", "value": "10"}
    SELECT * FROM orders WHERE amount > ?
    ;

Every mark and all of Markdown is a SQL comment, and ``;`` ends each statement, so other SQL tools read the
file too. A line of a cell that begins as a mark does gets one ``%`` more. A cell of which a comment would
end too early (a lone carriage return in Markdown) is written as one JSON text. So any text comes back to
the byte.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from lakenb.errors import InvalidRequest
from lakenb.session.query_book.model import CONTEXT, Cell, Document, Parameter, cell_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FORMAT = 1
MARK = "-- %%"
_MARKED = re.compile(r"-- %% (book|sql|markdown|parameter)(?: (\{.*\}))?\s*", re.DOTALL)
_BOOK_KEYS = ("title", "note", "published", "base", "owner")
_CELL_KEYS = ("name", *CONTEXT)
_PARAMETER_KEYS = ("name", "type", "value")


def write_book(document: Document) -> str:
    """The text of a book."""
    head: dict[str, object] = {"format": FORMAT, "title": document.title}
    head |= {key: getattr(document, key) for key in _BOOK_KEYS[1:] if getattr(document, key)}
    blocks = [[_mark("book", head)], *map(_cell_lines, document.cells)]
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _mark(word: str, values: Mapping[str, object]) -> str:
    return f"{MARK} {word}" + (f" {json.dumps(values, ensure_ascii=False)}" if values else "")


def _cell_lines(cell: Cell) -> list[str]:
    lines = cell.text.split("\n")
    if cell.kind == "markdown":
        if "\r" in cell.text:
            return [_mark("markdown", {"as": "json"}), "-- " + json.dumps(cell.text)]
        return [
            _mark("markdown", {}),
            *(_escaped(f"-- {line}" if line else "--") for line in lines),
        ]
    given = {key: getattr(cell, key) for key in _CELL_KEYS}
    marks = [_mark("sql", {key: value for key, value in given.items() if value})]
    marks += [
        _mark("parameter", {"name": p.name, "type": p.type, "value": p.value})
        for p in cell.parameters
    ]
    return [*marks, *map(_escaped, lines), *([] if _ended(lines[-1]) else [";"])]


def _escaped(line: str) -> str:
    return f"{MARK}%{line[len(MARK) :]}" if line.startswith(MARK) else line


def _unescaped(line: str) -> str:
    return MARK + line[len(MARK) + 1 :] if line.startswith(MARK + "%") else line


def _ended(line: str) -> bool:
    """Whether a statement's last line ends it; a line that is ``;`` alone is what the file adds."""
    return line != ";" and line.endswith(";") and "--" not in line


def read_book(text: str, source: str) -> Document:
    """The book that a text holds.

    Args:
        text: The file's text.
        source: The file's name, for messages.

    Raises:
        InvalidRequest: It is damaged; the message has the line.
    """
    return _Reader(text, source).document()


class _Reader:
    def __init__(self, text: str, source: str) -> None:
        self.source = source
        first = text.partition("\n")[0]
        if first.endswith("\r"):  # a checkout with Windows' line ends
            text = text.replace("\r\n", "\n")
        self.lines = text.removesuffix("\n").split("\n")

    def document(self) -> Document:
        marks = list(self._marks())
        if not marks or marks[0][0] or marks[0][1] != "book":
            raise self._damaged(0, f'a query book begins with {MARK} book {{"title": "..."}}')
        head = self._head(marks[0][2])
        ends = [at for at, *_ in marks[1:]] + [len(self.lines)]
        self._blank(1, ends[0])
        cells: list[Cell] = []
        place = 1
        while place < len(marks):
            at, word, values = marks[place]
            if word not in {"sql", "markdown"}:
                raise self._damaged(at, f"'{word}' can't stand here")
            after = place + 1
            while after < len(marks) and marks[after][1] == "parameter":
                after += 1
            inner = marks[place + 1 : after]
            end = marks[after][0] if after < len(marks) else len(self.lines)
            cell = self._cell(at, values, inner, end, last=after == len(marks))
            if cell.name and any(cell.name == other.name for other in cells):
                raise self._damaged(at, f"another cell has the name '{cell.name}'")
            cells.append(cell)
            place = after
        try:
            return Document(cells=tuple(cells), **head)
        except InvalidRequest as error:
            raise self._damaged(0, error.message) from error

    def _marks(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        for at, line in enumerate(self.lines):
            if not line.startswith(MARK) or line.startswith(MARK + "%"):
                continue
            found = _MARKED.fullmatch(line)
            if found is None:
                raise self._damaged(
                    at,
                    f"a mark is '{MARK} sql' or '{MARK} markdown', with a JSON object or nothing behind",
                )
            yield at, found[1], self._object(at, found[2])

    def _object(self, at: int, text: str | None) -> dict[str, object]:
        try:
            found = json.loads(text or "{}")
        except (ValueError, RecursionError) as error:
            raise self._damaged(at, f"the JSON behind the mark is damaged: {error}") from error
        return cast("dict[str, object]", found)

    def _head(self, values: dict[str, object]) -> dict[str, str]:
        if values.get("format") != FORMAT:
            raise self._damaged(0, f"format {values.get('format')} is none that this LakeNB reads")
        given = {key: value for key, value in values.items() if key != "format"}
        self._known(0, given, _BOOK_KEYS)
        return {"title": "", **{key: str(value) for key, value in given.items()}}

    def _cell(
        self,
        at: int,
        values: dict[str, object],
        inner: Sequence[tuple[int, str, dict[str, object]]],
        end: int,
        *,
        last: bool,
    ) -> Cell:
        kind = cell_kind(self.lines[at].split()[2])
        body = self._body(at, inner, end, last=last)
        if kind == "markdown":
            self._known(at, values, ("as",))
            text = self._markdown(at + 1, body, as_json=values.get("as") == "json")
            values = {}
        else:
            self._known(at, values, _CELL_KEYS)
            if body and body[-1] == ";":
                body = body[:-1]
            text = "\n".join(map(_unescaped, body))
        name, database, catalog, workgroup, engine = (_text_of(values, k) for k in _CELL_KEYS)
        parameters = tuple(self._parameter(*one) for one in inner)
        try:
            return Cell(
                kind or "sql", text, name or "", database, catalog, workgroup, engine, parameters
            )
        except InvalidRequest as error:
            raise self._damaged(at, error.message) from error

    def _body(
        self, at: int, inner: Sequence[tuple[int, str, dict[str, object]]], end: int, *, last: bool
    ) -> list[str]:
        start = at + 1
        for place, *_ in inner:
            if place != start:
                raise self._damaged(place, "a parameter stands right below its cell's mark")
            start += 1
        body = self.lines[start:end]
        return body[:-1] if body and not last and not body[-1] else body

    def _parameter(self, at: int, _: str, values: dict[str, object]) -> Parameter:
        self._known(at, values, _PARAMETER_KEYS)
        value = values.get("value")
        try:
            return Parameter(
                str(values.get("name", "")),
                str(values.get("type", "varchar")),
                None if value is None else str(value),
            )
        except InvalidRequest as error:
            raise self._damaged(at, error.message) from error

    def _markdown(self, start: int, body: Sequence[str], *, as_json: bool) -> str:
        lines: list[str] = []
        for at, raw in enumerate(body, start):
            line = _unescaped(raw)
            if line not in {"", "--"} and not line.startswith("-- "):
                raise self._damaged(at, "a line of Markdown begins with '-- '")
            lines.append(line[3:])
        text = "\n".join(lines)
        if not as_json:
            return text
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise self._damaged(start, f"the JSON text is damaged: {error}") from error
        if not isinstance(found, str):
            raise self._damaged(start, "a JSON text is wanted here")
        return found

    def _blank(self, start: int, end: int) -> None:
        for at in range(start, end):
            if self.lines[at].strip():
                raise self._damaged(at, "only cells may follow; begin one with '-- %% sql'")

    def _known(self, at: int, values: Mapping[str, object], keys: Sequence[str]) -> None:
        for key, value in values.items():
            if key not in keys:
                raise self._damaged(at, f"'{key[:50]}' is none of {', '.join(keys)}")
            if not (isinstance(value, str) or (value is None and key == "value")):
                raise self._damaged(at, f"'{key}' must be a text")

    def _damaged(self, at: int, what: str) -> InvalidRequest:
        return InvalidRequest(
            f"{self.source}, line {at + 1}: {what.rstrip('.')}. Nothing was changed; correct the line.",
            name="QUERY_BOOK_DAMAGED",
        )


def _text_of(values: Mapping[str, object], key: str) -> str | None:
    value = values.get(key)
    return str(value) if value else None
