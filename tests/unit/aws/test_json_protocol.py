"""Requests and responses apart from boto3: what an HTTP endpoint would serve."""

import json

import pytest

from lakenb.aws.failure import Failure
from lakenb.aws.json_protocol import respond


def handler(operation, parameters):
    if operation == "Fail":
        raise Failure("EntityNotFoundException", "Not \u00e9 there.", 404)
    return {"Operation": operation, **parameters}


def test_an_answer():
    response = respond(handler, "AWSGlue.GetTable", b'{"Name": "t"}')
    assert response.status == 200
    assert json.loads(response.body) == {"Operation": "GetTable", "Name": "t"}
    assert response.headers["Content-Type"] == "application/x-amz-json-1.1"
    assert response.headers["x-amzn-RequestId"]


def test_an_empty_body_has_no_parameters():
    assert json.loads(respond(handler, "AWSGlue.X", b"").body) == {"Operation": "X"}


def test_a_failure():
    response = respond(handler, "AWSGlue.Fail", b"{}")
    assert response.status == 404
    assert json.loads(response.body) == {
        "__type": "EntityNotFoundException",
        "Message": "Not \u00e9 there.",
    }
    assert response.headers["x-amzn-ErrorType"] == "EntityNotFoundException"


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b"5", b"\xff", b"[" * 100_000, b'"x"', b"null", b'{"a": "\\ud800"}']
)
def test_a_body_that_is_no_object(body):
    response = respond(handler, "AWSGlue.GetTable", body)
    assert response.status == 400
    assert json.loads(response.body)["__type"] == "SerializationException"
