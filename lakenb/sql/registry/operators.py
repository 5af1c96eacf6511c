"""Macros behind Trino's operators and casts, and how a text raises an error.

No user reaches them by name: the compiler and the families call them (Trino: "Mathematical functions and
operators", "Conversion functions").

An error is raised by casting a text that begins with Trino's name of the error to BIGINT. DuckDB's own
``error()`` counts as volatile, which forbids TRY and keeps filters from being pushed down.
"""

from __future__ import annotations

import re

from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Function, Kernel, Macro


def fail(name: str, message: str) -> str:
    """An expression that raises an error; of DuckDB's NULL type, which every branch of a CASE takes.

    Args:
        name: Trino's name of the error.
        message: A string expression of SQL that is not NULL.
    """
    return f"""trino."fail"('{name}: ' || {message})"""


def fail_as(kind: str, name: str, message: str) -> str:
    """An expression that raises an error; of a number's type, which DuckDB plans faster than one of any.

    Args:
        kind: DuckDB's name of the type: BIGINT or a decimal's.
        name: Trino's name of the error.
        message: A plain message, without quotes.
    """
    return f"CAST('{name}: {message}' AS {kind})"


def failing(condition: str, name: str, message: str) -> str:
    """``WHEN`` branch of a CASE that raises; the message is a string expression of SQL.

    Args:
        condition: SQL; must hold the whole condition, as DuckDB works out constant branches early.
        name: Trino's name of the error.
        message: A string expression of SQL that is not NULL.
    """
    return f"WHEN {condition} THEN {fail(name, message)}"


def failing_text(condition: str, message: str, name: str = "INVALID_FUNCTION_ARGUMENT") -> str:
    """The same with a plain message."""
    return failing(condition, name, "'" + message.replace("'", "''") + "'")


_SCIENTIFIC = """(x) AS CASE WHEN isnan(x) THEN 'NaN' WHEN x = 'Infinity' THEN 'Infinity'
    WHEN x = '-Infinity' THEN '-Infinity' WHEN x = 0 THEN CASE WHEN signbit(x) THEN '-0E0' ELSE '0E0' END
    ELSE list_transform([{0}],
        lambda "~t": trino."scientific_of"(split_part("~t", 'e', 1), split_part("~t", 'e', 2)))[1] END"""
# t is DuckDB's text, m and e its mantissa and exponent, d the digits that count.
_SCIENTIFIC_OF = """(m, e) AS list_transform([{'d': rtrim(ltrim(replace(m, '.', ''), '-0'), '0'),
    'e': coalesce(TRY_CAST(e AS INTEGER), 0), 'm': ltrim(m, '-')}], lambda "~d":
    CASE WHEN starts_with(m, '-') THEN '-' ELSE '' END || "~d".d[1] || '.'
    || CASE WHEN length("~d".d) > 1 THEN "~d".d[2:] ELSE '0' END || 'E'
    || CAST("~d".e + CASE WHEN NOT starts_with("~d".m, '0') THEN instr("~d".m || '.', '.') - 2
        ELSE -(length("~d".m) - 1 - length(ltrim("~d".m, '0.'))) END AS VARCHAR))[1]"""
# Half away from zero, of whole numbers; r >= b - r, as 2 * r may be too large.
_DIVIDED = """(a, b) AS a // b + CASE WHEN abs(a % b) >= abs(b) - abs(a % b)
    THEN CASE WHEN (a < 0) = (b < 0) THEN 1 ELSE -1 END ELSE 0 END"""
_DIGITS = f"""(x) AS COALESCE(TRY_CAST(x AS DECIMAL(38,0)),
    CASE {failing("x IS NOT NULL", "NUMERIC_VALUE_OUT_OF_RANGE", "'Decimal overflow'")} END)"""

FUNCTIONS: tuple[Function, ...] = ()
MACROS: tuple[Macro, ...] = (
    # DuckDB 2.0 takes an element of [NULL] for NULL without looking at the subscript; it cuts slices.
    Macro("fail", "(m) AS ([NULL])[CAST(m AS BIGINT):][1]"),
    Macro("digits", _DIGITS),
    Macro("scientific_of", _SCIENTIFIC_OF),
    # A real has at most seven digits in text, rounded half to even.
    Macro("scientific_real", _SCIENTIFIC.format("printf('%.6e', CAST(x AS DOUBLE))")),
    Macro("divided", _DIVIDED),
)
KERNELS: tuple[Kernel, ...] = (
    Kernel("scientific_kernel", ("DOUBLE",), "VARCHAR", loader("java_numbers", "scientific")),
    Kernel("cube_root_kernel", ("DOUBLE",), "DOUBLE", loader("java_numbers", "cube_root")),
)
_DIVIDE = re.compile(r"divide_(\d+)_(\d+)_(\d+)_(\d+)_(\d+)_(\d+)_kernel")


def division(name: str) -> Kernel | None:
    """The function that divides decimals of the types in its name: dividend, divisor and quotient."""
    found = _DIVIDE.fullmatch(name)
    if found is None:
        return None
    p, s, q, t, precision, scale = map(int, found.groups())
    made = loader("decimal_division", "quotients")
    return Kernel(
        name,
        (f"DECIMAL({p},{s})", f"DECIMAL({q},{t})"),
        f"DECIMAL({precision},{scale})",
        lambda: made()((s, t), precision, scale),
    )
