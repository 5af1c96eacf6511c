"""A small DuckDB beside the engine's own, for conditions that a kernel must ask one by one."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAILED = re.compile(r"'([A-Z_]+: .*?)' to INT64", re.DOTALL)


class Aside:
    """Answers queries without tables; opened when first asked.

    Args:
        macros: Statements that make what the queries call.
    """

    def __init__(self, macros: Sequence[str]) -> None:
        self._macros = macros
        self._lock = threading.Lock()
        self._connection: duckdb.DuckDBPyConnection | None = None

    def holds(self, query: str) -> bool:
        """Whether a query's one value is true.

        Raises:
            ValueError: It fails; the text begins with Trino's name of the error where it has one.
        """
        with self._lock:
            if self._connection is None:
                self._connection = self._open()
            try:
                found = self._connection.execute(query).fetchone()
            except duckdb.Error as error:
                known = _FAILED.search(str(error))
                raise ValueError(known[1] if known else str(error).splitlines()[0]) from error
        return found is not None and found[0] is True

    def _open(self) -> duckdb.DuckDBPyConnection:
        connection = duckdb.connect(":memory:")
        for setting in (
            "SET TimeZone='UTC'",
            "SET integer_division=true",
            "SET GLOBAL order_by_non_integer_literal=true",
            "SET threads=1",
            "SET enable_external_access=false",
            *self._macros,
            "SET lock_configuration=true",
        ):
            connection.execute(setting)
        return connection
