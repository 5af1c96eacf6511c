"""``session.write``: rows that a cell holds into a table, by one statement on the one path."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from lakenb.errors import AlreadyExists, InvalidRequest, LakeNBError, QueryFailed
from lakenb.values.column import Column
from lakenb.values.names import DatabaseName, TableName, check, fold, quote_always
from lakenb.values.relation import NamedResult, Relation
from lakenb.values.scan import ArrowScan, ScanColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from lakenb.session import Session
    from lakenb.session.build import Services
    from lakenb.session.upload.model import TypedRows
    from lakenb.values.lineage import StatementLineage

Mode = Literal["append", "overwrite", "error"]
MODES = ("append", "overwrite", "error")
ROWS = "written_rows"
"""The name that the rows have in the statement."""


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """What a write did.

    Attributes:
        name: The table.
        rows: How many rows were written.
        made: Whether the table is a new one.
        notes: What was changed on the way, a sentence each.
    """

    name: TableName
    rows: int
    made: bool
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        from lakenb.display import count_text

        what = "Made" if self.made else "Wrote into"
        return "\n".join([f"{what} {self.name}: {count_text(self.rows, 'row')}", *self.notes])


@dataclass(frozen=True, slots=True)
class _Writing:
    """One write.

    Attributes:
        session: The session.
        services: Its services.
        name: The table.
        rows: The rows, typed.
        named: The rows as a statement reads them.
    """

    session: Session
    services: Services
    name: TableName
    rows: TypedRows
    named: NamedResult

    def run(self, text: str, *, overwrite: bool = False) -> None:
        request = self.session.request(
            text, None, self.name.database, self.name.catalog, None, None, None
        )
        self.session.run(replace(request, results=(self.named,), overwrite=overwrite))

    @property
    def full(self) -> str:
        return ".".join(map(quote_always, (self.name.catalog, self.name.database, self.name.table)))

    @property
    def columns(self) -> str:
        return ", ".join(quote_always(c.name) for c in self.rows.columns)

    def create(self) -> None:
        known = self.name.table_bucket is not None
        with_ = "" if known else " WITH (format = 'PARQUET')"
        self.run(f"CREATE TABLE {self.full}{with_} AS SELECT {self.columns} FROM {ROWS}")

    @property
    def insert(self) -> str:
        return f"INSERT INTO {self.full} ({self.columns}) SELECT {self.columns} FROM {ROWS}"


def write(
    session: Session,
    services: Services,
    rows: object,
    table: str,
    mode: str,
    made_of: Sequence[StatementLineage] = (),
) -> WrittenTable:
    """Write rows into a table; see ``Session.write``."""
    if mode not in MODES:
        message = f"The mode '{mode}' is none of {', '.join(MODES)}."
        raise InvalidRequest(message)
    from lakenb.session.upload.model import RawRows
    from lakenb.session.upload.typed import typed_rows

    name = _name(services, table)
    services.sources.check_database(name.parent)
    arrow = _arrow(rows)
    typed = typed_rows(RawRows(list(arrow.columns), list(arrow.column_names)))
    writing = _Writing(session, services, name, typed, rows_of(services, typed, rows, made_of))
    relation = _relation(services, name)
    if relation is None:
        writing.create()
    elif relation.kind == "view":
        message = f"'{name}' is a view; rows are written into tables."
        raise InvalidRequest(message)
    elif mode == "error":
        message = f"Table '{name}' already exists; write(..., mode='append') adds the rows."
        raise AlreadyExists(message, name="TABLE_ALREADY_EXISTS")
    elif mode == "append":
        writing.run(writing.insert)
    else:
        _overwrite(writing, relation)
    return WrittenTable(name, int(typed.table.num_rows), relation is None, typed.notes)


def _overwrite(writing: _Writing, relation: Relation) -> None:
    """Other rows in place of all that are there.

    Of an Iceberg table that is one commit; another table is made anew in another place, and its old definition comes
    back when that fails.
    """
    if relation.kind == "iceberg":
        writing.run(writing.insert, overwrite=True)
        return
    glue = writing.services.sources.glue
    before = glue.get_table(writing.name)
    if before.partition_keys:
        message = (
            f"Table '{writing.name}' is partitioned, and a table made anew would not be; append the rows, or write"
            " into another table."
        )
        raise QueryFailed(message, name="NOT_SUPPORTED")
    glue.delete_table(writing.name)
    try:
        writing.create()
    except BaseException:
        if _relation(writing.services, writing.name) is None:
            glue.create_table(before)
        raise


def _name(services: Services, table: str) -> TableName:
    from lakenb.session.glue import table_parts

    if not isinstance(table, str):
        message = f"The table is named by a text, not {type(table).__name__}."
        raise InvalidRequest(message)
    settings = services.settings
    catalog, rest = settings.catalog, table
    for known in services.sources.catalogs():
        for written in (known, quote_always(known), f"`{known}`"):
            if fold(table).startswith(f"{written}."):
                catalog, rest = known, table[len(written) + 1 :]
    parts = table_parts(rest)
    database = settings.database if len(parts) == 1 else parts[0]
    return DatabaseName(fold(catalog), fold(database)).table(check(parts[-1], "table"))


def _relation(services: Services, name: TableName) -> Relation | None:
    try:
        return services.sources.relation(name)
    except LakeNBError as error:
        if error.name in {"TABLE_NOT_FOUND", "ENTITY_NOT_FOUND"}:
            return None
        raise


def _arrow(rows: object) -> pa.Table:
    import pyarrow as pa

    try:
        if isinstance(rows, pa.Table):
            table = rows
        elif isinstance(rows, pa.RecordBatch):
            table = pa.Table.from_batches([rows])
        elif type(rows).__module__.partition(".")[0] == "polars" and hasattr(rows, "to_arrow"):
            table = rows.to_arrow()
        elif type(rows).__module__.partition(".")[0] == "pandas" and hasattr(rows, "columns"):
            table = pa.Table.from_pandas(rows, preserve_index=False)
        elif hasattr(rows, "arrow") and hasattr(rows, "execution"):
            table = rows.arrow()
        else:
            message = (
                f"Rows are a DataFrame, an Arrow table or a result, not {type(rows).__name__}."
            )
            raise InvalidRequest(message)
    except (pa.ArrowException, ValueError, TypeError) as error:
        what = " ".join(str(error).split())[:200]
        message = f"The rows can't be written: {what}"
        raise InvalidRequest(message) from error
    if not table.num_columns:
        raise InvalidRequest("The rows have no columns; there is nothing to write.")
    return table


def rows_of(
    services: Services, typed: TypedRows, rows: object, made_of: Sequence[StatementLineage] = ()
) -> NamedResult:
    """Typed rows as a statement reads them, by the name ``ROWS``, under an id that tells what they were made of.

    Args:
        services: The session's.
        typed: The rows.
        rows: What they were before, with the marks that it carries.
        made_of: What else they were made of.
    """
    import pyarrow as pa

    from lakenb.values.arrow_types import arrow_type

    columns = tuple(Column(c.name, c.type) for c in typed.columns)
    schema = pa.schema([(c.name, arrow_type(c.type)) for c in columns])

    def opened() -> pa.RecordBatchReader:
        return typed.table.cast(schema).to_reader()

    scanned = tuple(ScanColumn(c.name, c.type, c.name, at) for at, c in enumerate(columns))
    scan = ArrowScan(ROWS, scanned, opened)
    relation = Relation(TableName("", "", ROWS), "memory", columns, entity=scan)
    mark = str(uuid4())
    sources = {c.name: c.source for c in typed.columns}
    services.results.remember(mark, rows, typed.table, sources, made_of)
    return NamedResult(ROWS, relation, execution_id=mark)
