"""The pattern of MATCH_RECOGNIZE, and its grammar (Trino: "MATCH_RECOGNIZE": row pattern syntax)."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lakenb.errors import NotYetAvailable, QueryFailed, SyntaxError_

if TYPE_CHECKING:
    from sqlglot import exp

    from lakenb.errors import Position

_TOKEN = re.compile(
    r'\s*(?:(?P<name>[^\W\d][\w$]*|"(?:[^"]|"")+")|(?P<sign>\{-|-\}|[()|*+?{},^$])|(?P<number>\d+))',
)
_COMMENT = re.compile(r"--[^\n]*(?:\n|$)|/\*.*?\*/", re.DOTALL)
_MOST_PERMUTED = 6
_MOST_REPEATED = 1000
_DEEPEST = 200


@dataclass(slots=True)
class Piece:
    """A part of a pattern.

    Attributes:
        kind: ``label``, ``all`` (one after the other), ``any`` (the first that fits), ``repeat``,
            ``without`` (excluded from the output), ``start``, ``end``.
        parts: What it is made of.
        label: A label's name.
        least: Of a repetition.
        most: Of a repetition; None for any number.
        greedy: Whether a repetition takes as many as it can.
    """

    kind: str
    parts: list[Piece] = field(default_factory=list)
    label: str = ""
    least: int = 1
    most: int | None = 1
    greedy: bool = True


@dataclass(slots=True)
class Sorted:
    """A column of ORDER BY."""

    column: exp.Expr
    descending: bool = False
    nulls_first: bool = False


@dataclass(slots=True)
class RowPattern:
    """One MATCH_RECOGNIZE.

    Attributes:
        position: Of its first word.
        partition: Columns.
        order: Columns.
        measures: Expressions with their names.
        all_rows: ALL ROWS PER MATCH.
        empty: Whether an empty match gives a row in it.
        unmatched: WITH UNMATCHED ROWS.
        skip: ``PAST``, ``NEXT``, ``FIRST`` or ``LAST``.
        skip_to: The label of the latter two.
        seek: Of a window, whether the match may begin behind the row.
        pattern: The pattern.
        subsets: Names for several labels.
        defined: Conditions by label.
    """

    position: Position
    pattern: Piece
    partition: list[exp.Expr] = field(default_factory=list)
    order: list[Sorted] = field(default_factory=list)
    measures: list[tuple[exp.Expr, str]] = field(default_factory=list)
    all_rows: bool = False
    empty: bool = True
    unmatched: bool = False
    skip: str = "PAST"
    skip_to: str = ""
    seek: bool = False
    subsets: dict[str, list[str]] = field(default_factory=dict)
    defined: dict[str, exp.Expr] = field(default_factory=dict)


def label_of(name: str) -> str:
    """A pattern variable's name as CLASSIFIER() shows it."""
    return name[1:-1].replace('""', '"') if name.startswith('"') else name.upper()


def labels(piece: Piece) -> list[str]:
    """The labels of a pattern, each once, in order."""
    found = [piece.label] if piece.kind == "label" else []
    for part in piece.parts:
        found += labels(part)
    return list(dict.fromkeys(found))


def excludes(piece: Piece) -> bool:
    """Whether a part is left out of the output."""
    return piece.kind == "without" or any(excludes(part) for part in piece.parts)


def parse_pattern(text: str, position: Position) -> Piece:
    """Read what stands in the parentheses of PATTERN.

    Args:
        text: Without the parentheses.
        position: For errors.

    Raises:
        SyntaxError_: It is no pattern.
        QueryFailed: A quantifier that can't be.
        NotYetAvailable: A pattern too large.
    """
    plain = _COMMENT.sub(" ", text).rstrip()
    tokens: list[str] = []
    at = 0
    while at < len(plain):
        found = _TOKEN.match(plain, at)
        if found is None:
            message = f"The pattern can't be read at '{plain[at : at + 40].strip()}'."
            raise SyntaxError_(message, position=position)
        tokens.append(found.group().strip())
        at = found.end()
    return _Grammar(tokens, position).whole()


class _Grammar:
    def __init__(self, tokens: list[str], position: Position) -> None:
        self.tokens = [*tokens, ""]
        self.position = position
        self.at = 0
        self.depth = 0

    def whole(self) -> Piece:
        made = self.alternatives()
        self.take("")
        return made

    @property
    def next(self) -> str:
        return self.tokens[self.at]

    def take(self, *expected: str) -> str:
        token = self.next
        if expected and token not in expected:
            shown = token or "the pattern's end"
            message = f"mismatched input '{shown}' in PATTERN. Expecting: {' or '.join(expected)}"
            raise SyntaxError_(message, position=self.position)
        self.at += 1
        return token

    def skip(self, token: str) -> bool:
        found = self.next == token
        self.at += found
        return found

    def alternatives(self) -> Piece:
        self.depth += 1
        if self.depth > _DEEPEST:
            message = f"The pattern nests more than {_DEEPEST} levels deep; split it up."
            raise SyntaxError_(message, position=self.position)
        parts = [self.sequence()]
        while self.skip("|"):
            parts.append(self.sequence())
        self.depth -= 1
        return parts[0] if len(parts) == 1 else Piece("any", parts)

    def sequence(self) -> Piece:
        parts: list[Piece] = []
        while self.next not in {"", ")", "|", "-}", ","}:
            parts.append(self.quantified())
        if not parts:
            message = f"mismatched input '{self.next}' in PATTERN. Expecting: a pattern variable"
            raise SyntaxError_(message, position=self.position)
        return parts[0] if len(parts) == 1 else Piece("all", parts)

    def quantified(self) -> Piece:
        inner = self.primary()
        least, most = 1, None
        if self.skip("*"):
            least = 0
        elif self.skip("+"):
            pass
        elif self.skip("?"):
            least, most = 0, 1
        elif self.skip("{"):
            least, most = self.bounds()
        else:
            return inner
        greedy = not self.skip("?")
        return Piece("repeat", [inner], least=least, most=most, greedy=greedy)

    def bounds(self) -> tuple[int, int | None]:
        least = self.number()
        if least is not None and self.skip("}"):
            return self.checked(least, least, exact=True)
        self.take(",")
        most = self.number()
        self.take("}")
        return self.checked(least or 0, most, exact=False)

    def checked(self, least: int, most: int | None, *, exact: bool) -> tuple[int, int | None]:
        if most == 0:
            message = "Pattern quantifier upper bound must be greater than or equal to 1"
            raise QueryFailed(message, name="NUMERIC_VALUE_OUT_OF_RANGE", position=self.position)
        if most is not None and least > most and not exact:
            message = "Pattern quantifier lower bound must not exceed upper bound"
            raise QueryFailed(message, name="INVALID_RANGE", position=self.position)
        if max(least, most or 0) > _MOST_REPEATED:
            message = f"A pattern repeats a part at most {_MOST_REPEATED} times in LakeNB."
            raise NotYetAvailable(message, position=self.position)
        return least, most

    def number(self) -> int | None:
        token = self.next
        if not token.isdecimal():
            return None
        self.at += 1
        return int(token)

    def primary(self) -> Piece:
        found = self.take()
        if found == "(":
            if self.skip(")"):
                return Piece("all")
            made = self.alternatives()
            self.take(")")
            return made
        if found == "{-":
            made = self.alternatives()
            self.take("-}")
            return Piece("without", [made])
        if found in {"^", "$"}:
            return Piece("start" if found == "^" else "end")
        if found.upper() == "PERMUTE" and self.skip("("):
            return self.permuted()
        if found[:1] == '"' or found.isidentifier() or found.replace("$", "_").isidentifier():
            return Piece("label", label=label_of(found))
        message = f"mismatched input '{found}' in PATTERN. Expecting: a pattern variable"
        raise SyntaxError_(message, position=self.position)

    def permuted(self) -> Piece:
        parts = [self.alternatives()]
        while self.skip(","):
            parts.append(self.alternatives())
        self.take(")")
        if len(parts) > _MOST_PERMUTED:
            message = f"PERMUTE takes at most {_MOST_PERMUTED} parts in LakeNB."
            raise NotYetAvailable(message, position=self.position)
        orders = [Piece("all", list(one)) for one in itertools.permutations(parts)]
        return orders[0] if len(orders) == 1 else Piece("any", orders)
