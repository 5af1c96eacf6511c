"""About how wide a text is drawn, and texts cut so that they fit; no font is read."""

from __future__ import annotations

import unicodedata

from lakenb.display.result_view import ELLIPSIS, visible

_NARROW = frozenset("ijl|.,:;'!()[]{}ftrI/\\ ·-")
_WIDE = frozenset("mwMW@%")
_LOOK = 400  # characters that are looked at
BOLD = 1.1
"""How much wider bold letters are."""


def text_width(text: str, size: float) -> float:
    """Pixels that a line takes at a font's size."""
    return size * sum(map(_em, text))


def _em(character: str) -> float:
    if character in _NARROW:
        return 0.36
    if character in _WIDE:
        return 0.88
    if character.isascii():
        return 0.69 if character.isupper() else 0.605
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.62


def fitted(text: str, size: float, width: float) -> str:
    """The text with what hides or turns it made visible, and its middle left off where it is too wide."""
    shown = visible(text[:_LOOK])
    if len(text) <= _LOOK and text_width(shown, size) <= width:
        return shown
    end = visible(text[-_LOOK:]) if len(text) > _LOOK else shown
    room = width - size
    head = _prefix(shown, size, room * 0.6)
    tail = _prefix(end[::-1], size, room - text_width(head, size))[::-1]
    return head + ELLIPSIS + tail


def _prefix(text: str, size: float, width: float) -> str:
    total = 0.0
    for at, character in enumerate(text):
        total += size * _em(character)
        if total > width:
            return text[:at]
    return text
