r"""A Java pattern as one of RE2's (Trino: "Regular expression functions"; RE2: "Syntax").

Trino's ``\w``, ``\d`` and ``\s`` know all of Unicode, RE2's only ASCII, so they are spelled out. A word
boundary can't be; whoever uses one is told to keep to ASCII when a text goes beyond it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = r"\p{L}\p{M}\p{Nd}\p{Pc}"
_SPACE = r"\t-\r\x{85}\p{Z}"
_INSIDE = {"w": _WORD, "d": r"\p{Nd}", "D": r"\P{Nd}", "s": _SPACE}
_OUTSIDE = {
    "w": f"[{_WORD}]",
    "W": f"[^{_WORD}]",
    "d": r"\p{Nd}",
    "D": r"\P{Nd}",
    "s": f"[{_SPACE}]",
    "S": f"[^{_SPACE}]",
}
_TOKEN = re.compile(r"\\u([0-9A-Fa-f]{4})|\\(.)|(\[\^?\]?)|(\])|(\(\?<(?=[A-Za-z]))|(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Pattern:
    """RE2's text, and whether it asks for word boundaries."""

    text: str
    boundary: bool


def converted(pattern: str) -> Pattern | None:
    """RE2's pattern; None when the Java pattern means something that RE2 reads otherwise."""
    pieces: list[str] = []
    inside = boundary = False
    for found in _TOKEN.finditer(pattern):
        code, escaped, opening, closing, named, plain = found.groups()
        if escaped is not None:
            piece = _escape(escaped, inside=inside)
            if piece is None:
                return None
            boundary = boundary or (escaped in "bB" and not inside)
            pieces.append(piece)
        elif opening is not None:
            if inside:
                return None  # a class in a class: a union to Java
            inside = True
            pieces.append(opening)
        elif code is not None:
            pieces.append(f"\\x{{{code}}}")
        elif named is not None:
            pieces.append("(?P<" if not inside else named)
        else:
            inside = inside and closing is None
            pieces.append(closing or plain)
    made = "".join(pieces)
    return None if "&&" in made and "[" in made else Pattern(made, boundary)


def _escape(letter: str, *, inside: bool) -> str | None:
    if letter == "Q" or (inside and letter in "WSbB"):
        return None
    return (_INSIDE if inside else _OUTSIDE).get(letter, "\\" + letter)
