"""Parsing and compiling alone: each TPC-H query, a wide SELECT, a long VALUES; no engine runs.

python tests/benchmarks/front.py [repetitions]

Targets: every TPC-H query under 1.5 ms, median, warm; a SELECT of 1,000 columns under 50 ms; VALUES linear
in its rows. The ratio is to sqlglot's own bare parse of the same text, measured in turn with it.
"""

import statistics
import sys
import time

from sqlglot.dialects.trino import Trino
from tpch_lake import QUERIES, TABLES, report

from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import parse_type

CONTEXT = Context("awsdatacatalog", "tpch")
PREFIXES = {"c": "customer", "l": "lineitem", "n": "nation", "o": "orders", "p": "part"} | {
    "ps": "partsupp", "r": "region", "s": "supplier",
}  # fmt: skip
COLUMNS = """
c_custkey bigint, c_name varchar, c_address varchar, c_nationkey int, c_phone varchar,
c_acctbal decimal(15;2), c_mktsegment varchar, c_comment varchar, l_orderkey bigint, l_partkey bigint,
l_suppkey bigint, l_linenumber bigint, l_quantity decimal(15;2), l_extendedprice decimal(15;2),
l_discount decimal(15;2), l_tax decimal(15;2), l_returnflag varchar, l_linestatus varchar,
l_shipdate date, l_commitdate date, l_receiptdate date, l_shipinstruct varchar, l_shipmode varchar,
l_comment varchar, n_nationkey int, n_name varchar, n_regionkey int, n_comment varchar,
o_orderkey bigint, o_custkey bigint, o_orderstatus varchar, o_totalprice decimal(15;2),
o_orderdate date, o_orderpriority varchar, o_clerk varchar, o_shippriority int, o_comment varchar,
p_partkey bigint, p_name varchar, p_mfgr varchar, p_brand varchar, p_type varchar, p_size int,
p_container varchar, p_retailprice decimal(15;2), p_comment varchar, ps_partkey bigint,
ps_suppkey bigint, ps_availqty bigint, ps_supplycost decimal(15;2), ps_comment varchar,
r_regionkey int, r_name varchar, r_comment varchar, s_suppkey bigint, s_name varchar,
s_address varchar, s_nationkey int, s_phone varchar, s_acctbal decimal(15;2), s_comment varchar
"""


def relations():
    """TPC-H's tables, and ``wide`` of 1,000 columns."""
    columns = {table: [] for table in TABLES}
    for written in COLUMNS.split(","):
        name, kind = written.split()
        table = PREFIXES[name.partition("_")[0]]
        columns[table].append(Column(name, parse_type(kind.replace(";", ","))))
    columns["wide"] = [Column(f"c{at}", parse_type("bigint")) for at in range(1000)]
    return {
        name: Relation(TableName("awsdatacatalog", "tpch", name), "hive", tuple(found))
        for name, found in columns.items()
    }


KNOWN = relations()


def compiled(text):
    return compile_query(
        parse_query(text), CONTEXT, lambda name, *_: KNOWN[name.table], parse_query
    )


def bare(text, dialect=Trino()):  # noqa: B008 - one dialect for all, as LakeNB has it
    return dialect.parser().parse(dialect.tokenize(text), text)


def milliseconds(text, repetitions):
    """Medians and minima of the front and of sqlglot's bare parse, in turn."""
    times = ([], [])
    for turn in range(repetitions + 3):
        for which, run in enumerate((compiled, bare)):
            started = time.perf_counter()
            run(text)
            if turn >= 3:
                times[which].append((time.perf_counter() - started) * 1000)
    return [(statistics.median(found), min(found)) for found in times]


def main(repetitions=50):
    slowest, totals = 0.0, [0.0, 0.0]
    for file in sorted(QUERIES.glob("*.sql")):
        ours, theirs = milliseconds(file.read_text(encoding="utf-8"), repetitions)
        slowest = max(slowest, ours[0])
        totals = [totals[0] + ours[1], totals[1] + theirs[1]]
        print(
            f"{file.stem}  median {ours[0]:5.2f} ms  least {ours[1]:5.2f} ms  "
            f"{ours[1] / theirs[1]:4.1f} of a bare parse"
        )
    names = ", ".join(f"c{at} + 1" for at in range(1000))
    wide, _ = milliseconds(f"SELECT {names} FROM wide", 5)
    print(f"1,000 columns  {wide[0]:.1f} ms")
    rows = []
    for count in (10_000, 100_000):
        text = "SELECT * FROM (VALUES " + ", ".join(f"({n}, 'x{n}')" for n in range(count)) + ")"
        started = time.perf_counter()
        compiled(text)
        rows.append((time.perf_counter() - started) / count * 1e6)
        print(f"VALUES of {count:,} rows  {rows[-1]:.1f} us a row")
    ratio = totals[0] / totals[1]
    print(f"slowest median {slowest:.2f} ms, all {ratio:.2f} of a bare parse")
    report(
        benchmark="front",
        slowest_ms=slowest,
        wide_ms=wide[0],
        values_us_a_row=rows[-1],
        values_growth=rows[-1] / rows[0],
        ratio=ratio,
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
