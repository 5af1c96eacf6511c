"""JSON_TABLE in FROM (Trino: "JSON functions and operators", JSON_TABLE)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lakenb.sql.compiler.physical import physical
from lakenb.values.types import BIGINT, VARCHAR, DataType

if TYPE_CHECKING:
    from lakenb.sql.compiler.sql_json import Clauses, SqlJson

Columns = list[tuple[str, DataType]]


def json_table(call: SqlJson) -> tuple[str, Columns]:
    """A SELECT that gives the rows, and the columns that it gives."""
    return _Table(call).compiled()


class _Table:
    def __init__(self, call: SqlJson) -> None:
        self.call = call
        self.clauses = call.clauses
        self.columns: Columns = []
        self.texts: list[str] = []
        self.taken: set[str] = set()

    def compiled(self) -> tuple[str, Columns]:
        call, clauses = self.call, self.clauses
        text = call.input(clauses["input"], clauses["format"])
        names, values = call.parameters()
        plan = self._level(clauses, names)
        if "plan" in clauses:
            self._check_named([plan], "JSON paths must be named when specific plan is given")
            _Planner(call).apply(clauses["plan"], plan)
        else:
            if "default_plan" in clauses:
                message = "nested JSON paths must be named when default plan is given"
                self._check_named(plan["nested"], message)
            _default(plan, *clauses.get("default_plan", ("OUTER", "UNION")))
        whole = {
            "root": _stripped(plan),
            "width": len(self.columns),
            "names": names,
            "error": clauses.get("error", "empty"),
        }
        found = f"json_table_kernel({text}, {values}, '{_quoted(json.dumps(whole))}')"
        listed = ", ".join(f"{sql} AS c{at}" for at, sql in enumerate(self.texts))
        return f"SELECT {listed} FROM (SELECT unnest({found}) AS j_r)", self.columns

    def _check_named(self, levels: list[dict[str, Any]], message: str) -> None:
        for level in levels:
            if level["label"] is None:
                raise self.call.failed(f"All {message}", "MISSING_PATH_NAME")
            self._check_named(level["nested"], message)

    def _level(self, given: Clauses, names: list[str]) -> dict[str, Any]:
        """A path with its columns and, under ``nested``, the paths below it."""
        label = given.get("label")
        if label is not None:
            self._name(label)
        level: dict[str, Any] = {
            "path": self.call.path(given, names),
            "label": label,
            "columns": [],
            "nested": [],
        }
        for column in given["columns"]:
            if column["kind"] == "nested":
                level["nested"].append(self._level(column, []))
            else:
                level["columns"].append(self._column(column))
        return level

    def _name(self, name: str) -> None:
        if name in self.taken:
            message = "All column and path names in JSON_TABLE invocation must be unique"
            raise self.call.failed(message, "DUPLICATE_COLUMN_OR_PATH_NAME")
        self.taken.add(name)

    def _column(self, given: Clauses) -> tuple[int, Clauses | None]:
        call, at = self.call, len(self.columns)
        self._name(given["key"])
        found = f"j_r[{at + 1}]"
        if given["kind"] == "ordinality":
            self.columns.append((given["name"], BIGINT))
            self.texts.append(f"CAST({found} AS BIGINT)")
            return at, None
        kind = call.type(given)
        derived = (
            None if "path" in given else f'lax $."{given["key"].replace(chr(34), chr(34) * 2)}"'
        )
        path = call.path(given, [], derived)
        self.columns.append((given["name"], kind))
        if given["kind"] == "query":
            sql = call.written(found, given, kind)
            inner = kind if kind.name in {"varchar", "char"} else VARCHAR
            self.texts.append(sql if sql != found else f"CAST({found} AS {physical(kind)})")
            return at, call.plan("query", given, path, inner)
        call.check_value(kind)
        self.texts.append(call.returned(found, given, kind))
        return at, call.plan("value", given, path, kind)


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def _default(level: dict[str, Any], parent: str, siblings: str) -> None:
    """Join each level with those below in one way, and those side by side in another."""
    level["joined"] = parent
    for inner in level["nested"]:
        _default(inner, parent, siblings)
    nested = level["nested"]
    if len(nested) > 1:
        level["below"] = {"joined": siblings, "parts": nested}
    elif nested:
        level["below"] = nested[0]


def _stripped(part: dict[str, Any]) -> dict[str, Any]:
    """A plan without what only the compiler needs."""
    if "parts" in part:
        return {"joined": part["joined"], "parts": [_stripped(inner) for inner in part["parts"]]}
    made = {key: part[key] for key in ("path", "columns", "joined")}
    below = part.get("below")
    return {**made, "below": _stripped(below)} if below else made


class _Planner:
    """Puts a PLAN's joins to the levels that it names."""

    def __init__(self, call: SqlJson) -> None:
        self.call = call

    def _invalid(self, message: str) -> Exception:
        return self.call.failed(f"JSON_TABLE plan {message}", "INVALID_PLAN")

    def apply(self, plan: Any, level: dict[str, Any]) -> None:
        """Join a level with those below it as a plan says."""
        joined = isinstance(plan, list) and plan[0] in {"OUTER", "INNER"}
        name = plan[1] if joined else plan
        if not isinstance(name, str):
            raise self._invalid("should start with the name of the path that holds the others")
        if name != level["label"]:
            message = (
                "should contain all JSON paths available at each level of nesting. Paths not included: "
                f"{level['label']}"
            )
            raise self._invalid(message)
        level["joined"] = plan[0] if joined else "OUTER"
        if joined:
            level["below"] = self._below(plan[2], list(level["nested"]))
        elif level["nested"]:
            raise self._missing(level["nested"])

    def _missing(self, levels: list[dict[str, Any]]) -> Exception:
        shown = ", ".join(str(level["label"]) for level in levels)
        message = (
            "should contain all JSON paths available at each level of nesting. Paths not included: "
            f"{shown}"
        )
        return self._invalid(message)

    def _below(self, plan: Any, levels: list[dict[str, Any]]) -> dict[str, Any]:
        made = self._part(plan, levels)
        if levels:
            raise self._missing(levels)
        return made

    def _part(self, plan: Any, levels: list[dict[str, Any]]) -> dict[str, Any]:
        if isinstance(plan, list) and plan[0] in {"UNION", "CROSS"}:
            return {"joined": plan[0], "parts": [self._part(part, levels) for part in plan[1:]]}
        name = plan[1] if isinstance(plan, list) else plan
        for level in levels:
            if level["label"] == name:
                levels.remove(level)
                self.apply(plan, level)
                return level
        message = f"names a path that isn't at its level of nesting: {name}"
        raise self._invalid(message)
