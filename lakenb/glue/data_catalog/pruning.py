"""Which partitions a predicate keeps: as SQL over the indexed values, and as a check in Python.

The SQL keeps at least what the predicate keeps; where it may keep more (decimals, comparisons across
types, very long lists) the check decides. Predicates have no NOT, so a part that keeps too much makes the
whole keep too much and never too little.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from lakenb.errors import InvalidRequest
from lakenb.glue.data_catalog.key_type import OPERATORS, UNREADABLE, KeyType, Stored, key_type
from lakenb.glue.data_catalog.layout import INDEXED_KEYS
from lakenb.glue.data_catalog.like import like_as_glob, like_matcher
from lakenb.glue.data_catalog.model import PartitionValues
from lakenb.values.column import Column
from lakenb.values.predicate import (
    EVERYTHING,
    And,
    Comparison,
    In,
    IsNull,
    Like,
    Or,
    Predicate,
    Value,
    only,
)

_UNREADABLE = "x''"  # a blob, so SQLite orders it after every number and text
_MAX_LEAVES = 1000
_MAX_LITERALS = 20_000  # SQLite takes 32,766 parameters
_MAX_DEPTH = 50
_MAX_PATTERN = 10_000  # SQLite takes 50,000 bytes

Check = Callable[[PartitionValues], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """A predicate made ready for one table.

    Attributes:
        sql: A condition over ``catalog_partitions``, the table's own partitions alone.
        parameters: What its question marks stand for.
        check: What decides about the rows found; None when the SQL is exact.
        narrows: Whether the condition asks for more than the table.
    """

    sql: str
    parameters: tuple[Stored, ...] = ()
    check: Check | None = None
    narrows: bool = False


class Keys:
    """The partition keys of a table, with what reads their values."""

    def __init__(self, columns: Iterable[Column]) -> None:
        self.columns = tuple(columns)
        self._types = [key_type(column.type) for column in self.columns]
        self._places = {column.name: place for place, column in enumerate(self.columns)}

    def __len__(self) -> int:
        return len(self.columns)

    def stored(self, values: PartitionValues) -> tuple[Stored | bytes | None, ...]:
        """What the value columns ``v0``... of a partition hold."""
        kept = [
            _stored(kind, text)
            for kind, text in zip(self._types[:INDEXED_KEYS], values, strict=False)
        ]
        return (*kept, *[None] * (INDEXED_KEYS - len(kept)))

    def filter(
        self,
        predicate: Predicate,
        table_id: int,
        all_readable: Callable[[int], bool],
        *,
        exact: bool = False,
    ) -> Filter:
        """The filter of a predicate; its parts about other columns keep everything.

        Args:
            predicate: Whose.
            table_id: The table's number.
            all_readable: Whether no partition has an unreadable value at a place.
            exact: Keep what satisfies the predicate and nothing else. Its values must be of the types
                of their keys, and all its columns keys.

        Raises:
            InvalidRequest: An exact predicate is nested too deep (INVALID_INPUT), or compares a key that
                has an unreadable value (INVALID_STATE).
        """
        every = Filter("table_id = ?", (table_id,))
        if _depth(predicate, _MAX_DEPTH) > _MAX_DEPTH:
            if exact:
                raise InvalidRequest("Unsupported expression: it is nested too deep.")
            return every
        if exact:
            self._check_readable(predicate, all_readable)
        predicate = _joined(only(predicate, frozenset(self._places)))
        text = _Text(self._types, self._places, table_id, all_readable)
        sql = text.condition(predicate)
        if len(text.literals) > _MAX_LITERALS or text.leaves > _MAX_LEAVES:
            return replace(every, check=self._check(predicate, exact=exact))
        check = None if text.exact else self._check(predicate, exact=exact)
        # The plus hides the table from SQLite's planner, which takes every table for a small one and
        # would rather walk through it than use an index for each part of an OR.
        parts = predicate.parts if isinstance(predicate, And) else (predicate,)
        hide = "+" if parts and all(isinstance(part, Or) for part in parts) else ""
        kept = Filter(f"{hide}table_id = ? AND {sql}", (table_id, *text.literals), check)
        return replace(kept, narrows=predicate != EVERYTHING)

    def _check_readable(self, predicate: Predicate, all_readable: Callable[[int], bool]) -> None:
        """Refuse to compare a key, of those in value columns, that has an unreadable value."""
        if isinstance(predicate, And | Or):
            for part in predicate.parts:
                self._check_readable(part, all_readable)
            return
        place = self._places[predicate.column]
        compared = not isinstance(predicate, IsNull) and not self._types[place].total
        if compared and place < INDEXED_KEYS and not all_readable(place):
            raise self._unreadable(place)

    def _unreadable(self, place: int) -> InvalidRequest:
        key = self.columns[place]
        return InvalidRequest(
            f"A partition's value of key '{key.name}' is no {key.hive}; correct the partition.",
            name="INVALID_STATE",
        )

    def _check(self, predicate: Predicate, *, exact: bool) -> Check:
        """A function that tells whether a partition's values may (exact: do) satisfy a predicate."""
        if isinstance(predicate, And | Or):
            parts = [self._check(part, exact=exact) for part in predicate.parts]
            if isinstance(predicate, And):
                return lambda values: all(part(values) for part in parts)
            return lambda values: any(part(values) for part in parts)
        place = self._places[predicate.column]
        kind = self._types[place]
        if isinstance(predicate, IsNull):
            negated = predicate.negated
            return lambda values: (values[place] is None) != negated
        test = _exact_check(predicate) if exact else _leaf_check(predicate, kind)

        def check(values: PartitionValues) -> bool:
            text = values[place]
            if text is None:
                return False
            value = kind.read(text)
            if value is UNREADABLE:
                if exact:
                    raise self._unreadable(place)
                return True
            return test(value)

        return check


def _stored(kind: KeyType, text: str | None) -> Stored | bytes | None:
    if text is None:
        return None
    value = kind.read(text)
    return b"" if value is UNREADABLE else kind.stored(value)


def _exact_check(leaf: Comparison | In | Like) -> Callable[[Value], bool]:
    if isinstance(leaf, In):
        return frozenset(leaf.values).__contains__
    if isinstance(leaf, Like):
        matches, negated = like_matcher(leaf.pattern), leaf.negated
        return lambda value: matches(str(value)) != negated
    op, literal = OPERATORS[leaf.op], leaf.value
    return lambda value: op(value, literal)


def _leaf_check(leaf: Comparison | In | Like, kind: KeyType) -> Callable[[Value], bool]:
    if isinstance(leaf, Like):
        return _exact_check(leaf)
    if isinstance(leaf, Comparison):
        op, literal = leaf.op, leaf.value
        return lambda value: kind.holds(value, op, literal)
    # Pairs and no dictionary: True, 1 and 1.0 would be one key of it.
    pairs = [(v, kind.stored_literal(v) if kind.exact else None) for v in leaf.values]
    plain = {stored for _, stored in pairs if stored is not None}
    others = [v for v, stored in pairs if stored is None]
    return lambda value: (
        kind.stored(value) in plain or any(kind.holds(value, "=", other) for other in others)
    )


class _Text:
    """Writes a predicate as SQL and notes whether that is exact."""

    def __init__(
        self,
        types: Sequence[KeyType],
        places: dict[str, int],
        table_id: int,
        all_readable: Callable[[int], bool],
    ) -> None:
        self._types = types
        self._places = places
        self._table_id = table_id
        self._all_readable = all_readable
        self.literals: list[Stored] = []
        self.leaves = 0
        self.exact = True

    def condition(self, predicate: Predicate) -> str:
        if isinstance(predicate, And):
            return _balanced([self.condition(part) for part in predicate.parts], " AND ")
        if isinstance(predicate, Or):
            return _balanced([self._arm(part) for part in predicate.parts], " OR ")
        self.leaves += 1
        place = self._places[predicate.column]
        if place >= INDEXED_KEYS:
            self.exact = False
            return "1"
        if isinstance(predicate, IsNull):
            return f"v{place} IS {'NOT ' if predicate.negated else ''}NULL"
        if isinstance(predicate, In):
            return self._equal(place, predicate.values)
        if isinstance(predicate, Like):
            return self._like(place, predicate)
        if predicate.op == "=":
            return self._equal(place, (predicate.value,))
        return self._ordered(place, predicate)

    def _arm(self, part: Predicate) -> str:
        """A part of an OR, with the table named again: only so does SQLite use an index for each."""
        self.literals.append(self._table_id)
        return f"(table_id = ? AND {self.condition(part)})"

    def _equal(self, place: int, values: Sequence[Value]) -> str:
        kind = self._types[place]
        found = [kind.stored_literal(value) for value in values]
        known = [literal for literal in found if literal is not None]
        if len(known) < len(found) or len(known) > _MAX_LITERALS:
            return self._unknown(place)
        self.exact &= kind.exact
        self.literals.extend(known)
        marks = ["?"] * len(known) + ([] if kind.total else [_UNREADABLE])
        return f"v{place} IN ({', '.join(marks)})"

    def _ordered(self, place: int, leaf: Comparison) -> str:
        kind = self._types[place]
        literal = kind.stored_literal(leaf.value)
        if literal is None or (leaf.op == "<>" and not kind.exact):
            return self._unknown(place)
        self.literals.append(literal)
        self.exact &= kind.exact
        op = leaf.op if kind.exact else leaf.op.rstrip("=") + "="
        test = f"v{place} {op} ?"
        if kind.total or leaf.op not in {"<", "<="}:
            return test  # the unreadable is greater than all
        if self._all_readable(place):
            return test  # an OR would keep SQLite from searching up to here
        return f"({test} OR v{place} = {_UNREADABLE})"

    def _like(self, place: int, leaf: Like) -> str:
        kind = self._types[place]
        pattern = kind.stored_literal(leaf.pattern)
        if pattern is None or not kind.total or len(leaf.pattern) > _MAX_PATTERN:
            return self._unknown(place)
        self.literals.append(like_as_glob(leaf.pattern))
        return f"v{place} {'NOT ' if leaf.negated else ''}GLOB ?"

    def _unknown(self, place: int) -> str:
        self.exact = False
        return f"v{place} IS NOT NULL"


def _balanced(parts: list[str], word: str) -> str:
    """Parts joined as a balanced tree: SQLite refuses a chain of more than 1000."""
    if not parts:
        return "1"
    while len(parts) > 1:
        parts = [
            f"({word.join(parts[place : place + 100])})" for place in range(0, len(parts), 100)
        ]
    return parts[0]


def _depth(predicate: Predicate, limit: int) -> int:
    if not isinstance(predicate, And | Or) or limit < 0:
        return 1
    return 1 + max((_depth(part, limit - 1) for part in predicate.parts), default=0)


def _joined(predicate: Predicate) -> Predicate:
    """The same with ``a = 1 OR a = 2 OR a IN (3)`` as one list, which an index answers at once."""
    if isinstance(predicate, And):
        every = tuple(_joined(part) for part in predicate.parts)
        return every[0] if len(every) == 1 else And(every)
    if not isinstance(predicate, Or):
        return predicate
    lists: dict[str, list[Value]] = {}
    others: list[Predicate] = []
    for part in predicate.parts:
        if isinstance(part, In):
            lists.setdefault(part.column, []).extend(part.values)
        elif isinstance(part, Comparison) and part.op == "=":
            lists.setdefault(part.column, []).append(part.value)
        else:
            others.append(_joined(part))
    parts = (*(In(column, tuple(values)) for column, values in lists.items()), *others)
    if not parts:
        return EVERYTHING
    return parts[0] if len(parts) == 1 else Or(parts)
