"""A statement's text before any grammar reads it: one statement, whole quotes, within the limit.

Athena reads a statement with one of two grammars, and the first words say which: Hive's for most DDL,
SHOW and DESCRIBE, Trino's for queries, CTAS, views and DML (AWS: "DDL statements", "DML queries,
functions, and operators"). They disagree about strings: in Hive's a backslash escapes, in Trino's it
is a character like another. So the first words are read before the quotes are.

The tokens are cut here and not by sqlglot's tokenizer, which swallows what follows SHOW, nests
comments, and tells no place for a quote that never closes. Positions count from the first character
of the statement itself, after outer white space and ``;`` are removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, NamedTuple

from lakenb.errors import Position, QuotaExceeded, SyntaxError_

__all__ = [
    "MAX_STATEMENT_BYTES",
    "Grammar",
    "StatementText",
    "Token",
    "expected",
    "grammar_of",
    "lex",
    "position_of",
    "shown",
    "single_statement",
]

Grammar = Literal["hive", "trino"]
Kind = Literal["word", "text", "double", "tick", "mark"]

MAX_STATEMENT_BYTES = 262144
"""Length of a statement in UTF-8 (AWS: "Service Quotas", query string length)."""

_SHOWN = 60
_BOM = "\ufeff"

FIRST_WORDS = (
    "ALTER CREATE DEALLOCATE DELETE DESC DESCRIBE DROP EXECUTE EXPLAIN INSERT MERGE MSCK OPTIMIZE "
    "PREPARE SHOW UNLOAD UPDATE VACUUM"
).split()

_TRINO_FIRST = frozenset(
    "SELECT WITH VALUES TABLE ( INSERT UPDATE DELETE MERGE UNLOAD EXPLAIN PREPARE EXECUTE "
    "DEALLOCATE".split()
)
# Read by the Hive side here, but their predicates and view names are written in Trino's quotes.
_PLAIN_STRINGS = frozenset({"OPTIMIZE", "VACUUM"})

# Any character beyond ASCII belongs to a word: vowel signs of Indic scripts are not in \w.
_WORD = r"[^\x00-/:-@\[-^`{-\x7f\s]++"
_COMMENT = r"--[^\n]*+|/\*.*?\*/"
_QUOTED = r'"(?:[^"\\]++|\\.|"")*+"', r'"(?:[^"]++|"")*+"'
_TEXT = r"'(?:[^'\\]++|\\.|'')*+'", r"'(?:[^']++|'')*+'"
_TICK = r"`(?:[^`]++|``)*+`"

_GAP = re.compile(rf"(?:\s++|{_COMMENT})*+", re.DOTALL)
_REST = re.compile(rf"(?:[\s;\ufeff]++|{_COMMENT})*+", re.DOTALL)


def _skimmer(text: str, double: str) -> re.Pattern[str]:
    """What a scan for ``;`` and unclosed quotes must stop at; a whole quote or comment is one stop."""
    return re.compile(rf"{_COMMENT}|{text}|{double}|{_TICK}|[;'\"`]|/\*", re.DOTALL)


def _lexer(text: str, double: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\s++|{_COMMENT})*+(?:({_WORD})|({text})|({double})|({_TICK})|(\S)|\Z)", re.DOTALL
    )


_SKIM = {
    True: _skimmer(_TEXT[0], _QUOTED[0]),
    False: _skimmer(_TEXT[1], _QUOTED[1]),
}
_LEX = {
    True: _lexer(_TEXT[0], _QUOTED[0]),
    False: _lexer(_TEXT[1], _QUOTED[1]),
}
_KINDS: tuple[Kind, ...] = ("word", "word", "text", "double", "tick", "mark")
_OPENS = {"'": "string", '"': "double-quoted name", "`": "back-ticked name", "/*": "comment"}


class Token(NamedTuple):
    """One token of a statement.

    Attributes:
        kind: ``word`` (letters, digits, ``_``), ``text`` ('...'), ``double`` ("..."), ``tick``
            (back-ticks) or ``mark`` (any other character).
        key: The word, in upper case where it is ASCII; the mark itself; empty for quoted ones.
        source: As typed, with its quotes.
        start: Offset of the first character.
        end: Offset behind the last character.
    """

    kind: Kind
    key: str
    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StatementText:
    """One statement, checked by ``single_statement``.

    Attributes:
        text: As typed, without outer white space and ``;``.
        grammar: Which grammar reads it.
        escapes: Whether a backslash escapes inside its strings.
    """

    text: str
    grammar: Grammar
    escapes: bool


def lex(text: str, *, escapes: bool = True) -> Iterator[Token]:
    """The tokens of a text, lazily; white space and comments are skipped.

    A quote that never closes comes as a one-character ``mark``: ``single_statement`` refuses it.

    Args:
        text: The statement.
        escapes: Whether a backslash escapes inside strings (Hive) or not (Trino).
    """
    for found in _LEX[escapes].finditer(text):
        group = found.lastindex
        if group is None:  # comments behind the last token
            return
        source = found[group]
        kind = _KINDS[group]
        # No character beyond ASCII makes a keyword, though "\u0131f".upper() is "IF".
        key = source.upper() if source.isascii() else source
        key = key if kind in {"word", "mark"} else ""
        yield Token(kind, key, source, found.start(group), found.end(group))


def position_of(text: str, offset: int) -> Position:
    """Line and column of an offset, both counted from 1."""
    line_start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - line_start + 1


def shown(source: str) -> str:
    """A piece of hostile text as a message may hold it: one printable line, cut to 60 characters."""
    clean = "".join(c if c.isprintable() else "?" for c in source[: _SHOWN + 1])
    return clean if len(clean) <= _SHOWN else clean[:_SHOWN] + "..."


def expected(words: Iterable[str]) -> str:
    """Words as a message lists them: quoted, with commas."""
    return ", ".join(f"'{word}'" for word in words)


def grammar_of(text: str) -> Grammar:
    """Which of Athena's two grammars reads a statement, told by its first words.

    Only SELECT, WITH, VALUES, TABLE, ``(``, INSERT, UPDATE, DELETE, MERGE, UNLOAD, EXPLAIN, PREPARE,
    EXECUTE, DEALLOCATE, CREATE [OR REPLACE] VIEW and CREATE TABLE ... AS are Trino's; text that
    starts with anything else is left to the Hive side, which words the error.
    """
    return _classify(text)[0]


def _classify(text: str) -> tuple[Grammar, bool]:
    head = [token.key for token in islice(lex(text), 4)]
    head += [""] * (4 - len(head))
    if head[0] in _TRINO_FIRST:
        return "trino", False
    if head[0] == "CREATE":
        if head[1] == "VIEW" or head[1:] == ["OR", "REPLACE", "VIEW"]:
            return "trino", False
        if head[1] == "TABLE" and _is_ctas(text):
            return "trino", False
    views = head[:2] == ["DROP", "VIEW"] or head[:3] == ["SHOW", "CREATE", "VIEW"]
    return "hive", not (views or head[0] in _PLAIN_STRINGS)


def _is_ctas(text: str) -> bool:
    """Whether ``CREATE TABLE ...`` has AS where Trino's grammar has it.

    That is behind the name, the column list, COMMENT and WITH (...); Hive's ``STORED AS`` stands
    behind other words, so the walk ends before it.
    """
    tokens = lex(text)
    next(tokens), next(tokens)
    token = next(tokens, None)
    if token and token.key == "IF":
        next(tokens, None), next(tokens, None)
        token = next(tokens, None)
    token = next(tokens, None)  # behind the first part of the name
    while token and token.key == ".":
        next(tokens, None)
        token = next(tokens, None)
    if token and token.key == "(":
        token = _behind_parentheses(tokens)
    if token and token.key == "COMMENT":
        next(tokens, None)
        token = next(tokens, None)
    if token and token.key == "WITH":
        tokens = lex(text[token.end :], escapes=False)
        token = next(tokens, None)
        if token and token.key == "(":
            token = _behind_parentheses(tokens)
    return token is not None and token.key == "AS"


def _behind_parentheses(tokens: Iterator[Token]) -> Token | None:
    """Read on behind the ``)`` that closes a ``(`` just read; the token behind it."""
    depth = 1
    for token in tokens:
        depth += (token.key == "(") - (token.key == ")")
        if not depth:
            return next(tokens, None)
    return None


def single_statement(text: str) -> StatementText:
    """Check a typed text to be one statement, and tell which grammar reads it.

    Raises:
        QuotaExceeded: It has more than 262144 bytes.
        SyntaxError_: It is empty, holds a NUL or half a character, leaves a quote or comment open, or
            holds two statements; with the place.
    """
    _check_size(text)
    text = text[_begin(text) :].rstrip()
    if "\0" in text:
        raise SyntaxError_(
            "The statement holds a NUL character; remove it.",
            position=position_of(text, text.index("\0")),
        )
    if _GAP.fullmatch(text):
        raise SyntaxError_(
            f"mismatched input '<EOF>'. Expecting: {expected(FIRST_WORDS)}, <query>",
            position=position_of(text, len(text)),
        )
    grammar, escapes = _classify(text)
    end = _end(text, escapes=escapes)
    return StatementText(text[:end].rstrip(), grammar, escapes)


def _check_size(text: str) -> None:
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise SyntaxError_(
            "The statement holds half of a UTF-16 pair, which is no character; remove it.",
            position=position_of(text, error.start),
        ) from None
    if size > MAX_STATEMENT_BYTES:
        raise QuotaExceeded(
            f"The statement has {size} bytes; Athena takes at most {MAX_STATEMENT_BYTES}. "
            "Put long lists of values into a table and join it."
        )


def _begin(text: str) -> int:
    """Where the statement begins: behind outer white space and ``;``, before its comments."""
    begin = 0
    rest = _REST.match(text)
    for found in _SKIM[True].finditer(text, 0, rest.end() if rest else 0):
        if found[0] == ";":
            begin = found.end()
    return len(text) - len(text[begin:].lstrip().lstrip(_BOM).lstrip())


def _end(text: str, *, escapes: bool) -> int:
    """Where the statement ends: at its ``;`` or at the end of the text."""
    for found in _SKIM[escapes].finditer(text):
        stop = found[0]
        if stop == ";":
            _refuse_second(text, found.end())
            return found.start()
        if stop in _OPENS:
            raise SyntaxError_(
                f"mismatched input '{stop}'. The {_OPENS[stop]} that opens here is never closed.",
                position=position_of(text, found.start()),
            )
    return len(text)


def _refuse_second(text: str, behind: int) -> None:
    rest = _REST.match(text, behind)
    start = rest.end() if rest else behind
    if start == len(text):
        return
    line, column = position_of(text, start)
    raise SyntaxError_(
        f"Only one sql statement is allowed: a second one begins at line {line}:{column}. "
        "Run them one at a time.",
        position=(line, column),
    )
