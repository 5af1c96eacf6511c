"""Hive's grammar under any input: what is written reads back, and nothing but LakeNB's errors leaves."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lakenb.errors import LakeNBError, SyntaxError_
from lakenb.sql.hive import create_table_text, parse_ddl
from lakenb.sql.hive.literals import quote_hive_text, unescape
from lakenb.sql.text import lex, single_statement
from lakenb.values.column import Column
from lakenb.values.names import fold
from lakenb.values.statement import CreateTable, NameParts, RowFormat, Statement
from lakenb.values.types import DataType, parse_type

letters = st.characters(exclude_categories=("Cs", "Cc"))
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
names = (
    st.text(letters, min_size=1, max_size=12)
    .map(lambda s: fold(s).strip())
    .filter(lambda s: s and not set("/\\").intersection(s) and set(s) != {"."})
    .filter(lambda s: fold(s) == s and s.isprintable())
)
fields = st.from_regex(r"[a-z_][a-z0-9_.]{0,8}", fullmatch=True)
scalars = st.sampled_from(
    "boolean tinyint int bigint double float string date timestamp decimal(12,2) varchar(9) char(3) "
    "binary".split()
).map(parse_type)


def nested(inner):
    rows = st.lists(st.tuples(fields, inner), min_size=1, max_size=3, unique_by=lambda f: f[0])
    return st.one_of(
        inner.map(lambda t: DataType("array", (), (t,))),
        st.tuples(inner, inner).map(lambda t: DataType("map", (), t)),
        rows.map(lambda f: DataType("row", (), tuple(t for _, t in f), tuple(n for n, _ in f))),
    )


types = st.recursive(scalars, nested, max_leaves=6)
columns = st.builds(Column, names, types, st.none() | texts)
properties = st.dictionaries(texts, texts, max_size=3).map(lambda d: tuple(d.items()))
# In the order in which Hive writes them.
DELIMITERS = ("field.delim", "escape.delim", "mapkey.delim", "serialization.null.format")
delimiters = st.dictionaries(st.sampled_from(DELIMITERS), texts).map(
    lambda d: RowFormat(None, tuple((k, d[k]) for k in DELIMITERS if k in d))
)


@st.composite
def tables(draw):
    external = draw(st.booleans())
    listed = draw(st.lists(columns, min_size=1, max_size=6, unique_by=lambda c: c.name))
    table = CreateTable(
        text="",
        name=NameParts(draw(names), draw(st.none() | names)),
        columns=tuple(listed),
        external=external,
        if_not_exists=draw(st.booleans()),
        comment=draw(st.none() | texts),
        location=draw(st.none() | texts),
        properties=draw(properties),
    )
    assume(not any(k.lower() == "table_type" for k, _ in table.properties))
    if not external:
        ids = [f"truncate({c.name}, 4)" for c in listed if c.name.isalnum()]
        return replace(table, partition_transforms=tuple(ids))
    cut = draw(st.integers(1, len(listed)))
    rows = st.builds(RowFormat, texts, properties)
    rows |= delimiters
    return replace(
        table,
        columns=tuple(listed[:cut]),
        partition_columns=tuple(listed[cut:]),
        clustered_by=(listed[0].name,) if draw(st.booleans()) else (),
        buckets=0,
        row_format=draw(st.none() | rows),
        stored_as=draw(st.none() | st.sampled_from(["ORC", "PARQUET", "TEXTFILE"])),
    )


@given(tables())
def test_create_table_text_reads_back(table):
    if table.clustered_by:
        table = replace(table, buckets=8)
    found = parse_ddl(create_table_text(table))
    assert isinstance(found, CreateTable)
    assert replace(found, text="", name=replace(found.name, position=None)) == table


@given(texts)
def test_hive_literals_read_back(text):
    assert unescape(quote_hive_text(text)) == text


WORDS = st.sampled_from(
    "CREATE EXTERNAL TABLE DATABASE IF NOT EXISTS ALTER DROP SHOW DESCRIBE MSCK REPAIR OPTIMIZE ADD "
    "PARTITION PARTITIONED BY ROW FORMAT SERDE DELIMITED FIELDS TERMINATED STORED AS LOCATION "
    "TBLPROPERTIES WITH SERDEPROPERTIES COLUMNS COLUMN RENAME TO SET CHANGE COMMENT REPLACE VIEW IN "
    "LIKE TABLES VACUUM REWRITE DATA USING BIN_PACK WHERE CLUSTERED INTO BUCKETS SELECT int string "
    "array struct map decimal t a.b `x` `a``b` \"v\" 's3://b/' 'k' 1 16 ( ) , = < > : . ; -- /* */ ' "
    '" ` \\ $ 名前 day bucket \n'.split(" ")
)


def outcome(text):
    """What a text gives: its value, or the error of LakeNB that refuses it. Nothing else passes."""
    try:
        return parse_ddl(text)
    except LakeNBError as error:
        return error


def holds(text):
    found = outcome(text)
    if isinstance(found, LakeNBError):
        assert "\n" not in str(found)
        assert not isinstance(found, SyntaxError_) or found.position >= (1, 1)
    else:
        assert found is None or isinstance(found, Statement)


@settings(max_examples=400)
@given(
    st.sampled_from(
        [
            "",
            "CREATE EXTERNAL TABLE t (a int) ",
            "ALTER TABLE t ",
            "CREATE TABLE t (",
            "SHOW ",
            "DROP ",
        ]
    ),
    st.lists(WORDS, max_size=30),
)
def test_token_soup_gives_a_value_or_a_refusal(head, words):
    holds(head + " ".join(words))


@given(st.text(max_size=60))
def test_any_text_gives_a_value_or_a_refusal(text):
    holds(text)
    holds("DROP TABLE " + text)
    holds(f"CREATE TABLE t (a {text})")


@given(st.text(st.sampled_from("ab'\"`\\;-/* \n("), max_size=30))
def test_the_checked_text_is_one_statement(text):
    try:
        found = single_statement("DROP TABLE " + text)
    except LakeNBError:
        return
    assert ";" not in [t.source for t in lex(found.text, escapes=found.escapes)]
    assert single_statement(found.text) == found


@given(names)
def test_names_of_every_script_pass_in_back_ticks(name):
    quoted = "`" + name.replace("`", "``") + "`"
    assert parse_ddl(f"DROP TABLE {quoted}.{quoted}").name == NameParts(name, name, None, (1, 12))
