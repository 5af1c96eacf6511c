"""EXPLAIN and EXPLAIN ANALYZE (AWS: "Using EXPLAIN and EXPLAIN ANALYZE in Athena")."""

from __future__ import annotations

import json
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

from lakenb.athena.result import text_result
from lakenb.errors import LakeNBError, NotYetAvailable, QueryFailed
from lakenb.values import statement as st

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lakenb.athena.query.planner import Planner
    from lakenb.athena.result import ResultSet
    from lakenb.engine.protocol import EngineRun
    from lakenb.values.statement import Statement


def tree_of(statement: Statement) -> object:
    """The query inside a statement that EXPLAIN takes.

    Raises:
        QueryFailed: NOT_SUPPORTED for a statement without a query.
    """
    if isinstance(statement, st.Query | st.CreateTableAs | st.Insert | st.Unload):
        return statement.tree
    message = f"EXPLAIN does not take {statement.substatement_type}; explain a query, CTAS, INSERT or UNLOAD."
    raise QueryFailed(message, name="NOT_SUPPORTED")


def explained(statement: st.Explain, tree: object, planner: Planner, run: EngineRun) -> ResultSet:
    """The plan as rows of text, one line a row.

    Raises:
        QueryFailed: NOT_SUPPORTED for ANALYZE with a TYPE or with FORMAT GRAPHVIZ.
        NotYetAvailable: FORMAT GRAPHVIZ.
    """
    if statement.analyze and statement.type != "DISTRIBUTED":
        message = f"EXPLAIN ANALYZE has no TYPE {statement.type}; leave it out."
        raise QueryFailed(message, name="NOT_SUPPORTED")
    if statement.format == "GRAPHVIZ":
        raise NotYetAvailable("EXPLAIN (FORMAT GRAPHVIZ) isn't in LakeNB yet; use TEXT or JSON.")
    plan = planner.plan(tree)
    if statement.type == "VALIDATE":
        run.columns(plan)
        return text_result(("Valid",), (("true",),))
    if statement.type == "IO":
        tables = [_table(name) for name in planner.tables]
        document = {"inputTableColumnInfos": tables, "estimate": {"inputBytes": planner.scanned}}
        return _lines(json.dumps(document, indent=2))
    if statement.format == "JSON":
        node = _json_plan(run.explain(plan, analyze=statement.analyze, as_json=True))
        fragments = node if statement.type == "LOGICAL" else {"0": node}
        return _lines(json.dumps(fragments, indent=2))
    return _lines(_own_part(run.explain(plan, analyze=statement.analyze)))


@contextmanager
def placed_in(statement: st.Explain | st.Prepare) -> Iterator[None]:
    """Places of errors in the inner statement, told as places in the whole one."""
    try:
        yield
    except LakeNBError as error:
        if error.position is not None:
            before = statement.text[: len(statement.text) - len(statement.query)]
            line, column = error.position
            if line == 1:
                column += len(before) - (before.rfind("\n") + 1)
            error.position = (line + before.count("\n"), column)
        raise


def _own_part(text: str) -> str:
    """Without what the engine prints first: its own SQL, which is not what was asked."""
    lines = text.strip("\n").split("\n")
    total = next((at for at, line in enumerate(lines) if "Total Time" in line), None)
    return "\n".join(lines if total is None else lines[max(total - 2, 0) :])


def _json_plan(text: str) -> dict[str, object]:
    """The engine's tree in the form of Trino's (Trino: "EXPLAIN", FORMAT JSON)."""
    found = json.loads(text)
    roots = found if isinstance(found, list) else found.get("operator", found.get("children", []))
    while len(roots) == 1 and _kind(roots[0]) in _ENVELOPES:
        roots = roots[0].get("children", [])
    numbers = count()
    return _json_node(roots[0], numbers) if roots else {}


_ENVELOPES = frozenset({"EXPLAIN_ANALYZE", "QUERY_ROOT", "RESULT_COLLECTOR"})


def _kind(node: dict[str, Any]) -> str:
    """What an operator is; DuckDB 2 tells it under another key than DuckDB 1."""
    return str(node.get("operator_type") or node.get("type") or "")


def _json_node(node: dict[str, Any], numbers: Iterator[int]) -> dict[str, object]:
    number = next(numbers)
    extra = {k: v for k, v in (node.get("extra_info") or {}).items() if v not in ("", [])}
    estimate = extra.pop("Estimated Cardinality", None)
    details = [f"{key}: {_joined(value)}" for key, value in extra.items()]
    made: dict[str, object] = {
        "id": str(number),
        "name": str(node.get("name") or node.get("operator_name") or _kind(node)).strip(),
        "details": details,
        "estimates": [{"outputRowCount": int(estimate)}] if str(estimate).isdecimal() else [],
    }
    seconds = node.get("operator_timing", node.get("timing"))
    if seconds is not None:
        made["seconds"] = seconds
        made["outputRows"] = node.get("operator_cardinality", node.get("intermediate_rows", 0))
    made["children"] = [_json_node(child, numbers) for child in node.get("children", [])]
    return made


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _table(name: str) -> dict[str, object]:
    catalog, database, table = name.rsplit(".", 2)
    return {"table": {"catalog": catalog, "schemaTable": {"schema": database, "table": table}}}


def _lines(text: str) -> ResultSet:
    return text_result(("Query Plan",), ((line,) for line in text.split("\n")))
