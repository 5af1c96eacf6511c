"""A notebook run from its first to its last cell by papermill, and shown as one HTML file by nbconvert.

``lakenb demo`` and ``lakenb report`` both run this way. Heavy libraries load when a notebook runs.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from lakenb import errors
from lakenb.errors import EngineUnavailable, InvalidRequest, QueryFailed

_SCRIPT = re.compile(r"<script\b.*?</script\s*>", re.DOTALL | re.IGNORECASE)
_HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
_FIT = ".jp-OutputArea-output img { max-width: 100%; height: auto; }"
"""A picture that is wider than the page shrinks; the page would cut it."""

_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; "
    "base-uri 'none'; form-action 'none'\">"
)
"""What a report may load: nothing that it does not hold itself (W3C: "Content Security Policy Level 3")."""
_QUIET = [
    "--IPKernelApp.log_level=CRITICAL"
]  # its advice on transports, and that it is ended, are no news
_SHOWN = 2_000
_LONGEST_NAME = 200
_COLOR = re.compile(r"\x1b\[[0-9;]*[mK]")
_OWN_ERROR = re.compile(r"([A-Z][A-Z0-9_]{2,60}): (?:line (\d+:\d+)\b)?")
"""How a LakeNB error begins: its name, and where in the statement."""


class CellFailed(QueryFailed):
    """A cell of the notebook raised, or its kernel ended.

    Attributes:
        cell: Its number among the code cells, from 1; None where it isn't known.
        error: The error's name and line, without its words: they may hold values of rows.
    """

    def __init__(self, message: str, cell: int | None, error: str = "") -> None:
        super().__init__(message, name="CELL_FAILED")
        self.cell = cell
        self.error = error


@dataclass(frozen=True, slots=True)
class NotebookRun:
    """What to run, and how.

    Attributes:
        source: The notebook.
        executed: Where papermill writes it with its outputs, cell after cell.
        parameters: Values by name for its ``parameters`` cell.
        environment: Variables of the kernel beside this process's own.
        kernel: The kernel's name; None takes the notebook's own.
        language: The kernel's language, in which parameters are written; None takes the notebook's own.
        hide_code: Mark code cells as hidden in what is written.
        progress: Whether a progress bar is drawn.
    """

    source: Path
    executed: Path
    parameters: Mapping[str, object]
    environment: Mapping[str, str]
    kernel: str | None = None
    language: str | None = None
    hide_code: bool = False
    progress: bool = False


def execute(run: NotebookRun) -> None:
    """Run all cells, in the notebook's own directory as Jupyter does.

    Raises:
        CellFailed: A cell raised or the kernel ended; ``executed`` holds the notebook as far as it came.
        InvalidRequest: The notebook names a kernel that isn't installed.
        EngineUnavailable: papermill isn't installed.
    """
    papermill = library("papermill")
    # It warns of annotated parameters, which its own reader doesn't know.
    logging.getLogger("papermill").setLevel(logging.ERROR)
    from jupyter_client.kernelspec import NoSuchKernel
    from nbclient.exceptions import DeadKernelError

    try:
        with _variables({"LAKENB_NOTEBOOK": str(run.source), **run.environment}):
            papermill.execute_notebook(
                str(run.source),
                str(run.executed),
                parameters=dict(run.parameters),
                kernel_name=run.kernel,
                language=run.language,
                cwd=str(run.source.parent),
                report_mode=run.hide_code,
                progress_bar=run.progress,
                extra_arguments=_QUIET,
            )
    except papermill.PapermillExecutionError as error:
        raise CellFailed(
            f"Cell {error.exec_count} of {run.source.name} failed with {error.ename}: "
            f"{_short(error.evalue)}",
            error.exec_count,
            _name_and_line(error.exec_count, error.ename, error.evalue, error.traceback),
        ) from error
    except DeadKernelError as error:
        cell = _last_begun(run.executed)
        where = "before its first cell" if cell is None else f"in cell {cell}"
        raise CellFailed(
            f"The kernel of {run.source.name} died {where}; it may have needed more memory than there is.",
            cell,
            f"DeadKernelError {where}",
        ) from error
    except NoSuchKernel as error:
        raise InvalidRequest(
            f"{run.source.name} needs the kernel '{error.name}', which isn't installed; "
            "install it, or choose another kernel for the notebook."
        ) from error


def html_of(notebook: Any, title: str, folder: Path, *, code: bool = True) -> str:
    """The notebook as one HTML page without scripts: it shows the same offline and loads nothing.

    Args:
        notebook: As nbformat reads it.
        title: Of the page.
        folder: Where pictures that its Markdown names are looked for.
        code: Whether code cells are shown beside their outputs.

    Raises:
        QueryFailed: nbconvert can't turn it into a page.
        EngineUnavailable: nbconvert isn't installed.
    """
    exporter = library("nbconvert").HTMLExporter(
        embed_images=True,
        exclude_input=not code,
        exclude_input_prompt=not code,
        exclude_output_prompt=not code,
    )
    resources = {"metadata": {"name": title, "path": str(folder)}}
    text, _ = exporter.from_notebook_node(notebook, resources=resources)
    text = _SCRIPT.sub("", text)
    text = text.replace("</head>", f"<style>{_FIT}</style></head>", 1)
    return _HEAD.sub(lambda found: found[0] + _POLICY, text, count=1)


def read(path: Path) -> Any:
    """The notebook in a file, as nbformat's version 4.

    Raises:
        InvalidRequest: It isn't a notebook, or can't be read.
        EngineUnavailable: nbformat isn't installed.
    """
    nbformat = library("nbformat")
    try:
        return nbformat.read(str(path), as_version=4)
    except OSError as error:
        raise InvalidRequest(f"{path} can't be read: {error.strerror}.") from error
    except (nbformat.reader.NotJSONError, UnicodeDecodeError) as error:
        raise InvalidRequest(f"{path} is not a notebook: it holds no JSON.") from error
    except (nbformat.ValidationError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise InvalidRequest(
            f"{path} is not a notebook: {_short(str(error))}; save it again from Jupyter."
        ) from error


def library(name: str, extra: str = "report") -> ModuleType:
    """A library that notebooks are run with.

    Args:
        name: The library's.
        extra: The extra of LakeNB that brings it.

    Raises:
        EngineUnavailable: It isn't installed; the message has the command.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise EngineUnavailable(
            f"Running a notebook needs {name}; install it with: pip install 'lakenb[{extra},extensions]'."
        ) from None


@contextmanager
def _variables(given: Mapping[str, str]) -> Iterator[None]:
    """The kernel inherits this process's variables; they are as before when it has ended."""
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _last_begun(executed: Path) -> int | None:
    """The number among the code cells of the last one that had begun."""
    try:
        notebook = read(executed)
    except InvalidRequest:
        return None
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    begun = [bool(cell.metadata.get("papermill", {}).get("start_time")) for cell in codes]
    return sum(begun) or None


def _name_and_line(count: int | None, name: str, words: str, trace: Sequence[str]) -> str:
    """``QueryFailed: COLUMN_NOT_FOUND in cell 4, line 1, at 1:8 of the statement``, as far as it is known."""
    told = "".join(c if c.isprintable() else "?" for c in name)[:_LONGEST_NAME]
    at = ""
    found = _OWN_ERROR.match(words) if name in errors.__all__ else None
    if found is not None:
        told += f": {found[1]}"
        at = f", at {found[2]} of the statement" if found[2] else ""
    if count is None:
        return told
    lines = re.findall(rf"\bIn ?\[{count}\], line (\d+)", _COLOR.sub("", "\n".join(trace)))
    line = f", line {lines[-1]}" if lines else ""
    return f"{told} in cell {count}{line}{at}"


def _short(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _SHOWN else text[:_SHOWN] + " ..."
