"""What a file would become, and making it: the rows as Parquet, the table by statements on the one path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from lakenb.display import count_text
from lakenb.display.table_changes import aligned, html_table
from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, NotYetAvailable
from lakenb.sql.hive.literals import quote_hive_text
from lakenb.values.names import (
    AWS_DATA_CATALOG,
    DatabaseName,
    TableName,
    check,
    fold,
    quote_always,
    quote_hive,
)
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lakenb.athena.data_source.service import DataSources
    from lakenb.session.build import Services
    from lakenb.session.result import Result
    from lakenb.session.upload.model import TypedRows, UploadColumn
    from lakenb.values.relation import NamedResult

_HEADINGS = ("column", "type", "in the file")
_SHOWN = 100


@dataclass(frozen=True, slots=True)
class UploadedTable:
    """A table that an upload made.

    Attributes:
        name: Its catalog, database and name.
        columns: What it has.
        rows: How many.
        location: Where its files lie, an ``s3://`` URI.
        notes: What was changed on the way.
    """

    name: TableName
    columns: tuple[UploadColumn, ...]
    rows: int
    location: str
    notes: tuple[str, ...]

    def __repr__(self) -> str:
        of = f"{count_text(self.rows, 'row')}, {count_text(len(self.columns), 'column')}"
        return "\n".join([f"Made {self.name}: {of} at {self.location}", *self.notes])


class Upload:
    """A file that was read and typed; nothing is made yet.

    It shows its columns; ``create`` makes the table.

    Attributes:
        format: ``csv``, ``json``, ``parquet`` or ``excel``.
        columns: Names, types and names in the file.
        notes: What was changed on the way, a sentence each.
    """

    def __init__(
        self,
        read: tuple[str, TypedRows],
        services: Callable[[], Services],
        run: Callable[[str, DatabaseName, NamedResult | None], Result],
    ) -> None:
        self.format, self._typed = read
        self._services = services
        self._run = run
        self.columns = self._typed.columns
        self.notes = self._typed.notes

    @property
    def rows(self) -> int:
        """How many rows the file has."""
        return int(self._typed.table.num_rows)

    def head(self, n: int = 10) -> list[tuple[object, ...]]:
        """The first rows as tuples of Python values."""
        from lakenb.session.conversion import to_tuples

        return to_tuples(self._typed.table.slice(0, n))

    def create(
        self, table: str, catalog: str | None = None, location: str | None = None
    ) -> UploadedTable:
        """Make the table; afterwards it is there with all its rows, or nothing is.

        Args:
            table: ``db.table``, or ``table`` of the settings' database.
            catalog: ``s3tablescatalog/<bucket>`` makes an Iceberg table there.
            location: Of an external table, an ``s3://`` directory without objects; by default below the
                database's own location, or below the output location.

        Raises:
            AlreadyExists: The table is there.
            EntityNotFound: Its database or catalog isn't there.
            InvalidRequest: A name or location that can't be one, or a location that holds objects.
        """
        from lakenb.session.glue import table_parts

        services = self._services()
        parts = table_parts(table)
        database = services.settings.database if len(parts) == 1 else parts[0]
        of = fold(catalog or services.settings.catalog)
        name = DatabaseName(of, fold(database)).table(check(parts[-1], "table"))
        sources = services.sources
        sources.check_database(name.parent)
        if _is_there(sources, name):
            raise AlreadyExists(
                f"Table '{name}' already exists; choose another name, or add the rows with INSERT INTO.",
                name="TABLE_ALREADY_EXISTS",
            )
        if name.table_bucket is not None:
            if location is not None:
                raise InvalidRequest(
                    "A table bucket chooses its tables' places; leave out location."
                )
            return self._iceberg(name)
        if of != AWS_DATA_CATALOG:
            raise NotYetAvailable(f"Uploads to the catalog '{of}' aren't in LakeNB yet.")
        return self._external(name, location)

    # --- making --------------------------------------------------------------------------------

    def _external(self, name: TableName, location: str | None) -> UploadedTable:
        place = self._place(name, location)
        file = f"{place}{uuid4().hex}.parquet"
        try:
            self._write(file)
            self._run(self._definition(name, place), name.parent, None)
        except BaseException:
            if not _is_there(self._services().sources, name, place):
                self._services().storage.delete_objects([file])
            raise
        return UploadedTable(name, self.columns, self.rows, place, self.notes)

    def _iceberg(self, name: TableName) -> UploadedTable:
        """By CTAS from the rows, which the statement reads by a name."""
        from lakenb.session.write import ROWS, rows_of

        services = self._services()
        rows = rows_of(services, self._typed, None)
        text = f"CREATE TABLE {quote_always(name.table)} WITH (format = 'PARQUET') AS SELECT * FROM {ROWS}"
        self._run(text, name.parent, rows)
        made = services.sources.buckets.tables.info(name)
        return UploadedTable(name, self.columns, self.rows, made.location, self.notes)

    def _place(self, name: TableName, location: str | None) -> str:
        services = self._services()
        if location is None:
            above = services.sources.glue.get_database(name.parent).location_uri
            location = (
                f"{above.rstrip('/')}/{name.table}/"
                if above
                else f"{services.settings.output_location}tables/{uuid4()}/"
            )
        place = str(parse_s3_uri(location).prefix)
        if services.storage.exists(place):
            raise AlreadyExists(
                f"There are objects at {place[:200]} already, which would become rows of the table;"
                " choose another location.",
                name="HIVE_PATH_ALREADY_EXISTS",
            )
        return place

    def _write(self, uri: str) -> None:
        import pyarrow.parquet as pq

        with self._services().storage.fs.open(uri, "wb") as file:
            pq.write_table(self._typed.table, file, compression="zstd", coerce_timestamps="us")

    def _definition(self, name: TableName, place: str) -> str:
        columns = ", ".join(f"{quote_hive(c.name)} {c.type.hive}" for c in self.columns)
        full = f"{quote_hive(name.database)}.{quote_hive(name.table)}"
        where = quote_hive_text(place)
        return f"CREATE EXTERNAL TABLE {full} ({columns}) STORED AS PARQUET LOCATION {where}"

    # --- showing -------------------------------------------------------------------------------

    def __repr__(self) -> str:
        return "\n".join([self._title, *aligned([_HEADINGS, *self._lines()]), *self._remarks()])

    def _repr_html_(self) -> str:
        import html

        notes = "".join(f"<p>{html.escape(note)}</p>" for note in self._remarks())
        return html_table(self._title, _HEADINGS, self._lines()) + notes

    @property
    def _title(self) -> str:
        return f"{self.format}: {count_text(self.rows, 'row')}; nothing is made yet"

    def _lines(self) -> Iterator[tuple[str, ...]]:
        for column in self.columns[:_SHOWN]:
            yield column.name, column.type.hive, column.source

    def _remarks(self) -> Iterator[str]:
        if len(self.columns) > _SHOWN:
            yield f"and {count_text(len(self.columns) - _SHOWN, 'column')} more"
        yield from self.notes


def _is_there(sources: DataSources, name: TableName, place: str | None = None) -> bool:
    """Whether a table exists; with a place, whether it is the one that was made for it."""
    try:
        if name.table_bucket is not None:
            sources.buckets.get_table(name)
            return True
        table = sources.glue.get_table(name)
    except EntityNotFound:
        return False
    return place is None or table.storage_descriptor.location in {place, place.rstrip("/")}
