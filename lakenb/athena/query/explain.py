"""EXPLAIN and EXPLAIN ANALYZE (AWS: "Using EXPLAIN and EXPLAIN ANALYZE in Athena")."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lakenb.athena.result import text_result
from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values import statement as st

if TYPE_CHECKING:
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
    """The plan as rows of text, one line a row."""
    if statement.format == "GRAPHVIZ" or (statement.format == "JSON" and statement.type != "IO"):
        message = f"EXPLAIN (FORMAT {statement.format}) isn't in LakeNB yet; use FORMAT TEXT."
        raise NotYetAvailable(message)
    plan = planner.plan(tree)
    if statement.type == "VALIDATE":
        run.columns(plan)
        return text_result(("Valid",), (("true",),))
    if statement.type == "IO":
        tables = [_table(name) for name in planner.tables]
        document = {"inputTableColumnInfos": tables, "estimate": {"inputBytes": planner.scanned}}
        return _lines(json.dumps(document, indent=2))
    return _lines(run.explain(plan, analyze=statement.analyze))


def _table(name: str) -> dict[str, object]:
    catalog, database, table = name.rsplit(".", 2)
    return {"table": {"catalog": catalog, "schemaTable": {"schema": database, "table": table}}}


def _lines(text: str) -> ResultSet:
    return text_result(("Query Plan",), ((line,) for line in text.split("\n")))
