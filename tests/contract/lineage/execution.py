"""Column lineage against execution: change one source column at a time and see which outputs move.

python tests/contract/lineage/execution.py [scale] [larger scale] [report.md]

No parser takes part in what is expected: DuckDB runs its own text of each query of TPC-H and TPC-DS, once on
the data as it is and once for each way of changing each column that the text names. An output that moves
depends on the column, and an edge must say so (DIRECT or INDIRECT, into the column or into the whole). A
DIRECT edge that no change confirms is listed; where the query gives no rows, nothing can be seen.
"""

import math
import re
import runpy
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

import duckdb

from lakenb.errors import EntityNotFound
from lakenb.sql.compiler.scope import Context
from lakenb.sql.lineage.statement import Options, statement_lineage
from lakenb.sql.parse import parse
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import parse_type

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
TPCH = runpy.run_path(str(BENCHMARKS / "tpch_lake.py"))
TPCDS = runpy.run_path(str(BENCHMARKS / "tpcds_lake.py"))
SHIFTS = {"VARCHAR": "{0} || 'x'", "DATE": "{0} + 40", "BOOLEAN": "NOT {0}"}
PATIENCE = 15.0
"""Seconds after which a query on changed data is given up: a change can make a join a product."""
WAYS = ("shift", "permute", "constant", "null", "scale")
LIKE = {"VARCHAR": "upper(left({0}, 3))", "DATE": "{0} - 400", "BOOLEAN": "NOT {0}"}


REASONS = {
    "tpcds 9": "one of the five CASE branches is reached by no value on so few rows",
    "tpcds 16": "no row fulfils the conditions, so that sums are NULL and the count is 0",
    "tpcds 17": "each group has one row, of which a deviation is NULL",
    "tpcds 94": "no row fulfils the conditions, so that sums are NULL and the count is 0",
    "tpcds 95": "no row fulfils the conditions, so that sums are NULL and the count is 0",
}
"""Why an edge that the query's text shows to be right isn't confirmed by the data."""


class Found(NamedTuple):
    """What came of one query.

    Attributes:
        name: Such as ``tpch 1``.
        rows: How many it gives.
        moved: Pairs of a source column and an output that moved when it was changed.
        uncovered: Those of them that no edge tells.
        direct: DIRECT edges from a column to an output.
        unconfirmed: Those of them whose output no change moved.
        covered_by: How many of the pairs an edge tells: DIRECT, INDIRECT into the column, into the whole.
    """

    name: str
    rows: int
    moved: frozenset
    uncovered: frozenset
    direct: frozenset
    unconfirmed: frozenset
    covered_by: dict


class Oracle:
    """One generator's tables, under views that can show one column changed.

    Args:
        module: ``tpch_lake`` or ``tpcds_lake``, run.
        generate: The call that makes the tables.
    """

    def __init__(self, module, generate):
        self.connection = module["connect"]()
        run = self.connection.execute
        run("SET threads = 1")
        run("SET preserve_insertion_order = true")
        run("CREATE SCHEMA base")
        run(generate)
        found = run("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()
        self.tables = {}
        for (table,) in found:
            columns = [(name, kind) for name, kind, *_ in run(f"DESCRIBE {table}").fetchall()]
            self.tables[table] = dict(columns)
            run(f"CREATE TABLE base.{table} AS FROM main.{table}")
            rolled = ", ".join(
                f"coalesce(lag({n}, 7) OVER (), last({n}) OVER ()) AS {n}_p" for n, _ in columns
            )
            run(f"CREATE TABLE base.{table}_p AS SELECT {rolled} FROM main.{table}")
            run(f"DROP TABLE main.{table}")
            self._view(table)
        hive = TPCH["HIVE"]
        self.schemas = {
            table: tuple(
                Column(n, parse_type(hive.get(kind, kind.lower()))) for n, kind in columns.items()
            )
            for table, columns in self.tables.items()
        }

    def close(self):
        """Close the engine."""
        self.connection.close()

    def _view(self, table, column=None, way=None):
        base = f"base.{table}"
        if column is None:
            text = f"SELECT * FROM {base}"
        elif way == "permute":
            own = ", ".join(f"{column}_p AS {n}" if n == column else n for n in self.tables[table])
            text = f"SELECT {own} FROM {base} POSITIONAL JOIN {base}_p"
        else:
            changed = self._changed(table, column, way)
            text = f"SELECT * REPLACE ({changed} AS {column}) FROM {base}"
        self.connection.execute(f"CREATE OR REPLACE VIEW main.{table} AS {text}")

    def _changed(self, table, column, way):
        kind = self.tables[table][column]
        if way == "null":
            return f"CAST(NULL AS {kind})"
        if way == "constant":
            return f"(SELECT max({column}) FROM base.{table})"
        text = LIKE.get(kind, "{0} * 2") if way == "scale" else SHIFTS.get(kind, "{0} + 1")
        return f"CAST({text.format(column)} AS {kind})"

    def answer(self, sql):
        """Each output's values, sorted; None when the changed data make the query fail."""
        timer = threading.Timer(PATIENCE, self.connection.interrupt)
        timer.start()
        try:
            rows = self.connection.execute(sql).fetchall()
        except duckdb.Error:
            return None
        finally:
            timer.cancel()
        width = len(self.connection.description)
        return [sorted(map(_plain, (row[at] for row in rows))) for at in range(width)]

    def lookup(self, parts, catalog, database):
        """The tables for the walk."""
        name = TableName(parts.catalog or catalog, parts.database or database, parts.table)
        if parts.table not in self.schemas:
            message = f"Table '{name}' does not exist"
            raise EntityNotFound(message, name="TABLE_NOT_FOUND", position=parts.position)
        return Relation(name, "hive", self.schemas[parts.table])

    def lineage(self, sql):
        """What the walk says of the query in Trino's dialect."""
        context = Context("awsdatacatalog", "d")
        return statement_lineage(parse(sql), context, self.lookup, parse_query, Options())

    def judged(self, name, sql, trino, ways=WAYS, only=None):
        """Run a query in all ways and compare.

        Args:
            name: For the report.
            sql: DuckDB's text.
            trino: The same in Trino's dialect.
            ways: How columns are changed.
            only: Sources to change; None for all that the text names.
        """
        before = self.answer(sql)
        if before is None:
            message = f"{name} fails on the data as they are, or takes too long."
            raise ValueError(message)
        lineage = self.lineage(trino)
        outputs = [c.name for c in lineage.outputs[0].columns]
        edges, whole = _edges(lineage)
        words = set(_words(sql))
        moved = set()
        for use in lineage.inputs:
            table = use.name.rpartition(".")[2]
            for column in self.tables[table]:
                if column in words and (only is None or (table, column) in only):
                    for at in self._moves(sql, before, table, column, ways):
                        moved.add(((table, column), outputs[at]))
        uncovered = {(s, o) for s, o in moved if (s, o) not in edges and s not in whole}
        direct = {pair for pair, kind in edges.items() if kind == "DIRECT"}
        counted = {"DIRECT": 0, "INDIRECT": 0, "whole": 0}
        for source, output in moved - uncovered:
            counted[edges.get((source, output), "whole")] += 1
        rows = len(before[0]) if before else 0
        return Found(
            name, rows, frozenset(moved), frozenset(uncovered), frozenset(direct),
            frozenset(direct - moved), counted,
        )  # fmt: skip

    def _moves(self, sql, before, table, column, ways):
        found = set()
        for way in ways:
            self._view(table, column, way)
            after = self.answer(sql)
            if after is not None:
                found |= {at for at, one in enumerate(after) if one != before[at]}
            if len(found) == len(before):
                break
        self._view(table)
        return found


def _edges(lineage):
    edges, whole = {}, set()
    for edge in lineage.edges:
        source = (edge.source_dataset.rpartition(".")[2], edge.source_column)
        if edge.target_column is None:
            whole.add(source)
        elif edge.source_column is not None and edges.get((source, edge.target_column)) != "DIRECT":
            edges[source, edge.target_column] = edge.type
    return edges, whole


def _plain(value):
    if isinstance(value, float):
        return (1, "NaN" if math.isnan(value) else f"{value:.9g}")
    return (0, "") if value is None else (1, str(value))


def _words(sql):
    word = ""
    for sign in [*sql.lower(), " "]:
        if sign.isalnum() or sign == "_":
            word += sign
        elif word:
            yield word
            word = ""


def tpch(scale=0.01):
    """The tables of TPC-H, and its queries: name, DuckDB's text, Trino's."""
    oracle = Oracle(TPCH, f"CALL dbgen(sf={scale})")
    texts = dict(oracle.connection.execute("SELECT query_nr, query FROM tpch_queries()").fetchall())
    return oracle, [
        (f"tpch {n}", texts[n].strip().rstrip(";"), TPCH["query"](n)) for n in range(1, 23)
    ]


def tpcds(scale=0.01):
    """The tables of TPC-DS, and its queries."""
    oracle = Oracle(TPCDS, f"CALL dsdgen(sf={scale})")
    texts = TPCDS["queries"](oracle.connection)
    return oracle, [(f"tpcds {n}", texts[n], TPCDS["in_trino"](n, texts[n])) for n in range(1, 100)]


# --- report ------------------------------------------------------------------------------------


def report(found, scale, seconds):
    """The whole as text."""
    lines = [
        "# Column lineage beside execution",
        "",
        (
            f"Made by `execution.py` in {seconds:.0f} s: every column that a query names is changed in {len(WAYS)} ways "
            f"({', '.join(WAYS)}), one at a time, and outputs that move are compared with the edges; at scale "
            f"{scale[0]}, and what that could not show at scale {scale[1]} without the last LIMIT."
        ),
        "",
        "| | queries | give rows | dependencies seen | not covered | DIRECT edges | unconfirmed | queries with rows and all DIRECT edges confirmed |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for suite in ("tpch", "tpcds", ""):
        some = [one for one in found if one.name.startswith(suite)]
        seen = [one for one in some if one.rows]
        sure = sum(not one.unconfirmed for one in seen)
        numbers = [
            suite or "both",
            len(some),
            len(seen),
            sum(len(one.moved) for one in some),
            sum(len(one.uncovered) for one in some),
            sum(len(one.direct) for one in seen),
            sum(len(one.unconfirmed) for one in seen),
            f"{sure} ({sure / max(len(seen), 1):.1%})",
        ]
        lines.append("| " + " | ".join(map(str, numbers)) + " |")
    by = {key: sum(one.covered_by[key] for one in found) for key in ("DIRECT", "INDIRECT", "whole")}
    lines += [
        "",
        (
            f"Of the dependencies that are covered, {by['DIRECT']} are by a DIRECT edge into the output, "
            f"{by['INDIRECT']} by an INDIRECT one into it, {by['whole']} by an INDIRECT one into the whole."
        ),
        "",
        "Without rows: " + ", ".join(one.name for one in found if not one.rows) + ".",
    ]
    for title, key in (("Not covered", "uncovered"), ("DIRECT and unconfirmed", "unconfirmed")):
        lines += ["", f"## {title}", ""]
        for one in found:
            pairs = sorted(getattr(one, key)) if one.rows or key == "uncovered" else []
            why = f" ({REASONS[one.name]})" if pairs and one.name in REASONS else ""
            lines += [f"- {one.name}: {t}.{c} -> {o}{why}" for (t, c), o in pairs]
        if lines[-1] == "":
            lines.append("None.")
    return "\n".join(lines) + "\n"


def again(first, larger, sql, trino):
    """Judge once more on more data, without the last LIMIT, what the first run could not show."""
    wanted = first.unconfirmed if first.rows else first.direct
    unlimited = re.sub(r"\bLIMIT\s+\d+\s*$", "", sql.strip(), flags=re.IGNORECASE)
    try:
        second = larger.judged(first.name, unlimited, trino, WAYS, {source for source, _ in wanted})
    except ValueError:
        return first
    counted = {key: first.covered_by[key] + second.covered_by[key] for key in first.covered_by}
    moved = first.moved | second.moved
    return Found(
        first.name, max(first.rows, second.rows), moved, first.uncovered | second.uncovered,
        first.direct, first.direct - moved, counted,
    )  # fmt: skip


def main(scale="0.01", larger="0.3", place=None):
    """Judge all queries and write the report."""
    started = time.perf_counter()
    found = []
    for suite in (tpch, tpcds):
        oracle, queries = suite(float(scale))
        some = {name: oracle.judged(name, sql, trino) for name, sql, trino in queries}
        oracle.close()
        left = [q for q in queries if not some[q[0]].rows or some[q[0]].unconfirmed]
        print(f"{len(queries)} queries, {len(left)} once more", flush=True)
        oracle, _ = suite(float(larger))
        for name, sql, trino in left:
            some[name] = again(some[name], oracle, sql, trino)
            one = some[name]
            print(name, one.rows, sorted(one.uncovered), sorted(one.unconfirmed), flush=True)
        oracle.close()
        found += some.values()
    text = report(found, (scale, larger), time.perf_counter() - started)
    if place:
        Path(place).write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
