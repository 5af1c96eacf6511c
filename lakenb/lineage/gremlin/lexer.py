"""Words of a Gremlin text with their places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from lakenb.errors import InvalidRequest, Position, SyntaxError_

MAX_TEXT = 200_000
_MAX_DIGITS = 40
Kind = Literal["name", "text", "number", "mark", "variable", "end"]

_TOKEN = re.compile(
    r"""(?P<space>[\s\ufeff]+|//[^\n]*|/\*.*?\*/)
    |(?P<number>\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[lLfFdDiIgGmM]?)
    |(?P<variable>\$\{[A-Za-z_]\w*\})
    |(?P<name>[A-Za-z_]\w*)
    |(?P<text>'''(?:[^\\]|\\.)*?'''|'(?:[^'\\\n]|\\.)*'|\"\"\"(?:[^\\]|\\.)*?\"\"\"|"(?:[^"\\\n]|\\.)*")
    |(?P<mark>[().,\[\]:;{}=+*<>!?|&@/-])""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_INSIDE = re.compile(r"\$\{([A-Za-z_]\w*)\}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word: ``value`` is a name, a mark, or the value of a literal or variable."""

    kind: Kind
    value: object
    position: Position
    new_line: bool = False

    def shown(self) -> str:
        """The word for an error."""
        return "the end" if self.kind == "end" else f"'{str(self.value)[:60]}'"


def words(text: str, variables: Mapping[str, object]) -> list[Word]:
    """The words of a text, an end last.

    ``${name}`` takes the value of a variable: inside a string literal its text, elsewhere the value itself. It
    never becomes syntax.

    Raises:
        SyntaxError_: A character or string that can't be.
        InvalidRequest: The text is too long, or a variable isn't there or is no plain value.
    """
    if len(text) > MAX_TEXT:
        message = f"The Gremlin text has {len(text)} characters; at most {MAX_TEXT} are read."
        raise InvalidRequest(message)
    found: list[Word] = []
    at, line, begun, new_line = 0, 1, 0, False
    while at < len(text):
        position = (line, at - begun + 1)
        match = _TOKEN.match(text, at)
        if match is None:
            raise SyntaxError_(_unreadable(text[at]), position=position)
        kind, raw = str(match.lastgroup), match.group()
        if kind == "space":
            new_line = new_line or "\n" in raw
        else:
            found.append(Word(*_read(kind, raw, variables, position), position, new_line))
            new_line = False
        if "\n" in raw:
            line += raw.count("\n")
            begun = at + raw.rindex("\n") + 1
        at = match.end()
    found.append(Word("end", "", (line, at - begun + 1), new_line=True))
    return found


def _unreadable(letter: str) -> str:
    if letter in "'\"":
        return f"A string begins with {letter} here and doesn't end on its line; close it."
    return f"The character {letter!r} is not Gremlin; strings stand in single or double quotes."


def _read(
    kind: str, raw: str, variables: Mapping[str, object], position: Position
) -> tuple[Kind, object]:
    if kind == "text":
        size = 3 if raw[:3] in ("'''", '"""') else 1
        inner = _ESCAPE.sub(_unescaped, raw[size:-size])
        return "text", _INSIDE.sub(lambda m: str(_variable(m[1], variables, position)), inner)
    if kind == "number":
        return "number", _number(raw, position)
    if kind == "variable":
        return "variable", _variable(raw[2:-1], variables, position)
    return ("name" if kind == "name" else "mark"), raw


def _unescaped(match: re.Match[str]) -> str:
    letter = match[1]
    if len(letter) > 1:
        return chr(int(letter[1:], 16))
    return _LETTERS.get(letter, letter)


def _number(raw: str, position: Position) -> int | float:
    digits = raw.replace("_", "").rstrip("lLfFdDiIgGmM")
    if len(digits) > _MAX_DIGITS:
        message = f"The number has {len(digits)} characters; at most {_MAX_DIGITS} are read."
        raise SyntaxError_(message, position=position)
    whole = digits.isdigit() and raw[-1] not in "fFdD"
    return int(digits) if whole else float(digits)


def _variable(name: str, variables: Mapping[str, object], position: Position) -> object:
    if name not in variables:
        message = f"line {position[0]}:{position[1]}: there is no variable '{name}' for ${{{name}}}; set it first."
        raise InvalidRequest(message)
    value = variables[name]
    plain = (str, int, float, bool)
    if value is None or isinstance(value, plain):
        return value
    if isinstance(value, list | tuple | set) and all(isinstance(one, plain) for one in value):
        return list(value)
    message = f"The variable '{name}' holds {type(value).__name__}; a text, a number or a list of them can stand in Gremlin."
    raise InvalidRequest(message)
