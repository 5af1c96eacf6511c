"""Regular expressions (Trino: "Regular expression functions").

Trino's patterns are Java's, DuckDB's are RE2's. What RE2 lacks (look-around, back-references,
possessive quantifiers) it refuses, so no such pattern gives a wrong answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lakenb.sql.functions import re2, tree
from lakenb.sql.functions.model import Family, Function, Macro
from lakenb.sql.functions.operators import failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_f = Family("regular_expression").function

_REPLACEMENT = re.compile(r"\\(.)|\$(\d+)(?!\d)|([$\\])|([^$\\]+)", re.DOTALL)


def _replacement(text: str) -> str:
    r"""RE2's replacement text for one of Java's: ``$1`` to ``\1``, ``\$`` to ``$``."""
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


def _asked(name: str, args: list[exp.Expr]) -> list[exp.Expr]:
    """The text and the pattern as RE2 takes them."""
    found = tree.literal(args[1])
    if found is None:
        return [tree.macro("regexp_plain_text", args[0], args[1].copy()), args[1]]
    pattern = re2.converted(found)
    if pattern is None:
        raise tree.not_yet(name, f"with the pattern {found[:100]!r}")
    given = tree.macro("regexp_ascii", args[0]) if pattern.boundary else args[0]
    return [given, tree.text(pattern.text)]


def _replace(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    if len(args) == 2:  # noqa: PLR2004 - without a replacement
        args = [*args, tree.text("")]
    if isinstance(args[2], e.Lambda):
        raise tree.not_yet("regexp_replace", "with a lambda")
    asked = _asked("regexp_replace", args)
    found = tree.literal(args[2])
    if found is None:
        return tree.macro("regexp_replace", *asked, args[2])
    replacement = tree.text(_replacement(found))
    return tree.function("regexp_replace", *asked, replacement, tree.text("g"))


def _like(args: list[exp.Expr]) -> exp.Expr:
    return tree.function("regexp_matches", *_asked("regexp_like", args))


def _called(signature: str) -> Function:
    name = signature.partition("(")[0]

    def made(args: list[exp.Expr]) -> exp.Expr:
        return tree.macro(name, *_asked(name, args), *args[2:])

    return _f(signature, rewrite=made)


# Java and RE2 disagree about where a pattern that matches nothing matches.
_EMPTY = failing_text(
    "list_contains(regexp_extract_all(x, p), '')",
    "A pattern that matches an empty string isn't in LakeNB yet here",
    "NOT_SUPPORTED",
)
_NO_GROUPS = failing_text(
    "contains(r, '$') OR contains(r, '\\')",
    "regexp_replace with $ or \\ in a replacement that is no literal isn't in LakeNB yet",
    "NOT_SUPPORTED",
)
_BEYOND_ASCII = "octet_length(CAST(encode(x) AS BLOB)) <> length(x)"
_ONLY_ASCII = "A regular expression with {} over text beyond ASCII isn't in LakeNB yet"
_NO_BOUNDARY = failing_text(_BEYOND_ASCII, _ONLY_ASCII.format("a word boundary"), "NOT_SUPPORTED")
_NO_CLASS = failing_text(
    "contains(p, '\\') AND " + _BEYOND_ASCII,
    _ONLY_ASCII.format("a class, when the pattern is no literal,"),
    "NOT_SUPPORTED",
)
HELPERS: tuple[Macro, ...] = (
    Macro("regexp_ascii", f"(x) AS CASE {_NO_BOUNDARY} ELSE x END"),
    Macro("regexp_plain_text", f"(x, p) AS CASE {_NO_CLASS} ELSE x END"),
    Macro(
        "regexp_replace", f"(x, p, r) AS CASE {_NO_GROUPS} ELSE regexp_replace(x, p, r, 'g') END"
    ),
    Macro(
        "regexp_extract",
        "(x, p) AS regexp_extract_all(x, p)[1], "
        "(x, p, g) AS regexp_extract_all(x, p, CAST(g AS INTEGER))[1]",
    ),
    Macro(
        "regexp_extract_all",
        f"(x, p) AS CASE {_EMPTY} ELSE regexp_extract_all(x, p) END, "
        f"(x, p, g) AS CASE {_EMPTY} ELSE regexp_extract_all(x, p, CAST(g AS INTEGER)) END",
    ),
    Macro("regexp_split", f"(x, p) AS CASE {_EMPTY} ELSE string_split_regex(x, p) END"),
    Macro("regexp_count", f"(x, p) AS CASE {_EMPTY} ELSE len(regexp_extract_all(x, p)) END"),
)
FUNCTIONS: tuple[Function, ...] = (
    _f("regexp_like(varchar, JoniRegExp) -> boolean", rewrite=_like),
    _f("regexp_replace(varchar, JoniRegExp, [varchar]) -> varchar", rewrite=_replace),
    _called("regexp_extract(varchar, JoniRegExp, [bigint]) -> varchar"),
    _called("regexp_extract_all(varchar, JoniRegExp, [bigint]) -> array(varchar)"),
    _called("regexp_split(varchar, JoniRegExp) -> array(varchar)"),
    _called("regexp_count(varchar, JoniRegExp) -> bigint"),
)
