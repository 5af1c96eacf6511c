"""Partition projection as its tables are used: properties, queries, INSERT, and what is refused.

(AWS: "Partition projection with Amazon Athena" and the pages below it.)
"""

from datetime import UTC, datetime, timedelta

import pytest

import lakenb
from lakenb.errors import Cancelled, QueryFailed
from lakenb.storage.directory import DirectoryStorage

CSV = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.fs.mkdir("s3://raw")
        yield made


def put(session, *directories):
    """A file with the directory's name as its one row in each."""
    for directory in directories:
        session.fs.pipe(f"s3://raw/{directory}/f.csv", f"{directory}\n".encode())


def table(session, keys, *, name="t", template=None, **properties):
    given = {"projection.enabled": "true"}
    given |= {f"projection.{key.replace('__', '.')}": value for key, value in properties.items()}
    if template is not None:
        given["storage.location.template"] = template
    shown = ", ".join("'{}'='{}'".format(k, v.replace("'", "''")) for k, v in given.items())
    session.sql(
        f"CREATE EXTERNAL TABLE {name} (a string) PARTITIONED BY ({keys}) {CSV} "
        f"LOCATION 's3://raw/{name}/' TBLPROPERTIES ({shown})"
    )


def rows(session, where="true", columns="a"):
    return session.sql(f"SELECT {columns} FROM t WHERE {where} ORDER BY a").fetchall()


def names(session, where="true"):
    return [row[0] for row in rows(session, where)]


def refused(session, name, where="true"):
    with pytest.raises(QueryFailed) as caught:
        session.sql(f"SELECT * FROM t WHERE {where}")
    assert caught.value.name == name
    return caught.value.message


def test_types_together_in_the_usual_layout(session):
    table(
        session,
        "region string, hour int, day date",
        region__type=" ENUM ",
        region__values="us,eu, ap",
        hour__type="Integer",
        hour__range=" 0 , 23 ",
        hour__digits="2",
        day__type="date",
        day__format="yyyy-MM-dd",
        day__range="2024-01-01,2024-12-31",
    )
    put(
        session,
        "t/region=us/hour=07/day=2024-01-05",
        "t/region=eu/hour=23/day=2024-02-01",
        "t/region= ap/hour=00/day=2024-02-01",
        "t/region=ap/hour=00/day=2024-02-01",  # the space is part of the value
        "t/region=us/hour=7/day=2024-01-06",  # two digits are projected
        "t/region=us/hour=24/day=2024-01-06",
        "t/region=us/hour=07/day=2025-01-06",
        "t/region=us/hour=07/day=2024-13-06",
    )
    assert rows(session, columns="a, region, hour, CAST(day AS varchar) AS d") == [
        ("t/region= ap/hour=00/day=2024-02-01", " ap", 0, "2024-02-01"),
        ("t/region=eu/hour=23/day=2024-02-01", "eu", 23, "2024-02-01"),
        ("t/region=us/hour=07/day=2024-01-05", "us", 7, "2024-01-05"),
    ]
    assert names(session, "hour = 7") == ["t/region=us/hour=07/day=2024-01-05"]
    assert names(session, "day > DATE '2024-01-31' AND region <> ' ap'") == [
        "t/region=eu/hour=23/day=2024-02-01"
    ]
    assert names(session, "day = DATE '2031-01-31'") == []
    assert names(session, "hour + 1 = 8") == ["t/region=us/hour=07/day=2024-01-05"]
    assert names(session, "region IS NULL") == []


def test_a_template_with_slashes_in_a_date_and_columns_used_twice(session):
    table(
        session,
        "day string, kind string, n bigint",
        template="s3://raw/x/${kind}/${day}/fixed/n-${n}-${kind}",
        day__type="date",
        day__format="yyyy/MM/dd",
        day__range="2020/01/01,NOW",
        kind__type="enum",
        kind__values="in,out",
        n__type="integer",
        n__range="-1,100000",
    )
    put(
        session,
        "x/in/2024/05/05/fixed/n--1-in",
        "x/in/2024/05/06/fixed/n-77-in",
        "x/out/2024/05/06/fixed/n-77-out",
        "x/out/2024/05/06/fixed/n-77-in",  # no partition: kind is in and out
        "x/in/2019/05/06/fixed/n-77-in",
        "x/in/2024/05/06/other/n-77-in",
        "x/in/2024/05/06/fixed/n-077-in",
    )
    assert len(names(session)) == 3
    assert names(session, "day = '2024/05/06' AND kind = 'out'") == [
        "x/out/2024/05/06/fixed/n-77-out"
    ]
    assert names(session, "substr(day, 1, 4) = '2024' AND n < 0") == [
        "x/in/2024/05/05/fixed/n--1-in"
    ]
    assert names(
        session, "day BETWEEN '2024/05/06' AND '2024/05/09' AND n = 77 AND kind = 'in'"
    ) == ["x/in/2024/05/06/fixed/n-77-in"]


def test_registered_partitions_are_ignored_until_projection_ends(session):
    table(session, "k int", k__type="integer", k__range="1,3")
    put(session, "t/k=1", "t/k=9", "elsewhere")
    session.sql("ALTER TABLE t ADD PARTITION (k=9)")
    session.sql("ALTER TABLE t ADD PARTITION (k=2) LOCATION 's3://raw/elsewhere/'")
    assert names(session) == ["t/k=1"]
    assert [r[0] for r in session.sql("SHOW PARTITIONS t").fetchall()] == ["k=2", "k=9"]
    session.sql("MSCK REPAIR TABLE t")
    assert [r[0] for r in session.sql("SHOW PARTITIONS t").fetchall()] == ["k=1", "k=2", "k=9"]
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('projection.k.range'='9,10')")
    assert names(session) == ["t/k=9"]
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('projection.enabled'='false')")
    assert names(session) == ["elsewhere", "t/k=1", "t/k=9"]
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('projection.enabled'='TRUE')")
    assert names(session) == ["t/k=9"]


@pytest.mark.parametrize(
    ("bound", "then"),
    [
        ("NOW", timedelta()),
        (" NOW - 2 DAYS ", timedelta(days=-2)),
        ("NOW+1DAY", timedelta(days=1)),
        ("NOW-1WEEK", timedelta(weeks=-1)),
        ("NOW-48HOURS", timedelta(hours=-48)),
    ],
)
def test_now_is_the_statements_instant(session, bound, then):
    table(
        session,
        "day string",
        day__type="date",
        day__format="yyyyMMdd",
        day__range=f"{bound},NOW+2WEEKS",
    )
    at = datetime.now(UTC) + then
    days = [f"{at + timedelta(days=n):%Y%m%d}" for n in (-2, 0, 1)]
    put(session, *(f"t/day={day}" for day in days))
    found = names(session)
    assert found[-1] == f"t/day={days[2]}"
    assert f"t/day={days[0]}" not in found


def test_months_years_and_hours(session):
    table(
        session,
        "m string, y int, h string",
        m__type="date",
        m__format="yyyy-MM",
        m__range="2023-11,NOW+1MONTH",
        m__interval="2",
        m__interval__unit="Months",
        y__type="date",
        y__format="yyyy",
        y__range="NOW-300YEARS,NOW",
        y__interval="1",
        y__interval__unit="YEARS",
        h__type="date",
        h__format="yyyy-MM-dd-HH",
        h__range="2024-01-01-00,2024-01-02-00",
        h__interval="6",
        h__interval__unit="HOURS",
    )
    put(
        session,
        "t/m=2024-01/y=2000/h=2024-01-01-06",
        "t/m=2023-12/y=2000/h=2024-01-01-06",
        "t/m=2024-01/y=1500/h=2024-01-01-06",
        "t/m=2024-01/y=2000/h=2024-01-01-07",
        "t/m=2024-03/y=2001/h=2024-01-02-00",
    )
    assert names(session) == [
        "t/m=2024-01/y=2000/h=2024-01-01-06",
        "t/m=2024-03/y=2001/h=2024-01-02-00",
    ]
    assert names(session, "y = 2001 AND h > '2024-01-01-18'") == [
        "t/m=2024-03/y=2001/h=2024-01-02-00"
    ]


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Honolulu", "-11:30"])
@pytest.mark.parametrize(
    "today",
    [
        "date_format(current_date, '%Y/%m/%d')",
        "date_format(now(), '%Y/%m/%d')",
        "format_datetime(current_timestamp, 'yyyy/MM/dd')",
        "date_format(current_date + INTERVAL '1' DAY - INTERVAL '24' HOUR, '%Y/%m/%d')",
        "replace(CAST(current_date AS varchar), '-', '/')",
        "replace(CAST(CAST(now() AS date) AS varchar), '-', '/')",
    ],
)
def test_today_is_the_sessions_however_it_is_written(tmp_path, zone, today):
    with lakenb.connect(tmp_path / "lake", settings={"time_zone": zone}) as session:
        session.fs.mkdir("s3://raw")
        table(
            session,
            "day string",
            day__type="date",
            day__format="yyyy/MM/dd",
            day__range="NOW-5DAYS,NOW+5DAYS",
            template="s3://raw/t/${day}",
        )
        now = datetime.now(UTC)
        put(session, *(f"t/{now + timedelta(days=n):%Y/%m/%d}" for n in (-2, -1, 0, 1, 2)))
        assert len(names(session, f"day = {today}")) == 1
        assert names(session, f"day = {today}") == names(session, f"day || '' = {today}")


# --- injected ----------------------------------------------------------------------------------


@pytest.fixture
def injected(session):
    table(session, "id string", template="s3://raw/t/${id}", id__type="injected")
    put(session, "t/a", "t/b/c", "t/it's", "secret", "t/a b%2F")
    return session


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("id = 'a'", ["t/a"]),
        ("id IN ('a', 'it''s', 'none')", ["t/a", "t/it's"]),
        ("id = 'a' OR id = 'it''s'", ["t/a", "t/it's"]),
        ("id = 'b/c'", ["t/b/c"]),
        ("id = 'a b%2F'", ["t/a b%2F"]),
        ("id = 'a' AND id > '0'", ["t/a"]),
        ("id IN ('a', 'b/c') AND id = 'b/c'", ["t/b/c"]),
        ("id = 'a' AND id = 'b/c'", []),
        ("id = '../secret'", []),
        ("id = '..'", []),
        ("id = '.'", []),
        ("id = ''", []),
        ("id = '/'", []),
        ("id = 'a/'", []),
        ("id = '/a'", []),
        ("id = 'b/../../secret'", []),
        ("id = '*'", []),
        ("id = '${id}'", []),
        ("id = '__HIVE_DEFAULT_PARTITION__'", []),
        ("id = lower('A')", ["t/a"]),
        ("id = 'b' || '/' || 'c'", ["t/b/c"]),
        ("id = concat('b', '/c')", ["t/b/c"]),
        ("id = CAST('a' AS varchar)", ["t/a"]),
        ("id = CAST(7 AS varchar)", []),
        ("id = lower('\u0130')", "CONSTRAINT_VIOLATION"),
        ("id = chr(0)", "CONSTRAINT_VIOLATION"),
    ],
)
def test_injected_values_stand_in_the_path_and_nowhere_else(injected, where, found):
    if isinstance(found, str):
        refused(injected, found, where)
    else:
        assert names(injected, where) == found


def test_long_and_odd_injected_values_find_nothing(injected):
    for value in ("x" * 2000, "é" * 200, "\u202e", "a\\b"):
        assert names(injected, f"id = '{value}'") == []


def test_injected_values_are_escaped_in_the_usual_layout(session):
    table(session, "id string", id__type="injected")
    put(session, "t/id=b%2Fc", "t/id=x%3Ay", "t/id=..")
    assert names(session, "id = 'b/c'") == ["t/id=b%2Fc"]
    assert names(session, "id = 'x:y'") == ["t/id=x%3Ay"]
    assert names(session, "id = '..'") == ["t/id=.."]


@pytest.mark.parametrize(
    "where",
    [
        "true",
        "id > 'a'",
        "id LIKE 'a%'",
        "id <> 'a'",
        "id = 'a' OR a = 'x'",
        "id IS NOT NULL",
        "id = a",
    ],
)
def test_an_injected_column_needs_its_values(injected, where):
    message = refused(injected, "CONSTRAINT_VIOLATION", where)
    assert message == (
        "Injected projected partition column id must have only (and at least one) "
        "equality conditions in the WHERE clause!"
    )


def test_values_with_slashes_of_an_enum(session):
    table(
        session,
        "k string, n int",
        template="s3://raw/t/${k}/${n}",
        k__type="enum",
        k__values="a/b,a,../up,a//b,.",
        n__type="integer",
        n__range="0,999",
    )
    put(session, "t/a/b/5", "t/a/6", "up/7")
    assert rows(session, columns="a, k, n") == [("t/a/6", "a", 6), ("t/a/b/5", "a/b", 5)]
    assert names(session, "k = 'a/b'") == ["t/a/b/5"]


# --- what is refused ---------------------------------------------------------------------------


def test_columns_without_configuration(session):
    table(session, "k int, c int", k__type="integer", k__range="1,2")
    assert refused(session, "HIVE_METASTORE_ERROR") == (
        "Table default.t is configured for partition projection, but the following partition columns are "
        "missing projection configuration: [c] (table default.t)"
    )


@pytest.mark.parametrize(
    ("kind", "properties", "words"),
    [
        ("int", {"type": "number"}, "k.type 'number' is none of enum, integer, date, injected"),
        ("int", {"type": "integer"}, "k.range is missing"),
        ("int", {"type": "integer", "range": "1-5"}, "a minimum and a maximum"),
        ("int", {"type": "integer", "range": "1,2,3"}, "a minimum and a maximum"),
        ("int", {"type": "integer", "range": "1,x"}, "'x', which is no integer"),
        ("int", {"type": "integer", "range": "1,NOW"}, "'NOW', which is no integer"),
        ("int", {"type": "integer", "range": "5,1"}, "ends before it begins"),
        ("bigint", {"type": "integer", "range": "0,9223372036854775808"}, "64 bits"),
        ("int", {"type": "integer", "range": "1,5", "interval": "0"}, "must be at least 1"),
        ("int", {"type": "integer", "range": "1,5", "interval": "-1"}, "must be at least 1"),
        ("int", {"type": "integer", "range": "1,5", "interval": "1.5"}, "no integer"),
        ("int", {"type": "integer", "range": "1,500", "digits": "2"}, "too small for the range"),
        ("int", {"type": "integer", "range": "1,5", "digits": "200"}, "at most 19"),
        ("string", {"type": "enum"}, "k.values is missing"),
        ("string", {"type": "enum", "values": "a,,b"}, "empty value"),
        ("string", {"type": "date", "range": "2020-01-01,NOW"}, "k.format is missing"),
        ("string", {"type": "date", "format": "yyyy-MM-dd"}, "k.range is missing"),
        ("string", {"type": "date", "format": "YYYY-MM-dd", "range": "NOW,NOW"}, "the letter 'Y'"),
        ("string", {"type": "date", "format": "MM-dd", "range": "NOW,NOW"}, "no year"),
        (
            "string",
            {"type": "date", "format": "yyyy-MM-dd", "range": "2020/01/01,NOW"},
            "neither a date as",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy-MM-dd", "range": "2020-01-01, 2021-01-01"},
            "neither",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy-MM-dd", "range": "now,NOW"},
            "neither a date as",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy-MM-dd", "range": "NOW,NOW-1DAY"},
            "ends before",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy-MM-dd", "range": "NOW-9999YEARS,NOW"},
            "no year 1 to",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy-MM-dd-HH", "range": "NOW,NOW"},
            "k.interval is needed",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy", "range": "NOW,NOW", "interval": "1"},
            "interval.unit is needed",
        ),
        (
            "string",
            {"type": "date", "format": "yyyy", "range": "NOW,NOW", "interval.unit": "AGES"},
            "none of YEARS",
        ),
        ("int", {"type": "injected"}, "string columns only"),
    ],
)
def test_properties_that_contradict_each_other(session, kind, properties, words):
    table(
        session, f"k {kind}", **{f"k__{key.replace('.', '__')}": v for key, v in properties.items()}
    )
    assert words in refused(session, "INVALID_TABLE_PROPERTY")


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("s3://raw/t/", "no placeholder ${k}"),
        ("s3://raw/${k}/${other}/", "${other}, which is no partition column"),
        ("https://raw/${k}/", "is no s3:// URI"),
        ("s3://raw/t//${k}/", "two slashes"),
        ("s3://raw/../${k}/", "'..' segment"),
        ("s3://A B/${k}/", "bucket name"),
    ],
)
def test_templates_that_can_not_be(session, template, words):
    table(session, "k int", template=template, k__type="integer", k__range="1,3")
    assert words in refused(session, "INVALID_TABLE_PROPERTY")


@pytest.mark.parametrize(
    ("kind", "properties", "value"),
    [
        ("int", {"type": "enum", "values": "1,x"}, "x"),
        ("tinyint", {"type": "integer", "range": "0,1000"}, "1000"),
        (
            "date",
            {"type": "date", "format": "yyyy/MM/dd", "range": "2024/01/01,2024/02/01"},
            "2024/01/01",
        ),
        ("int", {"type": "date", "format": "yyyy-MM", "range": "2024-01,2024-02"}, "2024-01"),
    ],
)
def test_values_that_are_not_of_the_columns_type(session, kind, properties, value):
    table(session, f"k {kind}", **{f"k__{key}": v for key, v in properties.items()})
    message = refused(session, "HIVE_INVALID_PARTITION_VALUE")
    assert (
        f"Invalid partition value '{value}' for {kind.replace('int', 'integer').replace('tinyinteger', 'tinyint')}"
        in message
    )


def test_a_table_with_wrong_properties_can_be_mended(session):
    table(session, "k int", k__type="integer", k__range="1;3")
    put(session, "t/k=2")
    refused(session, "INVALID_TABLE_PROPERTY")
    session.sql("ALTER TABLE t SET TBLPROPERTIES ('projection.k.range'='1,3')")
    assert names(session) == ["t/k=2"]


# --- INSERT ------------------------------------------------------------------------------------


def test_insert_writes_where_the_projection_has_it_and_registers_nothing(session):
    table(
        session,
        "day string, h int",
        template="s3://raw/x/${h}/${day}",
        day__type="date",
        day__format="yyyy/MM/dd",
        day__range="2024/01/01,2024/12/31",
        h__type="integer",
        h__range="0,23",
        h__digits="2",
    )
    session.sql("INSERT INTO t VALUES ('one', '2024/05/05', 7), ('two', '2024/05/06', 11)")
    assert rows(session, columns="a, day, h") == [
        ("one", "2024/05/05", 7),
        ("two", "2024/05/06", 11),
    ]
    places = {row[0].rpartition("/")[0] for row in rows(session, columns='"$path", a')}
    assert places == {"s3://raw/x/07/2024/05/05", "s3://raw/x/11/2024/05/06"}
    assert session.sql("SHOW PARTITIONS t").fetchall() == []
    assert all("_lakenb" not in name for name in session.fs.find("s3://raw"))


@pytest.mark.parametrize(
    "values", ["'x', '2025/01/01'", "'x', NULL", "'x', '2024-05-05'", "'x', ''"]
)
def test_insert_of_rows_that_no_query_would_find(session, values):
    table(
        session,
        "day string",
        day__type="date",
        day__format="yyyy/MM/dd",
        day__range="2024/01/01,2024/12/31",
    )
    with pytest.raises(QueryFailed, match="HIVE_INVALID_PARTITION_VALUE"):
        session.sql(f"INSERT INTO t VALUES ({values})")
    assert session.fs.find("s3://raw") == []


def test_insert_into_an_injected_column(session):
    table(session, "id string", template="s3://raw/t/${id}/", id__type="injected")
    session.sql("INSERT INTO t VALUES ('x', 'a b'), ('y', 'c/d')")
    assert rows(session, "id IN ('a b', 'c/d')", columns="a, id") == [("x", "a b"), ("y", "c/d")]
    with pytest.raises(QueryFailed, match="HIVE_INVALID_PARTITION_VALUE"):
        session.sql("INSERT INTO t VALUES ('x', '../up')")
    assert len(session.fs.find("s3://raw")) == 2


# --- scale -------------------------------------------------------------------------------------


def test_a_huge_projection_is_listed_and_not_written_out(session, monkeypatch):
    table(
        session,
        "n bigint, m bigint",
        n__type="integer",
        n__range="-9223372036854775808,9223372036854775807",
        m__type="integer",
        m__range="0,9223372036854775807",
    )
    put(session, "t/n=-5/m=1", "t/n=1234567890123/m=2", "t/n=x/m=3", "t/other/m=3")
    listed = []
    real = DirectoryStorage.subdirectories

    def counted(self, uri):
        listed.append(uri)
        return real(self, uri)

    monkeypatch.setattr(DirectoryStorage, "subdirectories", counted)
    assert names(session) == ["t/n=-5/m=1", "t/n=1234567890123/m=2"]
    assert len(listed) == 3
    listed.clear()
    assert names(session, "n > 0 AND m < 100") == ["t/n=1234567890123/m=2"]
    assert listed == ["s3://raw/t/", "s3://raw/t/n=1234567890123/"]
    listed.clear()
    assert names(session, "n = -5 AND m = 1") == ["t/n=-5/m=1"]
    assert listed == []


def test_most_of_a_directory_is_listed_at_once(session, monkeypatch):
    table(
        session,
        "k string, n bigint",
        template="s3://raw/t/${k}/n${n}",
        k__type="enum",
        k__values="a,b,_c",
        n__type="integer",
        n__range="0,1000000",
    )
    places = [f"t/{k}/n{n}" for k in ("a", "b", "_c") for n in range(120)]
    put(session, *places, "t/a/n3/deeper", "t/a/n3/_hidden", "t/a/other", "t/a/n03")
    lists = []
    real = DirectoryStorage.list_objects

    def counted(self, uri, *, hidden=False):
        lists.append(uri)
        return real(self, uri, hidden=hidden)

    monkeypatch.setattr(DirectoryStorage, "list_objects", counted)
    wanted = [place for place in places if int(place.rpartition("n")[2]) < 100]
    assert names(session, "n < 100") == sorted(["t/a/n3/deeper", *wanted])
    assert lists == ["s3://raw/t/_c/", "s3://raw/t/a/", "s3://raw/t/b/"]
    lists.clear()
    assert len(names(session, "(n < 5 OR n > 1000) AND k <> 'b'")) == 11
    assert len(lists) == 10


def test_an_interrupt_while_listing_cancels(session, monkeypatch):
    table(session, "n int", n__type="integer", n__range="0,1000000")
    put(session, "t/n=1")

    def interrupted(self, uri):
        raise KeyboardInterrupt

    monkeypatch.setattr(DirectoryStorage, "subdirectories", interrupted)
    with pytest.raises(Cancelled):
        session.sql("SELECT * FROM t")


def test_a_view_and_a_join_prune_too(session):
    table(session, "k int", k__type="integer", k__range="0,1000000000")
    put(session, "t/k=1", "t/k=2")
    session.sql("CREATE VIEW v AS SELECT a, k FROM t WHERE k < 2")
    assert session.sql("SELECT a FROM v").fetchall() == [("t/k=1",)]
    found = session.sql(
        "SELECT x.a FROM t x JOIN t y ON x.k = y.k WHERE x.k = 2 AND y.k = 2"
    ).fetchall()
    assert found == [("t/k=2",)]
