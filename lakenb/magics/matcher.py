"""The hook into IPython's completer (IPython: "Completion", Matcher API v2)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from IPython.core.completer import SimpleCompletion

from lakenb.magics.current import CurrentSession
from lakenb.session.athena_options import OPTIONS, STARTERS
from lakenb.session.completion.candidates import Candidate, Completions, Lake, complete
from lakenb.session.lineage.options import CELL_OPTIONS
from lakenb.session.lineage.options import OPTIONS as LINEAGE_OPTIONS
from lakenb.values.names import AWS_DATA_CATALOG, DEFAULT_DATABASE, fold

if TYPE_CHECKING:
    from IPython.core.completer import CompletionContext

_CELL = re.compile(r"\s*%%(athena|lineage)\b")
_LINE = re.compile(r"\s*(?:[^\W\d]\w*\s*=\s*)?%(athena|lineage)\b")
_CONTEXT = re.compile(r"--(catalog|database)[ =]+[\"']?([^\s\"']+)")
_OPTION_VALUE = re.compile(r"--(catalog|database)[ =]+(\S*)\Z")
_STARTER = re.compile(rf"(?<=\s)(?:{'|'.join(sorted(STARTERS))})(?=\s)", re.IGNORECASE)
_LAST_WORD = re.compile(r"\S*\Z")


class SqlMatcher:
    """Completes the cells and lines of ``%%athena`` and ``%%lineage``, and stays out of all others.

    It never connects: until a session is there it offers the words of the language alone.
    """

    matcher_api_version = 2
    matcher_priority = 1000.0
    matcher_identifier = "lakenb.athena"

    def __init__(self, current: CurrentSession) -> None:
        self._current = current
        self.__qualname__ = self.matcher_identifier

    def __call__(self, context: CompletionContext) -> dict[str, Any]:
        """IPython's SimpleMatcherResult for the cursor's place."""
        lines = context.full_text.split("\n")
        row, column = context.cursor_line, context.cursor_position
        cell = _CELL.match(context.full_text)
        head_row = context.full_text[: cell.end()].count("\n") if cell else row
        door = cell or _LINE.match(lines[row])
        if door is None:
            return {"completions": [], "suppress": False}
        head = lines[head_row]
        lineage = door[1] == "lineage"
        if cell and row > head_row:
            text = "\n".join(lines[head_row + 1 :])
            cursor = sum(len(line) + 1 for line in lines[head_row + 1 : row]) + column
        else:
            text, cursor = head, column
        options = (CELL_OPTIONS if cell else LINEAGE_OPTIONS) if lineage else OPTIONS
        if lineage and not cell:
            found = _names(head[:column], self._lake(head[:column]))
        else:
            found = self._found(head, text, cursor, options if row == head_row else ())
        return {
            "completions": [SimpleCompletion(text=c.text, type=c.kind) for c in found.candidates],
            "matched_fragment": found.fragment,
            "suppress": True,
            "ordered": True,
        }

    def _found(self, head: str, text: str, cursor: int, options: tuple[str, ...]) -> Completions:
        """What may stand there; ``options`` are those of the magic where the cursor is on its line."""
        lake = self._lake(head[:cursor] if options else head)
        if options:
            option = _option(text[:cursor], lake, options)
            if option is not None:
                return option
            start = _statement_start(text[:cursor])
            return complete(" " * start + text[start:], cursor, lake)
        return complete(text, cursor, lake)

    def _lake(self, head: str) -> Lake:
        """The names, under the catalog and database that a line chose."""
        session = self._current.live
        catalog, database = AWS_DATA_CATALOG, DEFAULT_DATABASE
        if session is not None:
            catalog, database = session.settings.catalog, session.settings.database
        given = dict(_CONTEXT.findall(head))
        catalog = given.get("catalog", catalog).lower()
        return Lake(session, catalog, given.get("database", database).lower())


def _names(before: str, lake: Lake) -> Completions:
    """Tables, and columns behind a table's name and a dot; or options."""
    option = _option(before, lake, LINEAGE_OPTIONS)
    if option is not None:
        return option
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    text = f"SELECT * FROM {word}"
    tables = complete(text, len(text), lake)
    if tables.candidates or "." not in word:
        return tables
    table, _, start = word.rpartition(".")
    columns = lake.columns(tuple(part.strip('"') for part in fold(table).split(".")))
    fitting = (name for name in columns if name.startswith(fold(start)))
    return Completions(start, tuple(Candidate(name, "column") for name in fitting))


def _statement_start(before: str) -> int:
    """Where the statement of a ``%athena`` line begins; while it has no verb, at the last word."""
    found = _STARTER.search(before) or _LAST_WORD.search(before)
    return found.start() if found else len(before)


def _option(before: str, lake: Lake, options: tuple[str, ...]) -> Completions | None:
    """Options, and names after the options that want one; None where a statement may stand."""
    value = _OPTION_VALUE.search(before)
    if value is not None:
        kind, typed = value.groups()
        names = lake.catalogs() if kind == "catalog" else lake.databases(lake.catalog)
        fitting = (name for name in names if name.startswith(typed.lower()))
        return Completions(typed, tuple(Candidate(name, kind) for name in fitting))
    found = _LAST_WORD.search(before)
    typed = found[0] if found else ""
    if typed.startswith("-"):
        fitting = (option for option in options if option.startswith(typed))
        return Completions(typed, tuple(Candidate(option, "option") for option in fitting))
    return None
