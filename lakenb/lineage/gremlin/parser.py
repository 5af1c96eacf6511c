"""From Gremlin text to calls: recursive descent over the syntax that people type in Neptune's notebooks.

It reads Gremlin-Groovy's chains of calls, anonymous traversals, literals, lists, maps, enums and predicates,
and gremlin-python's names with an underscore (``in_``). It has no variables, closures, operators or classes.
"""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import SyntaxError_
from lakenb.lineage.gremlin.lexer import Word, words
from lakenb.lineage.gremlin.syntax import Call, Predicate, Traversal
from lakenb.lineage.gremlin.tokens import BARE, CLASSES

_DEEPEST = 40
_MOST_CALLS = 10_000
PREDICATES = frozenset(
    "eq neq gt gte lt lte within without between inside outside startingWith endingWith containing "
    "notStartingWith notEndingWith notContaining".split()
)
LOGIC = frozenset({"and", "or", "negate"})
_CONSTANTS: dict[str, object] = {"true": True, "false": False, "null": None}
_PYTHON_CONSTANTS: dict[str, object] = {"True": True, "False": False, "None": None}


def parse(text: str, variables: Mapping[str, object] | None = None) -> tuple[Traversal, ...]:
    """The statements of a text: at least one, each a traversal that begins with ``g``.

    Args:
        text: Statements on their own lines or with semicolons between.
        variables: Values for ``${name}``.

    Raises:
        SyntaxError_: The text isn't of this grammar; with line and column.
        InvalidRequest: It is too long, or a variable isn't there.
    """
    return _Parser(words(text, variables or {})).statements()


class _Parser:
    def __init__(self, found: list[Word]) -> None:
        self._words = found
        self._at = 0
        self._depth = 0
        self._calls = 0

    @property
    def _word(self) -> Word:
        return self._words[self._at]

    def _next(self) -> Word:
        word = self._word
        self._at += word.kind != "end"
        return word

    def _is(self, mark: str) -> bool:
        return self._word.kind == "mark" and self._word.value == mark

    def _skip(self, mark: str) -> bool:
        found = self._is(mark)
        self._at += found
        return found

    def _expect(self, mark: str) -> None:
        if not self._skip(mark):
            raise self._wrong(f"expected '{mark}' and found {self._word.shown()}")

    def _wrong(self, what: str, word: Word | None = None) -> SyntaxError_:
        return SyntaxError_(f"Gremlin: {what}.", position=(word or self._word).position)

    def statements(self) -> tuple[Traversal, ...]:
        found: list[Traversal] = []
        while True:
            while self._skip(";"):
                pass
            if self._ended():
                break
            found.append(self._statement())
            if not (self._is(";") or self._ended() or self._word.new_line):
                raise self._wrong(f"expected a step and found {self._word.shown()}")
        if not found:
            message = "The Gremlin text is empty; write a traversal such as g.V().limit(10)."
            raise SyntaxError_(message)
        return tuple(found)

    def _ended(self) -> bool:
        return self._word.kind == "end"

    def _statement(self) -> Traversal:
        word = self._next()
        if word.kind != "name" or word.value != "g":
            hint = "a statement begins with g, as in g.V().limit(10)"
            raise self._wrong(f"{hint}; found {word.shown()}", word)
        return Traversal(self._chain(), word.position, anonymous=False)

    def _chain(self) -> tuple[Call, ...]:
        calls: list[Call] = []
        while self._skip("."):
            calls.append(self._call(self._next()))
        if not calls:
            raise self._wrong(f"expected a step such as .V() and found {self._word.shown()}")
        return tuple(calls)

    def _call(self, word: Word) -> Call:
        if word.kind != "name":
            raise self._wrong(f"expected the name of a step and found {word.shown()}", word)
        self._calls += 1
        if self._calls > _MOST_CALLS:
            raise self._wrong(f"there are more than {_MOST_CALLS} steps", word)
        name = str(word.value)
        name = name.removesuffix("_") if len(name) > 1 else name
        return Call(name, self._arguments(), word.position)

    def _arguments(self) -> tuple[object, ...]:
        self._expect("(")
        found: list[object] = []
        if not self._skip(")"):
            found.append(self._argument())
            while self._skip(","):
                found.append(self._argument())
            self._expect(")")
        return tuple(found)

    def _argument(self) -> object:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._wrong(f"steps are nested deeper than {_DEEPEST}")
        try:
            return self._value()
        finally:
            self._depth -= 1

    def _value(self) -> object:
        word = self._next()
        if word.kind in ("text", "number", "variable"):
            return word.value
        if word.kind == "name":
            return self._named(word)
        if word.value == "-" and self._word.kind == "number":
            number = self._next().value
            return -number if isinstance(number, int | float) else number
        if word.value == "[":
            return self._listed()
        if word.value == "{":
            raise self._wrong("closures { } are code, which is not run; use steps instead", word)
        if word.value == "(":
            value = self._argument()
            self._expect(")")
            return value
        raise self._wrong(f"expected a value or a step and found {word.shown()}", word)

    def _listed(self) -> object:
        """A list ``[a, b]`` or a map ``[k: v]``, behind the bracket."""
        if self._skip(":"):
            self._expect("]")
            return {}
        if self._skip("]"):
            return []
        first = self._map_key()
        if not self._skip(":"):
            found = [first]
            while self._skip(","):
                found.append(self._argument())
            self._expect("]")
            return found
        pairs = {_hashable(first): self._argument()}
        while self._skip(","):
            key = self._map_key()
            self._expect(":")
            pairs[_hashable(key)] = self._argument()
        self._expect("]")
        return pairs

    def _map_key(self) -> object:
        word, after = self._word, self._words[min(self._at + 1, len(self._words) - 1)]
        if word.kind == "name" and after.kind == "mark" and after.value == ":":
            return str(self._next().value)
        return self._argument()

    def _named(self, word: Word) -> object:
        name = str(word.value)
        if name == "__":
            return Traversal(self._chain(), word.position)
        if name == "g":
            raise self._wrong("a traversal inside a step begins with __, not with g", word)
        if self._is("("):
            return self._predicate_or_steps(word)
        if name in ("P", "TextP"):
            self._expect(".")
            return self._predicate_or_steps(self._next(), predicate=True)
        if self._is("."):
            return self._constant(word)
        for known in (_CONSTANTS, _PYTHON_CONSTANTS, BARE):
            if name in known:
                return known[name]
        raise self._wrong(f"'{name}' is no value; a text stands in quotes", word)

    def _constant(self, word: Word) -> object:
        """``T.id``, ``VertexProperty.Cardinality.single``."""
        of = str(word.value)
        while True:
            self._expect(".")
            name = self._next()
            if of in CLASSES and str(name.value) in CLASSES[of]:
                return CLASSES[of][str(name.value)]
            if not self._is("."):
                raise self._wrong(f"{of}.{name.value} is no constant of Gremlin's known here", word)
            of = f"{of}.{name.value}"

    def _predicate_or_steps(self, word: Word, *, predicate: bool = False) -> object:
        name = str(word.value)
        if name in PREDICATES or (predicate and name in ("not", "not_")):
            return self._predicate_chain(word)
        if predicate:
            raise self._wrong(f"the predicate {name}() is not known here", word)
        first = self._call(word)
        if first.name == "not" and first.arguments and isinstance(first.arguments[0], Predicate):
            return self._joined(Predicate("negate", first.arguments, word.position))
        calls = [first]
        while self._skip("."):
            calls.append(self._call(self._next()))
        return Traversal(tuple(calls), word.position)

    def _predicate_chain(self, word: Word) -> Predicate:
        name = str(word.value).removesuffix("_")
        arguments = self._arguments()
        made = Predicate("negate" if name == "not" else name, arguments, word.position)
        return self._joined(made)

    def _joined(self, made: Predicate) -> Predicate:
        """With ``.and(p)``, ``.or(p)``, ``.negate()`` behind it."""
        while self._skip("."):
            word = self._next()
            name = str(word.value).removesuffix("_")
            if word.kind != "name" or name not in LOGIC:
                raise self._wrong(f"a predicate has and, or, negate; found {word.shown()}", word)
            made = Predicate(name, (made, *self._arguments()), word.position)
        return made


def _hashable(key: object) -> object:
    return key if not isinstance(key, list | dict) else str(key)
