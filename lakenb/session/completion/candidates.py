"""What may be typed at a place of a statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lakenb.errors import LakeNBError
from lakenb.session.completion.names_port import NamesPort
from lakenb.session.completion.scope import Scope, Source, scope_at
from lakenb.session.completion.words import KEYWORDS, RESERVED
from lakenb.values import names as sql_names

MAX_CANDIDATES = 300
_FAR = 8_000  # characters looked at on either side of the cursor
_QUOTES = '"`'
_MAX_SOURCES = 30


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text to put in place of the fragment, and what it is: column, table, function, keyword..."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Completions:
    """What is typed already, and what may stand in its place, best first."""

    fragment: str
    candidates: tuple[Candidate, ...]


class Lake:
    """Names of the lake under the statement's own catalog and database; what fails has no names.

    Without a session there are the names that every lake has; a matcher that offers nothing at all would
    leave the place to Python's names.

    Args:
        port: Where the names come from; None while no session is there.
        catalog: For names without one.
        database: For names without one.
    """

    def __init__(self, port: NamesPort | None, catalog: str, database: str) -> None:
        self._port = port
        self.catalog = catalog
        self.database = database

    def catalogs(self) -> Sequence[str]:
        """Every catalog."""
        if self._port is None:
            return (sql_names.AWS_DATA_CATALOG,)
        return self._asked(lambda port: port.catalog_names())

    def databases(self, catalog: str) -> Sequence[str]:
        """The databases of a catalog."""
        if self._port is None:
            return (self.database,) if catalog == self.catalog else ()
        return self._asked(lambda port: port.database_names(catalog))

    def tables(self, catalog: str, database: str, start: str) -> Sequence[str]:
        """The tables of a database whose names begin so, as many as are offered."""
        return self._asked(
            lambda port: port.tables_beginning(catalog, database, start, MAX_CANDIDATES)
        )

    def functions(self) -> Sequence[str]:
        """Every function."""
        return self._asked(lambda port: port.function_names())

    def columns(self, parts: tuple[str, ...]) -> Sequence[str]:
        """The columns of a table named by one, two or three parts."""
        catalog, database, table = (
            (self.catalog, self.database, *parts)[-3:] if parts else ("", "", "")
        )
        if len(parts) == 2:  # noqa: PLR2004 - database and table
            catalog = self.catalog
        return self._asked(lambda port: port.column_names(catalog, database, table))

    def _asked(self, question: Callable[[NamesPort], Sequence[str]]) -> Sequence[str]:
        # A half-typed name names nothing; completion has no place to show an error, nor need of one.
        try:
            return question(self._port) if self._port is not None else ()
        except (LakeNBError, OSError):
            return ()


def complete(text: str, cursor: int, lake: Lake) -> Completions:
    """The completions at a place of a statement, at most ``MAX_CANDIDATES``.

    Args:
        text: The statement, finished or not.
        cursor: Characters before the cursor.
        lake: The names to offer.
    """
    start = max(0, cursor - _FAR)
    scope = scope_at(text[start : cursor + _FAR], cursor - start)
    if scope.place == "nowhere":
        return Completions("", ())
    # Lazily: only what is offered is looked at.
    offered = _unique(_Offer(scope, lake).all())
    return Completions(scope.fragment, tuple(islice(offered, MAX_CANDIDATES)))


def _unique(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    seen: set[Candidate] = set()
    for one in candidates:
        if one not in seen:
            seen.add(one)
            yield one


class _Offer:
    def __init__(self, scope: Scope, lake: Lake) -> None:
        self.scope = scope
        self.lake = lake
        self.quoted = scope.fragment[:1] in tuple(_QUOTES)
        self.typed = scope.fragment.lstrip(_QUOTES).lower()

    def all(self) -> Iterator[Candidate]:
        if self.scope.place == "database":
            yield from self._database()
        elif self.scope.place == "table":
            yield from self._table()
        else:
            yield from self._expression()

    def _database(self) -> Iterator[Candidate]:
        path = self.scope.path
        yield from self._names(
            self.lake.databases(path[0] if path else self.lake.catalog), "database"
        )
        if not path:
            yield from self._names(self.lake.catalogs(), "catalog")

    def _table(self) -> Iterator[Candidate]:
        path, lake = self.scope.path, self.lake
        if not path:
            yield from self._names(sorted(self.scope.local), "table")
            yield from self._names(lake.tables(lake.catalog, lake.database, self.typed), "table")
            yield from self._names(lake.databases(lake.catalog), "database")
            yield from self._names(lake.catalogs(), "catalog")
        elif len(path) == 1:
            yield from self._names(lake.tables(lake.catalog, path[0], self.typed), "table")
            yield from self._names(lake.databases(path[0]), "database")
        else:
            yield from self._names(lake.tables(path[-2], path[-1], self.typed), "table")

    def _expression(self) -> Iterator[Candidate]:
        path, sources = self.scope.path, self.scope.sources[:_MAX_SOURCES]
        if path:
            for source in sources:
                if source.alias == path[-1] or source.parts[-len(path) :] == path:
                    yield from self._columns(source)
            return
        for source in sources:
            yield from self._columns(source)
        yield from self._names((source.alias for source in sources), "table")
        if self.quoted:
            return
        if self.typed:
            yield from self._words(self.lake.functions(), "function")
        lower = self.typed and self.scope.fragment.islower()
        yield from self._words((w.lower() if lower else w for w in KEYWORDS), "keyword")

    def _columns(self, source: Source) -> Iterator[Candidate]:
        if len(source.parts) == 1 and source.parts[0] in self.scope.local:
            return
        yield from self._names(self.lake.columns(source.parts), "column")

    def _names(self, names: Iterable[str], kind: str) -> Iterator[Candidate]:
        for name in names:
            if name.lower().startswith(self.typed):
                yield Candidate(self._spelt(name), kind)

    def _words(self, words: Iterable[str], kind: str) -> Iterator[Candidate]:
        for word in words:
            if word.lower().startswith(self.typed):
                yield Candidate(word, kind)

    def _spelt(self, name: str) -> str:
        quote = sql_names.quote_hive if self.scope.hive else sql_names.quote_always
        needed = sql_names.quote(name) != name or name.upper() in RESERVED
        return quote(name) if self.quoted or needed else name
