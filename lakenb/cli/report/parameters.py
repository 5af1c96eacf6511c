"""The parameters of a notebook: their names, types and defaults, and texts turned into values of them.

The types are read from the cell tagged ``parameters`` (papermill: "Parameterize"): from an annotation
(``rows: int = 5``), a type comment, or the default. papermill's own reader is not used: it takes the ``#`` in
``color = "#fff"`` for a comment.
"""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lakenb.errors import InvalidRequest
from lakenb.values.names import nearest

_TAG = "parameters"
_SIMPLE = {"int", "float", "bool", "str"}
_BARE = {"list", "dict"}
_TRUE, _FALSE = {"true", "yes", "1"}, {"false", "no", "0"}
_EXAMPLES = {
    "int": "a whole number, such as 42",
    "float": "a number, such as 0.5",
    "bool": "true or false",
    "str": "text",
    "list": 'a JSON list, such as [1, 2] or ["a", "b"]',
    "dict": 'a JSON object, such as {"a": 1}',
}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Parameter:
    """A name of the ``parameters`` cell.

    Attributes:
        name: The variable.
        kind: ``int``, ``float``, ``bool``, ``str``, ``list`` or ``dict``; None where nothing tells it.
        item: The kind of a list's items or an object's values; None takes any.
        optional: Whether the text ``none`` is None.
        default: The default as it is written.
    """

    name: str
    kind: str | None
    item: str | None
    optional: bool
    default: str

    def value(self, text: str) -> object:
        """The value that a text stands for.

        Raises:
            InvalidRequest: It stands for none of the parameter's type.
        """
        if self.optional and text.strip().lower() == "none":
            return None
        if self.kind is None:
            raise InvalidRequest(
                f"The parameter '{self.name}' has no type: its default is {_short(self.default)}. "
                f"Annotate it in the parameters cell, such as: {self.name}: int = {_short(self.default)}"
            )
        try:
            return _READERS[self.kind](text, self.item)
        except ValueError:
            raise InvalidRequest(
                f"The parameter '{self.name}' takes {self._wanted()}, not '{_short(text)}'."
            ) from None

    def _wanted(self) -> str:
        words = _EXAMPLES[self.kind or "str"]
        if self.item is not None:
            words += f", all of type {self.item}"
        return words + (", or none" if self.optional else "")


def parameters_of(notebook: Any, name: str) -> dict[str, Parameter]:
    """The parameters that a notebook declares, by name, in order; empty without such a cell.

    Args:
        notebook: As nbformat reads it.
        name: The notebook's, for messages.

    Raises:
        InvalidRequest: The cell isn't Python.
    """
    cells = [
        cell
        for cell in notebook.cells
        if cell.cell_type == "code" and _TAG in cell.metadata.get("tags", ())
    ]
    if not cells:
        return {}
    lines = [
        "" if line.lstrip()[:1] in "%!" and line.strip() else line
        for line in cells[0].source.splitlines()
    ]
    try:
        body = ast.parse("\n".join(lines), type_comments=True).body
    except (SyntaxError, ValueError) as error:
        raise InvalidRequest(
            f"The parameters cell of {name} is not Python ({error}); write one assignment a line."
        ) from None
    found = [_declared(statement) for statement in body]
    return {known.name: known for known in found if known is not None}


def typed(
    declared: Mapping[str, Parameter], given: Sequence[tuple[str, str]], name: str
) -> dict[str, object]:
    """The texts of a command line as values, each of its parameter's type.

    Raises:
        InvalidRequest: A name is unknown or given twice, or a text is none of its type.
    """
    values: dict[str, object] = {}
    for key, text in given:
        if key in values:
            raise InvalidRequest(f"The parameter '{key}' is given twice; keep one.")
        values[key] = known_parameter(declared, key, name).value(text)
    return values


def known_parameter(declared: Mapping[str, Parameter], key: str, name: str) -> Parameter:
    """The parameter of that name.

    Raises:
        InvalidRequest: The notebook has none.
    """
    if key in declared:
        return declared[key]
    if not declared:
        raise InvalidRequest(
            f"{name} takes no parameters: no cell of it has the tag 'parameters'. Tag one in Jupyter."
        )
    raise InvalidRequest(
        f"{name} has no parameter '{_short(key)}'.{nearest(key, declared)} "
        f"It has {', '.join(declared)}."
    )


def _declared(statement: ast.stmt) -> Parameter | None:
    note: ast.expr | None
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        default, note = statement.value, statement.annotation
        target = statement.target
    elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        default, target = statement.value, statement.targets[0]
        note = _comment(statement.type_comment)
    else:
        return None
    kind, item, optional = _from_annotation(note) if note is not None else (None, None, False)
    if default is not None:
        of_default, _, of_none = _from_default(default)
        kind, optional = kind or of_default, optional or of_none
    return Parameter(
        target.id, kind, item, optional, ast.unparse(default) if default else "missing"
    )


def _comment(text: str | None) -> ast.expr | None:
    """The annotation in ``# type: int what it is``."""
    try:
        return ast.parse((text or "").split(" ")[0], mode="eval").body
    except SyntaxError:
        return None


def _from_annotation(note: ast.expr) -> tuple[str | None, str | None, bool]:
    """Kind, kind of the items, and whether it may be None."""
    if isinstance(note, ast.Constant) and isinstance(note.value, str):
        try:
            note = ast.parse(note.value, mode="eval").body
        except SyntaxError:
            return None, None, False
    if isinstance(note, ast.BinOp) and isinstance(note.op, ast.BitOr):
        sides = [note.left, note.right]
        kept = [side for side in sides if ast.unparse(side) != "None"]
        if len(kept) == 1:
            kind, item, _ = _from_annotation(kept[0])
            return kind, item, True
        return None, None, len(kept) < len(sides)
    if isinstance(note, ast.Subscript):
        return _from_subscript(note)
    word = ast.unparse(note).rpartition(".")[2].lower()
    return (word if word in _SIMPLE | _BARE else None), None, False


def _from_subscript(note: ast.Subscript) -> tuple[str | None, str | None, bool]:
    word = ast.unparse(note.value).rpartition(".")[2].lower()
    if word == "optional":
        kind, item, _ = _from_annotation(note.slice)
        return kind, item, True
    if word not in _BARE:
        return None, None, False
    inner = note.slice
    if word == "dict" and isinstance(inner, ast.Tuple):
        inner = inner.elts[-1]
    item = ast.unparse(inner)
    return word, item if item in _SIMPLE else None, False


def _from_default(default: ast.expr) -> tuple[str | None, str | None, bool]:
    """A default of None takes text, or ``none``; one that is no literal tells nothing."""
    try:
        value = ast.literal_eval(default)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None, None, False
    if value is None:
        return "str", None, True
    kind = type(value).__name__
    return (kind if kind in _SIMPLE | _BARE else None), None, False


def _int(text: str, _item: str | None = None) -> int:
    if not text.isascii() or len(text) > _SHOWN:
        raise ValueError
    return int(text.strip())


def _float(text: str, _item: str | None = None) -> float:
    value = float(text) if text.isascii() else math.nan
    if not math.isfinite(value):  # papermill would write them as names that Python doesn't have
        raise ValueError
    return value


def _bool(text: str, _item: str | None = None) -> bool:
    word = text.strip().lower()
    if word not in _TRUE | _FALSE:
        raise ValueError
    return word in _TRUE


def _str(text: str, _item: str | None = None) -> str:
    text.encode()  # a word that is no UTF-8 came in as lone surrogates, which no notebook can hold
    return text


def _list(text: str, item: str | None) -> list[object]:
    found = _json(text)
    if not isinstance(found, list):
        raise ValueError  # noqa: TRY004 - the caller tells a text that has another type from nothing else
    return [_checked(value, item) for value in found]


def _dict(text: str, item: str | None) -> dict[str, object]:
    found = _json(text)
    if not isinstance(found, dict):
        raise ValueError  # noqa: TRY004 - as in _list
    return {key: _checked(value, item) for key, value in found.items()}


def _json(text: str) -> object:
    def refuse(word: str) -> object:
        raise ValueError(word)

    try:
        found = json.loads(text, parse_constant=refuse)
        json.dumps(found, ensure_ascii=False).encode()  # as in _str
    except RecursionError:
        raise ValueError from None
    else:
        return found


def _checked(value: object, item: str | None) -> object:
    if item is None or type(value).__name__ == item:
        return value
    if item == "float" and type(value) is int:
        return float(value)
    raise ValueError


_READERS: dict[str, Callable[[str, str | None], object]] = {
    "int": _int,
    "float": _float,
    "bool": _bool,
    "str": _str,
    "list": _list,
    "dict": _dict,
}


def _short(text: str) -> str:
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."
