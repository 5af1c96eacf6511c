"""Kernels of color functions (Trino: "Color functions").

A color is held as Trino's client prints it: one of the eight names, or ``#`` and six hexadecimal digits.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pyarrow as pa

from lakenb.sql.json.text import java_double

Rgb = tuple[int, int, int]
_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_SHORT = re.compile(r"#[0-9A-Fa-f]{3}")
_RESET = "\x1b[0m"
_LARGEST = 255
_float = np.float32  # the sums are Java's, in 32 bits


def _mapped(function: Callable[..., str | None], *columns: pa.ChunkedArray) -> pa.Array:
    rows = zip(*(column.to_pylist() for column in columns), strict=True)
    return pa.array([function(*row) for row in rows], pa.string())


def color(texts: pa.ChunkedArray) -> pa.Array:
    """The colors that ``red`` or ``#f0a`` name."""
    return _mapped(_color, texts)


def _color(text: str) -> str:
    if text.lower() in _NAMES:
        return text.lower()
    if not _SHORT.fullmatch(text):
        message = f"INVALID_FUNCTION_ARGUMENT: Invalid color: '{text}'"
        raise ValueError(message)
    return "#" + "".join(digit * 2 for digit in text[1:].lower())


def rgb(red: pa.ChunkedArray, green: pa.ChunkedArray, blue: pa.ChunkedArray) -> pa.Array:
    """The colors of three parts, each from 0 to 255."""
    return _mapped(_rgb, red, green, blue)


def _rgb(*parts: int) -> str:
    for name, part in zip(("red", "green", "blue"), parts, strict=True):
        if not 0 <= part <= _LARGEST:
            message = f"INVALID_FUNCTION_ARGUMENT: {name} must be between 0 and 255"
            raise ValueError(message)
    return "#{:02x}{:02x}{:02x}".format(*parts)


def between(fraction: pa.ChunkedArray, low: pa.ChunkedArray, high: pa.ChunkedArray) -> pa.Array:
    """The colors between two."""
    return _mapped(_between, fraction, low, high)


def within(
    value: pa.ChunkedArray,
    least: pa.ChunkedArray,
    most: pa.ChunkedArray,
    low: pa.ChunkedArray,
    high: pa.ChunkedArray,
) -> pa.Array:
    """The colors between two, as far as a value lies between two values."""
    return _mapped(_within, value, least, most, low, high)


def _within(value: float, least: float, most: float, low: str, high: str) -> str:
    with np.errstate(all="ignore"):
        fraction = float(np.float64(value - least) / np.float64(most - least))
    return _between(fraction, low, high)


def _between(fraction: float, low: str, high: str) -> str:
    ends = (
        _parts(low, "lowColor not a valid RGB color"),
        _parts(high, "highColor not a valid RGB color"),
    )
    return "#{:02x}{:02x}{:02x}".format(*_mixed(fraction, *ends))


def _parts(shown: str, otherwise: str) -> Rgb:
    if not shown.startswith("#"):
        message = f"INVALID_FUNCTION_ARGUMENT: {otherwise}"
        raise ValueError(message)
    return int(shown[1:3], 16), int(shown[3:5], 16), int(shown[5:7], 16)


def _mixed(fraction: float, low: Rgb, high: Rgb) -> Rgb:
    if math.isnan(fraction):
        return 0, 0, 0
    part = min(1.0, max(0.0, fraction))
    pairs = zip(_hsb(low), _hsb(high), strict=True)
    return _from_hsb(*(_float(part * (float(b) - float(a)) + float(a)) for a, b in pairs))


def _hsb(parts: Rgb) -> tuple[Any, Any, Any]:
    """Hue, saturation and brightness, from 0 to 1."""
    most, least = max(parts), min(parts)
    brightness = _float(most) / _float(255)
    if most == least:
        return _float(0), _float(0), brightness
    spread = _float(most - least)
    red, green, blue = (_float(most - part) / spread for part in parts)
    if parts[0] == most:
        hue = blue - green
    elif parts[1] == most:
        hue = _float(2) + red - blue
    else:
        hue = _float(4) + green - red
    hue = hue / _float(6)
    return (hue + _float(1) if hue < 0 else hue), spread / _float(most), brightness


def _from_hsb(hue: Any, saturation: Any, brightness: Any) -> Rgb:
    sector = (hue - np.floor(hue)) * _float(6)
    inside = sector - np.floor(sector)
    one = _float(1)
    p = brightness * (one - saturation)
    q = brightness * (one - saturation * inside)
    t = brightness * (one - saturation * (one - inside))
    b = brightness
    found = ((b, t, p), (q, b, p), (p, b, t), (p, q, b), (t, p, b), (b, p, q))[int(sector)]
    red, green, blue = (int(part * _float(255) + _float(0.5)) for part in found)
    return red, green, blue


def _code(parts: Rgb) -> int:
    """The number of a terminal's color nearest to one: a cube of six by six by six begins at 16."""
    red, green, blue = (part * 6 // 256 for part in parts)
    return 16 + red * 36 + green * 6 + blue


def _painted(text: str, shown: str) -> str:
    code = _code(_parts(shown, "")) if shown.startswith("#") else _NAMES.index(shown)
    return f"\x1b[38;5;{code}m{text}{_RESET}"


def render(values: pa.ChunkedArray, colors: pa.ChunkedArray) -> pa.Array:
    """Texts, whole numbers or doubles in a color."""
    written = java_double if pa.types.is_floating(values.type) else str
    return _mapped(lambda value, shown: _painted(written(value), shown), values, colors)


def render_boolean(values: pa.ChunkedArray) -> pa.Array:
    """A green check mark or a red cross."""
    shown = {True: _painted("✓", "green"), False: _painted("✗", "red")}
    return _mapped(shown.__getitem__, values)


def bar(
    fraction: pa.ChunkedArray, width: pa.ChunkedArray, low: pa.ChunkedArray, high: pa.ChunkedArray
) -> pa.Array:
    """Bars of blocks, their color going from one to the other over the whole width."""
    return _mapped(_bar, fraction, width, low, high)


_WIDEST = 100_000


def _bar(fraction: float, width: int, low: str, high: str) -> str:
    if width > _WIDEST:
        message = f"INVALID_FUNCTION_ARGUMENT: A bar is at most {_WIDEST} wide, not {width}"
        raise ValueError(message)
    part = 0.0 if math.isnan(fraction) else min(1.0, max(0.0, fraction))
    count = int(part * width)
    blocks: list[str] = []
    for at in range(count):
        ends = [_parts(shown, "color is not a valid rgb value") for shown in (low, high)]
        share = at / (width - 1) if width > 1 else math.nan
        blocks.append(f"\x1b[38;5;{_code(_mixed(share, *ends))}m█")
    return "".join(blocks) + _RESET + " " * (width - count)
