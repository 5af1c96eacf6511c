"""LIKE without an escape, as a function in time linear in the text, and as SQLite's GLOB."""

from __future__ import annotations

from collections.abc import Callable


def like_matcher(pattern: str) -> Callable[[str], bool]:
    """A function that tells whether a whole text is like a pattern: ``%`` any text, ``_`` a character."""
    first, *rest = pattern.split("%")
    if not rest:
        return lambda text: len(text) == len(first) and _fits(first, text, 0)
    *middle, last = rest
    least = len(first) + len(last)

    def matches(text: str) -> bool:
        end = len(text) - len(last)
        if len(text) < least or not (_fits(first, text, 0) and _fits(last, text, end)):
            return False
        place = len(first)
        for piece in middle:
            # The leftmost place leaves the most for the pieces that follow.
            found = _find(piece, text, place, end)
            if found < 0:
                return False
            place = found + len(piece)
        return True

    return matches


def like_as_glob(pattern: str) -> str:
    """The same pattern for SQLite's GLOB, which unlike its LIKE tells cases apart."""
    special = {"*": "[*]", "?": "[?]", "[": "[[]", "%": "*", "_": "?"}
    return "".join(special.get(character, character) for character in pattern)


def _fits(piece: str, text: str, place: int) -> bool:
    if "_" not in piece:
        return text.startswith(piece, place)
    part = text[place : place + len(piece)]
    return all(a in {b, "_"} for a, b in zip(piece, part, strict=True))


def _find(piece: str, text: str, place: int, end: int) -> int:
    if "_" not in piece:
        return text.find(piece, place, end)
    places = range(place, end - len(piece) + 1)
    return next((at for at in places if _fits(piece, text, at)), -1)
