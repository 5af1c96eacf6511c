"""Avro (AWS: "Avro SerDe"): the table's literal is the reader's schema, a file's header has the writer's."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import lru_cache

from lakenb.errors import QueryFailed
from lakenb.serde.model import Reader, StoredAs
from lakenb.values.avro_schema import (
    AvroSchemaError,
    AvroSchemaWarning,
    AvroType,
    parse_avro_schema,
    wrong_defaults,
)

AVRO = "org.apache.hadoop.hive.serde2.avro.AvroSerDe"
AVRO_FILES = StoredAs(
    AVRO,
    "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
    "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
)
LITERAL = "avro.schema.literal"
_URL = "avro.schema.url"
_NONE = "none"


def avro(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of Avro; without a literal its option ``schema`` is missing, and the columns tell it.

    Raises:
        QueryFailed: HIVE_METASTORE_ERROR for a literal that is no schema of a record, and for
            avro.schema.url, which Athena refuses.
    """
    given = {**properties, **parameters}  # the table's parameters win, as in Hive
    if given.get(_URL, _NONE).lower() != _NONE:
        message = (
            f"{_URL} is not supported in Athena; put the schema's text into {LITERAL} instead."
        )
        raise QueryFailed(message, name="HIVE_METASTORE_ERROR")
    text = given.get(LITERAL, _NONE)
    if text.strip().lower() == _NONE:
        return Reader("avro")
    for wrong in _wrong(text):
        message = f"{LITERAL} is not valid Avro: {wrong}; correct the literal."
        warnings.warn(message, AvroSchemaWarning, stacklevel=2)
    return Reader("avro", {"schema": text})


@lru_cache(maxsize=1024)
def _wrong(text: str) -> tuple[str, ...]:
    return tuple(wrong_defaults(literal_schema(text)))


def literal_schema(text: str) -> AvroType:
    """The record of a literal.

    Raises:
        QueryFailed: HIVE_METASTORE_ERROR when it is none.
    """
    try:
        schema = parse_avro_schema(text)
    except AvroSchemaError as error:
        message = f"{LITERAL} is not an Avro schema: {error}; correct the literal."
        raise QueryFailed(message, name="HIVE_METASTORE_ERROR") from error
    if schema.kind != "record":
        message = f"{LITERAL} is {schema}; the schema of a table is a record."
        raise QueryFailed(message, name="HIVE_METASTORE_ERROR")
    return schema
