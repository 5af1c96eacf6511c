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
_PLACE = "STRUCT(i INTEGER, l VARCHAR)"
RESULT = f"STRUCT(i INTEGER, k BIGINT, n {_PLACE}[], a {_PLACE}[][])[]"


def _load() -> Callable[..., pa.Array]:
    # DuckDB looks at a function's annotations, which a lambda has not.
    return lambda plans, counts, tests, texts: _answers(plans, counts, tests, texts)


def _answers(
    plans: pa.ChunkedArray, counts: pa.ChunkedArray, tests: pa.ChunkedArray, texts: pa.ChunkedArray
) -> pa.Array:
    import pyarrow as pa

    from lakenb.sql.registry.row_pattern_matcher import matches

    place = pa.struct([("i", pa.int32()), ("l", pa.string())])
    row = pa.struct(
        [
            ("i", pa.int32()),
            ("k", pa.int64()),
            ("n", pa.list_(place)),
            ("a", pa.list_(pa.list_(place))),
        ]
    )
    given = (column.to_pylist() for column in (plans, counts, tests, texts))
    made = [matches(*values) for values in zip(*given, strict=True)]
    return pa.array(made, type=pa.list_(row))


FUNCTIONS: tuple[Function, ...] = ()
KERNELS: tuple[Kernel, ...] = (
    Kernel(NAME, ("VARCHAR", "INTEGER", "BOOLEAN[][]", "VARCHAR[][]"), RESULT, _load),
)
