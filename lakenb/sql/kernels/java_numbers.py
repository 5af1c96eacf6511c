"""Numbers as Java has them (Trino: "Conversion functions", "Mathematical functions and operators")."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from lakenb.sql.json.java_double import java_digits

_TINY = 2.2250738585072014e-308
_FEW_BITS = 18014398509481984.0


def scientific(values: pa.ChunkedArray) -> pa.Array:
    """Finite numbers, none of them 0, as ``1.5E20``."""
    found: list[str] = []
    for value in values.to_pylist():
        digits, power = java_digits(abs(value))
        sign = "-" if value < 0 else ""
        found.append(f"{sign}{digits[0]}.{digits[1:] or '0'}E{power - 1}")
    return pa.array(found, pa.string())


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
