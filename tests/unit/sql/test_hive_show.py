"""SHOW CREATE TABLE: the text as Athena lays it out, and that it reads back."""

from dataclasses import replace

import pytest

from lakenb.sql.hive import create_table_text, parse_ddl
from lakenb.sql.hive.literals import quote_hive_text, unescape
from lakenb.values.column import Column
from lakenb.values.statement import CreateTable, NameParts, RowFormat
from lakenb.values.types import BIGINT, DATE, TIMESTAMP, VARCHAR

TEXT_INPUT = "org.apache.hadoop.mapred.TextInputFormat"
TEXT_OUTPUT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
REGEX = "org.apache.hadoop.hive.serde2.RegexSerDe"

HIVE = CreateTable(
    text="",
    name=NameParts("orders"),
    columns=(Column("id", BIGINT), Column("date", DATE, "it's")),
    external=True,
    comment="all of them",
    partition_columns=(Column("year", VARCHAR),),
    row_format=RowFormat(REGEX, (("input.regex", "^(\\d+)\t"), ("b", "2"))),
    input_format=TEXT_INPUT,
    output_format=TEXT_OUTPUT,
    location="s3://b/orders",
    properties=(("a", "1"), ("b", "2")),
)

HIVE_TEXT = f"""\
CREATE EXTERNAL TABLE `orders`(
  `id` bigint,_
  `date` date COMMENT 'it\\'s')
COMMENT 'all of them'
PARTITIONED BY (_
  `year` string)
ROW FORMAT SERDE_
  '{REGEX}'_
WITH SERDEPROPERTIES (_
  'input.regex'='^(\\\\d+)\\t',_
  'b'='2')
STORED AS INPUTFORMAT_
  '{TEXT_INPUT}'_
OUTPUTFORMAT_
  '{TEXT_OUTPUT}'
LOCATION
  's3://b/orders'
TBLPROPERTIES (
  'a'='1',_
  'b'='2')"""

ICEBERG = CreateTable(
    text="",
    name=NameParts("t", "db"),
    columns=(Column("id", BIGINT), Column("ts", TIMESTAMP), Column("order", VARCHAR, "x")),
    partition_transforms=("day(ts)", "bucket(16, id)", "order"),
    location="s3://b/t",
    properties=(("table_type", "iceberg"), ("write_compression", "zstd")),
)

ICEBERG_TEXT = """\
CREATE TABLE db.t (
  id bigint,_
  ts timestamp,_
  `order` string COMMENT 'x')
PARTITIONED BY (`day(ts)`, `bucket(16, id)`, `order`)
LOCATION 's3://b/t'
TBLPROPERTIES (
  'table_type'='iceberg',_
  'write_compression'='zstd')"""


@pytest.mark.parametrize(("table", "text"), [(HIVE, HIVE_TEXT), (ICEBERG, ICEBERG_TEXT)])
def test_layout(table, text):
    assert create_table_text(table) == text.replace("_\n", " \n")


@pytest.mark.parametrize("table", [HIVE, ICEBERG])
def test_it_reads_back(table):
    found = parse_ddl(create_table_text(table))
    assert replace(found, text="", name=replace(found.name, position=None)) == table


def test_delimiters_stay_ddl():
    row = RowFormat(None, (("field.delim", ","), ("line.delim", "\n")))
    text = create_table_text(replace(HIVE, row_format=row))
    assert (
        "ROW FORMAT DELIMITED \n  FIELDS TERMINATED BY ',' \n  LINES TERMINATED BY '\\n' \n" in text
    )


@pytest.mark.parametrize(
    ("source", "value"),
    [
        (r"'a\tb'", "a\tb"),
        (r"'\001\u0002\0'", "\x01\x02\0"),
        (r"'\\N'", "\\N"),
        (r"'\N\d'", "Nd"),
        (r"'50\%\_'", "50\\%\\_"),
        (r"'it\'s'", "it's"),
        ("'it''s'", "it's"),
        ("'a\"\"b'", 'a""b'),
        ('"a""b\'\'c"', "a\"b''c"),
        (r"'\ud83d\ude00'", "😀"),
        (r"'\ud83d'", "\ufffd"),
        (r"'\u12'", "u12"),
    ],
)
def test_hive_escapes(source, value):
    assert unescape(source) == value


def test_trino_strings_have_no_escapes():
    assert unescape(r"'a\'", escapes=False) == "a\\"
    assert unescape("'it''s'", escapes=False) == "it's"


def test_control_characters_are_written_by_number():
    assert quote_hive_text("\x01\x7f'\\\n") == r"'\u0001\u007f\'\\\n'"
