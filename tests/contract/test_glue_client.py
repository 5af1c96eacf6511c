"""``session.client("glue")``: what boto3 writes Athena SQL sees, and the reverse."""

import json
import os
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest

import lakenb
from lakenb.errors import InvalidRequest, LakeNBError, NotYetAvailable, QueryFailed

boto3 = pytest.importorskip("boto3")

PARQUET = {
    "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    "SerdeInfo": {
        "SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
        "Parameters": {"serialization.format": "1"},
    },
}
CSV = {
    "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
    "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
    "SerdeInfo": {
        "SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
        "Parameters": {"field.delim": ",", "serialization.format": ","},
    },
}


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


@pytest.fixture
def glue(session):
    client = session.client("glue")
    client.create_database(DatabaseInput={"Name": "shop"})
    return client


def columns(**types):
    return [{"Name": name, "Type": kind} for name, kind in types.items()]


def table_input(name="orders", keys=None, **members):
    descriptor = {
        "Columns": columns(id="bigint", region="string"),
        "Location": f"s3://raw/{name}/",
        **CSV,
    }
    return {
        "Name": name,
        "StorageDescriptor": descriptor,
        "PartitionKeys": columns(**(keys or {})),
        "TableType": "EXTERNAL_TABLE",
        "Parameters": {"EXTERNAL": "TRUE"},
        **members,
    }


def code_of(client, call, **members):
    with pytest.raises(client.exceptions.ClientError) as found:
        getattr(client, call)(**members)
    return found.value.response["Error"]["Code"], found.value.response["Error"]["Message"]


# --- the client itself -------------------------------------------------------------------------


def test_nothing_of_an_account_is_read_and_nothing_goes_out(tmp_path):
    environment = {
        **os.environ,
        "AWS_PROFILE": "no-such-profile",
        "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_ENDPOINT_URL": "not a url",
        "AWS_MAX_ATTEMPTS": "many",
        "AWS_RETRY_MODE": "none of them",
        "AWS_DEFAULT_REGION": "not a region!",
        "HOME": str(tmp_path),
    }
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        environment.pop(name, None)
    code = (
        "import socket, sys, lakenb\n"
        "def refuse(*_, **__): raise AssertionError('network')\n"
        "socket.socket.connect = refuse\n"
        "socket.getaddrinfo = refuse\n"
        f"session = lakenb.connect({str(tmp_path / 'lake')!r})\n"
        "client = session.client('glue')\n"
        "print([d['Name'] for d in client.get_databases()['DatabaseList']], client.meta.region_name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['default'] us-east-1"


def test_requests_are_validated_by_botocore(glue):
    from botocore.exceptions import ParamValidationError

    with pytest.raises(ParamValidationError, match="DatabaseName"):
        glue.get_table(Name="orders")
    with pytest.raises(ParamValidationError, match="Nonsense"):
        glue.get_database(Name="shop", Nonsense=1)


def test_the_exceptions_are_the_clients_own(glue):
    with pytest.raises(glue.exceptions.EntityNotFoundException) as found:
        glue.get_table(DatabaseName="shop", Name="nothing")
    assert found.value.response["Error"]["Message"] == "Table nothing not found."
    assert found.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    with pytest.raises(glue.exceptions.AlreadyExistsException, match=r"Database already exists\."):
        glue.create_database(DatabaseInput={"Name": "SHOP"})


def test_what_comes_later_says_so_by_name(session, glue):
    for service in ("s3", "athena", "lakeformation", "s3tables"):
        with pytest.raises(NotYetAvailable, match=f"'{service}'"):
            session.client(service)
    with pytest.raises(InvalidRequest, match="ec2"):
        session.client("ec2")
    with pytest.raises(InvalidRequest, match="nonsense"):
        session.client("glue", nonsense=1)
    with pytest.raises(InvalidRequest, match="Config"):
        session.client("glue", config={"region_name": "x"})
    assert code_of(glue, "get_jobs") == (
        "OperationNotSupportedException",
        "GetJobs isn't in LakeNB yet.",
    )
    code, message = code_of(
        glue,
        "create_table",
        DatabaseName="shop",
        TableInput={"Name": "link", "TargetTable": {"DatabaseName": "a", "Name": "b"}},
    )
    assert (code, "TargetTable" in message) == ("InvalidInputException", True)
    code, message = code_of(glue, "get_tables", DatabaseName="shop", TransactionId="1")
    assert (code, "TransactionId" in message) == ("InvalidInputException", True)


def test_the_arguments_of_boto3s_client_are_taken(session):
    from botocore.config import Config

    client = session.client(
        service_name="glue",
        region_name="eu-west-1",
        endpoint_url="http://localhost:1",
        use_ssl=False,
        verify=False,
        aws_access_key_id="a",
        aws_secret_access_key="b",
        config=Config(retries={"max_attempts": 1, "mode": "standard"}),
    )
    root = client.get_catalog(CatalogId="123456789012")["Catalog"]
    assert root["ResourceArn"] == "arn:aws:glue:eu-west-1:123456789012:catalog"


def test_a_closed_session_answers_no_more(tmp_path):
    session = lakenb.connect(tmp_path / "lake")
    client = session.client("glue")
    session.close()
    with pytest.raises(InvalidRequest, match="closed"):
        client.get_databases()
    with pytest.raises(InvalidRequest, match="closed"):
        session.client("glue")


def test_threads_share_a_client(glue):
    glue.create_table(DatabaseName="shop", TableInput=table_input(keys={"day": "int"}))
    failures = []

    def work(part):
        try:
            for number in range(10):
                glue.create_partition(
                    DatabaseName="shop",
                    TableName="orders",
                    PartitionInput={"Values": [str(part * 10 + number)]},
                )
        except Exception as error:  # noqa: BLE001 - it is told below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    found = glue.get_partitions(DatabaseName="shop", TableName="orders")["Partitions"]
    assert len(found) == 40


# --- databases ---------------------------------------------------------------------------------


def test_a_database_from_making_to_deleting(session, glue):
    glue.create_database(
        DatabaseInput={
            "Name": "D",
            "Description": "first",
            "LocationUri": "s3://b/d/",
            "Parameters": {"k": "v"},
            "CreateTableDefaultPermissions": [
                {
                    "Principal": {"DataLakePrincipalIdentifier": "IAM_ALLOWED_PRINCIPALS"},
                    "Permissions": ["ALL"],
                }
            ],
        }
    )
    found = glue.get_database(Name="d")["Database"]
    assert found["CreateTableDefaultPermissions"][0]["Permissions"] == ["ALL"]
    assert (found["Name"], found["Description"]) == ("d", "first")
    assert (found["LocationUri"], found["Parameters"]) == ("s3://b/d/", {"k": "v"})
    assert found["CatalogId"] == "123456789012"
    assert isinstance(found["CreateTime"], datetime)
    glue.update_database(Name="d", DatabaseInput={"Name": "d", "Description": "second"})
    assert glue.get_database(Name="d")["Database"]["Description"] == "second"
    assert "Parameters" not in glue.get_database(Name="d")["Database"]
    glue.create_table(DatabaseName="d", TableInput=table_input())
    glue.delete_database(Name="d")
    assert code_of(glue, "get_database", Name="d") == (
        "EntityNotFoundException",
        "Database d not found.",
    )
    assert code_of(glue, "get_table", DatabaseName="d", Name="orders")[1] == "Database d not found."
    assert ("d",) not in session.sql("SHOW DATABASES").fetchall()


def test_databases_come_in_pages(glue):
    for number in range(7):
        glue.create_database(DatabaseInput={"Name": f"d{number}"})
    pages = glue.get_paginator("get_databases").paginate(PaginationConfig={"PageSize": 4})
    names = [[d["Name"] for d in page["DatabaseList"]] for page in pages]
    assert names == [["d0", "d1", "d2", "d3"], ["d4", "d5", "d6", "default"], ["shop"]]
    assert code_of(glue, "get_databases", NextToken="?")[0] == "InvalidInputException"
    code, message = code_of(glue, "get_databases", MaxResults=101)
    assert code == "ValidationException"
    assert message.endswith(
        "'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100"
    )


# --- tables ------------------------------------------------------------------------------------


def test_a_table_of_the_client_answers_a_query(session, glue):
    glue.create_table(DatabaseName="shop", TableInput=table_input(keys={"day": "date"}))
    with session.fs.open("s3://raw/orders/elsewhere/a.csv", "w") as file:
        file.write("1,EU\n2,US\n")
    glue.create_partition(
        DatabaseName="shop",
        TableName="orders",
        PartitionInput={
            "Values": ["2024-01-31"],
            "StorageDescriptor": {
                "Columns": columns(id="bigint", region="string"),
                "Location": "s3://raw/orders/elsewhere/",
                **CSV,
            },
        },
    )
    rows = session.sql("SELECT id, region, cast(day AS varchar) FROM shop.orders ORDER BY id")
    assert rows.fetchall() == [(1, "EU", "2024-01-31"), (2, "US", "2024-01-31")]
    assert session.sql("SHOW PARTITIONS shop.orders").fetchall() == [("day=2024-01-31",)]


def test_what_ddl_makes_is_seen_through_the_client(session, glue):
    session.sql(
        "CREATE EXTERNAL TABLE shop.t (a int COMMENT 'first', s struct<x:int,y:array<string>>) "
        "PARTITIONED BY (p string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' "
        "LOCATION 's3://raw/t/' TBLPROPERTIES ('skip.header.line.count'='1')"
    )
    session.fs.makedirs("s3://raw/t/p=1")
    with session.fs.open("s3://raw/t/p=1/a.csv", "w") as file:
        file.write("a,s\n")
    session.sql("MSCK REPAIR TABLE shop.t")
    table = glue.get_table(DatabaseName="shop", Name="t")["Table"]
    assert table["StorageDescriptor"]["Columns"] == [
        {"Name": "a", "Type": "int", "Comment": "first"},
        {"Name": "s", "Type": "struct<x:int,y:array<string>>"},
    ]
    assert table["PartitionKeys"] == [{"Name": "p", "Type": "string"}]
    assert table["StorageDescriptor"]["Location"].rstrip("/") == "s3://raw/t"
    assert "LazySimpleSerDe" in table["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"]
    assert table["Parameters"]["skip.header.line.count"] == "1"
    assert table["TableType"] == "EXTERNAL_TABLE"
    (partition,) = glue.get_partitions(DatabaseName="shop", TableName="t")["Partitions"]
    assert partition["Values"] == ["1"]
    assert partition["StorageDescriptor"]["Location"] == "s3://raw/t/p=1/"
    assert "LazySimpleSerDe" in partition["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"]
    session.sql("ALTER TABLE shop.t ADD COLUMNS (b double)")
    table = glue.get_table(DatabaseName="shop", Name="t")["Table"]
    assert [c["Name"] for c in table["StorageDescriptor"]["Columns"]] == ["a", "s", "b"]
    versions = glue.get_table_versions(DatabaseName="shop", TableName="t")["TableVersions"]
    assert [v["VersionId"] for v in versions] == ["1", "0"]


def test_an_avro_table_whose_schema_grows(session, glue):
    fastavro = pytest.importorskip("fastavro")
    first = {
        "type": "record",
        "name": "employee",
        "fields": [{"name": "id", "type": "int"}, {"name": "name", "type": "string"}],
    }
    land = {"name": "land", "type": "string", "default": "US"}
    second = {**first, "fields": [*first["fields"], land]}

    def descriptor(schema, place=""):
        kinds = {"int": "int", "string": "string"}
        return {
            "Columns": columns(**{f["name"]: kinds[f["type"]] for f in schema["fields"]}),
            "Location": f"s3://raw/employees/{place}",
            "InputFormat": "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
            "OutputFormat": "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
            "SerdeInfo": {
                "SerializationLibrary": "org.apache.hadoop.hive.serde2.avro.AvroSerDe",
                "Parameters": {"avro.schema.literal": json.dumps(schema)},
            },
        }

    def add(year, schema, *rows):
        with session.fs.open(f"s3://raw/employees/year={year}/a.avro", "wb") as file:
            fastavro.writer(file, schema, rows)
        values = {"Values": [year], "StorageDescriptor": descriptor(schema, f"year={year}/")}
        glue.create_partition(DatabaseName="shop", TableName="employees", PartitionInput=values)

    document = table_input("employees", {"year": "string"}, StorageDescriptor=descriptor(first))
    glue.create_table(DatabaseName="shop", TableInput=document)
    add("2023", first, {"id": 1, "name": "Ana"})
    assert session.sql("SELECT * FROM shop.employees").fetchall() == [(1, "Ana", "2023")]
    document["StorageDescriptor"] = descriptor(second)
    glue.update_table(DatabaseName="shop", TableInput=document)
    add("2024", second, {"id": 2, "name": "Bo", "land": "DE"})
    rows = session.sql("SELECT * FROM shop.employees ORDER BY id").fetchall()
    assert rows == [(1, "Ana", "US", "2023"), (2, "Bo", "DE", "2024")]
    told = repr(session.glue.diff("shop.employees", 0))
    assert "land" in told.splitlines()[1]


def test_views_go_both_ways(session, glue):
    session.sql("CREATE VIEW shop.v AS SELECT 1 AS one, 'x' AS word")
    view = glue.get_table(DatabaseName="shop", Name="v")["Table"]
    assert view["TableType"] == "VIRTUAL_VIEW"
    assert view["ViewOriginalText"].startswith("/* Presto View: ")
    assert [c["Name"] for c in view["StorageDescriptor"]["Columns"]] == ["one", "word"]
    made = (
        "Name",
        "StorageDescriptor",
        "TableType",
        "ViewOriginalText",
        "ViewExpandedText",
        "Parameters",
    )
    document = {name: view[name] for name in made if name in view}
    glue.create_table(DatabaseName="shop", TableInput={**document, "Name": "w"})
    assert session.sql("SELECT word, one FROM shop.w").fetchall() == [("x", 1)]


def test_iceberg_tables_show_their_pointer_and_columns(session, glue):
    session.sql(
        "CREATE TABLE shop.i (a int) LOCATION 's3://raw/i/' TBLPROPERTIES ('table_type'='ICEBERG')"
    )
    session.sql("INSERT INTO shop.i VALUES 1, 2")
    session.sql("ALTER TABLE shop.i ADD COLUMNS (b string)")
    table = glue.get_table(DatabaseName="shop", Name="i")["Table"]
    assert table["Parameters"]["table_type"] == "ICEBERG"
    assert table["Parameters"]["metadata_location"].endswith(".metadata.json")
    assert [c["Name"] for c in table["StorageDescriptor"]["Columns"]] == ["a", "b"]
    # A table of the same metadata under another name, as RegisterTable makes it.
    glue.create_table(
        DatabaseName="shop",
        TableInput={
            "Name": "again",
            "TableType": "EXTERNAL_TABLE",
            "Parameters": {
                "table_type": "ICEBERG",
                "metadata_location": table["Parameters"]["metadata_location"],
            },
            "StorageDescriptor": {"Columns": columns(a="int"), "Location": "s3://raw/i"},
        },
    )
    assert session.sql("SELECT sum(a) FROM shop.again").fetchall() == [(3,)]


def test_types_are_free_text_and_come_back_as_written(session, glue):
    written = {
        "a": "STRUCT<MyField:INT,`other`:array< string >>",
        "b": "weird<of:nothing>",
        "c": "",
        "d": "Decimal(10, 2)",
    }
    document = table_input()
    document["StorageDescriptor"]["Columns"] = [
        *({"Name": name, "Type": kind} for name, kind in written.items() if kind),
        {"Name": "c"},
    ]
    glue.create_table(DatabaseName="shop", TableInput=document)
    table = glue.get_table(DatabaseName="shop", Name="orders")["Table"]
    found = {c["Name"]: c.get("Type", "") for c in table["StorageDescriptor"]["Columns"]}
    assert found == written
    with pytest.raises(QueryFailed, match="'b' has invalid data type: weird<of:nothing>") as failed:
        session.sql("SELECT * FROM shop.orders")
    assert failed.value.name == "HIVE_INVALID_METADATA"
    with pytest.raises(QueryFailed, match="invalid data type"):
        session.sql("INSERT INTO shop.orders SELECT 1, 2, 3, 4")
    assert ("b", "weird<of:nothing>") in session.sql(
        "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'orders'"
    ).fetchall()
    assert "weird<of:nothing>" in str(session.sql("DESCRIBE shop.orders").fetchall())
    session.sql("ALTER TABLE shop.orders REPLACE COLUMNS (id bigint, region string)")
    assert session.sql("SELECT count(*) FROM shop.orders").fetchall() == [(0,)]
    glue.update_table(DatabaseName="shop", TableInput=document)
    assert "weird" in str(glue.get_table(DatabaseName="shop", Name="orders")["Table"])


def test_members_that_are_not_read_are_kept(glue):
    seen = datetime(2020, 1, 31, 12, tzinfo=UTC)
    document = table_input(LastAccessTime=seen, LastAnalyzedTime=seen, Retention=5, Owner="me")
    document["StorageDescriptor"] |= {
        "AdditionalLocations": ["s3://raw/more/"],
        "SkewedInfo": {"SkewedColumnNames": ["id"], "SkewedColumnValues": ["1"]},
        "BucketColumns": ["id"],
        "SortColumns": [{"Column": "id", "SortOrder": 0}],
        "NumberOfBuckets": 4,
        "StoredAsSubDirectories": True,
        "Compressed": True,
        "Parameters": {"k": "v"},
    }
    document["StorageDescriptor"]["Columns"][0] |= {"Comment": "c", "Parameters": {"p": "1"}}
    glue.create_table(DatabaseName="shop", TableInput=document)
    table = glue.get_table(DatabaseName="shop", Name="orders")["Table"]
    assert {name: table[name] for name in document} == document


def test_tables_are_listed_by_expression_and_in_pages(glue):
    for name in ("a1", "a2", "b1", "b2", "c"):
        glue.create_table(DatabaseName="shop", TableInput=table_input(name))
    found = glue.get_tables(DatabaseName="shop", Expression="[ab]1")["TableList"]
    assert [t["Name"] for t in found] == ["a1", "b1"]
    pages = glue.get_paginator("get_tables").paginate(
        DatabaseName="shop", PaginationConfig={"PageSize": 2}
    )
    assert [t["Name"] for page in pages for t in page["TableList"]] == ["a1", "a2", "b1", "b2", "c"]
    members = {"DatabaseName": "shop", "MaxResults": 1}
    assert glue.get_tables(**members, AttributesToGet=["NAME"])["TableList"] == [{"Name": "a1"}]
    code, _ = code_of(glue, "get_tables", **members, AttributesToGet=["LATEST_ICEBERG_METADATA"])
    assert code == "InvalidInputException"
    for expression, names in (
        *(("*", 5), ("a*", 2), ("*1", 2), ("*B*", 2), ("A.*|c", 3), ("[ab].*", 4), ("a", 0)),
    ):
        found = glue.get_tables(DatabaseName="shop", Expression=expression)["TableList"]
        assert len(found) == names, expression
    assert code_of(glue, "get_tables", DatabaseName="shop", Expression="(")[0] == (
        "InvalidInputException"
    )
    assert code_of(glue, "get_tables", DatabaseName="none") == (
        "EntityNotFoundException",
        "Database none not found.",
    )


def test_an_update_is_refused_from_an_old_version(session, glue):
    glue.create_table(DatabaseName="shop", TableInput=table_input())
    glue.update_table(DatabaseName="shop", TableInput=table_input(Description="one"), VersionId="0")
    code, _ = code_of(
        glue, "update_table", DatabaseName="shop", TableInput=table_input(), VersionId="0"
    )
    assert code == "ConcurrentModificationException"
    glue.update_table(
        DatabaseName="shop", TableInput=table_input(Description="two"), SkipArchive=True
    )
    versions = glue.get_table_versions(DatabaseName="shop", TableName="orders")["TableVersions"]
    assert [v["VersionId"] for v in versions] == ["2", "0"]
    assert [v.version_id for v in session.glue.table_versions("shop.orders")] == [2, 0]
    one = glue.get_table_version(DatabaseName="shop", TableName="orders", VersionId="0")
    assert "Description" not in one["TableVersion"]["Table"]
    assert session.glue.restore("shop.orders", 0) == 3
    assert "Description" not in glue.get_table(DatabaseName="shop", Name="orders")["Table"]


def test_versions_are_deleted(glue):
    glue.create_table(DatabaseName="shop", TableInput=table_input())
    for number in range(4):
        glue.update_table(DatabaseName="shop", TableInput=table_input(Description=str(number)))
    here = {"DatabaseName": "shop", "TableName": "orders"}
    glue.delete_table_version(**here, VersionId="0")
    answer = glue.batch_delete_table_version(**here, VersionIds=["1", "9", "4", "x"])
    assert {e["VersionId"]: e["ErrorDetail"]["ErrorCode"] for e in answer["Errors"]} == {
        "9": "EntityNotFoundException",
        "4": "InvalidInputException",
        "x": "InvalidInputException",
    }
    pages = glue.get_paginator("get_table_versions").paginate(
        **here, PaginationConfig={"PageSize": 2}
    )
    assert [v["VersionId"] for p in pages for v in p["TableVersions"]] == ["4", "3", "2"]
    assert code_of(glue, "get_table_version", **here, VersionId="0") == (
        "EntityNotFoundException",
        "Version not found.",
    )


def test_what_is_got_can_be_written_back(session, glue):
    glue.create_table(DatabaseName="shop", TableInput=table_input("made", {"day": "date"}))
    session.sql("CREATE VIEW shop.v AS SELECT 1 AS one")
    session.sql(
        "CREATE EXTERNAL TABLE shop.t (a int, b map<string,array<decimal(5,2)>>) PARTITIONED BY (p date) "
        "CLUSTERED BY (a) INTO 4 BUCKETS STORED AS PARQUET LOCATION 's3://raw/t/'"
    )
    session.sql(
        "CREATE TABLE shop.i (a int) LOCATION 's3://raw/i/' TBLPROPERTIES ('table_type'='ICEBERG')"
    )
    known = glue.meta.service_model.shape_for("TableInput").members
    for name in ("made", "v", "t", "i"):
        table = glue.get_table(DatabaseName="shop", Name=name)["Table"]
        written = {key: value for key, value in table.items() if key in known}
        glue.update_table(DatabaseName="shop", TableInput=written, VersionId=table["VersionId"])
        again = glue.get_table(DatabaseName="shop", Name=name)["Table"]
        assert {key: again[key] for key in written} == written
        old = int(table["VersionId"])
        assert not session.glue.diff(f"shop.{name}", old)
    assert session.sql("SELECT one FROM shop.v").fetchall() == [(1,)]
    session.sql("INSERT INTO shop.i VALUES 1")
    assert session.sql("SELECT a FROM shop.i").fetchall() == [(1,)]


def test_tables_are_deleted(session, glue):
    for name in ("a", "b", "c"):
        glue.create_table(DatabaseName="shop", TableInput=table_input(name))
    glue.delete_table(DatabaseName="shop", Name="a")
    answer = glue.batch_delete_table(DatabaseName="shop", TablesToDelete=["b", "nothing"])
    assert [e["TableName"] for e in answer["Errors"]] == ["nothing"]
    assert session.sql("SHOW TABLES IN shop").fetchall() == [("c",)]
    assert code_of(glue, "delete_table", DatabaseName="shop", Name="a")[0] == (
        "EntityNotFoundException"
    )


def test_tables_are_searched(glue):
    glue.create_table(
        DatabaseName="shop",
        TableInput=table_input(
            "customer-link", Description="who buys", Parameters={"classification": "csv"}
        ),
    )
    glue.create_table(DatabaseName="shop", TableInput=table_input("xxlinkyy"))

    def names(**members):
        return [t["Name"] for t in glue.search_tables(**members)["TableList"]]

    assert names(SearchText="link") == ["customer-link", "xxlinkyy"]
    assert names(SearchText='"xxlinkyy"') == ["xxlinkyy"]
    assert names(SearchText="buys who") == ["customer-link"]
    assert names(Filters=[{"Key": "Name", "Value": "link"}]) == ["customer-link"]
    assert names(Filters=[{"Key": "classification", "Value": "csv"}]) == ["customer-link"]
    later = [{"Key": "UpdateTime", "Value": "2100-01-01", "Comparator": "GREATER_THAN"}]
    assert names(Filters=later) == []
    assert names(SortCriteria=[{"FieldName": "Name", "Sort": "DESC"}], MaxResults=1) == ["xxlinkyy"]
    first = glue.search_tables(MaxResults=1)
    assert names(MaxResults=1, NextToken=first["NextToken"]) == ["xxlinkyy"]


def test_a_page_begins_where_its_own_operation_said(glue):
    for number in range(3):
        glue.create_table(DatabaseName="shop", TableInput=table_input(f"t{number}"))
        glue.update_table(DatabaseName="shop", TableInput=table_input("t0"))
    table = {"DatabaseName": "shop", "TableName": "t0"}
    tokens = {
        "tables": glue.get_tables(DatabaseName="shop", MaxResults=1)["NextToken"],
        "versions": glue.get_table_versions(**table, MaxResults=1)["NextToken"],
        "search": glue.search_tables(MaxResults=1)["NextToken"],
        "nonsense": "e30=",
        "text": "\u00e9",
    }
    for name, token in tokens.items():
        for own, call, members in (
            ("tables", "get_tables", {"DatabaseName": "shop"}),
            ("versions", "get_table_versions", table),
            ("search", "search_tables", {}),
        ):
            if own != name and {own, name} != {"versions", "search"}:
                code, _ = code_of(glue, call, **members, NextToken=token)
                assert code == "InvalidInputException"


HOSTILE = {
    "bare": {},
    "file": {"Location": "file:///etc/passwd"},
    "dots": {"Location": "s3://raw/../../etc/"},
    "hdfs": {"Location": "hdfs://x/y"},
    "noloc": {"Location": ""},
    "noserde": {"SerdeInfo": {}},
    "badserde": {"SerdeInfo": {"SerializationLibrary": "com.evil.SerDe'; DROP"}},
    "nocolumns": {"Columns": []},
    "quotes": {"Columns": [{"Name": "a\"b`'c", "Type": "int"}]},
    "deep": {"Columns": [{"Name": "a", "Type": "array<" * 5000 + "int" + ">" * 5000}]},
    "strange": {"Columns": [{"Name": "a", "Type": "uniontype<int,string>"}]},
}
VIEWS = {"text": "SELECT 1", "broken": "/* Presto View: %%% */", "empty": None}
ICEBERG = {"none": None, "missing": "s3://raw/none.json", "file": "file:///etc/passwd"}
STATEMENTS = (
    *("SELECT * FROM {}", "SELECT count(*) FROM {}", "SHOW CREATE TABLE {}", "DESCRIBE {}"),
    *("SHOW COLUMNS IN {}", "SHOW PARTITIONS {}", "SHOW TBLPROPERTIES {}", "DESCRIBE FORMATTED {}"),
    *("INSERT INTO {} SELECT 1", "MSCK REPAIR TABLE {}", "ALTER TABLE {} ADD COLUMNS (zz int)"),
    *("ALTER TABLE {} SET TBLPROPERTIES ('x'='y')", "CREATE VIEW v_{} AS SELECT * FROM {}"),
    *("SHOW CREATE VIEW {}", "DELETE FROM {}", "EXPLAIN SELECT * FROM {}", "DROP TABLE {}"),
)


def test_tables_of_any_content_do_no_harm(session, glue):
    for name, members in HOSTILE.items():
        descriptor = {**table_input()["StorageDescriptor"], **PARQUET, **members}
        document = {"Name": name, "StorageDescriptor": descriptor} if members else {"Name": name}
        glue.create_table(DatabaseName="shop", TableInput=document)
        parted = {**document, "Name": f"p_{name}", "PartitionKeys": columns(p="int")}
        glue.create_table(DatabaseName="shop", TableInput=parted)
        where = {"DatabaseName": "shop", "TableName": f"p_{name}"}
        for value, place in (
            ("1", "s3://raw/x/p=1/"),
            ("zz", "file:///etc/"),
            ("3", "s3://raw/../x"),
        ):
            input_ = {"Values": [value], "StorageDescriptor": {**descriptor, "Location": place}}
            glue.create_partition(**where, PartitionInput=input_)
    for name, text in VIEWS.items():
        document = {"Name": f"view_{name}", "TableType": "VIRTUAL_VIEW"}
        document |= {} if text is None else {"ViewOriginalText": text}
        glue.create_table(DatabaseName="shop", TableInput=document)
    for name, place in ICEBERG.items():
        parameters = {"table_type": "ICEBERG"} | (
            {} if place is None else {"metadata_location": place}
        )
        glue.create_table(
            DatabaseName="shop", TableInput={"Name": f"ice_{name}", "Parameters": parameters}
        )
    failed = []
    for table in glue.get_tables(DatabaseName="shop")["TableList"]:
        for statement in STATEMENTS:
            try:
                session.sql(statement.replace("{}", table["Name"]), database="shop")
            except LakeNBError as error:
                failed.append((error.name, table["Name"], statement, str(error)))
    assert failed
    assert not [one for one in failed if one[0] == "GENERIC_INTERNAL_ERROR"]
    assert not [one for one in failed if "passwd" in one[3] and "s3://" not in one[3]]


def test_an_iceberg_table_without_a_pointer_says_so(session, glue):
    document = {"Name": "ice", "Parameters": {"table_type": "ICEBERG"}}
    glue.create_table(DatabaseName="shop", TableInput=document)
    with pytest.raises(QueryFailed, match=r"missing \[metadata_location\]"):
        session.sql("SELECT * FROM shop.ice")
    session.sql("DROP TABLE shop.ice")
    assert session.sql("SHOW TABLES IN shop").fetchall() == []
    glue.create_table(DatabaseName="shop", TableInput={"Name": "bare"})
    with pytest.raises(QueryFailed, match="relation that has no columns"):
        session.sql("SELECT * FROM shop.bare")
    assert session.sql("SHOW CREATE TABLE shop.bare").fetchall()[0] == (
        "CREATE EXTERNAL TABLE `shop`.`bare`()",
    )


def test_hostile_names_are_refused_or_taken_as_text(session, glue):
    for name in ("a/b", "a\x00b", " ", "x" * 256):
        code, _ = code_of(glue, "create_table", DatabaseName="shop", TableInput=table_input(name))
        assert code in {"InvalidInputException", "ValidationException"}
    name = "o'; DROP TABLE x --"
    glue.create_table(DatabaseName="shop", TableInput=table_input(name))
    assert glue.get_table(DatabaseName="shop", Name=name)["Table"]["Name"] == name.lower()
    assert session.sql(f'SELECT count(*) FROM shop."{name}"').fetchall() == [(0,)]


# --- catalogs ----------------------------------------------------------------------------------


def test_table_buckets_are_catalogs(session, glue):
    catalog = session.create_table_bucket("warehouse")
    wire = f"123456789012:{catalog}"
    ids = [c["CatalogId"] for c in glue.get_catalogs(Recursive=True)["CatalogList"]]
    assert ids == ["123456789012:s3tablescatalog", wire]
    below = glue.get_catalogs(ParentCatalogId="123456789012:s3tablescatalog")["CatalogList"]
    assert [c["Name"] for c in below] == ["warehouse"]
    assert glue.get_catalog(CatalogId=wire)["Catalog"]["CatalogId"] == wire
    assert code_of(glue, "get_catalog", CatalogId="x")[0] == "EntityNotFoundException"
    assert code_of(glue, "get_databases", CatalogId="999999999999")[0] == "EntityNotFoundException"

    glue.create_database(CatalogId=wire, DatabaseInput={"Name": "ns"})
    session.sql("CREATE TABLE a (x int, y timestamp)", catalog=catalog, database="ns")
    session.sql(
        "INSERT INTO a VALUES (1, TIMESTAMP '2020-01-01 00:00:00')", catalog=catalog, database="ns"
    )
    glue.create_table(
        CatalogId=wire,
        DatabaseName="ns",
        TableInput={
            "Name": "b",
            "Parameters": {"format": "ICEBERG"},
            "StorageDescriptor": {"Columns": columns(z="string")},
        },
    )
    assert session.sql("SELECT count(z) FROM b", catalog=catalog, database="ns").fetchall() == [
        (0,)
    ]
    assert [d["Name"] for d in glue.get_databases(CatalogId=wire)["DatabaseList"]] == ["ns"]
    tables = glue.get_tables(CatalogId=wire, DatabaseName="ns")["TableList"]
    assert [t["Name"] for t in tables] == ["a", "b"]
    assert tables[0]["CatalogId"] == wire
    assert tables[0]["StorageDescriptor"]["Columns"] == columns(x="int", y="timestamp")
    assert tables[0]["Parameters"]["metadata_location"].startswith("s3://")
    where = {"CatalogId": wire, "DatabaseName": "ns"}
    assert code_of(glue, "get_table", **where, Name="no") == (
        "EntityNotFoundException",
        "Table no not found.",
    )
    assert code_of(glue, "get_partitions", **where, TableName="a")[0] == (
        "OperationNotSupportedException"
    )
    assert code_of(glue, "delete_database", CatalogId=wire, Name="ns")[0] == "InvalidInputException"
    glue.delete_table(**where, Name="a")
    assert glue.batch_delete_table(**where, TablesToDelete=["b"]).get("Errors") is None
    glue.delete_database(CatalogId=wire, Name="ns")
    assert glue.get_databases(CatalogId=wire)["DatabaseList"] == []
