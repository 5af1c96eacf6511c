"""The kernel behind MATCH_RECOGNIZE (Trino: "MATCH_RECOGNIZE").

The engine gathers each partition's rows in a list; the kernel finds the matches in it and says, for each
row of output, which rows of the list the measures read. It sees no values but those that conditions
depending on the match so far need, as texts; all other conditions arrive as lists of booleans.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.registry.model import Function, Kernel

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

NAME = "row_pattern_kernel"
WINDOW_NAME = "row_pattern_window_kernel"
_PLACE = "STRUCT(i INTEGER, l VARCHAR)"
_PARTITION = ("VARCHAR", "INTEGER", "BOOLEAN[][]", "VARCHAR[][]")
_ROW = f"STRUCT(i INTEGER, k BIGINT, n {_PLACE}[], a {_PLACE}[][])"


# DuckDB counts a function's parameters and looks up its annotations, which a lambda has not.
def _load() -> Callable[..., pa.Array]:
    return lambda plans, counts, tests, texts: _answers(  # noqa: PLW0108 - see above
        plans, counts, tests, texts
    )


def _load_window() -> Callable[..., pa.Array]:
    return lambda plans, counts, tests, texts, rows, reaches: _window_answers(  # noqa: PLW0108 - see above
        plans, counts, tests, texts, rows, reaches
    )


def _row_type() -> pa.DataType:
    import pyarrow as pa

    place = pa.struct([("i", pa.int32()), ("l", pa.string())])
    return pa.struct(
        [
            ("i", pa.int32()),
            ("k", pa.int64()),
            ("n", pa.list_(place)),
            ("a", pa.list_(pa.list_(place))),
        ]
    )


def _answers(*columns: pa.ChunkedArray) -> pa.Array:
    import pyarrow as pa

    from lakenb.sql.registry.row_pattern_matcher import matches

    given = (column.to_pylist() for column in columns)
    made = [matches(*values) for values in zip(*given, strict=True)]
    return pa.array(made, type=pa.list_(_row_type()))


def _window_answers(*columns: pa.ChunkedArray) -> pa.Array:
    """One row's part of its partition's answer, which is worked out once for rows that follow."""
    import pyarrow as pa

    from lakenb.sql.registry.row_pattern_matcher import windows

    made: list[object] = []
    last: tuple[object, ...] = ()
    found: list[object] = []
    for *partition, row, reach in zip(*(column.to_pylist() for column in columns), strict=True):
        wanted = (*partition, reach)
        if wanted != last:
            plan, count, tests, texts = partition
            found = list(windows(plan, count, tests, texts, None if reach < 0 else reach))
            last = wanted
        made.append(found[row - 1])
    return pa.array(made, type=_row_type())


FUNCTIONS: tuple[Function, ...] = ()
KERNELS: tuple[Kernel, ...] = (
    Kernel(NAME, _PARTITION, f"{_ROW}[]", _load),
    Kernel(WINDOW_NAME, (*_PARTITION, "INTEGER", "INTEGER"), _ROW, _load_window),
)
