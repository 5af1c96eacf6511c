"""Probability functions (Trino: "Mathematical functions and operators: probability functions").

The distributions are worked out by the series and continued fractions that textbooks give for the
incomplete gamma and beta functions, to 15 digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from lakenb.sql.registry.model import Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import failing_text

_f = Family("math").function
_TINY = 1e-50
_EPSILON = 1e-15
_STEPS = 10_000
_FAR = 40


def _lentz(first: float, term: Callable[[int], tuple[float, float]], epsilon: float) -> float:
    """A continued fraction: ``first + b1 / (a1 + b2 / (a2 + ...))``; a term gives a and b."""
    result = first or _TINY
    c, d = result, 0.0
    for step in range(1, _STEPS):
        a, b = term(step)
        d = a + b * d or _TINY
        c = a + b / c or _TINY
        d = 1 / d
        change = c * d
        result *= change
        if abs(change - 1) < epsilon:
            break
    return result


def _gamma_upper(a: float, x: float) -> float:
    """The regularized incomplete gamma function Q."""
    if x == 0:
        return 1.0
    if x < a + 1:
        term = total = 1 / a
        step = 0
        while abs(term / total) > _EPSILON and step < _STEPS:
            step += 1
            term *= x / (a + step)
            total += term
        return 1 - math.exp(-x + a * math.log(x) - math.lgamma(a)) * total
    fraction = _lentz(1 - a + x, lambda n: (2 * n + 1 - a + x, n * (a - n)), _EPSILON)
    return 1 / fraction * math.exp(-x + a * math.log(x) - math.lgamma(a))


def _erfc(x: float) -> float:
    if abs(x) > _FAR:
        return 0.0 if x > 0 else 2.0
    found = _gamma_upper(0.5, x * x)
    return 2 - found if x < 0 else found


def _normal_cdf(mean: float, deviation: float, value: float) -> float:
    if not deviation > 0:
        message = "INVALID_FUNCTION_ARGUMENT: standardDeviation must be > 0"
        raise ValueError(message)
    away = value - mean
    if math.isnan(away):
        return math.nan
    if abs(away) > _FAR * deviation:
        return 0.0 if away < 0 else 1.0
    return 0.5 * _erfc(-away / (deviation * math.sqrt(2)))


def _inverse_normal_cdf(mean: float, deviation: float, p: float) -> float:
    from statistics import NormalDist

    if not 0 < p < 1:
        message = "INVALID_FUNCTION_ARGUMENT: p must be 0 > p > 1"
        raise ValueError(message)
    if not deviation > 0:
        message = "INVALID_FUNCTION_ARGUMENT: sd must be > 0"
        raise ValueError(message)
    p = (1 + (2 * p - 1)) / 2  # as precise as Trino's, which inverts the error function
    found = NormalDist().inv_cdf(p)
    # One step of Newton's for the last digits.
    error = 0.5 * math.erfc(-found / math.sqrt(2)) - p
    found -= error * math.sqrt(2 * math.pi) * math.exp(found * found / 2)
    return mean + deviation * found


def _beta(a: float, b: float, x: float) -> float:
    """The regularized incomplete beta function."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (2 + b + a) and 1 - x <= (b + 1) / (2 + b + a):
        return 1 - _beta(b, a, 1 - x)

    def term(n: int) -> tuple[float, float]:
        m = n // 2
        if n % 2 == 0:
            return 1.0, m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        return 1.0, -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))

    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    scale = math.exp(a * math.log(x) + b * math.log1p(-x) - math.log(a) - log_beta)
    return scale / _lentz(1.0, term, 1e-14)


def _check_beta(a: float, b: float, x: float, words: str) -> None:
    if not (a > 0 and b > 0):
        message = "INVALID_FUNCTION_ARGUMENT: a, b must be > 0"
        raise ValueError(message)
    if not 0 <= x <= 1:
        message = f"INVALID_FUNCTION_ARGUMENT: {words}"
        raise ValueError(message)


def _beta_cdf(a: float, b: float, value: float) -> float:
    _check_beta(a, b, value, "value must be 0 >= v >= 1")
    return _beta(a, b, value)


def _inverse_beta_cdf(a: float, b: float, p: float) -> float:
    _check_beta(a, b, p, "p must be 0 >= p >= 1")
    if p in {0, 1}:
        return float(p)
    low, high = 0.0, 1.0
    while True:
        middle = (low + high) / 2
        if middle in {low, high}:
            return middle
        if _beta(a, b, middle) < p:
            low = middle
        else:
            high = middle


def _by_rows(function: Callable[[float, float, float], float]) -> Callable[..., Any]:
    # The engine reads the annotations, and would look for pyarrow's name.
    def kernel(a: Any, b: Any, c: Any) -> Any:
        import pyarrow as pa

        rows = zip(a.to_pylist(), b.to_pylist(), c.to_pylist(), strict=True)
        return pa.array([None if None in row else function(*row) for row in rows], pa.float64())

    return kernel


_WILSON_CHECKS = " ".join(
    [
        failing_text("s < 0", "number of successes must not be negative"),
        failing_text("n <= 0", "number of trials must be positive"),
        failing_text("s > n", "number of successes must not be larger than number of trials"),
        failing_text("z < 0 OR isnan(z)", "z-score must not be negative"),
    ]
)
_P = "(CAST(s AS DOUBLE) / CAST(n AS DOUBLE))"
_MIDDLE = f"{_P} + z * z / (2 * n)"
_SPREAD = f"z * sqrt({_P} * (1 - {_P}) / n + z * z / (4 * CAST(n AS DOUBLE) * n))"
_DIVISOR = "(1 + z * z / n)"
MACROS: tuple[Macro, ...] = (
    Macro("wilson_lower", f"(s, n, z) AS CASE {_WILSON_CHECKS} ELSE ({_MIDDLE} - {_SPREAD}) / {_DIVISOR} END"),
    Macro("wilson_upper", f"(s, n, z) AS CASE {_WILSON_CHECKS} ELSE ({_MIDDLE} + {_SPREAD}) / {_DIVISOR} END"),
)  # fmt: skip
_KERNELS = {
    "normal_cdf": _normal_cdf,
    "inverse_normal_cdf": _inverse_normal_cdf,
    "beta_cdf": _beta_cdf,
    "inverse_beta_cdf": _inverse_beta_cdf,
}


def _kernel(name: str) -> Kernel:
    function = _KERNELS[name]
    return Kernel(f"{name}_kernel", ("DOUBLE",) * 3, "DOUBLE", lambda: _by_rows(function))


KERNELS: tuple[Kernel, ...] = tuple(map(_kernel, _KERNELS))
_DESCRIPTIONS = {
    "normal_cdf": "Normal cdf given mean, standard deviation and value",
    "inverse_normal_cdf": "Inverse of normal cdf given mean, standard deviation and probability",
    "beta_cdf": "Beta cdf given the a, b parameters and value",
    "inverse_beta_cdf": "Inverse of beta cdf given the a, b parameters and probability",
}
FUNCTIONS: tuple[Function, ...] = (
    *(
        _f(
            f"{name}(double, double, double) -> double",
            f"{name}_kernel({{0}}, {{1}}, {{2}})",
            kernels=f"{name}_kernel",
            rows=True,
            description=_DESCRIPTIONS[name],
        )
        for name in _KERNELS
    ),
    *(
        _f(
            f"wilson_interval_{side}(bigint, bigint, double) -> double",
            f'trino."wilson_{side}"({{0}}, {{1}}, {{2}})',
            description="Binomial confidence interval bound using Wilson score",
        )
        for side in ("lower", "upper")
    ),
)
