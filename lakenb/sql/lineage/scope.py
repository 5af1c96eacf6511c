"""Names that a query's expressions see, and what stands behind them (Trino: "SELECT", name resolution).

The rules are the compiler's (`lakenb.sql.compiler.scope`), but a relation's columns may not all be known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lakenb.sql.lineage.sources import Ref, Sources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Open = Callable[[str], Sources]
"""Gives the sources of a column, by name, of a relation whose columns aren't all known."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a name in FROM stands for.

    Attributes:
        name: The dataset's.
        columns: In order, folded; None when they aren't known.
        hidden: Columns that must be named to be seen.
        index: Places of columns by folded name; the first of each.
    """

    name: str
    columns: tuple[str, ...] | None
    hidden: tuple[str, ...] = ()
    index: dict[str, int] = field(default_factory=dict, hash=False, compare=False)


@dataclass(slots=True)
class Rel:
    """One relation of a FROM clause.

    Attributes:
        names: Its columns.
        made: Each column's sources; None for a table's, which are made when they are asked for.
        qualifier: The parts that may stand before a column.
        table: The table, for one.
        open: For a relation whose columns aren't all known.
        opened: Datasets that such columns are of.
        rows: Datasets whose rows these are.
        gone: Columns that USING has joined into one.
        strict: Whether a qualifier doesn't reach those either.
    """

    names: Sequence[str]
    made: Sequence[Sources] | None = None
    qualifier: tuple[str, ...] = ()
    table: Table | None = None
    open: Open | None = None
    opened: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    gone: frozenset[str] = frozenset()
    strict: bool = True
    _index: dict[str, int] | None = None
    _twice: frozenset[str] = frozenset()

    def at(self, name: str) -> int | None:
        """The place of a column by its folded name; -1 when it has several of the name."""
        if self._index is None:
            self._indexed()
        if not name:
            return None
        return -1 if name in self._twice else (self._index or {}).get(name)

    def _indexed(self) -> None:
        if self.table is not None and self.names is self.table.columns:
            self._index = self.table.index
            return
        self._index = {}
        twice: set[str] = set()
        for at, name in enumerate(self.names):
            folded = name.lower()
            if folded in self._index:
                twice.add(folded)
            else:
                self._index[folded] = at
        self._twice = frozenset(twice)

    def sources(self, at: int) -> Sources:
        """What a column is made from."""
        if self.made is not None:
            return self.made[at]
        columns = self.table.columns if self.table is not None else None
        return Sources.of(Ref(self.table.name if self.table else "", (columns or self.names)[at]))

    def hidden(self, name: str) -> Sources | None:
        """What a hidden column is made from."""
        if self.table is None or name not in self.table.hidden:
            return None
        return Sources.of(Ref(self.table.name, name))

    def gives(self, name: str, before: Sequence[str]) -> bool:
        """Whether a folded column is seen here, and not its join by USING instead."""
        return name not in self.gone or (bool(before) and not self.strict)

    def reached_by(self, before: Sequence[str]) -> bool:
        """Whether what stands before a column means this relation."""
        return not before or self.qualifier[-len(before) :] == tuple(before)

    def hidden_by_alias(self, before: Sequence[str]) -> bool:
        """Whether what stands before a column is the table's name, in whose place an alias stands.

        No system takes that, but texts that nobody has run have it.
        """
        name = self.table.name.lower().split(".") if self.table is not None else []
        return bool(before) and name[-len(before) :] == list(before)


@dataclass(slots=True)
class Cte:
    """A named query of WITH, walked when it is first read."""

    walk: Callable[[], Query]
    query: Query | None = None

    def found(self) -> Query:
        """Its columns."""
        if self.query is None:
            self.query = self.walk()
        return self.query


Ctes = dict[str, Cte]


@dataclass(slots=True)
class Query:
    """What a query gives.

    Attributes:
        names: Of its columns; empty for one without.
        outputs: Their sources.
        whole: What decides about its rows.
        rows: Datasets whose rows it reads.
        open: When it has columns besides that aren't known by name.
        opened: Datasets that those columns are of.
    """

    names: list[str]
    outputs: list[Sources]
    whole: Sources = field(default_factory=Sources)
    rows: tuple[str, ...] = ()
    open: Open | None = None
    opened: tuple[str, ...] = ()


@dataclass(slots=True)
class Scope:
    """What one query's expressions see.

    Attributes:
        rels: The relations of FROM, in order.
        parent: The scope around an inner query.
        ctes: Named queries.
        whole: What decides about the rows: joins, filters, groups.
    """

    rels: list[Rel] = field(default_factory=list)
    parent: Scope | None = None
    ctes: Mapping[str, Cte] = field(default_factory=dict)
    whole: Sources = field(default_factory=Sources)

    @property
    def rows(self) -> tuple[str, ...]:
        """Datasets whose rows are read."""
        return tuple(dict.fromkeys(name for rel in self.rels for name in rel.rows))

    def find(self, parts: Sequence[str]) -> Sources | None:
        """The sources of a name of several folded parts in this scope alone; None where it means none here."""
        *before, name = parts
        seen = [
            rel for rel in self.rels
            if (not before or rel.reached_by(before)) and rel.gives(name, before)
        ]  # fmt: skip
        places = [(rel, at) for rel in seen if (at := rel.at(name)) is not None]
        if len(places) == 1 and places[0][1] >= 0:
            rel, at = places[0]
            return rel.sources(at)
        shown = ".".join(parts)
        if places:
            return unknown(f"'{shown}' is ambiguous: several columns have this name.")
        hidden = [one for rel in seen if (one := rel.hidden(name)) is not None]
        if hidden:
            return hidden[0] if len(hidden) == 1 else unknown(f"'{shown}' is ambiguous.")
        return _open_column([rel for rel in seen if rel.open is not None], name, shown)


def _open_column(opens: Sequence[Rel], name: str, shown: str) -> Sources | None:
    """A column that only relations without a known schema may have; several may, and then it isn't told."""
    if len(opens) == 1 and opens[0].open is not None:
        return opens[0].open(name)
    if opens:
        among = ", ".join(sorted(".".join(rel.qualifier) or "a query" for rel in opens)[:5])
        return unknown(f"'{shown}' may be a column of any of {among}, whose columns aren't known.")
    return None


def unknown(sentence: str) -> Sources:
    """Sources that could not be told."""
    made = Sources()
    made.unknown[sentence] = None
    return made


def always(made: Sources) -> Open:
    """The same sources for a column of any name."""
    return lambda _name: made
