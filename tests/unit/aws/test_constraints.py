"""The limits of Glue's own service model."""

import pytest

pytest.importorskip("botocore")

from botocore.session import Session

from lakenb.aws.constraints import Constraints
from lakenb.aws.failure import Failure


@pytest.fixture(scope="module")
def model():
    return Session().get_service_model("glue")


@pytest.fixture(scope="module")
def constraints(model):
    return Constraints(model)


def message(constraints, operation, parameters):
    with pytest.raises(Failure) as failed:
        constraints.check(operation, parameters)
    assert failed.value.code == "ValidationException"
    return failed.value.message


def column(name):
    return {"Name": name, "Type": "int"}


def partition(*columns):
    return {"Values": ["1"], "StorageDescriptor": {"Columns": [column(name) for name in columns]}}


def batch(*partitions):
    return {"DatabaseName": "d", "TableName": "t", "PartitionInputList": list(partitions)}


def test_what_keeps_to_them_passes(constraints):
    constraints.check("GetDatabases", {})
    constraints.check("GetDatabases", {"MaxResults": 100, "ResourceShareType": "ALL"})
    constraints.check("BatchCreatePartition", batch(*[partition("a", "b")] * 100))


def test_lengths_numbers_and_words(constraints):
    assert "'101' at 'maxResults'" in message(constraints, "GetDatabases", {"MaxResults": 101})
    assert "'0' at 'maxResults'" in message(constraints, "GetDatabases", {"MaxResults": 0})
    assert "enum value set: [FOREIGN, ALL, FEDERATED]" in message(
        constraints, "GetDatabases", {"ResourceShareType": "NONE"}
    )
    long = message(constraints, "GetDatabase", {"Name": "x" * 256})
    assert "x" * 101 not in long
    assert "Member must have length less than or equal to 255" in long
    assert "partitionInputList" in message(
        constraints, "BatchCreatePartition", batch(*[partition("a")] * 101)
    )


def test_what_is_wrong_is_told_with_its_place(constraints):
    two = message(constraints, "GetDatabases", {"MaxResults": 0, "CatalogId": "x" * 256})
    assert two.startswith("2 validation errors detected: ")
    deep = message(
        constraints, "BatchCreatePartition", batch(partition("a"), partition("a", "x" * 256))
    )
    assert "'partitionInputList.2.member.storageDescriptor.columns.2.member.name'" in deep


def test_a_list_that_failed_fails_again(constraints):
    wrong = batch(partition("x" * 256))
    for _ in range(2):
        message(constraints, "BatchCreatePartition", wrong)
    constraints.check("BatchCreatePartition", batch(partition("a")))
    message(constraints, "BatchCreatePartition", wrong)


def test_required_members(constraints):
    assert message(constraints, "GetTable", {"Name": None}) == (
        "2 validation errors detected: Value null at 'databaseName' failed to satisfy constraint:"
        " Member must not be null; Value null at 'name' failed to satisfy constraint:"
        " Member must not be null"
    )


@pytest.mark.parametrize(
    ("operation", "parameters", "place"),
    [
        ("GetDatabases", {"MaxResults": "5"}, "maxResults"),
        ("GetDatabases", {"MaxResults": True}, "maxResults"),
        ("GetDatabases", {"MaxResults": 5.5}, "maxResults"),
        ("GetDatabase", {"Name": 5}, "name"),
        ("GetDatabase", {"Name": ["x"]}, "name"),
        ("BatchCreatePartition", batch(5), "partitionInputList.1.member"),
        ("BatchCreatePartition", batch(None), "partitionInputList.1.member"),
        ("BatchCreatePartition", batch({"Values": "x"}), "partitionInputList.1.member.values"),
        ("GetPartitions", {"ExcludeColumnSchema": "true"}, "excludeColumnSchema"),
    ],
)
def test_types(constraints, operation, parameters, place):
    with pytest.raises(Failure) as failed:
        constraints.check(operation, parameters)
    assert failed.value.code == "SerializationException"
    assert f"'{place}'" in failed.value.message


def test_every_operation_can_be_checked(constraints, model):
    for operation in model.operation_names:
        if model.operation_model(operation).input_shape.required_members:
            message(constraints, operation, {})
        else:
            constraints.check(operation, {})
