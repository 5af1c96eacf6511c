"""A book's file: any text comes back to the byte, and damage is told by its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakenb.errors import InvalidRequest
from lakenb.session.query_book.file_form import read_book, write_book
from lakenb.session.query_book.model import Cell, Document, Parameter

ODD = [
    "",
    "\n",
    "\n\n",
    ";",
    "SELECT 1",
    "SELECT 1;",
    "SELECT 1\n;",
    "SELECT 1\n;\n",
    "SELECT 1 -- ends here;",
    "-- %% sql",
    "-- %%",
    "-- %%%",
    "-- %% markdown\n-- %%% sql {}",
    '-- %% book {"format": 1}',
    "SELECT '\n-- %% sql\n'",
    "--",
    "-- ",
    "%% sql",
    "% book",
    "%%% sql",
    " ",
    "a\r\nb",
    "a\rDROP TABLE x",
    "\r",
    "\u2028\u0085\x00\x1f\t",
    '"quoted" \\ {"a": 1}',
    "émoji 🙂 שלום",
]
TEXT = st.one_of(
    st.sampled_from(ODD),
    st.text(alphabet=st.sampled_from("-% ;\n\r\"'{}sql"), max_size=30),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
)
PARAMETER = st.builds(Parameter, TEXT, st.just("varchar"), st.none() | TEXT)
PRINTABLE = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.isprintable)
SQL = st.builds(
    Cell,
    st.just("sql"),
    TEXT,
    st.just(""),
    st.none() | PRINTABLE,
    st.none() | PRINTABLE,
    parameters=st.lists(PARAMETER, max_size=3).map(tuple),
)
MARKDOWN = st.builds(Cell, st.just("markdown"), TEXT)


@given(TEXT, st.lists(SQL | MARKDOWN, max_size=4).map(tuple))
def test_any_book_comes_back(title, cells):
    document = Document(title, cells)
    written = write_book(document)
    assert read_book(written, "b.sql") == document
    assert write_book(read_book(written, "b.sql")) == written


@pytest.mark.parametrize("kind", ["sql", "markdown"])
@pytest.mark.parametrize("text", ODD)
def test_odd_texts_come_back_at_every_place(kind, text):
    cells = tuple(Cell(kind, one) for one in (text, "SELECT 2", text, text))
    assert read_book(write_book(Document("t", cells)), "b.sql").cells == cells


def test_the_file_reads_as_sql():
    cells = (
        Cell("markdown", "# What was sold\n\nby region"),
        Cell("sql", "SELECT 1", "top", "shop", parameters=(Parameter("least", "bigint", "10"),)),
        Cell("sql", "SELECT 2;"),
    )
    assert write_book(Document("Sales", cells)) == (
        '-- %% book {"format": 1, "title": "Sales"}\n'
        "\n"
        "-- %% markdown\n"
        "-- # What was sold\n"
        "--\n"
        "-- by region\n"
        "\n"
        '-- %% sql {"name": "top", "database": "shop"}\n'
        '-- %% parameter {"name": "least", "type": "bigint", "value": "10"}\n'
        "SELECT 1\n"
        ";\n"
        "\n"
        "-- %% sql\n"
        "SELECT 2;\n"
    )


def test_markdown_never_leaves_its_comment():
    """What ends a line comment for a SQL reader can't be in a line of Markdown."""
    hostile = "safe\rDROP TABLE a;\nDROP TABLE b;\n-- %% sql\nDROP TABLE c"
    for line in write_book(Document("t", (Cell("markdown", hostile),))).splitlines()[1:]:
        assert not line or line.startswith("--")


def test_windows_line_ends_of_a_checkout_are_read():
    document = Document("t", (Cell("sql", "SELECT\n1"), Cell("markdown", "a\nb")))
    crlf = write_book(document).replace("\n", "\r\n")
    assert read_book(crlf, "b.sql") == document


def test_a_file_written_by_hand_is_read():
    text = '-- %% book {"format": 1, "title": "x"}\n-- %% sql\nSELECT 1\n-- %% markdown\n-- hi'
    assert [c.text for c in read_book(text, "b.sql").cells] == ["SELECT 1", "hi"]


HEAD = '-- %% book {"format": 1, "title": "x"}\n'


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "begins with"),
        ("SELECT 1", 1, "begins with"),
        ("-- %% sql\nSELECT 1", 1, "begins with"),
        ('-- %% book {"format": 2, "title": "x"}', 1, "format 2"),
        ('-- %% book {"format": 1, "title": 5}', 1, "'title' must be a text"),
        ('-- %% book {"format": 1, "colour": "red"}', 1, "'colour'"),
        (HEAD + "SELECT 1\n", 2, "only cells"),
        (HEAD + "\n-- %% sequel\n", 3, "a mark is"),
        (HEAD + "\n-- %%\n", 3, "a mark is"),
        (HEAD + '\n-- %% sql {"name": }\nSELECT 1', 3, "JSON"),
        (HEAD + '\n-- %% sql {"nam": "a"}\nSELECT 1', 3, "'nam'"),
        (HEAD + '\n-- %% sql {"name": ["a"]}\nSELECT 1', 3, "must be a text"),
        (HEAD + '\n-- %% sql {"name": "\\ud800"}\nSELECT 1', 3, "UTF-16"),
        (HEAD + '\n-- %% sql {"name": "a"}\n\n-- %% sql {"name": "A"}\n', 5, "the name 'a'"),
        (HEAD + "\n-- %% markdown\nSELECT 1", 4, "begins with '-- '"),
        (HEAD + '\n-- %% markdown {"as": "json"}\n-- "half', 4, "JSON"),
        (HEAD + "\n-- %% markdown\n-- %% parameter {}\n", 3, "Markdown"),
        (HEAD + "\n-- %% sql\nSELECT\n-- %% parameter {}\n", 5, "right below"),
        (HEAD + '\n-- %% sql\n-- %% parameter {"type": "blob"}\n', 4, "blob"),
        (HEAD + '\n-- %% sql\n-- %% parameter {"type": "date", "value": "x"}\n', 4, "2024-01-31"),
        (HEAD + "\n-- %% parameter {}\n", 3, "can't stand here"),
        (HEAD + "\n-- %% book {}\n", 3, "can't stand here"),
        (HEAD + "\n-- %% sql " + '{"a":' * 5000 + "1" + "}" * 5000, 3, "JSON"),
    ],
)
def test_damage_is_told_by_its_line(text, line, what):
    with pytest.raises(InvalidRequest, match="QUERY_BOOK_DAMAGED") as caught:
        read_book(text, "b.sql")
    assert f"b.sql, line {line}: " in caught.value.message
    assert what in caught.value.message
