"""What the explorer tells of a table: facts, size, definition, versions, first rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.glue.data_catalog.model import Table
from lakenb.session.explorer.tree import quoted_name
from lakenb.values.catalog_tree import TableFacts, TableSize, VersionLine
from lakenb.values.names import quote_always, quote_hive

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lakenb.athena.data_source.service import DataSources
    from lakenb.s3tables.table_bucket.model import IcebergTable
    from lakenb.session.explorer.queries import Queries
    from lakenb.session.result_port import ResultPort
    from lakenb.values.names import TableName
    from lakenb.values.relation import Relation

_SHOWN_ROWS = 10
_MOST_VERSIONS = 200


class Tables:
    """The tables of a lake, one at a time.

    Args:
        sources: The catalogs, as they are now.
        queries: Runs statements.
    """

    def __init__(self, sources: Callable[[], DataSources], queries: Queries) -> None:
        self._sources = sources
        self._queries = queries

    def facts(self, name: TableName) -> TableFacts:
        """What is told of a table without reading it.

        Raises:
            EntityNotFound: It isn't there.
        """
        relation = self._sources().relation(name)
        entity = relation.entity
        quoted = quoted_name((name.catalog, name.database, name.table))
        if isinstance(entity, Table):
            facts, properties = _hive_facts(entity), dict(entity.parameters)
        else:
            facts, properties = _iceberg_facts(entity)  # type: ignore[arg-type]  # the other entity
        return TableFacts(
            title=str(name),
            kind={"hive": "table"}.get(relation.kind, relation.kind),
            name=quoted,
            statement=f"SELECT *\nFROM {quoted}\nLIMIT {_SHOWN_ROWS}",
            facts=tuple((label, text) for label, text in facts if text),
            properties=tuple(sorted(properties.items())),
            columns=len(relation.columns),
        )

    def size(self, name: TableName) -> TableSize:
        """How many files a table has, and their bytes; every object below its location is looked at.

        Raises:
            InvalidRequest: It is a view.
        """
        relation = self._sources().relation(name)
        if relation.kind == "view":
            raise InvalidRequest(f"'{name}' is a view; it has no files of its own.")
        if relation.kind == "iceberg":
            files = quoted_name((name.catalog, name.database, name.table + "$files"))
            sql = f"SELECT count(*), coalesce(sum(file_size_in_bytes), 0) FROM {files}"
            [(count, size)] = self._queries.rows(sql, name.catalog)
            return TableSize(int(str(count)), int(str(size)), "of the current snapshot")
        return self._hive_size(relation)

    def _hive_size(self, relation: Relation) -> TableSize:
        table: Table = relation.entity  # type: ignore[assignment]  # of a Hive table
        location = table.storage_descriptor.location
        if not location:
            return TableSize(0, 0, "the table has no location")
        sources = self._sources()
        try:
            found = sources.storage.list_objects(location)
        except EntityNotFound as error:
            return TableSize(0, 0, error.message)
        note = "below its location"
        if relation.partition_keys:
            root = location.rstrip("/") + "/"
            places = sources.glue.partition_locations(relation.name)
            away = sum(not place.startswith(root) for _, place in places)
            note += f"; {away:,} partitions lie elsewhere and are not counted" if away else ""
        return TableSize(len(found), sum(o.size for o in found), note)

    def definition(self, name: TableName) -> str:
        """SHOW CREATE TABLE, or SHOW CREATE VIEW."""
        view = self._sources().relation(name).kind == "view"
        if view:
            full = f"{quote_always(name.database)}.{quote_always(name.table)}"
            return self._queries.lines(f"SHOW CREATE VIEW {full}", name.catalog)
        full = f"{quote_hive(name.database)}.{quote_hive(name.table)}"
        return self._queries.lines(f"SHOW CREATE TABLE {full}", name.catalog)

    def versions(self, name: TableName) -> list[VersionLine]:
        """The versions of a table's definition, the newest first; none in a table bucket."""
        from lakenb.display.table_changes import summary
        from lakenb.glue.data_catalog.difference import differences

        if name.table_bucket is not None:
            return []
        versions = self._sources().glue.get_table_versions(name)[: _MOST_VERSIONS + 1]
        lines = []
        for version, older in zip(versions, [*versions[1:], None], strict=True):
            changes = summary(differences(older.table, version.table)) if older else ""
            since = _moment(version.table.update_time)
            lines.append(VersionLine(str(version.version_id), since, changes))
        return lines[:_MOST_VERSIONS]

    def sample(self, name: TableName, rows: int) -> ResultPort:
        """A table's first rows."""
        from lakenb.session.result_port import kept_port

        quoted = quoted_name((name.catalog, name.database, name.table))
        finished = self._queries.run(f"SELECT * FROM {quoted} LIMIT {rows}", name.catalog)
        return kept_port(finished.result, finished.execution)


def _hive_facts(table: Table) -> list[tuple[str, str]]:
    descriptor = table.storage_descriptor
    serde = descriptor.serde_info.serialization_library or ""
    return [
        ("Location", descriptor.location or ""),
        ("Format", "" if table.is_view else serde.rpartition(".")[2]),
        ("Partition keys", ", ".join(f"{k.name} {k.hive}" for k in table.partition_keys)),
        ("Comment", table.description or ""),
        ("Owner", table.owner or ""),
        ("Created", _moment(table.create_time)),
        ("Changed", _moment(table.update_time)),
        ("Version", str(table.version_id)),
    ]


def _iceberg_facts(table: IcebergTable) -> tuple[list[tuple[str, str]], dict[str, str]]:
    terms = [
        f"{t.transform}({t.source})" if t.transform != "identity" else t.source
        for t in table.partition
    ]
    facts = [
        ("Location", table.location),
        ("Format", f"Apache Iceberg, version {table.format_version}"),
        ("Partitioned by", ", ".join(terms)),
        ("Current snapshot", str(table.snapshot_id or "none")),
        ("Metadata", table.metadata_location),
    ]
    return facts, {"table_type": "ICEBERG", **table.properties}


def _moment(time: datetime | None) -> str:
    return f"{time:%Y-%m-%d %H:%M:%S} UTC" if time else ""
