"""Bitwise functions (Trino: "Bitwise functions")."""

from __future__ import annotations

from lakenb.sql.functions.model import Family, Function, Macro
from lakenb.sql.functions.operators import failing_text

_f = Family("bitwise").function

_WIDTH = """CASE typeof(x) WHEN 'TINYINT' THEN 8 WHEN 'SMALLINT' THEN 16 WHEN 'INTEGER' THEN 32
    ELSE 64 END"""
_ONE = "CAST(1 AS HUGEINT)"
_NEGATIVE = failing_text("s < 0", "The shift must not be negative")
_MASKED = f"(CAST(x AS HUGEINT) & (({_ONE} << w) - 1))"
HELPERS: tuple[Macro, ...] = (
    # A number of w bits as a signed one.
    Macro(
        "signed", f"(v, w) AS CASE WHEN v >= ({_ONE} << (w - 1)) THEN v - ({_ONE} << w) ELSE v END"
    ),
    Macro(
        "left_shift",
        f"""(x, s, w) AS CASE WHEN s >= w THEN 0
        ELSE trino."signed"((CAST(x AS HUGEINT) & (({_ONE} << (w - s)) - 1)) * ({_ONE} << s), w) END""",
    ),
    Macro(
        "right_shift",
        f"""(x, s, w) AS CASE WHEN s >= w THEN 0 ELSE trino."signed"({_MASKED} >> s, w) END""",
    ),
)
_S = "CAST(s AS INTEGER)"
_BIT_COUNT = "(x, b) AS CASE {} {} ELSE CAST(bit_count(CAST(x AS HUGEINT) & (({} << b) - 1)) AS BIGINT) END".format(
    failing_text("b < 2 OR b > 64", "Bits specified in bit_count must be between 2 and 64"),
    failing_text(
        f"x >= ({_ONE} << (b - 1)) OR x < -({_ONE} << (b - 1))",
        "Number must be representable with the bits specified",
    ),
    _ONE,
)
FUNCTIONS: tuple[Function, ...] = (
    _f(
        "bitwise_and(bigint, bigint) -> bigint",
        macro="(x, y) AS CAST(x AS BIGINT) & CAST(y AS BIGINT)",
    ),
    _f(
        "bitwise_or(bigint, bigint) -> bigint",
        macro="(x, y) AS CAST(x AS BIGINT) | CAST(y AS BIGINT)",
    ),
    _f(
        "bitwise_xor(bigint, bigint) -> bigint",
        macro="(x, y) AS xor(CAST(x AS BIGINT), CAST(y AS BIGINT))",
    ),
    _f("bitwise_not(bigint) -> bigint", macro="(x) AS ~CAST(x AS BIGINT)"),
    _f(
        "bitwise_left_shift(E, bigint) -> E",
        macro=f'(x, s) AS CASE {_NEGATIVE} ELSE cast_to_type(trino."left_shift"(x, {_S}, {_WIDTH}), x) END',
    ),
    _f(
        "bitwise_right_shift(E, bigint) -> E",
        macro=f'(x, s) AS CASE {_NEGATIVE} ELSE cast_to_type(trino."right_shift"(x, {_S}, {_WIDTH}), x) END',
    ),
    _f(
        "bitwise_right_shift_arithmetic(E, bigint) -> E",
        macro=f"(x, s) AS CASE {_NEGATIVE} ELSE cast_to_type(CAST(x AS HUGEINT) >> least({_S}, 64), x) END",
    ),
    _f("bit_count(bigint, bigint) -> bigint", macro=_BIT_COUNT),
)
