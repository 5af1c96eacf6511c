"""The documentation page of functions, written from the registry.

``python -m lakenb.sql.registry.page > docs/functions.md`` writes it; a test holds it fresh.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from lakenb.sql.registry import library
from lakenb.sql.registry.documented import DOCUMENTED, SYNTAX

if TYPE_CHECKING:
    from lakenb.sql.registry.model import Function, Overload

_TITLES = {
    "aggregate": "Aggregate",
    "datetime": "Date and time",
    "hyperloglog": "HyperLogLog",
    "ip_address": "IP address",
    "json": "JSON",
    "qdigest": "Quantile digest",
    "regular_expression": "Regular expression",
    "setdigest": "Set digest",
    "tdigest": "T-digest",
    "url": "URL",
    "uuid": "UUID",
}
_BARE = re.compile(r"[a-z_0-9]+")
_OWN_CALL = re.compile(r"([a-z_0-9]+)\((\{(\d+|\*)\}(, )?)*\)")
_HEAD = """# Functions

The functions of LakeNB's SQL, by the pages of Trino's documentation, with their signatures. A name that
isn't here doesn't exist: a call of it is the error FUNCTION_NOT_FOUND, which names the nearest functions.

How each is made:

- **DuckDB**: a function of DuckDB that gives what Trino gives.
- **SQL**: an expression of DuckDB's SQL, written into the query.
- **macro**: the same, kept as a macro of the engine.
- **Arrow**: a function over Arrow arrays, a batch at a time.
- **row**: worked out a row at a time in Python, and so the slowest.
- **some by row**: the same of the few rows that the way before it can't answer: JSON that isn't whole or holds
  doubles, a regular expression that only Java knows, a URL with escapes, letters beyond ASCII in
  `levenshtein_distance`, bytes that are no UTF-8.
"""


def page() -> str:
    """The page, as Markdown."""
    listed = library.all_functions()
    parts = [_HEAD, _missing(listed)]
    for family in sorted({function.family for function in listed}, key=_title):
        parts.append(f"## {_title(family)}\n\n| Function | Signatures | Made as |\n|---|---|---|")
        parts[-1] += "".join(f"\n{_row(f)}" for f in listed if f.family == family) + "\n"
    return "\n".join(parts)


def missing() -> tuple[str, ...]:
    """Functions that Athena documents and the registry lacks; the grammar's own aren't asked for."""
    known = {function.name for function in library.all_functions()}
    return tuple(sorted(DOCUMENTED - SYNTAX - known - {"current_date"}))


def _missing(listed: tuple[Function, ...]) -> str:
    absent = missing()
    share = 100 * len(absent) / len(DOCUMENTED)
    count = f"{len(listed)} functions are here. Of the {len(DOCUMENTED)} that Athena engine version 3 has"
    if not absent:
        return f"{count} none is missing.\n"
    names = ", ".join(f"`{name}`" for name in absent)
    return f"{count}, {len(absent)} ({share:.1f}%) are missing: {names}.\n"


def _title(family: str) -> str:
    return _TITLES.get(family) or family.strip("_").replace("_", " ").capitalize()


def _row(function: Function) -> str:
    shown = "<br>".join(
        "`" + re.sub(r"~p|:\w+", lambda m: "p" if m[0] == "~p" else "", text) + "`"
        for text in dict.fromkeys(function.signatures)
    )
    ways = dict.fromkeys(_made(function, overload) for overload in function.overloads)
    made = ", ".join([*ways, *(["some by row"] if function.rows == "some" else [])])
    return f"| `{function.name}` | {shown} | {made} |"


def _made(function: Function, overload: Overload) -> str:
    if function.rows is True:
        return "row"
    if overload.kernels:
        return "Arrow"
    make = overload.make
    if not isinstance(make, str):
        return "SQL"
    if 'trino."' in make:
        return "macro"
    return "DuckDB" if _BARE.fullmatch(make) or _OWN_CALL.fullmatch(make) else "SQL"


if __name__ == "__main__":
    sys.stdout.write(page())
