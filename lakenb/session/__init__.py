"""What ``lakenb.connect`` returns: the only builder of the rooms below.

A session owns a lake: settings become ports, ports become services, and every statement goes to
``athena/query/service.py``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from lakenb.errors import InvalidRequest
from lakenb.values.names import DatabaseName, TableName, fold
from lakenb.values.query import QueryRequest

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

    from lakenb.athena.data_source.service import DataSources
    from lakenb.athena.query.model import Estimate, Finished
    from lakenb.aws.client import MakeHandler
    from lakenb.aws.s3control.handler import LensServices
    from lakenb.display.catalog_outline import OutlineView
    from lakenb.session.build import Services
    from lakenb.session.explorer.port import ExplorerPort
    from lakenb.session.glue import Glue
    from lakenb.session.lineage.port import LineagePort
    from lakenb.session.lineage.service import Lineage
    from lakenb.session.named_result import OverResults
    from lakenb.session.query_book import QueryBook
    from lakenb.session.reading import Limits, Reader
    from lakenb.session.result import Result
    from lakenb.session.storage_lens import StorageLens
    from lakenb.session.upload.model import ReadOptions
    from lakenb.session.upload.read import Source
    from lakenb.session.upload.service import Upload, UploadedTable
    from lakenb.session.write import WrittenTable
    from lakenb.settings import Settings
    from lakenb.values.lineage import StatementLineage
    from lakenb.values.relation import NamedResult
    from lakenb.widgets.data_explorer.widget import DataExplorer

DEFAULT_LAKE = ".lakenb"
_LONGEST_NAME = 255
OnProgress = Callable[[float | None, float, int | None], None]


class Session:
    """A lake with everything that runs on it.

    Args:
        lake: The lake's directory; made when it isn't there.
        overrides: Settings that win over the environment and the lake's own file.
    """

    def __init__(self, lake: Path, overrides: Mapping[str, object] | None = None) -> None:
        # Absolute, so that a later change of the working directory can't move the lake.
        self._lake = lake.absolute()
        self._overrides = dict(overrides or {})
        self._built = _build(self._lake, self._overrides)
        self._closed = False
        self._lineage: Lineage | None = None

    def __repr__(self) -> str:
        return f"<lakenb.Session of the lake {self._lake.name!r}>"

    def __enter__(self) -> Self:
        """Use it as a context; it closes at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    @property
    def _services(self) -> Services:
        self._check_open()
        return self._built

    def _check_open(self) -> None:
        if self._closed:
            message = "This session is closed; open the lake again with lakenb.connect(...)."
            raise InvalidRequest(message)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._built.settings

    @property
    def fs(self) -> AbstractFileSystem:
        """An fsspec filesystem over the lake's ``s3://`` names."""
        return self._services.storage.fs

    def sql(
        self,
        text: str,
        parameters: Sequence[object] | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        principal: str | None = None,
        engine: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Result:
        """Run one statement of Athena SQL to its end.

        Args:
            text: The statement.
            parameters: Values for ``?``: texts as Athena's ExecutionParameters (``1``, ``'abc'``,
                ``DATE '2020-01-01'``), or Python numbers, dates, None.
            database: For names without one; default is the settings' database.
            catalog: For names without one, ``awsdatacatalog`` or ``s3tablescatalog/<bucket>``.
            workgroup: Only ``primary`` for now.
            principal: Comes with governance.
            engine: Only ``duckdb`` for now.
            on_progress: Called with the part done (0 to 1, or None), seconds, and rows (or None).

        Returns:
            The result, with its execution.

        Raises:
            LakeNBError: With Athena's name of the failure; ``error.execution`` has the final state.
        """
        request = self.request(text, parameters, database, catalog, workgroup, principal, engine)
        return self.run(request, on_progress)

    def run(self, request: QueryRequest, on_progress: OnProgress | None = None) -> Result:
        """Run one statement to its end, asked for by a value of ``request``.

        Raises:
            LakeNBError: As ``sql`` does.
        """
        from lakenb.session.result import Result

        progress = None
        if on_progress is not None:
            report = on_progress

            def progress(part: float | None, seconds: float) -> None:
                report(part, seconds, None)

        finished = self._services.queries.run(request, progress)
        made = Result(finished.execution, finished.result, self.settings.limit)
        return self._built.results.keep(made)

    def estimate(
        self,
        text: str,
        parameters: Sequence[object] | None = None,
        database: str | None = None,
        catalog: str | None = None,
        workgroup: str | None = None,
        principal: str | None = None,
        engine: str | None = None,
    ) -> Estimate:
        """The bytes that a statement would scan and Athena's dollars for it; nothing runs.

        Raises:
            LakeNBError: As the statement can't be planned.
        """
        request = self.request(text, parameters, database, catalog, workgroup, principal, engine)
        return self.estimated(request)

    def estimated(self, request: QueryRequest) -> Estimate:
        """The same of a value of ``request``."""
        return self._services.queries.estimate(request)

    def request(
        self,
        text: str,
        parameters: Sequence[object] | None,
        database: str | None,
        catalog: str | None,
        workgroup: str | None,
        principal: str | None,
        engine: str | None,
    ) -> QueryRequest:
        """A statement with its context as a value; what ``sql`` takes, checked, with the settings' defaults.

        Raises:
            InvalidRequest: One of them is wrong.
        """
        if not isinstance(text, str):
            message = f"A statement is text, not {type(text).__name__}; pass a string."
            raise InvalidRequest(message)
        from lakenb.session.parameters import parameter_texts

        settings = self.settings
        return QueryRequest(
            text=text,
            catalog=fold(_name(catalog, "catalog") or settings.catalog),
            database=fold(_name(database, "database") or settings.database),
            parameters=parameter_texts(parameters),
            workgroup=_name(workgroup, "workgroup") or settings.workgroup,
            principal=_name(principal, "principal"),
            engine=_name(engine, "engine") or settings.engine,
        )

    def inspect_upload(
        self,
        source: Source,
        format: str | None = None,  # noqa: A002 - the word for it
        header: bool | None = None,
        encoding: str | None = None,
        sheet: str | None = None,
    ) -> Upload:
        """Read a file and show what table it would become; nothing is made.

        Types are those that every value of a column has: texts that are all numbers are numbers.

        Args:
            source: A path, or the file's bytes; at most 200 MB.
            format: ``csv``, ``json`` (an object a line, or an array of objects), ``parquet`` or ``excel``; None
                goes by the file's name and first bytes.
            header: Whether the first row names the columns (CSV, Excel); None finds it out.
            encoding: Of text; None is UTF-8, or UTF-16 with its mark.
            sheet: Of a workbook; None is the first.

        Raises:
            InvalidRequest: The file can't be read or isn't what its format says.
            QuotaExceeded: It is too large.
            EngineUnavailable: openpyxl, which reads Excel's files, isn't installed.
        """
        from lakenb.session.upload.model import ReadOptions
        from lakenb.session.upload.read import read_source

        name, data = read_source(source)
        return self._upload(name, data, ReadOptions(format, header, encoding, sheet))

    def _upload(self, name: str, data: bytes, options: ReadOptions) -> Upload:
        from lakenb.session.upload.read import read_rows
        from lakenb.session.upload.service import Upload

        def run(text: str, of: DatabaseName, rows: NamedResult | None) -> Result:
            request = self.request(text, None, of.database, of.catalog, None, None, None)
            return self.run(request if rows is None else replace(request, results=(rows,)))

        self._check_open()
        return Upload(read_rows(name, data, options), lambda: self._services, run)

    def upload(
        self,
        source: Source,
        table: str,
        catalog: str | None = None,
        location: str | None = None,
        format: str | None = None,  # noqa: A002 - the word for it
        header: bool | None = None,
        encoding: str | None = None,
        sheet: str | None = None,
    ) -> UploadedTable:
        """Make a table of a file: ``inspect_upload`` and then its ``create``, with their arguments.

        The rows are kept as Parquet: below ``location`` for an external table of ``awsdatacatalog``, as an
        Iceberg table for ``catalog="s3tablescatalog/<bucket>"``.

        Raises:
            LakeNBError: As both; nothing was made.
        """
        found = self.inspect_upload(source, format, header, encoding, sheet)
        return found.create(table, catalog, location)

    def write(
        self,
        rows: object,
        table: str,
        mode: str = "error",
        inputs: Iterable[object] | str | None = None,
    ) -> WrittenTable:
        """Write a DataFrame, an Arrow table or a result into a table, which is made when it isn't there.

        What the rows were made of, as far as they carry it, becomes the table's lineage. A frame carries it
        through most of pandas, and loses it in ``DataFrame(frame)``, in ``agg(name=(...))`` and in each operation
        of polars: then ``inputs`` tells it.

        Args:
            rows: Of pandas (without its index), polars or Arrow, or a ``Result``.
            table: ``table``, ``db.table`` or ``catalog.db.table``.
            mode: ``append`` adds to a table that is there, ``overwrite`` puts the rows in place of its own (of an
                Iceberg table in one commit), ``error`` refuses.
            inputs: What else the rows were made of: frames and results of this session, or names of tables.

        Raises:
            AlreadyExists: The table is there, and the mode is ``error``.
            InvalidRequest: Rows of another kind, a column that Athena can't hold, or an input that is none.
        """
        from lakenb.session.write import write

        made_of: Sequence[StatementLineage] = ()
        if inputs is not None:
            from lakenb.session.lineage.cells import inputs_of

            made_of = inputs_of(self._lineage_port(), inputs)
        return write(self, self._services, rows, table, mode, made_of)

    def over(self, results: Mapping[str, Result | None]) -> OverResults:
        """The same session for statements that read earlier results by name.

        ``session.over({"top": result}).sql("SELECT count(*) FROM top")`` reads the result's rows; what made
        them is not run again.

        Args:
            results: Each name's result; None for a name that has none yet, which a statement may not read.
        """
        from lakenb.session.named_result import OverResults

        return OverResults(self, results)

    def explorer(self, search: str = "") -> DataExplorer:
        """The catalogs in a widget: databases, tables, columns, partitions, snapshots; rows, profiles, uploads.

        Args:
            search: What it looks for when it opens.

        Raises:
            EngineUnavailable: anywidget is not installed; the message has the command.
        """
        from lakenb.session.explorer.port import open_explorer

        return open_explorer(self._explorer_port(), search)

    def outline(self, search: str = "") -> OutlineView:
        """The first databases and tables of each catalog as text or HTML, or what a search finds.

        Args:
            search: A part of a name of a database, table or column; ``db.name`` looks in some databases alone.
        """
        from lakenb.display.catalog_outline import OutlineView

        return OutlineView(self._explorer_port().outline(search))

    def reader(self, limits: Limits | None = None) -> Reader:
        """The same lake for reading alone, each statement within limits."""
        from lakenb.session.reading import Reader

        return Reader(self, self._sources, limits)

    def _explorer_port(self) -> ExplorerPort:
        from lakenb.session.explorer.port import ExplorerPort, Opened

        def run(text: str, catalog: str) -> Finished:
            request = self.request(text, None, None, catalog, None, None, None)
            return self._services.queries.run(replace(request, preview=True))

        def book(name: TableName) -> QueryBook:
            from lakenb.session.query_book import QueryBook

            return QueryBook.for_table(name.table, self, name.database, name.catalog)

        self._check_open()
        return ExplorerPort(Opened(self._sources, run, self._upload, book))

    def create_table_bucket(self, name: str) -> str:
        """Make a table bucket; reached as catalog ``s3tablescatalog/<name>``, which is returned.

        Raises:
            AlreadyExists: It is there already.
            InvalidRequest: S3's naming rules forbid the name.
        """
        bucket = self._services.sources.buckets.create_table_bucket(name)
        return f"s3tablescatalog/{bucket.name}"

    def delete_table_bucket(self, name: str) -> None:
        """Delete an empty table bucket.

        Raises:
            EntityNotFound: There is none of this name.
            InvalidRequest: It still holds namespaces.
        """
        self._services.sources.buckets.delete_table_bucket(name)

    def cancel(self) -> None:
        """Cancel what runs, from any thread; it raises ``Cancelled`` where it was called."""
        self._built.engine.interrupt()

    def configure(self, settings: Mapping[str, object]) -> Session:
        """A session on the same lake with settings changed; this one is closed.

        Raises:
            InvalidRequest: A setting or value that isn't known; this session goes on.
        """
        from lakenb.settings import merge

        self._check_open()
        changed = Session(self._lake, merge(self._overrides, settings))
        self.close()
        return changed

    def close(self) -> None:
        """End what runs and free the engine; results stay. A second time does nothing."""
        if self._closed:
            return
        self._closed = True
        for observer in list(self._built.observers):
            observer.stop()
        self._built.recorder.close()
        self._built.outbox.close()
        self._built.engine.close()
        self._built.database.close()
        self._built.lineage.close()

    # --- names, for completion -------------------------------------------------------------

    def catalog_names(self) -> list[str]:
        """Every catalog."""
        return self._services.sources.catalogs()

    def database_names(self, catalog: str) -> list[str]:
        """The databases of a catalog."""
        return self._services.sources.databases(fold(catalog))

    def table_names(self, catalog: str, database: str) -> list[str]:
        """The tables and views of a database."""
        return self._services.sources.tables(DatabaseName(fold(catalog), fold(database)))

    def tables_beginning(self, catalog: str, database: str, start: str, most: int) -> list[str]:
        """The first tables and views of a database whose names begin so, sorted; others are not looked at."""
        from lakenb.values.name_page import NamePage, before

        start = fold(start)
        name = DatabaseName(fold(catalog), fold(database))
        page = self._services.sources.table_page(name, NamePage("", before(start), most))
        return [head.name for head in page if head.name.startswith(start)]

    def column_names(self, catalog: str, database: str, table: str) -> list[str]:
        """The columns of a table, in order, partition columns last."""
        name = TableName(fold(catalog), fold(database), fold(table))
        return [c.name for c in self._services.sources.relation(name).columns]

    def function_names(self) -> list[str]:
        """Every function that a query may call."""
        from lakenb.sql.registry import library

        return [entry.name for entry in library.all_functions()]

    @property
    def function_signatures(self) -> Mapping[str, str]:
        """Each function's first signatures, as ``SHOW FUNCTIONS`` tells them."""
        from lakenb.sql.registry import library

        return library.signature_lines()

    @property
    def glue(self) -> Glue:
        """The Data Catalog: ``table_versions``, ``diff``, ``restore``, ``detect_schema_changes``."""
        from lakenb.session.glue import Glue

        return Glue(lambda: self._services)

    def client(
        self,
        service_name: str,
        region_name: str | None = None,
        config: object | None = None,
        **others: object,
    ) -> Any:
        """A real boto3 client, answered in this process over this lake.

        It takes what ``boto3.client`` takes. Nothing goes over a network and no credentials are needed,
        so arguments about those (``endpoint_url``, ``verify``, keys...) don't count.

        Args:
            service_name: ``glue``, or ``s3control`` for Storage Lens's operations.
            region_name: Stands in ARNs alone.
            config: A ``botocore.config.Config``.
            others: The other arguments of ``boto3.client``.

        Raises:
            EngineUnavailable: boto3 isn't installed; the message has the command.
            InvalidRequest: A service that there isn't.
            NotYetAvailable: A service that comes later.
        """
        from lakenb.aws.client import make_client
        from lakenb.aws.glue.handler import GlueHandler
        from lakenb.aws.s3control.handler import S3ControlHandler

        self._check_open()
        handlers: dict[str, MakeHandler] = {
            "glue": lambda model, region: GlueHandler(self._sources, model, region),
            "s3control": lambda model, region: S3ControlHandler(self._lens_services, model, region),
        }
        return make_client(service_name, handlers, region_name, config, others)

    def _lens_services(self) -> LensServices:
        from lakenb.aws.s3control.handler import LensServices
        from lakenb.s3.storage_lens.configuration.service import Configurations
        from lakenb.s3.storage_lens.group.service import Groups

        database = self._services.database
        return LensServices(Configurations(database), Groups(database))

    def _sources(self) -> DataSources:
        return self._services.sources

    # --- services --------------------------------------------------------------------------

    @property
    def lineage(self) -> Lineage:
        """Where every column came from: of statements, of cells, of other systems' events."""
        from lakenb.session.lineage.service import Lineage

        self._check_open()
        if self._lineage is None:
            self._lineage = Lineage(self._lineage_port())
        return self._lineage

    def _lineage_port(self) -> LineagePort:
        from lakenb.lineage.naming import Naming
        from lakenb.session.lineage.port import LineagePort
        from lakenb.session.lineage.traversals import endpoint_of

        settings, services = self.settings, self._built

        def request(text: str) -> QueryRequest:
            return self.request(text, None, None, None, None, None, None)

        return LineagePort(
            store=services.lineage,
            naming=Naming(settings.lineage.region, settings.lineage.account),
            catalog=settings.catalog,
            database=settings.database,
            request=request,
            statement=services.queries.lineage,
            recorder=services.recorder,
            outbox=services.outbox,
            relation=services.sources.relation,
            check_open=self._check_open,
            fs=lambda: self.fs,
            gremlin=endpoint_of(settings.lineage.gremlin),
        )

    @property
    def storage_lens(self) -> StorageLens:
        """S3 Storage Lens: loads access logs, inventories, listings and exports, and computes their metrics."""
        from lakenb.session.storage_lens import StorageLens

        return StorageLens(lambda: self._services, self.sql)


def _name(name: str | None, what: str) -> str | None:
    """A name that was handed in, or None; what a catalog knows of it is asked later."""
    if name is None:
        return None
    if not isinstance(name, str):
        message = f"The {what} is a name, not {type(name).__name__}; pass a string."
        raise InvalidRequest(message)
    if len(name) > _LONGEST_NAME or not name.isprintable():
        message = f"The {what}'s name is longer than {_LONGEST_NAME} characters or not printable."
        raise InvalidRequest(message)
    return name


def connect(
    path: str | os.PathLike[str] | None = None, settings: Mapping[str, object] | None = None
) -> Session:
    """Open a lake, making it when it isn't there.

    Args:
        path: The lake's directory; default ``$LAKENB_LAKE``, else ``./.lakenb``.
        settings: Settings by dotted key or nested, such as ``{"s3.endpoint": "http://..."}``.

    Raises:
        InvalidRequest: A setting that isn't known or allowed, or a path that is no directory.
        EngineUnavailable: What a setting asks for is not installed.
    """
    chosen = path or os.environ.get("LAKENB_LAKE") or DEFAULT_LAKE
    try:
        lake = Path(chosen).expanduser()
    except (TypeError, RuntimeError) as error:  # a number, bytes, or ~nobody
        message = f"The lake's path is wrong: {error}; pass the path of a directory as text."
        raise InvalidRequest(message) from error
    if "\0" in str(lake):
        message = "The lake's path holds a NUL character; pass the path of a directory."
        raise InvalidRequest(message)
    if settings is not None and not isinstance(settings, Mapping):
        message = f"settings is a dict such as {{'limit': 100}}, not {type(settings).__name__}."
        raise InvalidRequest(message)
    return Session(lake, settings)


def _build(lake: Path, overrides: Mapping[str, object]) -> Services:
    from lakenb.session.build import build_services

    return build_services(lake, overrides)
