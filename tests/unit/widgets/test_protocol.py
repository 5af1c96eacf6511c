import pytest

from lakenb.errors import EntityNotFound
from lakenb.widgets.protocol import Answer, answered, held, items, sent_bytes, text, whole


def _fails(_):
    raise EntityNotFound("no such thing")


HANDLERS = {"echo": lambda payload: Answer({"got": dict(payload)}, (b"x",)), "fail": _fails}


def test_a_question_is_answered_with_its_id():
    reply, buffers = answered({"id": "1", "kind": "echo", "payload": {"a": 1}}, HANDLERS)
    assert reply == {"id": "1", "kind": "answer", "payload": {"got": {"a": 1}}}
    assert buffers == [b"x"]


def test_a_failure_is_answered_too():
    reply, buffers = answered({"id": "1", "kind": "fail"}, HANDLERS)
    assert (reply["id"], reply["kind"], buffers) == ("1", "error", [])
    assert reply["payload"]["message"] == "no such thing"


@pytest.mark.parametrize(
    "content",
    [
        *(None, 1, "x", [], {}, {"id": 1, "kind": "echo"}),
        *({"id": "1", "kind": "echo", "payload": []}, {"id": "1", "kind": "nothing"}),
        {"id": "x" * 100, "kind": "echo"},
    ],
)
def test_what_is_no_question_is_an_error_and_no_exception(content):
    reply, _ = answered(content, HANDLERS)
    assert reply["kind"] == "error"
    assert "reload the page" in reply["payload"]["message"]


@pytest.mark.parametrize("value", [None, -1, 11, 1.5, "1", True, [1]])
def test_numbers_are_checked(value):
    reply, _ = answered(
        {"id": "1", "kind": "n", "payload": {"n": value}},
        {"n": lambda payload: Answer({"n": whole(payload, "n", 10)})},
    )
    assert reply["kind"] == "error"


def test_texts_and_lists_are_checked():
    reply, _ = answered(
        {"id": "1", "kind": "t", "payload": {"t": "x" * 11}},
        {"t": lambda payload: Answer({"t": text(payload, "t", 10)})},
    )
    assert reply["kind"] == "error"
    reply, _ = answered(
        {"id": "1", "kind": "t", "payload": {"t": [1, 2, 3]}},
        {"t": lambda payload: Answer({"t": items(payload, "t", 2)})},
    )
    assert reply["kind"] == "error"


def test_bytes_come_beside_a_question_and_never_in_it():
    handlers = {"size": lambda payload: Answer({"size": len(sent_bytes(payload))})}
    question = {"id": "1", "kind": "size", "payload": {"\0buffers": ["no bytes"]}}
    assert answered(question, handlers)[0]["payload"] == {"size": 0}
    assert answered(question, handlers, [b"ab", memoryview(b"c")])[0]["payload"] == {"size": 3}


def test_a_held_part_has_its_own_kinds():
    handlers = held("grid", HANDLERS)
    assert answered({"id": "1", "kind": "grid.echo"}, handlers)[0]["kind"] == "answer"
    assert answered({"id": "1", "kind": "echo"}, handlers)[0]["kind"] == "error"
