"""Partitions, their indexes and statistics through ``session.client("glue")``."""

import pytest

import lakenb

pytest.importorskip("boto3")

HERE = {"DatabaseName": "shop", "TableName": "events"}
MADE = [
    *[["2024-01-01", "de", "1"], ["2024-01-01", "fr", "2"], ["2024-01-02", "de", "10"]],
    *[["2024-02-01", "it's", "3"], ["2024-02-02", "50%", "4"], ["2023-12-31", "d_", "5"]],
]


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


@pytest.fixture
def glue(session):
    client = session.client("glue")
    client.create_database(DatabaseInput={"Name": "shop"})
    make_table(client, "events", day="date", land="string", hour="int")
    client.batch_create_partition(**HERE, PartitionInputList=[{"Values": v} for v in MADE])
    return client


def make_table(client, name, **keys):
    client.create_table(
        DatabaseName="shop",
        TableInput={
            "Name": name,
            "StorageDescriptor": {
                "Columns": [{"Name": "v", "Type": "bigint"}],
                "Location": f"s3://raw/{name}/",
            },
            "PartitionKeys": [{"Name": key, "Type": kind} for key, kind in keys.items()],
        },
    )


def found(client, expression, table="events"):
    pages = client.get_paginator("get_partitions").paginate(
        DatabaseName="shop", TableName=table, Expression=expression
    )
    return [p["Values"] for page in pages for p in page["Partitions"]]


def code_of(client, call, **members):
    with pytest.raises(client.exceptions.ClientError) as failed:
        getattr(client, call)(**members)
    return failed.value.response["Error"]["Code"]


@pytest.mark.parametrize(
    ("expression", "places"),
    [
        ("", range(6)),
        ("day = '2024-01-01'", [0, 1]),
        ("day > '2024-01-02'", [3, 4]),
        ("day <> '2024-01-01' AND day >= '2024-01-01'", [2, 3, 4]),
        ("day between '2024-01-01' and '2024-01-31'", [0, 1, 2]),
        ("day not between '2024-01-01' and '2024-01-31'", [3, 4, 5]),
        ("DAY = DATE '2024-01-01' and LAND = 'fr'", [1]),
        ("land = 'it''s'", [3]),
        ("land like 'd%'", [0, 2, 5]),
        ("land LIKE 'd_'", [0, 2, 5]),
        ("land LIKE '%''%'", [3]),
        ("land LIKE '50%'", [4]),
        ("land NOT LIKE '%e'", [1, 3, 4, 5]),
        ("land LIKE '*'", []),
        ("hour in (1, '2', 3)", [0, 1, 3]),
        ("hour not in (1, 2, 3)", [2, 4, 5]),
        ("hour >= 3 and hour < 10", [3, 4, 5]),
        ("hour = 01", [0]),
        ("hour > 99999999999999999999", []),
        ("hour < 99999999999999999999", range(6)),
        ("NOT (hour > 3 OR land = 'de')", [1, 3]),
        ("NOT NOT (((hour = 1)))", [0]),
        ("hour = 1 OR hour = 2 AND land = 'de'", [0]),
        ("(hour = 1 OR hour = 2) AND land = 'fr'", [1]),
        ("land IS NULL", []),
        ("land is not null", range(6)),
        ("`land` = 'de' and \"hour\" = 1", [0]),
        ("hour != 1 and hour != 2", [2, 3, 4, 5]),
        ("hour > -1", range(6)),
        ("land = 'DE'", []),
    ],
)
def test_an_expression_keeps_exactly_its_partitions(glue, expression, places):
    assert sorted(found(glue, expression)) == sorted(MADE[place] for place in places)


@pytest.mark.parametrize(
    "expression",
    [
        *("1", "hour", "hour =", "= 1", "hour = 1 AND", "hour = 1)", "(hour = 1", "hour = land"),
        *("1 = hour", "hour == 1", "hour LIKE 'x'", "hour LIKE", "nothing = 1", "hour IN ()"),
        *("hour = 'x'", "hour = 1.5", "day = '2024-13-01'", "day = 20240101", "land = 'open"),
        *(
            "hour BETWEEN 1",
            "hour IS 1",
            "NOT",
            "land LIKE 5",
            "hour = 1; DROP",
            "upper(land) = 'X'",
        ),
        *("hour = 1 hour = 2", "(" * 500 + "hour = 1" + ")" * 500, "NOT " * 400 + "hour = 1"),
        "hour = 1 OR (land = 'a' AND (" * 60 + "hour = 1" + "))" * 60,
        "hour NOT = 1",
        "day LIKE '2024%'",
        "land = \x00",
    ],
)
def test_what_is_no_expression_is_refused(glue, expression):
    assert code_of(glue, "get_partitions", **HERE, Expression=expression) == "InvalidInputException"


def test_an_expression_has_at_most_2048_characters(glue):
    text = "hour = 1" + " " * 2040
    assert found(glue, text) == [MADE[0]]
    assert code_of(glue, "get_partitions", **HERE, Expression=text + " ") == "ValidationException"


def test_every_documented_type_of_a_key(glue):
    kinds = {
        "tinyint": ("5", "hour > 4"),
        "smallint": ("-300", "hour = '-300'"),
        "int": ("07", "hour = 7"),
        "bigint": ("9007199254740993", "hour > 9007199254740992"),
        "decimal(10,2)": ("1.50", "hour = 1.5"),
        "date": ("2024-02-29", "hour < '2024-03-01'"),
        "timestamp": ("2024-02-29 10:00:00", "hour >= '2024-02-29 10:00:00.000'"),
        "string": ("b", "hour > 'a'"),
        "varchar(5)": ("b", "hour LIKE 'b%'"),
    }
    for number, (kind, (value, expression)) in enumerate(kinds.items()):
        make_table(glue, f"t{number}", hour=kind)
        glue.create_partition(
            DatabaseName="shop", TableName=f"t{number}", PartitionInput={"Values": [value]}
        )
        assert found(glue, expression, f"t{number}") == [[value]], kind
        assert found(glue, f"NOT ({expression})", f"t{number}") == [], kind
    for kind in ("double", "char(2)", "boolean", "nonsense"):
        make_table(glue, f"u_{kind[:4]}", hour=kind)
        assert (
            code_of(
                glue,
                "get_partitions",
                DatabaseName="shop",
                TableName=f"u_{kind[:4]}",
                Expression="hour = '1'",
            )
            == "InvalidInputException"
        )


def test_decimals_are_compared_exactly(glue):
    make_table(glue, "money", amount="decimal(38,20)")
    values = ["0.10000000000000000001", "0.10000000000000000002", "0.1"]
    glue.batch_create_partition(
        DatabaseName="shop", TableName="money", PartitionInputList=[{"Values": [v]} for v in values]
    )
    assert found(glue, "amount = 0.1", "money") == [["0.1"]]
    assert len(found(glue, "amount > 0.1", "money")) == 2
    assert found(glue, "amount in (0.10000000000000000002)", "money") == [[values[1]]]


def test_a_value_that_is_not_of_its_keys_type(glue):
    glue.create_partition(**HERE, PartitionInput={"Values": ["2024-01-01", "de", "noon"]})
    assert code_of(glue, "get_partitions", **HERE, Expression="hour = 1") == "InvalidStateException"
    assert ["2024-01-01", "de", "noon"] in found(glue, "land = 'de'")
    assert len(found(glue, "")) == 7


def test_hives_default_partition(session, glue):
    default = "__HIVE_DEFAULT_PARTITION__"
    values = [default, default, default]
    glue.create_partition(**HERE, PartitionInput={"Values": values})
    assert found(glue, f"land = '{default}'") == [values]
    assert values in found(glue, "land <> 'de'")
    assert values in found(glue, "NOT land = 'de'")
    assert values not in found(glue, "NOT land <> 'de'")
    assert found(glue, "hour IS NULL") == [values]
    assert values not in found(glue, "hour <> 1")
    assert glue.get_partition(**HERE, PartitionValues=values)["Partition"]["Values"] == values
    assert any(default in name for (name,) in session.sql("SHOW PARTITIONS shop.events").fetchall())


def test_hostile_values(session, glue):
    values = ["2024-01-01", "a/b %:=\n'\"\u00e9\U0001f600*?[", "7"]
    glue.create_partition(**HERE, PartitionInput={"Values": values})
    assert glue.get_partition(**HERE, PartitionValues=values)["Partition"]["Values"] == values
    assert found(glue, "land LIKE '%\U0001f600*?['") == [values]
    assert found(glue, "land LIKE '%\u00e9_*?['") == [values]
    assert session.sql("SELECT count(*) FROM shop.events").fetchall() == [(0,)]
    glue.delete_partition(**HERE, PartitionValues=values)


def test_pages_and_segments_hold_each_partition_once(glue):
    make_table(glue, "many", n="int")
    here = {"DatabaseName": "shop", "TableName": "many"}
    for start in range(0, 1100, 100):
        inputs = [{"Values": [str(n)]} for n in range(start, start + 100)]
        assert glue.batch_create_partition(**here, PartitionInputList=inputs)["Errors"] == []
    first = glue.get_partitions(**here)
    assert len(first["Partitions"]) == 1000
    rest = glue.get_partitions(**here, NextToken=first["NextToken"])
    assert len(rest["Partitions"]) == 100
    assert "NextToken" not in rest
    wanted = sorted(str(n) for n in range(1100))
    assert sorted(v for (v,) in found(glue, "", "many")) == wanted
    pages = glue.get_paginator("get_partitions").paginate(
        **here, Expression="n >= 10 and n < 1000", PaginationConfig={"PageSize": 7}
    )
    some = [p["Values"][0] for page in pages for p in page["Partitions"]]
    assert sorted(map(int, some)) == list(range(10, 1000))
    every = []
    for number in range(3):
        segment = {"SegmentNumber": number, "TotalSegments": 3}
        pages = glue.get_paginator("get_partitions").paginate(**here, Segment=segment)
        part = [p["Values"][0] for page in pages for p in page["Partitions"]]
        assert part
        every += part
    assert sorted(every) == wanted
    bad = {"SegmentNumber": 3, "TotalSegments": 3}
    assert code_of(glue, "get_partitions", **here, Segment=bad) == "InvalidInputException"
    assert code_of(glue, "get_partitions", **here, NextToken="bm9uZQ==") == "InvalidInputException"


def test_a_batch_tells_of_those_that_are_there(glue):
    inputs = [{"Values": v} for v in (MADE[0], ["2025-01-01", "x", "1"], ["2025-01-01", "x", "1"])]
    errors = glue.batch_create_partition(**HERE, PartitionInputList=inputs)["Errors"]
    assert [e["PartitionValues"] for e in errors] == [MADE[0], ["2025-01-01", "x", "1"]]
    assert {e["ErrorDetail"]["ErrorCode"] for e in errors} == {"AlreadyExistsException"}
    assert len(found(glue, "")) == 7
    short = [{"Values": ["2026-01-01"]}]
    assert (
        code_of(glue, "batch_create_partition", **HERE, PartitionInputList=short)
        == "InvalidInputException"
    )
    many = [{"Values": ["2027-01-01", "x", str(n)]} for n in range(101)]
    assert (
        code_of(glue, "batch_create_partition", **HERE, PartitionInputList=many)
        == "ValidationException"
    )
    assert (
        code_of(glue, "create_partition", **HERE, PartitionInput={"Values": MADE[0]})
        == "AlreadyExistsException"
    )


def test_partitions_are_got_changed_and_deleted(session, glue):
    wanted = [{"Values": MADE[1]}, {"Values": ["2000-01-01", "x", "1"]}]
    answer = glue.batch_get_partition(**HERE, PartitionsToGet=wanted)
    assert [p["Values"] for p in answer["Partitions"]] == [MADE[1]]
    assert answer["UnprocessedKeys"] == []
    moved = {"Columns": [{"Name": "v", "Type": "int"}], "Location": "s3://raw/moved/"}
    glue.update_partition(
        **HERE,
        PartitionValueList=MADE[0],
        PartitionInput={
            "Values": MADE[0],
            "StorageDescriptor": moved,
            "Parameters": {"k": "v"},
            "LastAccessTime": 1000,
        },
    )
    partition = glue.get_partition(**HERE, PartitionValues=MADE[0])["Partition"]
    assert partition["StorageDescriptor"]["Location"] == "s3://raw/moved/"
    assert partition["StorageDescriptor"]["Columns"] == [{"Name": "v", "Type": "int"}]
    assert partition["Parameters"] == {"k": "v"}
    assert partition["LastAccessTime"].timestamp() == 1000
    entries = [
        {"PartitionValueList": MADE[1], "PartitionInput": {"Values": ["2024-01-01", "fr", "22"]}},
        {"PartitionValueList": ["2000-01-01", "x", "1"], "PartitionInput": {"Values": MADE[2]}},
        {"PartitionValueList": MADE[2], "PartitionInput": {"Values": MADE[0]}},
    ]
    errors = glue.batch_update_partition(**HERE, Entries=entries)["Errors"]
    assert [e["ErrorDetail"]["ErrorCode"] for e in errors] == [
        "EntityNotFoundException",
        "AlreadyExistsException",
    ]
    assert found(glue, "hour = 22") == [["2024-01-01", "fr", "22"]]
    errors = glue.batch_delete_partition(
        **HERE, PartitionsToDelete=[{"Values": MADE[0]}, {"Values": MADE[0]}]
    )["Errors"]
    assert [e["ErrorDetail"]["ErrorCode"] for e in errors] == ["EntityNotFoundException"]
    many = [{"Values": MADE[0]}] * 26
    assert (
        code_of(glue, "batch_delete_partition", **HERE, PartitionsToDelete=many)
        == "ValidationException"
    )
    assert (
        code_of(glue, "delete_partition", **HERE, PartitionValues=MADE[0])
        == "EntityNotFoundException"
    )
    assert session.sql("SHOW PARTITIONS shop.events").rows == 5
    bare = glue.get_partitions(**HERE, ExcludeColumnSchema=True)["Partitions"]
    assert all("Columns" not in p["StorageDescriptor"] for p in bare)


def test_partition_indexes(glue):
    def index(name, *keys):
        return {"IndexName": name, "Keys": list(keys)}

    glue.create_partition_index(**HERE, PartitionIndex=index("One", "day", "LAND"))
    (told,) = glue.get_partition_indexes(**HERE)["PartitionIndexDescriptorList"]
    assert told["IndexName"] == "one"
    assert told["Keys"] == [{"Name": "day", "Type": "date"}, {"Name": "land", "Type": "string"}]
    assert told["IndexStatus"] == "ACTIVE"
    for wrong, code in (
        (index("one", "day"), "AlreadyExistsException"),
        (index("two", "v"), "InvalidInputException"),
        (index("two", "day", "day"), "InvalidInputException"),
    ):
        assert code_of(glue, "create_partition_index", **HERE, PartitionIndex=wrong) == code
    for name in ("two", "three"):
        glue.create_partition_index(**HERE, PartitionIndex=index(name, "hour"))
    assert (
        code_of(glue, "create_partition_index", **HERE, PartitionIndex=index("four", "hour"))
        == "ResourceNumberLimitExceededException"
    )
    glue.delete_partition_index(**HERE, IndexName="one")
    assert code_of(glue, "delete_partition_index", **HERE, IndexName="one") == (
        "EntityNotFoundException"
    )
    table = {"Name": "indexed", "PartitionKeys": [{"Name": "p", "Type": "string"}]}
    bad = {"DatabaseName": "shop", "TableInput": table, "PartitionIndexes": [index("i", "q")]}
    assert code_of(glue, "create_table", **bad) == "InvalidInputException"
    assert code_of(glue, "get_table", DatabaseName="shop", Name="indexed") == (
        "EntityNotFoundException"
    )
    glue.create_table(**{**bad, "PartitionIndexes": [index("i", "p")]})
    found_ = glue.get_partition_indexes(DatabaseName="shop", TableName="indexed")
    assert [i["IndexName"] for i in found_["PartitionIndexDescriptorList"]] == ["i"]


def test_column_statistics(glue):
    def statistics(name, high):
        return {
            "ColumnName": name,
            "ColumnType": "bigint",
            "AnalyzedTime": 1000,
            "StatisticsData": {
                "Type": "LONG",
                "LongColumnStatisticsData": {
                    "MinimumValue": 0,
                    "MaximumValue": high,
                    "NumberOfNulls": 0,
                    "NumberOfDistinctValues": 5,
                },
            },
        }

    answer = glue.update_column_statistics_for_table(
        **HERE, ColumnStatisticsList=[statistics("v", 9), statistics("nothing", 1)]
    )
    assert [e["ColumnStatistics"]["ColumnName"] for e in answer["Errors"]] == ["nothing"]
    glue.update_column_statistics_for_table(**HERE, ColumnStatisticsList=[statistics("v", 10)])
    one = {**HERE, "PartitionValues": MADE[0]}
    glue.update_column_statistics_for_partition(**one, ColumnStatisticsList=[statistics("v", 3)])
    answer = glue.get_column_statistics_for_table(**HERE, ColumnNames=["v", "day"])
    (told,) = answer["ColumnStatisticsList"]
    assert told["StatisticsData"]["LongColumnStatisticsData"]["MaximumValue"] == 10
    assert told["AnalyzedTime"].timestamp() == 1000
    assert [e["ColumnName"] for e in answer["Errors"]] == ["day"]
    answer = glue.get_column_statistics_for_partition(**one, ColumnNames=["v"])
    data = answer["ColumnStatisticsList"][0]["StatisticsData"]
    assert data["LongColumnStatisticsData"]["MaximumValue"] == 3
    glue.delete_column_statistics_for_partition(**one, ColumnName="v")
    assert code_of(glue, "delete_column_statistics_for_partition", **one, ColumnName="v") == (
        "EntityNotFoundException"
    )
    glue.delete_column_statistics_for_table(**HERE, ColumnName="v")
    answer = glue.get_column_statistics_for_table(**HERE, ColumnNames=["v"])
    assert answer["ColumnStatisticsList"] == []
    missing = {**HERE, "PartitionValues": ["2000-01-01", "x", "1"], "ColumnNames": ["v"]}
    assert code_of(glue, "get_column_statistics_for_partition", **missing) == (
        "EntityNotFoundException"
    )


def test_what_is_not_there(glue):
    nowhere = {"DatabaseName": "shop", "TableName": "nothing"}
    inputs = {"PartitionInputList": [{"Values": ["1"]}]}
    assert code_of(glue, "batch_create_partition", **nowhere, **inputs) == "EntityNotFoundException"
    assert code_of(glue, "get_partitions", **nowhere) == "EntityNotFoundException"
    assert code_of(glue, "batch_delete_partition", **nowhere, PartitionsToDelete=[]) == (
        "EntityNotFoundException"
    )
    make_table(glue, "plain")
    plain = {"DatabaseName": "shop", "TableName": "plain"}
    assert glue.get_partitions(**plain)["Partitions"] == []
    assert code_of(glue, "create_partition", **plain, PartitionInput={"Values": ["1"]}) == (
        "InvalidInputException"
    )
