"""Table buckets, their namespaces and tables (S3 Tables: API reference, without policies)."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, QueryFailed
from lakenb.s3tables.table_bucket.model import (
    IcebergTable,
    Namespace,
    StagedTable,
    TableBucket,
    TableEntry,
)
from lakenb.s3tables.table_bucket.store import TableBucketStore, bucket_of
from lakenb.storage.database import LakeDatabase
from lakenb.storage.model import Storage
from lakenb.values.column import Column
from lakenb.values.name_page import NameHit, NamePage, NameSearch, TableHead
from lakenb.values.names import DatabaseName, TableName, nearest
from lakenb.values.plan import PartitionTerm

if TYPE_CHECKING:
    from lakenb.s3tables.table_bucket.tables import IcebergTables

_BUCKET = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")
_BAD_STARTS = ("xn--", "sthree-", "amzn-s3-demo-", "aws")
_BAD_ENDS = ("-s3alias", "--ol-s3", "--x-s3", "--table-s3")
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_]{0,253}[a-z0-9])?")
_DATA_SUFFIX = "--table-s3"
_MAX_BUCKET = 63


class TableBuckets:
    """The lake's table buckets.

    Args:
        database: The lake's catalog file.
        storage: The lake's objects.
    """

    def __init__(self, database: LakeDatabase, storage: Storage) -> None:
        self._store = TableBucketStore(database)
        self._storage = storage

    @cached_property
    def tables(self) -> IcebergTables:
        """Every verb on the Iceberg tables in the buckets; pyiceberg loads with its first use."""
        from lakenb.s3tables.table_bucket.tables import IcebergTables

        return IcebergTables(self._store, self._storage)

    def create_table_bucket(self, name: str) -> TableBucket:
        """Make a table bucket, reached as catalog ``s3tablescatalog/<name>``.

        Raises:
            InvalidRequest: S3's naming rules forbid the name ("Amazon S3 table bucket, table, and
                namespace naming rules").
            AlreadyExists: There is one of that name.
        """
        if not _BUCKET.fullmatch(name) or name.startswith(_BAD_STARTS) or name.endswith(_BAD_ENDS):
            msg = (
                f"The table bucket name {name[:100]!r} is not allowed; use 3 to 63 lower case letters, "
                "digits and hyphens, with a letter or digit at both ends and no reserved prefix (such as "
                "aws) or suffix."
            )
            raise InvalidRequest(msg, name="INVALID_BUCKET_NAME")
        return self._store.add_bucket(name)

    def ensure_managed(self, namespace: DatabaseName) -> None:
        """Make a namespace of a table bucket that AWS keeps for itself, such as ``aws-s3``, and the bucket.

        Its name is one that ``create_table_bucket`` refuses. What is there already stays.
        """
        bucket = bucket_of(namespace.catalog)
        with suppress(AlreadyExists):
            self._store.add_bucket(bucket)
        with suppress(AlreadyExists):
            self._store.add_namespace(bucket, namespace.database)

    def list_table_buckets(self) -> list[TableBucket]:
        """All table buckets, by name."""
        return self._store.buckets()

    def get_table_bucket(self, name: str) -> TableBucket:
        """One table bucket.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND, with the nearest name that there is.
        """
        try:
            return self._store.bucket(name)
        except EntityNotFound as error:
            hint = nearest(name, [bucket.name for bucket in self._store.buckets()])
            raise EntityNotFound(error.message + hint, name=error.name) from None

    def delete_table_bucket(self, name: str) -> None:
        """Delete an empty table bucket.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND.
            InvalidRequest: It still has namespaces.
        """
        if not self._store.remove_bucket(name):
            msg = f"Table bucket '{name}' is not empty; drop its namespaces first."
            raise InvalidRequest(msg, name="CONFLICT")

    def create_namespace(self, namespace: DatabaseName) -> Namespace:
        """Make a namespace.

        Raises:
            InvalidRequest: The naming rules forbid the name.
            AlreadyExists: The bucket has one of that name.
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        name = _checked(namespace.database, "namespace")
        if name.startswith("aws"):
            msg = f"The namespace name '{name}' starts with the reserved prefix aws; rename it."
            raise InvalidRequest(msg)
        return self._store.add_namespace(bucket_of(namespace.catalog), name)

    def get_namespace(self, namespace: DatabaseName) -> Namespace:
        """One namespace.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND, or CATALOG_NOT_FOUND.
        """
        return self._store.namespace(bucket_of(namespace.catalog), namespace.database)

    def list_namespaces(self, catalog: str) -> list[Namespace]:
        """The namespaces of ``s3tablescatalog/<bucket>``, by name.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        return self._store.namespaces(bucket_of(catalog))

    def drop_namespace(self, namespace: DatabaseName, *, cascade: bool = False) -> None:
        """Drop a namespace; with ``cascade`` its tables and their data first.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND.
            QueryFailed: It has tables and ``cascade`` was not asked for.
        """
        bucket = bucket_of(namespace.catalog)
        while not self._store.remove_namespace(bucket, namespace.database):
            if not cascade:
                msg = f"Database {namespace.database} is not empty. One or more tables exist."
                raise QueryFailed(msg, name="SCHEMA_NOT_EMPTY")
            for entry in self._store.tables(namespace):
                self.drop_table(entry.name)

    def create_table(
        self,
        name: TableName,
        columns: Sequence[Column],
        partition: Sequence[PartitionTerm] = (),
        properties: Mapping[str, str] | None = None,
    ) -> IcebergTable:
        """Make an empty table at a location of its own.

        Raises:
            InvalidRequest: The naming rules forbid the name.
            AlreadyExists: The name is taken.
            EntityNotFound: SCHEMA_NOT_FOUND, or CATALOG_NOT_FOUND.
            QueryFailed: NOT_SUPPORTED type, INVALID_TABLE_PROPERTY.
        """
        return self.tables.commit_create(self.stage_table(name, columns, partition, properties))

    def stage_table(
        self,
        name: TableName,
        columns: Sequence[Column],
        partition: Sequence[PartitionTerm] = (),
        properties: Mapping[str, str] | None = None,
    ) -> StagedTable:
        """Plan a table for CTAS; ``tables.commit_create`` or ``tables.abandon`` follows.

        Raises:
            InvalidRequest, AlreadyExists, EntityNotFound, QueryFailed: As ``create_table``.
        """
        _checked(name.table, "table")
        self.get_namespace(name.parent)
        return self.tables.stage_create(
            name, columns, partition, location=new_location(name), properties=properties
        )

    def get_table(self, name: TableName) -> TableEntry:
        """What the bucket knows of a table.

        Raises:
            EntityNotFound: TABLE_NOT_FOUND.
        """
        return self._store.table(name)

    def list_tables(self, namespace: DatabaseName) -> list[TableEntry]:
        """The tables of a namespace, by name.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND, or CATALOG_NOT_FOUND.
        """
        return self._store.tables(namespace)

    def namespace_page(self, catalog: str, page: NamePage) -> list[str]:
        """Names of a bucket's namespaces, sorted."""
        return self._store.namespace_page(bucket_of(catalog), page)

    def table_page(self, namespace: DatabaseName, page: NamePage) -> list[TableHead]:
        """Names of a namespace's tables, sorted; EntityNotFound without the namespace."""
        self.get_namespace(namespace)
        return [TableHead(name, "iceberg") for name in self._store.table_page(namespace, page)]

    def count_tables(self, namespace: DatabaseName, containing: str = "") -> int:
        """How many tables a namespace has, or those whose name holds a text."""
        return self._store.count_tables(namespace, containing)

    def find_names(self, search: NameSearch) -> list[NameHit]:
        """Namespaces, then tables whose name holds a text. Columns stand in the tables' metadata files and are not searched."""
        return self._store.find_names(search)

    def rename_table(self, name: TableName, new: TableName) -> None:
        """Rename a table within its bucket; its files stay where they are.

        Raises:
            InvalidRequest: The naming rules forbid the name, or it is in another bucket.
            AlreadyExists: The new name is taken.
            EntityNotFound: TABLE_NOT_FOUND, SCHEMA_NOT_FOUND.
        """
        _checked(new.table, "table")
        if name.catalog != new.catalog:
            msg = f"Table {name} can't move to {new.catalog}; a table stays in its table bucket."
            raise InvalidRequest(msg)
        self._store.rename(name, new)

    def drop_table(self, name: TableName) -> None:
        """Drop a table and its data; nothing else lies at its location.

        Raises:
            EntityNotFound: TABLE_NOT_FOUND.
        """
        location = self._store.table(name).location
        self._store.remove(name)
        self._storage.delete_prefix(location)


def new_location(name: TableName) -> str:
    """A place of its own for a new table, without the ending slash.

    S3 Tables gives every table a bucket whose name ends in ``--table-s3``; here all tables of a table
    bucket share one, named so that it stays within S3's 63 characters.
    """
    bucket = bucket_of(name.catalog)
    if len(bucket) + len(_DATA_SUFFIX) > _MAX_BUCKET:
        digest = hashlib.sha256(bucket.encode()).hexdigest()[:8]
        bucket = f"{bucket[: _MAX_BUCKET - len(_DATA_SUFFIX) - 9].rstrip('-')}-{digest}"
    unique = uuid.uuid4().hex[:12]
    return f"s3://{bucket}{_DATA_SUFFIX}/{name.database}/{name.table}-{unique}"


def _checked(name: str, what: str) -> str:
    if not _NAME.fullmatch(name):
        msg = (
            f"The {what} name {name[:100]!r} is not allowed in a table bucket; use 1 to 255 lower case "
            "letters, digits and underscores, with a letter or digit at both ends."
        )
        raise InvalidRequest(msg)
    return name
