"""Glue's partition expressions, the ``Expression`` of GetPartitions, as predicates.

The grammar is SQL's of a WHERE over partition keys: ``= <> != < <= > >=``, ``AND OR NOT``, ``IN``,
``BETWEEN``, ``LIKE``, ``IS NULL``, parentheses (AWS Glue: "GetPartitions"). Literals are read by their
key's type; keys may be string, date, timestamp, decimal and integers. A partition of Hive's default is
the text ``__HIVE_DEFAULT_PARTITION__`` to a string key, and NULL to any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from lakenb.errors import InvalidRequest
from lakenb.glue.data_catalog.key_type import OPERATORS
from lakenb.glue.data_catalog.like import like_matcher
from lakenb.glue.data_catalog.partition_name import NULL
from lakenb.values.column import Column
from lakenb.values.names import fold
from lakenb.values.predicate import (
    EVERYTHING,
    And,
    Comparison,
    In,
    IsNull,
    Like,
    Operator,
    Or,
    Predicate,
    Value,
)
from lakenb.values.types import DataType

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>'(?:[^']|'')*')
    |(?P<name>"(?:[^"]|"")+"|`(?:[^`]|``)+`)
    |(?P<number>[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?![\w.]))
    |(?P<word>\w[\w.]*)
    |(?P<mark><>|!=|<=|>=|[=<>(),]))""",
    re.VERBOSE,
)
_WORDS = frozenset("AND OR NOT IN BETWEEN LIKE IS NULL".split())
_OPERATORS: dict[str, Operator] = {
    "=": "=",
    "<>": "<>",
    "!=": "<>",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
}
_OPPOSITE: dict[Operator, Operator] = {
    "=": "<>",
    "<>": "=",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}
_MAX_DEPTH = 100  # of parentheses and NOTs
_INTEGER = re.compile(r"[+-]?[0-9]{1,30}\Z")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,9}))?\Z"
)
_MICROSECONDS = 6
Token = tuple[str, str]
"""A kind (text, name, number, word, mark, end) and what it says."""


def parse_expression(text: str, keys: Sequence[Column]) -> Predicate:
    """The predicate of an expression; a blank one keeps everything.

    Raises:
        InvalidRequest: It is no expression, names what is no partition key, or has a literal that is no
            value of its key's type.
    """
    if not text.strip():
        return EVERYTHING
    parser = _Parser(text, {key.name: key.type for key in keys})
    found = parser.disjunction(0)
    if parser.peek()[0] != "end":
        raise parser.bad()
    return _with_default(found, frozenset(k.name for k in keys if k.type.name == "varchar"))


class _Parser:
    def __init__(self, text: str, keys: dict[str, DataType]) -> None:
        self._text = text
        self._keys = keys
        self._tokens = self._split(text)
        self._at = 0

    def bad(self) -> InvalidRequest:
        return InvalidRequest(f"Unsupported expression '{self._text}'")

    def _split(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        place, end = 0, len(text.rstrip())
        while place < end:
            found = _TOKEN.match(text, place)
            if found is None or found.lastgroup is None:
                raise self.bad()
            tokens.append(_token(found.lastgroup, found[found.lastgroup]))
            place = found.end()
        return [*tokens, ("end", "")]

    def peek(self) -> Token:
        return self._tokens[self._at]

    def take(self) -> Token:
        token = self._tokens[self._at]
        self._at += token[0] != "end"
        return token

    def skip(self, kind: str, said: str) -> bool:
        if self.peek() != (kind, said):
            return False
        self._at += 1
        return True

    def expect(self, kind: str, said: str) -> None:
        if not self.skip(kind, said):
            raise self.bad()

    def disjunction(self, depth: int) -> Predicate:
        parts = [self._conjunction(depth)]
        while self.skip("key", "OR"):
            parts.append(self._conjunction(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _conjunction(self, depth: int) -> Predicate:
        parts = [self._negation(depth)]
        while self.skip("key", "AND"):
            parts.append(self._negation(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _negation(self, depth: int) -> Predicate:
        if depth > _MAX_DEPTH:
            raise self.bad()
        if self.skip("key", "NOT"):
            return _negated(self._negation(depth + 1))
        if self.skip("mark", "("):
            found = self.disjunction(depth + 1)
            self.expect("mark", ")")
            return found
        return self._condition()

    def _condition(self) -> Predicate:
        kind, said = self.take()
        if kind not in {"name", "word"}:
            raise self.bad()
        column = fold(said)
        if column not in self._keys:
            raise InvalidRequest(f"Invalid partition expression! '{column}' is no partition key.")
        if self.skip("key", "IS"):
            negated = self.skip("key", "NOT")
            self.expect("key", "NULL")
            return IsNull(column, negated)
        read = _reader(self._keys[column])
        negated = self.skip("key", "NOT")
        found = self._set(column, read) or self._pattern(column)
        if found is None:
            if negated:
                raise self.bad()
            op = _OPERATORS.get(self.take()[1])
            if op is None:
                raise self.bad()
            found = Comparison(column, op, self._literal(read))
        return _negated(found) if negated else found

    def _set(self, column: str, read: Callable[[str], Value]) -> Predicate | None:
        if self.skip("key", "BETWEEN"):
            low = self._literal(read)
            self.expect("key", "AND")
            return And(
                (Comparison(column, ">=", low), Comparison(column, "<=", self._literal(read)))
            )
        if not self.skip("key", "IN"):
            return None
        self.expect("mark", "(")
        values = [self._literal(read)]
        while self.skip("mark", ","):
            values.append(self._literal(read))
        self.expect("mark", ")")
        return In(column, tuple(values))

    def _pattern(self, column: str) -> Predicate | None:
        if not self.skip("key", "LIKE"):
            return None
        kind, said = self.take()
        if kind != "text":
            raise self.bad()
        name = self._keys[column].name
        if name != "varchar":
            word = "Integral" if name.endswith(("int", "integer")) else name.capitalize()
            raise InvalidRequest(f"{word} data type doesn't support operation 'LIKE'")
        return Like(column, said)

    def _literal(self, read: Callable[[str], Value]) -> Value:
        kind, said = self.take()
        if kind == "word" and said.lower() in {"date", "timestamp"} and self.peek()[0] == "text":
            kind, said = self.take()
        if kind not in {"text", "number"}:
            raise self.bad()
        return read(said)


def _token(kind: str, said: str) -> Token:
    if kind == "word" and said.upper() in _WORDS:
        return "key", said.upper()
    if kind in {"text", "name"}:
        return kind, said[1:-1].replace(said[0] * 2, said[0])
    return kind, said


def _negated(predicate: Predicate) -> Predicate:
    """What holds where a predicate is false; where that is NULL neither holds."""
    if isinstance(predicate, And):
        return Or(tuple(_negated(part) for part in predicate.parts))
    if isinstance(predicate, Or):
        return And(tuple(_negated(part) for part in predicate.parts))
    if isinstance(predicate, In):
        return And(tuple(Comparison(predicate.column, "<>", value) for value in predicate.values))
    if isinstance(predicate, Comparison):
        return replace(predicate, op=_OPPOSITE[predicate.op])
    return replace(predicate, negated=not predicate.negated)


def _with_default(predicate: Predicate, texts: frozenset[str]) -> Predicate:
    """The same, with the default partition kept where its text satisfies a condition on a string key."""
    if isinstance(predicate, And | Or):
        return replace(predicate, parts=tuple(_with_default(p, texts) for p in predicate.parts))
    if predicate.column in texts and _keeps(predicate, NULL):
        return Or((predicate, IsNull(predicate.column)))
    return predicate


def _keeps(leaf: Comparison | In | IsNull | Like, text: str) -> bool:
    """Whether a text satisfies a condition on a string key."""
    if isinstance(leaf, IsNull):
        return False
    if isinstance(leaf, In):
        return text in leaf.values
    if isinstance(leaf, Like):
        return like_matcher(leaf.pattern)(text) != leaf.negated
    return OPERATORS[leaf.op](text, leaf.value)


# --- literals ----------------------------------------------------------------------------------


def _reader(kind: DataType) -> Callable[[str], Value]:
    """What reads a literal by the type of its key."""
    if kind.name in {"tinyint", "smallint", "integer", "bigint"}:
        return _integer
    readers: dict[str, Callable[[str], Value]] = {
        "varchar": str,
        "decimal": _decimal,
        "date": _date,
        "timestamp": _timestamp,
    }
    found = readers.get(kind.name)
    if found is None:
        raise InvalidRequest(
            f"Unknown type : '{kind.hive}'; expressions can't speak of such a key."
        )
    return found


def _integer(text: str) -> int:
    if not _INTEGER.match(text):
        raise InvalidRequest(f'"{text}" is not an integer.')
    return int(text)


def _decimal(text: str) -> Decimal:
    if not _NUMBER.match(text):
        raise InvalidRequest(f"{text} is not a decimal.")
    return Decimal(text)


def _date(text: str) -> date:
    try:
        if _DATE.match(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise InvalidRequest(f"{text} is not a date.")


def _timestamp(text: str) -> datetime:
    found = _MOMENT.match(text)
    fraction = (found[2] or "").rstrip("0") if found else ""
    if found and len(fraction) <= _MICROSECONDS:
        try:
            moment = datetime.fromisoformat(found[1])
        except ValueError:
            pass
        else:
            return moment.replace(microsecond=int(fraction.ljust(_MICROSECONDS, "0")))
    raise InvalidRequest(
        f"Timestamp format must be yyyy-mm-dd hh:mm:ss[.ffffff]; {text} is not a timestamp."
    )
