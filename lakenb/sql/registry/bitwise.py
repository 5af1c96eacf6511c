"""Bitwise functions (Trino: "Bitwise functions")."""

from __future__ import annotations

from lakenb.sql.registry.model import Family, Function, Macro
from lakenb.sql.registry.operators import failing

_f = Family("bitwise").function

_WIDTHS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_ONE = "CAST(1 AS HUGEINT)"
_MASKED = f"(CAST(x AS HUGEINT) & (({_ONE} << w) - 1))"
MACROS: tuple[Macro, ...] = (
    # A negative shift counts by its last six bits, as Java's does.
    Macro("shift_of", "(s) AS CAST(CASE WHEN s < 0 THEN s & 63 ELSE s END AS INTEGER)"),
    # A number of w bits as a signed one.
    Macro(
        "signed", f"(v, w) AS CASE WHEN v >= ({_ONE} << (w - 1)) THEN v - ({_ONE} << w) ELSE v END"
    ),
    # DuckDB 2.0 works out constants of a branch that is not taken, so the shift must hold there too.
    Macro(
        "left_shift",
        f"""(x, s, w) AS CASE WHEN x IS NULL OR s IS NULL THEN NULL WHEN s >= w THEN 0
        ELSE trino."signed"((CAST(x AS HUGEINT) & (({_ONE} << greatest(w - s, 0)) - 1))
            * ({_ONE} << least(s, w)), w) END""",
    ),
    Macro(
        "right_shift",
        f"""(x, s, w) AS CASE WHEN x IS NULL OR s IS NULL THEN NULL WHEN s >= w THEN 0
        ELSE trino."signed"({_MASKED} >> s, w) END""",
    ),
    Macro(
        "right_shift_arithmetic",
        """(x, s, w) AS CASE WHEN x IS NULL OR s IS NULL THEN NULL
        WHEN s >= w THEN CASE WHEN x < 0 THEN -1 ELSE 0 END ELSE CAST(x AS HUGEINT) >> s END""",
    ),
    Macro(
        "bit_count_of",
        "(x, b) AS CASE {} {} ELSE bit_count(CAST(x AS HUGEINT) & (({} << CAST(b AS INTEGER)) - 1)) END".format(
            failing(
                "b < 2 OR b > 64",
                "INVALID_FUNCTION_ARGUMENT",
                "'Bits specified in bit_count must be between 2 and 64, got ' || b",
            ),
            failing(
                f"x >= ({_ONE} << (CAST(b AS INTEGER) - 1)) OR x < -({_ONE} << (CAST(b AS INTEGER) - 1))",
                "INVALID_FUNCTION_ARGUMENT",
                "'Number must be representable with the bits specified. ' || x"
                " || ' cannot be represented with ' || b || ' bits'",
            ),
            _ONE,
        ),
    ),
)


def _shift(name: str, macro: str, description: str) -> Function:
    made: Function | None = None
    for kind, width in _WIDTHS.items():
        signature = f"{name}({kind}, integer) -> {kind}"
        template = f'CAST(trino."{macro}"({{0}}, trino."shift_of"({{1}}), {width}) AS {kind})'
        made = made.also(signature, template) if made else _f(
            signature, template, description=description
        )  # fmt: skip
    assert made is not None  # noqa: S101 - there are four widths
    return made


FUNCTIONS: tuple[Function, ...] = (
    _f(
        "bitwise_and(bigint, bigint) -> bigint",
        "({0} & {1})",
        description="Bitwise AND in 2's complement",
    ),
    _f(
        "bitwise_or(bigint, bigint) -> bigint",
        "({0} | {1})",
        description="Bitwise OR in 2's complement",
    ),
    _f(
        "bitwise_xor(bigint, bigint) -> bigint",
        "xor({0}, {1})",
        description="Bitwise XOR in 2's complement",
    ),
    _f("bitwise_not(bigint) -> bigint", "(~{0})", description="Bitwise NOT in 2's complement"),
    _shift("bitwise_left_shift", "left_shift", "Shift left"),
    _shift("bitwise_right_shift", "right_shift", "Shift right without the sign"),
    _shift("bitwise_right_shift_arithmetic", "right_shift_arithmetic", "Shift right with the sign"),
    _f(
        "bit_count(bigint, bigint) -> bigint",
        'CAST(trino."bit_count_of"({0}, {1}) AS BIGINT)',
        description="Number of bits set in 2's complement of so many bits",
    ),
)
