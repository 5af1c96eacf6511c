"""Which room may import what."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lakenb"

ONLY_IN = {
    "duckdb": {"engine"},
    "sqlglot": {"sql"},
    "pyiceberg": {"s3tables"},
    "pydantic": {"settings", "s3tables"},  # s3tables only to map the error that pyiceberg lets out
    "fsspec": {"storage"},
    "s3fs": {"storage"},
    "IPython": {"magics"},
    "boto3": {"aws"},
    "botocore": {"aws", "storage"},  # storage maps the errors that s3fs lets out
}
HEAVY = {
    *("duckdb", "pandas", "pyarrow", "pyiceberg", "sqlglot", "ipywidgets", "boto3", "botocore"),
    *("s3fs", "matplotlib", "polars", "numpy", "papermill", "nbconvert", "weasyprint"),
}


def _modules():
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.partition(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0], node.lineno


def _run(code):
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=ROOT,
    )


def test_rooms_import_lower_lines_only():
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_library_has_its_room():
    wrong = []
    for path, tree in _modules():
        room = path.relative_to(PACKAGE).parts[0]
        for name, line in _imported(tree):
            if name in ONLY_IN and room not in ONLY_IN[name] and not _typing_only(tree, line):
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert not wrong


def _typing_only(tree, line):
    return any(
        isinstance(node, ast.If)
        and ast.unparse(node.test) == "TYPE_CHECKING"
        and node.lineno < line <= node.body[-1].end_lineno
        for node in tree.body
    )


def test_importing_the_package_loads_no_heavy_library():
    done = _run(f"import lakenb, sys; print(sorted({HEAVY!r} & set(sys.modules)))")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_loading_the_extension_loads_no_heavy_library_nor_what_cells_need_later():
    later = {f"lakenb.{room}" for room in ("athena", "engine", "lineage", "s3", "s3tables", "sql")}
    done = _run(
        "import sys\n"
        "from IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\n"
        f"before = {HEAVY!r} & set(sys.modules)\n"
        "shell.run_line_magic('load_ext', 'lakenb')\n"
        "assert 'athena' in shell.magics_manager.magics['cell']\n"
        f"print(sorted(({HEAVY | later!r} & set(sys.modules)) - before))"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("command", [["--help"], ["demo", "--list"]])
def test_the_command_line_answers_without_a_heavy_library(command):
    done = _run(
        "import sys\nfrom lakenb.cli import main\n"
        f"try:\n    main({command!r})\nexcept SystemExit:\n    pass\n"
        f"print(sorted({HEAVY!r} & set(sys.modules)))"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"
