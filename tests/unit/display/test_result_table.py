"""A result as HTML and as text: readable, small, and safe whatever it holds."""

import json
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from lakenb.display import (
    ResultView,
    estimate_line,
    mimebundle,
    render_html,
    render_text,
    status_line,
)
from lakenb.display.result_table import MAX_HTML
from lakenb.values.query import QueryExecution, QueryStatistics
from lakenb.values.types import BIGINT, DOUBLE, VARCHAR, parse_type

RUN = QueryExecution(
    query_execution_id="5c1e7a90-1111-2222-3333-444455556666",
    query="SELECT 1",
    statement_type="DML",
    substatement_type="SELECT",
    catalog="awsdatacatalog",
    database="default",
    workgroup="primary",
    engine="duckdb",
    state="SUCCEEDED",
    submission_date_time=datetime(2020, 1, 1, tzinfo=UTC),
    statistics=QueryStatistics(data_scanned_in_bytes=3_200_000, total_execution_time_in_millis=840),
    rows=120,
    cost=0.00005,
)
DDL = replace(
    RUN,
    statement_type="DDL",
    substatement_type="CREATE_TABLE",
    rows=0,
    cost=0.0,
    statistics=QueryStatistics(),
)


def view(columns, rows, types=None, total=None, execution=RUN):
    names = tuple(columns)
    kinds = tuple(types or (VARCHAR for _ in names))
    return ResultView(
        names, kinds, [tuple(r) for r in rows], len(rows) if total is None else total, execution
    )


class Parsed(HTMLParser):
    """Every tag, attribute and text of an HTML; a cell's text by (row, column)."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.comments = [], [], []
        self.rows, self.open, self.cell = [], [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag != "br":
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data

    def handle_comment(self, data):
        self.comments.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


OUR_TAGS = {
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "em",
    "small",
    "strong",
    "span",
    "br",
}
OUR_ATTRIBUTES = {"class", "cellpadding", "style", "title", "scope", "align", "dir"} | {
    "data-lakenb-result"  # by which the grid finds the table whose place it takes
}


def check_only_ours(html):
    parsed = Parsed(html)
    assert not parsed.open
    assert not parsed.comments
    assert set(parsed.tags) <= OUR_TAGS
    assert {name for _, name, _ in parsed.attributes} <= OUR_ATTRIBUTES
    for _, name, value in parsed.attributes:
        if name == "style":
            assert "url" not in value
            assert "expression" not in value
    return parsed


XSS = [
    "<script>alert(1)</script>",
    "</td></tr></table><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<body onload=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>",
    "<math><mi xlink:href='javascript:alert(1)'>x",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><input type=submit>",
    "<button formaction=javascript:alert(1)>x",
    "<link rel=stylesheet href=javascript:alert(1)>",
    "<style>*{background:url(javascript:alert(1))}</style>",
    "<base href=javascript:alert(1)//>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<!--<img src='--><img src=x onerror=alert(1)//'>",
    "<!DOCTYPE html><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<template><script>alert(1)</script></template>",
    "<textarea></textarea><script>alert(1)</script>",
    "<title></title><script>alert(1)</script>",
    "<xmp></xmp><script>alert(1)</script>",
    "<plaintext>",
    "<table background=javascript:alert(1)>",
    "<td style='background:url(x)' onmouseover=alert(1)>",
    '" onmouseover=alert(1) x="',
    "' onmouseover=alert(1) x='",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    '" style="position:fixed;inset:0',
    "`onmouseover=alert(1)",
    "` onmouseover=alert(1) `",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3c;script&#x3e;alert(1)",
    "&amp;lt;script&amp;gt;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\\u003cscript\\u003ealert(1)",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script\x00>alert(1)</script>",
    "<\x00script>alert(1)</script>",
    "<script\n>alert(1)</script\n>",
    "<\tscript>alert(1)</script>",
    "\x1b]8;;http://x\x07link\x1b]8;;\x07",
    "\x1b[31mred\x1b[0m\x1b[2J",
    "\u202e<script>)1(trela</script>",
    "\u2028<script>alert(1)</script>",
    "\ud800<script>alert(1)</script>",
    "\ufeff<script>alert(1)</script>",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "¼script¾alert(1)¼/script¾",
    "$\\(\\href{javascript:alert(1)}{x}\\)$",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "[x](javascript:alert(1))",
    "<x" + "y" * 5000 + " onclick=alert(1)>",
    "&" * 5000,
]


def test_the_corpus_is_large():
    assert len(set(XSS)) >= 60


@pytest.mark.parametrize("payload", XSS)
def test_nothing_of_the_data_is_markup(payload):
    run = replace(RUN, query_execution_id=payload, state="FAILED", state_change_reason=payload)
    types = [VARCHAR, parse_type("array(varchar)"), BIGINT, parse_type("row(a varchar)")]
    shown = view(
        [payload] * 4, [(payload, [payload], payload, {payload: payload})] * 2, types, execution=run
    )
    parsed = check_only_ours(render_html(shown))
    assert len(parsed.rows) == 3
    assert all(len(row) == 4 for row in parsed.rows)
    render_html(shown).encode()
    assert json.loads(json.dumps(mimebundle(shown)))["text/html"] == render_html(shown)


@pytest.mark.parametrize("payload", XSS)
def test_text_stays_on_its_line(payload):
    text = render_text(view([payload, "b"], [(payload, "x")]))
    text.encode()
    for character in text.replace("\n", ""):
        assert unicodedata.category(character) not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(character) not in {
            "RLO",
            "LRO",
            "RLE",
            "LRE",
            "RLI",
            "LRI",
        }
    assert len(text.splitlines()) == 5


@pytest.mark.parametrize("payload", ["a<b>&\"'", "&lt;", "ünï", "日本", "👩‍💻"])
def test_values_are_read_back_unchanged(payload):
    assert Parsed(render_html(view(["c"], [(payload,)]))).rows == [["c"], [payload]]


def test_null_empty_and_white_space_differ():
    html = render_html(
        view(
            ["c"],
            [(None,), ("NULL",), ("",), ("''",), (" ",), ("  ",), ("\n",), ("\t",), ("\u00a0",)],
        )
    )
    cells = html.split("<td")[1:]
    assert len({cell.split("</td>")[0] for cell in cells}) == len(cells)
    assert "<em" in cells[0]
    assert "NULL" in cells[0]
    assert "<em" not in cells[1]
    assert 'title="empty string"' in cells[2]
    assert "<em" not in cells[3]
    text = render_text(
        view(
            ["c"],
            [(None,), ("NULL",), ("",), ("''",), (" ",), ("  ",), ("\n",), ("\t",), ("\u00a0",)],
        )
    )
    lines = text.splitlines()[2:11]
    assert lines[:6] == ["NULL", "'NULL'", "''", "''''''", "·", "··"]
    assert len(set(lines)) == 9


def test_dollars_in_values_are_not_typeset_as_formulas():
    parsed = check_only_ours(render_html(view(["c"], [("$5 and $6",)])))
    name, key, classes = parsed.attributes[0]
    assert (name, key) == ("div", "class")
    assert {"tex2jax_ignore", "mathjax_ignore"} <= set(classes.split())
    assert parsed.rows[1] == ["$5 and $6"]


def test_numbers_stand_right_and_text_left():
    shown = view(["n", "t"], [(1, "a"), (1000, "bcd")], [BIGINT, VARCHAR])
    assert '<td align="right">1000</td>' in render_html(shown)
    assert render_text(shown).splitlines()[:4] == ["   n  t", "----  ---", "   1  a", "1000  bcd"]


def test_table_is_accessible():
    parsed = check_only_ours(render_html(view(["a", "b"], [(1, 2)])))
    assert parsed.tags.count("caption") == 1
    assert [(t, v) for t, n, v in parsed.attributes if n == "scope"] == [("th", "col")] * 2
    assert ("th", "title", "varchar") in parsed.attributes


def test_duplicate_and_empty_headings_keep_their_columns():
    parsed = Parsed(render_html(view(["a", "a", ""], [(1, 2, 3)])))
    assert parsed.rows == [["a", "a", ""], ["1", "2", "3"]]


def test_a_long_cell_is_cut_and_says_so():
    html = render_html(view(["c"], [("x" * 5000,)]))
    assert "x" * 199 + "…" in html
    assert "x" * 200 not in html
    assert 'title="cut: 5,000 characters in full"' in html


def test_a_cell_at_the_limit_is_whole():
    html = render_html(view(["c"], [("x" * 200,)]))
    assert "x" * 200 in html
    assert "…<" not in html.split("<tbody>")[1].split("</tbody>")[0]


@pytest.mark.parametrize("columns", [1, 7, 40, 41, 100, 3000])
@pytest.mark.parametrize("text", ["x", "&" * 9000, "\u202e" * 900, "👩" * 900, "<b a='\"'>" * 90])
def test_the_html_is_small_whatever_the_result(columns, text):
    shown = view([text] * columns, [[text] * columns] * 300, total=10**6)
    html = render_html(shown)
    assert len(html.encode()) <= MAX_HTML
    parsed = check_only_ours(html)
    assert len(parsed.rows) >= 2, "at least one row is shown"
    assert f"First {len(parsed.rows) - 1:,} of 1,000,000 rows" in html
    if columns == 3000:
        assert "first 100 of 3,000 columns" in html


def test_whole_result_says_its_rows_only():
    html = render_html(view(["c"], [(1,)] * 3))
    assert ">3 rows</caption>" in html


def test_text_fits_its_width():
    shown = view([f"column{n}" for n in range(50)], [["値" * 30] * 50])
    text = render_text(shown, width=80)
    for line in text.splitlines()[:3]:
        assert sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) <= 80
    assert "of 50 columns" in text


def test_wide_characters_align():
    shown = view(["a", "b"], [("日本", 1), ("e\u0301x", 22), ("abcdef", 3)], [VARCHAR, BIGINT])
    lines = render_text(shown).splitlines()[:5]
    assert lines[2] == "日本     1"
    assert lines[3] == "e\u0301x      22"
    assert lines[4] == "abcdef   3"


def test_right_to_left_text_is_isolated():
    text = render_text(view(["a", "b"], [("\u05e9\u05dc\u05d5\u05dd", "x")]))
    assert "\u2068\u05e9\u05dc\u05d5\u05dd\u2069" in text
    assert 'dir="auto"' in render_html(view(["a"], [("\u05e9\u05dc\u05d5\u05dd",)]))


def test_status_line():
    assert (
        status_line(RUN)
        == "SUCCEEDED in 0.84 s · 120 rows · 3.2 MB scanned · $0.00005 on Athena · 5c1e7a90…"
    )


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("INSERT", "7 rows inserted"),
        ("UPDATE", "7 rows updated"),
        ("DELETE", "7 rows deleted"),
        ("MERGE", "7 rows merged"),
        ("CREATE_TABLE_AS_SELECT", "7 rows written"),
    ],
)
def test_status_of_a_change_counts_what_it_changed(kind, part):
    run = replace(RUN, substatement_type=kind, update_count=7)
    assert f" · {part} · " in status_line(run)


def test_ddl_shows_the_status_line_alone():
    shown = view([], [], execution=DDL)
    assert status_line(DDL) == "SUCCEEDED in 0 ms · $0 on Athena · 5c1e7a90…"
    assert render_text(shown) == status_line(DDL)
    html = render_html(shown)
    assert "<table" not in html
    assert "SUCCEEDED in 0 ms" in html
    check_only_ours(html)


def test_failure_says_why():
    run = replace(RUN, state="FAILED", state_change_reason="COLUMN_NOT_FOUND: line 1:8: no <b>")
    assert render_text(view([], [], execution=run)).endswith("COLUMN_NOT_FOUND: line 1:8: no <b>")
    assert "no &lt;b&gt;" in render_html(view([], [], execution=run))


def test_empty_result_keeps_its_headings():
    shown = view(["a", "b"], [], [BIGINT, DOUBLE])
    assert Parsed(render_html(shown)).rows == [["a", "b"]]
    assert render_text(shown).splitlines()[:2] == ["a  b", "-  -"]
    assert "0 rows" in render_html(shown)


def test_estimate():
    assert (
        estimate_line(3_200_000, 0.00005, ("awsdatacatalog.d.t",))
        == "Would scan 3.2 MB · $0.00005 on Athena · reads awsdatacatalog.d.t · nothing was run"
    )
    assert "e and 2 more" in estimate_line(0, 0.0, tuple("abcdefg"))
    assert "reads" not in estimate_line(0, 0.0, ())
