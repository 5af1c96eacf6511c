"""Reading Trino's grammar with sqlglot, without its ideas of what a function means.

sqlglot turns a call such as ``date_add('day', 1, x)`` into a node of its own and forgets the call. Each
call is therefore marked in the token stream first, so that it arrives as a plain call and the registry
(``lakenb.sql.registry``) alone decides what it means. The compiled parser can't be subclassed, so what
sqlglot accepts beyond Trino's grammar is refused here by token and in ``grammar.py`` by node.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot.dialects.trino import Trino
from sqlglot.errors import ParseError, SqlglotError, TokenError
from sqlglot.tokenizer_core import Token, TokenType

from lakenb.errors import Position, SyntaxError_
from lakenb.sql.trino import text_tokens
from lakenb.sql.trino.depth import check_constructors, too_deep
from lakenb.sql.trino.row_pattern_tokens import PATTERN_WORDS, attach, cut
from lakenb.sql.trino.sql_json_tokens import PREFIX, prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlglot import exp

    from lakenb.sql.trino.row_pattern import RowPattern

MARK = "ƒ"
"""Stands before the name of every function call in a parsed tree."""

HOLE_NUMBER = "number"
"""Key of a placeholder's number in its node's meta: which ``?`` of the text it is."""

TEXT = "text"
"""Key of the statement's text in the meta of its tree's root."""

MAX_DEPTH = 400
"""Parentheses in each other; expressions in each other may be twice as deep."""

_LONGEST_INTERVAL = 64


class _Trino(Trino):
    SUPPORTS_USER_DEFINED_TYPES = True  # sketches; the compiler refuses what names no type
    INDEX_OFFSET = 0  # subscripts stay as typed; the compiler's subscript counts from 1

    def to_json_path(self, path: exp.Expr | None) -> exp.Expr | None:
        """As it stands: sqlglot would print a warning about a path that is none."""
        return path


_DIALECT = _Trino()

_OWN_SYNTAX = frozenset(
    """
    cast try_cast extract trim substring position if coalesce nullif json_exists json_value json_query
    json_object json_array json_table exists unnest overlay
    """.split()
)
_CALL_TOKENS = frozenset(
    getattr(TokenType, name)
    for name in (
        "VAR",
        "LEFT",
        "RIGHT",
        "REPLACE",
        "MERGE",
        "FILTER",
        "FORMAT",
        "DATE",
        "CHAR",
        "TRUNCATE",
        "INSERT",
        "SEQUENCE",
        "UUID",
        "DIV",
        "FIRST",
        "NEXT",
        "INDEX",
        "NAME",
        "POINT",
        "RANGE",
    )
    if hasattr(TokenType, name)
)
_ANY_NAME = frozenset({TokenType.VAR, TokenType.IDENTIFIER})
_NO_CALL_AFTER = (
    frozenset(
        {TokenType.ALIAS, TokenType.R_PAREN, TokenType.WITH, TokenType.RECURSIVE, TokenType.INTO}
        | {TokenType.R_BRACKET, TokenType.DOT, TokenType.ORDINALITY}
    )
    | _ANY_NAME
)
_REFUSED = {
    TokenType.DCOLON: "::",
    TokenType.AMP: "&",
    TokenType.PIPE: "|",
    TokenType.TILDE: "~",
    TokenType.QUALIFY: "QUALIFY",
    TokenType.PIVOT: "PIVOT",
    TokenType.UNPIVOT: "UNPIVOT",
    TokenType.ILIKE: "ILIKE",
    TokenType.L_BRACE: "{",
    TokenType.COLON: ":",
    TokenType.PARAMETER: "@",
}
_REFUSED_TEXTS = frozenset({"==", "<=>", ":=", "=>"})
RESERVED = frozenset(
    """
    ALTER AND AS BETWEEN BY CASE CAST CONSTRAINT CREATE CROSS CUBE DEALLOCATE DELETE DESCRIBE DISTINCT
    DROP ELSE END ESCAPE EXCEPT EXECUTE EXISTS EXTRACT FALSE FOR FROM FULL GROUP GROUPING HAVING IN
    INNER INSERT INTERSECT INTO IS JOIN LEFT LIKE LISTAGG NATURAL NORMALIZE NOT NULL ON OR ORDER OUTER
    PREPARE RECURSIVE RIGHT ROLLUP SELECT TABLE THEN TRIM TRUE UESCAPE UNION UNNEST USING VALUES WHEN
    WHERE WITH
    """.split()
)
"""Words that name nothing unless quoted (Trino: "Keywords and identifiers")."""
_SINGLE = frozenset({TokenType.R_PAREN, TokenType.FROM, TokenType.R_BRACKET, TokenType.COMMA})
_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET})
_EMPTY_LIST = frozenset({TokenType.COMMA, TokenType.FROM})
_NEEDS_MORE = frozenset(
    getattr(TokenType, name)
    for name in (
        "COMMA",
        "FROM",
        "WHERE",
        "HAVING",
        "LIMIT",
        "OFFSET",
        "ORDER_BY",
        "GROUP_BY",
        "ON",
    )
)
_BEFORE_BARE_JOIN = frozenset(
    getattr(TokenType, name)
    for name in ("INNER", "CROSS", "NATURAL", "LEFT", "RIGHT", "FULL", "OUTER")
)
_NOT_AFTER_LIMIT = frozenset({TokenType.COMMA, TokenType.OFFSET, TokenType.MOD})
_BEFORE_RELATION = frozenset({TokenType.FROM, TokenType.JOIN, TokenType.COMMA})
_REFUSED_IN_PART = frozenset(
    {TokenType.EQ, TokenType.NULLSAFE_EQ, TokenType.COLON_EQ, TokenType.FARROW}
)
_LOOKED_AT = frozenset(
    {*_REFUSED, *_REFUSED_IN_PART, *_SINGLE, *_OPENING, *_CLOSING, *_NOT_AFTER_LIMIT}
    | {TokenType.VALUES, TokenType.STRING}
)
"""Tokens that may stand where Trino has none of them; a name too, when a ``$`` is in the text."""
_QUANTIFIERS = frozenset(
    {TokenType.ALL, TokenType.ANY, TokenType.SOME, TokenType.IN, TokenType.EXISTS}
)
_MARKED_BEFORE = frozenset({TokenType.L_PAREN, TokenType.STRING})
"""What follows a token that is read otherwise than sqlglot would: a call's name, a literal's type."""
_LITERAL_TYPES = {
    TokenType.TIMESTAMP: "$timestamp",
    TokenType.TIME: "$time",
    TokenType.DATE: "$date",
}


_TEXT_LITERALS = frozenset(
    "BOOLEAN TINYINT SMALLINT INT INTEGER BIGINT REAL DOUBLE VARCHAR UUID IPADDRESS".split()
)
"""Types whose literals the compiler checks (``lakenb.sql.compiler.typed_literal``)."""


def position_of(text: str, offset: int) -> Position:
    """Line and column, counted from 1, of a character's place in a text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


_COMMAND = re.compile(
    r"(?:\s|--[^\n]*\n|/\*.*?\*/)*(EXPLAIN|PREPARE|EXECUTE|DEALLOCATE)\b", re.IGNORECASE | re.DOTALL
)


def tokenize(text: str) -> list[Token]:
    """The tokens of a statement of Trino's grammar.

    Raises:
        SyntaxError_: A quote or comment is not closed, or a character belongs to no token.
    """
    command = _COMMAND.match(text)
    readable = text
    if command:  # sqlglot would swallow all that follows such a word as one string
        start, end = command.span(1)
        readable = text[:start] + "x" * (end - start) + text[end:]
    if _SPACED_BYTES.search(readable):
        readable = _SPACED_BYTES.sub(_together, readable)
    try:
        tokens = list(_DIALECT.tokenize(readable))
    except TokenError as error:
        message = "The text can't be read: a quote or a comment is not closed."
        raise SyntaxError_(message) from error
    if command:
        tokens[0] = _renamed(tokens[0], command.group(1))
    return _whole_numbers(text, tokens) if _NUMBER_WITH_LETTERS.search(text) else tokens


_SPACED_BYTES = re.compile(r"(?<![\w'\"])([xX]')([0-9A-Fa-f\s]*\s[0-9A-Fa-f\s]*)'")


def _together(found: re.Match[str]) -> str:
    """A literal of bytes without the blanks in it; those follow, so that what is behind keeps its place."""
    digits = "".join(found[2].split())
    return f"{found[1]}{digits}'" + " " * (len(found[2]) - len(digits))


_NUMBER_WITH_LETTERS = re.compile(r"(?<![\w\"'$.])\d[\d]*[A-Za-z_]")
_BASES = re.compile(r"0[xX](?:_?[0-9A-Fa-f])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|\d+(?:_\d+)+")


def _whole_numbers(text: str, tokens: list[Token]) -> list[Token]:
    """``1_000`` and ``0x1F`` as one number each; what else touches a number is no Trino.

    Raises:
        SyntaxError_: A number that letters follow at once.
    """
    made: list[Token] = []
    end = -1
    for at, token in enumerate(tokens):
        if token.start < end:
            continue
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        number = token.token_type in {TokenType.NUMBER, TokenType.HEX_STRING, TokenType.BIT_STRING}
        if not number or not text[token.start].isdigit():
            made.append(token)
            continue
        found = _BASES.match(text, token.start)
        if found:
            end = found.end()
            value = str(int(found[0], 0 if found[0][1:2].isalpha() else 10))
            made.append(Token(TokenType.NUMBER, value, token.line, token.col, token.start, end - 1))
        else:
            made.append(token)
        touching = text[made[-1].end + 1 : made[-1].end + 2]
        if touching == "_" or touching.isalpha():
            raise mismatched(text, following or token)
    return made


def parse(text: str, tokens: Sequence[Token]) -> exp.Expr:
    """The tree of one query or DML statement.

    Args:
        text: The statement; the tokens' offsets point into it.
        tokens: Its tokens, or a run of them.

    Raises:
        SyntaxError_: With the place of the first token that does not fit.
    """
    patterns: dict[str, RowPattern] = {}
    if PATTERN_WORDS.search(text):
        tokens, patterns = cut(text, tokens, lambda inner: parse(text, inner))
    tokens = prepared(text, tokens)
    _refuse(text, tokens, [token.token_type for token in tokens])
    check_constructors(tokens)
    tokens = text_tokens.prepared(text, tokens)
    kinds = [token.token_type for token in tokens]
    marked = _marked(text, tokens, kinds)
    holes = TokenType.PLACEHOLDER in kinds
    if holes:
        marked = _numbered(marked)
    try:
        trees = _DIALECT.parser().parse(marked, text)
    except ParseError as error:
        raise _syntax_error(error) from error
    except RecursionError as error:
        raise too_deep() from error
    except (SqlglotError, ValueError) as error:
        message = "The statement can't be parsed; it holds a malformed literal."
        raise SyntaxError_(message) from error
    if len(trees) != 1 or trees[0] is None:
        message = "One statement runs at a time; send the second on its own."
        raise SyntaxError_(message)
    tree = _with_holes(trees[0]) if holes else trees[0]
    tree.meta[TEXT] = text
    return attach(tree, patterns) if patterns else tree


def _numbered(tokens: Sequence[Token]) -> list[Token]:
    """Each ``?`` with its number in the text: a tree's own order differs, a WITH comes last in it."""
    written: list[Token] = []
    number = 0
    for token in tokens:
        if token.token_type is TokenType.PLACEHOLDER:
            written += [
                _like(token, TokenType.PARAMETER, "@"),
                _like(token, TokenType.NUMBER, str(number)),
            ]
            number += 1
        else:
            written.append(token)
    return written


def _with_holes(tree: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    for node in list(tree.find_all(exp.Parameter)):
        if isinstance(node.this, exp.Literal):
            hole = exp.Placeholder()
            hole.meta[HOLE_NUMBER] = int(node.this.name)
            node.replace(hole)
    return tree


def source_text(text: str, tokens: Sequence[Token]) -> str:
    """The text that a run of tokens covers."""
    return text[tokens[0].start : tokens[-1].end + 1] if tokens else ""


def _refuse(text: str, tokens: Sequence[Token], kinds: Sequence[TokenType]) -> None:
    looked_at = _LOOKED_AT | {TokenType.VAR} if "$" in text else _LOOKED_AT
    depth = 0
    for at, kind in enumerate(kinds):
        if kind not in looked_at:
            continue
        if _is_foreign(tokens, kinds, at):
            raise mismatched(text, tokens[at])
        if kind in _OPENING:
            depth += 1
            if depth > MAX_DEPTH:
                message = f"The statement nests more than {MAX_DEPTH} levels deep; split it up."
                raise SyntaxError_(message, position=position_of(text, tokens[at].start))
        elif kind in _CLOSING:
            depth -= 1
        elif kind is TokenType.STRING and at and kinds[at - 1] is TokenType.INTERVAL:
            _check_interval(text, tokens[at])
    if depth > 0 or (kinds and kinds[-1] in _NEEDS_MORE):
        raise mismatched(text, None)


def _is_foreign(tokens: Sequence[Token], kinds: Sequence[TokenType], at: int) -> bool:
    """Whether sqlglot would read a token that Trino's grammar has not at this place."""
    kind, token = kinds[at], tokens[at]
    before = kinds[at - 1] if at else None
    if kind in _SINGLE and before is TokenType.COMMA:
        return True
    if kind in _EMPTY_LIST and before is TokenType.SELECT:
        return True
    if kind in _REFUSED or (kind in _REFUSED_IN_PART and token.text in _REFUSED_TEXTS):
        return True
    if kind is TokenType.VAR:
        return "$" in token.text and not token.text.startswith(PREFIX)
    if kind is TokenType.L_BRACKET:
        return at == 0 or not _ends_value(tokens[at - 1])
    return _is_foreign_behind(kinds, at)


def _is_foreign_behind(kinds: Sequence[TokenType], at: int) -> bool:
    """Whether a token ends ``FROM VALUES``, ``LIMIT n,``, ``LIMIT n OFFSET`` or a type's ``[]``."""
    kind = kinds[at]
    if kind is TokenType.VALUES:
        return at > 0 and kinds[at - 1] in _BEFORE_RELATION
    if at < 2:  # noqa: PLR2004 - three tokens
        return False
    if kind is TokenType.R_BRACKET:
        return kinds[at - 1] is TokenType.L_BRACKET and kinds[at - 2] is not TokenType.ARRAY
    return kind in _NOT_AFTER_LIMIT and kinds[at - 2] is TokenType.LIMIT


def _check_interval(text: str, token: Token) -> None:
    if len(token.text) > _LONGEST_INTERVAL:
        message = (
            f"The interval has {len(token.text)} characters; it takes at most {_LONGEST_INTERVAL}."
        )
        raise SyntaxError_(message, position=position_of(text, token.start))


def _ends_value(token: Token) -> bool:
    """Whether a subscript may follow, or the token is the word ARRAY."""
    if token.token_type in {TokenType.IDENTIFIER, *_CLOSING}:
        return True
    return token.text.isidentifier() and token.text.upper() not in RESERVED


def mismatched(text: str, token: Token | None, expecting: str = "") -> SyntaxError_:
    """Trino's error for a token that does not fit; None is the end of the text."""
    tail = f" Expecting: {expecting}" if expecting else ""
    if token is None:
        stripped = text.rstrip()
        place = position_of(stripped, len(stripped))
        return SyntaxError_(f"mismatched input '<EOF>'.{tail}", position=place)
    shown = text[token.start : token.end + 1]
    place = position_of(text, token.start)
    return SyntaxError_(f"mismatched input '{shown[:100]}'.{tail}", position=place)


def _syntax_error(error: ParseError) -> SyntaxError_:
    found = error.errors[0] if error.errors else {}
    line, column, shown = found.get("line"), found.get("col"), str(found.get("highlight") or "")
    if not line or column is None:
        return SyntaxError_("The statement can't be parsed.")
    place = (int(line), max(1, int(column) - len(shown) + 1))
    if "Required keyword" in str(found.get("description")):
        return SyntaxError_(f"The expression near '{shown[:100]}' is incomplete.", position=place)
    return SyntaxError_(f"mismatched input '{shown[:100]}'.", position=place)


def _marked(text: str, tokens: Sequence[Token], kinds: Sequence[TokenType]) -> list[Token]:
    marked: list[Token] = []
    skipped: Token | None = None
    closing: dict[int, Token] = {}
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        if token is skipped:
            continue
        if at in closing:
            marked.append(closing[at])
        if at == last or (kinds[at + 1] not in _MARKED_BEFORE and kinds[at] is not TokenType.JOIN):
            marked.append(token)
            continue
        following = tokens[at + 1]
        before = tokens[at - 1] if at else None
        written = _rewritten(text, token, before, following)
        if token.token_type in _QUANTIFIERS and following.token_type is TokenType.L_PAREN:
            end = _opens_values(tokens, at + 1)
            if end:
                closing[end] = _like(token, TokenType.R_PAREN, ")")
                written = [token, *_select_from(following)]
        if written is not None:
            skipped = following if token.token_type is not TokenType.JOIN else None
            marked.extend(written)
        elif _is_call(tokens, at, before, following):
            marked.append(_renamed(token, MARK + token.text.lower()))
        else:
            marked.append(token)
    return marked


def _rewritten(
    text: str, token: Token, before: Token | None, following: Token
) -> list[Token] | None:
    """A typed literal as a cast, and a bare JOIN as INNER JOIN; None for all else."""
    kind = token.token_type
    if kind is TokenType.JOIN:  # sqlglot can't tell a comma from a JOIN that lacks its ON
        bare = before is None or before.token_type not in _BEFORE_BARE_JOIN
        return [_like(token, TokenType.INNER, "INNER"), token] if bare else None
    if following.token_type is not TokenType.STRING:
        return None
    if kind is TokenType.DECIMAL:
        return _decimal(text, token, following)
    if kind is TokenType.CHAR:
        return _cast(following, token, (max(len(following.text), 1),))
    if kind in _LITERAL_TYPES:
        return _moment(token, following)
    written = token.text.upper()
    dotted = before is not None and before.token_type is TokenType.DOT
    if written not in _TEXT_LITERALS or kind is TokenType.IDENTIFIER or dotted:
        return None
    opening = _like(token, TokenType.L_PAREN, "(")
    shown = _like(token, TokenType.STRING, token.text)
    comma = _like(token, TokenType.COMMA, ",")
    closing = _like(token, TokenType.R_PAREN, ")")
    return [_renamed(token, MARK + "$literal"), opening, shown, comma, following, closing]


def _like(token: Token, kind: TokenType, word: str) -> Token:
    """A token that the text does not hold, at the place of one that it holds."""
    return Token(kind, word, token.line, token.col, token.start, token.end)


def _opens_values(tokens: Sequence[Token], at: int) -> int:
    """Where the parenthesis that opens here closes, when VALUES or TABLE follow; else 0."""
    if tokens[at + 1 :] and tokens[at + 1].token_type not in {TokenType.VALUES, TokenType.TABLE}:
        return 0
    depth = 0
    for place in range(at, len(tokens)):
        kind = tokens[place].token_type
        depth += (kind is TokenType.L_PAREN) - (kind is TokenType.R_PAREN)
        if depth == 0:
            return place
    return 0


def _select_from(opening: Token) -> list[Token]:
    """``(`` as ``(SELECT * FROM (``: sqlglot wants a SELECT behind ANY, SOME and ALL."""
    words = (
        (TokenType.L_PAREN, "("),
        (TokenType.SELECT, "SELECT"),
        (TokenType.STAR, "*"),
        (TokenType.FROM, "FROM"),
        (TokenType.L_PAREN, "("),
    )
    return [_like(opening, kind, word) for kind, word in words]


def _renamed(token: Token, name: str) -> Token:
    return Token(TokenType.VAR, name, token.line, token.col, token.start, token.end, token.comments)


def _is_call(tokens: Sequence[Token], at: int, before: Token | None, following: Token) -> bool:
    token = tokens[at]
    if following.token_type is not TokenType.L_PAREN or token.token_type not in _CALL_TOKENS:
        return False
    if token.text.lower() in _OWN_SYNTAX:
        return False
    if token.token_type is TokenType.INSERT:
        return False
    if before is None:
        return True
    if before.token_type in _NO_CALL_AFTER:
        return (
            token.token_type is TokenType.VAR and _is_keyword(before) and not _names_cte(tokens, at)
        )
    return not _names_cte(tokens, at)


_KEYWORD_VARS = frozenset(
    {"select", "by", "when", "then", "else", "and", "or", "not", "on", "where"}
)


def _is_keyword(token: Token) -> bool:
    return token.token_type is TokenType.VAR and token.text.lower() in _KEYWORD_VARS


def _names_cte(tokens: Sequence[Token], at: int) -> bool:
    """Whether ``name (columns) AS (`` begins here."""
    depth = 0
    for place in range(at + 1, len(tokens)):
        kind = tokens[place].token_type
        depth += (kind is TokenType.L_PAREN) - (kind is TokenType.R_PAREN)
        if depth == 0:
            after = [t.token_type for t in tokens[place + 1 : place + 3]]
            return after == [TokenType.ALIAS, TokenType.L_PAREN]
        if kind not in {TokenType.L_PAREN, TokenType.COMMA} | _ANY_NAME:
            return False
    return False


def _decimal(text: str, token: Token, literal: Token) -> list[Token]:
    """``DECIMAL '1.50'`` as ``CAST('1.50' AS DECIMAL(3, 2))``: the text gives precision and scale."""
    digits = literal.text.strip().lstrip("+-")
    whole, _, part = digits.partition(".")
    if not (whole + part).isdecimal():
        raise _no_decimal(text, token, literal)
    scale = len(part)
    precision = max(len(whole.lstrip("0")) + scale, 1)
    if precision > 38:  # noqa: PLR2004 - Trino's largest decimal
        raise _no_decimal(text, token, literal)
    return _cast(literal, token, (precision, scale))


def _no_decimal(text: str, token: Token, literal: Token) -> SyntaxError_:
    message = f"'{literal.text[:60]}' is not a valid DECIMAL literal"
    return SyntaxError_(message, name="INVALID_LITERAL", position=position_of(text, token.start))


def _moment(token: Token, literal: Token) -> list[Token]:
    """``TIMESTAMP '...'`` as a call of what reads it: its text gives precision and zone."""
    return [
        _renamed(token, MARK + _LITERAL_TYPES[token.token_type]),
        _like(token, TokenType.L_PAREN, "("),
        literal,
        _like(token, TokenType.R_PAREN, ")"),
    ]


def _cast(literal: Token, kind: Token, parameters: tuple[int, ...]) -> list[Token]:
    """The tokens of ``CAST(literal AS kind(parameters))``."""
    made = [
        _like(kind, TokenType.VAR, "CAST"),
        _like(kind, TokenType.L_PAREN, "("),
        literal,
        _like(kind, TokenType.ALIAS, "AS"),
        kind,
        _like(kind, TokenType.L_PAREN, "("),
    ]
    for number in parameters:
        made += [
            _like(kind, TokenType.NUMBER, str(number)),
            _like(kind, TokenType.COMMA, ","),
        ]
    made[-1] = _like(kind, TokenType.R_PAREN, ")")
    return [*made, _like(kind, TokenType.R_PAREN, ")")]
