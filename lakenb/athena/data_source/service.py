"""Finds what a name stands for, and plans the read of it.

A name is looked up in its catalog: ``awsdatacatalog`` is Glue's, ``s3tablescatalog/<bucket>`` a table
bucket. ``t$snapshots`` and the like are an Iceberg table's metadata tables; ``information_schema`` is
a database of every catalog.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from lakenb.athena.data_source.hive_scan import hive_scan
from lakenb.athena.data_source.information_schema import INFORMATION_SCHEMA, information_table
from lakenb.athena.data_source.view_text import decode_view
from lakenb.errors import AccessDenied, EntityNotFound, QueryFailed
from lakenb.values.column import Column
from lakenb.values.names import (
    AWS_DATA_CATALOG,
    S3_TABLES_CATALOG,
    DatabaseName,
    TableName,
    nearest,
    table_bucket_of,
)
from lakenb.values.relation import Relation, ScanRequest
from lakenb.values.scan import ArrowScan, FileScan, Scan
from lakenb.values.types import UNPARSED

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lakenb.errors import Position
    from lakenb.glue.data_catalog.model import Table
    from lakenb.glue.data_catalog.service import DataCatalog
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.s3tables.table_bucket.tables import IcebergTables
    from lakenb.storage import Storage
    from lakenb.values.name_page import NameHit, NamePage, NameSearch, TableHead
    from lakenb.values.statement import DatabaseParts, NameParts

MODIFIED = "$file_modified_time"
METADATA_KINDS = frozenset({"files", "manifests", "history", "partitions", "snapshots", "refs"})

_LENS_CATALOG = f"{S3_TABLES_CATALOG}/aws-s3"
_LENS_NAMESPACE = re.compile(r"lens_.+_exp")


class DataSources:
    """The catalogs of a lake.

    Args:
        glue: Catalog ``awsdatacatalog``.
        buckets: The table buckets.
        glue_iceberg: Makes the Iceberg tables whose pointer the Glue catalog keeps; called once, when
            the first of them is needed.
        storage: The lake's objects.
    """

    def __init__(
        self,
        glue: DataCatalog,
        buckets: TableBuckets,
        glue_iceberg: Callable[[], IcebergTables],
        storage: Storage,
    ) -> None:
        self.glue = glue
        self.buckets = buckets
        self._glue_iceberg = glue_iceberg
        self.storage = storage

    @cached_property
    def glue_iceberg(self) -> IcebergTables:
        """Self-managed Iceberg tables of ``awsdatacatalog``."""
        return self._glue_iceberg()

    # --- names -----------------------------------------------------------------------------

    def catalogs(self) -> list[str]:
        """Names of all catalogs."""
        buckets = [f"{S3_TABLES_CATALOG}/{b.name}" for b in self.buckets.list_table_buckets()]
        return [AWS_DATA_CATALOG, *buckets]

    def databases(self, catalog: str) -> list[str]:
        """Names of a catalog's databases.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        self.check_catalog(catalog, None)
        if table_bucket_of(catalog):
            return [n.name for n in self.buckets.list_namespaces(catalog)]
        return self.glue.database_names(catalog)

    def tables(self, name: DatabaseName) -> list[str]:
        """Names of a database's tables and views.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND or CATALOG_NOT_FOUND.
        """
        if table_bucket_of(name.catalog):
            return [t.name.table for t in self.buckets.list_tables(name)]
        return self.glue.table_names(name)

    def database_page(self, catalog: str, page: NamePage) -> list[str]:
        """Some of a catalog's databases, sorted; EntityNotFound without the catalog."""
        self.check_catalog(catalog, None)
        source = (
            self.buckets.namespace_page if table_bucket_of(catalog) else self.glue.database_page
        )
        return source(catalog, page)

    def table_page(self, name: DatabaseName, page: NamePage) -> list[TableHead]:
        """Some of a database's tables and views, sorted; EntityNotFound without the database."""
        source = self.buckets if table_bucket_of(name.catalog) else self.glue
        return source.table_page(name, page)

    def count_tables(self, name: DatabaseName, containing: str = "") -> int:
        """How many tables and views a database has, or those whose name holds a text."""
        source = self.buckets if table_bucket_of(name.catalog) else self.glue
        return source.count_tables(name, containing)

    def find_names(self, search: NameSearch) -> list[NameHit]:
        """Databases, tables and columns whose name holds a text, at most so many of each kind."""
        found = [*self.glue.find_names(search), *self.buckets.find_names(search)]
        return sorted(found, key=lambda hit: (hit.table is not None) + (hit.column is not None))

    def check_catalog(self, catalog: str, position: Position | None) -> None:
        """Raise CATALOG_NOT_FOUND for a catalog that isn't there."""
        known = self.catalogs()
        if catalog not in known:
            message = f"Catalog '{catalog}' does not exist.{nearest(catalog, known)}"
            raise EntityNotFound(message, name="CATALOG_NOT_FOUND", position=position)

    def database_name(
        self, parts: DatabaseParts | None, catalog: str, database: str
    ) -> DatabaseName:
        """A database's full name; not whether it exists."""
        if parts is None:
            return DatabaseName(catalog, database)
        return DatabaseName(parts.catalog or catalog, parts.database)

    def table_name(self, parts: NameParts, catalog: str, database: str) -> TableName:
        """A table's full name; not whether it exists."""
        return TableName(parts.catalog or catalog, parts.database or database, parts.table)

    def check_database(self, name: DatabaseName, position: Position | None = None) -> None:
        """Raise SCHEMA_NOT_FOUND or CATALOG_NOT_FOUND for a database that isn't there."""
        self.check_catalog(name.catalog, position)
        known = self.databases(name.catalog)
        if name.database not in known and name.database != INFORMATION_SCHEMA:
            message = f"Schema '{name.database}' does not exist.{nearest(name.database, known)}"
            raise EntityNotFound(message, name="SCHEMA_NOT_FOUND", position=position)

    def iceberg(self, catalog: str) -> IcebergTables:
        """The Iceberg tables of a catalog."""
        return self.buckets.tables if table_bucket_of(catalog) else self.glue_iceberg

    # --- relations -------------------------------------------------------------------------

    def lookup(self, parts: NameParts, catalog: str, database: str) -> Relation:
        """What a name in a FROM clause stands for.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND, SCHEMA_NOT_FOUND, TABLE_NOT_FOUND, with the place.
        """
        name = self.table_name(parts, catalog, database)
        if name.database == INFORMATION_SCHEMA:
            self.check_catalog(name.catalog, parts.position)
            return information_table(self, name, parts.position)
        base, dollar, kind = name.table.rpartition("$")
        try:
            if dollar and kind in METADATA_KINDS:
                return self._metadata_table(name, base, kind)
            return self.relation(name)
        except EntityNotFound as error:
            raise self._missing(name, parts.position) from error

    def relation(self, name: TableName) -> Relation:
        """A table or view by its full name.

        Raises:
            EntityNotFound: It isn't there.
        """
        if name.table_bucket is not None:
            info = self.buckets.tables.info(name)
            return Relation(name, "iceberg", info.columns, entity=info)
        table = self.glue.get_table(name)
        if table.is_view:
            columns = table.storage_descriptor.columns
            view = decode_view(table.view_original_text, str(name))
            return Relation(name, "view", columns, view=view, entity=table)
        if is_iceberg(table):
            info = self.glue_iceberg.info(name)
            return Relation(name, "iceberg", info.columns, entity=info)
        keys = tuple(key.name for key in table.partition_keys)
        columns = (*table.storage_descriptor.columns, *table.partition_keys)
        return Relation(name, "hive", columns, keys, entity=table)

    def _metadata_table(self, name: TableName, base: str, kind: str) -> Relation:
        relation = self.relation(replace(name, table=base))
        if relation.kind != "iceberg":
            raise EntityNotFound(f"Table '{name}' does not exist", name="TABLE_NOT_FOUND")
        scan = self.iceberg(name.catalog).metadata_table(relation.name, kind)  # type: ignore[arg-type]  # checked
        columns = tuple(Column(c.name, c.type) for c in scan.columns)
        return Relation(name, "memory", columns, entity=scan)

    def _missing(self, name: TableName, position: Position | None) -> EntityNotFound:
        try:
            self.check_database(name.parent, position)
        except EntityNotFound as error:
            return error
        hint = nearest(name.table, self.tables(name.parent))
        message = (
            f"Table '{name}' does not exist.{hint}" if hint else f"Table '{name}' does not exist"
        )
        return EntityNotFound(message, name="TABLE_NOT_FOUND", position=position)

    # --- scans -----------------------------------------------------------------------------

    def scan(self, request: ScanRequest, now: datetime) -> Scan:
        """The files to read, or the rows that LakeNB makes.

        Args:
            request: What is read.
            now: The statement's instant, aware.

        Raises:
            QueryFailed: Time travel to where there is nothing, damaged metadata.
            NotYetAvailable: A format that can't be read yet, by name.
        """
        relation = request.relation
        if request.as_of is not None and relation.kind != "iceberg":
            message = f"Time travel needs an Iceberg table; '{relation.name}' is none."
            raise QueryFailed(message, name="NOT_SUPPORTED")
        if relation.kind == "memory":
            scan = relation.entity
            if not isinstance(scan, ArrowScan):
                message = "A table made by LakeNB has rows."
                raise TypeError(message)
            return scan
        if relation.kind == "iceberg":
            return self._iceberg_scan(request)
        return hive_scan(self.glue, self.storage, request, now)

    def _iceberg_scan(self, request: ScanRequest) -> FileScan:
        relation = request.relation
        visible = {c.name for c in relation.columns}
        plain = [c for c in request.columns if c in visible]
        as_of = request.as_of
        planned = self.iceberg(relation.name.catalog).plan(
            relation.name,
            plain,
            request.predicate,
            snapshot_id=getattr(relation.entity, "snapshot_id", None) if as_of is None else None,
            as_of=as_of.time if as_of else None,
            version=as_of.version if as_of else None,
        )
        hidden = tuple(c for c in request.columns if c not in visible)
        files = planned.files
        if MODIFIED in hidden:  # manifests do not tell it
            modified = self.storage.fs.modified
            files = tuple(replace(f, modified=modified(f.uri).timestamp()) for f in files)
        return replace(planned, files=files, hidden=hidden, read=request.read)


def check_types(relation: Relation) -> None:
    """Refuse to query a table with a column whose type, written through Glue's API, is none.

    Raises:
        QueryFailed: HIVE_INVALID_METADATA, as Trino's Hive connector words it.
    """
    for column in relation.columns:
        if column.type == UNPARSED:
            raise QueryFailed(
                f"Glue table '{relation.name.database}.{relation.name.table}' column '{column.name}'"
                f" has invalid data type: {(column.written or '')[:200]}; correct it with UpdateTable.",
                name="HIVE_INVALID_METADATA",
            )


def is_iceberg(table: Table) -> bool:
    """Whether Glue marks a table as Iceberg (``table_type=ICEBERG``)."""
    return table.parameters.get("table_type", "").upper() == "ICEBERG"


def check_changeable(name: TableName) -> None:
    """Refuse to make or change a table where Storage Lens publishes (AWS: "read-only tables").

    Rules: S3 User Guide, "Exporting S3 Storage Lens metrics to S3 Tables", "AWS managed table buckets". Dropping
    one is allowed: S3 lets a customer delete the tables of its managed bucket ("Troubleshooting S3 Metadata";
    of Storage Lens's own tables no document tells), and the next publishing makes them anew.

    Raises:
        AccessDenied: It is one of them, or would be.
    """
    if name.catalog == _LENS_CATALOG and _LENS_NAMESPACE.fullmatch(name.database):
        message = (
            f"'{name}' is read-only: Storage Lens writes it; run session.storage_lens.publish()."
        )
        raise AccessDenied(message)
