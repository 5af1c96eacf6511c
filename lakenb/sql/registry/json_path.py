"""The Arrow functions behind SQL/JSON's calls, a row at a time (Trino: "JSON functions and operators")."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from lakenb.sql.registry.json import TOO_DEEP
from lakenb.sql.registry.model import Function, Kernel

if TYPE_CHECKING:
    import pyarrow as pa


def _load(module: str, name: str, result: str, count: int) -> Callable[[], Callable[..., pa.Array]]:
    """A function of one row as one of Arrow arrays; NULLs are its own business."""

    def load() -> Callable[..., pa.Array]:
        import pyarrow as pa

        function: Callable[..., Any] = getattr(
            importlib.import_module(f"lakenb.sql.json.{module}"), name
        )
        if result == "VARCHAR[][]":
            kind = pa.list_(pa.list_(pa.string()))
        else:
            kind = pa.binary() if result == "BLOB" else pa.string()

        def run(columns: tuple[pa.ChunkedArray, ...]) -> pa.Array:
            if not len(columns[0]):
                return pa.array([], kind)
            plan = columns[-1][0].as_py()  # a literal of the compiler, the same in every row
            given = (column.to_pylist() for column in columns[:-1])
            rows = zip(*given, repeat(plan), strict=False)
            try:
                return pa.array([function(*row) for row in rows], kind)
            except RecursionError:
                raise ValueError(TOO_DEEP) from None

        # The engine counts the parameters, and would evaluate the names of their types.
        if count == 2:  # noqa: PLR2004 - both of them
            return lambda a, b: run((a, b))
        return lambda a, b, c: run((a, b, c))

    return load


def _kernel(name: str, parameters: str, result: str, function: str) -> Kernel:
    module, _, inner = function.partition(".")
    kinds = tuple(parameters.split())
    return Kernel(
        f"{name}_kernel", kinds, result, _load(module, inner, result, len(kinds)), nulls=True
    )


FUNCTIONS: tuple[Function, ...] = ()
KERNELS: tuple[Kernel, ...] = (
    _kernel("json_path", "VARCHAR VARCHAR[] VARCHAR", "VARCHAR", "clauses.run"),
    _kernel("json_object", "VARCHAR[] VARCHAR[] VARCHAR", "VARCHAR", "clauses.construct"),
    _kernel("json_array", "VARCHAR[] VARCHAR", "VARCHAR", "clauses.construct_array"),
    _kernel("json_table", "VARCHAR VARCHAR[] VARCHAR", "VARCHAR[][]", "table.rows"),
    _kernel("json_decode", "BLOB VARCHAR", "VARCHAR", "clauses.decode"),
    _kernel("json_encode", "VARCHAR VARCHAR", "BLOB", "clauses.encode"),
)
