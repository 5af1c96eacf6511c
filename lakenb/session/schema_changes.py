"""What ``session.glue.detect_schema_changes`` gives: differences that show and apply themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, overload

from lakenb.errors import InvalidRequest
from lakenb.glue.schema_watch.model import Detection, SchemaChange
from lakenb.glue.schema_watch.service import SchemaWatch, check_avro
from lakenb.values.relation import ScanRequest
from lakenb.values.scan import file_scans

if TYPE_CHECKING:
    from lakenb.session.build import Services
    from lakenb.values.names import TableName

_HEADINGS = ("field", "in the table", "in files", "readable", "first file")
_MOST = 200


def detected(
    services: Services, name: TableName, progress: Callable[[int, int], None] | None
) -> Detection:
    """Look at the files of a table."""
    table = services.sources.glue.get_table(name)
    check_avro(table.storage_descriptor.serde_info.serialization_library, str(name))
    relation = services.sources.relation(name)
    scan = services.sources.scan(ScanRequest(relation, (), ()), datetime.now(UTC))
    files = [file for part in file_scans(scan) for file in part.files]
    watch = SchemaWatch(services.database, services.engine.avro.schemas)
    return watch.detect(table, files, progress)


class SchemaChanges(Sequence[SchemaChange]):
    """The differences between a table's schema and those of its files, by field.

    It is false when there are none. ``apply`` makes the table read all of its files.

    Attributes:
        files: How many files the table has.
        new_files: How many of them were new since the last time; their headers were read.
        schemas: How many schemas the files have.
        conflicts: Fields whose types no schema can hold together, with both types.
    """

    def __init__(self, services: Callable[[], Services], found: Detection) -> None:
        self._services = services
        self._found = found
        self.files = found.files
        self.new_files = found.new_files
        self.schemas = found.schemas
        self.conflicts = found.conflicts

    @overload
    def __getitem__(self, place: int) -> SchemaChange: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[SchemaChange]: ...
    def __getitem__(self, place: int | slice) -> SchemaChange | Sequence[SchemaChange]:
        return self._found.changes[place]

    def __len__(self) -> int:
        return len(self._found.changes)

    @property
    def compatible(self) -> bool:
        """Whether the table's schema reads all files as it is."""
        return all(change.compatible for change in self)

    def apply(self) -> int:
        """Give the table a schema that reads all of its files, by an UpdateTable; its version is given.

        Its literal gets the new fields, with NULL as the default where the files have none, and wider
        types; its columns follow. The table as it was is kept as a version. With nothing to change the
        version is the one that it has.

        Raises:
            InvalidRequest: No schema reads all files; the message has the fields and their types.
            CommitConflict: The table was changed since the differences were found.
        """
        found = self._found
        if found.conflicts:
            message = (
                f"No schema of '{found.table.full_name}' reads all of its files: "
                f"{'; '.join(found.conflicts[:5])}. Move the files with one of them elsewhere."
            )
            raise InvalidRequest(message)
        if found.proposed is None:
            return found.table.version_id
        glue = self._services().sources.glue
        version = found.table.version_id
        return glue.update_table(found.proposed, expected_version=version).version_id

    def __repr__(self) -> str:
        from lakenb.display.table_changes import aligned

        if not self:
            return self._title
        return "\n".join([self._title, *aligned([_HEADINGS, *self._rows()]), *self._rest()])

    def _repr_html_(self) -> str:
        from html import escape

        from lakenb.display.table_changes import html_table

        if not self:
            return f"<p>{escape(self._title)}</p>"
        rest = "".join(f"<p>{escape(line)}</p>" for line in self._rest())
        return html_table(self._title, _HEADINGS, self._rows()) + rest

    @property
    def _title(self) -> str:
        what = "no change" if not self else f"{len(self)} change{'s' if len(self) > 1 else ''}"
        return (
            f"Schema of {self._found.table.full_name}: {what} "
            f"({self.files:,} files, {self.new_files:,} new, {self.schemas} schemas)"
        )

    def _rows(self) -> Iterator[tuple[str, ...]]:
        for change in self[:_MOST]:
            readable = "yes" if change.compatible else "no"
            yield change.path, change.old or "-", change.new or "-", readable, change.first_file

    def _rest(self) -> list[str]:
        lines = [f"No schema reads both: {line}" for line in self.conflicts[:_MOST]]
        return lines + ([f"and {len(self) - _MOST} more"] if len(self) > _MOST else [])
