"""``lakenb schedule`` and ``lakenb scheduler``: reports at the times that EventBridge's expressions say."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from lakenb.cli.paths import typed_path
from lakenb.cli.report import command as report
from lakenb.errors import InvalidRequest, LakeNBError, QueryFailed
from lakenb.eventbridge.schedule.model import MISSED, Schedule
from lakenb.eventbridge.schedule.store import Schedules

_NAME = re.compile(r"[.\-_A-Za-z0-9]{1,64}")
"""AWS: the name of a rule (EventBridge API, "PutRule")."""
_SHOWN_TIMES = 3
_WAIT_SECONDS = 1.0
_END_SECONDS = 20


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lakenb schedule ...`` and ``lakenb scheduler``."""
    schedule = commands.add_parser("schedule", help="reports at set times: add, list, run, remove")
    verbs = schedule.add_subparsers(dest="verb", required=True, metavar="VERB")
    add = verbs.add_parser("add", help="keep a new schedule")
    add.add_argument("notebook", help="the notebook's file")
    add.add_argument("--cron", required=True, help="cron(0 6 * * ? *) or rate(1 hour), in UTC")
    add.add_argument("--name", help="the schedule's name (the notebook's)")
    add.add_argument(
        "--missed",
        choices=MISSED,
        default="once",
        help="times that passed while no scheduler ran: make up for them once, or skip them",
    )
    report.add_options(add)
    for verb, what in {
        "list": "list the schedules and their next times",
        "run": "run a schedule's report now",
        "remove": "forget a schedule",
        "crontab": "print a line for crontab",
        "systemd": "print a service and a timer for systemd",
    }.items():
        parser = verbs.add_parser(verb, help=what)
        if verb != "list":
            parser.add_argument("name", help="the schedule's name, or its notebook's file")
        if verb == "run":
            parser.add_argument("--due", type=float, help=argparse.SUPPRESS)
        parser.add_argument("--lake", help="the lake's directory ($LAKENB_LAKE, else .lakenb)")
    scheduler = commands.add_parser("scheduler", help="run due reports until Ctrl-C")
    scheduler.add_argument("--lake", help="the lake's directory ($LAKENB_LAKE, else .lakenb)")


def run(options: argparse.Namespace, pairs: Sequence[tuple[str, str]]) -> int:
    """Carry out ``lakenb schedule``; the exit code."""
    lake = report.lake_of(options.lake, None)
    with closing(Schedules(lake)) as schedules:
        if options.verb == "add":
            return _add(schedules, options, pairs, lake)
        if pairs:
            raise InvalidRequest(f"'lakenb schedule {options.verb}' takes no -p.")
        if options.verb == "list":
            return _list(schedules, lake)
        schedule = _find(schedules, options.name)
        if options.verb == "remove":
            schedules.remove(schedule.name)
            sys.stdout.write(f"Removed {schedule.name}.\n")
            return 0
    if options.verb == "run":
        return _run_now(schedule, lake, options.due)
    return _print_units(schedule, lake, options.verb)


def _add(
    schedules: Schedules,
    options: argparse.Namespace,
    pairs: Sequence[tuple[str, str]],
    lake: Path,
) -> int:
    from lakenb.cli.notebook_run import read
    from lakenb.cli.report.parameters import parameters_of, typed
    from lakenb.eventbridge.schedule.expression import parse_expression
    from lakenb.eventbridge.schedule.service import first_due

    expression = parse_expression(options.cron)
    request = report.request_of(options, pairs)
    name = options.name or request.notebook.stem
    if not _NAME.fullmatch(name):
        raise InvalidRequest(
            f"'{name}' is no name for a schedule: take --name with at most 64 of A-Z a-z 0-9 . - _"
        )
    declared = parameters_of(read(request.notebook), request.notebook.name)
    typed(declared, pairs, request.notebook.name)
    due = first_due(expression, time.time())
    if due is None:
        raise InvalidRequest(f"'{expression.text}' is never due again: its years are over.")
    words = [word for pair in pairs for word in ("-p", *pair)]
    words += ["--to", request.target.to, "--out", request.target.name]
    words += ["--no-code"] * options.no_code
    schedules.add(
        Schedule(name, str(request.notebook), expression.text, tuple(words), options.missed, due)
    )
    sys.stdout.write(f"Added {name}, next at {', '.join(_times(expression.text, due))}.\n")
    sys.stdout.write(f"'lakenb scheduler' runs it ({lake}).\n")
    return 0


def _times(expression: str, due: float | None) -> list[str]:
    from lakenb.eventbridge.schedule.expression import parse_expression, upcoming

    if due is None:
        return ["never again"]
    first = datetime.fromtimestamp(due, UTC)
    later = upcoming(parse_expression(expression), first, _SHOWN_TIMES - 1)
    return [f"{moment:%Y-%m-%d %H:%M} UTC" for moment in (first, *later)]


def _list(schedules: Schedules, lake: Path) -> int:
    from lakenb.cli.report.history import ReportHistory

    found = schedules.all()
    if not found:
        sys.stdout.write(f"There is no schedule in {lake}.\n")
        return 0
    with closing(ReportHistory(lake)) as runs:
        for schedule in found:
            gone = "" if Path(schedule.notebook).is_file() else " (gone)"
            lines = [
                f"{schedule.name}  {schedule.expression}  {shlex.join(schedule.words)}",
                f"  notebook  {schedule.notebook}{gone}",
                f"  next      {', '.join(_times(schedule.expression, schedule.next_due))}",
            ]
            for last in runs.runs(1, schedule.name):
                when = datetime.fromtimestamp(last.started, UTC)
                why = f": {last.message}" if last.message else ""
                lines.append(f"  last      {when:%Y-%m-%d %H:%M} UTC {last.state}{why}")
            sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _find(schedules: Schedules, text: str) -> Schedule:
    """A schedule by its name, or by its notebook's file if that has one alone."""
    every = schedules.all()
    path = str(typed_path(text, "The name or path"))
    of_notebook = [s for s in every if s.notebook == path and s.name != text]
    if len(of_notebook) > 1:
        names = ", ".join(s.name for s in of_notebook)
        raise InvalidRequest(f"{text} has several schedules: {names}; name one of them.")
    return of_notebook[0] if of_notebook else schedules.get(text)


def _run_now(schedule: Schedule, lake: Path, due: float | None) -> int:
    from lakenb.cli.report.history import OVERLAPPED, ReportHistory

    with _alone(lake, schedule.name) as alone:
        with closing(ReportHistory(lake)) as runs:
            if not alone:
                runs.left_out(
                    Path(schedule.notebook), schedule.name, due or time.time(), OVERLAPPED
                )
                raise QueryFailed(
                    f"The report of '{schedule.name}' runs already; nothing was started.",
                    name="REPORT_RUNS_ALREADY",
                )
            runs.abandon(schedule.name)
        return report.report(report.stored_request(schedule, lake, due))


@contextmanager
def _alone(lake: Path, name: str) -> Iterator[bool]:
    """Whether no other process runs this schedule's report; the lock ends with its process."""
    folder = lake / "schedules"
    try:
        import fcntl
    except ImportError:  # no such locks on this system
        yield True
        return
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield True


def _command(schedule: Schedule, lake: Path) -> list[str]:
    words = ["schedule", "run", schedule.name, "--lake", str(lake)]
    return [sys.executable, "-m", "lakenb.cli", *words]


def _print_units(schedule: Schedule, lake: Path, kind: str) -> int:
    from lakenb.eventbridge.schedule.expression import parse_expression
    from lakenb.eventbridge.schedule.units import crontab_line, systemd_units

    command = _command(schedule, lake)
    if not all(word.isprintable() for word in command):
        raise InvalidRequest("The lake's path holds a control character, which no unit can hold.")
    write = crontab_line if kind == "crontab" else systemd_units
    sys.stdout.write(write(schedule, parse_expression(schedule.expression), command))
    return 0


class _Process:
    """A report that the scheduler started, as a process of its own."""

    def __init__(self, words: list[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this Python and words of ours; no shell
            words,
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C reaches the scheduler alone, which ends its reports
        )

    def ended(self) -> bool:
        return self._process.poll() is not None

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class _Reports:
    """Starts the reports of one lake's schedules."""

    def __init__(self, lake: Path) -> None:
        self._lake = lake

    def start(self, schedule: Schedule, due: float) -> _Process:
        _say(f"{schedule.name} starts")
        return _Process([*_command(schedule, self._lake), "--due", repr(due)])

    def left_out(self, schedule: Schedule, due: float, *, missed: bool) -> None:
        from lakenb.cli.report.history import MISSED as NOT_RUN
        from lakenb.cli.report.history import OVERLAPPED, ReportHistory

        state = NOT_RUN if missed else OVERLAPPED
        _say(f"{schedule.name} is left out: {state}")
        with closing(ReportHistory(self._lake)) as runs:
            runs.left_out(Path(schedule.notebook), schedule.name, due, state)


def run_scheduler(options: argparse.Namespace) -> int:
    """Run what is due until Ctrl-C or SIGTERM; 0."""
    from lakenb.eventbridge.schedule.service import Scheduler

    lake = report.lake_of(options.lake, None)
    ended = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: ended.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with closing(Schedules(lake)) as schedules:
            scheduler = Scheduler(schedules, _Reports(lake), time.time)
            _say(
                f"Schedules of {lake}: {len(schedules.all())}; Ctrl-C ends this (process {os.getpid()})"
            )
            while not ended.is_set():
                try:
                    scheduler.tick()
                except LakeNBError as error:  # another process holds the file: try again
                    _say(str(error))
                ended.wait(_WAIT_SECONDS)
            if names := scheduler.running:
                _say(f"ending {', '.join(names)}")
            scheduler.stop()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    _say("ended")
    return 0


def _say(text: str) -> None:
    sys.stderr.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC  {text}\n")
    sys.stderr.flush()
