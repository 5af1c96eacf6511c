"""JSON as strangers write it: several values in a text, one of them broken, NaN, too deep, half a file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

_SPACE = re.compile(r"[\s,\x1e\ufeff]*")
_DECODER = json.JSONDecoder(parse_constant=str)
_CUT = ("Unterminated string", "Expecting", "Invalid control character")


@dataclass(frozen=True, slots=True)
class Broken:
    """A part of a text that is no JSON.

    Attributes:
        reason: One sentence, with line and column.
        text: The part.
    """

    reason: str
    text: str


def value_of(text: str) -> object:
    """The one value of a text; ``NaN`` and ``Infinity``, which JSON doesn't have, become texts.

    Returns:
        The value, or `Broken`.
    """
    try:
        return _DECODER.decode(text)
    except RecursionError:
        return Broken("It nests deeper than can be read.", text)
    except ValueError as error:
        return Broken(_reason(error, text), text)


def values_of(text: str) -> Iterator[tuple[int, object]]:
    """Every value of a text that holds one, several after each other, or an array of them.

    An array's members come one by one, so that those before a break are not lost. After a break reading goes
    on at the next line that begins with a brace.

    Yields:
        The line it begins in, counted from 1, and the value or `Broken`.
    """
    position = _skip(text, 0)
    in_array = text.startswith("[", position)
    position = _skip(text, position + 1) if in_array else position
    line, counted = 1, 0
    value: object = None
    while position < len(text):
        if in_array and text[position] == "]":
            in_array, position = False, _skip(text, position + 1)
            continue
        line, counted = line + text.count("\n", counted, position), position
        try:
            value, end = _DECODER.raw_decode(text, position)
        except RecursionError:
            value, end = _broken("It nests deeper than can be read.", text, position)
        except ValueError as error:
            value, end = _broken(_reason(error, text), text, position)
        yield line, value
        position = _skip(text, end)
    if in_array and not isinstance(value, Broken):
        yield line, Broken("The array has no end; the file seems to be cut off.", "")


def _broken(reason: str, text: str, position: int) -> tuple[Broken, int]:
    next_one = text.find("\n{", position + 1)
    end = len(text) if next_one < 0 else next_one + 1
    return Broken(reason, text[position:end]), end


def _skip(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position


def _reason(error: ValueError, text: str) -> str:
    if not isinstance(error, json.JSONDecodeError):
        return f"It is no JSON that can be read: {error}."
    at = f"line {error.lineno}, column {error.colno}"
    if error.pos >= len(text.rstrip()) and error.msg.startswith(_CUT):
        return f"It is cut off: the JSON has no end ({at})."
    if error.msg.startswith("Unterminated string"):
        return f"It is cut off: a string that begins at {at} has no end."
    return f"It is no JSON: {error.msg.removesuffix(' at')} at {at}."
