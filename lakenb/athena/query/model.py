"""What one statement of a service gives back, and what it is run with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from lakenb.values.query import QueryExecution

if TYPE_CHECKING:
    from lakenb.athena.result import ResultSet
    from lakenb.values.query import QueryRequest


@dataclass(frozen=True, slots=True)
class Outcome:
    """What carrying out a statement brought.

    Attributes:
        result: The rows to show.
        update_count: Rows changed, None for what changes none.
        scanned: Bytes scanned.
        output_location: Where data was written.
        manifest: Where the list of written files lies.
        charged: Whether Athena would charge for it.
        substatement: Overrides the statement's own, DESC_VIEW for one.
    """

    result: ResultSet
    update_count: int | None = None
    scanned: int = 0
    output_location: str | None = None
    manifest: str | None = None
    charged: bool = False
    substatement: str | None = None


@dataclass(slots=True)
class Running:
    """A statement on its way: its execution, in its final state once it has ended, and what it brought."""

    execution: QueryExecution
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished execution and its rows."""

    execution: QueryExecution
    result: ResultSet = field(repr=False)


class StatementListener(Protocol):
    """Who is told of every statement. It can't change a result; it raises nothing and takes no time."""

    def started(self, request: QueryRequest, execution: QueryExecution) -> None:
        """A statement was parsed and will run now."""

    def ended(self, request: QueryRequest, execution: QueryExecution) -> None:
        """It has its final state."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a statement would scan, told without running it.

    Attributes:
        data_scanned_in_bytes: Bytes that Athena would count.
        cost: Dollars that Athena would charge.
        tables: Full names of what it reads.
    """

    data_scanned_in_bytes: int
    cost: float
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pricing:
    """Athena's price of a statement (AWS: "Amazon Athena pricing").

    Attributes:
        per_terabyte: Dollars for 10**12 bytes.
        minimum_bytes: The least that is charged for; sizes are rounded up to a megabyte.
    """

    per_terabyte: float
    minimum_bytes: int

    def cost(self, scanned: int) -> float:
        """Dollars for a statement that scanned so many bytes."""
        megabyte = 1_000_000
        charged = max(-(-scanned // megabyte) * megabyte, self.minimum_bytes)
        return charged / 1_000_000_000_000 * self.per_terabyte
