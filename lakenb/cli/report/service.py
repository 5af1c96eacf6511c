"""One report: the request checked, the notebook run, the file made and put in its place, the run noted."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from lakenb.cli.notebook_run import CellFailed, NotebookRun, execute, html_of, read
from lakenb.cli.paths import typed_path
from lakenb.cli.report import history
from lakenb.cli.report.history import ReportHistory
from lakenb.cli.report.parameters import parameters_of, typed
from lakenb.cli.report.pdf import need_weasyprint, pdf_of
from lakenb.cli.report.place import Place, Target, place_of
from lakenb.errors import Cancelled, EntityNotFound, InvalidRequest, LakeNBError
from lakenb.session.lineage.report_run import ReportLineage

_KERNEL, _LANGUAGE = "python3", "python"
"""Of a notebook that no kernel has saved yet, such as jupytext's."""


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """A report as it is asked for.

    Attributes:
        notebook: The notebook's file, absolute.
        target: Format and place.
        lake: The lake's directory, absolute: of the notebook's cells, of ``s3://`` and of the history.
        parameters: Names and texts, as typed.
        code: Whether code cells are shown.
        schedule: The schedule that asks; None when somebody does.
        due: When the schedule wanted it, in seconds since 1970 UTC.
    """

    notebook: Path
    target: Target
    lake: Path
    parameters: tuple[tuple[str, str], ...] = ()
    code: bool = True
    schedule: str | None = None
    due: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A report that was made: its run, its place, how long it took, and why lineage doesn't know of it."""

    run: str
    name: str
    seconds: float
    lineage_problem: str = ""


def find_notebook(text: str) -> Path:
    """The notebook's absolute path.

    Raises:
        EntityNotFound: There is no such file.
        InvalidRequest: It isn't the name of a notebook.
    """
    path = typed_path(text, "The notebook's path")
    if not path.is_file():
        raise EntityNotFound(
            f"There is no notebook {path}; check its name.", name="NOTEBOOK_NOT_FOUND"
        )
    if path.suffix != ".ipynb":
        raise InvalidRequest(f"{path.name} is no notebook: its name must end with .ipynb.")
    return path


def make_report(request: ReportRequest, *, progress: bool = False) -> Report:
    """Run the notebook and write the report; whatever happens is noted in the lake's history and lineage.

    Raises:
        InvalidRequest: A parameter is unknown or of the wrong type; nothing was run.
        EntityNotFound: The notebook is gone.
        EngineUnavailable: A library isn't installed; nothing was run.
        CellFailed: A cell failed; the place is as it was.
        QueryFailed: The place can't be written.
        Cancelled: It was interrupted; the place is as it was.
    """
    runs = ReportHistory(request.lake)
    run = runs.begin(request.notebook, request.schedule, request.due)
    lineage = ReportLineage(request.lake, request.notebook, run, request.due)
    started = time.monotonic()
    try:
        _make(request, runs, run, lineage, progress=progress)
    except KeyboardInterrupt:
        runs.end(run, history.CANCELLED)
        lineage.ended("ABORT")
        raise Cancelled("The report was interrupted; nothing was written.") from None
    except LakeNBError as error:
        runs.end(run, history.FAILED, str(error), getattr(error, "cell", None))
        lineage.ended("FAIL", error=_name_of(error))
        raise
    except BaseException as error:
        runs.end(run, history.FAILED, f"{type(error).__name__}: {error}")
        lineage.ended("FAIL", error=type(error).__name__)
        raise
    else:
        runs.end(run, history.SUCCEEDED)
        lineage.ended("COMPLETE", request.target.name)
    finally:
        runs.close()
    seconds = time.monotonic() - started
    return Report(run, request.target.name, seconds, lineage.problem)


def _name_of(error: LakeNBError) -> str:
    """An error without its words, which may hold values."""
    told = error.error if isinstance(error, CellFailed) else ""
    return told or f"{type(error).__name__}: {error.name}"


def _make(
    request: ReportRequest,
    runs: ReportHistory,
    run: str,
    lineage: ReportLineage,
    *,
    progress: bool,
) -> None:
    source = find_notebook(str(request.notebook))
    notebook = read(source)
    values = typed(parameters_of(notebook, source.name), request.parameters, source.name)
    runs.describe(run, values, request.target.name)
    lineage.started(values)
    if request.target.to == "pdf":
        need_weasyprint()
    place = place_of(request.target, request.lake)
    try:
        place.prepare()
        _run_and_put(request, run, notebook.metadata, values, place, progress=progress)
    finally:
        place.leave()


def _run_and_put(
    request: ReportRequest,
    run: str,
    metadata: dict[str, dict[str, str]],
    values: dict[str, object],
    place: Place,
    *,
    progress: bool,
) -> None:
    kernel, language = metadata.get("kernelspec", {}), metadata.get("language_info", {})
    with tempfile.TemporaryDirectory(prefix="lakenb-report-") as aside:
        executed = Path(aside) / request.notebook.name
        execute(
            NotebookRun(
                request.notebook,
                executed,
                values,
                # Statements tell of the report's run as the one that they belong to.
                {"LAKENB_LAKE": str(request.lake), "LAKENB_NOTEBOOK_RUN": run},
                kernel.get("name") or _KERNEL,
                language.get("name") or kernel.get("language") or _LANGUAGE,
                hide_code=not request.code,
                progress=progress,
            )
        )
        place.put(_content(request, executed))


def _content(request: ReportRequest, executed: Path) -> bytes:
    if request.target.to == "ipynb":
        return executed.read_bytes()
    page = html_of(
        read(executed), request.notebook.stem, request.notebook.parent, code=request.code
    )
    return pdf_of(page) if request.target.to == "pdf" else page.encode()
