"""format and format_number (Trino: "Conversion functions", "Mathematical functions and operators")."""

from __future__ import annotations

import string

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.sql.coercion import INTEGERS, length_of
from lakenb.sql.compiler.cast import cast
from lakenb.sql.compiler.value import Typed
from lakenb.sql.compiler.zone import instant, zone_sql
from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel
from lakenb.values.names import quote_text
from lakenb.values.types import DataType

_f = Family("format").function
_ARGUMENTS = ", ".join(f"[{letter}]" for letter in string.ascii_uppercase)
_VARCHAR = DataType("varchar")
_LETTERS = {
    "boolean": "b", **dict.fromkeys(INTEGERS, "d"), "real": "r", "double": "f", "decimal": "n", "date": "D",
    "time": "T", "timestamp": "M", "timestamp with time zone": "Z",
}  # fmt: skip
_TEXTS = frozenset({"varchar", "char", "json", "unknown"})


def _argument(value: Typed, zone: str) -> tuple[str, str]:
    """The letter and the text of an argument; see `lakenb.sql.kernels.formatting`."""
    kind = value.type
    letter = _LETTERS.get(kind.name, "s")
    if kind.name == "unknown":
        return "s", "CAST(NULL AS VARCHAR)"
    if kind.name == "char":
        return letter, f"rpad({value.sql}, {length_of(kind)}, ' ')"
    if letter == "M":
        return letter, f"CAST(epoch_us({value.sql}) AS VARCHAR)"
    if letter == "Z":
        return letter, f"CAST(epoch_us({instant(value)}) AS VARCHAR) || ' ' || {zone_sql(value)}"
    if letter in "fr":
        text = f"CAST({value.sql} AS VARCHAR)"
        return letter, f"replace(replace({text}, 'nan', 'NaN'), 'inf', 'Infinity')"
    if kind.children or kind.name == "varbinary":
        message = f"Type not supported for formatting: {kind}"
        raise QueryFailed(message, name="NOT_SUPPORTED")
    if letter in "bdDT" or kind.name in _TEXTS:
        return letter, f"CAST({value.sql} AS VARCHAR)"
    if kind.name == "time with time zone":
        message = "format of a time with time zone isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return letter, cast(value, _VARCHAR, zone=zone).sql


def _format(call: Call) -> str:
    if call.args[0].is_null:
        message = "Type of first argument to format() must be VARCHAR (actual: unknown)"
        raise QueryFailed(message, name="TYPE_MISMATCH")
    if len(call.args) == 1:
        message = "The 'format' function must have at least two arguments"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    made = [_argument(value, call.zone) for value in call.args[1:]]
    letters = "".join(letter for letter, _ in made)
    asked = call.args[0].literal
    simple = _simple(asked, made) if isinstance(asked, str) else None
    texts = ", ".join(text for _, text in made)
    return simple or f"format_kernel({call.text(0)}, '{letters}', [{texts}])"


def _simple(asked: str, made: list[tuple[str, str]]) -> str | None:
    """A format of %s and %d without flags as a concatenation; None for all else."""
    pieces = asked.replace("%%", "\0").split("%")
    parts = [quote_text(pieces[0].replace("\0", "%"))]
    if len(pieces) - 1 > len(made):
        return None
    for piece, (letter, text) in zip(pieces[1:], made, strict=False):
        if not (piece.startswith("s") and letter in "bdnDs") and not (
            piece.startswith("d") and letter == "d"
        ):
            return None
        parts += [f"coalesce({text}, 'null')", quote_text(piece[1:].replace("\0", "%"))]
    return f"({' || '.join(parts)})"


FUNCTIONS: tuple[Function, ...] = (
    _f(
        f"format(varchar, {_ARGUMENTS}) -> varchar",
        _format,
        kernels="format_kernel",
        rows=True,
    ),
    _f(
        "format_number(bigint) -> varchar",
        "format_number_kernel(CAST({0} AS DOUBLE))",
        kernels="format_number_kernel",
        rows=True,
    ).also(
        "format_number(double) -> varchar",
        "format_number_kernel({0})",
        kernels="format_number_kernel",
    ),
)
KERNELS: tuple[Kernel, ...] = (
    Kernel(
        "format_kernel",
        ("VARCHAR", "VARCHAR", "VARCHAR[]"),
        "VARCHAR",
        loader("formatting", "formatted"),
    ),
    Kernel("format_number_kernel", ("DOUBLE",), "VARCHAR", loader("formatting", "number")),
)
