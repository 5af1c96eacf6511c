"""Finds the matches of a row pattern in one partition (Trino: "MATCH_RECOGNIZE").

A pattern is a program of small instructions that is run with backtracking: of two ways the preferred one
is tried first. While no condition depends on the match so far, a way that once failed at a row is never
tried again there, so that the time is bounded by rows times instructions for each start.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_MOST_STEPS = 20_000_000
_MOST_ASKED = 100_000
_Way = tuple[int, int, int, bool, frozenset[int]]
_MOST_ROWS = 5_000


@dataclass(slots=True)
class Plan:
    """What a statement's text says about one pattern; the compiler writes it as JSON.

    Attributes:
        program: Instructions: a name and its arguments.
        labels: Names by number.
        conditions: By label: None, the number of a list of booleans, or a query's text with what fills it,
            as ``test`` the list to look at first, and as ``reach`` how many rows back and on that list
            looked: it counts only while they are in the frame.
        skip: ``PAST``, ``NEXT``, ``FIRST``, ``LAST``.
        targets: Labels that ``skip`` means.
        all_rows: Whether each row of a match is given.
        empty: Whether an empty match is given.
        unmatched: Whether rows without a match are given.
        seek: Of a window, whether a match may begin behind the row.
        navigations: What the measures read: a row each.
        collections: What the measures' aggregates read: many rows each.
    """

    program: list[list[Any]]
    labels: list[str]
    conditions: list[Any]
    skip: str
    targets: list[int]
    all_rows: bool
    empty: bool
    unmatched: bool
    seek: bool = False
    navigations: list[dict[str, Any]] = field(default_factory=list)
    collections: list[dict[str, Any]] = field(default_factory=list)

    @property
    def is_local(self) -> bool:
        """Whether no condition depends on the match so far."""
        return not any(isinstance(one, dict) and "test" not in one for one in self.conditions)


@dataclass(slots=True)
class Found:
    """A match: the row where it begins, the labels of its rows, and which of them are left out."""

    start: int
    labels: list[int]
    excluded: list[bool]


@lru_cache(maxsize=64)
def _plan(text: str) -> Plan:
    return Plan(**json.loads(text))


def matches(
    plan: str, count: int, tests: Sequence[Sequence[bool]], texts: Sequence[Sequence[str | None]]
) -> list[dict[str, Any]]:
    """The rows of output of one partition.

    Args:
        plan: See `Plan`.
        count: How many rows the partition has.
        tests: Conditions already worked out, a list for each, by row.
        texts: Values that the other conditions read, a list for each column.
    """
    return list(_Partition(_plan(plan), count, tests, texts).rows())


def windows(
    plan: str,
    count: int,
    tests: Sequence[Sequence[bool]],
    texts: Sequence[Sequence[str | None]],
    reach: int | None,
) -> list[dict[str, Any]]:
    """For each row of a partition what its window's pattern matches; see `matches` and `_Partition`."""
    if count > _MOST_ROWS:
        message = (
            f"a row pattern in a window takes partitions of at most {_MOST_ROWS} rows in LakeNB"
        )
        raise ValueError(f"NOT_SUPPORTED: {message}")
    return list(_Partition(_plan(plan), count, tests, texts).windows(reach))


class _Partition:
    def __init__(
        self,
        plan: Plan,
        count: int,
        tests: Sequence[Sequence[bool]],
        texts: Sequence[Sequence[str | None]],
    ) -> None:
        self.plan = plan
        self.count = count
        self.tests = tests
        self.texts = texts
        self.local = plan.is_local
        self.steps = 0
        self.asked: dict[str, bool] = {}
        self.number = 1
        self.low = 0
        self.high = count

    def rows(self) -> Iterator[dict[str, Any]]:
        """The rows of output, with numbers of rows from 1."""
        plan, at, covered = self.plan, 0, 0
        while at < self.count:
            found = self.match(at)
            if found is None:
                if plan.unmatched and at >= covered:
                    yield {"i": at + 1, "k": None, "n": None, "a": None}
                at += 1
                continue
            yield from self.output(found)
            self.number += 1
            covered = max(covered, at + len(found.labels))
            at = self.following(found)

    def windows(self, reach: int | None) -> Iterator[dict[str, Any]]:
        """For each row the match of its window; ``k`` is None without, or when a match has passed over it.

        Args:
            reach: How many rows behind it a row's frame holds; None for all.
        """
        plan, after = self.plan, 0
        for row in range(self.count):
            nothing = {"i": row + 1, "k": None, "n": None, "a": None}
            if row < after:
                yield nothing
                continue
            self.low = row
            self.high = self.count if reach is None else min(self.count, row + reach + 1)
            starts = range(row, self.high) if plan.seek else (row,)
            found = next((one for at in starts if (one := self.match(at)) is not None), None)
            if found is None:
                yield nothing
                continue
            yield self.row(found, row, len(found.labels))
            skips = found.labels and plan.skip != "NEXT"
            after = self.following(found) if skips else row + 1

    def following(self, found: Found) -> int:
        """Where the next match may begin."""
        plan = self.plan
        if not found.labels or plan.skip == "NEXT":
            return found.start + 1
        if plan.skip == "PAST":
            return found.start + len(found.labels)
        places = [at for at, label in enumerate(found.labels) if label in plan.targets]
        if not places:
            message = "AFTER MATCH SKIP failed: pattern variable is not present in match"
            raise ValueError(f"GENERIC_USER_ERROR: {message}")
        place = places[0] if plan.skip == "FIRST" else places[-1]
        if place == 0:
            message = "AFTER MATCH SKIP failed: cannot skip to first row of match"
            raise ValueError(f"GENERIC_USER_ERROR: {message}")
        return found.start + place

    # --- output --------------------------------------------------------------------------------------

    def output(self, found: Found) -> Iterator[dict[str, Any]]:
        """The rows of one match."""
        plan, length = self.plan, len(found.labels)
        if not plan.all_rows or not length:
            if not plan.all_rows or plan.empty:
                yield self.row(found, found.start, length)
            return
        for at in range(length):
            if not found.excluded[at]:
                yield self.row(found, found.start + at, at + 1)

    def row(self, found: Found, row: int, seen: int) -> dict[str, Any]:
        """One row of output, of whose match so many rows are seen."""
        plan = self.plan
        return {
            "i": row + 1,
            "k": self.number,
            "n": [
                self.place(one, found.start, found.labels, None if one["final"] else seen)
                for one in plan.navigations
            ],
            "a": [
                self.places(one, found.start, found.labels[: None if one["final"] else seen])
                for one in plan.collections
            ],
        }

    def place(
        self, navigation: dict[str, Any], start: int, labels: Sequence[int], seen: int | None = None
    ) -> dict[str, Any]:
        """The row that a navigation reaches; only LAST keeps to the rows that are seen, as Trino's."""
        wanted, offset = navigation["labels"], navigation["logical"]
        last = len(labels) if seen is None or navigation["first"] else seen
        if wanted is None:
            at = offset if navigation["first"] else last - 1 - offset
            found = at if 0 <= at < last else None
        else:
            order = range(last) if navigation["first"] else range(last - 1, -1, -1)
            found = None
            for at in order:
                if labels[at] in wanted:
                    if not offset:
                        found = at
                        break
                    offset -= 1
        if found is None:
            return {"i": None, "l": None}
        at = found + navigation["physical"]
        row = start + at
        label = self.plan.labels[labels[at]] if 0 <= at < len(labels) else None
        return {"i": row + 1 if self.low <= row < self.high else None, "l": label}

    def places(
        self, collection: dict[str, Any], start: int, labels: Sequence[int]
    ) -> list[dict[str, Any]]:
        """The rows that an aggregate reads."""
        wanted = collection["labels"]
        return [
            {"i": start + at + 1, "l": self.plan.labels[label]}
            for at, label in enumerate(labels)
            if wanted is None or label in wanted
        ]

    # --- matching ------------------------------------------------------------------------------------

    def match(self, start: int) -> Found | None:
        """The preferred match that begins at a row."""
        program = self.plan.program
        chains = _Chains()
        failed: set[tuple[int, int, int]] = set()
        left: set[tuple[int, int, int]] = set()
        # A way: instruction, row, chain of labels, whether rows are left out, splits since the last row.
        ways: list[_Way] = [(0, start, 0, False, frozenset())]
        while ways:
            at, row, chain, hidden, splits = ways.pop()
            self.steps += 1
            if self.steps > _MOST_STEPS:
                message = "the pattern has too many ways to match; make it more exact"
                raise ValueError(f"EXCEEDED_TIME_LIMIT: {message}")
            name, *arguments = program[at]
            if name == "match":
                return chains.found(start, chain)
            if name == "split":
                key = (at, row, 0 if self.local else chain)
                again = at in splits  # a round of a loop that took no row: it is the last
                done = left if again else failed
                if key in done:
                    continue
                done.add(key)
                places = (arguments[2],) if again else (arguments[1], arguments[0])
                ways += [(place, row, chain, hidden, splits | {at}) for place in places]
            elif name == "label":
                label = arguments[0]
                if row < self.high and self.fits(label, start, row, chains, chain):
                    longer = chains.longer(chain, label, hidden=hidden)
                    ways.append((at + 1, row + 1, longer, hidden, frozenset()))
            else:
                ways += self.passed(name, arguments, at, (row, chain, hidden, splits))
        return None

    def passed(
        self, name: str, arguments: list[Any], at: int, way: tuple[int, int, bool, frozenset[int]]
    ) -> list[_Way]:
        """The way behind an instruction that takes no row; none when it doesn't hold."""
        row, chain, hidden, splits = way
        if name == "jump":
            return [(arguments[0], row, chain, hidden, splits)]
        if name == "hide":
            return [(at + 1, row, chain, arguments[0], splits)]
        holds = row == (0 if name == "start" else self.count)
        return [(at + 1, row, chain, hidden, splits)] if holds else []

    def fits(self, label: int, start: int, row: int, chains: _Chains, chain: int) -> bool:
        """Whether a row can have a label."""
        condition = self.plan.conditions[label]
        if condition is None:
            return True
        test = condition if isinstance(condition, int) else condition.get("test")
        back, on = (0, 0) if isinstance(condition, int) else condition.get("reach", (0, 0))
        inside = self.low <= row + back and row + on < self.high
        known = self.tests[test][row] if test is not None and inside else None
        if known is not None:
            return known
        query = self.query(condition, start, [*chains.found(start, chain).labels, label])
        if query not in self.asked:
            if len(self.asked) > _MOST_ASKED:
                message = (
                    "DEFINE asks too often about the match so far; make the pattern more exact"
                )
                raise ValueError(f"EXCEEDED_TIME_LIMIT: {message}")
            self.asked[query] = _holds(query)
        return self.asked[query]

    def query(self, condition: dict[str, Any], start: int, labels: list[int]) -> str:
        """The text that works out a condition, with the values of this match so far."""
        pieces = [f"{self.number} AS k"]
        for at, (column, navigation) in enumerate(condition["leaves"]):
            place = self.place(navigation, start, labels)
            if column is None:
                value = place["l"]
            else:
                value = None if place["i"] is None else self.texts[column][place["i"] - 1]
            pieces.append(f"CAST({_text(value)} AS VARCHAR) AS l{at}")
        for at, (columns, collection) in enumerate(condition["lists"]):
            kind = ", ".join(["l VARCHAR", *(f"c{one} VARCHAR" for one, _ in columns)])
            items = [
                "{"
                + ", ".join(
                    [
                        f"'l': {_text(place['l'])}",
                        *(
                            f"'c{one}': {_text(self.texts[n][place['i'] - 1])}"
                            for one, n in columns
                        ),
                    ]
                )
                + "}"
                for place in self.places(collection, start, labels)
            ]
            pieces.append(f"CAST([{', '.join(items)}] AS STRUCT({kind})[]) AS g{at}")
        return f"SELECT {condition['sql']} FROM (SELECT {', '.join(pieces)}) AS q"


class _Chains:
    """The labels of ways that share their beginnings: each chain is a number, 0 the empty one."""

    def __init__(self) -> None:
        self.links: list[tuple[int, int, bool]] = [(0, 0, False)]
        self.numbers: dict[tuple[int, int, bool], int] = {}

    def longer(self, chain: int, label: int, *, hidden: bool) -> int:
        """A chain with one more label."""
        link = (chain, label, hidden)
        number = self.numbers.setdefault(link, len(self.links))
        if number == len(self.links):
            self.links.append(link)
        return number

    def found(self, start: int, chain: int) -> Found:
        """A chain as a match."""
        labels: list[int] = []
        excluded: list[bool] = []
        while chain:
            chain, label, hidden = self.links[chain]
            labels.append(label)
            excluded.append(hidden)
        return Found(start, labels[::-1], excluded[::-1])


def _text(value: str | None) -> str:
    return "NULL" if value is None else "'" + value.replace("'", "''") + "'"


_askers: list[Callable[[str], bool]] = []


def ask_with(holds: Callable[[str], bool]) -> None:
    """Say what works out the conditions that depend on the match so far: a query in, its truth out."""
    _askers[:] = [holds]


def _holds(query: str) -> bool:
    if not _askers:
        message = (
            "conditions of DEFINE that depend on the match so far need an engine beside this one"
        )
        raise ValueError(f"NOT_SUPPORTED: {message}")
    return _askers[0](query)
