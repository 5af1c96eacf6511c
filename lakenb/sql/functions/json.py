"""JSON functions on text and JSON values (Trino: "JSON functions and operators").

The path language of SQL/JSON (json_value, json_query, json_exists, json_table) isn't here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lakenb.sql.functions import tree
from lakenb.sql.functions.model import Family, Function, Macro
from lakenb.sql.functions.operators import failing, failing_text

if TYPE_CHECKING:
    from sqlglot import exp

_f = Family("json").function

_STEP = re.compile(r"""\.([A-Za-z_][\w]*)|\[(\d+)\]|\[(?:"([^"\\]*)"|'([^'\\]*)')\]""", re.ASCII)


def _path(name: str, node: exp.Expr) -> exp.Expr:
    """DuckDB's path for a literal path: ``$.a[0]["b c"]``."""
    path = tree.needed_literal(name, node, "path")
    if not path.startswith("$"):
        raise tree.not_yet(name, f"with the path {path!r}")
    pieces, at = ["$"], 1
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None:
            raise tree.not_yet(name, f"with the path {path!r}")
        key, index, double, single = found.groups()
        key = key if key is not None else double if double is not None else single
        if key is not None and ('"' in key or not key):
            raise tree.not_yet(name, f"with the path {path!r}")
        pieces.append(f"[{index}]" if index is not None else f'."{key}"')
        at = found.end()
    return tree.text("".join(pieces))


def _by_path(name: str) -> Function:
    result = {"json_extract": "json", "json_extract_scalar": "varchar", "json_size": "bigint"}[name]

    def made(args: list[exp.Expr]) -> exp.Expr:
        return tree.macro(name, args[0], _path(name, args[1]))

    return _f(
        f"{name}(json, varchar) -> {result}; {name}(varchar, varchar) -> {result}", rewrite=made
    )


# The number as the document wrote it: DuckDB prints 1.10 as 1.1. It is one of the numbers in the text.
_RAW = r"""(j, v) AS list_distinct(list_filter(
    regexp_extract_all(j, '-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?'),
    lambda "~r": TRY_CAST("~r" AS DOUBLE) = TRY_CAST(v AS DOUBLE)))"""
_NUMBER = """(j, v) AS CASE {} ELSE trino."json_raw"(j, v)[1] END""".format(
    failing_text(
        """len(trino."json_raw"(j, v)) <> 1""",
        "json_extract_scalar of a number that the document writes in two ways isn't in LakeNB yet",
        "NOT_SUPPORTED",
    )
)
_VALID = "json_valid(CAST(j AS VARCHAR))"
HELPERS: tuple[Macro, ...] = (
    # DuckDB 2 works out constant branches early, also those that are never taken.
    Macro("valid_json", f"(j) AS CASE WHEN {_VALID} THEN CAST(j AS VARCHAR) END"),
    Macro("json_raw", _RAW),
    Macro("json_number", _NUMBER),
    Macro("json_extract", f"(j, p) AS CASE WHEN {_VALID} THEN json_extract(j, p) END"),
    Macro(
        "json_extract_scalar",
        f"""(j, p) AS CASE WHEN {_VALID} THEN CASE json_type(trino."valid_json"(j), p)
        WHEN 'OBJECT' THEN NULL WHEN 'ARRAY' THEN NULL WHEN 'NULL' THEN NULL
        WHEN 'DOUBLE' THEN trino."json_number"(CAST(j AS VARCHAR), json_extract_string(j, p))
        ELSE json_extract_string(trino."valid_json"(j), p) END END""",
    ),
    Macro(
        "json_size",
        f"""(j, p) AS CASE WHEN {_VALID} THEN CASE json_type(trino."valid_json"(j), p)
        WHEN 'OBJECT' THEN len(json_keys(j, p)) WHEN 'ARRAY' THEN json_array_length(j, p)
        ELSE CASE WHEN json_type(j, p) IS NOT NULL THEN 0 END END END""",
    ),
)
_PARSE = "(j) AS CASE {} ELSE json(j) END".format(
    failing(
        "NOT json_valid(j)",
        "INVALID_FUNCTION_ARGUMENT",
        "'Cannot convert value to JSON: ''' || j || ''''",
    )
)
_SCALAR = "(j) AS CASE {} ELSE json_type(j) NOT IN ('OBJECT', 'ARRAY') END".format(
    failing(
        f"NOT {_VALID}", "INVALID_FUNCTION_ARGUMENT", "'Invalid JSON value: ' || CAST(j AS VARCHAR)"
    )
)
FUNCTIONS: tuple[Function, ...] = (
    _by_path("json_extract"),
    _by_path("json_extract_scalar"),
    _by_path("json_size"),
    _f("json_parse(varchar) -> json", macro=_PARSE),
    _f("json_format(json) -> varchar", macro="(j) AS CAST(json(j) AS VARCHAR)"),
    _f(
        "json_array_length(json) -> bigint; json_array_length(varchar) -> bigint",
        macro=f"(j) AS CASE WHEN NOT {_VALID} THEN NULL WHEN json_type(j) = 'ARRAY' THEN json_array_length(j) END",
    ),
    _f("is_json_scalar(json) -> boolean; is_json_scalar(varchar) -> boolean", macro=_SCALAR),
)
