"""Cuts row patterns out of windows before sqlglot reads them.

Trino: "Row pattern recognition in window structures".

What only such windows have is taken out of the parentheses, and a mark is put among the window's
partitions. A measure ``x OVER w`` becomes a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot.tokenizer_core import Token, TokenType

from lakenb.sql.trino.row_pattern_tokens import (
    CLOSING,
    MARKED,
    OPENING,
    Clause,
    closing,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.sql.trino.row_pattern import RowPattern
    from lakenb.sql.trino.row_pattern_tokens import Parse

MEASURE = "ƒmeasure "
"""Stands before the name of a measure that is read OVER a window."""
_FRAMES = frozenset({"ROWS", "RANGE", "GROUPS"})
_NAMES = frozenset({TokenType.VAR, TokenType.IDENTIFIER})


def cut_windows(
    text: str, tokens: Sequence[Token], parse: Parse, found: dict[str, RowPattern]
) -> list[Token]:
    """The tokens without the row patterns of windows, which are added to those found.

    Args:
        text: The statement.
        tokens: Its tokens.
        parse: Parses a query's tokens.
        found: Row patterns by mark.

    Raises:
        SyntaxError_: A clause that doesn't fit Trino's grammar.
    """
    left = list(tokens)
    at, windows = 1, 0
    while at < len(left):
        token = left[at]
        opens = token.token_type is TokenType.L_PAREN
        if opens and left[at - 1].text.upper() in {"OVER", "AS"}:
            end = closing(text, left, at)
            made = _window(text, left[at : end + 1], parse, found)
            windows += len(made) != end + 1 - at
            left[at : end + 1] = made
        at += 1
    return _measures(left) if windows else left


def _window(
    text: str, tokens: Sequence[Token], parse: Parse, found: dict[str, RowPattern]
) -> list[Token]:
    inside = list(tokens[1:-1])
    places = _places(inside)
    if "PATTERN" not in places or "DEFINE" not in places:
        return list(tokens)
    rest = min(places[one] for one in ("AFTER", "INITIAL", "SEEK", "PATTERN") if one in places)
    frame = places.get("FRAME", rest)
    measures = min(places.get("MEASURES", frame), frame)
    mark = f"{MARKED}{len(found)}"
    clause = [*inside[measures:frame], *inside[rest:]]
    head = inside[places["PATTERN"]]
    found[mark] = Clause(text, head, clause, parse, windowed=True).read()
    return [
        tokens[0],
        *_marked(inside[:measures], _like(head, TokenType.IDENTIFIER, mark)),
        *inside[frame:rest],
        tokens[-1],
    ]


def _places(inside: Sequence[Token]) -> dict[str, int]:
    """Where a window's parts begin."""
    places: dict[str, int] = {}
    depth = 0
    for at, token in enumerate(inside):
        word = token.text.upper()
        following = inside[at + 1].text.upper() if at + 1 < len(inside) else ""
        if not depth and token.token_type is not TokenType.IDENTIFIER:
            name = ""
            if word in _FRAMES and following in {"BETWEEN", "CURRENT", "UNBOUNDED"}:
                name = "FRAME"
            elif (
                (word == "PATTERN" and following == "(")
                or (word == "AFTER" and following == "MATCH")
                or (word in {"INITIAL", "SEEK"} and following == "PATTERN")
                or word == "MEASURES"
                or (word == "DEFINE" and "PATTERN" in places)
            ):
                name = word
            if name:
                places.setdefault(name, at)
        depth += (token.token_type in OPENING) - (token.token_type in CLOSING)
    return places


def _marked(before: Sequence[Token], mark: Token) -> list[Token]:
    """A mark among the partitions of what stands before the measures."""
    depth, place = 0, 0
    partitioned = False
    for at, token in enumerate(before):
        if not depth and token.token_type is TokenType.PARTITION_BY:
            partitioned, place = True, at + 1
            break
        if not depth and token.token_type is TokenType.ORDER_BY:
            place = at
            break
        depth += (token.token_type in OPENING) - (token.token_type in CLOSING)
        place = at + 1
    if partitioned:
        comma = _like(mark, TokenType.COMMA, ",")
        return [*before[:place], mark, comma, *before[place:]]
    head = _like(mark, TokenType.PARTITION_BY, "PARTITION BY")
    return [*before[:place], head, mark, *before[place:]]


def _measures(tokens: Sequence[Token]) -> list[Token]:
    """``x OVER w`` as a call: a name before OVER can only be a measure."""
    made: list[Token] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1].text.upper() if at + 1 < len(tokens) else ""
        treated = at and tokens[at - 1].text.upper() in {"IGNORE", "RESPECT"}
        if following == "OVER" and token.token_type in _NAMES and not treated:
            made.append(_like(token, TokenType.VAR, MEASURE + token.text.lower()))
            made.append(_like(token, TokenType.L_PAREN, "("))
            made.append(_like(token, TokenType.R_PAREN, ")"))
        else:
            made.append(token)
    return made


def _like(token: Token, kind: TokenType, word: str) -> Token:
    return Token(kind, word, token.line, token.col, token.start, token.end)
