"""Regular expressions (Trino: "Regular expression functions").

Trino's patterns are Java's, DuckDB's are RE2's. What RE2 lacks (look-around, back-references,
possessive quantifiers) it refuses, so no such pattern gives a wrong answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function
from lakenb.sql.functions.operators import failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_f = Family("regular_expression").function

_REPLACEMENT = re.compile(r"\\(.)|\$(\d+)(?!\d)|([$\\])|([^$\\]+)", re.DOTALL)


def _replacement(text: str) -> str:
    r"""RE2's replacement text for one of Java's: ``$1`` to ``\\1``, ``\\$`` to ``$``."""
    pieces: list[str] = []
    for found in _REPLACEMENT.finditer(text):
        escaped, group, stray, plain = found.groups()
        if stray is not None or (group is not None and len(group) > 1):
            raise tree.not_yet("regexp_replace", f"with the replacement {text!r}")
        if group is not None:
            pieces.append("\\" + group)
        else:
            pieces.append((escaped or plain).replace("\\", "\\\\"))
    return "".join(pieces)


def _replace(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    if len(args) == 2:  # noqa: PLR2004 - without a replacement
        args = [*args, tree.text("")]
    if isinstance(args[2], e.Lambda):
        raise tree.not_yet("regexp_replace", "with a lambda")
    found = tree.literal(args[2])
    if found is None:
        return tree.macro("regexp_replace", *args)
    replacement = tree.text(_replacement(found))
    return tree.function("regexp_replace", args[0], args[1], replacement, tree.text("g"))


_NO_GROUPS = failing_text(
    "contains(r, '$') OR contains(r, '\\')",
    "regexp_replace with $ or \\ in a replacement that is no literal isn't in LakeNB yet",
    "NOT_SUPPORTED",
)
REPLACE_PLAIN = f"(x, p, r) AS CASE {_NO_GROUPS} ELSE regexp_replace(x, p, r, 'g') END"
# Java and RE2 disagree about where a pattern that matches nothing matches.
_EMPTY = failing_text(
    "list_contains(regexp_extract_all(x, p), '')",
    "A pattern that matches an empty string isn't in LakeNB yet here",
    "NOT_SUPPORTED",
)
FUNCTIONS: tuple[Function, ...] = (
    _f("regexp_like(varchar, JoniRegExp) -> boolean", duckdb="regexp_matches"),
    _f(
        "regexp_extract(varchar, JoniRegExp, [bigint]) -> varchar",
        macro="(x, p) AS regexp_extract_all(x, p)[1], "
        "(x, p, g) AS regexp_extract_all(x, p, CAST(g AS INTEGER))[1]",
    ),
    _f(
        "regexp_extract_all(varchar, JoniRegExp, [bigint]) -> array(varchar)",
        macro=f"(x, p) AS CASE {_EMPTY} ELSE regexp_extract_all(x, p) END, "
        f"(x, p, g) AS CASE {_EMPTY} ELSE regexp_extract_all(x, p, CAST(g AS INTEGER)) END",
    ),
    _f("regexp_replace(varchar, JoniRegExp, [varchar]) -> varchar", rewrite=_replace),
    _f(
        "regexp_split(varchar, JoniRegExp) -> array(varchar)",
        macro=f"(x, p) AS CASE {_EMPTY} ELSE string_split_regex(x, p) END",
    ),
    _f(
        "regexp_count(varchar, JoniRegExp) -> bigint",
        macro=f"(x, p) AS CASE {_EMPTY} ELSE len(regexp_extract_all(x, p)) END",
    ),
)
