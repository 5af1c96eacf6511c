"""A query book for its page: cells by key, runs on a thread of their own, values as JSON has them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, cast

from lakenb.display import dollars_text, duration_text, size_text
from lakenb.display.markdown import markdown_tree, plain_tree
from lakenb.display.status_line import status_parts
from lakenb.errors import Cancelled, InvalidRequest, LakeNBError
from lakenb.session.completion.candidates import Lake, complete
from lakenb.session.query_book.model import Cell, Parameter, cell_kind
from lakenb.session.query_book.parameter_value import TYPES
from lakenb.session.query_book.run_queue import RunQueue
from lakenb.values.names import fold
from lakenb.widgets.result_grid.answers import GridAnswers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lakenb.session.completion.candidates import Candidate
    from lakenb.session.query_book.book import Point, QueryBook
    from lakenb.session.query_book.runs import Outcome
    from lakenb.session.result import Result
    from lakenb.widgets.protocol import Handler
    from lakenb.widgets.query_book.port import BookListener

Told = dict[str, object]
_MOST_OFFERED = 200
_BLANK = " \t\r\n;\ufeff"


class BookPort:
    """A book as ``lakenb.widgets.query_book`` asks for it.

    Args:
        book: The book.
    """

    def __init__(self, book: QueryBook) -> None:
        self._book = book
        self._queue = RunQueue(self._run_one)
        self._grids: dict[int, tuple[Result, GridAnswers]] = {}

    # --- what it holds ----------------------------------------------------------------------

    def state(self) -> Told:
        """Everything that the page shows."""
        book = self._book
        return {
            "mark": book.mark,
            "title": book.title,
            "path": str(book.path.name),
            "state": book.state,
            "notes": list(book.notes),
            "types": list(TYPES),
            "running": self._queue.running,
            "waiting": self._queue.waiting,
            "cells": [self._told(cell) for cell in book.cells],
        }

    def _told(self, cell: Cell) -> Told:
        parameters = [{"name": p.name, "type": p.type, "value": p.value} for p in cell.parameters]
        outcome = self._book.outcome(cell)
        return {
            "key": cell.key,
            "kind": cell.kind,
            "text": cell.text,
            "name": cell.name,
            "context": {what: value or "" for what, value in cell.context.items()},
            "parameters": parameters,
            "outcome": _outcome(outcome) if outcome is not None else None,
        }

    def _cell(self, key: int) -> Cell:
        for cell in self._book.cells:
            if cell.key == key:
                return cell
        raise InvalidRequest("This cell is not in the book any more; reload the book.")

    def set_text(self, key: int, text: str) -> Told:
        """A cell's text as typed."""
        self._book.edit(self._cell(key), text)
        return {"state": self._book.state}

    def set_title(self, title: str) -> Told:
        """The book's title."""
        self._book.title = title
        return {"state": self._book.state}

    def set_cell(
        self,
        key: int,
        name: str,
        context: Mapping[str, str],
        given: Sequence[tuple[str, str, str | None]],
    ) -> Told:
        """A cell's name, context and parameters."""
        made = replace(
            self._cell(key),
            name=name,
            parameters=tuple(Parameter(*one) for one in given),
            database=context.get("database") or None,
            catalog=context.get("catalog") or None,
            workgroup=context.get("workgroup") or None,
            engine=context.get("engine") or None,
        )
        return {"state": self._book.state, "cell": self._told(self._book.edit(made, made))}

    def add(self, kind: str, place: int) -> Told:
        """Add an empty cell."""
        known = cell_kind(kind)
        if known is None:
            raise InvalidRequest("A cell is sql or markdown; reload the page.")
        self._book.add(Cell(known, ""), place)
        return self.state()

    def remove(self, key: int) -> Told:
        """Take a cell out."""
        self._queue.drop(key)
        self._book.remove(self._cell(key))
        self._grids.pop(key, None)
        return self.state()

    def move(self, key: int, place: int) -> Told:
        """Move a cell."""
        self._book.move(self._cell(key), place)
        return self.state()

    # --- running ----------------------------------------------------------------------------

    def run(self, keys: Sequence[int], listener: BookListener) -> None:
        """Run cells, or all SQL cells when none is named, after those that run and wait already."""
        chosen = [self._cell(key) for key in keys]
        self._queue.add(
            chosen or [cell for cell in self._book.cells if cell.kind == "sql"], listener
        )

    def _run_one(self, cell: Cell, listener: BookListener) -> bool:
        """Run a cell and tell of it; False when what follows should not run."""
        key = cell.key
        listener("began", {"key": key})

        def follow(part: float | None, seconds: float, _: int | None) -> None:
            text = duration_text(int(seconds * 1000))
            listener("progress", {"key": key, "part": part, "text": text})

        try:
            self._book.run(cell, follow)
            failure = None
        except LakeNBError as error:
            failure = error
        outcome = self._book.outcome_of(key)
        if outcome is not None and outcome.error is failure:
            listener("ended", {"key": key, "outcome": _outcome(outcome)})
        else:  # it did not come to a run
            listener("refused", {"key": key, "message": str(failure)})
        return failure is None

    def stop(self) -> None:
        """Stop what runs, and do not begin with the cells that wait."""
        self._queue.drop()
        self._book.stop()

    def check(self, key: int) -> Told:
        """The error of a cell's text with its place, or bytes and dollars."""
        cell = self._cell(key)
        if cell.kind != "sql" or not cell.text.strip(_BLANK):
            return {}
        try:
            found = self._book.estimate(cell)
        except Cancelled:
            return {}
        except LakeNBError as error:
            return {"error": _error(error, cell.text)}
        cost = dollars_text(found.cost)
        return {
            "estimate": f"would scan {size_text(found.data_scanned_in_bytes)} · {cost} on Athena"
        }

    def grid(self, key: int) -> Mapping[str, Handler]:
        """What answers the grid of a cell's result."""
        result = self._book.result(self._cell(key))
        held = self._grids.get(key)
        if held is None or held[0] is not result:
            held = (result, GridAnswers(result.port()))
            self._grids[key] = held
        return held[1].handlers()

    # --- writing SQL ------------------------------------------------------------------------

    def complete(self, key: int, text: str, cursor: int) -> Told:
        """What may stand at a place of a text."""
        cell, session = self._cell(key), self._book.session
        settings = session.settings
        names = [one.name for one in self._above(cell)]
        lake = _BookLake(
            session,
            fold(cell.catalog or settings.catalog),
            fold(cell.database or settings.database),
        )
        lake.results = {name: self._columns(name) for name in names}
        found = complete(text, cursor, lake)
        signatures = session.function_signatures
        offered = [
            {"label": c.text, "kind": c.kind, "detail": _detail(c, signatures)}
            for c in found.candidates[:_MOST_OFFERED]
        ]
        whole = len(found.candidates) <= _MOST_OFFERED
        return {"from": cursor - len(found.fragment), "items": offered, "whole": whole}

    def _above(self, cell: Cell) -> list[Cell]:
        cells = self._book.cells
        return [one for one in cells[: cells.index(cell)] if one.name]

    def _columns(self, name: str) -> list[str]:
        outcome = self._book.outcome(name)
        columns = outcome.result.columns if outcome is not None and outcome.result else ()
        return [fold(column) for column in columns]

    def laid_out(self, text: str) -> str:
        """A statement's text laid out."""
        from lakenb.sql.trino.pretty import pretty

        return pretty(text)

    def markdown(self, text: str) -> list[object]:
        """Markdown as a tree."""
        return plain_tree(markdown_tree(text))

    # --- states -----------------------------------------------------------------------------

    def save(self, *, overwrite: bool) -> Told:
        """Write the file."""
        self._book.save(overwrite=overwrite)
        return self.state()

    def publish(self, note: str) -> Told:
        """Save and keep a version."""
        version = self._book.publish(note)
        return {**self.state(), "version": version.number}

    def versions(self) -> list[Told]:
        """The published versions, newest first."""
        return [
            {"number": v.number, "published": v.published, "note": v.note}
            for v in reversed(self._book.versions())
        ]

    def diff(self, old: str, new: str) -> str:
        """How two states differ."""
        return self._book.diff(_point(old), _point(new))

    def revert(self, to: str) -> Told:
        """Go back to a state."""
        self._book.revert(_point(to))
        return self.state()

    def find(self, text: str, *, match_case: bool) -> list[Told]:
        """Every place of a text."""
        cells = self._book.cells
        return [
            {"key": cells[m.cell - 1].key, "cell": m.cell, "line": m.line, "column": m.column}
            for m in self._book.find(text, match_case=match_case)
        ]

    def replace(self, text: str, by: str, *, match_case: bool) -> Told:
        """Replace a text everywhere."""
        times = self._book.replace(text, by, match_case=match_case)
        return {**self.state(), "times": times}


class _BookLake(Lake):
    """The lake's names, and those of results above a cell."""

    results: Mapping[str, Sequence[str]] = {}

    def tables(self, catalog: str, database: str, start: str) -> Sequence[str]:
        """Results come before tables where a bare name may stand."""
        found = super().tables(catalog, database, start)
        here = (catalog, database) == (self.catalog, self.database)
        return [*self.results, *found] if here else found

    def columns(self, parts: tuple[str, ...]) -> Sequence[str]:
        """Columns of a result by its bare name."""
        if len(parts) == 1 and parts[0] in self.results:
            return self.results[parts[0]]
        return super().columns(parts)


def _detail(candidate: Candidate, signatures: Mapping[str, str]) -> str:
    return signatures.get(candidate.text, "") if candidate.kind == "function" else ""


def _point(word: str) -> Point:
    if word.isascii() and word.isdecimal():
        return int(word)
    return cast("Literal['draft', 'saved', 'published']", word)


def _outcome(outcome: Outcome) -> Told:
    if outcome.error is not None:
        return {"error": _error(outcome.error, outcome.text), "seconds": outcome.seconds}
    result = outcome.result
    if result is None:
        return {}
    return {
        "execution": result.execution.query_execution_id,
        "rows": result.rows,
        "columns": len(result.columns),
        "status": " · ".join(status_parts(result.execution)),
    }


def _error(error: LakeNBError, text: str) -> Told:
    """An error with its place in a cell's text; the statement's own begins after blanks."""
    place: Told = {}
    if error.position is not None:
        lead = text[: len(text) - len(text.lstrip(_BLANK))]
        line, column = error.position
        if line == 1:
            column += len(lead.rpartition("\n")[2])
        place = {"line": line + lead.count("\n"), "column": column}
    return {"name": error.name, "message": error.message, **place}
