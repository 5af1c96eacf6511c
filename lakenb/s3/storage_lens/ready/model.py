"""What a ready query is and what it is asked with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.ready.prices import LIST_PRICES, Prices

_MOST_DAYS = 36_500
_MOST_DEPTH = 100
_MOST_BYTES = 1 << 53
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Choices:
    """What a caller may choose of a ready query.

    Attributes:
        day: The day of listings and inventories; each bucket's newest up to it is read.
        days: How many days without a request make a prefix cold.
        depth: Levels of a prefix.
        delimiter: What separates levels.
        small_bytes: An object below this is small.
        bundle_bytes: How large a bundle of small objects would be.
        older_than_days: An incomplete upload older than this is told.
        target: The class that cold objects could move to.
        prices: By storage class.
        limit: Rows at the most; None for all.
    """

    day: date
    days: int = 90
    depth: int = 2
    delimiter: str = "/"
    small_bytes: int = 128 * 1024
    bundle_bytes: int = 128 * 1024 * 1024
    older_than_days: int = 7
    target: str = "STANDARD_IA"
    prices: Mapping[str, Prices] = field(default_factory=lambda: dict(LIST_PRICES))
    limit: int | None = 1000

    def checked(self) -> Choices:
        """Itself.

        Raises:
            InvalidRequest: A number out of its bounds, or a class without a price.
        """
        _within("days", self.days, 1, _MOST_DAYS)
        _within("depth", self.depth, 1, _MOST_DEPTH)
        _within("small_bytes", self.small_bytes, 1, _MOST_BYTES)
        _within("bundle_bytes", self.bundle_bytes, 1, _MOST_BYTES)
        _within("older_than_days", self.older_than_days, 0, _MOST_DAYS)
        if self.limit is not None:
            _within("limit", self.limit, 1, _MOST_BYTES)
        mark = self.delimiter
        if not isinstance(mark, str) or not 0 < len(mark) <= _LONGEST or "\0" in mark:
            raise InvalidRequest(f"The delimiter is a text of 1 to {_LONGEST} characters.")
        if self.target not in self.prices:
            known = ", ".join(self.prices)
            message = f"The class {str(self.target)[:60]!r} has no price; use {known}, or give one."
            raise InvalidRequest(message)
        return self


@dataclass(frozen=True, slots=True)
class ReadyQuery:
    """One of them.

    Attributes:
        name: How it is asked for.
        title: What it tells, in a line.
        note: How it is worked out, and what it can't know.
        choices: Which of ``Choices`` it heeds, beside ``day`` and ``limit``.
        make: Its text.
    """

    name: str
    title: str
    note: str
    choices: tuple[str, ...]
    make: Callable[[Choices], str]


def _within(name: str, value: object, least: int, most: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise InvalidRequest(f"{name} is a whole number from {least} to {most:,}.")
