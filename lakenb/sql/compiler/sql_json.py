"""JSON_EXISTS, JSON_VALUE, JSON_QUERY, JSON_OBJECT and JSON_ARRAY (Trino: "JSON functions and operators").

``lakenb.sql.trino.sql_json_tokens`` writes a call as ``$json_value('{clauses}', expressions...)``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlglot import exp

from lakenb.errors import NotYetAvailable, QueryFailed, SyntaxError_
from lakenb.sql.coercion import coercible
from lakenb.sql.compiler.physical import physical
from lakenb.sql.compiler.places import position
from lakenb.sql.compiler.value import NO_COLUMNS, Typed
from lakenb.sql.json.path import Path, PathError, parse_path
from lakenb.sql.trino.dialect import MARK
from lakenb.values.types import BOOLEAN, VARCHAR, DataType

Compile = Callable[[exp.Expr], Typed]
Clauses = dict[str, Any]
_CONSTRUCTED = frozenset({"$json_query", "$json_object", "$json_array"})
_WHOLE = frozenset({"tinyint", "smallint", "integer", "bigint"})
_TEXTS = frozenset({"varchar", "char"})
_TIMED = frozenset({"date", "time", "timestamp", "time with time zone", "timestamp with time zone"})
_VALUES = _WHOLE | _TEXTS | _TIMED | {"decimal", "real", "double", "boolean"}
_ZONED = "with time zone"


def literal(text: str) -> str:
    """A text in DuckDB's SQL."""
    return "'" + text.replace("'", "''") + "'"


class SqlJson:
    """One call: its clauses, and its expressions compiled when they are asked for."""

    def __init__(self, node: exp.Anonymous, compile_: Compile, zone: str) -> None:
        self.node = node
        self.name = str(node.this).removeprefix(MARK).lower()
        self.shown = self.name.removeprefix("$").upper()
        self.clauses: Clauses = json.loads(str(node.expressions[0].this))
        self.nodes: list[exp.Expr] = node.expressions[1:]
        self.compile = compile_
        self.zone = zone
        self.used: list[Typed] = []
        if len(self.nodes) != self.clauses["count"]:
            message = f"mismatched input in {self.shown}: an expression is incomplete."
            raise SyntaxError_(message, position=position(node))

    def value(self, number: int) -> Typed:
        """An expression by its number."""
        made = self.compile(self.nodes[number])
        self.used.append(made)
        return made

    def failed(self, message: str, name: str = "TYPE_MISMATCH") -> QueryFailed:
        """An error at the call's place."""
        return QueryFailed(message, name=name, position=position(self.node))

    def made(self, sql: str, kind: DataType) -> Typed:
        """The call's value; what its expressions read, it reads."""
        free = NO_COLUMNS
        for one in self.used:
            free |= one.free
        return Typed(
            sql,
            kind,
            free=free,
            aggregate=any(one.aggregate for one in self.used),
            window=any(one.window for one in self.used),
            volatile=any(one.volatile for one in self.used),
        )

    # --- input and parameters ------------------------------------------------------------------------

    def input(self, number: int, form: str | None) -> str:
        """The text of a JSON input, from characters or bytes."""
        value = self.value(number)
        kind = value.type.name
        if kind == "unknown":
            return "CAST(NULL AS VARCHAR)"
        if (kind == "varchar" or self._is_constructed(self.nodes[number])) and form in {
            None,
            "JSON",
        }:
            return value.sql
        if kind == "varbinary":
            encoding = "UTF8" if form in {None, "JSON"} else form
            return f"json_decode_kernel({value.sql}, '{encoding}')"
        shown = "JSON" if form in {None, "JSON"} else f"JSON ENCODING {form}"
        message = f"Cannot read input of type {value.type} as JSON using formatting {shown}"
        raise self.failed(message)

    def item(self, number: int, form: str | None, unsupported: str) -> str:
        """A value for the engine's functions: a text that begins with what it is (see ``item_of``)."""
        if form is not None or self._is_constructed(self.nodes[number]):
            sql = self.input(number, form)
            return f"coalesce('j' || {sql}, '-')"
        value = self.value(number)
        kind, sql = value.type.name, value.sql
        if kind == "unknown":
            return "CAST(NULL AS VARCHAR)"
        tag = "i" if kind in _WHOLE else _TAGS.get(kind)
        if tag is not None:
            return f"('{tag}' || CAST({sql} AS VARCHAR))"
        if kind == "char":
            return f"('c' || rpad({sql}, {value.type.params[0]}, ' '))"
        shown = self._shown(value)
        if shown is None:
            message = f"{unsupported}: {value.type}"
            raise self.failed(message, "NOT_SUPPORTED")
        if kind in _TIMED and self.name not in {"$json_object", "$json_array"}:
            if _ZONED in kind:
                message = f"A JSON path parameter of type {value.type} isn't in LakeNB yet."
                raise NotYetAvailable(message, position=position(self.node))
            return f"('t{kind}|' || {shown})"
        return f"('s' || {shown})"

    def _is_constructed(self, node: exp.Expr) -> bool:
        found = node.this if isinstance(node, exp.Anonymous) else ""
        return str(found).removeprefix(MARK).lower() in _CONSTRUCTED

    def _shown(self, value: Typed) -> str | None:
        """A value cast to varchar; None when Trino has no such cast."""
        from lakenb.sql.compiler.cast import cast

        if value.type.children or value.type.name == "varbinary":
            return None
        try:
            return cast(value, VARCHAR, zone=self.zone).sql
        except QueryFailed:
            return None

    def parameters(self) -> tuple[list[str], str]:
        """The names of PASSING and the text of their values."""
        names: list[str] = []
        items: list[str] = []
        for name, number, form in self.clauses["passing"]:
            if name in names:
                message = f"{name} JSON path parameter is specified more than once"
                raise self.failed(message, "DUPLICATE_PARAMETER_NAME")
            names.append(name)
            items.append(self.item(number, form, "Unsupported type of JSON path parameter"))
        return names, f"CAST([{', '.join(items)}] AS VARCHAR[])"

    def path(self, clauses: Clauses, names: Sequence[str], derived: str | None = None) -> str:
        """A path's text, once it is seen to be one."""
        text = derived if derived is not None else str(clauses["path"])
        try:
            found: Path = parse_path(text)
        except PathError as error:
            raise self.failed(str(error), error.name) from error
        for name, _ in found.variables:
            if name not in names:
                folded = any(other == name.upper() for other in names)
                hint = (
                    f'. Try quoting "{name}" in the PASSING clause to match case' if folded else ""
                )
                message = f"no value passed for parameter {name}{hint}"
                raise self.failed(message, "INVALID_PATH")
        return text

    def type(self, clauses: Clauses) -> DataType:
        """The type of RETURNING, or of a column."""
        number = clauses.get("type")
        return VARCHAR if number is None else self.compile(self.nodes[number]).type

    # --- results ---------------------------------------------------------------------------------------

    def plan(self, form: str, clauses: Clauses, path: str, kind: DataType) -> Clauses:
        """What one call or column does, for the engine's functions."""
        made: Clauses = {"form": form, "path": path, "type": str(kind)}
        for key in ("empty", "error", "wrapper"):
            if key in clauses:
                made[key] = clauses[key]
        if form == "exists":
            made["error"] = {"unknown": "null"}.get(
                clauses.get("error", "false"), clauses.get("error", "false")
            )
        made["omit"] = clauses.get("quotes") == "omit"
        if made["omit"] and clauses.get("wrapper", "without") != "without":
            shown = clauses["wrapper"].upper()
            message = f"OMIT QUOTES behavior specified with WITH {shown} ARRAY WRAPPER behavior"
            raise self.failed(message, "INVALID_FUNCTION_ARGUMENT")
        made["marked"] = "default" in {clauses.get("empty"), clauses.get("error")}
        return made

    def default(self, clauses: Clauses, event: str, kind: DataType) -> str:
        """The value of DEFAULT ... ON EMPTY or ON ERROR."""
        from lakenb.sql.compiler.cast import coerce

        if clauses.get(event) != "default":
            return "NULL"
        value = self.value(clauses[f"{event}_value"])
        if not coercible(value.type, kind):
            message = (
                f"Function JSON_VALUE default ON {event.upper()} result must evaluate to a {kind} "
                f"(actual: {value.type})"
            )
            raise self.failed(message)
        return coerce(value, kind, zone=self.zone).sql

    def returned(self, found: str, clauses: Clauses, kind: DataType) -> str:
        """The value that an engine's text stands for, or a default."""
        engine = physical(kind)
        if "default" not in {clauses.get("empty"), clauses.get("error")}:
            return found if engine == "VARCHAR" else f"CAST({found} AS {engine})"
        empty, error = (self.default(clauses, event, kind) for event in ("empty", "error"))
        return (
            f"(list_transform([{found}], lambda j_m: CASE j_m[1] WHEN 'v' THEN CAST(j_m[2:] AS {engine}) "
            f"WHEN 'e' THEN {empty} WHEN 'r' THEN {error} END)[1])"
        )

    def check_value(self, kind: DataType) -> None:
        """Refuse what JSON_VALUE can't return."""
        if kind.name not in _VALUES:
            message = f"Invalid return type of function JSON_VALUE: {kind}"
            raise self.failed(message)
        if _ZONED in kind.name:
            message = f"JSON_VALUE that returns {kind} isn't in LakeNB yet."
            raise NotYetAvailable(message, position=position(self.node))

    def written(self, found: str, clauses: Clauses, kind: DataType) -> str:
        """JSON text as the type that it is to have: characters, or bytes."""
        form = clauses.get("output") or "JSON"
        if kind.name in _TEXTS and form == "JSON":
            return found
        if kind.name == "varbinary":
            encoding = "UTF8" if form == "JSON" else form
            return f"json_encode_kernel({found}, '{encoding}')"
        shown = "JSON" if form == "JSON" else f"JSON ENCODING {form}"
        message = f"Cannot output JSON value as {kind} using formatting {shown}"
        raise self.failed(message)


def compile_sql_json(node: exp.Anonymous, compile: Compile, zone: str) -> Typed:  # noqa: A002 - a contract
    """The value of a SQL/JSON call.

    Args:
        node: ``ƒ$json_value('{clauses}', ...)``.
        compile: Compiles one of its expressions.
        zone: The session's time zone.

    Raises:
        QueryFailed: A path, a type or a clause is wrong.
    """
    call = SqlJson(node, compile, zone)
    if call.name not in _CALLS:
        message = f"{call.shown} stands in FROM."
        raise call.failed(message, "SYNTAX_ERROR")
    return _CALLS[call.name](call)


def _path_call(call: SqlJson, form: str, kind: DataType) -> str:
    clauses = call.clauses
    text = call.input(clauses["input"], clauses["format"])
    names, values = call.parameters()
    plan = call.plan(form, clauses, call.path(clauses, names), kind)
    plan["names"] = names
    return f"json_path_kernel({text}, {values}, {literal(json.dumps(plan))})"


def _exists(call: SqlJson) -> Typed:
    return call.made(f"CAST({_path_call(call, 'exists', VARCHAR)} AS BOOLEAN)", BOOLEAN)


def _value(call: SqlJson) -> Typed:
    kind = call.type(call.clauses)
    call.check_value(kind)
    found = _path_call(call, "value", kind)
    return call.made(call.returned(found, call.clauses, kind), kind)


def _query(call: SqlJson) -> Typed:
    kind = call.type(call.clauses)
    call.written("", call.clauses, kind)
    found = _path_call(call, "query", kind if kind.name in _TEXTS else VARCHAR)
    return call.made(call.written(found, call.clauses, kind), kind)


def _cut(call: SqlJson, found: str) -> Typed:
    """What JSON_OBJECT and JSON_ARRAY give, in the type of RETURNING."""
    kind = call.type(call.clauses)
    if kind.name in _TEXTS and kind.params:
        found = f"left({found}, {kind.params[0]})"
    return call.made(call.written(found, call.clauses, kind), kind)


def _object(call: SqlJson) -> Typed:
    keys: list[str] = []
    items: list[str] = []
    for key, value, form in call.clauses["members"]:
        if form is not None and call.clauses["unique"]:
            message = (
                "WITH UNIQUE KEYS behavior is not supported for JSON_OBJECT function when input "
                "expression has FORMAT"
            )
            raise call.failed(message, "NOT_SUPPORTED")
        name = call.value(key)
        if name.type.name not in _TEXTS:
            message = f"Invalid type of JSON object key: {name.type}"
            raise call.failed(message, "INVALID_FUNCTION_ARGUMENT")
        keys.append(name.sql)
        items.append(
            call.item(value, form, "Unsupported type of value passed to JSON_OBJECT function")
        )
    plan = json.dumps({"null": call.clauses["null"], "unique": call.clauses["unique"]})
    lists = f"CAST([{', '.join(keys)}] AS VARCHAR[]), CAST([{', '.join(items)}] AS VARCHAR[])"
    return _cut(call, f"json_object_kernel({lists}, {literal(plan)})")


def _array(call: SqlJson) -> Typed:
    unsupported = "Unsupported type of value passed to JSON_ARRAY function"
    items = [call.item(value, form, unsupported) for value, form in call.clauses["items"]]
    plan = json.dumps({"null": call.clauses["null"]})
    return _cut(
        call, f"json_array_kernel(CAST([{', '.join(items)}] AS VARCHAR[]), {literal(plan)})"
    )


_TAGS = {"boolean": "b", "real": "d", "double": "d", "decimal": "m", "varchar": "s"}
_CALLS: dict[str, Callable[[SqlJson], Typed]] = {
    "$json_exists": _exists,
    "$json_value": _value,
    "$json_query": _query,
    "$json_object": _object,
    "$json_array": _array,
}


_PLAIN = (
    exp.Anonymous, exp.Column, exp.Identifier, exp.Literal, exp.Boolean, exp.Null, exp.Cast, exp.DataType,
)  # fmt: skip


def raises(sql: str, node: exp.Expr) -> bool:
    """Whether what TRY stands around raises errors of ERROR ON ERROR, which are none of TRY's.

    Args:
        sql: The compiled text.
        node: Its tree.

    Raises:
        NotYetAvailable: The tree may raise others, too.
    """
    asked = '"error": "error"' in sql or '"empty": "error"' in sql
    if not asked or "json_path_kernel(" not in sql:
        return False
    for part in node.walk():
        form = not isinstance(part, exp.Anonymous) or str(part.this).removeprefix(MARK) in _CALLS
        cast = isinstance(part, exp.Cast) and not isinstance(part.this, exp.Null)
        if cast or not form or not isinstance(part, _PLAIN):
            message = (
                "TRY around more than a JSON function with ERROR ON ERROR isn't in LakeNB yet."
            )
            raise NotYetAvailable(message)
    return True


def compile_json_table(
    node: exp.Anonymous,
    compile: Compile,  # noqa: A002 - a contract
    zone: str,
) -> tuple[str, list[tuple[str, DataType]]]:
    """The rows of JSON_TABLE.

    Args:
        node: ``ƒ$json_table('{clauses}', ...)``.
        compile: Compiles one of its expressions.
        zone: The session's time zone.

    Returns:
        A SELECT for a lateral derived table, its columns ``c0``, ``c1``..., and their names and types.
    """
    from lakenb.sql.compiler.json_table import json_table

    return json_table(SqlJson(node, compile, zone))
