"""Changes of schema and properties, each one commit (Athena: "Evolving Iceberg table schema")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pyiceberg.catalog.noop import NoopCatalog
from pyiceberg.partitioning import PartitionSpec
from pyiceberg.schema import Schema
from pyiceberg.table import CommitTableResponse, Table
from pyiceberg.table.update import (
    RemovePropertiesUpdate,
    SetPropertiesUpdate,
    TableRequirement,
    TableUpdate,
)
from pyiceberg.table.update.schema import UpdateSchema
from pyiceberg.transforms import VoidTransform
from pyiceberg.types import DecimalType, DoubleType, FloatType, IcebergType, IntegerType, LongType

from lakenb.errors import AlreadyExists, QueryFailed
from lakenb.s3tables.table_bucket import properties as table_properties
from lakenb.s3tables.table_bucket.commit import Committer
from lakenb.s3tables.table_bucket.failures import writing
from lakenb.s3tables.table_bucket.reader import Loaded
from lakenb.s3tables.table_bucket.schema import find_column, from_iceberg, to_iceberg
from lakenb.values.column import Column
from lakenb.values.names import TableName, check, fold

SchemaChange = Callable[[Schema, PartitionSpec, UpdateSchema], None]


class _PointerCatalog(NoopCatalog):
    """What pyiceberg's schema update commits to: our own commit."""

    def __init__(self, committer: Committer, name: TableName, base: Loaded) -> None:
        super().__init__("lakenb")
        self._committer = committer
        self._name = name
        self._base = base

    def commit_table(
        self,
        table: Table,  # noqa: ARG002 - pyiceberg's signature
        requirements: tuple[TableRequirement, ...],
        updates: tuple[TableUpdate, ...],
    ) -> CommitTableResponse:
        for requirement in requirements:
            requirement.validate(self._base.metadata)
        new = self._committer.commit(self._name, self._base, updates)
        return CommitTableResponse.model_validate(
            {"metadata": new.metadata, "metadata-location": new.location}
        )


class Evolution:
    """The verbs that change a table's schema and properties."""

    def __init__(self, committer: Committer) -> None:
        self._committer = committer

    def add_columns(self, name: TableName, columns: Sequence[Column]) -> None:
        """Add columns after the last one; old rows have NULL in them.

        Raises:
            AlreadyExists: The table has a column of that name.
            QueryFailed: NOT_SUPPORTED type.
        """

        def change(schema: Schema, _: PartitionSpec, update: UpdateSchema) -> None:
            taken = {fold(f.name) for f in schema.fields}
            for column in columns:
                new = check(column.name, "column")
                if new in taken:
                    raise _taken(new, name)
                taken.add(new)
                update.add_column((new,), to_iceberg(column.type), doc=column.comment)

        self._change(name, change)

    def drop_column(self, name: TableName, column: str) -> None:
        """Drop a column; its data stays in the files and is not read any more.

        Raises:
            QueryFailed: There is no such column, it is the last one, or the table is partitioned by it.
        """

        def change(schema: Schema, spec: PartitionSpec, update: UpdateSchema) -> None:
            field = find_column(schema, column, str(name))
            sources = {f.source_id for f in spec.fields if f.transform != VoidTransform()}
            if field.field_id in sources:
                msg = (
                    f"Column '{fold(column)}' can't be dropped: table {name} is partitioned by it."
                )
                raise QueryFailed(msg, name="NOT_SUPPORTED")
            if len(schema.fields) == 1:
                msg = f"Column '{fold(column)}' can't be dropped: it is the only one of {name}."
                raise QueryFailed(msg, name="NOT_SUPPORTED")
            update.delete_column((field.name,))

        self._change(name, change)

    def change_column(
        self,
        name: TableName,
        old: str,
        new: Column,
        *,
        first: bool = False,
        after: str | None = None,
    ) -> None:
        """Rename, widen, comment or move a column; its field id stays.

        Raises:
            AlreadyExists: Another column has the new name.
            QueryFailed: COLUMN_NOT_FOUND; TYPE_MISMATCH for anything but int to bigint, float to
                double, and a decimal with more digits.
        """

        def change(schema: Schema, _: PartitionSpec, update: UpdateSchema) -> None:
            field = find_column(schema, old, str(name))
            path = (field.name,)
            renamed = check(new.name, "column")
            wanted = _promoted(field.field_type, new, fold(old))
            update.update_column(path, field_type=wanted, doc=new.comment)
            if renamed != fold(field.name):
                if renamed in {fold(f.name) for f in schema.fields}:
                    raise _taken(renamed, name)
                update.rename_column(path, renamed)
            if first and field.field_id != schema.fields[0].field_id:
                update.move_first(path)
            elif after is not None and fold(after) not in {fold(old), renamed}:
                update.move_after(path, (find_column(schema, after, str(name)).name,))

        self._change(name, change)

    def set_properties(self, name: TableName, properties: Mapping[str, str]) -> None:
        """Set properties of Athena's closed list.

        Raises:
            QueryFailed: INVALID_TABLE_PROPERTY.
        """
        wanted = table_properties.to_iceberg(properties)
        self._committer.retried(
            name, lambda base: self._update(name, base, SetPropertiesUpdate(updates=wanted))
        )

    def unset_properties(self, name: TableName, keys: Sequence[str]) -> None:
        """Take properties of Athena's closed list back; one that isn't set is no error.

        Raises:
            QueryFailed: INVALID_TABLE_PROPERTY.
        """
        removed = table_properties.iceberg_keys(keys)

        def attempt(base: Loaded) -> None:
            there = [key for key in removed if key in base.metadata.properties]
            self._update(name, base, RemovePropertiesUpdate(removals=there))

        self._committer.retried(name, attempt)

    def _update(self, name: TableName, base: Loaded, update: TableUpdate) -> None:
        if isinstance(update, SetPropertiesUpdate) and not update.updates:
            return
        if isinstance(update, RemovePropertiesUpdate) and not update.removals:
            return
        self._committer.commit(name, base, (update,))

    def _change(self, name: TableName, change: SchemaChange) -> None:
        def attempt(base: Loaded) -> None:
            table = Table(
                identifier=(name.database, name.table),
                metadata=base.metadata,
                metadata_location=base.location,
                io=self._committer.reader.io,
                catalog=_PointerCatalog(self._committer, name, base),
            )
            with writing(str(name)), table.update_schema() as update:
                change(base.metadata.schema(), base.metadata.spec(), update)

        self._committer.retried(name, attempt)


def _promoted(have: IcebergType, new: Column, old: str) -> IcebergType | None:
    """The wider type asked for, None when the type stays (Iceberg: "Schema Evolution")."""
    wanted = to_iceberg(new.type)
    if from_iceberg(have) == from_iceberg(wanted):
        return None
    wider = (isinstance(have, IntegerType) and isinstance(wanted, LongType)) or (
        isinstance(have, FloatType) and isinstance(wanted, DoubleType)
    )
    if isinstance(have, DecimalType) and isinstance(wanted, DecimalType):
        wider = wanted.scale == have.scale and wanted.precision > have.precision
    if not wider:
        msg = (
            f"Column '{old}' can't change from {from_iceberg(have)} to {new.type}; Iceberg widens int to "
            "bigint, float to double, and decimals of the same scale."
        )
        raise QueryFailed(msg, name="TYPE_MISMATCH")
    return wanted


def _taken(column: str, name: TableName) -> AlreadyExists:
    msg = f"Column '{column}' already exists in table {name}; choose another name."
    return AlreadyExists(msg, name="COLUMN_ALREADY_EXISTS")
