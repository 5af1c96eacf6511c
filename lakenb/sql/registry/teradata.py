"""Functions of Teradata's that Trino has (Trino: "Teradata functions")."""

from __future__ import annotations

import re

from lakenb.errors import NotYetAvailable
from lakenb.sql.compiler.zone import wall
from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel
from lakenb.sql.registry.operators import fail
from lakenb.values.names import quote_text

_f = Family("teradata").function

_TOKENS = {
    "yyyy": "%Y", "yy": "%y", "mm": "%m", "dd": "%d", "hh24": "%H", "hh": "%I", "mi": "%M", "ss": "%S",
}  # fmt: skip
_TOKEN = re.compile("|".join(_TOKENS) + r"|[-/,.;: ]")
_CENTURY = "INTERVAL 100 YEAR"


def _pattern(call: Call) -> str | None:
    """DuckDB's format for one of Teradata's; None when that is none.

    Raises:
        NotYetAvailable: It is no literal.
    """
    asked = call.args[1].literal
    if not isinstance(asked, str):
        message = f"{call.name} with a format that is no literal isn't in LakeNB yet."
        raise NotYetAvailable(message)
    pieces: list[str] = []
    at = 0
    while at < len(asked):
        found = _TOKEN.match(asked, at)
        if not found:
            return None
        pieces.append(_TOKENS.get(found[0], found[0]))
        at = found.end()
    return "".join(pieces) or None


def _refused(call: Call, kind: str) -> str:
    raised = fail("INVALID_FUNCTION_ARGUMENT", "'Failed to tokenize the format'")
    return f"CASE WHEN {call.text(0)} IS NOT NULL THEN {raised} ELSE CAST(NULL AS {kind}) END"


def _parsed(call: Call, kind: str) -> str:
    pattern = _pattern(call)
    if pattern is None:
        return _refused(call, kind)
    text = call.text(0)
    given = text
    if "%Y" not in pattern and "%y" not in pattern:
        given, pattern = f"'1970 ' || {text}", "%Y " + pattern
    read = f"try_strptime({given}, {quote_text(pattern)})"
    if "%y" in pattern:  # two digits are a year of this century
        read = f"CASE WHEN year({read}) < 2000 THEN {read} + {_CENTURY} ELSE {read} END"
    wrong = fail("INVALID_FUNCTION_ARGUMENT", f"'Invalid format: \"' || {text} || '\"'")
    checked = f"CASE WHEN {text} IS NOT NULL AND {read} IS NULL THEN {wrong} ELSE {read} END"
    return f"CAST({checked} AS {kind})"


def _to_char(call: Call) -> str:
    pattern = _pattern(call)
    if pattern is None:
        return _refused(call, "VARCHAR")
    return f"strftime({wall(call.args[0])}, {quote_text(pattern)})"


FUNCTIONS: tuple[Function, ...] = (
    _f("index(varchar, varchar) -> bigint", "instr({0}, {1})"),
    _f(
        "char2hexint(varchar) -> varchar",
        "char2hexint_kernel({0})",
        kernels="char2hexint_kernel",
        rows=True,
    ),
    _f("to_char(timestamp(p) with time zone, varchar) -> varchar", _to_char),
    _f("to_date(varchar, varchar) -> date", lambda call: _parsed(call, "DATE")),
    _f("to_timestamp(varchar, varchar) -> timestamp(3)", lambda call: _parsed(call, "TIMESTAMP")),
)
KERNELS: tuple[Kernel, ...] = (
    Kernel("char2hexint_kernel", ("VARCHAR",), "VARCHAR", loader("text", "utf16_hex")),
)
