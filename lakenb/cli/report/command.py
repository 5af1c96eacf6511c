"""``lakenb report``: its words, and what it prints."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.cli.paths import typed_path
from lakenb.errors import InvalidRequest, NotYetAvailable

if TYPE_CHECKING:
    from types import FrameType

    from lakenb.cli.report.grid import Outcome
    from lakenb.cli.report.service import ReportRequest
    from lakenb.eventbridge.schedule.model import Schedule

_PAIR = 3
_PARAMETER = {"-p", "--parameter"}
_PRIMARY = "primary"
_FAILED = 1
DEFAULT_LAKE = ".lakenb"


def add_options(parser: argparse.ArgumentParser, lake: str = DEFAULT_LAKE) -> None:
    """The options that a report has wherever it is asked for, beside ``-p``.

    Args:
        parser: Takes them.
        lake: Which lake it is when none is named, for the help.
    """
    parser.add_argument(
        *("-p", "--parameter"),
        dest="shown_only",
        nargs=2,
        metavar=("NAME", "VALUE"),
        help="a value for the notebook's parameters cell; may be repeated",
    )
    parser.add_argument("--to", choices=("html", "pdf", "ipynb"), help="the format (html)")
    parser.add_argument("--out", help="a path, a directory or s3://bucket/name")
    parser.add_argument("--no-code", action="store_true", help="leave the code cells out")
    parser.add_argument("--as", dest="principal", help="on whose behalf (not there yet)")
    parser.add_argument("--workgroup", help="the workgroup; only primary is there yet")
    parser.add_argument("--lake", help=f"the lake's directory ($LAKENB_LAKE, else {lake})")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lakenb report``."""
    parser = commands.add_parser("report", help="run a notebook and keep it as HTML, PDF or ipynb")
    parser.add_argument("notebook", nargs="?", help="the notebook's file")
    add_options(parser, f"{DEFAULT_LAKE} beside the notebook")
    parser.add_argument(
        "--grid", action="append", default=[], metavar="NAME=V1,V2", help="a report for each value"
    )
    parser.add_argument("--jobs", type=int, help="how many of a grid run at once (the processors)")
    parser.add_argument("--history", action="store_true", help="list the last runs, run nothing")


def split_parameters(words: Sequence[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """Take each ``-p NAME VALUE`` out of a command line: a value may begin with a dash.

    Raises:
        InvalidRequest: The name or the value is missing.
    """
    rest, pairs, at = [], [], 0
    while at < len(words):
        if words[at] not in _PARAMETER:
            rest.append(words[at])
            at += 1
            continue
        if len(words) < at + _PAIR:
            raise InvalidRequest("-p needs a name and a value, such as -p rows 100.")
        pairs.append((words[at + 1], words[at + 2]))
        at += _PAIR
    return rest, pairs


def run(options: argparse.Namespace, pairs: Sequence[tuple[str, str]]) -> int:
    """Make one report, or those of a grid, or list the last runs; the exit code."""
    if options.history:
        return _list(lake_of(options.lake, None))
    if not options.notebook:
        raise InvalidRequest("'lakenb report' needs a notebook: lakenb report sales.ipynb")
    if options.grid:
        return _grid(options, pairs)
    if options.jobs is not None:
        raise InvalidRequest("--jobs goes with --grid; one report is one job.")
    request = request_of(options, pairs)
    return report(request)


def report(request: ReportRequest) -> int:
    """Make one report and say so; 0."""
    from lakenb.cli.report.service import make_report

    watched = sys.stderr.isatty()
    sys.stderr.write(f"Running {request.notebook.name} in {request.lake}\n")
    with _ended_softly():
        made = make_report(request, progress=watched)
    sys.stdout.write(f"{made.name}\n")
    if made.lineage_problem:
        sys.stderr.write(f"{made.lineage_problem}\n")
    sys.stderr.write(f"Report {made.run} done in {made.seconds:.0f} s\n")
    return 0


@contextmanager
def _ended_softly() -> Iterator[None]:
    """SIGTERM is an interrupt, so that whoever ends us ends the kernel, too."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def request_of(
    options: argparse.Namespace,
    pairs: Sequence[tuple[str, str]],
    label: str = "",
) -> ReportRequest:
    """The request that a command line makes.

    Raises:
        InvalidRequest: An option is wrong.
        NotYetAvailable: A principal, or a workgroup other than primary.
        EntityNotFound: There is no such notebook.
    """
    from lakenb.cli.report.place import target_of
    from lakenb.cli.report.service import ReportRequest, find_notebook

    if options.principal is not None:
        raise NotYetAvailable(
            "'lakenb report --as' is not there yet: it comes with access control (Lake Formation)."
        )
    if options.workgroup not in {None, _PRIMARY}:
        raise NotYetAvailable(
            f"The workgroup '{options.workgroup}' is not there: workgroups other than {_PRIMARY} come later."
        )
    notebook = find_notebook(options.notebook)
    return ReportRequest(
        notebook=notebook,
        target=target_of(notebook, options.to, options.out, label),
        lake=lake_of(options.lake, notebook),
        parameters=tuple(pairs),
        code=not options.no_code,
    )


def stored_request(schedule: Schedule, lake: Path, due: float | None) -> ReportRequest:
    """The request that a schedule keeps; its notebook is looked for when the report is made."""
    from lakenb.cli.report.place import target_of
    from lakenb.cli.report.service import ReportRequest

    rest, pairs = split_parameters(schedule.words)
    parser = argparse.ArgumentParser()
    add_options(parser)
    options = parser.parse_args(rest)
    notebook = Path(schedule.notebook)
    return ReportRequest(
        notebook=notebook,
        target=target_of(notebook, options.to, options.out),
        lake=lake,
        parameters=tuple(pairs),
        code=not options.no_code,
        schedule=schedule.name,
        due=due,
    )


def lake_of(given: str | None, notebook: Path | None) -> Path:
    """The lake: as given, else ``$LAKENB_LAKE``, else beside the notebook, where Jupyter has it too."""
    chosen = given or os.environ.get("LAKENB_LAKE")
    if chosen:
        return typed_path(chosen, "The lake's path")
    return (Path.cwd() if notebook is None else notebook.parent) / DEFAULT_LAKE


def _grid(options: argparse.Namespace, pairs: Sequence[tuple[str, str]]) -> int:
    from lakenb.cli.notebook_run import read
    from lakenb.cli.report.grid import combinations, label_of, members_of, run_grid
    from lakenb.cli.report.parameters import parameters_of, typed

    if options.jobs is not None and options.jobs < 1:
        raise InvalidRequest("--jobs is how many reports run at once; give 1 or more.")
    whole = request_of(options, pairs, label="-")
    declared = parameters_of(read(whole.notebook), whole.notebook.name)
    typed(declared, pairs, whole.notebook.name)
    found = combinations(options.grid, declared, pairs, whole.notebook.name)
    places = [(c, request_of(options, pairs, label_of(c)).target.name) for c in found]
    words = ["--lake", str(whole.lake), *(word for pair in pairs for word in ("-p", *pair))]
    words += ["--no-code"] * options.no_code + ["--to", whole.target.to]
    members = list(members_of(whole.notebook, words, places))
    jobs = min(options.jobs or os.cpu_count() or 1, len(members))
    sys.stderr.write(f"Running {len(members)} reports, {jobs} at once, in {whole.lake}\n")
    done = run_grid(members, jobs, _tell)
    return _FAILED if any(outcome.code for outcome in done) else 0


def _tell(outcome: Outcome) -> None:
    if outcome.code:
        sys.stderr.write(f"{outcome.member.label[1:]}: {outcome.message}\n")
    else:
        sys.stdout.write(f"{outcome.member.words[-1]}\n")
        sys.stdout.flush()


def _list(lake: Path) -> int:
    from lakenb.cli.report.history import ReportHistory

    if not (lake / "catalog.db").exists():
        sys.stdout.write(f"No report has run in {lake}.\n")
        return 0
    runs = ReportHistory(lake)
    for found in runs.runs():
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(found.started))
        where = found.message or found.output or ""
        by = f" by {found.schedule}" if found.schedule else ""
        name = Path(found.notebook).name
        sys.stdout.write(f"{when} UTC  {found.state:<10} {name}{by}  {where}\n")
    runs.close()
    return 0
