"""TPC-DS in a lake: DuckDB's generator writes Parquet files, external tables name them.

The 99 queries are those of DuckDB's extension; the few places where Trino's dialect says it otherwise
are written below.
"""

from importlib.util import find_spec
from pathlib import Path

import duckdb

HIVE = {"BIGINT": "bigint", "INTEGER": "int", "VARCHAR": "string", "DATE": "date"}
QUERIES = range(1, 100)

# Number of a query: what DuckDB reads there, and what Trino reads. A text doesn't stand for a date in
# Trino, a number of days isn't added to one, and ORDER BY's expressions can't hold grouping().
DIALECT = {
    16: [("BETWEEN '2002-02-01'", "BETWEEN date '2002-02-01'")],
    32: [("BETWEEN '2000-01-27'", "BETWEEN date '2000-01-27'")],
    58: [("d_date = '2000-01-03'", "d_date = date '2000-01-03'")],
    70: [
        ("SELECT sum(ss_net_profit) AS total_sum", "SELECT * FROM (SELECT sum(ss_net_profit) AS total_sum"),
        ("rollup(s_state,s_county)", "rollup(s_state,s_county))"),
        ("WHEN grouping(s_state)+grouping(s_county) = 0", "WHEN lochierarchy = 0"),
    ],
    72: [("d1.d_date + 5", "d1.d_date + interval '5' day")],
    83: [(f"'{day}'", f"date '{day}'") for day in ("2000-06-30", "2000-09-27", "2000-11-17")],
    86: [
        ("SELECT sum(ws_net_paid) AS total_sum", "SELECT * FROM (SELECT sum(ws_net_paid) AS total_sum"),
        ("rollup(i_category,i_class)", "rollup(i_category,i_class))"),
        ("WHEN grouping(i_category)+grouping(i_class) = 0", "WHEN lochierarchy = 0"),
    ],
    92: [("BETWEEN '2000-01-27'", "BETWEEN date '2000-01-27'")],
    94: [("BETWEEN '1999-02-01'", "BETWEEN date '1999-02-01'")],
    95: [("BETWEEN '1999-02-01'", "BETWEEN date '1999-02-01'")],
}  # fmt: skip

# Where Trino's quotient of decimals has two digits, and DuckDB's is a double: DuckDB's text, and one that
# rounds as Trino does.
ROUNDED = {
    58: [
        (
            f"{kind}_item_rev/((ss_item_rev+cs_item_rev+ws_item_rev)/3)",
            f"round({kind}_item_rev/round((ss_item_rev+cs_item_rev+ws_item_rev)/3, 2), 2)",
        )
        for kind in ("ss", "cs", "ws")
    ],
    66: [
        (f"sum({month}_sales/w_warehouse_sq_ft)", f"sum(round({month}_sales/w_warehouse_sq_ft, 2))")
        for month in "jan feb mar apr may jun jul aug sep oct nov dec".split()
    ],
    75: [
        (
            "CAST(curr_yr.sales_cnt AS DECIMAL(17,2))/CAST(prev_yr.sales_cnt AS DECIMAL(17,2))",
            "round(curr_yr.sales_cnt / prev_yr.sales_cnt, 2)",
        )
    ],
}


def extension():
    """The generator's file in its wheel, None where the wheel isn't installed."""
    found = find_spec("duckdb_extension_tpcds")
    if found is None or found.origin is None:
        return None
    place = Path(found.origin).parent / "extensions" / f"v{duckdb.__version__}"
    return next(place.glob("tpcds.duckdb_extension"), None)


def connect():
    """A DuckDB connection with the generator loaded."""
    connection = duckdb.connect()
    connection.execute(f"LOAD '{extension()}'")
    return connection


def queries(connection):
    """The queries in DuckDB's dialect, by number."""
    found = connection.execute("SELECT query_nr, query FROM tpcds_queries()").fetchall()
    return {number: text.strip().rstrip(";") for number, text in found}


def in_trino(number, text):
    """A query in Trino's dialect."""
    return _changed(DIALECT, number, text)


def as_trino_rounds(number, text):
    """A query in DuckDB's dialect that gives what it gives in Trino's."""
    return _changed(ROUNDED, number, text)


def _changed(rules, number, text):
    for theirs, ours in rules.get(number, ()):
        if theirs not in text:
            message = f"Query {number} doesn't hold {theirs!r}"
            raise ValueError(message)
        text = text.replace(theirs, ours)
    return text


def tables(connection):
    """Names of the tables that the generator made."""
    found = connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()
    return [name for (name,) in found]


def make(session, scale, folder):
    """Generate the data at a scale factor and put it into the session's lake as database ``tpcds``.

    Args:
        session: The lake's session.
        scale: TPC-DS's scale factor.
        folder: Where the Parquet files are written first, ``<table>.parquet`` each.

    Returns:
        Names of the tables.
    """
    folder.mkdir(parents=True, exist_ok=True)
    connection = connect()
    connection.execute("CALL dsdgen(sf=$scale)", {"scale": scale})
    session.sql("CREATE DATABASE tpcds")
    made = tables(connection)
    for table in made:
        file = folder / f"{table}.parquet"
        connection.execute(f"COPY {table} TO '{file}' (FORMAT parquet)")
        session.fs.put(str(file), f"s3://tpcds/{table}/{table}.parquet")
        columns = ", ".join(
            f"{name} {HIVE.get(kind, kind.lower())}"
            for name, kind, *_ in connection.execute(f"DESCRIBE {table}").fetchall()
        )
        session.sql(
            f"CREATE EXTERNAL TABLE {table} ({columns}) STORED AS PARQUET "
            f"LOCATION 's3://tpcds/{table}/'",
            database="tpcds",
        )
    connection.close()
    return made
