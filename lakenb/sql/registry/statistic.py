"""Statistical aggregates (Trino: "Aggregate functions": statistical aggregate functions).

DuckDB's variances fail for numbers that aren't finite; its covariances don't, and the covariance of a
value with itself is its variance. Skewness and kurtosis take a group as a list, as DuckDB's own, by sums
of powers, lose their digits when the mean is far from zero.
"""

from __future__ import annotations

from collections.abc import Callable

from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro

_f = Family("aggregate").aggregate


def _variance(duckdb: str, root: bool) -> Callable[[Call], str]:
    def made(call: Call) -> str:
        x = f"CAST({call.text(0)} AS DOUBLE)"
        name = duckdb.replace("covar", "var") if call.distinct or call.args[0].volatile else duckdb
        found = call.duckdb(name, x, x) if name == duckdb else call.duckdb(name, x)
        return f"sqrt({found})" if root else found

    return made


def _pair(call: Call, name: str, *, same: bool = False) -> str:
    """A covariance over the rows that have both numbers; of the second with itself when ``same``."""
    y, x = (f"CAST({text} AS DOUBLE)" for text in call.texts())
    if not same:
        return call.duckdb(name, y, x)
    return call.where(f"{y} IS NOT NULL").duckdb(name, x, x)


def _real(call: Call, sql: str) -> str:
    return f'trino."aggregate_real"({sql})' if call.type.name == "real" else sql


def _covariance(name: str) -> Callable[[Call], str]:
    return lambda call: _real(call, _pair(call, name))


def _corr(call: Call) -> str:
    """NULL where one of both doesn't vary."""
    y, x = (f"CAST({text} AS DOUBLE)" for text in call.texts())
    spread_y = call.where(f"{x} IS NOT NULL").duckdb("covar_pop", y, y)
    found = f'trino."corr"({_pair(call, "covar_pop")}, {spread_y}, {_pair(call, "covar_pop", same=True)})'
    return _real(call, found)


def _slope(call: Call) -> str:
    return _real(call, f'trino."finite"({_slope_text(call)})')


def _slope_text(call: Call) -> str:
    return f"({_pair(call, 'covar_pop')} / nullif({_pair(call, 'covar_pop', same=True)}, 0))"


def _intercept(call: Call) -> str:
    y, x = (f"CAST({text} AS DOUBLE)" for text in call.texts())
    mean_y = call.where(f"{x} IS NOT NULL").duckdb("avg", y)
    mean_x = call.where(f"{y} IS NOT NULL").duckdb("avg", x)
    return _real(call, f'trino."finite"({mean_y} - {_slope_text(call)} * {mean_x})')


def _moments(kernel: str) -> Callable[[Call], str]:
    def made(call: Call) -> str:
        x = f"CAST({call.text(0)} AS DOUBLE)"
        return f"{kernel}({call.where(f'{x} IS NOT NULL').duckdb('list', x)})"

    return made


def _geometric_mean(call: Call) -> str:
    x = f"CAST({call.text(0)} AS DOUBLE)"
    return _real(call, f'exp({call.duckdb("avg", f"""trino."any_ln"({x})""")})')


_INFINITE = "CAST('-Infinity' AS DOUBLE)"
MACROS: tuple[Macro, ...] = (
    Macro(
        "any_ln",
        f"""(x) AS CASE WHEN x > 0 THEN ln(x) WHEN x = 0 THEN {_INFINITE}
        WHEN x < 0 THEN CAST('NaN' AS DOUBLE) END""",
    ),
    Macro("finite", "(x) AS CASE WHEN isfinite(x) THEN x END"),
    Macro("corr", '(c, y, x) AS trino."finite"(c / nullif(sqrt(y) * sqrt(x), 0))'),
)
KERNELS: tuple[Kernel, ...] = (
    Kernel("skewness_kernel", ("DOUBLE[]",), "DOUBLE", loader("moments", "skewness"), nulls=True),
    Kernel("kurtosis_kernel", ("DOUBLE[]",), "DOUBLE", loader("moments", "kurtosis"), nulls=True),
)


def _numbers(name: str) -> str:
    return f"{name}(bigint) -> double; {name}(double) -> double"


def _pairs(name: str) -> str:
    return f"{name}(double, double) -> double; {name}(real, real) -> real"


FUNCTIONS: tuple[Function, ...] = (
    *(_f(_numbers(name), _variance("covar_samp", root=False)) for name in ("variance", "var_samp")),
    *(_f(_numbers(name), _variance("covar_samp", root=True)) for name in ("stddev", "stddev_samp")),
    _f(_numbers("var_pop"), _variance("covar_pop", root=False)),
    _f(_numbers("stddev_pop"), _variance("covar_pop", root=True)),
    _f(_numbers("skewness"), _moments("skewness_kernel"), kernels="skewness_kernel"),
    _f(_numbers("kurtosis"), _moments("kurtosis_kernel"), kernels="kurtosis_kernel"),
    _f(_pairs("covar_pop"), _covariance("covar_pop")),
    _f(_pairs("covar_samp"), _covariance("covar_samp")),
    _f(_pairs("corr"), _corr),
    _f(_pairs("regr_slope"), _slope),
    _f(_pairs("regr_intercept"), _intercept),
    _f(
        "geometric_mean(bigint) -> double; geometric_mean(double) -> double; "
        "geometric_mean(real) -> real",
        _geometric_mean,
    ),
)
