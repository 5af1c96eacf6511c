"""The input as the computation sees it: which days there are, and in which state."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound
from lakenb.s3.storage_lens.input_tables import (
    ACCESS_LOG,
    BUCKET_PROPERTIES,
    EXPORTS,
    INPUT_TABLES,
    INVENTORIES,
    MULTIPART_UPLOADS,
    OBJECTS,
    open_table,
)
from lakenb.values.predicate import EVERYTHING, Comparison

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.engine.protocol import EngineStatement
    from lakenb.s3.storage_lens.input_tables import InputTable
    from lakenb.s3tables.table_bucket.service import TableBuckets
    from lakenb.values.scan import FileScan

_COMPUTED_FROM = (OBJECTS, MULTIPART_UPLOADS, INVENTORIES, ACCESS_LOG, BUCKET_PROPERTIES, EXPORTS)
_BY_NAME = {definition.table: definition for definition in INPUT_TABLES}


class Inputs:
    """The input tables at the state that they have when first asked for.

    Args:
        buckets: The lake's table buckets.
    """

    def __init__(self, buckets: TableBuckets) -> None:
        self._buckets = buckets
        self._days: dict[str, dict[date, str]] = {}

    @property
    def mark(self) -> str:
        """A text that changes when any of the input does; only the tables' heads are read for it."""
        return "/".join(self._state(definition) for definition in _COMPUTED_FROM)

    def days(self, definition: InputTable) -> dict[date, str]:
        """The days that a table has rows of, each with a text that changes when they do."""
        if definition.table not in self._days:
            files: dict[object, set[str]] = {}
            with suppress(EntityNotFound):  # nothing was loaded into it yet
                files = self._buckets.tables.files_by_partition(definition.name)
            self._days[definition.table] = {
                day: _digest(uris) for day, uris in files.items() if isinstance(day, date)
            }
        return self._days[definition.table]

    def _state(self, definition: InputTable) -> str:
        try:
            return str(self._buckets.tables.info(definition.name).snapshot_id)
        except EntityNotFound:
            return "None"

    def scanning(
        self, run: EngineStatement, day: date, objects_day: date | None = None
    ) -> Callable[[str], FileScan]:
        """What gives a statement the scan of a day of a table by its short name.

        Args:
            run: The statement.
            day: The day.
            objects_day: The day of ``objects``, where it is another.
        """

        def scan(table: str) -> FileScan:
            definition = _BY_NAME[table]
            open_table(self._buckets, definition)
            of = objects_day or day if definition is OBJECTS else day
            predicate = Comparison("report_date", "=", of) if definition.partition else EVERYTHING
            return run.scan(definition.name, predicate=predicate)

        return scan

    def objects_day(self, day: date) -> date | None:
        """The last day up to one that objects are listed of."""
        return max((known for known in self.days(OBJECTS) if known <= day), default=None)

    def has_exports(self, day: date) -> bool:
        """Whether AWS's exports of a day are loaded."""
        return day in self.days(EXPORTS)

    def storage_days(self) -> dict[date, str]:
        """Days of what is stored."""
        return self._joined(OBJECTS, MULTIPART_UPLOADS, EXPORTS)

    def activity_days(self) -> dict[date, str]:
        """Days of requests; the listing that tells their classes counts too."""
        listed = self.days(OBJECTS)
        found = self._joined(ACCESS_LOG, EXPORTS)
        for day, text in found.items():
            of = self.objects_day(day)
            if of is not None:
                found[day] = f"{text}/{of.isoformat()}:{listed[of]}"
        return found

    def property_days(self) -> dict[date, str]:
        """Days of buckets' settings."""
        return self._joined(BUCKET_PROPERTIES, EXPORTS)

    def _joined(self, *definitions: InputTable) -> dict[date, str]:
        every = [self.days(definition) for definition in definitions]
        days = sorted({day for known in every for day in known})
        return {day: "/".join(known.get(day, "") for known in every) for day in days}


def within(day: date, days: tuple[date | None, date | None]) -> bool:
    """Whether a day is from the first to the last one; None is no bound."""
    low, high = days
    return (low is None or day >= low) and (high is None or day <= high)


def _digest(uris: set[str]) -> str:
    text = "\n".join(sorted(uri.rpartition("/")[2] for uri in uris))
    return hashlib.sha256(text.encode()).hexdigest()[:24]
