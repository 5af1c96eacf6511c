"""Golden files: SQL in files, input and expected in pairs.

A file holds cases. A line ``=== title`` opens a case, what follows is the input as typed, a line ``---``
ends it, and what follows is the expected text. White space at the ends of both is not compared.
A test reaches this file by ``runpy.run_path``, because tests are no package.
"""

import re
from pathlib import Path
from typing import NamedTuple

GOLDEN = Path(__file__).parent
_CASE = re.compile(r"^=== ([^\n]+)\n(.*?)^---\n(.*?)(?=^=== |\Z)", re.MULTILINE | re.DOTALL)


class Case(NamedTuple):
    """One pair: where it stands, what goes in, what is expected."""

    title: str
    given: str
    expected: str


def cases(folder: str) -> list[Case]:
    """All cases of ``tests/golden/<folder>/*.sql``, in the order of files and lines."""
    found: list[Case] = []
    for path in sorted((GOLDEN / folder).glob("*.sql")):
        text = path.read_text(encoding="utf-8")
        here = [
            Case(f"{path.stem}: {m[1]}", m[2].strip("\n"), m[3].strip())
            for m in _CASE.finditer(text)
        ]
        if len(here) != len(re.findall("^=== ", text, re.MULTILINE)) or not here:
            msg = f"{path}: a case without its expected part"
            raise ValueError(msg)
        found += here
    return found
