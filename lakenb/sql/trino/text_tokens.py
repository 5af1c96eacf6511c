"""Clauses about texts that sqlglot does not read, as plain calls (Trino: "String functions and operators").

==========================================  ==================================================
``listagg(x, ',' ON OVERFLOW ERROR)``       ``listagg(x, ',', TRUE, '...', TRUE)``
``x LIKE p ESCAPE e``, e no literal         ``x LIKE $escaped(p, e)``
``(UNNEST(a) t(x) JOIN u ON ...)``          ``((UNNEST(a) t(x)) JOIN u ON ...)``
``VALUES 1, 2 ORDER BY 1``                  ``SELECT * FROM (VALUES 1, 2) ORDER BY 1``
``normalize(x, NFD)``, ``U&'x' UESCAPE y``  stay, once they are known to be Trino's
==========================================  ==================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sqlglot.tokenizer_core import Token, TokenType

from lakenb.errors import Position, SyntaxError_

ESCAPED = "$escaped"
"""Called with a pattern and its escape character."""

_FORMS = frozenset({"NFC", "NFD", "NFKC", "NFKD"})
_WORDS = re.compile(
    r"\b(?:OVERFLOW|ESCAPE|UESCAPE|NORMALIZE|LISTAGG|VALUES)\b|\(\s*UNNEST\b", re.IGNORECASE
)
_NO_ESCAPE = re.compile(r"[0-9A-Fa-f+'\"\s]")
_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET})
_LITERALS = frozenset({TokenType.STRING, TokenType.NULL})
_FILLER = "..."


def prepared(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such clauses as plain calls.

    Raises:
        SyntaxError_: A clause that is not Trino's.
    """
    if not _WORDS.search(text):
        return tokens
    made = list(tokens)
    at = 0
    while at < len(made):
        change = _CHANGES.get(made[at].text.lower())
        if change is not None and made[at].token_type not in {
            TokenType.STRING,
            TokenType.IDENTIFIER,
        }:
            change(text, made, at)
        at += 1
    return made


def _listagg(text: str, tokens: list[Token], at: int) -> None:
    """The overflow clause as three more arguments."""
    if _word(tokens, at + 1) != "(":
        return
    end = _closing(tokens, at + 1)
    commas = _at_top(tokens, at + 2, end, ",")
    if len(commas) > 1:
        raise _mismatched(text, tokens, commas[1], "')', 'ON'")
    place = next((n for n in _at_top(tokens, at + 2, end, "ON") if _word(tokens, n + 1) == "OVERFLOW"), 0)  # fmt: skip
    if not place:
        return
    words = [_word(tokens, n) for n in range(place + 2, end)]
    filler = _like(tokens[place], TokenType.STRING, _FILLER)
    if words == ["ERROR"]:
        fails, counted = True, True
    elif words[:1] == ["TRUNCATE"]:
        if len(words) > 1 and tokens[place + 3].token_type is TokenType.STRING:
            filler = tokens[place + 3]
            words.pop(1)
        if words[1:] not in (["WITH", "COUNT"], ["WITHOUT", "COUNT"]):
            raise _mismatched(text, tokens, place + 3, "'WITH', 'WITHOUT'")
        fails, counted = False, words[1] == "WITH"
    else:
        raise _mismatched(text, tokens, place + 2, "'ERROR', 'TRUNCATE'")
    head = tokens[place]
    comma = _like(head, TokenType.COMMA, ",")
    given = [comma, _boolean(head, fails), comma, filler, comma, _boolean(head, counted)]
    if not commas:
        raise _mismatched(text, tokens, place, "')'")
    tokens[place:end] = given


def _unnest(_text: str, tokens: list[Token], at: int) -> None:
    """An UNNEST that begins joins in parentheses stands in parentheses of its own, as sqlglot wants."""
    if at < 2 or _word(tokens, at - 1) != "(" or _word(tokens, at + 1) != "(":  # noqa: PLR2004 - and FROM
        return
    end = _closing(tokens, at + 1) + 1
    if _word(tokens, end) == "WITH":
        end += 2
    end += _word(tokens, end) == "AS"
    if _word(tokens, end) in _JOINS or end >= len(tokens):
        named = end
    else:
        named = end + 1
        if _word(tokens, named) == "(":
            named = _closing(tokens, named) + 1
    if _word(tokens, named) in _JOINS:
        tokens.insert(named, _like(tokens[at], TokenType.R_PAREN, ")"))
        tokens.insert(at, _like(tokens[at], TokenType.L_PAREN, "("))


def _values(_text: str, tokens: list[Token], at: int) -> None:
    """VALUES with an order or a limit as a query around it, which sqlglot reads everywhere."""
    if at and tokens[at - 1].token_type is not TokenType.L_PAREN:
        return
    depth = 0
    for place in range(at + 1, len(tokens)):
        kind = tokens[place].token_type
        depth += (kind in _OPENING) - (kind in _CLOSING)
        if depth < 0 or (depth == 0 and kind in _SET_OPERATIONS):
            return
        if depth == 0 and kind in _MODIFIERS:
            tokens.insert(place, _like(tokens[at], TokenType.R_PAREN, ")"))
            tokens[at:at] = [_like(tokens[at], kind, word) for kind, word in _AROUND]
            return


_SET_OPERATIONS = frozenset({TokenType.UNION, TokenType.INTERSECT, TokenType.EXCEPT})
_MODIFIERS = frozenset({TokenType.ORDER_BY, TokenType.LIMIT, TokenType.OFFSET, TokenType.FETCH})
_AROUND = (
    (TokenType.SELECT, "SELECT"), (TokenType.STAR, "*"), (TokenType.FROM, "FROM"), (TokenType.L_PAREN, "("),
)  # fmt: skip
_JOINS = frozenset({"CROSS", "JOIN", "INNER", "LEFT", "RIGHT", "FULL", "NATURAL"})


def _escape(_text: str, tokens: list[Token], at: int) -> None:
    """A pattern and what is no literal behind ESCAPE as one call."""
    if at + 1 >= len(tokens) or tokens[at + 1].token_type in _LITERALS:
        return
    end = _end_of_value(tokens, at + 1)
    start = _like_before(tokens, at)
    if not start:
        return
    head = tokens[at]
    tokens.insert(end, _like(head, TokenType.R_PAREN, ")"))
    tokens[at] = _like(head, TokenType.COMMA, ",")
    opening = [_like(head, TokenType.VAR, ESCAPED), _like(head, TokenType.L_PAREN, "(")]
    tokens[start + 1 : start + 1] = opening


def _like_before(tokens: Sequence[Token], at: int) -> int:
    """Where the LIKE stands that an ESCAPE belongs to; 0 for nowhere."""
    depth = 0
    for place in range(at - 1, 0, -1):
        kind = tokens[place].token_type
        depth += (kind in _CLOSING) - (kind in _OPENING)
        if depth < 0:
            return 0
        if depth == 0 and kind is TokenType.LIKE:
            return place
    return 0


def _end_of_value(tokens: Sequence[Token], at: int) -> int:
    """Where a name, a call, a CAST or what parentheses hold ends."""
    if tokens[at].token_type not in _OPENING:
        at += 1
        while at + 1 < len(tokens) and tokens[at].token_type is TokenType.DOT:
            at += 2
    while at < len(tokens) and tokens[at].token_type in _OPENING:
        at = _closing(tokens, at) + 1
    return at


def _normalize(text: str, tokens: list[Token], at: int) -> None:
    if _word(tokens, at + 1) != "(":
        return
    end = _closing(tokens, at + 1)
    commas = _at_top(tokens, at + 2, end, ",")
    if commas and (end != commas[0] + 2 or _word(tokens, commas[0] + 1) not in _FORMS):
        shown = ", ".join(f"'{form}'" for form in sorted(_FORMS))
        raise _mismatched(text, tokens, commas[0] + 1, shown)


def _unicode_escape(text: str, tokens: list[Token], at: int) -> None:
    before = tokens[at - 1] if at else None
    if before is None or before.token_type is not TokenType.UNICODE_STRING or at + 1 >= len(tokens):
        return
    character = tokens[at + 1].text
    message = f"Invalid Unicode escape character: {character}"
    if not character:
        message = "Empty Unicode escape character"
    elif len(character) == 1 and not _NO_ESCAPE.match(character):
        return
    raise SyntaxError_(message, position=_place(text, before.start))


_CHANGES: dict[str, Callable[[str, list[Token], int], None]] = {
    "listagg": _listagg,
    "escape": _escape,
    "normalize": _normalize,
    "uescape": _unicode_escape,
    "unnest": _unnest,
    "values": _values,
}


# --- tokens --------------------------------------------------------------------------------------------


def _word(tokens: Sequence[Token], at: int) -> str:
    if at >= len(tokens) or tokens[at].token_type in {TokenType.STRING, TokenType.IDENTIFIER}:
        return ""
    return tokens[at].text.upper()


def _closing(tokens: Sequence[Token], at: int) -> int:
    """Where the parenthesis that opens here closes."""
    depth = 0
    for place in range(at, len(tokens)):
        kind = tokens[place].token_type
        depth += (kind in _OPENING) - (kind in _CLOSING)
        if depth == 0:
            return place
    return len(tokens) - 1


def _at_top(tokens: Sequence[Token], start: int, end: int, word: str) -> list[int]:
    """The places of a word outside of inner parentheses."""
    found, depth = [], 0
    for place in range(start, end):
        kind = tokens[place].token_type
        depth += (kind in _OPENING) - (kind in _CLOSING)
        if depth == 0 and _word(tokens, place) == word:
            found.append(place)
    return found


def _like(token: Token, kind: TokenType, word: str) -> Token:
    return Token(kind, word, token.line, token.col, token.start, token.end)


def _boolean(token: Token, value: bool) -> Token:
    kind = TokenType.TRUE if value else TokenType.FALSE
    return _like(token, kind, "TRUE" if value else "FALSE")


def _place(text: str, offset: int) -> Position:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _mismatched(text: str, tokens: Sequence[Token], at: int, expecting: str) -> SyntaxError_:
    token = tokens[at]
    shown = text[token.start : token.end + 1][:100]
    message = f"mismatched input '{shown}'. Expecting: {expecting}"
    return SyntaxError_(message, position=_place(text, token.start))
