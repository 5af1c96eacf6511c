"""Whatever JSON comes in, the Glue handler answers or fails as the service would."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lakenb
from lakenb.aws.failure import Failure
from lakenb.aws.glue.handler import _OPERATIONS, GlueHandler
from lakenb.aws.json_protocol import respond

botocore_session = pytest.importorskip("botocore.session")

TEXTS = [
    "d",
    "t",
    "p",
    "",
    "0",
    "1",
    "s3://raw/x/",
    "int",
    "\x00",
    "a/b",
    "\ud800",
    "a = 1",
    "*",
    "(",
]
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 200),
    st.floats(),
    st.sampled_from(TEXTS),
    st.text(max_size=5),
)
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(TEXTS), inner, max_size=3)
    ),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def model():
    return botocore_session.Session().get_service_model("glue")


@pytest.fixture(scope="module")
def handler(model, tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("lake")) as session:
        made = GlueHandler(lambda: session._services.sources, model)
        made("CreateDatabase", {"DatabaseInput": {"Name": "d"}})
        table = {"Name": "t", "PartitionKeys": [{"Name": "a", "Type": "int"}]}
        made("CreateTable", {"DatabaseName": "d", "TableInput": table})
        yield made


def values(shape, depth=0):
    """What a member may hold: mostly of its type, at times anything."""
    kind = shape.type_name
    if depth > 4:
        return scalars
    if kind == "structure":
        members = {n: values(m, depth + 1) for n, m in shape.members.items()}
        required = {n: members[n] for n in shape.required_members}
        others = {n: m for n, m in members.items() if n not in required}
        right = st.fixed_dictionaries(required, optional=others)
    elif kind == "list":
        right = st.lists(values(shape.member, depth + 1), max_size=2)
    elif kind == "map":
        right = st.dictionaries(st.sampled_from(TEXTS), values(shape.value, depth + 1), max_size=2)
    elif kind == "boolean":
        right = st.booleans()
    elif kind in {"integer", "long", "double", "timestamp"}:
        right = st.integers(-1, 3)
    else:
        right = st.sampled_from([*shape.metadata.get("enum", ()), *TEXTS])
    return st.integers(0, 30).flatmap(lambda n: anything if n == 0 else right)


@pytest.mark.parametrize("operation", sorted(_OPERATIONS))
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_request_is_answered_or_refused(handler, model, operation, data):
    shape = model.operation_model(operation).input_shape
    found = data.draw(values(shape))
    body = json.dumps(found).encode()
    response = respond(handler, f"AWSGlue.{operation}", body)
    answer = json.loads(response.body)
    assert response.status in {200, 400}
    if response.status == 400:
        known = {error.name for error in model.error_shapes} | {"SerializationException"}
        assert answer["__type"] in known


def test_a_failure_is_no_error_of_pythons(handler):
    with pytest.raises(Failure):
        handler("GetTable", {"DatabaseName": "d", "Name": "none"})
