"""String functions (Trino: "String functions and operators")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function
from lakenb.sql.functions.operators import failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_family = Family("string")
_f = _family.function

# Java's Character.isWhitespace, which Trino's trim follows: no-break spaces are not in it.
_WHITE = "".join(
    chr(c)
    for c in (
        [*range(0x09, 0x0E), *range(0x1C, 0x21), 0x1680]
        + [c for c in range(0x2000, 0x200B) if c != 0x2007]  # noqa: PLR2004 - the figure space
        + [0x2028, 0x2029, 0x205F, 0x3000]
    )
)

_SUBSTR = """CASE WHEN s > 0 THEN substr(x, s{0}) WHEN s = 0 OR -s > length(x) THEN ''
    ELSE substr(x, length(x) + s + 1{0}) END"""
# DuckDB makes a capital of the sharp s; to Java it has none.
_UPPER = """(x) AS CASE WHEN contains(x, 'ß') THEN array_to_string(
    list_transform(string_split(x, 'ß'), lambda "~k": upper("~k")), 'ß') ELSE upper(x) END"""
_LENGTH = """(x) AS CASE WHEN typeof(x) = 'BLOB' THEN octet_length(CAST(x AS BLOB))
    {} ELSE length(CAST(x AS VARCHAR)) END""".format(
    failing_text(
        "typeof(x) NOT IN ('VARCHAR', 'BLOB', '\"NULL\"')",
        "Unexpected parameters for function length. Expected: length(varchar), length(varbinary)",
        "FUNCTION_NOT_FOUND",
    )
)
_PAD_CHECK = failing_text("length(p) = 0", "Padding string must not be empty") + failing_text(
    "n < 0 OR n > 2147483647", "Target length must be in the range [0..2147483647]"
).replace("WHEN", " WHEN", 1)
_SPLIT_CHECK = failing_text("d = ''", "The delimiter may not be the empty string")
_LIMITED = """CASE WHEN len(string_split(x, d)) <= n THEN string_split(x, d)
    ELSE list_append(string_split(x, d)[:n - 1], array_to_string(string_split(x, d)[n:], d)) END"""
_SPLIT = (
    f"(x, d) AS CASE {_SPLIT_CHECK} ELSE string_split(x, d) END, "
    f"(x, d, n) AS CASE {_SPLIT_CHECK} {failing_text('n <= 0', 'Limit must be positive')} "
    f"ELSE {_LIMITED} END"
)
_SPLIT_PART = (
    "(x, d, n) AS CASE {} WHEN x = '' AND d = '' THEN NULL ELSE string_split(x, d)[n] END".format(
        failing_text("n <= 0", "Index must be greater than zero")
    )
)
_REPLACE = """(x, a, b) AS CASE WHEN a = '' THEN b || coalesce(array_to_string(list_transform(
    CASE WHEN x = '' THEN [] ELSE string_split(x, '') END, lambda "~c": "~c" || b), ''), '')
    ELSE replace(x, a, b) END, (x, a) AS replace(x, a, '')"""
_CODEPOINT = "(x) AS CASE {} ELSE unicode(x) END".format(
    failing_text("length(x) <> 1", "codepoint takes a string of one character")
)
_CHR = "(n) AS CASE {} ELSE chr(CAST(n AS INTEGER)) END".format(
    failing_text(
        "n < 0 OR n > 1114111 OR n BETWEEN 55296 AND 57343", "Not a valid Unicode code point"
    )
)
# DuckDB counts bytes here, which is right for ASCII only; each other character becomes one of its own.
_ASCII = "octet_length(CAST(encode({0}) AS BLOB)) = length({0})"
_DISTANCE = "(a, b) AS CASE {} ELSE {{}}(a, b) END".format(
    failing_text(
        f"NOT ({_ASCII.format('a')} AND {_ASCII.format('b')})",
        "The distance of strings with characters beyond ASCII isn't in LakeNB yet",
        "NOT_SUPPORTED",
    )
)
_HAMMING = _DISTANCE.format("hamming").replace(
    "CASE ",
    "CASE "
    + failing_text(
        "length(a) <> length(b)",
        "The input strings to hamming_distance function must have the same length",
    )
    + " WHEN a = '' THEN 0 ",
    1,
)


def _concat(args: list[exp.Expr]) -> exp.Expr:
    from sqlglot import exp as e

    made = args[0]
    for part in args[1:]:
        made = e.DPipe(this=made, expression=part, safe=True)
    return e.Paren(this=made)


def _concat_ws(args: list[exp.Expr]) -> exp.Expr:
    if len(args) == 2:  # noqa: PLR2004 - the second may be an array
        return tree.macro("concat_ws", *args)
    return tree.function("concat_ws", *args)


CONCAT_WS = """(s, x VARCHAR) AS concat_ws(s, x),
    (s, x) AS CASE WHEN x IS NOT NULL AND s IS NOT NULL THEN coalesce(array_to_string(x, s), '') END"""


def _normalize(args: list[exp.Expr]) -> exp.Expr:
    if len(args) > 1 and args[1].name.upper() != "NFC":
        raise tree.not_yet("normalize", f"with {args[1].name.upper()}")
    return tree.function("nfc_normalize", args[0])


FUNCTIONS: tuple[Function, ...] = (
    *_family.same("lower", "{}(varchar) -> varchar"),
    *_family.same("starts_with", "{}(varchar, varchar) -> boolean"),
    *_family.same("translate", "{}(varchar, varchar, varchar) -> varchar"),
    _f("upper(varchar) -> varchar", macro=_UPPER),
    _f("length(varchar) -> bigint; length(varbinary) -> bigint", macro=_LENGTH),
    _f("chr(bigint) -> varchar(1)", macro=_CHR),
    _f("codepoint(varchar(1)) -> integer", macro=_CODEPOINT),
    _f(
        "concat(varchar, varchar, ...) -> varchar; concat(varbinary, varbinary, ...) -> varbinary; "
        "concat(array(E), array(E), ...) -> array(E)",
        rewrite=_concat,
    ),
    _f(
        "concat_ws(varchar, varchar, ...) -> varchar; concat_ws(varchar, array(varchar)) -> varchar",
        rewrite=_concat_ws,
        typed=True,
    ),
    _f("hamming_distance(varchar, varchar) -> bigint", macro=_HAMMING),
    _f("levenshtein_distance(varchar, varchar) -> bigint", macro=_DISTANCE.format("levenshtein")),
    _f(
        "lpad(varchar, bigint, varchar) -> varchar",
        macro=f"(x, n, p) AS CASE {_PAD_CHECK} ELSE lpad(x, CAST(n AS INTEGER), p) END",
    ),
    _f(
        "rpad(varchar, bigint, varchar) -> varchar",
        macro=f"(x, n, p) AS CASE {_PAD_CHECK} ELSE rpad(x, CAST(n AS INTEGER), p) END",
    ),
    *(
        _f(
            f"{name}(varchar) -> varchar; {name}(varchar, varchar) -> varchar",
            macro=f"(x) AS {name}(x, '{_WHITE}'), (x, c) AS {name}(x, c)",
        )
        for name in ("trim", "ltrim", "rtrim")
    ),
    _f("normalize(varchar, [form]) -> varchar", rewrite=_normalize),
    _f("replace(varchar, varchar, [varchar]) -> varchar", macro=_REPLACE),
    _f("split(varchar, varchar, [bigint]) -> array(varchar)", macro=_SPLIT),
    _f("split_part(varchar, varchar, bigint) -> varchar", macro=_SPLIT_PART),
    _f("strpos(varchar, varchar) -> bigint", duckdb="instr"),
    *(
        _f(
            f"{name}(varchar, bigint, [bigint]) -> varchar",
            macro=f"(x, s) AS {_SUBSTR.format('')}, "
            f"(x, s, n) AS {_SUBSTR.format(', greatest(n, CASE WHEN n IS NULL THEN NULL ELSE 0 END)')}",
        )
        for name in ("substr", "substring")
    ),
    _f("to_utf8(varchar) -> varbinary", duckdb="encode"),
    _f("from_utf8(varbinary) -> varchar", duckdb="decode"),
)
