"""The projection that a table's properties describe, checked.

(AWS: "Set up partition projection", "Supported types for partition projection".) Properties are looked at
when a query reads the table; a table with wrong ones can be made and altered, as in Athena.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.glue.data_catalog.key_type import UNREADABLE, key_type
from lakenb.glue.data_catalog.model import Table
from lakenb.glue.data_catalog.partition_name import NULL
from lakenb.glue.partition_projection.columns import (
    UNITS,
    DateValues,
    IntegerValues,
    ListedValues,
    ProjectedValues,
    Unit,
    plus,
)
from lakenb.glue.partition_projection.date_format import DateFormat
from lakenb.glue.partition_projection.projection import ProjectedColumn, Projection
from lakenb.glue.partition_projection.template import PLACEHOLDER, Template
from lakenb.values.column import Column
from lakenb.values.s3_uri import is_s3_uri, parse_s3_uri

ENABLED = "projection.enabled"
_TEMPLATE = "storage.location.template"
_TYPES = ("enum", "integer", "date", "injected")
_LONG = 2**63
_MOST_DIGITS = 19
_INTEGER = re.compile(r"[+-]?[0-9]{1,30}", re.ASCII)
_RELATIVE = re.compile(
    r"\s*NOW\s*(?:([+-])\s*([0-9]+)\s*(YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND)S?\s*)?"
)
_DEFAULT_UNITS: Mapping[str, Unit] = {"day": "DAYS", "month": "MONTHS"}
_CHECKED = frozenset({"tinyint", "smallint", "integer", "bigint", "date", "timestamp", "boolean"})
"""Types of partition columns whose values must be plain ones of the type."""


def projection_of(table: Table, now: datetime) -> Projection | None:
    """The projection of a table at an instant; None when it isn't enabled.

    Args:
        table: A Hive table.
        now: What NOW stands for, aware.

    Raises:
        QueryFailed: HIVE_METASTORE_ERROR for columns without configuration, INVALID_TABLE_PROPERTY for
            properties that are malformed or contradict each other, HIVE_INVALID_PARTITION_VALUE for
            projected values that aren't of the column's type.
    """
    if not table.partition_keys or not is_projected(table):
        return None
    label = f"{table.database_name}.{table.name}"
    given = {key.lower(): value for key, value in table.parameters.items()}
    missing = [k.name for k in table.partition_keys if f"projection.{k.name}.type" not in given]
    if missing:
        message = (
            f"Table {label} is configured for partition projection, but the following partition columns "
            f"are missing projection configuration: [{', '.join(missing)}] (table {label})"
        )
        raise QueryFailed(message, name="HIVE_METASTORE_ERROR")
    columns = tuple(
        ProjectedColumn(key, _Properties(label, key, given).values(now.astimezone(UTC)))
        for key in table.partition_keys
    )
    return Projection(label, columns, _template(table, label, given))


def is_projected(table: Table) -> bool:
    """Whether a table's partitions are computed, and those in the catalog ignored."""
    text = next((v for k, v in table.parameters.items() if k.lower() == ENABLED), "")
    return text.strip().lower() == "true"


def _template(table: Table, label: str, given: Mapping[str, str]) -> Template:
    names = [key.name for key in table.partition_keys]
    text = given.get(_TEMPLATE)
    if text is None:
        place = parse_s3_uri(table.storage_descriptor.location or "")
        return Template.usual(f"{place.bucket}/{place.key}", names)
    text = text.strip()
    used = {found.lower() for found in PLACEHOLDER.findall(text)}
    left = [name for name in names if name not in used]
    other = sorted(used - set(names))
    why = ""
    if left:
        why = f"has no placeholder ${{{left[0]}}}; it needs one for each partition column"
    elif other:
        why = f"has a placeholder ${{{other[0][:50]}}}, which is no partition column"
    elif not is_s3_uri(text):
        why = "is no s3:// URI"
    else:
        try:
            segments = parse_s3_uri(PLACEHOLDER.sub("xxx", text)).segments
            why = "" if all(segments) else "has two slashes side by side"
        except InvalidRequest as error:
            why = f"names no place: {error.message}"
    if why:
        message = f"Table {label}: {_TEMPLATE} '{text[:200]}' {why.rstrip('.')}."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return Template.of(text.partition("://")[2], names)


@dataclass(frozen=True, slots=True)
class _Properties:
    """The properties of one partition column."""

    label: str
    column: Column
    given: Mapping[str, str]

    def values(self, now: datetime) -> ProjectedValues | None:
        """What they project; None for an injected column."""
        kind = self._needed("type").strip().lower()
        if kind == "injected":
            if self.column.type.name not in {"varchar", "char"}:
                raise self._wrong("type", "projects string columns only")
            return None
        if kind == "enum":
            values: ProjectedValues = self._enum()
        elif kind == "integer":
            values = self._integers()
        elif kind == "date":
            values = self._dates(now)
        else:
            raise self._wrong("type", f"is none of {', '.join(_TYPES)}")
        self._check_type(values)
        return values

    def _enum(self) -> ListedValues:
        texts = self._needed("values").split(",")
        if "" in texts:
            raise self._wrong("values", "holds an empty value")
        return ListedValues.of(texts)

    def _integers(self) -> IntegerValues:
        first, last = (self._integer("range", text) for text in self._range())
        if first > last:
            raise self._wrong("range", "ends before it begins")
        values = IntegerValues(
            first,
            last,
            self._positive("interval") or 1,
            self._positive("digits", _MOST_DIGITS) or 0,
        )
        longest = max(len(values.text(0)), len(str(last)))
        if values.digits and longest > values.digits:
            raise self._wrong("digits", f"is too small for the range {first},{last}")
        return values

    def _dates(self, now: datetime) -> DateValues:
        pattern = self._needed("format")
        try:
            format_ = DateFormat(pattern)
        except ValueError as error:
            raise self._wrong("format", f"is no format of dates: {error}") from error
        first, last = (self._moment(text, format_, now) for text in self._range())
        if first > last:
            raise self._wrong("range", "ends before it begins")
        interval, unit = self._positive("interval"), self._unit()
        default = _DEFAULT_UNITS.get(format_.precision)
        if default is None and (interval is None or unit is None):
            missing = "interval" if interval is None else "interval.unit"
            message = (
                f"Table {self.label}: projection.{self.column.name}.{missing} is needed, for the format "
                f"'{pattern[:100]}' is neither of days nor of months."
            )
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
        return DateValues(format_, first, last, interval or 1, unit or default or "DAYS")

    def _range(self) -> list[str]:
        parts = self._needed("range").split(",")
        if len(parts) != 2:  # noqa: PLR2004 - minimum and maximum
            raise self._wrong("range", "must be a minimum and a maximum with a comma between")
        return parts

    def _integer(self, name: str, text: str) -> int:
        text = text.strip()
        if not _INTEGER.fullmatch(text):
            raise self._wrong(name, f"has '{text[:50]}', which is no integer")
        value = int(text)
        if not -_LONG <= value < _LONG:
            raise self._wrong(name, "does not fit 64 bits")
        return value

    def _positive(self, name: str, most: int = _LONG - 1) -> int | None:
        text = self._get(name)
        if text is None:
            return None
        value = self._integer(name, text)
        if value < 1:
            raise self._wrong(name, "must be at least 1")
        if value > most:
            raise self._wrong(name, f"must be at most {most}")
        return value

    def _unit(self) -> Unit | None:
        text = self._get("interval.unit")
        if text is None:
            return None
        unit = text.strip().upper()
        if unit not in UNITS:
            raise self._wrong("interval.unit", f"is none of {', '.join(UNITS)}")
        return cast("Unit", unit)

    def _moment(self, text: str, format_: DateFormat, now: datetime) -> datetime:
        """A bound of a range; without what the format does not write."""
        relative = _RELATIVE.fullmatch(text)
        try:
            if relative is None:
                return format_.parse(text)
            moment = now.replace(tzinfo=None)
            if relative[1]:
                count = int(relative[2]) * (-1 if relative[1] == "-" else 1)
                moment = plus(moment, count, f"{relative[3]}S")
            return format_.parse(format_.format(moment))
        except OverflowError:
            raise self._wrong("range", f"has '{text[:50]}', which is no year 1 to 9999") from None
        except ValueError:
            why = f"has '{text[:50]}', which is neither a date as '{format_.pattern[:100]}' nor relative to NOW"
            raise self._wrong("range", why) from None

    def _check_type(self, values: ProjectedValues) -> None:
        """Refuse values that the column's type has not; of ranges the ends tell."""
        if self.column.type.name not in _CHECKED:
            return
        numbers = range(values.size) if isinstance(values, ListedValues) else (0, values.size - 1)
        for number in numbers:
            text = values.text(number)
            if text != NULL and key_type(self.column.type).read(text) is UNREADABLE:
                message = (
                    f"Invalid partition value '{text[:100]}' for {self.column.type} partition key: "
                    f"{self.column.name}, which {self.label} projects; correct the projection."
                )
                raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")

    def _get(self, name: str) -> str | None:
        return self.given.get(f"projection.{self.column.name}.{name}")

    def _needed(self, name: str) -> str:
        text = self._get(name)
        if text is None:
            kind = self._get("type")
            message = (
                f"Table {self.label}: projection.{self.column.name}.{name} is missing; the type "
                f"{(kind or '').strip().lower()} needs it."
            )
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
        return text

    def _wrong(self, name: str, why: str) -> QueryFailed:
        text = self._get(name)
        shown = "" if text is None else f" '{text[:200]}'"
        message = f"Table {self.label}: projection.{self.column.name}.{name}{shown} {why}."
        return QueryFailed(message, name="INVALID_TABLE_PROPERTY")
