"""``session.glue``: what a notebook asks of the Data Catalog beside SQL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, overload

from lakenb.errors import InvalidRequest
from lakenb.values.names import AWS_DATA_CATALOG, TableName, fold
from lakenb.values.table_change import TableChange

if TYPE_CHECKING:
    from lakenb.glue.data_catalog.model import TableVersion
    from lakenb.session.build import Services
    from lakenb.session.schema_changes import SchemaChanges

_PART = re.compile(r'\s*(?:"((?:[^"]|"")+)"|`((?:[^`]|``)+)`|([^."`]+?))\s*(?:\.|\Z)')
_PARTS = 2


class Glue:
    """The Data Catalog's tables and what they were (AWS Glue: "Tables", "TableVersion").

    A table is named as in SQL, ``db.table`` or ``table`` of the settings' database.
    """

    def __init__(self, services: Callable[[], Services]) -> None:
        self._services = services

    def __repr__(self) -> str:
        return "<session.glue: table_versions, diff, restore, detect_schema_changes>"

    def table_versions(self, table: str) -> TableVersions:
        """What a table is and was, the newest first.

        Each change keeps the version before it: by ``UpdateTable``, unless it is told not to, and by
        Athena's DDL. Commits to Iceberg tables keep none: their states are snapshots.

        Raises:
            EntityNotFound: The table isn't there.
        """
        name = self._name(table)
        return TableVersions(name, self._services().sources.glue.get_table_versions(name))

    def diff(self, table: str, old: int, new: int | None = None) -> TableDiff:
        """How two versions differ: columns, parameters, location, SerDe.

        Args:
            table: Which one.
            old: A version.
            new: Another; None is the table as it is now.

        Raises:
            EntityNotFound: The table isn't there, or a version isn't kept.
        """
        from lakenb.glue.data_catalog.difference import differences

        name = self._name(table)
        glue = self._services().sources.glue
        before = glue.get_table_version(name, _version(old)).table
        after = (
            glue.get_table(name)
            if new is None
            else glue.get_table_version(name, _version(new)).table
        )
        changes = differences(before, after)
        return TableDiff(name, before.version_id, after.version_id, changes)

    def restore(self, table: str, version: int) -> int:
        """Make a table again what it was in a version; gives the number of the new version it becomes.

        No file is touched, and partitions stay.

        Raises:
            EntityNotFound: The table isn't there, or the version isn't kept.
            InvalidRequest: It is an Iceberg table, or the table has partitions and the version has more
                or fewer partition keys.
        """
        name = self._name(table)
        found = self._services().sources.glue.restore_table_version(name, _version(version))
        return found.version_id

    def detect_schema_changes(
        self, table: str, on_progress: Callable[[int, int], None] | None = None
    ) -> SchemaChanges:
        """How the schemas of an Avro table's files differ from the table's own.

        Only headers of files that are new since the last time are read; what they told is kept in the
        lake. A difference is told until ``apply()``, or another change of the table, takes it in.

        Args:
            table: Which one.
            on_progress: Called with how many new headers were read, and how many there are.

        Raises:
            EntityNotFound: The table isn't there.
            InvalidRequest: It is no table over Avro files.
            QueryFailed: HIVE_BAD_DATA for a file without a readable header.
        """
        from lakenb.session.schema_changes import SchemaChanges, detected

        return SchemaChanges(
            self._services, detected(self._services(), self._name(table), on_progress)
        )

    def _name(self, text: str) -> TableName:
        parts = table_parts(text)
        if len(parts) == 1:
            parts = [self._services().settings.database, *parts]
        return TableName(AWS_DATA_CATALOG, fold(parts[0]), fold(parts[1]))


def _version(number: object) -> int:
    """A version's number; the Glue API's text of one is taken too."""
    if isinstance(number, str) and number.isdecimal() and number.isascii():
        return int(number)
    if isinstance(number, int) and not isinstance(number, bool):
        return number
    raise InvalidRequest(f"A version is a number such as 0, not {number!r:.100}.")


def table_parts(text: object) -> list[str]:
    """``db.table`` or ``table`` as its one or two names, quotes of either kind taken off.

    Raises:
        InvalidRequest: It is no name of a table.
    """
    found: list[str] = []
    if isinstance(text, str):
        place = 0
        while place < len(text):
            part = _PART.match(text, place)
            if part is None or len(found) == _PARTS:
                break
            double, tick, plain = part.groups()
            quoted = double.replace('""', '"') if double else tick and tick.replace("``", "`")
            found.append(quoted or plain)
            place = part.end()
        if found and place == len(text) and not text.endswith("."):
            return found
    raise InvalidRequest(f"Name the table as db.table, not {text!r:.100}.")


class TableVersions(Sequence["TableVersion"]):
    """A table's versions, the newest first; it shows what each changed."""

    def __init__(self, name: TableName, versions: Sequence[TableVersion]) -> None:
        self._name = name
        self._versions = versions

    @overload
    def __getitem__(self, place: int) -> TableVersion: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[TableVersion]: ...
    def __getitem__(self, place: int | slice) -> TableVersion | Sequence[TableVersion]:
        return self._versions[place]

    def __len__(self) -> int:
        return len(self._versions)

    def __repr__(self) -> str:
        from lakenb.display.table_changes import aligned

        return "\n".join([self._title, *aligned([_HEADINGS, *self._rows()])])

    def _repr_html_(self) -> str:
        from lakenb.display.table_changes import html_table

        return html_table(self._title, _HEADINGS, self._rows())

    @property
    def _title(self) -> str:
        return f"Versions of {self._name}"

    def _rows(self) -> Iterator[tuple[str, ...]]:
        from lakenb.display.table_changes import summary
        from lakenb.glue.data_catalog.difference import differences

        older = [*self._versions[1:], None]
        for version, before in zip(self._versions, older, strict=True):
            table = version.table
            time = f"{table.update_time:%Y-%m-%d %H:%M:%S}" if table.update_time else ""
            columns = len(table.storage_descriptor.columns) + len(table.partition_keys)
            what = summary(differences(before.table, table)) if before else ""
            yield str(version.version_id), time, str(columns), what


_HEADINGS = ("version", "since (UTC)", "columns", "changes")


class TableDiff:
    """How two versions of a table differ; it shows itself as lines or as a table.

    Attributes:
        changes: Each difference, columns first.
    """

    def __init__(
        self, name: TableName, old: int, new: int, changes: tuple[TableChange, ...]
    ) -> None:
        self.changes = changes
        self._title = f"{name}: version {old} -> {new}"

    def __bool__(self) -> bool:
        """Whether there is a difference."""
        return bool(self.changes)

    def __repr__(self) -> str:
        from lakenb.display.table_changes import changes_text

        return changes_text(self._title, self.changes)

    def _repr_html_(self) -> str:
        from lakenb.display.table_changes import changes_html

        return changes_html(self._title, self.changes)
