"""Settings to ports to services: where the rooms are put together."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from lakenb.athena.data_source.service import DataSources, is_iceberg
from lakenb.athena.prepared_statement import PreparedStatements
from lakenb.athena.query.model import Pricing
from lakenb.athena.query.service import QueryService
from lakenb.engine.duckdb.aside import Aside
from lakenb.engine.duckdb.connection import ArrowFunction, EngineOptions
from lakenb.engine.duckdb.engine import DuckDBEngine
from lakenb.errors import EntityNotFound, InvalidRequest, QueryFailed
from lakenb.glue.data_catalog.model import EXTERNAL_TABLE, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.lineage.store import LineageStore
from lakenb.s3tables.table_bucket.bucketing import bucket_functions
from lakenb.s3tables.table_bucket.service import TableBuckets
from lakenb.session.lineage.context import run_events, was_there
from lakenb.session.lineage.outbox import SessionOutbox
from lakenb.session.lineage.recorder import LineageRecorder
from lakenb.session.lineage.results import Results
from lakenb.settings import load_settings
from lakenb.sql.registry import library
from lakenb.sql.registry.row_pattern_matcher import ask_with
from lakenb.storage import open_storage
from lakenb.storage.database import LakeDatabase

if TYPE_CHECKING:
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.s3tables.table_bucket.tables import IcebergTables
    from lakenb.session.storage_lens.observing import Observer
    from lakenb.settings import Settings
    from lakenb.storage import Storage
    from lakenb.values.names import TableName

METADATA_LOCATION = "metadata_location"


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that a session holds."""

    settings: Settings
    storage: Storage
    database: LakeDatabase
    engine: DuckDBEngine
    sources: DataSources
    queries: QueryService
    lineage: LineageStore
    recorder: LineageRecorder
    outbox: SessionOutbox
    results: Results
    observers: list[Observer] = field(default_factory=list)


def build_services(lake: Path, overrides: Mapping[str, object]) -> Services:
    """Open a lake.

    Raises:
        InvalidRequest: A wrong setting, or a path that is no directory.
    """
    settings = load_settings(lake, overrides, os.environ)
    lake = _directory(lake)
    storage = open_storage(lake, settings.s3)
    database = LakeDatabase(lake / "catalog.db")
    glue = DataCatalog(database)
    buckets = TableBuckets(database, storage)
    sources = DataSources(glue, buckets, lambda: _glue_iceberg(glue, storage), storage)
    lineage = LineageStore(lake / "lineage.db")
    outbox = SessionOutbox(lineage, settings.lineage.transport)
    engine = _engine(lake, settings, storage)
    recorder = LineageRecorder(
        lambda request: queries.lineage(request),  # noqa: PLW0108 - queries is made below
        lambda: run_events(settings.lineage, sources),
        lineage,
        outbox,
        lambda request: was_there(request, sources),
    )
    queries = QueryService(
        sources=sources,
        storage=storage,
        engine=engine,
        prepared=PreparedStatements(database),
        pricing=Pricing(settings.price_per_terabyte, settings.minimum_bytes),
        output_location=settings.output_location,
        results=lake / "results",
        time_zone=settings.time_zone,
        listeners=(recorder,) if settings.lineage.enabled else (),
    )
    services = (settings, storage, database, engine, sources, queries)
    return Services(*services, lineage, recorder, outbox, Results(recorder))


def _glue_iceberg(glue: DataCatalog, storage: Storage) -> IcebergTables:
    from lakenb.s3tables.table_bucket.tables import IcebergTables

    return IcebergTables(GluePointer(glue), storage)


def _directory(lake: Path) -> Path:
    try:
        lake.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = (
            f"The lake '{lake}' can't be made or is no directory: {error.strerror}; choose another."
        )
        raise InvalidRequest(message) from error
    return lake.resolve()


def _engine(lake: Path, settings: Settings, storage: Storage) -> DuckDBEngine:
    options = EngineOptions(
        access=storage.engine_access(),
        spill=lake / "results" / "spill",
        macros=library.macros_called,
        functions=tuple(
            ArrowFunction(name, arguments, "INTEGER", function)
            for name, arguments, function in bucket_functions()
        ),
        kernel=_kernel,
        memory_limit=settings.memory_limit,
        spill_limit=settings.temp_limit,
        threads=settings.threads,
    )
    return DuckDBEngine(options, StorageFiles(storage))


def _kernel(name: str) -> ArrowFunction:
    """A function over Arrow arrays of the registry, as the engine takes it."""
    ask_with(Aside(library.macros()).holds)
    made = library.kernel(name)
    return ArrowFunction(
        made.name, made.parameters, made.result, made.load(), made.nulls, made.deterministic
    )


class StorageFiles:
    """The lake's objects as an engine needs them."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.locate = storage.locate
        self.identify = storage.identify
        self.prepare = storage.prepare

    def open_object(self, uri: str) -> BinaryIO:
        """Open an object for reading."""
        return self._storage.fs.open(uri, "rb")  # type: ignore[no-any-return]  # fsspec has no types

    def create_object(self, uri: str) -> BinaryIO:
        """Open an object for writing; it is there when it is closed."""
        return self._storage.fs.open(uri, "wb")  # type: ignore[no-any-return]  # fsspec has no types

    def remove_run(self, location: str, run: str) -> None:
        """Delete what a run wrote below a location."""
        try:
            objects = self._storage.list_objects(location, hidden=True)
        except EntityNotFound:
            return
        self._storage.delete_objects([o.uri for o in objects if run in o.uri.rpartition("/")[2]])


class GluePointer:
    """The metadata pointers of self-managed Iceberg tables: parameters of their Glue tables."""

    def __init__(self, glue: DataCatalog) -> None:
        self._glue = glue

    def get(self, name: TableName) -> str:
        """Where a table's current metadata lies."""
        table = self._glue.get_table(name)
        location = table.parameters.get(METADATA_LOCATION)
        if not location and is_iceberg(table):
            message = f"Table is missing [{METADATA_LOCATION}] property: {name}"
            raise QueryFailed(message, name="ICEBERG_INVALID_METADATA")
        if not location:
            message = f"Table '{name}' has no {METADATA_LOCATION}; it is no Iceberg table."
            raise EntityNotFound(message)
        return location

    def swap(self, name: TableName, expected: str, new: str, columns: Sequence[str]) -> None:
        """Move the pointer, if it still is where the writer saw it."""
        del columns  # Glue's own columns are what a search looks through
        self._glue.swap_parameter(
            name, METADATA_LOCATION, expected, new, previous_key="previous_metadata_location"
        )

    def create(self, table: IcebergTable) -> None:
        """Make the Glue table of a new Iceberg table."""
        name = table.name
        self._glue.create_table(
            Table(
                name=name.table,
                database_name=name.database,
                catalog_id=name.catalog,
                table_type=EXTERNAL_TABLE,
                storage_descriptor=StorageDescriptor(
                    columns=table.columns, location=table.location.rstrip("/")
                ),
                parameters={"table_type": "ICEBERG", METADATA_LOCATION: table.metadata_location},
            )
        )

    def remove(self, name: TableName) -> None:
        """Forget a table."""
        self._glue.delete_table(name)
