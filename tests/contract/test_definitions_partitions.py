"""MSCK REPAIR TABLE and ALTER TABLE ... PARTITION: what stands in the lake's directories and in DDL."""

import pytest

import lakenb
from lakenb.errors import (
    AlreadyExists,
    EntityNotFound,
    InvalidRequest,
    QueryFailed,
    SyntaxError_,
)

CSV = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def put(session, *directories, data=b"1\n"):
    for directory in directories:
        with session.fs.open(f"s3://raw/{directory}/f.csv", "wb") as file:
            file.write(data)


def column(session, text):
    return [row[0] for row in session.sql(text).fetchall()]


def table(session, name, keys):
    session.sql(
        f"CREATE EXTERNAL TABLE {name} (a int) PARTITIONED BY ({keys}) {CSV} "
        f"LOCATION 's3://raw/{name}/'"
    )


# --- MSCK REPAIR TABLE -------------------------------------------------------------------------


def test_repair_adds_and_tells_what_it_added_and_never_drops(session):
    table(session, "t", "k string")
    put(session, "t/k=a", "t/k=b")
    lines = column(session, "MSCK REPAIR TABLE t")
    assert lines[0] == "Partitions not in metastore:\tt:k=a\tt:k=b"
    assert lines[1:] == [f"Repair: Added partition to metastore t:k={k}" for k in "ab"]
    session.fs.rm("s3://raw/t/k=a/f.csv")
    put(session, "t/k=c")
    gone = "Partitions missing from filesystem:\tt:k=a"
    lines = column(session, "MSCK REPAIR TABLE t")
    assert lines[:2] == ["Partitions not in metastore:\tt:k=c", gone]
    assert column(session, "MSCK REPAIR TABLE t") == [gone]
    assert column(session, "SHOW PARTITIONS t") == ["k=a", "k=b", "k=c"]


@pytest.mark.parametrize(
    ("directory", "value"),
    [
        ("k=B c", "B c"),
        ("k=x%2Fy", "x/y"),
        ("k=x%3Ay", "x:y"),
        ("k=50%25", "50%"),
        ("k=50%", "50%"),
        ("k=a=b", "a=b"),
        ("k=%C3%BC", "ü"),
        ("k=ü", "ü"),
        ("k=%FF", "ÿ"),
        ("k=%20", " "),
        ("k=_x", "_x"),
        ("k=.x", ".x"),
        ("k=__HIVE_DEFAULT_PARTITION__", None),
        ("k=a/deeper/still", "a"),
    ],
)
def test_repair_reads_values_as_hive_writes_them(session, directory, value):
    table(session, "t", "k string")
    put(session, f"t/{directory}")
    session.sql("MSCK REPAIR TABLE t")
    assert session.sql("SELECT k, a FROM t").fetchall() == [(value, 1)]


@pytest.mark.parametrize(
    ("directory", "why"),
    [
        ("k=x:y", "its name has a colon, which Athena does not take; write it as %3A"),
        ("K=a", "its key 'K' is not written as the column 'k'"),
        ("k=", "the value of 'k' is empty"),
        ("other=a", "its key 'other' is not 'k', the partition column that stands there"),
        ("plain", "its name is not k=value"),
        ("=a", "its name is not k=value"),
        ("_k=a", None),
        (".k=a", None),
    ],
)
def test_repair_tells_what_it_passes_over(session, directory, why):
    table(session, "t", "k string")
    put(session, f"t/{directory}", "t/k=good/deeper/x=y:z")
    lines = column(session, "MSCK REPAIR TABLE t")
    assert lines[:2] == [
        "Partitions not in metastore:\tt:k=good",
        "Repair: Added partition to metastore t:k=good",
    ]
    assert lines[2:] == ([] if why is None else [f"Skipped '{directory}': {why}."])
    assert column(session, "SHOW PARTITIONS t") == ["k=good"]


def test_repair_tells_each_directory_once_and_not_too_many(session):
    table(session, "t", "y int, m int")
    put(session, "t/y=1/m=1", "t/y=2/x/m=1", "t/y=2/x/m=2", "t/y=3", "t/m=1/y=1", "t/y=4/m=")
    assert column(session, "MSCK REPAIR TABLE t")[2:] == [
        "Skipped 'm=1': its key 'm' is not 'y', the partition column that stands there.",
        "Skipped 'y=2/x': its name is not m=value.",
        "Skipped 'y=4/m=': the value of 'm' is empty.",
        "Skipped 'y=3': it holds no directory for 'm'.",
    ]
    put(session, *(f"t/plain{n}" for n in range(120)))
    lines = column(session, "MSCK REPAIR TABLE t")
    assert len(lines) == 101
    assert lines[-1] == "Skipped 24 directories more."


def test_repair_passes_over_directories_with_hidden_files_alone(session):
    table(session, "t", "k string")
    for name in ("_SUCCESS", ".keep"):
        with session.fs.open(f"s3://raw/t/k=a/{name}", "wb") as file:
            file.write(b"1\n")
    assert column(session, "MSCK REPAIR TABLE t") == []


def test_two_directories_of_one_value_make_one_partition(session):
    table(session, "t", "k string")
    put(session, "t/k=50%", "t/k=50%25")
    lines = column(session, "MSCK REPAIR TABLE t")
    assert lines[2:] == ["Skipped 'k=50%': it means the same partition as 'k=50%25'."]
    assert column(session, "SHOW PARTITIONS t") == ["k=50%25"]
    assert column(session, 'SELECT "$path" FROM t') == ["s3://raw/t/k=50%25/f.csv"]


def test_a_nested_table_is_picked_up_too(session):
    table(session, "t", "y int, m int")
    put(session, "t/y=2020/m=1", "t/y=2020/m=02", "t/y=2021", "t/m=1/y=2020")
    session.sql("MSCK REPAIR TABLE t")
    assert column(session, "SHOW PARTITIONS t") == ["y=2020/m=02", "y=2020/m=1"]
    assert session.sql("SELECT y, m FROM t ORDER BY m").fetchall() == [(2020, 1), (2020, 2)]


def test_hundreds_of_partitions_at_once(session):
    table(session, "t", "d date")
    put(session, *(f"t/d=20{y:02}-01-{d:02}" for y in range(20) for d in range(1, 21)))
    assert len(column(session, "MSCK REPAIR TABLE t")) == 401
    assert column(session, "SELECT count(*) FROM t WHERE d < DATE '2001-01-01'") == [20]


def test_a_location_without_objects_is_told(session):
    table(session, "t", "k string")
    assert column(session, "MSCK REPAIR TABLE t") == ["Tables missing on filesystem:\tt"]
    assert session.sql("SELECT a, k FROM t").fetchall() == []


# --- ADD, DROP, RENAME, SET LOCATION -----------------------------------------------------------


def test_partitions_are_added_with_their_own_place_or_the_usual_one(session):
    table(session, "t", "y int, d date")
    put(session, "elsewhere", "t/y=2/d=2021-05-06")
    session.sql(
        "ALTER TABLE t ADD PARTITION (y=1, d='2021-05-05') LOCATION 's3://raw/elsewhere' "
        "PARTITION (d=DATE '2021-05-06', y=2)"
    )
    found = session.sql('SELECT y, "$path" FROM t ORDER BY y').fetchall()
    assert found == [
        (1, "s3://raw/elsewhere/f.csv"),
        (2, "s3://raw/t/y=2/d=2021-05-06/f.csv"),
    ]


def test_values_are_compared_by_type(session):
    table(session, "t", "y int, m string")
    session.sql("ALTER TABLE t ADD PARTITION (y='01', m='01')")
    for text in ("PARTITION (y=1, m='01')", "PARTITION (y='001', m='01')"):
        with pytest.raises(AlreadyExists, match="y=01/m=01"):
            session.sql(f"ALTER TABLE t ADD {text}")
        session.sql(f"ALTER TABLE t ADD IF NOT EXISTS {text}")
    session.sql("ALTER TABLE t ADD PARTITION (y=1, m='1')")
    assert column(session, "SHOW PARTITIONS t") == ["y=01/m=01", "y=1/m=1"]
    session.sql("ALTER TABLE t PARTITION (y=1, m='01') RENAME TO PARTITION (y=2, m='01')")
    session.sql("ALTER TABLE t DROP PARTITION (y='02', m='01')")
    assert column(session, "SHOW PARTITIONS t") == ["y=1/m=1"]


def test_drop_takes_several_and_those_that_leave_a_column_out(session):
    table(session, "t", "y int, m int")
    specs = " ".join(f"PARTITION (y={y}, m={m})" for y in (1, 2, 3) for m in (1, 2))
    session.sql(f"ALTER TABLE t ADD {specs}")
    session.sql("ALTER TABLE t DROP PARTITION (y=1), PARTITION (y=3, m=2)")
    assert column(session, "SHOW PARTITIONS t") == ["y=2/m=1", "y=2/m=2", "y=3/m=1"]
    with pytest.raises(EntityNotFound, match=r"PARTITION_NOT_FOUND: line 1:13: .*y=9"):
        session.sql("ALTER TABLE t DROP PARTITION (y=2, m=1), PARTITION (y=9)")
    assert len(column(session, "SHOW PARTITIONS t")) == 3
    session.sql("ALTER TABLE t DROP IF EXISTS PARTITION (y=9), PARTITION (y=2, m=1)")
    assert column(session, "SHOW PARTITIONS t") == ["y=2/m=2", "y=3/m=1"]


def test_dropping_touches_no_file(session):
    table(session, "t", "k string")
    put(session, "t/k=a")
    session.sql("MSCK REPAIR TABLE t")
    session.sql("ALTER TABLE t DROP PARTITION (k='a')")
    assert session.fs.exists("s3://raw/t/k=a/f.csv")
    session.sql("DROP TABLE t")
    assert session.fs.exists("s3://raw/t/k=a/f.csv")


def test_a_partition_whose_text_is_no_value_can_be_dropped(session):
    table(session, "t", "y int")
    put(session, "t/y=abc", "t/y=1")
    session.sql("MSCK REPAIR TABLE t")
    session.sql("ALTER TABLE t DROP PARTITION (y='abc')")
    assert session.sql("SELECT y FROM t").fetchall() == [(1,)]


def test_null_is_a_value_by_its_word(session):
    table(session, "t", "y int, k string")
    word = "__HIVE_DEFAULT_PARTITION__"
    session.sql(f"ALTER TABLE t ADD PARTITION (y='{word}', k='a') PARTITION (y=1, k='{word}')")
    session.sql(f"ALTER TABLE t DROP PARTITION (k='{word}')")
    assert column(session, "SHOW PARTITIONS t") == [f"y={word}/k=a"]
    session.sql(f"ALTER TABLE t DROP PARTITION (y='{word}', k='a')")
    assert column(session, "SHOW PARTITIONS t") == []


def test_a_place_is_changed_of_a_table_or_of_one_partition(session):
    table(session, "t", "k string")
    put(session, "t/k=a", "new/k=b", "b-place")
    session.sql("MSCK REPAIR TABLE t")
    session.sql("ALTER TABLE t SET LOCATION 's3://raw/new'")
    session.sql("MSCK REPAIR TABLE t")
    session.sql("ALTER TABLE t PARTITION (k='b') SET LOCATION 's3://raw/b-place/'")
    found = session.sql('SELECT k, "$path" FROM t ORDER BY k').fetchall()
    assert found == [("a", "s3://raw/t/k=a/f.csv"), ("b", "s3://raw/b-place/f.csv")]


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("ADD PARTITION (y='zz', k='a')", QueryFailed, "Invalid partition value 'zz' for integer"),
        ("ADD PARTITION (y=1.5, k='a')", QueryFailed, "Invalid partition value '1.5'"),
        ("ADD PARTITION (y=1)", QueryFailed, "leaves out k"),
        ("ADD PARTITION (y=1, kk='a')", QueryFailed, "no partition column .* mean 'k'"),
        ("ADD PARTITION (y=1, k='')", QueryFailed, "'k' is empty"),
        ("ADD PARTITION (y=1, y=2)", SyntaxError_, "given twice"),
        ("ADD PARTITION (y=1, k='a') LOCATION '/tmp'", InvalidRequest, "s3://"),
        ("ADD PARTITION (y=1, k='a'), PARTITION (y=2, k='a')", SyntaxError_, "without commas"),
        ("DROP PARTITION (y>1)", SyntaxError_, "Expecting: '='"),
        ("PARTITION (y=1) RENAME TO PARTITION (y=2, k='a')", QueryFailed, "leaves out k"),
        ("PARTITION (y=8, k='b') RENAME TO PARTITION (y=2, k='a')", EntityNotFound, "y=8/k=b"),
        ("PARTITION (y=7, k='a') RENAME TO PARTITION (y='07', k='b')", AlreadyExists, "y=7/k=b"),
        ("PARTITION (y=8, k='b') SET LOCATION 's3://raw/x/'", EntityNotFound, "y=8/k=b"),
        ("PARTITION (y=7, k='a') ADD COLUMNS (k int)", AlreadyExists, "Column 'k'"),
        ("PARTITION (y=8, k='a') ADD COLUMNS (z int)", EntityNotFound, "y=8/k=a"),
        ("PARTITION (y=7) REPLACE COLUMNS (z int)", QueryFailed, "leaves out k"),
        ("SET LOCATION 's3://raw/t/*.csv'", InvalidRequest, "pattern"),
    ],
)
def test_a_refused_change_changes_nothing_and_says_where(session, text, kind, match):
    table(session, "t", "y int, k string")
    session.sql("ALTER TABLE t ADD PARTITION (y=7, k='a') PARTITION (y=7, k='b')")
    with pytest.raises(kind, match=rf"line 1:\d+: .*{match}"):
        session.sql(f"ALTER TABLE t {text}")
    assert column(session, "SHOW PARTITIONS t") == ["y=7/k=a", "y=7/k=b"]
    assert column(session, "SHOW COLUMNS IN t") == ["a", "y", "k"]


@pytest.mark.parametrize(
    "text",
    [
        "MSCK REPAIR TABLE {}",
        "SHOW PARTITIONS {}",
        "ALTER TABLE {} ADD PARTITION (a=1)",
        "ALTER TABLE {} DROP PARTITION (a=1)",
        "ALTER TABLE {} PARTITION (a=1) RENAME TO PARTITION (a=2)",
        "ALTER TABLE {} SET LOCATION 's3://raw/x/'",
        "DESCRIBE {} PARTITION (a=1)",
    ],
)
@pytest.mark.parametrize("name", ["ice", "v"])
def test_iceberg_tables_and_views_have_no_such_partitions(session, text, name):
    session.sql(
        "CREATE TABLE ice (a int) LOCATION 's3://raw/ice/' TBLPROPERTIES ('table_type'='ICEBERG')"
    )
    session.sql("CREATE VIEW v AS SELECT 1 a")
    with pytest.raises(QueryFailed) as failure:
        session.sql(text.format(name))
    assert (failure.value.error_category, failure.value.error_type) == (2, 1200)


def test_describe_of_a_partition_needs_it_to_be_there(session):
    table(session, "t", "y int")
    session.sql("ALTER TABLE t ADD PARTITION (y='07')")
    assert session.sql("DESCRIBE t PARTITION (y=7)").rows
    with pytest.raises(EntityNotFound, match="y=8"):
        session.sql("DESCRIBE t PARTITION (y=8)")
