"""One statement at a time: limits, quotes, comments, the second statement, which grammar."""

import pytest

from lakenb.errors import QuotaExceeded, SyntaxError_
from lakenb.sql.hive import parse_ddl
from lakenb.sql.text import grammar_of, lex, position_of, shown, single_statement


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  \n SELECT 1 \n", "SELECT 1"),
        ("SELECT 1;", "SELECT 1"),
        (";; SELECT 1 ;\n; -- done\n", "SELECT 1"),
        ("; -- a\n ; SELECT 1", "SELECT 1"),
        ("\ufeffSELECT 1", "SELECT 1"),
        ("-- why\nSELECT 1 /* how; */", "-- why\nSELECT 1 /* how; */"),
        ("SELECT ';', \";\", `;` -- ;\n", "SELECT ';', \";\", `;` -- ;"),
        ("SELECT 'it''s;'", "SELECT 'it''s;'"),
        ("SELECT 'c:\\';", "SELECT 'c:\\'"),
        ("ALTER TABLE t SET LOCATION 'a\\';b';", "ALTER TABLE t SET LOCATION 'a\\';b'"),
    ],
)
def test_outer_space_and_semicolons_go_and_the_rest_stays(typed, kept):
    assert single_statement(typed).text == kept


@pytest.mark.parametrize("typed", ["", " \n\t", ";;", "-- only this", "/* a */ ; -- b"])
def test_an_empty_statement_is_refused(typed):
    with pytest.raises(SyntaxError_, match=r"mismatched input '<EOF>'\. Expecting: 'ALTER'"):
        single_statement(typed)


@pytest.mark.parametrize(
    ("typed", "position", "what"),
    [
        ("SELECT 'a\n, b", (1, 8), "string"),
        ('SELECT a,\n  "b FROM t', (2, 3), "double-quoted name"),
        ("DROP TABLE `t", (1, 12), "back-ticked name"),
        ("SELECT 1 /* x", (1, 10), "comment"),
        ("ALTER TABLE t SET LOCATION 'a\\'", (1, 28), "string"),
        ("SELECT '''", (1, 8), "string"),
        ("SELECT 1 AS x -- it's\n, 'y", (2, 3), "string"),
    ],
)
def test_an_open_quote_is_refused_where_it_opens(typed, position, what):
    with pytest.raises(SyntaxError_, match=f"The {what} that opens here is never closed") as error:
        single_statement(typed)
    assert error.value.position == position


@pytest.mark.parametrize(
    ("typed", "position"),
    [("SELECT 1; SELECT 2", (1, 11)), ("SELECT ';';\n-- next\n  DROP TABLE t;", (3, 3))],
)
def test_two_statements_are_refused_where_the_second_begins(typed, position):
    with pytest.raises(SyntaxError_, match="Only one sql statement is allowed") as error:
        single_statement(typed)
    assert error.value.position == position


def test_the_limit_counts_bytes():
    head = "SELECT '"
    assert single_statement(head + "é" * ((262144 - 10) // 2) + "'").text.startswith(head)
    with pytest.raises(QuotaExceeded, match="has 262145 bytes; Athena takes at most 262144"):
        single_statement(head + "é" * 131068 + "'")
    with pytest.raises(QuotaExceeded, match="1048576 bytes"):
        single_statement("x" * (1 << 20))


def test_what_is_no_text_is_refused():
    with pytest.raises(SyntaxError_, match="NUL") as error:
        single_statement("SELECT\n\0")
    assert error.value.position == (2, 1)
    with pytest.raises(SyntaxError_, match="UTF-16"):
        single_statement("SELECT '\ud800'")


@pytest.mark.parametrize(
    ("typed", "grammar"),
    [
        ("select 1", "trino"),
        ("/* a */ -- b\n WITH x AS (SELECT 1) SELECT 1", "trino"),
        ("(SELECT 1)", "trino"),
        ("VALUES 1", "trino"),
        ("TABLE t", "trino"),
        ("create or replace view v as select 1", "trino"),
        ("CREATE TABLE t AS SELECT 1", "trino"),
        ("CREATE TABLE IF NOT EXISTS a.b.`c` WITH (x = ARRAY['as']) AS SELECT 1", "trino"),
        ("CREATE TABLE t (a, b) COMMENT 'as' AS SELECT 1", "trino"),
        ("CREATE TABLE t WITH (field_delimiter = '\\') AS SELECT 1", "trino"),
        ("CREATE TABLE t (a int) STORED AS ORC", "hive"),
        ("CREATE TABLE t (as int) COMMENT 'x'", "hive"),
        ("CREATE TABLE t (a int) WITH (format = 'ORC')", "hive"),
        ("CREATE TABLE t", "hive"),
        ("CREATE TABLE", "hive"),
        ("CREATE EXTERNAL TABLE t AS SELECT 1", "hive"),
        ("CREATE PROTECTED MULTI DIALECT VIEW v AS SELECT 1", "hive"),
        ("OPTIMIZE t REWRITE DATA USING BIN_PACK", "hive"),
        ("SHOW CREATE VIEW v", "hive"),
        ("nonsense", "hive"),
    ],
)
def test_the_first_words_tell_the_grammar(typed, grammar):
    assert grammar_of(typed) == grammar
    assert single_statement(typed).grammar == grammar


def test_tokens_keep_their_source_and_place():
    text = "a.`b``c` = 'd\\'e' -- f\n \"g\" /* h */ 名前 नाम\u3000x_1"
    found = list(lex(text))
    kinds = ["word", "mark", "tick", "mark", "text", "double", "word", "word", "word"]
    assert [t.kind for t in found] == kinds
    assert all(text[t.start : t.end] == t.source for t in found)
    assert [t.source for t in found][-4:] == ['"g"', "名前", "नाम", "x_1"]
    assert position_of(text, found[5].start) == (2, 2)


def test_only_ascii_makes_keywords():
    words = "\N{LATIN SMALL LETTER DOTLESS I}f", "\N{LATIN SMALL LETTER LONG S}et"
    assert [word.upper() for word in words] == ["IF", "SET"]
    assert [t.key for t in lex(f"if {' '.join(words)}")] == ["IF", *words]


def test_hostile_text_is_shown_short_and_printable():
    assert shown("a\x1b[31m\nb") == "a?[31m?b"
    assert shown("x" * 1000) == "x" * 60 + "..."


def test_a_bad_type_is_shown_printable():
    with pytest.raises(SyntaxError_, match=r"Unknown type: 'in\?\[31mt'"):
        parse_ddl("ALTER TABLE t ADD COLUMNS (a in\x1b[31mt)")


@pytest.mark.parametrize(
    "typed",
    [
        "CREATE TABLE t (a " + "array<" * 40000,
        "CREATE TABLE t (a " + "struct<a:" * 20000 + "int" + ">" * 20000 + ")",
        "DROP TABLE " + "a." * 100000 + "b",
        "CREATE TABLE t" + "(" * 200000,
        "DROP TABLE `" + "a" * 200000 + "`",
        "ALTER TABLE t ADD PARTITION (a=" + "9" * 5000 + "e9)",
        "CREATE TABLE t (a int) PARTITIONED BY (bucket(" + "9" * 5000 + ", a))",
    ],
)
def test_huge_statements_are_refused_in_one_short_line(typed):
    with pytest.raises(SyntaxError_) as error:
        parse_ddl(typed)
    assert len(str(error.value)) < 400


def test_a_wide_table_is_read():
    columns = ",".join(f"c{n} struct<a:array<int>>" for n in range(5000))
    assert len(parse_ddl(f"CREATE EXTERNAL TABLE t ({columns})").columns) == 5000


@pytest.mark.parametrize("name", ["a/b", "a\\b", "..", " ", "x" * 256, "a\tb"])
def test_new_names_that_could_be_paths_are_refused(name):
    for head, tail in (("CREATE TABLE", "(a int)"), ("CREATE DATABASE", "")):
        with pytest.raises(SyntaxError_):
            parse_ddl(f"{head} `{name}` {tail}")


def test_deep_types_inside_the_limit_are_read():
    found = parse_ddl("CREATE TABLE t (a " + "array<" * 90 + "int" + ">" * 90 + ")")
    assert sum(1 for _ in found.columns[0].type.walk()) == 91
