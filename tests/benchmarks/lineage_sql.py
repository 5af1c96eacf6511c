"""How long the lineage of a statement takes: TPC-H, TPC-DS, wide tables, deep chains.

python tests/benchmarks/lineage_sql.py [repetitions]      target: under 3 ms for a query of TPC-H
"""

import statistics
import sys
import time

from tpcds_lake import connect as tpcds_connection
from tpcds_lake import in_trino, queries
from tpch_lake import HIVE, query, report
from tpch_lake import connect as tpch_connection

from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.lineage.statement import Options, statement_lineage
from lakenb.sql.parse import parse
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import BIGINT, parse_type

HERE = Context("awsdatacatalog", "d")


def schemas(connection, call):
    """The tables that a generator makes, each as its columns."""
    connection.execute(call)
    found = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    return {
        table: tuple(
            Column(n, parse_type(HIVE.get(kind, kind.lower())))
            for n, kind, *_ in connection.execute(f"DESCRIBE {table}").fetchall()
        )
        for (table,) in found
    }


def lookup_in(tables):
    """Finds these tables."""

    def lookup(parts, catalog, database):
        name = TableName(parts.catalog or catalog, parts.database or database, parts.table)
        return Relation(name, "hive", tables[parts.table])

    return lookup


def millis(run, repetitions):
    """The median of some runs."""
    times = []
    for _ in range(repetitions):
        started = time.perf_counter()
        run()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def measured(name, texts, tables, repetitions):
    """Walk and compile of each text; prints the medians and the worst."""
    lookup = lookup_in(tables)
    walks, compiled = {}, {}
    for key, text in texts.items():
        statement = parse(text)
        walks[key] = millis(
            lambda s=statement: statement_lineage(s, HERE, lookup, parse_query, Options()),
            repetitions,
        )
        compiled[key] = millis(
            lambda s=statement: compile_query(s.tree, HERE, lookup, parse_query), repetitions
        )
    worst = max(walks, key=walks.get)
    report(
        benchmark=f"lineage_sql {name}",
        statements=len(texts),
        walk_median_ms=round(statistics.median(walks.values()), 2),
        walk_worst_ms=round(walks[worst], 2),
        worst=worst,
        compile_median_ms=round(statistics.median(compiled.values()), 2),
    )


def main(repetitions=5):
    """All of it."""
    connection = tpch_connection()
    tables = schemas(connection, "CALL dbgen(sf=0)")
    measured("tpch", {n: query(n) for n in range(1, 23)}, tables, repetitions)
    connection = tpcds_connection()
    tables = schemas(connection, "CALL dsdgen(sf=0)")
    texts = {n: in_trino(n, text) for n, text in queries(connection).items()}
    measured("tpcds", texts, tables, repetitions)
    for width in (1000, 50_000):
        wide = {"t": tuple(Column(f"c{at}", BIGINT) for at in range(width))}
        measured(f"wide {width}", {"star": "SELECT * FROM t"}, wide, repetitions)
    one = {"t": (Column("a", BIGINT), Column("b", BIGINT))}
    chain = ", ".join(
        f"q{n} AS (SELECT x.a + y.b AS a, x.b FROM q{n - 1} x JOIN q{n - 1} y ON x.a = y.b)"
        for n in range(1, 40)
    )
    deep = {"chain": f"WITH q0 AS (SELECT * FROM t), {chain} SELECT * FROM q39"}
    lookup = lookup_in(one)
    statement = parse(deep["chain"])
    took = millis(
        lambda: statement_lineage(statement, HERE, lookup, parse_query, Options()), repetitions
    )
    report(
        benchmark="lineage_sql 40 queries that each read the one before twice",
        walk_ms=round(took, 2),
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
