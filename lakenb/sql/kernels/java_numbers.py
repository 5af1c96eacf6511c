"""Numbers as Java has them (Trino: "Conversion functions", "Mathematical functions and operators")."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lakenb.sql.json.java_double import java_digits

_TINY = 2.2250738585072014e-308
_FEW_BITS = 18014398509481984.0


_LEAST = -300
_POWERS = np.array([float(f"1e{power}") for power in range(_LEAST, 309)])
_ENDINGS = pa.array([f"E{power}" for power in range(_LEAST, 309)])
_SIGNS = pa.array(["", "-"])


def scientific(values: pa.ChunkedArray) -> pa.Array:
    """Numbers as ``1.5E20``, in the digits of Java 17, which Trino runs on.

    Its digits are the fewest, as Arrow's are, for all but numbers of 16 to 27 digits and the tiniest.
    """
    given = np.asarray(values, dtype=np.float64)
    size = np.abs(given)
    longer = ((size >= 2.0**53) & (size < 1e27)) | (size < _POWERS[0])  # noqa: PLR2004 - where Java has more
    plain = np.isfinite(given) & ~longer
    found = _shortest(np.where(plain, given, 1.0))
    if plain.all():
        return found
    others = pa.array([_longest(value) for value in given[~plain].tolist()], pa.string())
    return pc.replace_with_mask(found, pa.array(~plain), others)


def _shortest(given: npt.NDArray[np.float64]) -> pa.Array:
    size = np.abs(given)
    shown = pc.cast(pa.array(size), pa.string())
    small = pc.match_substring(shown, "e")
    if pc.any(small).as_py():  # 1.5e+20
        halves = pc.split_pattern(shown.filter(small), "e").flatten()
        shown = pc.replace_with_mask(shown, small, halves.take(pa.array(range(0, len(halves), 2))))
    digits = pc.ascii_trim(pc.replace_substring(shown, ".", ""), "0")
    rest = pc.utf8_slice_codeunits(digits, 1)
    rest = pc.if_else(pc.equal(pc.binary_length(rest), 0), "0", rest)
    first = pc.utf8_slice_codeunits(digits, 0, 1)
    power = np.searchsorted(_POWERS, size, side="right") - 1
    sign = _SIGNS.take(pa.array((given < 0).astype(np.int8)))
    return pc.binary_join_element_wise(sign, first, ".", rest, _ENDINGS.take(pa.array(power)), "")


def _longest(value: float) -> str:
    if value == 0:
        return "-0E0" if math.copysign(1, value) < 0 else "0E0"
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    sign = "-" if value < 0 else ""
    digits, power = java_digits(abs(value))
    return f"{sign}{digits[0]}.{digits[1:] or '0'}E{power - 1}"


def cube_root(values: pa.ChunkedArray) -> pa.Array:
    """Cube roots, rounded as those of the freely distributable math library, which Java takes.

    A third of the exponent gives five bits, a polynomial of the error makes them 23, and one step of
    Newton's the rest.
    """
    given = np.asarray(values, dtype=np.float64)
    with np.errstate(all="ignore"):
        x = np.abs(given)
        small = x < _TINY
        high = (np.where(small, x * _FEW_BITS, x).view(np.int64) >> 32) // 3
        high += np.where(small, 696219795, 715094163)
        t = (high << 32).view(np.float64)
        s = 5.42857142857142815906e-01 + t * t / x * t
        t = t * (
            3.57142857142857150787e-01
            + 1.60714285714285720630e00
            / (s + 1.41428571428571436819e00 + -7.05306122448979611050e-01 / s)
        )
        t = (((t.view(np.int64) >> 32) + 1) << 32).view(np.float64)
        left = x / (t * t)
        t = t + t * ((left - t) / (t + t + left))
        plain = np.isfinite(given) & (given != 0)
        return pa.array(np.where(plain, np.copysign(t, given), given), pa.float64())
