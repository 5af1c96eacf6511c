"""Every statement form of Hive's grammar, its value or its refusal, in tests/golden/hive/*.sql."""

import dataclasses
import runpy
from pathlib import Path

import pytest

from lakenb.errors import LakeNBError
from lakenb.sql.hive import parse_ddl

LOADER = Path(__file__).parents[2] / "golden" / "loader.py"
CASES = runpy.run_path(str(LOADER))["cases"]("hive")


def told(value, name=""):
    """A value as a golden file writes it: its kind, then a line for each field that says something."""
    if value is None:
        return "Trino's grammar"
    lines = [type(value).__name__]
    for field in dataclasses.fields(value):
        found = getattr(value, field.name)
        if field.name not in {"text", "position"} and found not in (None, (), False, 0, ""):
            lines.append(f"{field.name}: {shown(found)}")
    return "\n".join(lines)


def shown(value):
    kind = type(value).__name__
    if kind == "NameParts":
        return ".".join(repr(p) for p in (value.catalog, value.database, value.table) if p)
    if kind == "DatabaseParts":
        return ".".join(repr(p) for p in (value.catalog, value.database) if p)
    if kind == "Column":
        return f"{value.name} {value.type.hive}" + (f" {value.comment!r}" if value.comment else "")
    if kind == "RowFormat":
        return f"{value.serde or 'DELIMITED'} {shown(value.properties)}"
    if kind == "PartitionSpec":
        return f"{shown(value.values)} {value.location or ''}".strip()
    if isinstance(value, tuple):
        if len(value) == 2 and all(isinstance(v, str) for v in value):
            return f"({value[0]!r}, {value[1]!r})"
        return "[" + ", ".join(map(shown, value)) + "]"
    return repr(value)


def outcome(sql):
    try:
        return told(parse_ddl(sql))
    except LakeNBError as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("case", CASES, ids=[c.title for c in CASES])
def test_golden(case):
    assert outcome(case.given) == case.expected
