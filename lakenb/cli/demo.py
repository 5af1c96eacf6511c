"""``lakenb demo``: a walkthrough notebook, run from its first to its last cell in a fresh lake.

The notebook is the documentation and the test at once, so this runs it as it is: papermill gives it a
lake, nbconvert makes a report of what came out.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from lakenb.errors import EngineUnavailable, EntityNotFound, InvalidRequest, QueryFailed
from lakenb.values.names import nearest

SUMMARY = "application/vnd.lakenb.summary+json"
"""Under this type a walkthrough shows what it did, as the fields of ``Summary``."""

_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL | re.IGNORECASE)
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
        QueryFailed: A cell failed; the notebook as far as it came is written.
    """
    import time

    papermill, source = _library("papermill"), find(name)
    output.mkdir(parents=True, exist_ok=True)
    lake = _fresh_lake(output / "lake")
    executed = output / source.name
    sys.stderr.write(f"Running {source.name} in {lake}\n")
    started = time.monotonic()
    try:
        papermill.execute_notebook(
            str(source),
            str(executed),
            parameters={**parameters, "lake": str(lake)},
            kernel_name="python3",
            cwd=str(source.parent),
            progress_bar=sys.stderr.isatty(),
            extra_arguments=[
                "--IPKernelApp.log_level=ERROR"
            ],  # its advice on transports is no news here
        )
    except papermill.PapermillExecutionError as error:
        raise QueryFailed(
            f"Cell {error.exec_count} of {source.name} failed with {error.ename}: {error.evalue} "
            f"(the notebook as far as it came is {executed})"
        ) from error
    seconds = time.monotonic() - started
    notebook = _library("nbformat").read(str(executed), as_version=4)
    report = write_report(notebook, executed.with_suffix(".html"))
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


def write_report(notebook: Any, report: Path) -> Path:
    """The notebook as one HTML file without scripts: it shows the same offline and loads nothing."""
    exporter = _library("nbconvert").HTMLExporter()
    text, _ = exporter.from_notebook_node(notebook)
    report.write_text(_SCRIPT.sub("", text), encoding="utf-8")
    return report


def _fresh_lake(lake: Path) -> Path:
    """An empty directory; a lake that an earlier demo left there is removed, no other is."""
    if lake.exists() and any(lake.iterdir()):
        if not (lake / _MARK).exists():
            raise InvalidRequest(f"{lake} is not a demo's lake; choose another --output.")
        shutil.rmtree(lake)
    lake.mkdir(parents=True, exist_ok=True)
    (lake / _MARK).touch()
    return lake.resolve()


def _library(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise EngineUnavailable(
            f"The demo needs {name}; install it with: pip install 'lakenb[demo,extensions]'."
        ) from None
