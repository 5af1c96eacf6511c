"""A group's filter as values (S3 Control API: "StorageLensGroupFilter")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Conditions:
    """What an object is asked for; each that is said counts.

    Attributes:
        any_prefix: The key begins with one of them.
        any_suffix: The key ends with one of them.
        any_tag: The object has one of these tags: key and value.
        days_greater_than: Its age in whole days is more.
        days_less_than: Its age in whole days is less.
        bytes_greater_than: Its size is more.
        bytes_less_than: Its size is less.
    """

    any_prefix: tuple[str, ...] = ()
    any_suffix: tuple[str, ...] = ()
    any_tag: tuple[tuple[str, str], ...] = ()
    days_greater_than: int | None = None
    days_less_than: int | None = None
    bytes_greater_than: int | None = None
    bytes_less_than: int | None = None

    @property
    def kinds(self) -> int:
        """How many kinds of conditions there are."""
        age = self.days_greater_than is not None or self.days_less_than is not None
        size = self.bytes_greater_than is not None or self.bytes_less_than is not None
        return sum(map(bool, (self.any_prefix, self.any_suffix, self.any_tag, age, size)))


@dataclass(frozen=True, slots=True)
class StorageLensGroup:
    """One group.

    Attributes:
        name: 1 to 64 letters, digits, hyphens and underscores.
        conditions: What its objects have.
        operator: Whether they have all of it or any; ``single`` for one kind of condition.
    """

    name: str
    conditions: Conditions
    operator: Literal["single", "and", "or"] = "single"
