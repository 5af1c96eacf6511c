"""Digits of a double as Java 17 writes them, which Trino's texts show (Trino: "Conversion functions").

Java before 19 doesn't always write the fewest digits that tell a double from its neighbours; large and
tiny numbers may have one or two more. The digits come one at a time from an exact quotient, until what is
left is less than half a step to the next double.
"""

from __future__ import annotations

import struct

_FRACTION_BITS = 52
_SIGNIFICANT_BITS = 53
_BIAS = 1023
_LONG_BITS = 64
_LEAST_PLAIN, _MOST_PLAIN = -3, 7
"""Powers of ten that Java writes without one."""


def java_digits(value: float) -> tuple[str, int]:
    """Digits of a positive number, and where the point is: ``0.digits`` times ten to this power."""
    (bits,) = struct.unpack("<q", struct.pack("<d", value))
    exponent, fraction = bits >> _FRACTION_BITS, bits & ((1 << _FRACTION_BITS) - 1)
    significant = _SIGNIFICANT_BITS
    if exponent:
        fraction |= 1 << _FRACTION_BITS
    else:
        shift = _SIGNIFICANT_BITS - fraction.bit_length()
        fraction <<= shift
        exponent, significant = 1 - shift, _SIGNIFICANT_BITS - shift
    exponent -= _BIAS
    zeros = (fraction & -fraction).bit_length() - 1
    if _SIGNIFICANT_BITS - zeros - exponent - 1 <= 0 and exponent < _LONG_BITS - 1:
        return _whole(fraction, exponent, significant)
    return _quotient(fraction, exponent, significant, zeros)


def _whole(fraction: int, exponent: int, significant: int) -> tuple[str, int]:
    """A whole number that fits 64 bits, without the digits that say nothing."""
    number = (
        fraction << (exponent - _FRACTION_BITS)
        if exponent > _FRACTION_BITS
        else fraction >> (_FRACTION_BITS - exponent)
    )
    spare = exponent - significant - 1
    dropped = len(str(1 << spare)) - 1 if spare > 1 else 0
    if dropped:
        unit = 10**dropped
        number = number // unit + (number % unit >= unit // 2)
    digits = str(number)
    return digits.rstrip("0"), len(digits) + dropped


def _quotient(fraction: int, exponent: int, significant: int, zeros: int) -> tuple[str, int]:
    width = _SIGNIFICANT_BITS - zeros
    tiny = max(0, width - exponent - 1)
    power = _estimated(fraction, exponent)
    fives, scale_fives = max(0, -power), max(0, power)
    twos = fives + tiny + exponent
    scale_twos = scale_fives + tiny
    half = twos - significant
    twos -= width - 1
    shared = min(twos, scale_twos)
    twos, scale_twos, half = twos - shared, scale_twos - shared, half - shared
    if width == 1:
        half -= 1
    if half < 0:
        twos, scale_twos, half = twos - half, scale_twos - half, 0
    rest = (fraction >> zeros) * 5**fives << twos
    unit = 5**scale_fives << scale_twos
    step = 5**fives << half
    small = _is_small(width + twos, fives, scale_twos + 1, scale_fives + 1)
    digits: list[int] = []
    low = high = False
    first = True
    while first or not (low or high):
        digit, rest = divmod(rest, unit)
        rest, step = rest * 10, step * 10
        low = rest < step
        high = rest + step > unit * 10 or (not small and rest + step == unit * 10)
        if first and digit == 0 and not high:
            power -= 1
        else:
            digits.append(digit)
        if first and not _LEAST_PLAIN <= power <= _MOST_PLAIN:
            low = high = False
        first = False
    if high and (not low or rest * 2 > unit * 10 or (rest * 2 == unit * 10 and digits[-1] % 2)):
        number = str(int("".join(map(str, digits))) + 1)
        power += len(number) - len(digits)
        return number.rstrip("0"), power + 1
    return "".join(map(str, digits)).rstrip("0") or "0", power + 1


def _estimated(fraction: int, exponent: int) -> int:
    """The power of ten of a number, or one too large."""
    mantissa = fraction / (1 << _FRACTION_BITS)
    guess = (mantissa - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981
    return int(guess // 1)


def _is_small(bits: int, fives: int, scale_bits: int, scale_fives: int) -> bool:
    """Whether Java works with 64 bits, where a number just half a step away goes on."""

    def wide(count: int) -> int:
        return (5**count).bit_length() if count < 27 else count * 3  # noqa: PLR2004 - Java's table

    return bits + wide(fives) < _LONG_BITS and scale_bits + wide(scale_fives) < _LONG_BITS
