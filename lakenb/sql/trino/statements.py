"""The statements of Athena's Trino grammar: queries, DML, CTAS, views, UNLOAD, EXPLAIN, PREPARE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from lakenb.errors import InvalidRequest, SyntaxError_
from lakenb.sql.trino import dialect, grammar
from lakenb.values import statement as st
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable

_QUERY_WORDS = frozenset({"SELECT", "WITH", "VALUES", "TABLE", "("})
_NAME_TOKENS = frozenset({TokenType.VAR, TokenType.IDENTIFIER})
_EXPLAIN_FORMATS = frozenset({"TEXT", "GRAPHVIZ", "JSON"})
_EXPLAIN_TYPES = frozenset({"LOGICAL", "DISTRIBUTED", "VALIDATE", "IO"})
_MAX_NAME_PARTS = 3
PropertyList = tuple[tuple[str, str | tuple[str, ...]], ...]


def parse_trino(text: str) -> st.Statement:
    """The statement that a text of the Trino grammar holds.

    Raises:
        SyntaxError_: With line and column of the first token that does not fit.
        NotYetAvailable: For a part of the grammar that LakeNB lacks, by name.
    """
    reader = _Reader(text)
    word = reader.word()
    if word in _QUERY_WORDS:
        return st.Query(text, tree=reader.query())
    known = _STATEMENTS.get(word)
    if known is None:
        raise dialect.mismatched(text, reader.peek(), _EXPECTED)
    return known(reader)


def parse_query(text: str) -> exp.Expr:
    """The tree of a query alone, such as a view's text."""
    return _Reader(text).query()


class _Reader:
    """Reads the words around a query; the query itself is sqlglot's."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = dialect.tokenize(text)
        self.at = 0

    def peek(self, ahead: int = 0) -> Token | None:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else None

    def word(self, ahead: int = 0) -> str:
        token = self.peek(ahead)
        if token is None or token.token_type in {TokenType.STRING, TokenType.IDENTIFIER}:
            return ""
        return token.text.upper()

    def accept(self, *words: str) -> bool:
        if all(self.word(i) == w for i, w in enumerate(words)):
            self.at += len(words)
            return True
        return False

    def expect(self, *words: str) -> None:
        for word in words:
            if not self.accept(word):
                raise dialect.mismatched(self.text, self.peek(), f"'{word}'")

    def string(self) -> str:
        token = self.peek()
        if token is None or token.token_type is not TokenType.STRING:
            raise dialect.mismatched(self.text, token, "<string>")
        self.at += 1
        return token.text

    def identifier(self) -> tuple[str, Token]:
        token = self.peek()
        if token is None or token.token_type in {TokenType.STRING, TokenType.NUMBER}:
            raise dialect.mismatched(self.text, token, "<identifier>")
        if token.token_type not in _NAME_TOKENS and not token.text.isidentifier():
            raise dialect.mismatched(self.text, token, "<identifier>")
        self.at += 1
        return fold(token.text), token

    def name(self) -> st.NameParts:
        first, token = self.identifier()
        parts = [first]
        while self.accept("."):
            parts.append(self.identifier()[0])
        place = dialect.position_of(self.text, token.start)
        if len(parts) > _MAX_NAME_PARTS:
            raise SyntaxError_(f"Invalid table name {'.'.join(parts)}", position=place)
        catalog, database, table = [None] * (_MAX_NAME_PARTS - len(parts)) + parts
        return st.NameParts(str(table), database, catalog, place)

    def rest(self) -> str:
        """The text from here to the end."""
        tokens = self.tokens[self.at :]
        if not tokens:
            raise dialect.mismatched(self.text, None, "<statement>")
        return dialect.source_text(self.text, tokens)

    def query(self, end: int | None = None) -> exp.Expr:
        """The query from here to the end, or to a token."""
        tokens = self.tokens[self.at : end]
        if self.word() not in _QUERY_WORDS or not tokens:
            raise dialect.mismatched(self.text, self.peek(), "<query>")
        tree = dialect.parse(self.text, tokens)
        if not isinstance(tree, exp.Query | exp.Values | exp.Subquery):
            raise dialect.mismatched(self.text, tokens[0], "<query>")
        grammar.check(tree, self.text)
        self.at = len(self.tokens) if end is None else end
        return tree

    def whole(self, kind: type[exp.Expr]) -> exp.Expr:
        """The whole statement as sqlglot reads it."""
        tree = dialect.parse(self.text, self.tokens)
        if not isinstance(tree, kind):
            raise dialect.mismatched(self.text, self.peek())
        grammar.check(tree, self.text)
        return tree

    def closing(self) -> int:
        """Where the parenthesis that begins here ends."""
        depth = 0
        for place in range(self.at, len(self.tokens)):
            kind = self.tokens[place].token_type
            depth += (kind is TokenType.L_PAREN) - (kind is TokenType.R_PAREN)
            if depth == 0:
                return place
        raise dialect.mismatched(self.text, None, "')'")

    def properties(self) -> PropertyList:
        """``(key = value, ...)``; a value is a literal or ``ARRAY[literal, ...]``."""
        self.expect("(")
        found: dict[str, str | tuple[str, ...]] = {}
        while True:
            key, token = self.identifier()
            self.expect("=")
            if key in found:
                place = dialect.position_of(self.text, token.start)
                raise SyntaxError_(f"Duplicate property '{key}'; give it once.", position=place)
            found[key] = self.property_value()
            if self.accept(")"):
                return tuple(found.items())
            self.expect(",")

    def property_value(self) -> str | tuple[str, ...]:
        if not self.accept("ARRAY"):
            return self.literal()
        self.expect("[")
        items: list[str] = []
        if self.accept("]"):
            return ()
        while True:
            items.append(self.literal())
            if self.accept("]"):
                return tuple(items)
            self.expect(",")

    def literal(self) -> str:
        token = self.peek()
        if token is not None and token.token_type is TokenType.STRING:
            return self.string()
        sign = "-" if self.accept("-") else ""
        token = self.peek()
        if token is not None and token.token_type is TokenType.NUMBER:
            self.at += 1
            return sign + token.text
        for word in ("TRUE", "FALSE"):
            if self.accept(word):
                return word.lower()
        raise dialect.mismatched(self.text, token, "<literal>")

    def end(self) -> None:
        if self.at < len(self.tokens):
            raise dialect.mismatched(self.text, self.peek(), "<EOF>")


def _create(reader: _Reader) -> st.Statement:
    reader.expect("CREATE")
    if reader.accept("TABLE"):
        return _create_table_as(reader)
    replace = reader.accept("OR", "REPLACE")
    reader.expect("VIEW")
    name = reader.name()
    reader.expect("AS")
    query = reader.rest()
    return st.CreateView(reader.text, name, query, tree=reader.query(), replace=replace)


def _create_table_as(reader: _Reader) -> st.Statement:
    exists = reader.accept("IF", "NOT", "EXISTS")
    name = reader.name()
    if reader.word() == "(":
        message = "A column list before AS is not allowed; name the columns in the query."
        token = reader.peek()
        place = dialect.position_of(reader.text, token.start) if token else None
        raise SyntaxError_(message, name="MISSING_COLUMN_NAME", position=place)
    properties = reader.properties() if reader.accept("WITH") else ()
    reader.expect("AS")
    end, with_data = _with_data(reader)
    tree = reader.query(end)
    return st.CreateTableAs(
        reader.text, name, tree, properties, if_not_exists=exists, with_data=with_data
    )


def _with_data(reader: _Reader) -> tuple[int, bool]:
    words = [t.text.upper() for t in reader.tokens[-3:]]
    if words == ["WITH", "NO", "DATA"]:
        return len(reader.tokens) - 3, False
    if words[-2:] == ["WITH", "DATA"]:
        return len(reader.tokens) - 2, True
    return len(reader.tokens), True


def _insert(reader: _Reader) -> st.Statement:
    reader.expect("INSERT", "INTO")
    name = reader.name()
    columns: list[str] = []
    if reader.word() == "(" and reader.word(1) not in _QUERY_WORDS:
        reader.expect("(")
        while True:
            columns.append(reader.identifier()[0])
            if reader.accept(")"):
                break
            reader.expect(",")
    twice = {c for c in columns if columns.count(c) > 1}
    if twice:
        message = f"Insert column name is specified more than once: {min(twice)}"
        raise SyntaxError_(message, position=name.position)
    return st.Insert(reader.text, name, reader.query(), tuple(columns))


def _delete(reader: _Reader) -> st.Statement:
    tree = reader.whole(exp.Delete)
    reader.expect("DELETE", "FROM")
    return st.Delete(reader.text, reader.name(), tree)


def _update(reader: _Reader) -> st.Statement:
    tree = reader.whole(exp.Update)
    reader.expect("UPDATE")
    return st.Update(reader.text, reader.name(), tree)


def _merge(reader: _Reader) -> st.Statement:
    tree = reader.whole(exp.Merge)
    reader.expect("MERGE", "INTO")
    return st.Merge(reader.text, reader.name(), tree)


def _unload(reader: _Reader) -> st.Statement:
    reader.expect("UNLOAD")
    if reader.word() != "(":
        raise dialect.mismatched(reader.text, reader.peek(), "'('")
    end = reader.closing()
    reader.expect("(")
    tree = reader.query(end)
    reader.expect(")", "TO")
    location = reader.string()
    properties: PropertyList = ()
    if reader.accept("WITH"):
        properties = reader.properties()
    reader.end()
    return st.Unload(reader.text, tree, location, properties)


def _explain(reader: _Reader) -> st.Statement:
    reader.expect("EXPLAIN")
    analyze = reader.accept("ANALYZE")
    reader.accept("VERBOSE")
    options = {"FORMAT": "TEXT", "TYPE": "DISTRIBUTED"}
    allowed = {"FORMAT": _EXPLAIN_FORMATS, "TYPE": _EXPLAIN_TYPES}
    if reader.word() == "(" and reader.word(1) in options:
        reader.expect("(")
        while True:
            key, value = reader.word(), reader.word(1)
            if key not in options or value not in allowed[key]:
                raise dialect.mismatched(reader.text, reader.peek(int(key in options)))
            options[key] = value
            reader.at += 2
            if reader.accept(")"):
                break
            reader.expect(",")
    query = reader.rest()
    return st.Explain(reader.text, query, analyze, options["FORMAT"], options["TYPE"])


def _prepare(reader: _Reader) -> st.Statement:
    reader.expect("PREPARE")
    name, _ = reader.identifier()
    reader.expect("FROM")
    return st.Prepare(reader.text, name, reader.rest())


def _execute(reader: _Reader) -> st.Statement:
    reader.expect("EXECUTE")
    name, _ = reader.identifier()
    parameters: list[str] = []
    if reader.accept("USING"):
        for run in _split(reader, reader.at):
            if not run:
                raise dialect.mismatched(reader.text, None, "<expression>")
            parameters.append(_constant(reader.text, run))
        reader.at = len(reader.tokens)
    reader.end()
    return st.Execute(reader.text, name, tuple(parameters))


def _constant(text: str, run: list[Token]) -> str:
    """A value of EXECUTE ... USING; unlike ExecutionParameters, a bare word is no string."""
    source = dialect.source_text(text, run)
    if parse_expression(source) is None:
        message = (
            f"EXECUTE ... USING takes constant expressions, and {source[:60]!r} is none; "
            "write a string in single quotes."
        )
        raise SyntaxError_(message, position=dialect.position_of(text, run[0].start))
    return source


def _split(reader: _Reader, start: int) -> list[list[Token]]:
    runs: list[list[Token]] = [[]]
    depth = 0
    opening = {TokenType.L_PAREN, TokenType.L_BRACKET}
    closing = {TokenType.R_PAREN, TokenType.R_BRACKET}
    for token in reader.tokens[start:]:
        depth += (token.token_type in opening) - (token.token_type in closing)
        if token.token_type is TokenType.COMMA and depth == 0:
            runs.append([])
        else:
            runs[-1].append(token)
    return runs


def _deallocate(reader: _Reader) -> st.Statement:
    reader.expect("DEALLOCATE", "PREPARE")
    name, _ = reader.identifier()
    reader.end()
    return st.Deallocate(reader.text, name)


_STATEMENTS: dict[str, Callable[[_Reader], st.Statement]] = {
    "CREATE": _create,
    "INSERT": _insert,
    "DELETE": _delete,
    "UPDATE": _update,
    "MERGE": _merge,
    "UNLOAD": _unload,
    "EXPLAIN": _explain,
    "PREPARE": _prepare,
    "EXECUTE": _execute,
    "DEALLOCATE": _deallocate,
}
_EXPECTED = (
    "'ALTER', 'CREATE', 'DEALLOCATE', 'DELETE', 'DESCRIBE', 'DROP', 'EXECUTE', 'EXPLAIN', 'INSERT', "
    "'MERGE', 'MSCK', 'OPTIMIZE', 'PREPARE', 'SHOW', 'UNLOAD', 'UPDATE', 'VACUUM', <query>"
)


def parse_expression(text: str) -> exp.Expr | None:
    """A column-free expression, as ExecutionParameters may hold; None when the text is none."""
    try:
        tokens = dialect.tokenize("SELECT " + text)
        tree = dialect.parse("SELECT " + text, tokens)
        grammar.check(tree, "SELECT " + text)
    except (SyntaxError_, InvalidRequest):
        return None
    if not isinstance(tree, exp.Select) or len(tree.expressions) != 1:
        return None
    if {key for key, value in tree.args.items() if value} - {"expressions"}:
        return None
    value: exp.Expr = tree.expressions[0]
    if isinstance(value, exp.Alias) or value.find(exp.Column, exp.Query, exp.Star, exp.Placeholder):
        return None
    return value
