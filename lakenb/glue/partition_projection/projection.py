"""The projected partitions of a table, as they are at one instant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from lakenb.errors import QueryFailed
from lakenb.glue.data_catalog.model import PartitionValues
from lakenb.glue.data_catalog.partition_name import NULL
from lakenb.glue.partition_projection.columns import IntegerValues, ListedValues, ProjectedValues
from lakenb.glue.partition_projection.selection import Selection, points, selection
from lakenb.glue.partition_projection.template import Subdirectories, Template, Texts
from lakenb.values.column import Column
from lakenb.values.predicate import EVERYTHING, Predicate

_WRITTEN_OUT = 256
"""So many candidates are named without looking whether their directories are there."""


@dataclass(frozen=True, slots=True)
class ProjectedColumn:
    """A partition column and its values; None for an injected one."""

    column: Column
    values: ProjectedValues | None


@dataclass(frozen=True, slots=True)
class Projected:
    """What a statement may have to read.

    Attributes:
        partitions: Values and location of each, in order; its location need not exist.
        is_whole: Whether nothing of the projection was left out by the predicate.
    """

    partitions: list[tuple[PartitionValues, str]]
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Projection:
    """A table's projection.

    Attributes:
        label: The table's name for messages.
        columns: One for each partition column, in order.
        template: Where the partitions lie.
    """

    label: str
    columns: tuple[ProjectedColumn, ...]
    template: Template

    def partitions(self, predicate: Predicate, subdirectories: Subdirectories) -> Projected:
        """The partitions that a predicate keeps.

        Raises:
            QueryFailed: CONSTRAINT_VIOLATION when an injected column has no equality condition.
        """
        selections = [self._selection(one, predicate) for one in self.columns]
        if not all(one.ranges for one in selections):
            return Projected([])
        whole = all(one.is_whole for one in selections)
        if prod(one.size for one in selections) <= _WRITTEN_OUT:
            found = list(product(*[one.texts() for one in selections]))
        else:
            found = list(dict.fromkeys(self.template.existing(selections, subdirectories)))
        located = ((texts, self.template.location(texts)) for texts in sorted(found))
        return Projected([(_values(t), uri) for t, uri in located if uri is not None], whole)

    def place(self, values: PartitionValues) -> str:
        """Where rows of some values are written, the values as an engine writes them.

        Raises:
            QueryFailed: HIVE_INVALID_PARTITION_VALUE: no query would find them there.
        """
        texts = [self._text(one, value) for one, value in zip(self.columns, values, strict=True)]
        uri = self.template.location(tuple(texts))
        if uri is None:
            shown = ", ".join(repr(text[:100]) for text in texts)
            message = f"No object can lie where {self.label} projects its partition {shown}; choose other values."
            raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")
        return uri

    def _selection(self, one: ProjectedColumn, predicate: Predicate) -> Selection:
        if one.values is not None:
            return selection(one.column, one.values, predicate)
        name = one.column.name
        given = points(name, predicate)
        if given is None:
            message = (
                f"Injected projected partition column {name} must have only (and at least one) "
                "equality conditions in the WHERE clause!"
            )
            raise QueryFailed(message, name="CONSTRAINT_VIOLATION")
        return selection(one.column, ListedValues.of(sorted(given - {"", NULL})), EVERYTHING)

    def _text(self, one: ProjectedColumn, value: str | None) -> str:
        text = NULL if value is None else value
        if one.values is None:
            if value:
                return value
        elif isinstance(one.values, IntegerValues) and _is_integer(text):
            number = one.values.number(int(text))
            if number is not None and one.column.type.name != "varchar":
                return one.values.text(number)
        if one.values is not None and one.values.find(text) is not None:
            return text
        shown = "NULL" if value is None else f"'{value[:100]}'"
        message = (
            f"Partition value {shown} of column {one.column.name} is none that {self.label} projects, so no "
            f"query would find its rows; change the value or the projection.{one.column.name} properties."
        )
        raise QueryFailed(message, name="HIVE_INVALID_PARTITION_VALUE")


def _values(texts: Sequence[str] | Texts) -> PartitionValues:
    return tuple(None if text == NULL else text for text in texts)


def _is_integer(text: str) -> bool:
    return text.removeprefix("-").isdecimal() and text.isascii()
