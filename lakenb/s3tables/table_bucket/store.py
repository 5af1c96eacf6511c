"""Table buckets, namespaces and table pointers in the lake's SQLite file."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from lakenb.errors import AlreadyExists, EntityNotFound
from lakenb.s3tables.table_bucket.model import IcebergTable, Namespace, TableBucket, TableEntry
from lakenb.s3tables.table_bucket.pointer import conflict
from lakenb.storage.database import LakeDatabase
from lakenb.values.name_page import NameHit, NamePage, NameSearch
from lakenb.values.names import S3_TABLES_CATALOG, DatabaseName, TableName, fold

_STEPS = (
    """
    CREATE TABLE s3tables_bucket (
        name TEXT PRIMARY KEY,
        created_at REAL NOT NULL
    );
    CREATE TABLE s3tables_namespace (
        bucket TEXT NOT NULL REFERENCES s3tables_bucket (name),
        name TEXT NOT NULL,
        created_at REAL NOT NULL,
        PRIMARY KEY (bucket, name)
    );
    CREATE TABLE s3tables_table (
        bucket TEXT NOT NULL,
        namespace TEXT NOT NULL,
        name TEXT NOT NULL,
        metadata_location TEXT NOT NULL,
        location TEXT NOT NULL,
        created_at REAL NOT NULL,
        modified_at REAL NOT NULL,
        PRIMARY KEY (bucket, namespace, name),
        FOREIGN KEY (bucket, namespace) REFERENCES s3tables_namespace (bucket, name)
    );
    """,
    # The columns' names as a JSON array: names are searched without a look at metadata files.
    "ALTER TABLE s3tables_table ADD COLUMN columns TEXT NOT NULL DEFAULT '[]';",
)
_TABLE = "SELECT bucket, namespace, name, metadata_location, location, created_at, modified_at FROM"
_PAGE = "name > ? AND (? = '' OR instr(name, ?) > 0) ORDER BY name LIMIT ?"
_KEY = "bucket = ? AND namespace = ? AND name = ?"


class TableBucketStore:
    """State of all table buckets of a lake; also the metadata pointer of their tables."""

    def __init__(self, database: LakeDatabase) -> None:
        self._database = database
        database.migrate("table_bucket", _STEPS)

    # -- table buckets -------------------------------------------------------------------------------

    def add_bucket(self, name: str) -> TableBucket:
        """Add a table bucket.

        Raises:
            AlreadyExists: There is one of that name.
        """
        now = time.time()
        with self._database.write() as connection:
            if _one(connection, "SELECT 1 FROM s3tables_bucket WHERE name = ?", (name,)):
                msg = f"Table bucket '{name}' already exists; use it or choose another name."
                raise AlreadyExists(msg)
            connection.execute("INSERT INTO s3tables_bucket VALUES (?, ?)", (name, now))
        return TableBucket(name, _utc(now))

    def buckets(self) -> list[TableBucket]:
        """All table buckets, by name."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT name, created_at FROM s3tables_bucket ORDER BY name")
            return [TableBucket(name, _utc(created)) for name, created in rows]

    def bucket(self, name: str) -> TableBucket:
        """One table bucket.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        query = "SELECT name, created_at FROM s3tables_bucket WHERE name = ?"
        with self._database.read() as connection:
            row = _one(connection, query, (name,))
        if row is None:
            raise _no_bucket(name)
        return TableBucket(row[0], _utc(row[1]))

    def remove_bucket(self, name: str) -> bool:
        """Remove a table bucket; False when it still has namespaces.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        with self._database.write() as connection:
            if _one(connection, "SELECT 1 FROM s3tables_namespace WHERE bucket = ?", (name,)):
                return False
            gone = connection.execute("DELETE FROM s3tables_bucket WHERE name = ?", (name,))
            if not gone.rowcount:
                raise _no_bucket(name)
        return True

    # -- namespaces ----------------------------------------------------------------------------------

    def add_namespace(self, bucket: str, name: str) -> Namespace:
        """Add a namespace.

        Raises:
            AlreadyExists: The bucket has one of that name.
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        now = time.time()
        with self._database.write() as connection:
            if not _one(connection, "SELECT 1 FROM s3tables_bucket WHERE name = ?", (bucket,)):
                raise _no_bucket(bucket)
            if _has_namespace(connection, bucket, name):
                msg = f"Namespace '{name}' already exists in table bucket '{bucket}'."
                raise AlreadyExists(msg, name="SCHEMA_ALREADY_EXISTS")
            connection.execute(
                "INSERT INTO s3tables_namespace VALUES (?, ?, ?)", (bucket, name, now)
            )
        return Namespace(bucket, name, _utc(now))

    def namespaces(self, bucket: str) -> list[Namespace]:
        """The namespaces of a table bucket, by name.

        Raises:
            EntityNotFound: CATALOG_NOT_FOUND.
        """
        self.bucket(bucket)
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT name, created_at FROM s3tables_namespace WHERE bucket = ? ORDER BY name",
                (bucket,),
            )
            return [Namespace(bucket, name, _utc(created)) for name, created in rows]

    def namespace(self, bucket: str, name: str) -> Namespace:
        """One namespace.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND, or CATALOG_NOT_FOUND.
        """
        self.bucket(bucket)
        query = "SELECT created_at FROM s3tables_namespace WHERE bucket = ? AND name = ?"
        with self._database.read() as connection:
            row = _one(connection, query, (bucket, name))
        if row is None:
            raise _no_namespace(bucket, name)
        return Namespace(bucket, name, _utc(row[0]))

    def remove_namespace(self, bucket: str, name: str) -> bool:
        """Remove a namespace; False when it still has tables.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND.
        """
        with self._database.write() as connection:
            held = "SELECT 1 FROM s3tables_table WHERE bucket = ? AND namespace = ?"
            if _one(connection, held, (bucket, name)):
                return False
            gone = connection.execute(
                "DELETE FROM s3tables_namespace WHERE bucket = ? AND name = ?", (bucket, name)
            )
            if not gone.rowcount:
                raise _no_namespace(bucket, name)
        return True

    # -- tables --------------------------------------------------------------------------------------

    def tables(self, namespace: DatabaseName) -> list[TableEntry]:
        """The tables of a namespace, by name.

        Raises:
            EntityNotFound: SCHEMA_NOT_FOUND, or CATALOG_NOT_FOUND.
        """
        bucket = bucket_of(namespace.catalog)
        self.namespace(bucket, namespace.database)
        with self._database.read() as connection:
            rows = connection.execute(
                f"{_TABLE} s3tables_table WHERE bucket = ? AND namespace = ? ORDER BY name",
                (bucket, namespace.database),
            )
            return [_entry(row) for row in rows]

    def table(self, name: TableName) -> TableEntry:
        """One table.

        Raises:
            EntityNotFound: TABLE_NOT_FOUND.
        """
        with self._database.read() as connection:
            row = _one(connection, f"{_TABLE} s3tables_table WHERE {_KEY}", _key(name))
        if row is None:
            raise _no_table(name)
        return _entry(row)

    def rename(self, name: TableName, new: TableName) -> None:
        """Give a table another name or namespace of the same bucket; its files stay.

        Raises:
            AlreadyExists: The new name is taken.
            EntityNotFound: TABLE_NOT_FOUND, or SCHEMA_NOT_FOUND for the new namespace.
        """
        with self._database.write() as connection:
            _refuse_taken(connection, new)
            changed = connection.execute(
                f"UPDATE s3tables_table SET namespace = ?, name = ?, modified_at = ? WHERE {_KEY}",
                (new.database, new.table, time.time(), *_key(name)),
            )
            if not changed.rowcount:
                raise _no_table(name)

    # -- names to look through -------------------------------------------------------------------------

    def namespace_page(self, bucket: str, page: NamePage) -> list[str]:
        """Names of a bucket's namespaces, sorted."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT name FROM s3tables_namespace WHERE bucket = ? AND {_PAGE}",
                (bucket, page.after, page.containing, page.containing, page.limit),
            )
            return [row[0] for row in rows]

    def table_page(self, namespace: DatabaseName, page: NamePage) -> list[str]:
        """Names of a namespace's tables, sorted."""
        key = (bucket_of(namespace.catalog), namespace.database)
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT name FROM s3tables_table WHERE bucket = ? AND namespace = ? AND {_PAGE}",
                (*key, page.after, page.containing, page.containing, page.limit),
            )
            return [row[0] for row in rows]

    def count_tables(self, namespace: DatabaseName, containing: str = "") -> int:
        """How many tables a namespace has, or those whose name holds a text."""
        key = (bucket_of(namespace.catalog), namespace.database)
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT count(*) FROM s3tables_table WHERE bucket = ? AND namespace = ?"
                " AND (? = '' OR instr(name, ?) > 0)",
                (*key, containing, containing),
            ).fetchone()
            return int(row[0])

    def find_names(self, search: NameSearch) -> list[NameHit]:
        """Namespaces, then tables, then columns whose name holds a text; those that begin with it first."""
        order = "ORDER BY instr({0}, ?) > 1, {0} LIMIT ?"
        text, limit = search.text, search.limit
        within = "(? = '' OR instr(namespace, ?) > 0)"
        here = (search.database, search.database)
        found: list[tuple[str, str, str | None, str | None]] = []
        with self._database.read() as connection:
            if not search.database:
                found += connection.execute(
                    "SELECT bucket, name, NULL, NULL FROM s3tables_namespace"
                    f" WHERE instr(name, ?) > 0 {order.format('name')}",
                    (text, text, limit),
                )
            found += connection.execute(
                "SELECT bucket, namespace, name, NULL FROM s3tables_table"
                f" WHERE instr(name, ?) > 0 AND {within} {order.format('name')}",
                (text, *here, text, limit),
            )
            # Most tables are passed over by one look at their whole list.
            found += connection.execute(
                "SELECT bucket, namespace, name, value FROM s3tables_table, json_each(columns)"
                f" WHERE instr(columns, ?) > 0 AND {within} AND instr(value, ?) > 0 {order.format('value')}",
                (_names([text])[2:-2], *here, text, text, limit),
            )
        return [
            NameHit(f"{S3_TABLES_CATALOG}/{bucket}", namespace, table, column)
            for bucket, namespace, table, column in found
        ]

    # -- the pointer ---------------------------------------------------------------------------------

    def get(self, name: TableName) -> str:
        """The location of the current metadata file.

        Raises:
            EntityNotFound: TABLE_NOT_FOUND.
        """
        return self.table(name).metadata_location

    def swap(self, name: TableName, expected: str, new: str, columns: Sequence[str]) -> None:
        """Point to ``new``, which has these columns, if the pointer is at ``expected``.

        Raises:
            CommitConflict: Another writer was faster; nothing changed.
            EntityNotFound: The table is gone.
        """
        with self._database.write() as connection:
            changed = connection.execute(
                f"UPDATE s3tables_table SET metadata_location = ?, modified_at = ?, columns = ? "
                f"WHERE {_KEY} AND metadata_location = ?",
                (new, time.time(), _names(columns), *_key(name), expected),
            )
            if changed.rowcount:
                return
            if _one(connection, f"SELECT 1 FROM s3tables_table WHERE {_KEY}", _key(name)):
                raise conflict(str(name))
            raise _no_table(name)

    def create(self, table: IcebergTable) -> None:
        """Make a table known.

        Raises:
            AlreadyExists: The name is taken.
            EntityNotFound: SCHEMA_NOT_FOUND.
        """
        now = time.time()
        with self._database.write() as connection:
            _refuse_taken(connection, table.name)
            connection.execute(
                "INSERT INTO s3tables_table VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *_key(table.name),
                    table.metadata_location,
                    table.location,
                    now,
                    now,
                    _names([column.name for column in table.columns]),
                ),
            )

    def remove(self, name: TableName) -> None:
        """Forget a table.

        Raises:
            EntityNotFound: TABLE_NOT_FOUND.
        """
        with self._database.write() as connection:
            gone = connection.execute(f"DELETE FROM s3tables_table WHERE {_KEY}", _key(name))
            if not gone.rowcount:
                raise _no_table(name)


def _names(columns: Sequence[str]) -> str:
    """Folded names as a JSON array."""
    return json.dumps([fold(name) for name in columns], ensure_ascii=False)


def bucket_of(catalog: str) -> str:
    """The table bucket's name in ``s3tablescatalog/<bucket>``.

    Raises:
        EntityNotFound: It is another kind of catalog.
    """
    head, _, bucket = catalog.partition("/")
    if head != S3_TABLES_CATALOG or not bucket:
        msg = f"Catalog '{catalog}' is not a table bucket; use {S3_TABLES_CATALOG}/<bucket>."
        raise EntityNotFound(msg, name="CATALOG_NOT_FOUND")
    return bucket


def _one(
    connection: sqlite3.Connection, query: str, parameters: Sequence[str]
) -> tuple[str, ...] | None:
    row: tuple[str, ...] | None = connection.execute(query, parameters).fetchone()
    return row


def _key(name: TableName) -> tuple[str, str, str]:
    return bucket_of(name.catalog), name.database, name.table


def _entry(row: Sequence[str]) -> TableEntry:
    bucket, namespace, name, metadata_location, location, created, modified = row
    table = TableName(f"{S3_TABLES_CATALOG}/{bucket}", namespace, name)
    return TableEntry(table, metadata_location, location, _utc(created), _utc(modified))


def _refuse_taken(connection: sqlite3.Connection, name: TableName) -> None:
    bucket, namespace, _ = _key(name)
    if not _has_namespace(connection, bucket, namespace):
        raise _no_namespace(bucket, namespace)
    if _one(connection, f"SELECT 1 FROM s3tables_table WHERE {_KEY}", _key(name)):
        msg = f"Table {name} already exists; drop it or choose another name."
        raise AlreadyExists(msg, name="TABLE_ALREADY_EXISTS")


def _has_namespace(connection: sqlite3.Connection, bucket: str, name: str) -> bool:
    query = "SELECT 1 FROM s3tables_namespace WHERE bucket = ? AND name = ?"
    return _one(connection, query, (bucket, name)) is not None


def _no_bucket(name: str) -> EntityNotFound:
    msg = f"Catalog '{S3_TABLES_CATALOG}/{name}' does not exist; create the table bucket first."
    return EntityNotFound(msg, name="CATALOG_NOT_FOUND")


def _no_namespace(bucket: str, name: str) -> EntityNotFound:
    msg = f"Schema '{name}' does not exist in catalog '{S3_TABLES_CATALOG}/{bucket}'."
    return EntityNotFound(msg, name="SCHEMA_NOT_FOUND")


def _no_table(name: TableName) -> EntityNotFound:
    return EntityNotFound(f"Table '{name}' does not exist.", name="TABLE_NOT_FOUND")


def _utc(seconds: str | float) -> datetime:
    return datetime.fromtimestamp(float(seconds), UTC)
