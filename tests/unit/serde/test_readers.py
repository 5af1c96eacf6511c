"""SerDes as readers' options."""

import pytest

from lakenb.errors import InvalidRequest, LakeNBError, NotYetAvailable
from lakenb.serde import (
    AVRO,
    HIVE_JSON,
    LAZY_SIMPLE,
    OPENX_JSON,
    ORC,
    PARQUET,
    reader_of,
    stored_as,
)
from lakenb.serde.avro import LITERAL


@pytest.mark.parametrize(
    ("serde", "format_"),
    [
        (None, "text"),
        (LAZY_SIMPLE, "text"),
        (OPENX_JSON, "json"),
        (HIVE_JSON, "json"),
        (PARQUET, "parquet"),
        (ORC, "orc"),
    ],
)
def test_each_serde_has_its_format(serde, format_):
    assert reader_of(serde, {}, {}).format == format_


@pytest.mark.parametrize(
    ("properties", "delimiter"),
    [
        ({}, "\x01"),
        ({"field.delim": ","}, ","),
        ({"field.delim": "\\t"}, "\t"),
        ({"field.delim": "1"}, "\x01"),
        ({"serialization.format": "1"}, "\x01"),
        ({"serialization.format": ","}, ","),
        ({"serialization.format": ",", "field.delim": "|"}, "|"),
    ],
)
def test_delimiters(properties, delimiter):
    options = reader_of(LAZY_SIMPLE, properties, {}).options
    assert options["delimiter"] == delimiter
    assert options["null_format"] == "\\N"
    assert (options["collection"], options["map_key"]) == ("\x02", "\x03")


@pytest.mark.parametrize("key", ["field.delim", "escape.delim", "collection.delim", "mapkey.delim"])
def test_a_delimiter_is_one_character(key):
    with pytest.raises(LakeNBError, match=f"{key} '::' has 2 characters"):
        reader_of(LAZY_SIMPLE, {key: "::"}, {})


@pytest.mark.parametrize("count", ["-1", "x", "1.5", ""])
def test_header_lines_are_a_number(count):
    with pytest.raises(LakeNBError, match=r"skip\.header\.line\.count"):
        reader_of(LAZY_SIMPLE, {}, {"skip.header.line.count": count})


def test_what_is_not_there_yet_is_named():
    with pytest.raises(NotYetAvailable, match="RCFILE"):
        stored_as("rcfile")
    with pytest.raises(InvalidRequest, match="Unrecognized file format"):
        stored_as("nonsense")
    with pytest.raises(LakeNBError, match=r"Unsupported SerDe: my\.Own"):
        reader_of("my.Own", {}, {})


def test_avro_tells_its_schema_and_the_table_wins_over_the_serde():
    text = '{"type": "record", "name": "r", "fields": []}'
    assert reader_of(AVRO, {}, {}).options == {}
    assert reader_of(AVRO, {LITERAL: "none"}, {}).options == {}
    assert reader_of(AVRO, {LITERAL: "{"}, {LITERAL: text}).options == {"schema": text}
    for wrong in ({LITERAL: "{"}, {LITERAL: '"int"'}, {"avro.schema.url": "s3://a/b"}):
        with pytest.raises(LakeNBError, match="HIVE_METASTORE_ERROR"):
            reader_of(AVRO, wrong, {})
    assert stored_as("avro").serde == AVRO
