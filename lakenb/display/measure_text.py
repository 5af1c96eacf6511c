"""Sizes, times, counts and prices as a reader wants them, in a few characters."""

from __future__ import annotations

_STEP = 1000
_UNITS = ("B", "KB", "MB", "GB", "TB", "PB", "EB")
_SECOND, _MINUTE, _HOUR = 1_000, 60_000, 3_600_000
_SHORT_MS = 100
_TEN = 10


def number_text(count: int) -> str:
    """A count with thousands set apart: ``1,234,567``."""
    return f"{count:,}"


def count_text(count: int, noun: str) -> str:
    """A count and its noun: ``1 row``, ``120 rows``."""
    return f"{number_text(count)} {noun}{'' if count == 1 else 's'}"


def size_text(size: int) -> str:
    """Bytes in the decimal units that Athena charges by: ``3.2 MB``, ``0 B``."""
    amount = float(size)
    for unit in _UNITS[:-1]:
        # 999.96 KB would round to "1000.0 KB"; the next unit says it better.
        if round(abs(amount), 1) < _STEP:
            return f"{int(amount)} B" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= _STEP
    return f"{amount:,.1f} {_UNITS[-1]}"


def duration_text(millis: float) -> str:
    """Milliseconds: ``12 ms``, ``0.84 s``, ``12.3 s``, ``2 min 05 s``, ``1 h 02 min``."""
    millis = max(0.0, millis)
    if round(millis) < _SHORT_MS:
        return f"{round(millis)} ms"
    if round(millis / _SECOND, 2) < _TEN:
        return f"{millis / _SECOND:.2f} s"
    if round(millis / _SECOND, 1) < _MINUTE / _SECOND:
        return f"{millis / _SECOND:.1f} s"
    seconds = round(millis / _SECOND)
    if seconds < _HOUR / _SECOND:
        return f"{seconds // 60} min {seconds % 60:02d} s"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02d} min"


def dollars_text(dollars: float) -> str:
    """A price with at least two telling digits: ``$0``, ``$0.000048``, ``$0.012``, ``$1,234.56``."""
    if not dollars:
        return "$0"
    if round(abs(dollars), 2) >= 1:
        return f"${dollars:,.2f}"
    # '.2g' alone would write 4.8e-05; its exponent tells how many places show two digits.
    exponent = int(f"{dollars:.1e}".partition("e")[2])
    text = f"{dollars:.{min(12, max(2, 1 - exponent))}f}"
    return "$" + (text.rstrip("0").rstrip(".") if exponent < -2 else text)  # noqa: PLR2004 - cents
