"""The path language of SQL/JSON as a tree (Trino: "JSON functions and operators", "JSON path language")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

_TOKEN = re.compile(
    r"""\s*(?:(?P<string>"(?:[^"]|"")*")|(?P<double>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[eE][+-]?[0-9]+)
    |(?P<decimal>[0-9]+\.[0-9]*|\.[0-9]+)|(?P<integer>[0-9]+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)
    |(?P<variable>\$[A-Za-z_][A-Za-z0-9_]*)|(?P<mark>\.\.|&&|\|\||==|<>|!=|<=|>=|[-+*/%.,()\[\]?!<>@$]))""",
    re.VERBOSE,
)
_METHODS = frozenset("type size double ceiling floor abs keyvalue datetime".split())
_COMPARISONS = frozenset({"==", "<>", "!=", "<", ">", "<=", ">="})
_NOT_YET = "NOT_SUPPORTED"
_MAX_DEPTH = 200


class PathError(ValueError):
    """A text that is no path; ``at`` is the place in it."""

    def __init__(self, message: str, at: int, name: str = "SYNTAX_ERROR") -> None:
        super().__init__(message)
        self.at = at
        self.name = name


@dataclass(frozen=True, slots=True)
class Node:
    """A step, an operation, a predicate or a literal of a path.

    Attributes:
        kind: What it is: ``member``, ``filter``, ``==``, ``and``...
        parts: The nodes that it works on.
        value: A literal, or the name of a member, variable or method.
    """

    kind: str
    parts: tuple[Node, ...] = ()
    value: Any = None


@dataclass(frozen=True, slots=True)
class Path:
    """A whole path.

    Attributes:
        lax: Whether structural errors are overlooked.
        root: Its tree.
        variables: The names of the parameters that it reads.
    """

    lax: bool
    root: Node
    variables: tuple[tuple[str, int], ...]


@lru_cache(maxsize=1024)
def parse_path(text: str) -> Path:
    """Read a path.

    Raises:
        PathError: The text is none.
    """
    parser = _Parser(text)
    mode = parser.take()
    if mode not in {"lax", "strict"}:
        message = f"mismatched input '{mode or '<EOF>'}' expecting {{'lax', 'strict'}}"
        raise PathError(message, 0)
    root = parser.expression()
    if parser.kind:
        raise parser.mismatched()
    return Path(mode == "lax", root, tuple(parser.variables))


class _Parser:
    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        self.variables: list[tuple[str, int]] = []
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None:
                message = f"no viable alternative at input '{text[at : at + 20].strip()}'"
                raise PathError(message, at)
            kind = str(found.lastgroup)
            self.tokens.append((kind, found.group(kind), found.start(kind)))
            at = found.end()
        self.tokens += [("", "", len(text))] * 3
        self.at = 0
        self.depth = 0

    @property
    def kind(self) -> str:
        return self.tokens[self.at][0]

    @property
    def word(self) -> str:
        return self.tokens[self.at][1]

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1][1]

    def skip(self, *words: str) -> bool:
        here = [token[1] for token in self.tokens[self.at : self.at + len(words)]]
        if here != list(words):
            return False
        self.at += len(words)
        return True

    def expect(self, *words: str) -> None:
        for word in words:
            if not self.skip(word):
                raise self.mismatched(word)

    def mismatched(self, expected: str = "") -> PathError:
        tail = f" expecting '{expected}'" if expected else ""
        return PathError(
            f"mismatched input '{self.word or '<EOF>'}'{tail}", self.tokens[self.at][2]
        )

    # --- values ------------------------------------------------------------------------------------

    def expression(self) -> Node:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            message = f"the path nests more than {_MAX_DEPTH} levels deep"
            raise PathError(message, self.tokens[self.at][2])
        left = self._product()
        while self.word in {"+", "-"}:
            left = Node(self.take(), (left, self._product()))
        self.depth -= 1
        return left

    def _product(self) -> Node:
        left = self._signed()
        while self.word in {"*", "/", "%"}:
            left = Node(self.take(), (left, self._signed()))
        return left

    def _signed(self) -> Node:
        signs = 0
        negative = False
        while self.word in {"+", "-"}:
            negative ^= self.take() == "-"
            signs += 1
        inner = self._accessors(self._primary())
        return Node("sign", (inner,), negative) if signs else inner

    def _primary(self) -> Node:
        kind, at = self.kind, self.tokens[self.at][2]
        word = self.take()
        if kind == "string":
            return Node("literal", value=_unquoted(word))
        if kind == "integer":
            return Node("literal", value=int(word))
        if kind == "decimal":
            return Node("literal", value=Decimal(word))
        if kind == "double":
            return Node("literal", value=float(word))
        if kind == "variable":
            self.variables.append((word[1:], at))
            return Node("variable", value=word[1:])
        if word in {"null", "true", "false"}:
            return Node("literal", value={"null": None, "true": True, "false": False}[word])
        if word in {"$", "@", "last"}:
            return Node(word)
        if word == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        self.at -= 1
        raise self.mismatched()

    def _accessors(self, base: Node) -> Node:
        while True:
            if self.skip("..") or self.skip("."):
                base = self._member(base, deep=self.tokens[self.at - 1][1] == "..")
            elif self.skip("["):
                base = self._subscripts(base)
            elif self.skip("?"):
                self.expect("(")
                base = Node("filter", (base, self.predicate()))
                self.expect(")")
            else:
                return base

    def _member(self, base: Node, *, deep: bool) -> Node:
        kind, word = self.kind, self.word
        if not deep and self.skip("*"):
            return Node("members", (base,))
        if kind not in {"name", "string"}:
            raise self.mismatched()
        place = self.tokens[self.at][2]
        self.take()
        if kind == "name" and word in _METHODS and not deep and self.skip("("):
            if word == "datetime":
                message = "datetime method in JSON path is not yet supported"
                raise PathError(message, place, _NOT_YET)
            self.expect(")")
            return Node("method", (base,), word)
        name = _unquoted(word) if kind == "string" else word
        return Node("descendants" if deep else "member", (base,), name)

    def _subscripts(self, base: Node) -> Node:
        if self.skip("*", "]"):
            return Node("elements", (base,))
        ranges: list[Node] = []
        while True:
            first = self.expression()
            last = (self.expression(),) if self.skip("to") else ()
            ranges.append(Node("range", (first, *last)))
            if self.skip("]"):
                return Node("subscripts", (base, *ranges))
            self.expect(",")

    # --- predicates --------------------------------------------------------------------------------

    def predicate(self) -> Node:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            message = f"the path nests more than {_MAX_DEPTH} levels deep"
            raise PathError(message, self.tokens[self.at][2])
        left = self._conjunction()
        while self.skip("||"):
            left = Node("or", (left, self._conjunction()))
        self.depth -= 1
        return left

    def _conjunction(self) -> Node:
        left = self._negation()
        while self.skip("&&"):
            left = Node("and", (left, self._negation()))
        return left

    def _negation(self) -> Node:
        if self.skip("!"):
            return Node("not", (self._delimited(),))
        if self.word == "(":
            start, depth = self.at, self.depth
            try:
                found = self._delimited()
                if self.skip("is", "unknown"):
                    return Node("unknown", (found,))
                if not self.kind or self.word in {")", "&&", "||"}:
                    return found
            except PathError as error:
                if error.name == _NOT_YET:
                    raise
            self.at, self.depth = start, depth
            return self._comparison()
        return self._delimited() if self.word == "exists" else self._comparison()

    def _delimited(self) -> Node:
        if self.skip("exists", "("):
            found = Node("exists", (self.expression(),))
        else:
            self.expect("(")
            found = self.predicate()
        self.expect(")")
        return found

    def _comparison(self) -> Node:
        left = self.expression()
        if self.word in _COMPARISONS:
            operator = self.take()
            return Node("<>" if operator == "!=" else operator, (left, self.expression()))
        if self.skip("starts", "with"):
            if self.kind not in {"string", "variable"}:
                raise self.mismatched()
            return Node("starts", (left, self._primary()))
        if self.word == "like_regex":
            message = "like_regex predicate in JSON path is not yet supported"
            raise PathError(message, self.tokens[self.at][2], _NOT_YET)
        raise self.mismatched()


def _unquoted(text: str) -> str:
    return text[1:-1].replace('""', '"')
