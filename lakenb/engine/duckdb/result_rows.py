"""A finished result's rows, to be looked at in any order: windows, counts, profiles of columns.

The rows stay where they are, in Arrow's memory or in the result's file; DuckDB scans them there. An
in-memory connection of its own, without access to anything else, does the work, so that a look at a
result never waits for a statement that runs.

A notebook's page asks from several threads at once: JupyterLab gives widgets a thread of the kernel's beside the
one that runs cells, and uses both. DuckDB's Python connection bears that not at all: rows of one query come out of
another, and ``register``, which waits for the connection and keeps Python's lock meanwhile, stands still for good
once a query on it waits for Python's lock. So one thread after the other has its turn.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import duckdb
import pyarrow as pa

from lakenb.engine.duckdb.errors import mapped
from lakenb.engine.duckdb.gather import gather
from lakenb.engine.duckdb.sorted_places import SortedPlaces, comparable
from lakenb.errors import InvalidRequest
from lakenb.values.row_view import Bar, ColumnProfile, RowFilter, RowOrder, RowView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy as np

    from lakenb.values.types import DataType

_K = TypeVar("_K")
_V = TypeVar("_V")
_NUMBERS = frozenset("tinyint smallint integer bigint real double decimal".split())
_TIMES = frozenset({"date", "timestamp", "timestamp with time zone", "time"})
_FIRST_ROWS = 5_000
"""So many rows of a result that is sorted as a whole, or of its chosen rows, are found first, in one pass."""
_SORTED_WHOLE = 2_000_000
"""Up to so many rows are sorted as a whole when more than the first are wanted; above, the part that is seen."""
_BARS = 12
_LONGEST = 200
"""Characters of a value that a profile tells."""
_KEPT_VIEWS = 4
_WIDE = 200
"""Above so many columns a statement is bound to those alone that it names; thousands take DuckDB a while."""
_COLUMN = re.compile(r"\bc\d+\b")


class ResultRows:
    """The rows of one result.

    Args:
        table: All rows; a table over a memory map is not read until it is needed.
        kinds: Athena's types, as many as columns.
    """

    def __init__(self, table: pa.Table, kinds: Sequence[DataType]) -> None:
        self._table = table.rename_columns([f"c{at}" for at in range(table.num_columns)])
        self._kinds = tuple(kinds)
        self._turn = threading.RLock()
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._row_numbers: pa.Array | None = None
        self._counts: dict[RowView, int] = {}
        self._places: OrderedDict[RowView, np.ndarray] = OrderedDict()
        self._sorted: OrderedDict[RowView, SortedPlaces] = OrderedDict()

    @property
    def rows(self) -> int:
        """How many rows the result has."""
        return int(self._table.num_rows)

    @property
    def nbytes(self) -> int:
        """Bytes of the rows, in memory or in the result's file."""
        return int(self._table.nbytes)

    def count(self, view: RowView) -> int:
        """How many rows a view shows.

        Raises:
            InvalidRequest: A filter's text that is no value of its column, or a column that isn't there.
        """
        if not (view.filters or view.search):
            return self.rows
        key = RowView((), view.filters, view.search)
        with self._turn:
            if key not in self._counts:
                where, values = self._where(view)
                [(found,)] = self._fetch(f"SELECT count(*) FROM r{where}", values)
                self._counts[key] = int(found)
            return self._counts[key]

    def window(self, view: RowView, offset: int, limit: int, columns: Sequence[int]) -> pa.Table:
        """Some rows of a view, with some columns, in the order asked for.

        Raises:
            InvalidRequest: As for ``count``.
        """
        for column in columns:
            self._kind(column)
        chosen = self._table.select([f"c{column}" for column in columns])
        if view.plain:
            return chosen.slice(offset, limit)
        with self._turn:
            places = self._window_places(view, offset, limit)
        return gather(chosen, places)

    def profile(self, column: int) -> ColumnProfile:
        """What is known of a column; one pass for the counts, one for the bars.

        Raises:
            InvalidRequest: A column that isn't there.
        """
        kind, name = self._kind(column), f"c{column}"
        nulls = int(self._table.column(name).null_count)
        if kind.is_nested or not self.rows:
            return ColumnProfile(column, self.rows, nulls)
        with self._turn:
            return self._profiled(column, nulls)

    def _profiled(self, column: int, nulls: int) -> ColumnProfile:
        kind, name = self._kind(column), f"c{column}"
        [(distinct, low, high)] = self._fetch(
            f"SELECT approx_count_distinct({name}), left(CAST(min({name}) AS VARCHAR), {_LONGEST}), "
            f"left(CAST(max({name}) AS VARCHAR), {_LONGEST}) FROM r",
            [],
        )
        measured = kind.name in _NUMBERS | _TIMES and low is not None and low != high
        bars = self._histogram(name, kind) if measured else None
        return ColumnProfile(
            column=column,
            rows=self.rows,
            nulls=nulls,
            distinct=min(int(distinct), self.rows - nulls),
            low=low,
            high=high,
            bars=bars if bars is not None else self._top(name),
            histogram=bars is not None,
        )

    def select(self, sql: str, view: RowView) -> list[tuple[Any, ...]]:
        """The rows of LakeNB's own SQL over ``r``, with a view's conditions wherever it says ``{where}``.

        Raises:
            InvalidRequest: As for ``count``.
        """
        with self._turn:
            where, values = self._where(view)
            return self._fetch(sql.replace("{where}", where), values * sql.count("{where}"))

    def close(self) -> None:
        """Free the connection and what was sorted."""
        with self._turn:
            self._places.clear()
            self._sorted.clear()
            if self._connection is not None:
                self._connection.close()
                self._connection = self._row_numbers = None

    # --- where a view's rows are --------------------------------------------------------------

    def _window_places(self, view: RowView, offset: int, limit: int) -> np.ndarray:
        few = bool(view.order) and offset + limit <= _FIRST_ROWS
        chosen = bool(view.filters or view.search)
        if not (few and chosen) and self._in_parts(view):
            return self._sorted_places(view).window(offset, limit)
        known = self._places.get(view)
        if known is None or (len(known) == _FIRST_ROWS and not few):
            tail = f" LIMIT {_FIRST_ROWS}" if few else ""
            known = _remember(self._places, view, self._select_places(view, tail))
        self._places.move_to_end(view)
        return known[offset : offset + limit]

    def _in_parts(self, view: RowView) -> bool:
        if not view.order or self.count(view) <= _SORTED_WHOLE:
            return False
        first = view.order[0].column
        return self._sortable(first) == f"c{first}" and comparable(self._table.column(first).type)

    def _sorted_places(self, view: RowView) -> SortedPlaces:
        known = self._sorted.get(view)
        if known is None:
            column, base = self._table.column(view.order[0].column), None
            if view.filters or view.search:
                base = self._select_places(RowView((), view.filters, view.search), "")
                column = gather(self._table.select([f"c{view.order[0].column}"]), base).column(0)
            known = SortedPlaces(column, view.order, self._ordered, base)
            _remember(self._sorted, view, known)
        self._sorted.move_to_end(view)
        return known

    def _select_places(self, view: RowView, tail: str) -> np.ndarray:
        import numpy as np

        where, values = self._where(view)
        by = f" ORDER BY {self._keys(view.order)}" if view.order else ""
        places = self._fetch_places(f"SELECT p FROM r{where}{by}{tail}", values)
        return places if by else np.sort(places)

    def _ordered(self, places: np.ndarray, order: Sequence[RowOrder]) -> np.ndarray:
        """Some places, sorted by some keys."""
        taken = pa.array(places)
        names = list(dict.fromkeys(f"c{key.column}" for key in order))
        part = gather(self._table.select(names), places).append_column("p", taken)
        connection = self._opened()
        connection.register("part", part)
        try:
            return _places(connection, f"SELECT p FROM part ORDER BY {self._keys(order)}", [])
        finally:
            connection.unregister("part")

    def _keys(self, order: Sequence[RowOrder]) -> str:
        keys = [
            f"{self._sortable(key.column)} {'DESC' if key.descending else 'ASC'} NULLS LAST"
            for key in order
        ]
        return ", ".join([*keys, "p"])

    def _sortable(self, column: int) -> str:
        kind = self._kind(column)
        if kind.name in {"map", "json"}:
            return f"CAST(c{column} AS VARCHAR)"
        return f"c{column}"

    # --- conditions ---------------------------------------------------------------------------

    def _where(self, view: RowView) -> tuple[str, list[str]]:
        """The WHERE clause and the values it binds; nothing that somebody typed becomes SQL."""
        values: list[str] = []
        parts = [self._condition(condition, values) for condition in view.filters]
        if view.search:
            alike = []
            for at, kind in enumerate(self._kinds):
                if kind.name != "varbinary":
                    alike.append(f"contains(lower(CAST(c{at} AS VARCHAR)), lower(?))")
                    values.append(view.search)
            parts.append(f"({' OR '.join(alike) or 'false'})")
        return (f" WHERE {' AND '.join(parts)}" if parts else ""), values

    def _condition(self, condition: RowFilter, values: list[str]) -> str:
        kind, name = self._kind(condition.column), f"c{condition.column}"
        if condition.operator in {"is null", "is not null"}:
            return f"{name} {condition.operator.upper()}"
        values.append(condition.text)
        if condition.operator == "contains":
            return f"contains(lower(CAST({name} AS VARCHAR)), lower(?))"
        if condition.operator == "starts with":
            return f"starts_with(lower(CAST({name} AS VARCHAR)), lower(?))"
        if kind.is_nested:
            return f"CAST({name} AS VARCHAR) {condition.operator} ?"
        self._check_value(condition, kind)
        return f"{name} {condition.operator} CAST(? AS {self._engine_type(condition.column)})"

    def _check_value(self, condition: RowFilter, kind: DataType) -> None:
        wanted = self._engine_type(condition.column)
        [(good,)] = self._fetch(f"SELECT TRY_CAST(? AS {wanted}) IS NOT NULL", [condition.text])
        if not good:
            message = (
                f"'{condition.text[:50]}' is no {kind}; type a value such as the column shows."
            )
            raise InvalidRequest(message)

    def _engine_type(self, column: int) -> str:
        found = self._fetch(f"SELECT typeof(c{column}) FROM r LIMIT 1", [])
        return str(found[0][0]) if found else "VARCHAR"

    def _kind(self, column: int) -> DataType:
        if not 0 <= column < len(self._kinds):
            message = f"There is no column {column}; the result has {len(self._kinds)}."
            raise InvalidRequest(message)
        return self._kinds[column]

    # --- bars ---------------------------------------------------------------------------------

    def _histogram(self, name: str, kind: DataType) -> tuple[Bar, ...] | None:
        """Bars of equal width from the least to the greatest value, NaN and infinity left out."""
        back: Callable[[float], str]
        if kind.name in _NUMBERS:
            number, back = f"CAST({name} AS DOUBLE)", _number
        elif kind.name == "time":
            number, back = f"CAST(epoch_us({name}) AS DOUBLE)", _time
        else:
            number, back = f"CAST(epoch_us(CAST({name} AS TIMESTAMP)) AS DOUBLE)", _moment
        found = self._fetch(
            f"WITH n AS (SELECT {number} AS x FROM r WHERE {name} IS NOT NULL AND isfinite({number})), "
            "b AS (SELECT min(x) AS l, max(x) AS h FROM n) "
            f"SELECT least(CAST(floor((x - l) / (h - l) * {_BARS}) AS INTEGER), {_BARS - 1}) AS k, count(*), "
            "min(l), max(h) FROM n, b WHERE h > l GROUP BY k ORDER BY k",
            [],
        )
        if not found:
            return None
        low, width = float(found[0][2]), (float(found[0][3]) - float(found[0][2])) / _BARS
        counts = {int(k): int(rows) for k, rows, *_ in found}
        return tuple(
            Bar(f"{back(low + at * width)} to {back(low + (at + 1) * width)}", counts.get(at, 0))
            for at in range(_BARS)
        )

    def _top(self, name: str) -> tuple[Bar, ...]:
        found = self._fetch(
            f"SELECT left(CAST({name} AS VARCHAR), {_LONGEST}), n FROM (SELECT {name}, count(*) AS n FROM r "
            f"WHERE {name} IS NOT NULL GROUP BY 1 ORDER BY n DESC, CAST({name} AS VARCHAR) LIMIT 5)",
            [],
        )
        return tuple(Bar(str(value)[:100], int(rows)) for value, rows in found)

    # --- the connection -----------------------------------------------------------------------

    def _fetch(self, sql: str, values: Sequence[str]) -> list[tuple[Any, ...]]:
        """The rows of LakeNB's own SQL, in which ``r`` is the result with each row's place as ``p``."""
        with _read():
            return self._whole(sql).execute(sql, list(values)).fetchall()

    def _fetch_places(self, sql: str, values: Sequence[str]) -> np.ndarray:
        """The column ``p`` of LakeNB's own SQL."""
        return _places(self._whole(sql), sql, values)

    def _whole(self, sql: str) -> duckdb.DuckDBPyConnection:
        """The connection with ``r``; it is made when first needed, for numbers of 100 million rows take a while."""
        import numpy as np

        connection, wide = self._opened(), self._table.num_columns > _WIDE
        if self._row_numbers is None:
            kind = np.uint32 if self.rows < 1 << 32 else np.int64
            self._row_numbers = pa.array(np.arange(self.rows, dtype=kind))
            if not wide:
                names = set(self._table.column_names)
                connection.register("r", self._placed(names, self._row_numbers))
        if wide:
            names = set(_COLUMN.findall(sql))
            connection.register("r", self._placed(names, self._row_numbers))
        return connection

    def _placed(self, names: set[str], numbers: pa.Array) -> pa.Table:
        """Some columns, in the table's order, and the places."""
        chosen = [name for name in self._table.column_names if name in names]
        return self._table.select(chosen).append_column("p", numbers)

    def _opened(self) -> duckdb.DuckDBPyConnection:
        if self._connection is None:
            connection = duckdb.connect(":memory:")
            connection.execute("SET TimeZone='UTC'")
            connection.execute("SET enable_external_access=false")
            connection.execute("SET lock_configuration=true")
            self._connection = connection
        return self._connection


@contextmanager
def _read() -> Iterator[None]:
    """What fails as rows are read, DuckDB's errors among them, which come with the first or any later row."""
    try:
        yield
    except duckdb.Error as error:
        raise mapped(error) from error


def _places(connection: duckdb.DuckDBPyConnection, sql: str, values: Sequence[str]) -> np.ndarray:
    import numpy as np

    with _read():
        return np.asarray(connection.execute(sql, list(values)).fetchnumpy()["p"])


def _remember(kept: OrderedDict[_K, _V], key: _K, value: _V) -> _V:
    """Keep what was found, and no more than the last few."""
    kept[key] = value
    while len(kept) > _KEPT_VIEWS:
        kept.popitem(last=False)
    return value


def _number(value: float) -> str:
    return f"{value:.6g}"


def _time(micros: float) -> str:
    return _moment(micros).partition(" ")[2]


def _moment(micros: float) -> str:
    from lakenb.values.moments import clock_text

    return clock_text(int(micros), 0)
