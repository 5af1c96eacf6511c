import nbformat
import pytest

from lakenb.cli.report.grid import combinations, label_of
from lakenb.cli.report.parameters import parameters_of, typed
from lakenb.errors import InvalidRequest

CELL = """\
%load_ext lakenb
rows = 200_000  # how many
color = "#fff"
big: float = 1
names: list[str] = ["a",
  "b"]
maybe: int | None = None
limits: "dict[str, float]" = {}
other = None
noted = None  # type: int what it is
worked_out = 60 * 60
flag = True
import os
"""


def _declared(source=CELL, tags=("parameters",)):
    cell = nbformat.v4.new_code_cell(source)
    cell.metadata["tags"] = list(tags)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x = 1"), cell])
    return parameters_of(notebook, "n.ipynb")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("rows", "7", 7),
        ("rows", "-5", -5),
        ("rows", "1_000", 1000),
        ("color", "red", "red"),
        ("color", "", ""),
        ("color", "none", "none"),
        ("color", "'; import os #\n\"", "'; import os #\n\""),
        ("big", "2", 2.0),
        ("big", "1e3", 1000.0),
        ("names", '["x", "y"]', ["x", "y"]),
        ("names", "[]", []),
        ("maybe", "3", 3),
        ("maybe", "None", None),
        ("limits", '{"a": 1}', {"a": 1.0}),
        ("other", "12", "12"),
        ("other", "none", None),
        ("noted", "12", 12),
        ("noted", "none", None),
        ("flag", "false", False),
        ("flag", "YES", True),
    ],
)
def test_a_text_becomes_a_value_of_the_type(name, text, value):
    found = typed(_declared(), [(name, text)], "n.ipynb")[name]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("rows", "many", "'rows' takes a whole number, such as 42, not 'many'"),
        ("rows", "1.5", "whole number"),
        ("rows", "true", "whole number"),
        ("rows", "", "whole number"),
        ("rows", "none", "whole number"),
        ("rows", "9" * 10_000, "whole number"),
        ("rows", "\u0661", "whole number"),
        ("big", "nan", "a number"),
        ("big", "inf", "a number"),
        ("big", "1e999", "a number"),
        ("names", "x", "JSON list"),
        ("names", "[1]", "all of type str"),
        ("names", '{"a": 1}', "JSON list"),
        ("names", "[" * 100_000, "JSON list"),
        ("limits", '{"a": NaN}', "JSON object"),
        ("limits", '{"a": true}', "all of type float"),
        ("limits", "[]", "JSON object"),
        ("names", r'["\ud800"]', "JSON list"),
        ("maybe", "x", "or none"),
        ("flag", "maybe", "true or false"),
        ("worked_out", "5", "has no type"),
        ("row", "5", "no parameter 'row'.*'rows'"),
        ("os", "5", "no parameter 'os'"),
        ("color", "\udcff", "takes text"),
    ],
)
def test_a_wrong_text_is_refused_by_name(name, text, words):
    with pytest.raises(InvalidRequest, match=words) as failed:
        typed(_declared(), [(name, text)], "n.ipynb")
    assert len(str(failed.value)) < 400


def test_a_parameter_is_given_once():
    with pytest.raises(InvalidRequest, match="given twice"):
        typed(_declared(), [("rows", "1"), ("rows", "2")], "n.ipynb")


def test_a_notebook_without_the_cell_takes_none():
    assert _declared(tags=()) == {}
    with pytest.raises(InvalidRequest, match="no cell of it has the tag"):
        typed({}, [("rows", "1")], "n.ipynb")


def test_a_cell_that_is_no_python_is_named():
    with pytest.raises(InvalidRequest, match="not Python"):
        _declared("rows = = 1")


def test_a_grid_is_every_combination_in_order():
    found = combinations(["rows=1,2", 'color="a,b",c'], _declared(), [], "n.ipynb")
    assert [dict(pairs) for pairs in found] == [
        {"rows": "1", "color": "a,b"},
        {"rows": "1", "color": "c"},
        {"rows": "2", "color": "a,b"},
        {"rows": "2", "color": "c"},
    ]


@pytest.mark.parametrize(
    ("grid", "words"),
    [
        (["rows"], "name=value"),
        (["rows="], "name=value"),
        (["=1"], "name=value"),
        (["color=a\rb"], "name=value"),
        (["rows=1,x"], "whole number"),
        (["rows=1,1"], "a value twice"),
        (["rows=1,01"], "a value twice"),
        (["rows=1", "rows=2"], "set twice"),
        (["color=a"], "set twice"),
        (["nope=1"], "no parameter 'nope'"),
        (["rows=" + ",".join(map(str, range(1001)))], "1001 reports; at most 1000"),
    ],
)
def test_a_wrong_grid_is_refused(grid, words):
    with pytest.raises(InvalidRequest, match=words):
        combinations(grid, _declared(), [("color", "x")], "n.ipynb")


def test_labels_are_names_of_files_and_no_two_alike():
    hostile = [
        "../../x",
        "a/b",
        "a%2Fb",
        "CON:",
        "\0",
        "\n",
        "é" * 200,
        "é" * 201,
        "x" * 500,
        "x" * 501,
    ]
    labels = [label_of([("color", text)]) for text in hostile]
    assert len(set(labels)) == len(hostile)
    for label in labels:
        assert not set(label) & set("/\\\0\n:")
        assert len(label) < 100
