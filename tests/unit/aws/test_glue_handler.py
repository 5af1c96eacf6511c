"""The handler apart from boto3, and that it reads what Glue's model has."""

import builtins

import pytest

import lakenb
from lakenb.aws import client
from lakenb.aws.failure import Failure
from lakenb.aws.glue.handler import _OPERATIONS, GlueHandler
from lakenb.errors import EngineUnavailable

botocore_session = pytest.importorskip("botocore.session")


@pytest.fixture(scope="module")
def model():
    return botocore_session.Session().get_service_model("glue")


@pytest.fixture
def handler(tmp_path, model):
    with lakenb.connect(tmp_path / "lake") as session:
        yield GlueHandler(lambda: session._services.sources, model)


def test_each_operation_reads_members_that_there_are(model):
    for name, operation in _OPERATIONS.items():
        members = set(model.operation_model(name).input_shape.members)
        assert operation.reads - {"AuditContext", "CatalogId"} <= members, name


def test_the_handler_takes_and_gives_plain_json(handler):
    assert handler("CreateDatabase", {"DatabaseInput": {"Name": "d"}}) == {}
    found = handler("GetDatabase", {"Name": "d"})["Database"]
    assert found["Name"] == "d"
    assert isinstance(found["CreateTime"], float)


@pytest.mark.parametrize(
    ("operation", "parameters", "code"),
    [
        ("NoSuchThing", {}, "OperationNotSupportedException"),
        ("StartCrawler", {"Name": "x"}, "OperationNotSupportedException"),
        ("GetDatabase", {"Name": "x"}, "EntityNotFoundException"),
        ("GetDatabase", {"Name": "x" * 300}, "ValidationException"),
        ("GetTables", {"DatabaseName": "d", "QueryAsOfTime": 5}, "InvalidInputException"),
        ("GetDatabases", {"CatalogId": "1"}, "EntityNotFoundException"),
        (
            "GetDatabases",
            {"CatalogId": "123456789012:s3tablescatalog/none"},
            "EntityNotFoundException",
        ),
    ],
)
def test_failures(handler, operation, parameters, code):
    with pytest.raises(Failure) as failed:
        handler(operation, parameters)
    assert failed.value.code == code


def test_without_boto3_the_error_says_how_to_get_it(monkeypatch):
    real = builtins.__import__

    def missing(name, *rest):
        if name.partition(".")[0] in {"boto3", "botocore"}:
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(EngineUnavailable, match=r"pip install 'lakenb\[aws\]'"):
        client.make_client("glue", {})
