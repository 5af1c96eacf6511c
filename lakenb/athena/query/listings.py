"""SHOW and DESCRIBE: the catalogs as rows of text, in the form that Athena gives them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lakenb.athena.data_source.information_schema import INFORMATION_SCHEMA, TABLE_NAMES
from lakenb.athena.query.definitions import placed_at
from lakenb.athena.query.partitions import hive_table, one_partition
from lakenb.athena.result import text_result
from lakenb.errors import QueryFailed, SyntaxError_
from lakenb.glue.data_catalog.model import Table
from lakenb.sql.hive.show import create_table_text
from lakenb.sql.registry import library
from lakenb.values import statement as st
from lakenb.values.column import Column
from lakenb.values.names import nearest, quote
from lakenb.values.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lakenb.athena.query.definitions import DefinitionContext
    from lakenb.athena.result import ResultSet
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.sql.registry.model import Function
    from lakenb.values.plan import PartitionTerm
    from lakenb.values.statement import Statement
    from lakenb.values.types import DataType

_WIDTH = 20


def listing(context: DefinitionContext, statement: Statement) -> ResultSet | None:
    """The rows of a SHOW or DESCRIBE; None when the statement is neither."""
    known = _VERBS.get(type(statement))
    if known is None:
        return None
    with placed_at(statement):
        return known(context, statement)


def _matching(names: Iterable[str], pattern: str | None) -> list[str]:
    """Names that a pattern matches whole: a Java regular expression; a bare ``*`` is all."""
    if pattern is None or pattern == "*":
        return sorted(names)
    try:
        wanted = re.compile(pattern)
    except re.error as error:
        message = f"The pattern '{pattern[:100]}' is no regular expression: {error}."
        raise QueryFailed(message, name="SYNTAX_ERROR") from error
    return sorted(n for n in names if wanted.fullmatch(n))


def _tables_matching(names: Iterable[str], pattern: str | None) -> list[str]:
    """SHOW TABLES also takes ``*`` for anything and ``|`` between patterns, as Hive does."""
    if pattern is None or "*" not in pattern or ".*" in pattern:
        return _matching(names, pattern)
    return _matching(names, pattern.replace("*", ".*"))


def _show_databases(context: DefinitionContext, s: st.ShowDatabases) -> ResultSet:
    names = context.sources.databases(context.planner.context.catalog)
    return text_result(("database_name",), ((n,) for n in _matching(names, s.pattern)))


def _show_tables(context: DefinitionContext, s: st.ShowTables) -> ResultSet:
    name = context.database(s.database)
    context.sources.check_database(name, s.database.position if s.database else None)
    known = name.database == INFORMATION_SCHEMA
    names = TABLE_NAMES if known else context.sources.tables(name)
    return text_result(("tab_name",), ((n,) for n in _tables_matching(names, s.pattern)))


def _show_views(context: DefinitionContext, s: st.ShowViews) -> ResultSet:
    name = context.database(s.database)
    context.sources.check_database(name, s.database.position if s.database else None)
    names: list[str] = []
    if not name.catalog.startswith("s3tablescatalog/") and name.database != INFORMATION_SCHEMA:
        names = [t.name for t in context.sources.glue.get_tables(name) if t.is_view]
    return text_result(("views",), ((n,) for n in _tables_matching(names, s.pattern)))


def _show_columns(context: DefinitionContext, s: st.ShowColumns) -> ResultSet:
    relation = _relation(context, s.name)
    return text_result(("field",), ((c.name,) for c in relation.columns))


def _relation(context: DefinitionContext, parts: st.NameParts) -> Relation:
    here = context.planner.context
    return context.sources.lookup(parts, here.catalog, here.database)


def _made(relation: Relation) -> QueryFailed:
    message = f"'{relation.name}' is made by LakeNB; it has no definition of its own."
    return QueryFailed(message, name="NOT_SUPPORTED")


def _show_partitions(context: DefinitionContext, s: st.ShowPartitions) -> ResultSet:
    table = hive_table(context, s.name, "SHOW PARTITIONS")
    if not table.partition_keys:
        message = f"Table '{table.full_name}' is not a partitioned table."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    names = context.sources.glue.partition_names(table.full_name)
    return text_result(("partition",), ((n,) for n in names))


def _show_properties(context: DefinitionContext, s: st.ShowTableProperties) -> ResultSet:
    relation = _relation(context, s.name)
    if relation.kind == "memory":
        raise _made(relation)
    entity = relation.entity
    if isinstance(entity, Table):
        properties = dict(entity.parameters)
    else:
        table: IcebergTable = entity  # type: ignore[assignment]  # the other entity there is
        properties = {"table_type": "ICEBERG", **table.properties}
    if s.key is not None:
        if s.key not in properties:
            message = (
                f"Table '{relation.name}' has no property '{s.key}'.{nearest(s.key, properties)}"
            )
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY", position=s.name.position)
        properties = {s.key: properties[s.key]}
    return text_result(("prpt_name", "prpt_value"), sorted(properties.items()))


def _show_create_table(context: DefinitionContext, s: st.ShowCreateTable) -> ResultSet:
    relation = _relation(context, s.name)
    if relation.kind == "view":
        message = f"'{relation.name}' is a view; use SHOW CREATE VIEW."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    if relation.kind == "memory":
        raise _made(relation)
    entity = relation.entity
    made = (
        _hive_statement(relation, entity)
        if isinstance(entity, Table)
        else _iceberg_statement(relation, entity)  # type: ignore[arg-type]  # the other entity
    )
    return text_result(("createtab_stmt",), ((n,) for n in create_table_text(made).split("\n")))


def _hive_statement(relation: Relation, table: Table) -> st.CreateTable:
    descriptor = table.storage_descriptor
    serde = descriptor.serde_info
    return st.CreateTable(
        text="",
        name=st.NameParts(relation.name.table, relation.name.database),
        columns=descriptor.columns,
        external=True,
        comment=table.description,
        partition_columns=table.partition_keys,
        clustered_by=descriptor.bucket_columns,
        buckets=max(descriptor.number_of_buckets, 0),
        row_format=st.RowFormat(serde.serialization_library, tuple(serde.parameters.items())),
        input_format=descriptor.input_format,
        output_format=descriptor.output_format,
        location=descriptor.location,
        properties=tuple(sorted((k, v) for k, v in table.parameters.items() if k != "EXTERNAL")),
    )


def _iceberg_statement(relation: Relation, table: IcebergTable) -> st.CreateTable:
    return st.CreateTable(
        text="",
        name=st.NameParts(relation.name.table, relation.name.database),
        columns=table.columns,
        partition_transforms=tuple(_term_text(t) for t in table.partition),
        location=None if relation.name.table_bucket else table.location,
        properties=(("table_type", "iceberg"), *sorted(table.properties.items())),
    )


def _term_text(term: PartitionTerm) -> str:
    if term.transform == "identity":
        return term.source
    if term.transform == "bucket":
        return f"bucket({term.argument}, {term.source})"
    if term.transform == "truncate":
        return f"truncate({term.source}, {term.argument})"
    return f"{term.transform}({term.source})"


def _show_create_view(context: DefinitionContext, s: st.ShowCreateView) -> ResultSet:
    relation = _relation(context, s.name)
    if relation.view is None:
        message = f"'{relation.name}' is no view; use SHOW CREATE TABLE."
        raise QueryFailed(message, name="NOT_SUPPORTED", position=s.name.position)
    name = f"{quote(relation.name.database)}.{quote(relation.name.table)}"
    text = f"CREATE VIEW {name} AS\n{relation.view.query}"
    return text_result(("create view",), ((line,) for line in text.split("\n")))


def _show_functions(_: DefinitionContext, s: st.ShowFunctions) -> ResultSet:
    rows = [row for entry in library.all_functions() for row in _function_rows(entry)]
    wanted = set(_matching({row[0] for row in rows}, s.pattern))
    headings = (
        "Function",
        "Return Type",
        "Argument Types",
        "Function Type",
        "Deterministic",
        "Description",
    )
    return text_result(headings, (row for row in rows if row[0] in wanted))


_SIGNATURE = re.compile(r"[^(]*\((?P<arguments>.*)\)\s*->\s*(?P<result>.*)", re.DOTALL)


def _function_rows(entry: Function) -> list[tuple[str, str, str, str, str, str]]:
    deterministic = str(entry.deterministic).lower()
    rows: list[tuple[str, str, str, str, str, str]] = []
    for signature in entry.signatures:
        found = _SIGNATURE.fullmatch(signature)
        result, arguments = (found["result"], found["arguments"]) if found else ("", signature)
        rows.append(
            (
                entry.name,
                result,
                arguments,
                entry.kind,
                deterministic,
                entry.description or entry.family,
            )
        )
    return rows


# --- DESCRIBE ----------------------------------------------------------------------------------


def _describe(context: DefinitionContext, s: st.Describe) -> ResultSet:
    relation = _relation(context, s.name)
    if s.partition is not None:
        relation = _of_partition(context, relation, s, s.partition)
    if relation.kind == "view":
        columns = ((c.name, c.type.trino) for c in relation.columns)
        return text_result(("column", "type"), columns)
    if s.double and relation.kind != "memory":
        message = f"'{relation.name}' is a table: quote its name with back-ticks in DESCRIBE."
        raise SyntaxError_(message, position=s.name.position)
    if s.path:
        return _describe_path(relation, s)
    if relation.kind == "hive" and isinstance(relation.entity, Table):
        return _one_field(_describe_hive(relation.entity, s))
    return _one_field(_describe_iceberg(relation))


def _of_partition(
    context: DefinitionContext, relation: Relation, s: st.Describe, given: st.PartitionValues
) -> Relation:
    """A table with the columns, SerDe and place of one of its partitions."""
    table = hive_table(context, s.name, "DESCRIBE PARTITION")
    values = one_partition(context, table, given)
    known = context.sources.glue.get_partition(table.full_name, values)
    own = known.storage_descriptor or table.storage_descriptor
    table = replace(table, storage_descriptor=replace(own, location=known.location))
    return replace(relation, columns=(*own.columns, *table.partition_keys), entity=table)


def _one_field(lines: Iterable[str]) -> ResultSet:
    """Athena puts the three fields of a line into the first, joined by tabs."""
    return text_result(("col_name", "data_type", "comment"), ((n, None, None) for n in lines))


def _padded(column: Column) -> str:
    comment = column.comment or ""
    return "\t".join(part.ljust(_WIDTH) for part in (column.name, column.hive, comment))


def _describe_hive(table: Table, s: st.Describe) -> list[str]:
    columns = (*table.storage_descriptor.columns, *table.partition_keys)
    lines = [_padded(column) for column in columns]
    if table.partition_keys:
        lines += ["\t \t ", "# Partition Information\t \t "]
        lines += ["# col_name            \tdata_type           \tcomment             ", "\t \t "]
        lines += [_padded(key) for key in table.partition_keys]
    if s.style:
        descriptor = table.storage_descriptor
        details = [
            ("Database:", table.database_name),
            ("Location:", descriptor.location or ""),
            ("Table Type:", table.table_type or ""),
            ("SerDe Library:", descriptor.serde_info.serialization_library or ""),
            ("InputFormat:", descriptor.input_format or ""),
            ("OutputFormat:", descriptor.output_format or ""),
            *table.parameters.items(),
        ]
        lines += ["\t \t ", "# Detailed Table Information\t \t "]
        lines += [f"{key.ljust(_WIDTH)}\t{value.ljust(_WIDTH)}\t " for key, value in details]
    return lines


def _describe_iceberg(relation: Relation) -> list[str]:
    lines = ["# Table schema:\t\t", "# col_name\tdata_type\tcomment"]
    lines += [f"{c.name}\t{c.hive}\t{c.comment or ''}" for c in relation.columns]
    terms: Sequence[PartitionTerm] = getattr(relation.entity, "partition", ())
    if terms:
        lines += ["\t\t", "# Partition spec:\t\t", "# field_name\tfield_transform\tcolumn_name"]
        lines += [f"{t.name}\t{_transform(t)}\t{t.source}" for t in terms]
    return lines


def _transform(term: PartitionTerm) -> str:
    return f"{term.transform}[{term.argument}]" if term.argument else term.transform


def _describe_path(relation: Relation, s: st.Describe) -> ResultSet:
    head, *rest = s.path
    column = next((c for c in relation.columns if c.name == head), None)
    if column is None:
        names = [c.name for c in relation.columns]
        message = f"Column '{head}' cannot be resolved.{nearest(head, names)}"
        raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=s.name.position)
    kind = column.type
    for step in rest:
        kind = _step(kind, step, s)
    if kind.name == "row":
        pairs = zip(kind.fields, kind.children, strict=True)
        return _one_field(_padded(Column(name, child)) for name, child in pairs)
    return _one_field([_padded(Column(s.path[-1], kind, column.comment if not rest else None))])


def _step(kind: DataType, step: str, s: st.Describe) -> DataType:
    if kind.name == "row" and step in kind.fields:
        return kind.children[kind.fields.index(step)]
    places = {("array", "$elem$"): 0, ("map", "$key$"): 0, ("map", "$value$"): 1}
    at = places.get((kind.name, step))
    if at is None:
        message = f"Column '{'.'.join(s.path)}' cannot be resolved: {kind} has no '{step}'"
        raise QueryFailed(message, name="COLUMN_NOT_FOUND", position=s.name.position)
    return kind.children[at]


_VERBS: dict[type[st.Statement], Callable[..., ResultSet]] = {
    st.ShowDatabases: _show_databases,
    st.ShowTables: _show_tables,
    st.ShowViews: _show_views,
    st.ShowColumns: _show_columns,
    st.ShowPartitions: _show_partitions,
    st.ShowTableProperties: _show_properties,
    st.ShowCreateTable: _show_create_table,
    st.ShowCreateView: _show_create_view,
    st.ShowFunctions: _show_functions,
    st.Describe: _describe,
}
