"""Reading and writing the input tables through the engine, a commit at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from lakenb.s3.storage_lens.commits import replace_files, retried
from lakenb.s3.storage_lens.input_tables import InputTable, open_table
from lakenb.s3.storage_lens.plans import hole, plan_of, rows_scan
from lakenb.values.arrow_types import arrow_type
from lakenb.values.names import quote_text
from lakenb.values.plan import WriteRequest
from lakenb.values.predicate import EVERYTHING, And, Comparison

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.engine.protocol import EngineStatement, Statements
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.storage import Storage
    from lakenb.values.plan import Plan, WrittenFile
    from lakenb.values.predicate import Predicate
    from lakenb.values.scan import FileScan, Scan

Row = Mapping[str, object]
_FAST = (("compression_level", "1"), ("dictionary_size_limit", "1000"))
"""A third of a load is packing: higher levels, and dictionaries of ids that never come again, take a quarter longer and save two parts in a hundred."""


@dataclass(frozen=True, slots=True)
class InputStore:
    """The input tables of a lake.

    Attributes:
        buckets: The lake's table buckets.
        statements: Begins what reads and writes them.
        storage: The lake's objects.
    """

    buckets: TableBuckets
    statements: Statements
    storage: Storage

    def open(self, definition: InputTable) -> IcebergTable:
        """A table's current state; it is made when it isn't there."""
        return open_table(self.buckets, definition)

    def read(
        self,
        definition: InputTable,
        text: str,
        columns: Sequence[str],
        predicate: Predicate = EVERYTHING,
    ) -> pa.Table:
        """The rows of the engine's SQL over some columns of a table, which stands in it as ``hole(0)``."""
        self.open(definition)
        with self.statements(f"Storage Lens reads {definition.table}", None) as run:
            return read(run, text, (run.scan(definition.name, columns, predicate),))

    def write(
        self, run: EngineStatement, table: IcebergTable, plan: Plan, day: date | None = None
    ) -> tuple[WrittenFile, ...]:
        """Rows as data files of a table; nothing is committed.

        Args:
            run: The statement on the engine.
            table: Where to.
            plan: All columns of the table, in its order.
            day: The day of all rows, which saves sorting them; None splits them.
        """
        request = WriteRequest(
            plan,
            table.data_location,
            table.write_columns,
            f"lens-{uuid4().hex}",
            partition=() if day else table.partition,
            compression=table.properties.get("write_compression"),
            options=_FAST,
        )
        files = run.write(request).files
        return tuple(replace(f, partition=(day.isoformat(),)) for f in files) if day else files

    def append_rows(self, definition: InputTable, rows: Sequence[Row]) -> None:
        """Add rows in one commit."""
        if not rows:
            return
        table = self.open(definition)
        scan = rows_scan(definition.table, schema_of(definition), rows)
        names = ", ".join(definition.column_names)
        with self.statements(f"Storage Lens adds to {definition.table}", None) as run:
            files = self.write(run, table, plan_of(f"SELECT {names} FROM {hole(0)}", (scan,)))
        self.append(table, files)

    def append(self, table: IcebergTable, files: Sequence[WrittenFile]) -> None:
        """Commit written files; they are deleted when that fails."""
        try:
            self.buckets.tables.append(table.name, files)
        except BaseException:
            self.buckets.tables.discard(table.name, [f.uri for f in files])
            raise

    def replace(
        self, table: IcebergTable, removed: Sequence[str], files: Sequence[WrittenFile]
    ) -> int | None:
        """Commit written files in place of others, if nobody changed the table since ``table``; the new snapshot.

        Raises:
            CommitConflict: Somebody did; the written files are deleted.
        """
        return replace_files(self.buckets, table, removed, files)

    def replace_part(
        self,
        definition: InputTable,
        part: Mapping[str, str | date | bool],
        new: Callable[[EngineStatement, IcebergTable], Sequence[WrittenFile]],
    ) -> None:
        """Put rows in place of those whose columns have some values, in one commit.

        Args:
            definition: The table.
            part: The values, ``report_date`` among them.
            new: Writes the new rows' files; called again when somebody else changed the table meanwhile.
        """

        def work() -> None:
            table = self.open(definition)
            files: list[WrittenFile] = []
            try:
                with self.statements(f"Storage Lens writes {definition.table}", None) as run:
                    files += new(run, table)
                    removed, rest = self._others(run, table, definition, part)
                    files += rest
            except BaseException:
                self.buckets.tables.discard(table.name, [f.uri for f in files])
                raise
            self.replace(table, removed, files)

        retried(work)

    def load_files(
        self,
        definition: InputTable,
        part: Mapping[str, str | date | bool],
        scan: FileScan,
        texts: tuple[str, str],
    ) -> tuple[int, int]:
        """Put the rows of files that S3 delivered, which are no table, in place of a part; see ``replace_part``.

        Args:
            definition: The table.
            part: The values, ``report_date`` among them.
            scan: The files.
            texts: Over them as ``hole(0)``: a count of their rows as ``n``, and the table's columns.

        Returns:
            How many rows they have, and how many were loaded.
        """
        counts = (0, 0)
        day = part["report_date"]

        def write(run: EngineStatement, table: IcebergTable) -> Sequence[WrittenFile]:
            nonlocal counts
            if not scan.files or not isinstance(day, date):
                return ()
            read_rows = read(run, texts[0], (scan,)).column("n")[0].as_py()
            written = self.write(run, table, plan_of(texts[1], (scan,)), day)
            counts = (read_rows, sum(file.rows for file in written))
            return written

        self.replace_part(definition, part, write)
        return counts

    def _others(
        self,
        run: EngineStatement,
        table: IcebergTable,
        definition: InputTable,
        part: Mapping[str, str | date | bool],
    ) -> tuple[list[str], tuple[WrittenFile, ...]]:
        """Files that may hold rows of a part, and the other rows of them, written anew."""
        predicate = And(tuple(Comparison(name, "=", value) for name, value in part.items()))
        scan = run.scan(definition.name, definition.column_names, predicate)
        if not scan.files:
            return [], ()
        names = ", ".join(definition.column_names)
        same = " AND ".join(f"{name} = {_literal(value)}" for name, value in part.items())
        rest = plan_of(
            f"SELECT {names} FROM {hole(0)} WHERE ({same}) IS DISTINCT FROM true", (scan,)
        )
        return [file.uri for file in scan.files], self.write(run, table, rest)


def _literal(value: str | date | bool) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"DATE '{value.isoformat()}'" if isinstance(value, date) else quote_text(value)


def read(
    run: EngineStatement, text: str, scans: Sequence[Scan], names: Sequence[str] = ()
) -> pa.Table:
    """The rows of the engine's SQL, on a statement that goes on; under other names where some are given."""
    import pyarrow as pa

    stream = run.query(plan_of(text, scans, names))
    names = names or [column.name for column in stream.columns]
    batches = list(stream.batches)
    if not batches:
        return pa.table({name: pa.array([], pa.null()) for name in names})
    return pa.Table.from_batches(batches).rename_columns(list(names))


def schema_of(definition: InputTable) -> pa.Schema:
    """A table's columns in Arrow's types."""
    import pyarrow as pa

    return pa.schema([(column.name, arrow_type(column.type)) for column in definition.columns])
