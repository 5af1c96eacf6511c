"""JSON functions (Trino: "JSON functions and operators").

A JSON value is Trino's text of it (``lakenb.sql.json.text``), so DuckDB's own functions read it. They
answer where they agree with Trino; what they read or write in another way (doubles, equal keys in an
extracted object, malformed texts) goes to an Arrow function, a row at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lakenb.errors import QueryFailed
from lakenb.sql.json.extract import steps
from lakenb.sql.registry.model import Call, Family, Function, Kernel

if TYPE_CHECKING:
    import pyarrow as pa

TOO_DEEP = "NOT_SUPPORTED: The JSON value nests too deeply; LakeNB follows some hundred levels."
_f = Family("json").function


def _load(module: str, name: str, result: str, count: int) -> Callable[[], Callable[..., pa.Array]]:
    """A function of one row as one of Arrow arrays; a NULL argument gives NULL.

    With a count of 0, it is one of the list of all values of a column, none of them NULL.
    """

    def load() -> Callable[..., pa.Array]:
        import importlib

        import pyarrow as pa

        function: Callable[..., Any] = getattr(
            importlib.import_module(f"lakenb.sql.json.{module}"), name
        )
        kind = {"VARCHAR": pa.string(), "BIGINT": pa.int64(), "BOOLEAN": pa.bool_()}[result]

        def run(columns: tuple[pa.ChunkedArray, ...]) -> pa.Array:
            try:
                if not count:
                    return pa.array(function(columns[0].to_pylist()), kind)
                rows = zip(*(column.to_pylist() for column in columns), strict=True)
                return pa.array([None if None in row else function(*row) for row in rows], kind)
            except RecursionError:
                raise ValueError(TOO_DEEP) from None

        # The engine counts the parameters, and would evaluate the names of their types.
        return (lambda a: run((a,))) if count <= 1 else (lambda a, b: run((a, b)))

    return load


def _kernel(
    name: str, parameters: str, result: str, function: str, *, whole: bool = False
) -> Kernel:
    module, _, inner = function.partition(".")
    load = _load(module, inner, result, 0 if whole else len(parameters.split()))
    return Kernel(f"{name}_kernel", tuple(parameters.split()), result, load, nulls=not whole)


# DuckDB takes a comma before a closing bracket, NaN and Infinity; Trino doesn't.
_COMMA = r"',[ \t\r\n]*[}\]]'"
_NO_NUMBER = r"'(?:^|[\[:,])[ \t\r\n]*[-+]?[nNiI][aAnN][nNfF]'"
# A string that DuckDB extracts from a number, an object or an array may not be Trino's text.
_UNSURE_SCALAR = r"'^(?:[{\[]|-?[0-9]+[.eE]|-?[nNiI])'"
_UNSURE_JSON = r"'[0-9][.eE]|[^\x00-\x{FFFF}]|[NnIi][aAnN][NnfF]'"
_SHORT = 100

KERNELS: tuple[Kernel, ...] = (
    _kernel("json_extract", "VARCHAR VARCHAR", "VARCHAR", "extract.extract"),
    _kernel("json_extract_scalar", "VARCHAR VARCHAR", "VARCHAR", "extract.extract_scalar"),
    _kernel("json_size", "VARCHAR VARCHAR", "BIGINT", "extract.size"),
    _kernel("json_array_length", "VARCHAR", "BIGINT", "extract.array_length"),
    _kernel("json_array_get", "VARCHAR BIGINT", "VARCHAR", "extract.array_get"),
    _kernel("json_contains_text", "VARCHAR VARCHAR", "BOOLEAN", "extract.array_contains"),
    _kernel("json_contains_double", "VARCHAR DOUBLE", "BOOLEAN", "extract.array_contains"),
    _kernel("json_contains_bigint", "VARCHAR BIGINT", "BOOLEAN", "extract.array_contains"),
    _kernel("json_contains_boolean", "VARCHAR BOOLEAN", "BOOLEAN", "extract.array_contains"),
    _kernel("json_is_scalar", "VARCHAR", "BOOLEAN", "extract.is_scalar"),
    _kernel("json_parse", "VARCHAR", "VARCHAR", "extract.parsed_all", whole=True),
    _kernel("json_cast_text", "VARCHAR VARCHAR", "VARCHAR", "cast.cast_text"),
    _kernel("json_double", "VARCHAR", "VARCHAR", "cast.double_text"),
    _kernel("json_quoted", "VARCHAR", "VARCHAR", "text.quoted"),
)

_NUMBER = re.compile(r"[0-9]{1,9}")
_NO_KEY = re.compile(r'["\\*]')


def _engine_path(keys: tuple[str, ...]) -> str | None:
    """DuckDB's path of a path's keys; None when it has none."""
    pieces = ["$"]
    for key in keys:
        if not key or _NO_KEY.search(key):
            return None
        pieces.append(f"[{int(key)}]" if _NUMBER.fullmatch(key) else f'."{key}"')
    return "".join(pieces)


def once(sql: str, make: Callable[[str], str]) -> str:
    """A text that reads a value several times; a long one is worked out once."""
    if len(sql) <= _SHORT:
        return make(sql)
    return f"(list_transform([{sql}], lambda j_: {make('j_')})[1])"


def _by_path(name: str) -> Callable[[Call], str]:
    def made(call: Call) -> str:
        value, path = call.args
        slow = f"{name}_kernel({value.sql}, {path.sql})"
        if not isinstance(path.literal, str):
            return slow
        try:
            keys = steps(path.literal)
        except ValueError as error:
            message = str(error).partition(": ")[2]
            raise QueryFailed(
                message, name="INVALID_FUNCTION_ARGUMENT", position=call.position
            ) from error
        inner = _engine_path(keys)
        # A number is an element's place or a member's name, by the value that it meets.
        sure = not any(map(_NUMBER.fullmatch, keys))
        if inner is None or value.volatile or (name == "json_size" and not sure):
            return slow
        own = "'" + inner.replace("'", "''") + "'"
        return once(
            value.sql, lambda j: _MAKERS[name](j, own, f"{name}_kernel({j}, {path.sql})", sure)
        )

    return made


def _extracted(found: str, unsure: str, valid: str, slow: str) -> str:
    """A text that reads its value again outside of TRY where it gives NULL: an error in it stays one."""
    return (
        f"(CASE WHEN {unsure} THEN {slow} WHEN {found} IS NULL "
        f"THEN CASE WHEN {valid} THEN NULL ELSE {slow} END ELSE {found} END)"
    )


def _scalar(j: str, path: str, slow: str, sure: bool) -> str:
    valid = f"json_valid({j})" if sure else "FALSE"
    found = f"TRY(json_extract_string({j}, {path}))"
    unsure = f"regexp_matches({found}, {_UNSURE_SCALAR}) OR ({found} = '0' AND contains({j}, '-0'))"
    return _extracted(found, unsure, valid, slow)


def _json(j: str, path: str, slow: str, sure: bool) -> str:
    valid = f"json_valid({j})" if sure else "FALSE"
    found = f"TRY(CAST(json_extract({j}, {path}) AS VARCHAR))"
    return _extracted(found, f"regexp_matches({found}, {_UNSURE_JSON})", valid, slow)


def _lenient(j: str) -> str:
    """Whether a text may hold what DuckDB takes and Trino doesn't."""
    hints = f"contains(lower({j}), 'nan') OR contains(lower({j}), 'inf')"
    return f"(regexp_matches({j}, {_COMMA}) OR (({hints}) AND regexp_matches({j}, {_NO_NUMBER})))"


def _size(j: str, path: str, slow: str, _: bool) -> str:
    kind = f"TRY(json_type({j}, {path}))"
    return (
        f"(CASE WHEN {_lenient(j)} THEN {slow} WHEN {kind} = 'ARRAY' "
        f"THEN CAST(json_array_length({j}, {path}) AS BIGINT) WHEN {kind} = 'OBJECT' "
        f"THEN CAST(len(json_keys({j}, {path})) AS BIGINT) WHEN {kind} IS NOT NULL "
        f"THEN CAST(0 AS BIGINT) WHEN NOT json_valid({j}) THEN {slow} END)"
    )


_MAKERS: dict[str, Callable[[str, str, str, bool], str]] = {
    "json_extract": _json,
    "json_extract_scalar": _scalar,
    "json_size": _size,
}


def _array_length(call: Call) -> str:
    return once(
        call.args[0].sql,
        lambda j: (
            f"(CASE WHEN TRY(json_type({j})) IS NULL OR {_lenient(j)} "
            f"THEN json_array_length_kernel({j}) WHEN TRY(json_type({j})) = 'ARRAY' "
            f"THEN CAST(json_array_length({j}) AS BIGINT) END)"
        ),
    )


def _is_scalar(call: Call) -> str:
    return once(
        call.args[0].sql,
        lambda j: (
            f"(CASE WHEN TRY(json_type({j})) IS NULL OR {_lenient(j)} "
            f"THEN json_is_scalar_kernel({j}) ELSE json_type({j}) NOT IN ('OBJECT', 'ARRAY') END)"
        ),
    )


def _contains() -> Function:
    names = (
        ("bigint", "bigint"),
        ("boolean", "boolean"),
        ("double", "double"),
        ("varchar", "text"),
    )
    found: Function | None = None
    for kind, suffix in names:
        kernel = f"json_contains_{suffix}_kernel"
        make = kernel + "({0}, {1})"
        signature = (
            f"json_array_contains(json, {kind}) -> boolean;"
            f"json_array_contains(varchar, {kind}) -> boolean"
        )
        if found is None:
            found = _f(signature, make, kernels=kernel, rows=True,
                       description="Whether an array holds a scalar.")  # fmt: skip
        else:
            found = found.also(signature, make, kernels=kernel)
    if found is None:
        raise AssertionError
    return found


FUNCTIONS: tuple[Function, ...] = (
    _f(
        "json_extract(json, varchar) -> json; json_extract(varchar, varchar) -> json",
        _by_path("json_extract"),
        kernels="json_extract_kernel",
        rows="some",
        description="The value at a path, as JSON.",
    ),
    _f(
        "json_extract_scalar(json, varchar) -> varchar",
        _by_path("json_extract_scalar"),
        kernels="json_extract_scalar_kernel",
        rows="some",
        description="The scalar at a path, as text.",
    ).also(
        "json_extract_scalar(varchar(x), varchar) -> varchar(x)",
        _by_path("json_extract_scalar"),
        kernels="json_extract_scalar_kernel",
    ),
    _f(
        "json_size(json, varchar) -> bigint; json_size(varchar, varchar) -> bigint",
        _by_path("json_size"),
        kernels="json_size_kernel",
        rows="some",
        description="How many members or elements the value at a path has.",
    ),
    _f(
        "json_array_length(json) -> bigint; json_array_length(varchar) -> bigint",
        _array_length,
        kernels="json_array_length_kernel",
        rows="some",
        description="How many elements an array has.",
    ),
    _f(
        "json_array_get(json, bigint) -> json; json_array_get(varchar, bigint) -> json",
        "json_array_get_kernel({0}, {1})",
        kernels="json_array_get_kernel",
        rows=True,
        description="An element of an array, counted from 0.",
    ),
    _contains(),
    _f(
        "is_json_scalar(json) -> boolean; is_json_scalar(varchar) -> boolean",
        _is_scalar,
        kernels="json_is_scalar_kernel",
        rows="some",
        description="Whether a value is a number, a string, a boolean or null.",
    ),
    _f(
        "json_parse(varchar) -> json",
        "json_parse_kernel({0})",
        kernels="json_parse_kernel",
        rows=True,
        description="The JSON value of a text.",
    ),
    _f("json_format(json) -> varchar", "{0}", description="The text of a JSON value."),
)
