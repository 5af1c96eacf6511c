"""A result's Arrow table as pandas, polars and plain Python, with nothing rounded and nothing lost."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

import pyarrow as pa

from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.values.moments import clock_text, day_text, moment_text

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_DAY_MICROS = 86_400_000_000
_MONTHS = 12


def to_tuples(table: pa.Table) -> list[tuple[object, ...]]:
    """The rows of a table as tuples of Python values."""
    columns = [python_values(column) for column in table.columns]
    return list(zip(*columns, strict=True)) if columns else []


def python_values(column: pa.ChunkedArray) -> list[object]:
    """A column's values; dates and moments of years that Python does not have are Athena's text."""
    values: list[object]
    try:
        values = column.to_pylist(maps_as_pydicts="strict")
    except (KeyError, TypeError):
        # A file's map may name a key twice, and a key may be a row: no dict holds these.
        values = column.to_pylist()
    except (OverflowError, ValueError):
        values = [_far(value) for value in column]
    return values


def _far(value: pa.Scalar) -> object:
    """One value, at whatever depth it holds a year beyond 1 to 9999."""
    if not value.is_valid:
        return None
    if isinstance(value, pa.MapScalar):
        return [(_far(entry[0]), _far(entry[1])) for entry in value.values]  # noqa: PD011 - Arrow's
    if isinstance(value, pa.ListScalar):
        return [_far(item) for item in value.values]  # noqa: PD011 - Arrow's
    if isinstance(value, pa.StructScalar):
        return {name: _far(item) for name, item in value.items()}
    try:
        return cast("object", value.as_py())
    except (OverflowError, ValueError):
        kind = value.type
        if pa.types.is_date(kind):
            return day_text(int(value.value))
        micros = int(value.cast(pa.timestamp("us", tz=kind.tz)).value)
        digits = 3 if micros % 1000 == 0 else 6
        return moment_text(micros, kind.tz, digits) if kind.tz else clock_text(micros, digits)


def to_pandas(table: pa.Table) -> pd.DataFrame:
    """A table as a DataFrame; integers and booleans with NULLs become pandas' nullable types.

    pandas' own way makes them floats, and a bigint beyond 2**53 another number; the same inside
    arrays, maps and rows, so these hold Python's lists and dicts.
    """
    import pandas as pd

    nullable = {
        pa.int8(): pd.Int8Dtype(),
        pa.int16(): pd.Int16Dtype(),
        pa.int32(): pd.Int32Dtype(),
        pa.int64(): pd.Int64Dtype(),
        pa.bool_(): pd.BooleanDtype(),
    }
    exact: dict[int, object] = {}
    for at, column in enumerate(table.columns):
        if pa.types.is_nested(column.type):
            exact[at] = pd.Series(python_values(column), dtype=object)
        elif column.null_count and column.type in nullable:
            exact[at] = column.to_pandas(types_mapper=nullable.get)
    kept = [at for at in range(table.num_columns) if at not in exact]
    rest = table.select(kept).rename_columns([str(at) for at in kept])
    frame: pd.DataFrame = rest.to_pandas()
    frame.columns = pd.Index(kept)
    if exact:
        frame = pd.concat([frame, pd.DataFrame(exact)], axis=1)[list(range(table.num_columns))]
    frame.columns = pd.Index(table.column_names, dtype="str")
    return frame


def to_polars(table: pa.Table) -> pl.DataFrame:
    """A table as a polars DataFrame.

    Intervals of days become durations; those with months, which polars does not have, become text.

    Raises:
        EngineUnavailable: polars is not installed; the message has the command.
        InvalidRequest: An interval inside an array, map or row.
    """
    try:
        import polars as pl
    except ImportError as error:
        message = "result.polars() needs polars; run: pip install 'lakenb[polars]'"
        raise EngineUnavailable(message) from error

    names = distinct_names(table.column_names)
    columns = [
        _without_intervals(column, name) for column, name in zip(table.columns, names, strict=True)
    ]
    frame = pl.from_arrow(pa.table(columns, names=names))
    return cast("pl.DataFrame", frame)


def distinct_names(names: list[str]) -> list[str]:
    """The names with ``_1``, ``_2``... at the end of those that came before."""
    taken, often = set(names), Counter[str]()
    found: list[str] = []
    for name in names:
        new = name
        while often[name] and new in taken:
            new = f"{name}_{often[name]}"
            often[name] += 1
        often[name] += not often[name]
        taken.add(new)
        found.append(new)
    return found


def _without_intervals(column: pa.ChunkedArray, name: str) -> pa.ChunkedArray:
    if not pa.types.is_interval(column.type):
        if _holds_interval(column.type):
            message = f"Column '{name}' has intervals inside; polars has none: use df() or arrow()."
            raise InvalidRequest(message)
        return column
    values = cast("list[pa.MonthDayNano | None]", column.to_pylist())
    if any(value is not None and value.months for value in values):
        texts = [None if value is None else _interval_text(value) for value in values]
        return pa.chunked_array([pa.array(texts, pa.string())])
    micros = [None if v is None else v.days * _DAY_MICROS + v.nanoseconds // 1_000 for v in values]
    return pa.chunked_array([pa.array(micros, pa.int64()).cast(pa.duration("us"))])


def _interval_text(value: pa.MonthDayNano) -> str:
    months = f"{'-' if value.months < 0 else ''}{abs(value.months) // _MONTHS}-{abs(value.months) % _MONTHS}"
    return months if not (value.days or value.nanoseconds) else f"{months} {value.days} d"


def _holds_interval(kind: pa.DataType) -> bool:
    return pa.types.is_interval(kind) or any(
        _holds_interval(kind.field(at).type) for at in range(kind.num_fields)
    )
