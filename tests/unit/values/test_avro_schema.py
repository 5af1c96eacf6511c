"""Avro schemas as values."""

import json

import pytest

from lakenb.values.avro_schema import (
    AvroSchemaError,
    default_branch,
    parse_avro_schema,
    wrong_defaults,
)
from lakenb.values.avro_types import columns_of, schema_text
from lakenb.values.types import parse_type


def record(*fields, **more):
    return {"type": "record", "name": "r", "fields": list(fields), **more}


def parsed(schema):
    return parse_avro_schema(json.dumps(schema))


def test_names_are_resolved_in_their_namespaces():
    inner = {"type": "enum", "name": "e", "symbols": ["A"], "aliases": ["f", "other.g"]}
    schema = parsed(
        record(
            {"name": "a", "type": inner},
            {"name": "b", "type": "x.e"},
            {"name": "c", "type": ["null", "e"], "default": None},
            namespace="x",
        )
    )
    assert schema.name == "x.r"
    a, b, c = (f.type for f in schema.fields)
    assert a.name == "x.e"
    assert a.aliases == ("x.f", "other.g")
    assert b is a
    assert c.children[1] is a
    assert c.nullable
    assert str(c) == "[null, enum x.e]"


def test_a_record_inside_itself():
    schema = parsed(record({"name": "next", "type": ["null", "r"]}))
    assert [t.kind for t in schema.walk()] == ["record", "union", "null", "recursive"]
    with pytest.raises(AvroSchemaError, match="stands inside itself"):
        columns_of(schema)


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "record", "name": "r"}, "no fields"),
        ({"type": "record", "fields": []}, "null is no name"),
        (record({"name": "a"}), "has no type"),
        (record({"name": "a", "type": "int"}, {"name": "a", "type": "int"}), "field a twice"),
        (record({"name": "a", "type": {"type": "array"}}), "field a: the array has no items"),
        (record({"name": "a", "type": "r2"}), r'the type "r2" is not defined'),
        (record({"name": "a", "type": record()}), "r is defined twice"),
        ({"type": "enum", "name": "e", "symbols": ["A", "A"]}, "twice"),
        ({"type": "enum", "name": "e", "symbols": ["A"], "default": "B"}, "none of its symbols"),
        ({"type": "fixed", "name": "f", "size": -1}, "no size"),
        (["int", ["null"]], "directly in a union"),
        ([], "no branches"),
        (7, "7 is no schema"),
        ({"type": "map", "values": None}, "null is no schema"),
    ],
)
def test_what_is_no_schema(schema, words):
    with pytest.raises(AvroSchemaError, match=words):
        parsed(schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "logicalType": "date"},
        {"type": "bytes", "logicalType": "decimal", "precision": 0},
        {"type": "bytes", "logicalType": "decimal", "precision": 3, "scale": 4},
        {"type": "fixed", "name": "f", "size": 1, "logicalType": "decimal", "precision": 9},
        {"type": "fixed", "name": "f", "size": 3, "logicalType": "duration"},
        {"type": "long", "logicalType": "something"},
    ],
)
def test_an_invalid_logical_type_counts_as_none(schema):
    assert parsed(schema).logical == ""


def test_defaults_belong_to_the_first_branch_that_fits():
    union = parsed(["null", "int", "string", {"type": "array", "items": "int"}])
    for value, kind in ((None, "null"), (1, "int"), ("a", "string"), ([1], "array")):
        assert default_branch(union, value).kind == kind
    for value in (True, 2**31, ["a"], {}):
        assert default_branch(union, value) is None
    schema = record(
        {"name": "good", "type": ["int", "null"], "default": 0},
        {"name": "second", "type": ["null", "int"], "default": 0},
        {"name": "none", "type": "int", "default": "x"},
    )
    told = list(wrong_defaults(parsed(record({"name": "in", "type": {**schema, "name": "q"}}))))
    assert [line.split(" has")[0] for line in told] == ["field in.second", "field in.none"]


def test_types_of_hive_and_back():
    types = {
        "a": "boolean", "b": "int", "c": "bigint", "d": "float", "e": "double", "f": "string",
        "g": "binary", "h": "date", "i": "timestamp", "j": "decimal(9,2)", "k": "array<int>",
        "l": "map<string,double>", "m": "struct<x:int,y:array<struct<z:date>>>",
    }  # fmt: skip
    columns = [(name, parse_type(text)) for name, text in types.items()]
    again = columns_of(parse_avro_schema(schema_text(columns)))
    assert {c.name: c.type.hive for c in again} == types


def test_a_union_of_several_branches_is_a_struct_with_a_tag():
    schema = parsed(record({"name": "U", "type": ["null", "int", "string"]}))
    [column] = columns_of(schema)
    assert (column.name, column.type.hive) == ("u", "struct<tag:tinyint,field0:int,field1:string>")
