"""The same calls on moto's Glue and here: the same codes, and no key that moto tells is missing.

moto is another reading of the same API. Where it is known to be wrong or short, the difference stands here
with its reason.
"""

import pytest

import lakenb

boto3 = pytest.importorskip("boto3")
moto = pytest.importorskip("moto")

DESCRIPTOR = {
    "Columns": [
        {"Name": "id", "Type": "bigint", "Comment": "number"},
        {"Name": "s", "Type": "struct<A:int>"},
    ],
    "Location": "s3://b/t/",
    "InputFormat": "in",
    "OutputFormat": "out",
    "Compressed": False,
    "NumberOfBuckets": -1,
    "SerdeInfo": {"SerializationLibrary": "lib", "Parameters": {"k": "v"}},
    "BucketColumns": [],
    "SortColumns": [{"Column": "id", "SortOrder": 1}],
    "Parameters": {"p": "q"},
    "StoredAsSubDirectories": False,
}
TABLE = {
    "Name": "t",
    "Description": "d",
    "Owner": "me",
    "Retention": 3,
    "StorageDescriptor": DESCRIPTOR,
    "PartitionKeys": [{"Name": "day", "Type": "date"}, {"Name": "n", "Type": "int"}],
    "TableType": "EXTERNAL_TABLE",
    "Parameters": {"EXTERNAL": "TRUE"},
}
DB = {"DatabaseName": "db"}
T = {**DB, "TableName": "t"}


def part(day, n):
    return {
        "Values": [day, n],
        "StorageDescriptor": {**DESCRIPTOR, "Location": f"s3://b/t/{day}/{n}/"},
    }


def ask(expression, **more):
    return "get_partitions", {**T, "Expression": expression, **more}


CALLS = [
    ("get_database", {"Name": "db"}),
    (
        "create_database",
        {"DatabaseInput": {"Name": "db", "Description": "x", "Parameters": {"a": "b"}}},
    ),
    ("create_database", {"DatabaseInput": {"Name": "db"}}),
    ("get_database", {"Name": "db"}),
    ("update_database", {"Name": "db", "DatabaseInput": {"Name": "db", "LocationUri": "s3://b/"}}),
    ("update_database", {"Name": "no", "DatabaseInput": {"Name": "no"}}),
    ("get_database", {"Name": "db"}),
    ("get_table", {**DB, "Name": "t"}),
    ("get_tables", {"DatabaseName": "db"}),
    ("create_table", {"DatabaseName": "no", "TableInput": TABLE}),
    ("create_table", {**DB, "TableInput": TABLE}),
    ("create_table", {**DB, "TableInput": TABLE}),
    ("create_table", {**DB, "TableInput": {"Name": "bare"}}),
    ("get_table", {**DB, "Name": "t"}),
    ("get_tables", DB),
    ("get_tables", {**DB, "Expression": "ba.*"}),
    ("update_table", {**DB, "TableInput": {**TABLE, "Description": "e"}}),
    ("update_table", {**DB, "TableInput": {**TABLE, "Name": "no"}}),
    ("get_table_versions", T),
    ("get_table_version", {**T, "VersionId": "77"}),
    ("get_partitions", T),
    ("get_partition", {**T, "PartitionValues": ["2024-01-01", "1"]}),
    ("create_partition", {**T, "PartitionInput": part("2024-01-01", "1")}),
    ("create_partition", {**T, "PartitionInput": part("2024-01-01", "1")}),
    (
        "batch_create_partition",
        {**T, "PartitionInputList": [part("2024-01-01", "1"), part("2024-01-02", "20")]},
    ),
    ("batch_create_partition", {**DB, "TableName": "no", "PartitionInputList": []}),
    ("get_partition", {**T, "PartitionValues": ["2024-01-01", "1"]}),
    ("get_partitions", T),
    ask(""),
    ask("day = '2024-01-01'"),
    ask("n = 1 OR n = 20"),
    ask("(n > 1 AND n <= 20) AND day <> '2024-01-01'"),
    ask("n IN (1, 5)"),
    ask("n NOT IN (1, 5)"),
    ask("n BETWEEN 0 AND 5"),
    ask("n NOT BETWEEN 0 AND 5"),
    ask("n IS NOT NULL"),
    ask("n LIKE '2%'"),
    ask("day LIKE '2%'"),
    ask("n = 'x'"),
    ask("day = '2024'"),
    ask("n ="),
    ask("n = 1 ;"),
    ask("other = 1"),
    (
        "batch_get_partition",
        {
            **T,
            "PartitionsToGet": [{"Values": ["2024-01-02", "20"]}, {"Values": ["2000-01-01", "1"]}],
        },
    ),
    (
        "update_partition",
        {
            **T,
            "PartitionValueList": ["2024-01-02", "20"],
            "PartitionInput": part("2024-01-02", "21"),
        },
    ),
    (
        "update_partition",
        {
            **T,
            "PartitionValueList": ["2024-01-02", "20"],
            "PartitionInput": part("2024-01-02", "21"),
        },
    ),
    (
        "batch_update_partition",
        {
            **T,
            "Entries": [
                {
                    "PartitionValueList": ["2024-01-02", "21"],
                    "PartitionInput": part("2024-01-02", "20"),
                },
                {
                    "PartitionValueList": ["2000-01-01", "1"],
                    "PartitionInput": part("2000-01-01", "1"),
                },
            ],
        },
    ),
    ("delete_partition", {**T, "PartitionValues": ["2000-01-01", "1"]}),
    (
        "batch_delete_partition",
        {
            **T,
            "PartitionsToDelete": [
                {"Values": ["2024-01-02", "20"]},
                {"Values": ["2000-01-01", "1"]},
            ],
        },
    ),
    ("delete_partition", {**T, "PartitionValues": ["2024-01-01", "1"]}),
    ("get_partitions", T),
    ("batch_delete_table", {**DB, "TablesToDelete": ["bare", "no"]}),
    ("delete_table", {**DB, "Name": "no"}),
    ("delete_table", {**DB, "Name": "t"}),
    ("get_tables", DB),
    ("delete_database", {"Name": "db"}),
    ("delete_database", {"Name": "db"}),
]
# moto counts versions from 1 where Glue begins with 0, gives times and ids of its own, and words the errors
# inside a batch's answer in three ways.
FREE = {
    "CreateTime",
    "UpdateTime",
    "CreationTime",
    "VersionId",
    "CatalogId",
    "ResponseMetadata",
} | {"ErrorMessage"}


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    """Of each call: moto's answer, and ours."""
    with moto.mock_aws():
        theirs = boto3.client(
            "glue", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
        )
        from_moto = [outcome(theirs, *call) for call in CALLS]
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as session:
        ours = session.client("glue")
        return list(zip(from_moto, [outcome(ours, *call) for call in CALLS], strict=True))


def outcome(client, name, members):
    try:
        answer = getattr(client, name)(**members)
    except client.exceptions.ClientError as error:
        return error.response["Error"]["Code"]
    # moto lists tables as they were made and versions from the oldest on; Glue lists tables by name
    # and versions from the newest on.
    answer.get("TableList", []).sort(key=lambda table: table["Name"])
    answer.get("TableVersions", []).sort(key=lambda version: int(version["VersionId"]))
    return answer


def missing(theirs, ours, place=""):
    """What moto tells and we do not, or otherwise."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for key, value in theirs.items():
            if key not in ours:
                yield f"{place}.{key} is missing"
            elif key not in FREE:
                yield from missing(value, ours[key], f"{place}.{key}")
    elif isinstance(theirs, list) and isinstance(ours, list):
        if len(theirs) != len(ours):
            yield f"{place}: {len(theirs)} and {len(ours)}"
        for number, (a, b) in enumerate(zip(theirs, ours, strict=False)):
            yield from missing(a, b, f"{place}[{number}]")
    elif theirs != ours:
        yield f"{place}: {theirs!r} and {ours!r}"


@pytest.mark.parametrize(
    "place", range(len(CALLS)), ids=[f"{n}-{c}" for n, (c, _) in enumerate(CALLS)]
)
def test_as_moto_answers(answers, place):
    theirs, ours = answers[place]
    assert list(missing(theirs, ours)) == []
