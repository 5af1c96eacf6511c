"""Column lineage against the public column test cases of the sqllineage project (MIT licence).

python tests/golden/lineage_sqllineage.py [report.md]

The cases are read from the project's source distribution, which pip fetches into a temporary directory, and
are not kept. sqllineage has one kind of edge: columns in an output's expression, those of CASE conditions and
of OVER among them. So its edges are compared with ours of the kinds DIRECT, CONDITIONAL and WINDOW into a
column, and both types are counted apart. ``unknown`` is what we say we can't tell.
"""

import ast
import re
import subprocess
import sys
import tarfile
import tempfile
import types
from pathlib import Path
from typing import NamedTuple

from lakenb.errors import LakeNBError
from lakenb.sql.lineage.foreign import foreign_statements, tree_lineage

VERSION = "1.5.9"
DIALECTS = {"ansi": "", "sparksql": "spark", "greenplum": "postgres", "exasol": ""}
SAME = {"CONDITIONAL", "WINDOW"}
PROCEDURE = "What makes a procedure moves no data until it is called; procedures aren't traced, and Athena has none."
EXPLAINED = {
    "test_column_merge::test_merge_into_update_multiple_match": (
        "Conditions of WHEN decide about the columns that are set (CONDITIONAL); sqllineage leaves them out "
        "in MERGE, though not in CASE."
    ),
    "test_column_procedure_dialect_specific::test_procedure_column": PROCEDURE,
    "test_column_procedure_dialect_specific::test_procedure_column_multiple_statements": PROCEDURE,
    "test_column_procedure_dialect_specific::test_procedure_column_oracle": PROCEDURE,
    "test_column_procedure_dialect_specific::test_procedure_column_tsql": PROCEDURE,
    "test_column_select_column_dialect_specific::test_teradata_title_phrase": (
        "The parser knows no TITLE phrase of Teradata."
    ),
    "test_column_select_from_cte::test_nested_cte_with_partial_wildcard_expansion": (
        "The query names f1 beside '*', so that f1 reaches the target by name as well; sqllineage keeps '*' alone."
    ),
    "test_column_select_from_join::test_select_column_without_table_qualifier_from_table_join": (
        "A LEFT JOIN by USING gives the left side's column; the right one's decides (JOIN)."
    ),
    "test_column_select_union::test_union_where_later_branch_introduces_new_output_columns": (
        "Branches of a UNION have as many columns as the first, or it is no SQL; columns go by place."
    ),
}
"""Differences that are a matter of definition, by case: why ours is right, or undecided."""


class Case(NamedTuple):
    """One call of the project's comparison: its function, the text, the edges, the schemas."""

    name: str
    sql: str
    edges: frozenset
    dialect: str
    schemas: dict
    lateral: bool


class Verdict(NamedTuple):
    """How one case came out: exact, differs, unknown or refused; and the edges of each kind."""

    case: Case
    outcome: str
    wrong: frozenset = frozenset()
    missed: frozenset = frozenset()
    unknown: tuple = ()
    direct: int = 0
    indirect: int = 0


def fetched(folder):
    """The unpacked source distribution, or None with the reason."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:"]
    command += [f"sqllineage=={VERSION}", "-d", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=400, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return None, str(error)
    archives = list(Path(folder).glob("sqllineage-*.tar.gz"))
    if not archives:
        return None, (done.stderr.strip().splitlines() or ["pip gave nothing"])[-1]
    with tarfile.open(archives[0]) as archive:
        archive.extractall(folder, filter="data")
    return Path(folder) / f"sqllineage-{VERSION}", ""


def cases(root):
    """Every case of the project's column tests, each text and dialect once."""
    found = []
    tests = root / "tests"
    schemas = _schemas(tests / "conftest.py")
    for path in sorted((tests / "sql" / "column").rglob("test_*.py")):
        space = {
            "__name__": path.stem,
            "pytest": types.SimpleNamespace(mark=_Marks()),
            "generate_metadata_providers": lambda known: [known],
        }
        exec(compile(_without_imports(path), str(path), "exec"), space)
        for name, function in list(space.items()):
            if name.startswith("test_") and isinstance(function, types.FunctionType):
                found += _called(path.stem, name, function, space, schemas)
    return found


def _schemas(conftest):
    """The tables of the project's provider of metadata."""
    for node in ast.parse(conftest.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            return ast.literal_eval(node.value)
    return {}


def _without_imports(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tree.body = [node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom)]
    lateral = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            text = " ".join(map(ast.unparse, node.decorator_list))
            if "LATERAL_COLUMN_ALIAS_REFERENCE" in text:
                lateral.append(node.name)
            node.decorator_list = [
                d for d in node.decorator_list if "parametrize" in ast.unparse(d)
            ]
            node.returns = None
            for argument in node.args.args:
                argument.annotation = None
    tree.body.append(ast.parse(f"LATERAL = {lateral!r}").body[0])
    return ast.fix_missing_locations(tree)


class _Marks:
    """Stands for ``pytest.mark.parametrize``: keeps the values beside the function."""

    def parametrize(self, names, values, **_options):
        def kept(function):
            function.given = [*getattr(function, "given", []), (names, values)]
            return function

        return kept


def _called(stem, name, function, space, schemas):
    found = []

    def compare(sql, column_lineages=None, dialect="ansi", metadata_provider=None, **_options):
        edges = frozenset((tuple(a), tuple(b)) for a, b in column_lineages or ())
        known = metadata_provider or {}
        lateral = name in space["LATERAL"]
        found.append(Case(f"{stem}::{name}", sql, edges, dialect, known, lateral))

    space["assert_column_lineage_equal"] = compare
    space["assert_table_lineage_equal"] = lambda *_given, **_options: None
    space["ColumnQualifierTuple"] = lambda column, qualifier: (column, qualifier)
    space["DummyMetaDataProvider"] = dict
    space["SQLLineageConfig"] = _Config
    runs = [{}]
    for names, values in getattr(function, "given", ()):
        keys = [key.strip() for key in names.split(",")] if isinstance(names, str) else names
        rows = [value if len(keys) > 1 else (value,) for value in values]
        runs = [{**run, **dict(zip(keys, row, strict=True))} for run in runs for row in rows]
    wanted = function.__code__.co_varnames[: function.__code__.co_argcount]
    for run in runs:
        function(**({"provider": schemas} if "provider" in wanted else {}) | run)
    return found


class _Config:
    """Stands for the project's configuration; a case that needs it is compared as it is."""

    def __init__(self, **_options):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None


# --- comparing ---------------------------------------------------------------------------------


def judged(case):
    """Compare one case."""
    dialect = DIALECTS.get(case.dialect, case.dialect)
    if case.lateral and not dialect:
        dialect = "redshift"  # the standard's SELECT names none of its own columns, this one's does
    edges, unknown = {}, []
    schemas = {name.lower(): list(columns) for name, columns in case.schemas.items()}
    try:
        for tree in foreign_statements(case.sql, dialect):
            found = tree_lineage(tree, dialect, schemas)
            unknown += found.unknown
            for use in found.outputs:
                if use.columns and use.name.lower() not in schemas:
                    schemas[use.name.lower()] = [c.name for c in use.columns]
            for edge in found.edges:
                whole = edge.source_column is None and edge.target_column is None
                if edge.target_column is None and not (whole and edge.type == "DIRECT"):
                    continue
                if edge.type == "DIRECT" or edge.subtype in SAME:
                    key = _pair(edge)
                    edges[key] = (edges.get(key) == "DIRECT" and "DIRECT") or edge.type
    except LakeNBError as error:
        return Verdict(case, "refused", unknown=(str(error),))
    expected = {(_column(a), _column(b)) for a, b in case.edges}
    # A source without a table is how sqllineage says that it does not know the table.
    expected = {(a, b) for a, b in expected if a[0] or not unknown}
    ours = _ends(_renamed(edges, expected))
    wrong, missed = frozenset(ours) - expected, frozenset(expected) - frozenset(ours)
    hit = [ours[pair] for pair in expected if pair in ours]
    outcome = "exact" if not wrong and not missed else "differs"
    if outcome == "differs" and not wrong and unknown:
        outcome = "unknown"
    return Verdict(
        case, outcome, wrong, missed, tuple(unknown), hit.count("DIRECT"), hit.count("INDIRECT")
    )


def _pair(edge):
    source = (edge.source_dataset.lower(), (edge.source_column or "*").lower())
    return source, (edge.target_dataset.lower(), (edge.target_column or "*").lower())


def _column(pair):
    column, table = pair
    return ((table or "").lower().removeprefix("<default>."), column.lower())


def _renamed(edges, expected):
    """Columns without a name: sqllineage calls them by their text, in whose order they stand."""
    own = sorted(
        {b for _, b in edges if re.fullmatch(r"_col\d+", b[1])}, key=lambda b: int(b[1][4:])
    )
    theirs = [b for _, b in sorted(expected, key=str) if b not in {t for _, t in edges}]
    theirs = list(dict.fromkeys(theirs))
    if not own or len(own) != len(theirs):
        return edges
    options = [dict(zip(own, order, strict=True)) for order in _orders(theirs)]
    made = [{(a, o.get(b, b)): kind for (a, b), kind in edges.items()} for o in options]
    return max(made, key=lambda one: len(set(one) & expected))


def _orders(items):
    from itertools import islice, permutations

    return list(islice(permutations(items), 720))


def _ends(edges):
    """Edges from first to last columns, through tables that the text itself makes."""
    below, above = {}, {}
    for a, b in edges:
        if a != b:
            below.setdefault(a, []).append(b)
            above.setdefault(b, []).append(a)
    found = {(a, b): kind for (a, b), kind in edges.items() if a == b}
    for start in below:
        stack = [] if start in above else [(start, "DIRECT", (start,))]
        while stack:
            at, kind, path = stack.pop()
            further = [b for b in below.get(at, ()) if b not in path]
            if not further and at != start:
                found[start, at] = kind
            for b in further:
                step = edges[at, b]
                stack.append((b, kind if step == "DIRECT" else step, (*path, b)))
    return found


# --- report ------------------------------------------------------------------------------------


def report(verdicts):
    """The whole as text."""
    counts = {
        word: sum(v.outcome == word for v in verdicts)
        for word in ("exact", "differs", "unknown", "refused")
    }
    edges = sum(len(v.case.edges) for v in verdicts)
    direct, indirect = sum(v.direct for v in verdicts), sum(v.indirect for v in verdicts)
    wrong, missed = sum(len(v.wrong) for v in verdicts), sum(len(v.missed) for v in verdicts)
    lines = [
        f"# Column lineage beside sqllineage {VERSION}",
        "",
        "Made by `lineage_sqllineage.py`; the cases are sqllineage's own (MIT), read from its source distribution.",
        "",
        f"{len(verdicts)} cases, {counts['exact']} exact ({counts['exact'] / len(verdicts):.1%}).",
        "",
        "| outcome | cases |",
        "|---|---|",
        *(f"| {word} | {count} |" for word, count in counts.items()),
        "",
        (
            "A source without a table is how sqllineage says that it does not know the table; a case is exact there "
            "when we say that it is unknown."
        ),
        "",
        (
            f"Of {edges} expected edges {direct} are DIRECT here and {indirect} INDIRECT (CONDITIONAL, WINDOW); "
            f"{missed} are missed. {wrong} edges are here and not there."
        ),
    ]
    for verdict in verdicts:
        if verdict.outcome != "exact":
            lines += ["", f"## {verdict.case.name} ({verdict.case.dialect}): {verdict.outcome}", ""]
            lines += [f"Why: {EXPLAINED.get(verdict.case.name, 'not explained')}", ""]
            lines += [f"- here only: {_shown(pair)}" for pair in sorted(verdict.wrong)]
            lines += [f"- there only: {_shown(pair)}" for pair in sorted(verdict.missed)]
            lines += [f"- unknown: {sentence[:300]}" for sentence in verdict.unknown]
    return "\n".join(lines) + "\n"


def _shown(pair):
    return " -> ".join(".".join(filter(None, end))[:120].replace("\n", " ") for end in pair)


def verdicts(folder, root=None):
    """All cases, judged; None with the reason when they can't be had."""
    root, reason = (root, "") if root else fetched(folder)
    if root is None:
        return None, reason
    return [judged(case) for case in cases(root)], ""


def main(place=None):
    with tempfile.TemporaryDirectory() as folder:
        found, reason = verdicts(folder)
    if found is None:
        print(f"The cases can't be had: {reason}")
        return
    text = report(found)
    if place:
        Path(place).write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
