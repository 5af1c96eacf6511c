"""Static forms of lineage pictures: SVG, Mermaid, JSON, text; whatever the names are."""

import importlib.util
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from lakenb.display.lineage_forms import (
    lineage_json,
    lineage_json_text,
    lineage_mermaid,
    lineage_text,
)
from lakenb.display.lineage_paths import path
from lakenb.display.lineage_svg import lineage_svg
from lakenb.display.text_width import fitted, text_width
from lakenb.values.lineage import LineageNode, NodeColumn, NodeKey
from lakenb.values.lineage_picture import (
    Box,
    ColumnLink,
    LineagePicture,
    PictureEdge,
    PictureNode,
    Trail,
)

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "title", "style", "rect", "path", "text", "g", "circle"}


def card(at, label, *columns, kind="dataset", subtype="TABLE", **more):
    key = NodeKey(kind, "ns", label)
    node = LineageNode(key, label, subtype, tuple(NodeColumn(c, "int") for c in columns))
    tall = 46 + 22 * len(columns)
    rows = tuple(range(len(columns)))
    return PictureNode(at, node, Box(300.0 * at, 0, 224, tall), at, rows, **more)


def picture(*nodes, edges=(), links=(), **more):
    return LineagePicture(nodes, tuple(edges), tuple(links), 1_000, 200, **more)


SIMPLE = picture(
    card(0, "raw.orders", "id", "amount"),
    card(1, "sales.daily", "revenue"),
    edges=[PictureEdge(0, 1, ((224.0, 23.0), (300.0, 23.0)))],
    links=[
        ColumnLink(0, 1, 1, 0, "DIRECT", "AGGREGATION", description="sum(amount)"),
        ColumnLink(0, 0, 1, -1, "INDIRECT", "FILTER"),
    ],
    title="sales.daily",
)


def payloads():
    place = Path(__file__).parents[2] / "browser" / "payloads.py"
    spec = importlib.util.spec_from_file_location("payloads", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [*module.PAYLOADS, "\0", "\ud800", "\ufffe", "x" * 50_000, "", "a\nb", "]]>", "<!--"]


def test_the_svg_is_one_well_formed_file_that_loads_nothing():
    made = lineage_svg(SIMPLE)
    root = ET.fromstring(made)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= DRAWN
    assert "url(" not in made
    assert "href" not in made
    assert root.get("role") == "img"
    assert root.get("aria-label").startswith("sales.daily.")
    assert "prefers-color-scheme:dark" in made
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert {"raw.orders", "sales.daily", "id", "amount", "revenue", "TABLE · 1 column"} <= set(
        texts
    )


def test_names_are_text_in_the_svg_whatever_they_are():
    for text in payloads():
        node = card(0, text, text, subtype=text)
        made = lineage_svg(picture(node, title=text, notes=(text,)))
        root = ET.fromstring(made)
        assert {element.tag.removeprefix(SVG) for element in root.iter()} <= DRAWN
        for element in root.iter():
            assert set(element.attrib) <= {
                *("class", "d", "x", "y", "width", "height", "rx", "cx", "cy", "r", "transform"),
                *("viewBox", "role", "aria-label", "style", "text-anchor"),
            }
        assert len(made) < 20_000


def test_it_is_no_wider_than_a_page():
    root = ET.fromstring(lineage_svg(SIMPLE, widest=500))
    whole = ET.fromstring(lineage_svg(SIMPLE))
    assert root.get("width") == "500"
    assert root.get("viewBox") == whole.get("viewBox")
    ratio = float(whole.get("height")) / float(whole.get("width"))
    assert float(root.get("height")) == pytest.approx(500 * ratio, abs=1)


def test_indirect_lines_are_dashed_and_told():
    made = lineage_svg(SIMPLE)
    assert len(re.findall(r'class="l i"', made)) == 1
    assert "rows or choice (INDIRECT)" in made


def test_a_trail_is_on_top_and_the_rest_is_faint():
    faint = picture(*SIMPLE.nodes, card(2, "other", "z"), edges=SIMPLE.edges, links=SIMPLE.links)
    trail = Trail({(0, 1): True, (1, 0): True}, {0: True})
    made = lineage_svg(faint, trail)
    assert made.count('class="l h"') == 1
    assert 'class="l i"' not in made  # not on the trail
    assert made.count('<g class="d" transform') == 1
    assert made.count('class="on"') == 2


def test_changes_are_told_by_signs_and_not_by_colour_alone():
    nodes = [card(0, "a", "x", mark="removed"), card(1, "b", "x", mark="added")]
    nodes.append(card(2, "c", "x", mark="changed", column_marks={0: "removed"}))
    made = lineage_svg(picture(*nodes, since="2026-01-01T00:00:00Z"))
    assert {"+", "−", "~"} <= set(re.findall(r">([+−~])<", made))  # noqa: RUF001 - the minus that is drawn
    assert "gone-text" in made
    assert "changes from 2026-01-01 00:00:00 UTC to now" in made
    assert "+ b" in lineage_text(picture(*nodes, since="x"))


def test_what_is_left_out_is_said_everywhere():
    cut = picture(*SIMPLE.nodes, left_out=960)
    for made in (lineage_svg(cut), lineage_text(cut), lineage_mermaid(cut)):
        assert "Not drawn: 960 datasets" in made
    assert lineage_json(cut)["leftOut"] == 960
    assert "Nothing is known to draw." in lineage_svg(picture())


@pytest.mark.parametrize(
    "text", ['"] --> x', "a;b", "<b>", "#quot;", "end", "click n0 call x()", "%%{init}%%", "`x`"]
)
def test_names_are_no_mermaid_syntax(text):
    made = lineage_mermaid(picture(card(0, text)))
    (line,) = (line for line in made.splitlines() if line.startswith("  n0"))
    label = re.fullmatch(r'  n0\[\("((?:\w|[ _.\-/()+,*=@]|#\d+;)*)"\)\]', line)
    assert label is not None
    decoded = re.sub(r"#(\d+);", lambda found: chr(int(found[1])), label[1])
    assert decoded == text


def test_mermaid_dots_indirect_lines():
    edges = [PictureEdge(0, 1, ((0, 0), (1, 1)), indirect=True)]
    assert "n0 -.-> n1" in lineage_mermaid(picture(*SIMPLE.nodes, edges=edges))


def test_mermaid_of_a_followed_column_has_its_columns_and_thick_lines():
    nodes = (card(0, "a", "x", "y"), card(1, "b", 'n"]', "m"), card(2, "c", "z"))
    links = (
        ColumnLink(0, 0, 1, 0, "DIRECT", "IDENTITY", job=2),
        ColumnLink(0, 1, 1, 0, "INDIRECT", "FILTER"),
    )
    edges = [PictureEdge(0, 1, ()), PictureEdge(0, 2, ()), PictureEdge(2, 1, ())]
    way = Trail({(0, 0): True, (0, 1): False, (1, 0): True}, {0: True, 1: False})
    lines = lineage_mermaid(picture(*nodes, edges=edges, links=links), way).splitlines()
    assert '  n0[("a<br/>x, (y)")]' in lines
    assert '  n1[("b<br/>n#34;#93;")]' in lines
    assert '  n2[("c")]' in lines
    assert {"  n0 ==> n1", "  n0 ==> n2", "  n2 ==> n1"} <= set(lines)
    many = card(0, "a", *(f"c{at}" for at in range(20)))
    wide = Trail({(0, at): True for at in range(20)})
    assert 'c11, 8 more")' in lineage_mermaid(picture(many), wide)


def test_json_has_openlineages_words():
    found = json.loads(lineage_json_text(SIMPLE))
    assert found["columnEdges"][0] == {
        "source": {"kind": "dataset", "namespace": "ns", "name": "raw.orders", "column": "amount"},
        "target": {
            "kind": "dataset",
            "namespace": "ns",
            "name": "sales.daily",
            "column": "revenue",
        },
        "type": "DIRECT",
        "subtype": "AGGREGATION",
        "masking": False,
        "description": "sum(amount)",
    }
    assert found["columnEdges"][1]["target"]["column"] is None
    for text in payloads():
        json.loads(lineage_json_text(picture(card(0, text, text))))


def test_text_says_what_comes_from_what():
    assert lineage_text(SIMPLE).splitlines() == [
        "sales.daily  (2 datasets)",
        "raw.orders  table",
        "sales.daily  table",
        "  <- raw.orders",
        "  . (which rows) <- raw.orders.id (filter)",
        "  . revenue <- raw.orders.amount (aggregation)",
    ]


def test_text_is_bounded():
    many = picture(*(card(n, f"t{n}") for n in range(1_000)))
    assert len(lineage_text(many).splitlines()) == 201


def test_texts_are_cut_in_their_middle():
    name = "stg_a_very_long_name_of_a_model_that_nobody_reads_orders"
    cut = fitted(name, 12, 120)
    assert cut.startswith("stg_")
    assert cut.endswith("ers")
    assert "…" in cut
    assert text_width(cut, 12) <= 120
    assert fitted("short", 12, 120) == "short"


def test_a_line_that_goes_back_bends_outwards_at_both_ends():
    loop = ((100.0, 0.0), (100.0, 40.0), (0.0, 40.0), (0.0, 0.0))
    assert path(loop) == "M100,0C122,0 122,40 100,40L0,40C-22,40 -28,0 -6,0"
