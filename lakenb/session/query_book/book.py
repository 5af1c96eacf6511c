"""The query book."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from lakenb.errors import EngineUnavailable, EntityNotFound, InvalidRequest
from lakenb.session.query_book.book_file import BookFile, is_taken
from lakenb.session.query_book.changes import difference, found, kept_keys, plain, replaced
from lakenb.session.query_book.file_form import write_book
from lakenb.session.query_book.model import Cell, Document, Match, Parameter, Version
from lakenb.session.query_book.parameter_value import parameter_text
from lakenb.session.query_book.runs import Runs
from lakenb.values.names import fold, quote_always

if TYPE_CHECKING:
    from lakenb.athena.query.model import Estimate
    from lakenb.display.query_book import BookView
    from lakenb.session import OnProgress, Session
    from lakenb.session.query_book.runs import Outcome
    from lakenb.session.result import Result
    from lakenb.widgets.query_book.widget import QueryBookWidget

State = Literal["Draft", "Saved"]
CellName = Cell | str | int
"""A cell: itself, its name, or its number in the book from 1."""
Parameters = Mapping[str, object] | Sequence[Parameter]
Point = int | Literal["draft", "saved", "published"]
"""A state of a book: a version's number, what is on the page, what is saved, what was published last."""
_UNSAFE = re.compile(r"[^\w-]+")


class QueryBook:
    """SQL and Markdown cells in one file, run on a session.

    The file is a ``.sql`` file: each cell below a ``-- %% sql {...}`` or ``-- %% markdown`` line. A notebook
    file would be JSON, which git shows badly, which other SQL tools can't run and which holds results; here a
    changed word is one changed line, and nothing of the data is in it (``file_form`` has the grammar).

    What is typed is a draft, kept beside the file at once; ``save`` writes the file, ``publish`` keeps a
    version that ``revert`` comes back to. A file that somebody else changed meanwhile is never replaced in
    silence.

    A named cell's result is a relation of that name in the cells below it, its rows as they were when the
    cell ran. No text is pasted: the name is resolved in the parsed statement, like a name of WITH.

    Args:
        title: The title.
        session: Where it runs.
        path: Its file; default is the title as a file name in the working directory.

    Raises:
        InvalidRequest: The title is no text.
    """

    def __init__(
        self, title: str, session: Session, path: str | os.PathLike[str] | None = None
    ) -> None:
        self._document = Document(title)
        self._session = session
        self._saved: Document | None = None
        self._file = BookFile(_path(path if path is not None else _file_name(title)))
        self._runs = Runs(session)
        self.mark = uuid4().hex
        """Tells this book from others on a page."""
        self.notes: list[str] = []
        """What a reader should know: a draft that came back, a place that can't be written."""

    @classmethod
    def open(cls, path: str | os.PathLike[str], session: Session) -> QueryBook:
        """A book from its file, with the draft that an ended kernel left.

        Raises:
            EntityNotFound: There is no such file, nor a draft of it.
            InvalidRequest: QUERY_BOOK_DAMAGED with the line; nothing is changed.
        """
        place = _path(path)
        if place.suffix == ".ipynb":
            message = f"'{place.name}' is a notebook; QueryBook.from_notebook(path, session) makes a book of it."
            raise InvalidRequest(message)
        book = cls("", session, place)
        missing: EntityNotFound | None = None
        try:
            book._document = book._saved = plain(book._file.read())
        except EntityNotFound as error:
            missing = error
        draft, book.notes = book._file.recover()
        if draft is not None:
            book._document = draft
        elif missing is not None:
            raise missing
        return book

    @classmethod
    def from_notebook(
        cls,
        path: str | os.PathLike[str],
        session: Session,
        book_path: str | os.PathLike[str] | None = None,
    ) -> QueryBook:
        """A book from a notebook of ``%%athena`` and Markdown cells; other code becomes fenced Markdown.

        Args:
            path: The notebook.
            session: Where it runs.
            book_path: The book's file; default is the notebook's title as a file name.

        Raises:
            InvalidRequest: It is no notebook, or a ``%%athena`` line has options that no cell can have.
        """
        from lakenb.session.query_book.notebook_form import read_notebook

        document = read_notebook(_path(path))
        book = cls(document.title, session, book_path)
        book._change(document)
        return book

    @classmethod
    def for_table(
        cls,
        table: str,
        session: Session,
        database: str | None = None,
        catalog: str | None = None,
    ) -> QueryBook:
        """A new book with the statement that shows a table's first rows; it takes the place of no other book.

        What was made here is no draft yet: nothing is on disk until somebody types or saves.
        """
        titles = (table if number == 1 else f"{table} {number}" for number in count(1))
        title = next(one for one in titles if not is_taken(_path(_file_name(one))))
        book = cls(title, session)
        text = f"SELECT * FROM {quote_always(fold(table))} LIMIT 10"
        cell = Cell("sql", text, database=database, catalog=catalog)
        book._document = replace(book._document, cells=(cell,))
        return book

    # --- what it holds ----------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The title; it may be set."""
        return self._document.title

    @title.setter
    def title(self, title: str) -> None:
        self._change(replace(self._document, title=title))

    @property
    def path(self) -> Path:
        """The book's file, whether it is there already or not."""
        return self._file.path

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells in order."""
        return self._document.cells

    @property
    def state(self) -> State:
        """``Saved`` when the file has all of it, else ``Draft``."""
        return "Saved" if self._document == self._saved else "Draft"

    @property
    def session(self) -> Session:
        """Where it runs."""
        return self._session

    # --- cells ------------------------------------------------------------------------------

    def add_sql(
        self,
        text: str,
        name: str | None = None,
        parameters: Parameters | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        engine: str | None = None,
    ) -> Cell:
        """Add a cell of one statement at the end.

        Args:
            text: The statement.
            name: The name under which cells below read its result.
            parameters: For its ``?``, in order: names to Python values, or ``Parameter`` values with types.
            database: For names without one.
            catalog: For names without one.
            workgroup: Its workgroup.
            engine: Its engine.

        Raises:
            InvalidRequest: One of them is wrong, or the name is taken.
        """
        made = Cell(
            "sql", text, name or "", database, catalog, workgroup, engine, _parameters(parameters)
        )
        return self._added(made)

    def add_markdown(self, text: str) -> Cell:
        """Add a cell of Markdown at the end."""
        return self._added(Cell("markdown", text))

    def add(self, cell: Cell, place: int | None = None) -> Cell:
        """Add a cell that was made, at a number from 1 on; default is the end."""
        return self._added(cell, place)

    def edit(self, cell: CellName, changed: Cell | str) -> Cell:
        """Put another cell, or the same with another text, in a cell's place; its result stays."""
        old = self.cell(cell)
        made = replace(old, text=changed) if isinstance(changed, str) else changed
        made = replace(made, key=old.key)
        self._free(made)
        self._put([made if one.key == old.key else one for one in self.cells])
        return made

    def remove(self, cell: CellName) -> None:
        """Take a cell out."""
        gone = self.cell(cell)
        self._put([one for one in self.cells if one.key != gone.key])
        self._runs.forget(gone)

    def move(self, cell: CellName, place: int) -> None:
        """Move a cell to a number, from 1."""
        moved = self.cell(cell)
        rest = [one for one in self.cells if one.key != moved.key]
        at = self._place(place, len(rest))
        self._put([*rest[:at], moved, *rest[at:]])

    def cell(self, cell: CellName) -> Cell:
        """A cell by its name or number.

        Raises:
            EntityNotFound: There is none.
        """
        if isinstance(cell, Cell):
            known = [one for one in self.cells if one.key == cell.key]
        elif isinstance(cell, str):
            known = [one for one in self.cells if one.name and one.name == fold(cell)]
        else:
            known = list(self.cells[cell - 1 : cell]) if cell >= 1 else []
        if not known:
            shown = cell.name or cell.kind if isinstance(cell, Cell) else cell
            message = f"The book has no cell {shown!r}; it has {len(self.cells)} cells."
            raise EntityNotFound(message, name="CELL_NOT_FOUND")
        return known[0]

    def find(self, text: str, *, match_case: bool = False) -> list[Match]:
        """Every place of a text in the cells."""
        return list(found(self.cells, text, match_case=match_case))

    def replace(self, text: str, by: str, *, match_case: bool = False) -> int:
        """Replace a text in all cells, to the letter; gives how often."""
        pairs = [replaced(cell, text, by, match_case=match_case) for cell in self.cells]
        times = sum(one for _, one in pairs)
        if times:
            self._put([cell for cell, _ in pairs])
        return times

    # --- running ----------------------------------------------------------------------------

    def run(self, cell: CellName | None = None, on_progress: OnProgress | None = None) -> Result:
        """Run a cell to its end; default is the last SQL cell.

        Raises:
            LakeNBError: As the statement fails.
        """
        chosen = self._last_sql() if cell is None else self.cell(cell)
        return self._runs.run(self.cells, chosen, on_progress)

    def run_all(self) -> list[Result]:
        """Run the SQL cells in order, up to the first that fails.

        Raises:
            LakeNBError: As that one's statement fails; a note on the error names the cell.
            Cancelled: ``stop`` was called.
        """
        return self._runs.run_all(self.cells)

    def stop(self) -> None:
        """Stop what runs, and ``run_all`` with it; from any thread."""
        self._runs.stop()

    def estimate(self, cell: CellName) -> Estimate:
        """The bytes that a cell would scan and Athena's dollars; nothing runs.

        Raises:
            LakeNBError: As the statement can't be planned.
        """
        return self._runs.estimate(self.cells, self.cell(cell))

    def result(self, name: CellName) -> Result:
        """The result of a cell's last run.

        Raises:
            EntityNotFound: There is no such cell, or it has no result.
        """
        cell = self.cell(name)
        outcome = self._runs.outcome(cell.key)
        if outcome is None or outcome.result is None:
            what = "failed when it ran last" if outcome is not None else "has no result yet"
            message = (
                f"The cell {name if not isinstance(name, Cell) else cell.name!r} {what}; run it."
            )
            raise EntityNotFound(message, name="RESULT_NOT_FOUND")
        return outcome.result

    def outcome(self, cell: CellName) -> Outcome | None:
        """How a cell's last run ended; None when it hasn't run."""
        return self._runs.outcome(self.cell(cell).key)

    def outcome_of(self, key: int) -> Outcome | None:
        """The same by a cell's key; None too when the cell is gone."""
        return self._runs.outcome(key)

    # --- states -----------------------------------------------------------------------------

    def save(self, path: str | os.PathLike[str] | None = None, *, overwrite: bool = False) -> Path:
        """Write the book's file; gives its path.

        Args:
            path: Another file, which is the book's from then on.
            overwrite: Also over what somebody else wrote there.

        Raises:
            InvalidRequest: QUERY_BOOK_CONFLICT, the file is not as it was when it was opened here; the
                cells stay in the book and in its draft.
        """
        file = self._file if path is None else BookFile(_path(path))
        file.write(self._document, overwrite=overwrite)
        if file is not self._file:
            self._file.forget_draft()
            self._file = file
        self._saved = self._document
        return self.path

    def publish(self, note: str = "") -> Version:
        """Save, and keep what is saved as a version.

        Args:
            note: What changed.

        Raises:
            InvalidRequest: As ``save`` does.
        """
        published = datetime.now(UTC).isoformat(timespec="seconds")
        made = replace(self._document, note=note, published=published)
        self.save()
        return Version(self._file.write_version(made), published, note)

    def versions(self) -> list[Version]:
        """The published versions, oldest first."""
        numbers = self._file.version_numbers()
        documents = [(number, self._file.read_version(number)) for number in numbers]
        return [Version(number, one.published, one.note) for number, one in documents]

    def revert(self, to: Point = "published") -> None:
        """Go back to a state, as a draft: the last published version, another, or what is on disk.

        Raises:
            EntityNotFound: There is no such version, or none was published.
        """
        wanted = plain(self._at(to))
        if to == "saved":
            self._saved = wanted
        self._change(replace(wanted, cells=kept_keys(self.cells, wanted.cells)))

    def diff(self, a: Point = "published", b: Point = "draft") -> str:
        """How two states differ, as a unified diff of their files; empty when they don't.

        Raises:
            EntityNotFound: There is no such version.
        """
        labels = tuple(f"version {p}" if isinstance(p, int) else p for p in (a, b))
        return difference(self._at(a), self._at(b), (labels[0], labels[1]))

    def _at(self, point: Point) -> Document:
        if point == "draft":
            return self._document
        if point == "saved":
            return self._file.read()
        if point == "published":
            point = max(self._file.version_numbers(), default=0)
        if isinstance(point, bool) or not isinstance(point, int):
            message = f"{point!r} is no state of a book; use a version's number, 'draft', 'saved' or 'published'."
            raise InvalidRequest(message)
        return self._file.read_version(point)

    # --- other forms ------------------------------------------------------------------------

    def to_sql(self, path: str | os.PathLike[str]) -> Path:
        """Write a copy as one ``.sql`` file, which ``open`` reads too; an old file there is replaced."""
        from lakenb.session.query_book.book_file import write_file

        return write_file(_path(path), write_book(self._document))

    def to_notebook(self, path: str | os.PathLike[str]) -> Path:
        """Write a notebook of ``%%athena`` and Markdown cells; an old file there is replaced."""
        from lakenb.session.query_book.book_file import write_file
        from lakenb.session.query_book.notebook_form import write_notebook

        return write_file(_path(path), write_notebook(self._document))

    def __repr__(self) -> str:
        return f"<lakenb.QueryBook {self.title!r}: {len(self.cells)} cells, {self.state}>"

    def widget(self) -> QueryBookWidget:
        """The book with editors, results and versions, for front ends with widgets (README: "Widgets").

        Raises:
            EngineUnavailable: anywidget is not installed; the message has the command.
        """
        try:
            from lakenb.widgets.query_book.widget import QueryBookWidget
        except ModuleNotFoundError as error:
            message = (
                f"The query book's page needs {error.name}; run: pip install 'lakenb[widgets]'"
            )
            raise EngineUnavailable(message) from error
        from lakenb.session.query_book.book_port import BookPort

        return QueryBookWidget(BookPort(self))

    def _repr_html_(self) -> str:
        """The cells, and the first rows of the results that there are, for notebooks without widgets."""
        from lakenb.display.query_book import book_html

        return book_html(self._view())

    def __str__(self) -> str:
        """The same as text."""
        from lakenb.display.query_book import book_text

        return book_text(self._view())

    def _view(self) -> BookView:
        from lakenb.session.query_book.picture import book_view

        return book_view(self._document, self.state, self._runs, self.mark)

    # --- inside -----------------------------------------------------------------------------

    def _added(self, cell: Cell, place: int | None = None) -> Cell:
        at = len(self.cells) if place is None else self._place(place, len(self.cells))
        self._free(cell)
        self._put([*self.cells[:at], cell, *self.cells[at:]])
        return cell

    def _place(self, place: int, most: int) -> int:
        if isinstance(place, bool) or not isinstance(place, int) or not 1 <= place <= most + 1:
            raise InvalidRequest(f"A cell's place is a number from 1 to {most + 1}, not {place!r}.")
        return place - 1

    def _free(self, cell: Cell) -> None:
        if cell.name and any(o.name == cell.name and o.key != cell.key for o in self.cells):
            raise InvalidRequest(f"Another cell has the name '{cell.name}'; choose another.")

    def _last_sql(self) -> Cell:
        for cell in reversed(self.cells):
            if cell.kind == "sql":
                return cell
        raise InvalidRequest("The book has no SQL cell; add one with add_sql(...).")

    def _put(self, cells: Sequence[Cell]) -> None:
        self._change(replace(self._document, cells=tuple(cells)))

    def _change(self, document: Document) -> None:
        self._document = document
        if self.state == "Saved":
            self._file.forget_draft()
            return
        try:
            self._file.write_draft(document)
        except (
            InvalidRequest
        ) as error:  # the book goes on; only a crash would now lose what is typed
            note = f"The draft is not kept beside the file. {error.message}"
            if note not in self.notes:
                self.notes.append(note)


def _path(path: str | os.PathLike[str]) -> Path:
    if not isinstance(path, str | os.PathLike) or "\0" in os.fspath(path) or not os.fspath(path):
        raise InvalidRequest("A book's path is the path of a file as text.")
    try:
        return Path(path).expanduser().absolute()
    except RuntimeError as error:  # ~nobody
        message = f"The book's path '{os.fspath(path)}' is wrong: {error} Write the path out."
        raise InvalidRequest(message) from error


def _file_name(title: str) -> str:
    if not isinstance(title, str):
        raise InvalidRequest(f"A book's title is text, not {type(title).__name__}; pass a string.")
    return (_UNSAFE.sub("_", title.lower()).strip("_")[:60] or "book") + ".sql"


def _parameters(given: Parameters | None) -> tuple[Parameter, ...]:
    if given is None:
        return ()
    if isinstance(given, Mapping):
        return tuple(Parameter(name, *parameter_text(value)) for name, value in given.items())
    if isinstance(given, str) or not all(isinstance(one, Parameter) for one in given):
        raise InvalidRequest(
            "parameters is a dict of names and values in the order of the '?', or Parameter values."
        )
    return tuple(given)
