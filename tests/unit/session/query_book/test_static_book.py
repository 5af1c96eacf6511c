"""A book as static HTML: complete, small, and with nothing of the data as markup."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

import lakenb
from lakenb.display.markdown import markdown_html, markdown_tree
from lakenb.display.query_book import MAX_HTML, BookCell, BookView, book_html
from lakenb.session.query_book import Parameter
from lakenb.values.names import quote_always, quote_text

PAYLOADS = [
    json.loads(line)
    for line in (Path(__file__).parents[3] / "markup.jsonl").read_text("utf-8").splitlines()
]
TAGS = set(
    "div h1 h2 h3 h4 h5 h6 p em strong s ul ol li blockquote table thead tbody tr th td a pre code hr br "
    "span caption small abbr b i".split()
)
ATTRIBUTES = {
    "style",
    "class",
    "href",
    "rel",
    "cellpadding",
    "title",
    "data-lakenb-result",
    "data-lakenb-book",
    "scope",
    "dir",
    "align",
}


class Checked(HTMLParser):
    """Refuses every tag and attribute that isn't on the lists; keeps the text."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.texts = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS
        for name, value in attrs:
            assert name in ATTRIBUTES
            assert name != "style" or "url" not in value
            if name == "href":
                self.links.append(value)

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def test_there_are_enough_payloads():
    assert len(set(PAYLOADS)) >= 200


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_markup_of_a_payload_reaches_the_page(payload):
    cells = (
        BookCell("markdown", payload),
        BookCell("markdown", f"# x\n\n{payload}\n\n- {payload}"),
        BookCell("sql", payload, label=payload, error=payload),
    )
    for link in Checked(book_html(BookView(payload, "Draft", cells))).links:
        assert link.startswith(("http://", "https://", "mailto:", "#"))


def test_payloads_of_a_whole_book(tmp_path):
    with lakenb.connect(tmp_path / "lake") as session:
        book = lakenb.QueryBook("x", session, tmp_path / "book.sql")
        for payload in PAYLOADS[::20]:
            name = payload if payload.isprintable() else None
            head = quote_always(payload.replace("\n", " "))
            book.add_sql(
                f"SELECT {quote_text(payload)} AS {head}, ? AS p", name,
                parameters=[Parameter(payload, "varchar", payload)],
            )  # fmt: skip
            book.run()
        shown = "".join(Checked(book._repr_html_()).texts)
        assert shown.count("window.hit=1") >= 10
        book.save()
        assert lakenb.QueryBook.open(book.path, session).cells == book.cells


def test_markdown_is_laid_out():
    made = markdown_html(
        "# a *b*\n\n- [x](https://x.test)\n- ~~y~~ `c<d`\n\n|h|\n|-|\n|v|\n\n```\n<p>\n```"
    )
    assert made == (
        "<h1>a <em>b</em></h1>"
        '<ul><li><a href="https://x.test" rel="noopener noreferrer">x</a></li>'
        "<li><s>y</s> <code>c&lt;d</code></li></ul>"
        "<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>v</td></tr></tbody></table>"
        "<pre><code>&lt;p&gt;\n</code></pre>"
    )
    assert markdown_tree("![a picture](http://x.test/p.png)") == (("p", "", ("a picture",)),)


@pytest.mark.parametrize(
    "unit", ["> ", "- ", "*", "[", "![", "`", "<", "|", "\\", "**a ", "_a ", "&"]
)
def test_long_hostile_markdown_is_laid_out(unit):
    assert len(markdown_html(unit * 20_000)) > 0


def test_a_large_book_stays_small():
    cells = tuple(BookCell("sql", "SELECT 1 -- " + "x" * 3_000, label=str(n)) for n in range(200))
    made = book_html(BookView("t", "Saved", cells))
    assert len(made.encode()) < MAX_HTML + 5_000
    assert "more in the book" in "".join(Checked(made).texts)


def test_results_and_errors_are_shown(tmp_path):
    with lakenb.connect(tmp_path / "lake") as session:
        book = lakenb.QueryBook("Sales", session, tmp_path / "book.sql")
        book.add_markdown("*hello*")
        book.add_sql("SELECT 41 + 1 AS answer", "top", database="shop")
        book.add_sql("SELECT nope")
        book.run("top")
        with pytest.raises(lakenb.QueryFailed):
            book.run(3)
        texts = Checked(book._repr_html_()).texts
        for wanted in ("hello", "answer", "42", "top · database shop", "Draft · 3 cells"):
            assert wanted in texts
        assert any("COLUMN_NOT_FOUND: line 1:8" in text for text in texts)
        assert "42" in str(book)
