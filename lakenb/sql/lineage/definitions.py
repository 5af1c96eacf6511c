"""DDL: locations become tables, tables get other names, come and go (OpenLineage: "Lifecycle State Change")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lakenb.errors import EntityNotFound
from lakenb.values import statement as st
from lakenb.values.lineage import DatasetUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.sql.lineage.edges import Edges
    from lakenb.sql.lineage.query import Walk
    from lakenb.sql.lineage.statement import Options
    from lakenb.values.column import Column
    from lakenb.values.relation import Relation

Found = tuple["Sequence[DatasetUse]", "str | None"]


class Names(Protocol):
    """What a statement's own walk offers here."""

    walk: Walk
    edges: Edges
    options: Options

    def relation(self, parts: st.NameParts) -> Relation:
        """What a name stands for."""

    def use(self, parts: st.NameParts) -> DatasetUse:
        """A table or view that is there."""

    def named(self, parts: st.NameParts, columns: tuple[Column, ...] = ()) -> DatasetUse:
        """A table that need not be there."""


def definition(statement: st.Statement, names: Names) -> Found | None:
    """What a statement of DDL writes and does; None for one that has no lineage."""
    if isinstance(statement, st.CreateTable):
        return _create(statement, names)
    if isinstance(statement, st.DropTable):
        return (names.named(statement.name),), "DROP"
    if isinstance(statement, st.DropView):
        gone = names.named(statement.name)
        return (DatasetUse(gone.name, "VIEW"),), "DROP"
    if isinstance(statement, st.RenameTable):
        return _rename(statement, names)
    if isinstance(statement, st.RepairTable):
        relation = names.relation(statement.name)
        target = names.use(statement.name)
        location = names.options.location(relation)
        if location:
            _from_location(names, location, target, relation.partition_keys)
        return (target,), None
    if isinstance(statement, st.AddPartitions | st.SetLocation):
        return _located(statement, names)
    if isinstance(statement, _ALTERATIONS):
        return (_there(names, statement.name),), "ALTER"
    return None


_ALTERATIONS = (
    st.DropPartitions,
    st.RenamePartition,
    st.SetTableProperties,
    st.UnsetTableProperties,
    st.AddColumns,
    st.ReplaceColumns,
    st.ChangeColumn,
    st.DropColumn,
)


def _create(statement: st.CreateTable, names: Names) -> Found:
    keys = tuple(c.name for c in statement.partition_columns)
    target = names.named(statement.name, (*statement.columns, *statement.partition_columns))
    if statement.external and statement.location:
        _from_location(names, statement.location, target, keys)
    return (target,), "CREATE"


def _rename(statement: st.RenameTable, names: Names) -> Found:
    """Before or after it is done: only one of both names is there."""
    columns: tuple[Column, ...] = ()
    new = st.NameParts(
        statement.new.table,
        statement.new.database or statement.name.database,
        statement.new.catalog or statement.name.catalog,
    )
    for parts in (new, statement.name):
        try:
            columns = names.relation(parts).columns
            break
        except EntityNotFound:
            continue
    old, target = names.named(statement.name, columns), names.named(new, columns)
    names.walk.inputs[old.name] = old
    names.edges.same(old.name, target.name, [c.name for c in columns])
    return (target,), "RENAME"


def _located(statement: st.AddPartitions | st.SetLocation, names: Names) -> Found:
    relation = names.relation(statement.name)
    target = names.use(statement.name)
    if isinstance(statement, st.SetLocation):
        places: list[str | None] = [statement.location]
    else:
        places = [one.location for one in statement.partitions]
    for location in dict.fromkeys(places):
        if location:
            _from_location(names, location, target, relation.partition_keys)
    return (target,), "ALTER"


def _from_location(names: Names, location: str, target: DatasetUse, keys: Sequence[str]) -> None:
    """A table's columns are its files', under its own names; partition keys stand in paths."""
    from lakenb.sql.lineage.statement import place

    columns = tuple(c for c in target.columns if c.name not in keys)
    name = place(location)
    names.walk.inputs[name] = DatasetUse(name, "LOCATION", columns)
    names.edges.same(name, target.name, [c.name for c in columns])


def _there(names: Names, parts: st.NameParts) -> DatasetUse:
    try:
        return names.use(parts)
    except EntityNotFound:
        return names.named(parts)
