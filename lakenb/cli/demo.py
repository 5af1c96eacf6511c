"""``lakenb demo``: a walkthrough notebook, run from its first to its last cell in a fresh lake.

The notebook is the documentation and the test at once, so this runs it as it is: papermill gives it a
lake, nbconvert makes a report of what came out.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lakenb.cli.notebook_run import CellFailed, NotebookRun, execute, html_of, library, read
from lakenb.errors import EntityNotFound, InvalidRequest, QueryFailed
from lakenb.values.names import nearest

SUMMARY = "application/vnd.lakenb.summary+json"
"""Under this type a walkthrough shows what it did, as the fields of ``Summary``."""

_MARK = ".lakenb-demo"
_MAX_TABLES = 6


@dataclass(frozen=True, slots=True)
class Summary:
    """What a walkthrough did.

    Attributes:
        title: Its heading.
        statements: How many statements it ran.
        tables: Names of the tables it made.
        rows: Rows written to tables.
        data_scanned_in_bytes: Bytes read, as Athena counts them.
        cost: What Athena would have charged, in dollars.
    """

    title: str
    statements: int
    tables: tuple[str, ...]
    rows: int
    data_scanned_in_bytes: int
    cost: float


@dataclass(frozen=True, slots=True)
class Demo:
    """A finished run: what it did and where its files are."""

    summary: Summary
    notebook: Path
    report: Path
    seconds: float

    def lines(self) -> list[str]:
        """The summary as at most 15 lines."""
        from lakenb.display import dollars_text, number_text, size_text

        found = self.summary
        tables = list(found.tables[:_MAX_TABLES])
        if len(found.tables) > _MAX_TABLES:
            tables.append(f"and {len(found.tables) - _MAX_TABLES} more")
        return [
            "",
            f"{found.title}: done in {self.seconds:.0f} s",
            f"  statements run          {number_text(found.statements)}",
            f"  tables made             {number_text(len(found.tables))}: {tables[0] if tables else ''}",
            *(f"                          {name}" for name in tables[1:]),
            f"  rows written            {number_text(found.rows)}",
            f"  bytes scanned           {size_text(found.data_scanned_in_bytes)}",
            f"  Athena would charge     {dollars_text(found.cost)}",
            f"  executed notebook       {self.notebook}",
            f"  HTML report             {self.report}",
        ]


def walkthroughs() -> list[Path]:
    """The walkthrough notebooks: those in the package, or in the checkout it runs from."""
    here = Path(__file__).resolve()
    for place in (here.parent / "notebooks", here.parents[2] / "notebooks"):
        found = sorted(place.glob("[0-9][0-9]_*.ipynb"))
        if found:
            return found
    raise EntityNotFound("No walkthrough notebook is installed; reinstall lakenb.")


def find(name: str) -> Path:
    """The walkthrough with a number (``01``, ``1``) or a name (whole or a part of it).

    Raises:
        InvalidRequest: None has it, or several have.
    """
    every = walkthroughs()
    number = name.zfill(2) if name.isdecimal() else None
    found = [n for n in every if n.stem == name or n.stem[:2] == number]
    found = found or [n for n in every if number is None and name.lower() in n.stem]
    if len(found) == 1:
        return found[0]
    stems = [n.stem for n in every]
    if found:
        raise InvalidRequest(
            f"'{name}' could be {', '.join(n.stem for n in found)}; write more of it."
        )
    raise InvalidRequest(
        f"There is no walkthrough '{name}'.{nearest(name, stems)} 'lakenb demo --list' lists them."
    )


def run(name: str, output: Path, parameters: Mapping[str, object]) -> Demo:
    """Run a walkthrough in a fresh lake; write the executed notebook and its report.

    Args:
        name: Its number or name.
        output: The directory for the two files and the lake; it is made if missing.
        parameters: Values for its ``parameters`` cell, beside ``lake``.

    Raises:
        InvalidRequest: There is no such walkthrough, or ``output`` holds a lake of somebody else.
        EngineUnavailable: The ``demo`` extra is not installed.
        CellFailed: A cell failed; the notebook as far as it came is written.
    """
    source = find(name)
    library("papermill", "demo")
    try:
        output.mkdir(parents=True, exist_ok=True)
        lake = _fresh_lake(output / "lake")
    except OSError as error:
        raise InvalidRequest(
            f"{output} can't hold the demo's files: {error.strerror}; choose another --output."
        ) from error
    executed = output / source.name
    sys.stderr.write(f"Running {source.name} in {lake}\n")
    started = time.monotonic()
    values = {**parameters, "lake": str(lake)}
    try:
        execute(NotebookRun(source, executed, values, {}, "python3", progress=sys.stderr.isatty()))
    except CellFailed as error:
        raise CellFailed(
            f"{error.message} (the notebook as far as it came is {executed})", error.cell
        ) from error
    seconds = time.monotonic() - started
    notebook = read(executed)
    report = executed.with_suffix(".html")
    report.write_text(html_of(notebook, source.stem, source.parent), encoding="utf-8")
    return Demo(summary_of(notebook), executed, report, seconds)


def summary_of(notebook: Any) -> Summary:
    """What an executed walkthrough shows of itself.

    Raises:
        QueryFailed: It shows nothing under ``SUMMARY``.
    """
    for cell in reversed(notebook.cells):
        for shown in cell.get("outputs", ()):
            if found := shown.get("data", {}).get(SUMMARY):
                return Summary(**{**found, "tables": tuple(found["tables"])})
    raise QueryFailed("The walkthrough ended without its summary; its last cell must show one.")


def _fresh_lake(lake: Path) -> Path:
    """An empty directory; a lake that an earlier demo left there is removed, no other is."""
    if lake.exists() and any(lake.iterdir()):
        if not (lake / _MARK).exists():
            raise InvalidRequest(f"{lake} is not a demo's lake; choose another --output.")
        shutil.rmtree(lake)
    lake.mkdir(parents=True, exist_ok=True)
    (lake / _MARK).touch()
    return lake.resolve()
