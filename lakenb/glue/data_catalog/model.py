"""What the Data Catalog holds, with the field names of AWS Glue's API in snake_case.

Times are aware and in UTC. Names are folded when they are kept. The mappings of a value that the catalog
handed out belong to it: make a changed copy with ``dataclasses.replace`` instead of writing into them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from lakenb.values.column import Column
from lakenb.values.names import AWS_DATA_CATALOG, DatabaseName, TableName

EXTERNAL_TABLE = "EXTERNAL_TABLE"
VIRTUAL_VIEW = "VIRTUAL_VIEW"

PartitionValues = tuple[str | None, ...]
"""A partition's values as text, one for each partition key in order; None is NULL."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database (AWS Glue: "Database")."""

    name: str
    catalog_id: str = AWS_DATA_CATALOG
    description: str | None = None
    location_uri: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    create_time: datetime | None = None
    others: Mapping[str, object] = field(default_factory=dict)

    @property
    def full_name(self) -> DatabaseName:
        """Catalog and name."""
        return DatabaseName(self.catalog_id, self.name)


@dataclass(frozen=True, slots=True)
class SerDeInfo:
    """How rows are read and written (AWS Glue: "SerDeInfo")."""

    name: str | None = None
    serialization_library: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Order:
    """A column that rows are sorted by (AWS Glue: "Order"); ``sort_order`` 1 is ascending."""

    column: str
    sort_order: int = 1


@dataclass(frozen=True, slots=True)
class StorageDescriptor:
    """Where and how the rows are kept (AWS Glue: "StorageDescriptor")."""

    columns: tuple[Column, ...] = ()
    location: str | None = None
    input_format: str | None = None
    output_format: str | None = None
    compressed: bool = False
    number_of_buckets: int = -1
    bucket_columns: tuple[str, ...] = ()
    sort_columns: tuple[Order, ...] = ()
    serde_info: SerDeInfo = SerDeInfo()
    parameters: Mapping[str, str] = field(default_factory=dict)
    stored_as_sub_directories: bool = False
    others: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """A table or a view (AWS Glue: "Table").

    Attributes:
        partition_keys: Columns whose values stand in a partition's place and not in its files.
        view_original_text: A view's text as it is kept, None for a table.
        version_id: Counted up by every change, from 0.
        others: As of every value here: members of Glue's API that are kept and not read, as the JSON
            that came in.
    """

    name: str
    database_name: str
    catalog_id: str = AWS_DATA_CATALOG
    description: str | None = None
    owner: str | None = None
    create_time: datetime | None = None
    update_time: datetime | None = None
    retention: int = 0
    storage_descriptor: StorageDescriptor = StorageDescriptor()
    partition_keys: tuple[Column, ...] = ()
    view_original_text: str | None = None
    view_expanded_text: str | None = None
    table_type: str = EXTERNAL_TABLE
    parameters: Mapping[str, str] = field(default_factory=dict)
    version_id: int = 0
    others: Mapping[str, object] = field(default_factory=dict)

    @property
    def full_name(self) -> TableName:
        """Catalog, database and name."""
        return TableName(self.catalog_id, self.database_name, self.name)

    @property
    def is_view(self) -> bool:
        """Whether it is a view."""
        return self.table_type == VIRTUAL_VIEW


@dataclass(frozen=True, slots=True)
class TableVersion:
    """A table as it once was (AWS Glue: "TableVersion")."""

    table: Table
    version_id: int


@dataclass(frozen=True, slots=True)
class Partition:
    """A partition (AWS Glue: "Partition").

    Attributes:
        values: One text for each partition key; ``__HIVE_DEFAULT_PARTITION__`` becomes None.
        location: Where its files are. Left None when it is made, it is the storage descriptor's, and
            without one the place below the table's that Hive would use.
        storage_descriptor: None when all but the location is the table's.
    """

    values: PartitionValues
    location: str | None = None
    storage_descriptor: StorageDescriptor | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    creation_time: datetime | None = None
    others: Mapping[str, object] = field(default_factory=dict)
