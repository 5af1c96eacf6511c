"""TPC-H in a lake: DuckDB's generator writes Parquet files, external tables name them."""

import json
from importlib.util import find_spec
from pathlib import Path

import duckdb

QUERIES = Path(__file__).resolve().parent / "tpch"
TABLES = ("customer", "lineitem", "nation", "orders", "part", "partsupp", "region", "supplier")
HIVE = {"BIGINT": "bigint", "INTEGER": "int", "VARCHAR": "string", "DATE": "date"}


def query(number):
    """One of the 22 queries in Trino's dialect."""
    return (QUERIES / f"q{number:02d}.sql").read_text(encoding="utf-8")


def extension():
    """The generator's file in its wheel, None where the wheel isn't installed."""
    found = find_spec("duckdb_extension_tpch")
    if found is None or found.origin is None:
        return None
    place = Path(found.origin).parent / "extensions" / f"v{duckdb.__version__}"
    return next(place.glob("tpch.duckdb_extension"), None)


def connect():
    """A DuckDB connection with the generator loaded."""
    connection = duckdb.connect()
    connection.execute(f"LOAD '{extension()}'")
    return connection


def make(session, scale, folder):
    """Generate the data at a scale factor and put it into the session's lake as database ``tpch``.

    Args:
        session: The lake's session.
        scale: TPC-H's scale factor.
        folder: Where the Parquet files are written first, ``<table>.parquet`` each.
    """
    folder.mkdir(parents=True, exist_ok=True)
    connection = connect()
    connection.execute("CALL dbgen(sf=$scale)", {"scale": scale})
    session.sql("CREATE DATABASE tpch")
    for table in TABLES:
        file = folder / f"{table}.parquet"
        connection.execute(f"COPY {table} TO '{file}' (FORMAT parquet)")
        session.fs.put(str(file), f"s3://tpch/{table}/{table}.parquet")
        columns = ", ".join(
            f"{name} {HIVE.get(kind, kind.lower())}"
            for name, kind, *_ in connection.execute(f"DESCRIBE {table}").fetchall()
        )
        session.sql(
            f"CREATE EXTERNAL TABLE {table} ({columns}) STORED AS PARQUET "
            f"LOCATION 's3://tpch/{table}/'",
            database="tpch",
        )
    connection.close()


def report(**found):
    """One line of JSON, for whoever keeps the numbers."""
    print(json.dumps(found), flush=True)
