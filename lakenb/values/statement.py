"""Typed statements of Athena (AWS: "SQL reference for Athena").

DDL and utility statements are whole values. Queries and DML carry their parsed tree as ``tree``, which
only the ``sql`` room opens. Names are as typed and folded, not yet resolved: a missing catalog or
database is None.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from lakenb.errors import Position
from lakenb.values.column import Column
from lakenb.values.query import StatementType


@dataclass(frozen=True, slots=True)
class NameParts:
    """A table's name in a statement: ``[[catalog.]database.]table``, folded; with its place."""

    table: str
    database: str | None = None
    catalog: str | None = None
    position: Position | None = None

    def __str__(self) -> str:
        return ".".join(p for p in (self.catalog, self.database, self.table) if p)


@dataclass(frozen=True, slots=True)
class DatabaseParts:
    """A database's name in a statement: ``[catalog.]database``, folded; with its place."""

    database: str
    catalog: str | None = None
    position: Position | None = None


PartitionValues = tuple[tuple[str, str], ...]
"""``PARTITION (k = 'v', ...)``: folded key and the value's text, in the order typed."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Any statement; ``text`` is what was typed, without outer white space and ``;``."""

    statement_type: ClassVar[StatementType]
    substatement_type: ClassVar[str]
    text: str


# --- databases ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CreateDatabase(Statement):
    """``CREATE DATABASE|SCHEMA [IF NOT EXISTS] n [COMMENT] [LOCATION] [WITH DBPROPERTIES]``."""

    statement_type = "DDL"
    substatement_type = "CREATE_DATABASE"
    name: DatabaseParts
    if_not_exists: bool = False
    comment: str | None = None
    location: str | None = None
    properties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AlterDatabase(Statement):
    """``ALTER DATABASE|SCHEMA n SET DBPROPERTIES (...)``."""

    statement_type = "DDL"
    substatement_type = "ALTER_DATABASE"
    name: DatabaseParts
    properties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DropDatabase(Statement):
    """``DROP DATABASE|SCHEMA [IF EXISTS] n [RESTRICT|CASCADE]``."""

    statement_type = "DDL"
    substatement_type = "DROP_DATABASE"
    name: DatabaseParts
    if_exists: bool = False
    cascade: bool = False


# --- tables ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RowFormat:
    """``ROW FORMAT DELIMITED ...`` or ``ROW FORMAT SERDE '...' [WITH SERDEPROPERTIES (...)]``.

    For DELIMITED ``serde`` is None and ``properties`` holds Hive's keys: ``field.delim``,
    ``escape.delim``, ``collection.delim``, ``mapkey.delim``, ``line.delim``,
    ``serialization.null.format``.
    """

    serde: str | None = None
    properties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CreateTable(Statement):
    """``CREATE [EXTERNAL] TABLE [IF NOT EXISTS] t (...) ...`` without a query.

    Attributes:
        columns: The columns, without those that PARTITIONED BY declares with a type.
        partition_columns: PARTITIONED BY columns that have a type (Hive tables).
        partition_transforms: PARTITIONED BY terms without a type (Iceberg tables), as text in lower
            case: ``region``, ``day(ts)``, ``bucket(16, id)``, ``truncate(name, 10)``.
        clustered_by: CLUSTERED BY columns; ``buckets`` of them.
        stored_as: STORED AS format in upper case, None if not given.
        input_format: INPUTFORMAT class; ``output_format`` likewise.
    """

    statement_type = "DDL"
    substatement_type = "CREATE_TABLE"
    name: NameParts
    columns: tuple[Column, ...]
    external: bool = False
    if_not_exists: bool = False
    comment: str | None = None
    partition_columns: tuple[Column, ...] = ()
    partition_transforms: tuple[str, ...] = ()
    clustered_by: tuple[str, ...] = ()
    buckets: int = 0
    row_format: RowFormat | None = None
    stored_as: str | None = None
    input_format: str | None = None
    output_format: str | None = None
    location: str | None = None
    properties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DropTable(Statement):
    """``DROP TABLE [IF EXISTS] t``."""

    statement_type = "DDL"
    substatement_type = "DROP_TABLE"
    name: NameParts
    if_exists: bool = False


@dataclass(frozen=True, slots=True)
class RepairTable(Statement):
    """``MSCK REPAIR TABLE t``."""

    statement_type = "DDL"
    substatement_type = "MSCK_REPAIR"
    name: NameParts


@dataclass(frozen=True, slots=True)
class PartitionSpec:
    """``PARTITION (k = 'v', ...) [LOCATION '...']``."""

    values: PartitionValues
    location: str | None = None


@dataclass(frozen=True, slots=True)
class AddPartitions(Statement):
    """``ALTER TABLE t ADD [IF NOT EXISTS] PARTITION (...) [LOCATION] [PARTITION ...]``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_ADD_PARTITION"
    name: NameParts
    partitions: tuple[PartitionSpec, ...]
    if_not_exists: bool = False


@dataclass(frozen=True, slots=True)
class DropPartitions(Statement):
    """``ALTER TABLE t DROP [IF EXISTS] PARTITION (...), PARTITION (...)``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_DROP_PARTITION"
    name: NameParts
    partitions: tuple[PartitionValues, ...]
    if_exists: bool = False


@dataclass(frozen=True, slots=True)
class RenamePartition(Statement):
    """``ALTER TABLE t PARTITION (...) RENAME TO PARTITION (...)``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_RENAME_PARTITION"
    name: NameParts
    old: PartitionValues
    new: PartitionValues


@dataclass(frozen=True, slots=True)
class SetLocation(Statement):
    """``ALTER TABLE t [PARTITION (...)] SET LOCATION '...'``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_SET_LOCATION"
    name: NameParts
    location: str
    partition: PartitionValues | None = None


@dataclass(frozen=True, slots=True)
class SetTableProperties(Statement):
    """``ALTER TABLE t SET TBLPROPERTIES (...)``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_SET_TBLPROPERTIES"
    name: NameParts
    properties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class UnsetTableProperties(Statement):
    """``ALTER TABLE t UNSET TBLPROPERTIES ('k', ...)`` (Iceberg)."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_UNSET_TBLPROPERTIES"
    name: NameParts
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddColumns(Statement):
    """``ALTER TABLE t [PARTITION (...)] ADD COLUMNS (...)``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_ADD_COLUMN"
    name: NameParts
    columns: tuple[Column, ...]
    partition: PartitionValues | None = None


@dataclass(frozen=True, slots=True)
class ReplaceColumns(Statement):
    """``ALTER TABLE t [PARTITION (...)] REPLACE COLUMNS (...)``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_REPLACE_COLUMN"
    name: NameParts
    columns: tuple[Column, ...]
    partition: PartitionValues | None = None


@dataclass(frozen=True, slots=True)
class ChangeColumn(Statement):
    """``ALTER TABLE t CHANGE [COLUMN] old new type [COMMENT ''] [FIRST|AFTER c]``."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_CHANGE_COLUMN"
    name: NameParts
    old: str
    column: Column
    first: bool = False
    after: str | None = None


@dataclass(frozen=True, slots=True)
class DropColumn(Statement):
    """``ALTER TABLE t DROP COLUMN c`` (Iceberg)."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_DROP_COLUMN"
    name: NameParts
    column: str


@dataclass(frozen=True, slots=True)
class RenameTable(Statement):
    """``ALTER TABLE t RENAME TO [db.]t2`` (Iceberg)."""

    statement_type = "DDL"
    substatement_type = "ALTER_TABLE_RENAME"
    name: NameParts
    new: NameParts


# --- what SHOW and DESCRIBE tell ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowDatabases(Statement):
    """``SHOW DATABASES|SCHEMAS [LIKE 'regex']``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_DATABASES"
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class ShowTables(Statement):
    """``SHOW TABLES [IN db] ['regex']``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_TABLES"
    database: DatabaseParts | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class ShowViews(Statement):
    """``SHOW VIEWS [IN db] [LIKE 'regex']``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_VIEWS"
    database: DatabaseParts | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class ShowColumns(Statement):
    """``SHOW COLUMNS {FROM|IN} t [{FROM|IN} db]``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_COLUMNS"
    name: NameParts


@dataclass(frozen=True, slots=True)
class ShowPartitions(Statement):
    """``SHOW PARTITIONS t``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_PARTITIONS"
    name: NameParts


@dataclass(frozen=True, slots=True)
class ShowTableProperties(Statement):
    """``SHOW TBLPROPERTIES t [('key')]``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_TABLE_PROPERTIES"
    name: NameParts
    key: str | None = None


@dataclass(frozen=True, slots=True)
class ShowCreateTable(Statement):
    """``SHOW CREATE TABLE t``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_CREATE_TABLE"
    name: NameParts


@dataclass(frozen=True, slots=True)
class ShowCreateView(Statement):
    """``SHOW CREATE VIEW v``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_CREATE_VIEW"
    name: NameParts


@dataclass(frozen=True, slots=True)
class ShowFunctions(Statement):
    """``SHOW FUNCTIONS``."""

    statement_type = "UTILITY"
    substatement_type = "SHOW_FUNCTIONS"
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Describe(Statement):
    """``DESCRIBE|DESC [EXTENDED|FORMATTED] t [PARTITION (...)] [column path]``.

    Attributes:
        double: The name stands in double quotes, which only a view's may.
    """

    statement_type = "UTILITY"
    substatement_type = "DESCRIBE_TABLE"
    name: NameParts
    style: Literal["", "EXTENDED", "FORMATTED"] = ""
    partition: PartitionValues | None = None
    path: tuple[str, ...] = ()
    double: bool = False


# --- views, prepared statements, maintenance ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class CreateView(Statement):
    """``CREATE [OR REPLACE] VIEW v AS query``; ``query`` is the query's own text."""

    statement_type = "DDL"
    substatement_type = "CREATE_VIEW"
    name: NameParts
    query: str
    tree: object = field(repr=False, compare=False)
    replace: bool = False


@dataclass(frozen=True, slots=True)
class DropView(Statement):
    """``DROP VIEW [IF EXISTS] v``."""

    statement_type = "DDL"
    substatement_type = "DROP_VIEW"
    name: NameParts
    if_exists: bool = False


@dataclass(frozen=True, slots=True)
class Prepare(Statement):
    """``PREPARE n FROM statement``; ``query`` is the statement's own text."""

    statement_type = "DDL"
    substatement_type = "PREPARE"
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Execute(Statement):
    """``EXECUTE n [USING expression, ...]``; the expressions as text."""

    statement_type = "DML"
    substatement_type = "EXECUTE"
    name: str
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deallocate(Statement):
    """``DEALLOCATE PREPARE n``."""

    statement_type = "DDL"
    substatement_type = "DEALLOCATE"
    name: str


@dataclass(frozen=True, slots=True)
class Optimize(Statement):
    """``OPTIMIZE t REWRITE DATA USING BIN_PACK [WHERE p]``; ``where`` is the predicate's text."""

    statement_type = "DDL"
    substatement_type = "OPTIMIZE"
    name: NameParts
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Vacuum(Statement):
    """``VACUUM t``."""

    statement_type = "DML"
    substatement_type = "VACUUM"
    name: NameParts


# --- queries and DML ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Query(Statement):
    """``SELECT``, ``WITH``, ``VALUES``, ``TABLE``."""

    statement_type = "DML"
    substatement_type = "SELECT"
    tree: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class CreateTableAs(Statement):
    """``CREATE TABLE [IF NOT EXISTS] t [WITH (...)] AS query [WITH [NO] DATA]``.

    ``properties`` maps a property's lower-case name to text, or to a tuple of texts for ARRAY[...].
    """

    statement_type = "DDL"
    substatement_type = "CREATE_TABLE_AS_SELECT"
    name: NameParts
    tree: object = field(repr=False, compare=False)
    properties: tuple[tuple[str, str | tuple[str, ...]], ...] = ()
    if_not_exists: bool = False
    with_data: bool = True


@dataclass(frozen=True, slots=True)
class Insert(Statement):
    """``INSERT INTO t [(columns)] query``."""

    statement_type = "DML"
    substatement_type = "INSERT"
    name: NameParts
    tree: object = field(repr=False, compare=False)
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Delete(Statement):
    """``DELETE FROM t [WHERE p]`` (Iceberg)."""

    statement_type = "DML"
    substatement_type = "DELETE"
    name: NameParts
    tree: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Update(Statement):
    """``UPDATE t SET c = e, ... [WHERE p]`` (Iceberg)."""

    statement_type = "DML"
    substatement_type = "UPDATE"
    name: NameParts
    tree: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Merge(Statement):
    """``MERGE INTO t USING s ON p WHEN ...`` (Iceberg)."""

    statement_type = "DML"
    substatement_type = "MERGE"
    name: NameParts
    tree: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Unload(Statement):
    """``UNLOAD (query) TO 's3://...' WITH (...)``."""

    statement_type = "DML"
    substatement_type = "UNLOAD"
    tree: object = field(repr=False, compare=False)
    location: str
    properties: tuple[tuple[str, str | tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Explain(Statement):
    """``EXPLAIN [ANALYZE] [(FORMAT f, TYPE t)] statement``; ``query`` is the statement's own text."""

    statement_type = "DML"
    substatement_type = "EXPLAIN"
    query: str
    analyze: bool = False
    format: str = "TEXT"
    type: str = "DISTRIBUTED"
