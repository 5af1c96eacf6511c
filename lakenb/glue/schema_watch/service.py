"""Looks at the headers of a table's new files, and tells how their schemas differ from the table's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.glue.data_catalog.model import Table
from lakenb.glue.schema_watch import store
from lakenb.glue.schema_watch.difference import differences
from lakenb.glue.schema_watch.merge import Merger
from lakenb.glue.schema_watch.model import Detection, SchemaChange, WatchedSchema
from lakenb.storage.database import LakeDatabase
from lakenb.values.avro_schema import AvroSchemaError, AvroType, parse_avro_schema
from lakenb.values.avro_text import avro_text
from lakenb.values.avro_types import hive_type, schema_text
from lakenb.values.column import Column
from lakenb.values.names import fold
from lakenb.values.scan import ScanFile

LITERAL = "avro.schema.literal"
_AT_ONCE = 500
Progress = Callable[[int, int], None]
"""Called with how many new headers were read, and how many there are."""
ReadHeaders = Callable[[Sequence[ScanFile], str], Sequence[str]]
"""Gives the schemas of files, in their order; the second argument is the table's name for messages."""


class SchemaWatch:
    """The schema watch of a lake; what it knows of files is kept in the lake's catalog file.

    Args:
        database: The lake's file.
        read_headers: Reads the headers of Avro files.
    """

    def __init__(self, database: LakeDatabase, read_headers: ReadHeaders) -> None:
        self._database = database
        self._read = read_headers
        database.migrate(store.COMPONENT, store.STEPS)

    def detect(
        self, table: Table, files: Sequence[ScanFile], progress: Progress | None = None
    ) -> Detection:
        """Compare the schemas of a table's files with the table's.

        Args:
            table: An Avro table.
            files: All of its files.
            progress: Called while headers are read.

        Raises:
            QueryFailed: HIVE_BAD_DATA for a file without a readable header; HIVE_METASTORE_ERROR for a
                literal that is no schema.
        """
        found, new_files = self._schemas(table, files, progress)
        reader, folded = _reader(table)
        conflicts: dict[str, None] = {}

        def conflict(path: str, a: AvroType, b: AvroType) -> None:
            conflicts[f"{path}: {a} in the table, {b} in files"] = None

        merger, merged = Merger(folded, conflict), reader
        parsed = [(schema, parse_avro_schema(schema.text, strict=False)) for schema in found]
        records = [(schema, kind) for schema, kind in parsed if kind.kind == "record"]
        for _, kind in records:
            merged = merger.record(merged, kind)
        changes: list[SchemaChange] = []
        for schema, kind in records:
            last = schema is records[-1][0]
            changes += _changes(reader, merged, schema, kind, folded=folded, last=last)
        proposed = None
        if not conflicts:
            try:
                proposed = _changed(table, reader, merged, folded=folded)
            except AvroSchemaError as error:  # a writer's names that are none of Avro's
                conflicts[str(error)] = None
        return Detection(
            table,
            _distinct(changes),
            tuple(conflicts),
            proposed,
            len(files),
            new_files,
            len(found),
        )

    def _schemas(
        self, table: Table, files: Sequence[ScanFile], progress: Progress | None
    ) -> tuple[list[WatchedSchema], int]:
        """The schemas of all files, the one whose last file is the oldest first."""
        name, created = str(table.full_name), str(table.create_time)
        with self._database.read() as connection:
            number = store.table_id(connection, name, created)
            known = store.files(connection, number) if number is not None else {}
            before = (
                set(store.schemas(connection, number).values()) if number is not None else set()
            )
        new = [f for f in files if known.get(f.uri, (0, 0.0))[:2] != (f.size, f.modified)]
        texts: dict[str, str] = {}
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            label = f"{table.database_name}.{table.name}"
            read = self._read(part, label)
            texts.update(zip((f.uri for f in part), read, strict=True))
            if progress is not None:
                progress(start + len(part), len(new))
        with self._database.write() as connection:
            number = store.made_table(connection, name, created)
            ids = store.schema_ids(connection, number, set(texts.values()))
            made = {f.uri: store.KnownFile(f.size, f.modified, ids[texts[f.uri]]) for f in new}
            store.remember(connection, number, made)
            there = {f.uri for f in files}
            store.forget(connection, number, [uri for uri in known if uri not in there])
            kept = store.schemas(connection, number)
        now = {**{uri: file for uri, file in known.items() if uri in there}, **made}
        return _watched(now, kept, before), len(new)


def _watched(
    files: Mapping[str, store.KnownFile], texts: Mapping[int, str], before: set[str]
) -> list[WatchedSchema]:
    first: dict[int, tuple[float, str]] = {}
    last: dict[int, float] = {}
    for uri, file in files.items():
        key = file.modified, uri
        first[file.schema] = min(first.get(file.schema, key), key)
        last[file.schema] = max(last.get(file.schema, file.modified), file.modified)
    ordered = sorted(last, key=lambda number: (last[number], first[number]))
    return [WatchedSchema(texts[n], first[n][1], last[n], texts[n] not in before) for n in ordered]


def _reader(table: Table) -> tuple[AvroType, bool]:
    """The table's schema, and whether its columns made it."""
    text = _literal(table)
    if text is None:
        columns = [(c.name, c.type) for c in table.storage_descriptor.columns]
        return parse_avro_schema(schema_text(columns)), True
    try:
        schema = parse_avro_schema(text)
    except AvroSchemaError as error:
        message = f"{LITERAL} is not an Avro schema: {error}; correct the literal."
        raise QueryFailed(message, name="HIVE_METASTORE_ERROR") from error
    if schema.kind != "record":
        message = f"{LITERAL} is {schema}; the schema of a table is a record."
        raise QueryFailed(message, name="HIVE_METASTORE_ERROR")
    return schema, False


def _literal(table: Table) -> str | None:
    given = {**table.storage_descriptor.serde_info.parameters, **table.parameters}
    text = given.get(LITERAL, "none")
    return None if text.strip().lower() == "none" else text


def _changes(
    reader: AvroType,
    merged: AvroType,
    schema: WatchedSchema,
    written: AvroType,
    *,
    folded: bool,
    last: bool,
) -> list[SchemaChange]:
    """The differences of one schema that matter: what the table would change, and what is new."""
    open_paths = {d.path for d in differences(reader, merged, folded=folded)}
    found: list[SchemaChange] = []
    for d in differences(reader, written, folded=folded):
        pending = d.path in open_paths or not d.compatible
        if not pending and not (last and schema.new):
            continue
        old, new = (None if kind is None else str(kind) for kind in (d.old, d.new))
        found.append(SchemaChange(d.kind, d.path, old, new, d.compatible, schema.first_file))
    return found


def _distinct(changes: Sequence[SchemaChange]) -> tuple[SchemaChange, ...]:
    """Each difference once, with the first file that has it."""
    found: dict[tuple[object, ...], SchemaChange] = {}
    for change in changes:
        found.setdefault((change.path, change.kind, change.new), change)
    return tuple(sorted(found.values(), key=lambda c: c.path))


def _changed(table: Table, reader: AvroType, merged: AvroType, *, folded: bool) -> Table | None:
    """The table with the merged schema: its literal, where it has one, and its columns."""
    if merged == reader:
        return None
    keys = {key.name for key in table.partition_keys}
    before = {fold(f.name): f.type for f in reader.fields}
    after = {fold(f.name): f.type for f in merged.fields if not _recursive(f.type)}
    columns = [
        _retyped(c, before.get(c.name), after.get(c.name)) for c in table.storage_descriptor.columns
    ]
    new = [name for name in after if name not in before and name not in keys]
    columns += [Column(name, hive_type(after[name])) for name in new]
    descriptor = replace(table.storage_descriptor, columns=tuple(columns))
    if folded:
        return replace(table, storage_descriptor=descriptor)
    text = avro_text(merged)
    parse_avro_schema(text)
    if LITERAL in table.parameters:
        parameters = {**table.parameters, LITERAL: text}
        return replace(table, storage_descriptor=descriptor, parameters=parameters)
    serde = descriptor.serde_info
    serde = replace(serde, parameters={**serde.parameters, LITERAL: text})
    return replace(table, storage_descriptor=replace(descriptor, serde_info=serde))


def _retyped(column: Column, old: AvroType | None, new: AvroType | None) -> Column:
    """A column whose field got another type; what was declared stays while the field's Hive type does."""
    if old is None or new is None or hive_type(old) == hive_type(new):
        return column
    return replace(column, type=hive_type(new), written=None)


def _recursive(kind: AvroType) -> bool:
    return any(inner.kind == "recursive" for inner in kind.walk())


def check_avro(serde: str | None, name: str) -> None:
    """Refuse a table that is not over Avro files.

    Raises:
        InvalidRequest: The table has another SerDe.
    """
    if serde is None or not serde.endswith(".AvroSerDe"):
        message = f"'{name}' is no table over Avro files, whose headers hold their schemas; name one that is."
        raise InvalidRequest(message)
