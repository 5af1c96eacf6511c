"""Budgets and habits that a machine can check."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "lakenb").rglob("*.py"))
IDS = [str(path.relative_to(ROOT)) for path in SOURCES]
MAX_FILE, MAX_BODY, MAX_PARAMETERS = 600, 60, 8
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

MACHINE = re.compile(r"(?<![\w./])(/home/\w|/root/|/Users/\w|/tmp/\w|[A-Z]:\\\\Users)")
ADDRESS = re.compile(
    r"(?:https?:)?//(?!\d)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|js)\b", re.IGNORECASE
)
SVG = "http://www.w3.org/2000/svg"
"""The name of a vocabulary, which nothing loads."""
OPENLINEAGE = "https://openlineage.io/spec/"
"""How an event names its schema; nothing reads it there."""
LOADS = re.compile(r"""(?:import|from|src=|href=|url\(|fetch\(|@import)\s*\(?["']?(?:https?:)?//""")


def _each(kinds):
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kinds):
                yield path.relative_to(ROOT), node


def _body_lines(node):
    body = node.body
    if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and len(body) > 1:
        body = body[1:]
    return body[-1].end_lineno - body[0].lineno + 1


def _tracked():
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def _text(path):
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_there_is_something_to_check():
    assert len(SOURCES) > 10


@pytest.mark.parametrize("path", SOURCES, ids=IDS)
def test_a_file_has_at_most_600_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_FILE


def test_a_function_body_has_at_most_60_lines():
    long = [f"{p}:{n.lineno} {n.name}" for p, n in _each(FUNCTIONS) if _body_lines(n) > MAX_BODY]
    assert not long


def test_a_function_has_at_most_8_parameters():
    many = []
    for path, node in _each(FUNCTIONS):
        found = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
        if len([name for name in found if name not in {"self", "cls"}]) > MAX_PARAMETERS:
            many.append(f"{path}:{node.lineno} {node.name}")
    assert not many


def test_no_blind_except():
    blind = [
        f"{path}:{node.lineno}"
        for path, node in _each(ast.ExceptHandler)
        if node.type is None
        or {"Exception", "BaseException"}
        & {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)}
        if not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]
    assert not blind


def test_no_module_has_a_vague_name():
    assert not [path for path in SOURCES if VAGUE & {path.stem, *path.relative_to(ROOT).parts}]


def test_no_to_do_is_left():
    mark = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    here = Path(__file__).name
    found = [
        p.relative_to(ROOT)
        for p in _tracked()
        if p.name not in {here, "CONTRIBUTING.md"} and mark.search(_text(p))
    ]
    assert not found


def test_every_exception_to_the_tools_has_its_code_and_reason():
    bare = re.compile(r"#\s*(noqa(?!: [A-Z]+\d+)|type:\s*ignore(?!\[))")
    unreasoned = re.compile(r"#\s*(?:noqa: [A-Z0-9, ]+|type:\s*ignore\[[\w, -]+\])\s*$")
    wrong = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in SOURCES
        for number, line in enumerate(_text(path).splitlines(), 1)
        if bare.search(line) or unreasoned.search(line)
    ]
    assert not wrong


def test_no_shipped_file_holds_a_path_of_somebodys_machine():
    here = Path(__file__).name
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in _tracked()
        if path.name != here
        and path.relative_to(ROOT).parts[0] != "tests"  # hostile paths are what tests are about
        and path.suffix in {".py", ".md", ".toml", ".ipynb", ".yaml", ".sql", ".js", ".css", ".ts"}
        for number, line in enumerate(_text(path).splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert not found


def test_shipped_javascript_and_css_load_nothing_from_the_network():
    shipped = [
        p for p in (ROOT / "lakenb").rglob("*") if p.suffix in {".js", ".mjs", ".css", ".html"}
    ]
    named = {p: _text(p).replace(SVG, "") for p in shipped}
    assert not [
        p.relative_to(ROOT)
        for p, text in named.items()
        if LOADS.search(text) or ADDRESS.search(text)
    ]


def test_shipped_python_names_no_network_address():
    allowed = {SVG, OPENLINEAGE, "http://host:port", "https://host:port"}
    found = [
        f"{path}:{node.lineno} {node.value[:60]!r}"
        for path, node in _each(ast.Constant)
        if isinstance(node.value, str) and ADDRESS.search(node.value)
        if not any(known in node.value for known in allowed)
    ]
    assert not found
