"""JSON_VALUE, JSON_TABLE and the other SQL/JSON calls as plain calls (Trino: "JSON functions and operators").

sqlglot reads some of their clauses and fails at others. Each call becomes ``$json_value('{...}', a, b)``:
a literal that holds the clauses as JSON, then every expression and type that they name, in their order;
the literal refers to them by number. A type is written as ``CAST(NULL AS type)``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlglot.tokenizer_core import Token, TokenType

from lakenb.errors import Position, SyntaxError_

PREFIX = "$json_"
_NAMES = frozenset(
    {"json_exists", "json_value", "json_query", "json_object", "json_array", "json_table"}
)
_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET})
_ENCODINGS = frozenset({"UTF8", "UTF16", "UTF32"})
Clauses = dict[str, Any]


def prepared(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with each SQL/JSON call as a plain one.

    Raises:
        SyntaxError_: A clause that is not Trino's.
    """
    if "json_" not in text.lower():
        return tokens
    reader = _Reader(text, list(tokens))
    return reader.rewritten(len(reader.tokens))


def _place(text: str, offset: int) -> Position:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


class _Reader:
    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.at = 0
        self.args: list[list[Token]] = []

    # --- tokens ------------------------------------------------------------------------------------

    def word(self, ahead: int = 0) -> str:
        """The word here in upper case; a string or a quoted name is none."""
        at = self.at + ahead
        if at >= len(self.tokens):
            return ""
        token = self.tokens[at]
        plain = token.token_type not in {TokenType.STRING, TokenType.IDENTIFIER}
        return token.text.upper() if plain else ""

    def follow(self, *words: str) -> bool:
        """Whether these words follow."""
        return all(self.word(ahead) == word for ahead, word in enumerate(words))

    def skip(self, *words: str) -> bool:
        """Pass these words if they follow."""
        found = self.follow(*words)
        self.at += len(words) if found else 0
        return found

    def expect(self, *words: str) -> None:
        """Pass these words.

        Raises:
            SyntaxError_: They don't follow.
        """
        for word in words:
            if not self.skip(word):
                raise self.mismatched(f"'{word}'")

    def mismatched(self, expecting: str) -> SyntaxError_:
        """The error for the token here."""
        if self.at >= len(self.tokens):
            end = len(self.text.rstrip())
            message = f"mismatched input '<EOF>'. Expecting: {expecting}"
            return SyntaxError_(message, position=_place(self.text, end))
        token = self.tokens[self.at]
        shown = self.text[token.start : token.end + 1]
        message = f"mismatched input '{shown[:100]}'. Expecting: {expecting}"
        return SyntaxError_(message, position=_place(self.text, token.start))

    def rewritten(self, end: int) -> list[Token]:
        """The tokens from here to a place, calls in them rewritten."""
        made: list[Token] = []
        while self.at < end:
            name = self.word().lower()
            if name.startswith(PREFIX):
                raise self.mismatched("<expression>")
            if name in _NAMES and self.word(1) == "(":
                made += self._call(name)
            else:
                made.append(self.tokens[self.at])
                self.at += 1
        return made

    def _call(self, name: str) -> list[Token]:
        outside, self.args = self.args, []
        head = self.tokens[self.at]
        self.at += 2
        clauses = _READERS[name](self)
        closing = self.at
        self.expect(")")
        clauses["count"] = len(self.args)
        made = [
            _like(head, TokenType.VAR, "$" + name),
            _like(head, TokenType.L_PAREN, "("),
            _like(head, TokenType.STRING, json.dumps(clauses)),
        ]
        for arg in self.args:
            made += [_like(head, TokenType.COMMA, ","), *arg]
        self.args = outside
        return [*made, self.tokens[closing]]

    # --- pieces ------------------------------------------------------------------------------------

    def expression(self, stops: Callable[[_Reader], bool]) -> int:
        """The number of the expression that ends at a comma, a parenthesis or where ``stops`` says."""
        depth, start = 0, self.at
        end = start
        while end < len(self.tokens):
            kind = self.tokens[end].token_type
            if kind in _CLOSING and depth == 0:
                break
            if depth == 0 and end > start:
                self.at = end
                if kind is TokenType.COMMA or stops(self):
                    break
            depth += (kind in _OPENING) - (kind in _CLOSING)
            end += 1
        self.at = start
        if end == start or self.word() == ",":
            raise self.mismatched("<expression>")
        self.args.append([])
        number = len(self.args) - 1
        self.args[number] = self.rewritten(end)
        return number

    def type(self) -> int:
        """The number of the type here."""
        start, depth = self.at, 0
        head = self.tokens[start] if start < len(self.tokens) else None
        while self.at < len(self.tokens):
            kind = self.tokens[self.at].token_type
            if depth == 0 and self.at > start and not self._goes_on():
                break
            if kind in _CLOSING and depth == 0:
                break
            depth += (kind in _OPENING) - (kind in _CLOSING)
            self.at += 1
        if head is None or self.at == start:
            raise self.mismatched("<type>")
        words = (
            (TokenType.VAR, "CAST"), (TokenType.L_PAREN, "("), (TokenType.NULL, "NULL"),
            (TokenType.ALIAS, "AS"),
        )  # fmt: skip
        made = [_like(head, kind, word) for kind, word in words]
        made += [*self.tokens[start : self.at], _like(head, TokenType.R_PAREN, ")")]
        self.args.append(made)
        return len(self.args) - 1

    def _goes_on(self) -> bool:
        """Whether the token here still belongs to a type's name."""
        zoned = any(self.follow(w, "TIME", "ZONE") for w in ("WITH", "WITHOUT"))
        before = self.tokens[self.at - 1].text.upper()
        inside = before in {"WITH", "WITHOUT", "TIME", "DOUBLE", "INTERVAL", "DAY", "YEAR", "TO"}
        within = inside and self.word() in {
            "TIME",
            "ZONE",
            "PRECISION",
            "DAY",
            "YEAR",
            "TO",
            "SECOND",
            "MONTH",
        }
        return zoned or within or self.word() == "("

    def string(self) -> tuple[str, int]:
        """The string here and where it begins in the text."""
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        if token is None or token.token_type is not TokenType.STRING:
            raise self.mismatched("<string>")
        self.at += 1
        return token.text, token.start

    def name(self) -> str:
        """A name as Trino compares those of SQL/JSON: in upper case unless quoted."""
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        if token is None or not (
            self.word().isidentifier() or token.token_type is TokenType.IDENTIFIER
        ):
            raise self.mismatched("<identifier>")
        self.at += 1
        return token.text if token.token_type is TokenType.IDENTIFIER else token.text.upper()

    def format(self) -> str | None:
        """``FORMAT JSON [ENCODING UTF8]``."""
        if not self.skip("FORMAT"):
            return None
        self.expect("JSON")
        if not self.skip("ENCODING"):
            return "JSON"
        encoding = self.word()
        if encoding not in _ENCODINGS:
            raise self.mismatched("'UTF16', 'UTF32', 'UTF8'")
        self.at += 1
        return encoding

    def context(self, *, named: bool = False) -> Clauses:
        """The input, the path and PASSING, as the first five calls begin."""
        made: Clauses = {"input": self.expression(_at_format), "format": self.format()}
        self.expect(",")
        made["path"], made["path_at"] = self.string()
        if named and self.skip("AS"):
            made["label"] = self.name()
        made["passing"] = []
        while self.skip("PASSING") or (made["passing"] and self.skip(",")):
            number = self.expression(_at_format_or_as)
            kind = self.format()
            self.expect("AS")
            made["passing"].append([self.name(), number, kind])
        return made

    def returning(self, made: Clauses) -> None:
        """``RETURNING type [FORMAT JSON]``."""
        if self.skip("RETURNING"):
            made["type"] = self.type()
            made["output"] = self.format()

    def behaviors(self, made: Clauses, words: dict[str, tuple[str, ...]]) -> None:
        """``... ON EMPTY`` and ``... ON ERROR``; the words are those before ON, by what they mean."""
        for event in ("EMPTY", "ERROR"):
            key = event.lower()
            for meaning, spelled in words.items():
                if meaning != "default" and self.follow(*spelled, "ON", event):
                    self.at += len(spelled) + 2
                    made[key] = meaning
            if "default" in words and self.follow("DEFAULT") and key not in made:
                start, count = self.at, len(self.args)
                self.at += 1
                made[f"{key}_value"] = self.expression(_at_on)
                if self.skip("ON", event):
                    made[key] = "default"
                elif event == "EMPTY":
                    self.at, self.args = start, self.args[:count]
                    del made[f"{key}_value"]
                else:
                    raise self.mismatched("'ON'")


def _like(token: Token, kind: TokenType, word: str) -> Token:
    return Token(kind, word, token.line, token.col, token.start, token.end)


def _at_format(reader: _Reader) -> bool:
    return reader.follow("FORMAT", "JSON")


def _at_format_or_as(reader: _Reader) -> bool:
    return reader.follow("AS") or _at_format(reader)


def _at_on(reader: _Reader) -> bool:
    return reader.follow("ON")


def _at_value(reader: _Reader) -> bool:
    return reader.word() in {":", "VALUE"}


def _at_item_end(reader: _Reader) -> bool:
    return (
        _at_format(reader)
        or reader.follow("RETURNING")
        or any(reader.follow(word, "ON", "NULL") for word in ("NULL", "ABSENT"))
        or any(reader.follow(word, "UNIQUE") for word in ("WITH", "WITHOUT"))
    )


def _exists(reader: _Reader) -> Clauses:
    made = reader.context()
    for word in ("TRUE", "FALSE", "UNKNOWN", "ERROR"):
        if reader.skip(word, "ON", "ERROR"):
            made["error"] = word.lower()
    return made


_VALUE_WORDS: dict[str, tuple[str, ...]] = {
    "null": ("NULL",),
    "error": ("ERROR",),
    "default": ("DEFAULT",),
}
_QUERY_WORDS: dict[str, tuple[str, ...]] = {
    "null": ("NULL",),
    "error": ("ERROR",),
    "array": ("EMPTY", "ARRAY"),
    "object": ("EMPTY", "OBJECT"),
}


def _value(reader: _Reader) -> Clauses:
    made = reader.context()
    reader.returning(made)
    reader.behaviors(made, _VALUE_WORDS)
    return made


def _query(reader: _Reader) -> Clauses:
    made = reader.context()
    reader.returning(made)
    _shape(reader, made)
    return made


def _shape(reader: _Reader, made: Clauses) -> None:
    """Wrapper, quotes and what happens ON EMPTY and ON ERROR of JSON_QUERY."""
    for words, meaning in (
        (("WITHOUT",), "without"),
        (("WITH", "CONDITIONAL"), "conditional"),
        (("WITH", "UNCONDITIONAL"), "unconditional"),
        (("WITH",), "unconditional"),
    ):
        if "wrapper" not in made and reader.skip(*words):
            reader.skip("ARRAY")
            reader.expect("WRAPPER")
            made["wrapper"] = meaning
    for word in ("KEEP", "OMIT"):
        if reader.skip(word, "QUOTES"):
            made["quotes"] = word.lower()
            if reader.skip("ON"):
                reader.expect("SCALAR")
                if not reader.skip("STRING"):
                    reader.expect("TEXT")
    reader.behaviors(made, _QUERY_WORDS)


def _object(reader: _Reader) -> Clauses:
    made: Clauses = {"members": [], "null": True, "unique": False}
    while reader.word() != ")" and not _at_item_end(reader):
        if reader.word() == "KEY" and reader.word(1) not in {":", "VALUE", "(", "."}:
            reader.at += 1
        key = reader.expression(_at_value)
        if not reader.skip(":"):
            reader.expect("VALUE")
        value = reader.expression(_at_item_end)
        made["members"].append([key, value, reader.format()])
        if not reader.skip(","):
            break
    _nulls(reader, made)
    for word in ("WITH", "WITHOUT"):
        if reader.skip(word, "UNIQUE"):
            reader.skip("KEYS")
            made["unique"] = word == "WITH"
    reader.returning(made)
    return made


def _nulls(reader: _Reader, made: Clauses) -> None:
    for word in ("NULL", "ABSENT"):
        if reader.skip(word, "ON", "NULL"):
            made["null"] = word == "NULL"


def _array(reader: _Reader) -> Clauses:
    made: Clauses = {"items": [], "null": False}
    while reader.word() != ")" and not reader.follow("RETURNING"):
        value = reader.expression(_at_item_end)
        made["items"].append([value, reader.format()])
        if not reader.skip(","):
            break
    _nulls(reader, made)
    reader.returning(made)
    return made


def _table(reader: _Reader) -> Clauses:
    made = reader.context(named=True)
    made["columns"] = _columns(reader)
    if reader.skip("PLAN"):
        if reader.skip("DEFAULT"):
            made["default_plan"] = _default_plan(reader)
        else:
            reader.expect("(")
            made["plan"] = _plan(reader)
            reader.expect(")")
    for word in ("ERROR", "EMPTY"):
        if reader.skip(word, "ON", "ERROR"):
            made["error"] = word.lower()
    return made


def _columns(reader: _Reader) -> list[Clauses]:
    reader.expect("COLUMNS", "(")
    found: list[Clauses] = []
    while True:
        found.append(_column(reader))
        if reader.skip(")"):
            return found
        reader.expect(",")


def _column(reader: _Reader) -> Clauses:
    place = reader.tokens[reader.at].start if reader.at < len(reader.tokens) else 0
    token_after = reader.tokens[reader.at + 1] if reader.at + 1 < len(reader.tokens) else None
    is_text = token_after is not None and token_after.token_type is TokenType.STRING
    if reader.follow("NESTED") and (is_text or reader.follow("NESTED", "PATH")):
        reader.at += 1
        reader.skip("PATH")
        path, path_at = reader.string()
        made: Clauses = {"kind": "nested", "path": path, "path_at": path_at}
        if reader.skip("AS"):
            made["label"] = reader.name()
        return {**made, "columns": _columns(reader)}
    name = reader.name()
    quoted = reader.tokens[reader.at - 1].token_type is TokenType.IDENTIFIER
    made = {"name": name if quoted else name.lower(), "key": name, "at": place}
    if reader.skip("FOR"):
        reader.expect("ORDINALITY")
        return {**made, "kind": "ordinality"}
    made["type"] = reader.type()
    made["output"] = reader.format()
    if reader.skip("PATH"):
        made["path"], made["path_at"] = reader.string()
    if made["output"] is None:
        made["kind"] = "value"
        reader.behaviors(made, _VALUE_WORDS)
    else:
        made["kind"] = "query"
        _shape(reader, made)
    return made


def _default_plan(reader: _Reader) -> list[str]:
    """``(OUTER, UNION)``: how parents and siblings are joined."""
    reader.expect("(")
    joins = {"parent": "OUTER", "siblings": "UNION"}
    while True:
        word = reader.word()
        if word not in {"OUTER", "INNER", "UNION", "CROSS"}:
            raise reader.mismatched("'CROSS', 'INNER', 'OUTER', 'UNION'")
        joins["parent" if word in {"OUTER", "INNER"} else "siblings"] = word
        reader.at += 1
        if reader.skip(")"):
            return [joins["parent"], joins["siblings"]]
        reader.expect(",")


def _plan(reader: _Reader) -> Any:
    """A plan: a name, or ``[OUTER, name, plan]``, ``[CROSS, plan, plan...]``."""
    left = _plan_part(reader)
    operator = reader.word()
    if operator in {"OUTER", "INNER"}:
        reader.at += 1
        return [operator, left, _plan_part(reader)]
    parts = [left]
    while operator in {"UNION", "CROSS"} and reader.skip(operator):
        parts.append(_plan_part(reader))
    return [operator, *parts] if len(parts) > 1 else left


def _plan_part(reader: _Reader) -> Any:
    if reader.skip("("):
        inner = _plan(reader)
        reader.expect(")")
        return inner
    return reader.name()


_READERS: dict[str, Callable[[_Reader], Clauses]] = {
    "json_exists": _exists,
    "json_value": _value,
    "json_query": _query,
    "json_object": _object,
    "json_array": _array,
    "json_table": _table,
}
