"""A report for each combination of values, several at once, each in a process of its own.

A process that dies, or a notebook that fails, leaves the others alone.
"""

from __future__ import annotations

import csv
import hashlib
import itertools
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from lakenb.cli.report.parameters import Parameter, known_parameter
from lakenb.errors import Cancelled, InvalidRequest

MOST = 1_000
_LONG = 60
_END_SECONDS = 20

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Member:
    """One report of a grid.

    Attributes:
        label: What tells it from the others, as its file's name says it: ``-region=EU-year=2013``.
        words: The command line after ``lakenb report``.
    """

    label: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a member ended: its exit code, and the last line that it wrote."""

    member: Member
    code: int
    message: str


def combinations(
    grid: Sequence[str], declared: Mapping[str, Parameter], given: Sequence[Pair], name: str
) -> list[tuple[Pair, ...]]:
    """Every combination of ``name=v1,v2`` texts, the last name changing first.

    A value that holds a comma stands in double quotes, as in CSV.

    Args:
        grid: The texts.
        declared: The notebook's parameters.
        given: What ``-p`` sets for all of them.
        name: The notebook's, for messages.

    Raises:
        InvalidRequest: A text is not of that form, a name is unknown or set twice, a value is of the wrong
            type or there twice, or there are too many combinations.
    """
    axes: dict[str, list[str]] = {}
    for text in grid:
        key, equals, values = text.partition("=")
        try:
            found = next(csv.reader([values]), [])
        except csv.Error:  # a line end outside of quotes
            found = []
        if not equals or not key or not found:
            raise InvalidRequest(f"--grid takes name=value,value,..., not '{text}'.")
        if key in axes or key in dict(given):
            raise InvalidRequest(f"The parameter '{key}' is set twice; keep one of -p and --grid.")
        parameter = known_parameter(declared, key, name)
        typed = [parameter.value(value) for value in found]
        if len({repr(value) for value in typed}) < len(typed):
            raise InvalidRequest(f"--grid {key} holds a value twice; name each value once.")
        axes[key] = found
    count = 1
    for values_of_axis in axes.values():
        count *= len(values_of_axis)
    if count > MOST:
        raise InvalidRequest(f"--grid makes {count} reports; at most {MOST} at once.")
    return [tuple(zip(axes, values, strict=True)) for values in itertools.product(*axes.values())]


def label_of(pairs: Sequence[Pair]) -> str:
    """A combination as a part of a file's name: no separator, no two alike."""
    return "".join(f"-{name}={_part(value)}" for name, value in pairs)


def run_grid(
    members: Sequence[Member], jobs: int, tell: Callable[[Outcome], None]
) -> list[Outcome]:
    """Run all members, ``jobs`` at a time; ``tell`` hears of each end. Outcomes in the members' order.

    Raises:
        Cancelled: It was interrupted; the members that ran are ended first.
    """
    running = _Running()
    with ThreadPoolExecutor(jobs) as pool:
        futures = [pool.submit(running.run, member) for member in members]
        try:
            for future in as_completed(futures):
                tell(future.result())
        except KeyboardInterrupt:
            for future in futures:
                future.cancel()
            running.stop()
            raise Cancelled("The grid was interrupted; finished reports stay.") from None
    return [future.result() for future in futures]


class _Running:
    """The processes that run now."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._processes: set[subprocess.Popen[str]] = set()
        self._stopped = False

    def run(self, member: Member) -> Outcome:
        with self._lock:
            if self._stopped:
                return Outcome(member, 1, "not run")
            process = subprocess.Popen(  # noqa: S603 - this Python and words checked above; no shell
                [sys.executable, "-m", "lakenb.cli", "report", *member.words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                start_new_session=True,  # Ctrl-C reaches us alone, and we end each of them
            )
            self._processes.add(process)
        _, said = process.communicate()
        with self._lock:
            self._processes.discard(process)
        lines = [line for line in said.splitlines() if line.strip()]
        return Outcome(member, process.returncode, lines[-1] if lines else "")

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            ending = list(self._processes)
        for process in ending:
            process.terminate()
        for process in ending:
            try:
                process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def members_of(
    notebook: Path, words: Sequence[str], targets: Sequence[tuple[Sequence[Pair], str]]
) -> Iterator[Member]:
    """The command of each combination.

    Args:
        notebook: The notebook.
        words: What all have in common.
        targets: Each combination and its report's place.
    """
    for pairs, place in targets:
        own = [word for pair in pairs for word in ("-p", *pair)]
        yield Member(label_of(pairs), (str(notebook), *words, *own, "--out", place))


def _part(value: str) -> str:
    text = quote(value, safe=" ")
    if len(text) <= _LONG:
        return text
    return text[:_LONG].rpartition("%")[0] + hashlib.sha256(value.encode()).hexdigest()[:12]
