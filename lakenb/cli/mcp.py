"""``lakenb mcp``: the lake for a model, by the Model Context Protocol: tools that read, within limits.

It speaks over standard input and output, as clients start it (Model Context Protocol: "Transports, stdio").
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from lakenb.errors import EngineUnavailable, InvalidRequest, LakeNBError, NotYetAvailable
from lakenb.session.reading import Limits

if TYPE_CHECKING:
    from mcp.server import MCPServer

    from lakenb.session import Session
    from lakenb.session.reading import Reader
    from lakenb.session.result import Result

_P = ParamSpec("_P")
_T = TypeVar("_T")
Told = dict[str, object]

_MOST_NAMES = 500
_LONGEST_VALUE = 2_000
_MOST_TEXT = 200_000
_MEGABYTE = 1_000_000
_INSTRUCTIONS = (
    "A data lake behind Amazon Athena's SQL (engine version 3, Trino). Find tables with search or "
    "list_tables, look at one with describe_table, then query it. Only statements that read run; each "
    "may scan a limited number of bytes, which estimate tells beforehand. Values come as Athena's text."
)


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The words after ``lakenb mcp``."""
    parser = commands.add_parser(
        "mcp", help="serve the lake to a model, for reading (MCP over stdio)"
    )
    parser.add_argument("--lake", help="the lake's directory ($LAKENB_LAKE, else .lakenb)")
    parser.add_argument(
        "--limit-mb", type=float, default=1_000, help="megabytes that one query may scan (1000)"
    )
    parser.add_argument("--max-rows", type=int, default=200, help="rows that one answer has (200)")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for one query (60)")
    parser.add_argument("--as", dest="principal", help="a principal; comes with governance")


def run(options: argparse.Namespace) -> int:
    """Serve until the client goes.

    Raises:
        EngineUnavailable: The package ``mcp`` isn't installed.
        InvalidRequest: A limit that is none.
    """
    from lakenb.session import connect

    if options.principal is not None:
        raise NotYetAvailable("Principals come with governance; leave out --as.")
    if options.limit_mb < 0 or options.max_rows < 1 or options.timeout <= 0:
        raise InvalidRequest("--limit-mb, --max-rows and --timeout are numbers above zero.")
    limits = Limits(int(options.limit_mb * _MEGABYTE), options.max_rows, options.timeout)
    with connect(options.lake) as session:
        make_server(session, limits).run("stdio")
    return 0


def make_server(session: Session, limits: Limits) -> MCPServer:
    """The server with its tools.

    Raises:
        EngineUnavailable: The package ``mcp`` isn't installed; the message has the command.
    """
    try:
        from mcp.server import MCPServer
        from mcp.types import ToolAnnotations
    except ImportError as error:  # an older release has no such class
        message = "'lakenb mcp' needs the package mcp, version 2; run: pip install 'lakenb[mcp]'"
        raise EngineUnavailable(message) from error
    server = MCPServer("lakenb", instructions=_INSTRUCTIONS)
    tools = Tools(session, session.reader(limits))
    marks = ToolAnnotations(read_only_hint=True, destructive_hint=False, open_world_hint=False)
    for tool in (
        tools.list_databases,
        tools.list_tables,
        tools.search,
        tools.describe_table,
        tools.estimate,
        tools.query,
        tools.lens_metrics,
    ):
        server.tool(annotations=marks)(tool)
    return server


class Tools:
    """What a model may ask; the docstrings are what it reads.

    Args:
        session: The session.
        reader: The same for reading alone.
    """

    def __init__(self, session: Session, reader: Reader) -> None:
        self._session = session
        self._reader = reader

    def list_databases(self) -> Told:
        """List every catalog with its databases."""
        reader = self._reader
        return _told(lambda: {name: reader.databases(name) for name in reader.catalogs()})

    def list_tables(
        self, database: str, catalog: str = "awsdatacatalog", starts_with: str = ""
    ) -> Told:
        """List the tables and views of a database, sorted, at most 500; starts_with leaves out the others."""
        found = _asked(self._reader.tables, catalog, database, starts_with.lower(), _MOST_NAMES + 1)
        return {"tables": found[:_MOST_NAMES], "more": len(found) > _MOST_NAMES}

    def search(self, text: str) -> Told:
        """Find databases, tables and columns whose name holds a text, at most 50 of each kind."""
        hits = _asked(self._reader.search, text)
        parts = [(h.catalog, h.database, h.table, h.column) for h in hits]
        return {"found": [[part for part in hit if part is not None] for hit in parts]}

    def describe_table(
        self, table: str, database: str = "default", catalog: str = "awsdatacatalog"
    ) -> Told:
        """Tell a table's columns with types and comments, and its partition keys."""
        found = _asked(self._reader.describe, table, database, catalog)
        columns = [{"name": n, "type": t, "comment": c} for n, t, c in found.columns]
        return {
            "table": str(found.name),
            "kind": found.kind,
            "columns": columns,
            "partition_keys": list(found.partition_keys),
        }

    def estimate(
        self, sql: str, database: str = "default", catalog: str = "awsdatacatalog"
    ) -> Told:
        """Tell the bytes that a statement would scan, and Athena's price for it; nothing runs."""
        found = _asked(self._session.estimate, sql, None, database, catalog)
        return {
            "data_scanned_in_bytes": found.data_scanned_in_bytes,
            "dollars": found.cost,
            "allowed_bytes": self._reader.limits.scanned,
        }

    def query(self, sql: str, database: str = "default", catalog: str = "awsdatacatalog") -> Told:
        """Run one SELECT, SHOW, DESCRIBE or EXPLAIN of Athena SQL; the first rows as text, NULL as null."""
        result = _asked(self._reader.query, sql, database, catalog)
        return _rows(result, self._reader.limits.rows)

    def lens_metrics(
        self, level: str = "bucket", day: str = "", names: list[str] | None = None
    ) -> Told:
        """Tell S3 Storage Lens metrics of the access logs and inventories that are loaded.

        level is organization, account, region, bucket, storage_class, prefix or group. day is YYYY-MM-DD, or
        empty for the newest. names are metrics such as StorageBytes, ObjectCount, AllRequests or
        PercentConcurrentPut503Errors; without them all are told. A value that the input can't give is null, and
        null_reasons says why. Nothing is computed: days_not_computed are those whose input is newer than these
        numbers, and to_compute is the command that a person runs for them.
        """
        lens, rows = self._session.storage_lens, self._reader.limits.rows
        found = _asked(lens.computed_metrics, self._reader, level, day or None, names)
        return {
            **_rows(found.result, rows),
            "null_reasons": _asked(found.result.reasons, rows),
            "days_not_computed": [str(day) for day in found.not_computed[:_MOST_NAMES]],
            "to_compute": found.command if found.not_computed else "",
        }


def _asked(work: Callable[_P, _T], *arguments: _P.args, **named: _P.kwargs) -> _T:
    """What the lake answers; its errors as the protocol tells them, one line and no frames."""
    try:
        return work(*arguments, **named)
    except LakeNBError as error:
        raise _tool_error(f"{type(error).__name__}: {error}") from None


def _told(work: Callable[[], _T]) -> Told:
    return {"catalogs": _asked(work)}


def _tool_error(message: str) -> Exception:
    from mcp.server.mcpserver.exceptions import ToolError

    return ToolError(message)


def _rows(result: Result, most: int) -> Told:
    """The first rows of a result, as many as fit."""
    from lakenb.display.value_text import value_text

    rows: list[list[str | None]] = []
    size, cut = 0, False
    for row in result.head(most):
        texts = [value_text(v, kind) for v, kind in zip(row, result.types, strict=True)]
        cut = cut or any(text is not None and len(text) > _LONGEST_VALUE for text in texts)
        rows.append([text if text is None else text[:_LONGEST_VALUE] for text in texts])
        size += sum(len(text or "") for text in rows[-1])
        if size > _MOST_TEXT:
            break
    execution = result.execution
    return {
        "columns": [
            {"name": name, "type": str(kind)}
            for name, kind in zip(result.columns, result.types, strict=True)
        ],
        "rows": rows,
        "rows_of_result": result.rows,
        "rows_left_out": result.rows - len(rows),
        "long_values_cut": cut,
        "data_scanned_in_bytes": execution.data_scanned_in_bytes,
        "dollars": execution.cost,
    }
