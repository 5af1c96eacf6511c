"""The limits of Glue's own service model."""

import pytest

pytest.importorskip("botocore")

from botocore.session import Session

from lakenb.aws.constraints import Constraints
from lakenb.aws.failure import Failure


@pytest.fixture(scope="module")
def constraints():
    return Constraints(Session().get_service_model("glue"))


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


def test_every_operation_can_be_checked(constraints):
    for operation in constraints.operations:
        constraints.check(operation, {})
