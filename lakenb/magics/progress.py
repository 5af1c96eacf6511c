"""A line that tells how far a slow statement is, and leaves nothing behind."""

from __future__ import annotations

import sys
import uuid
from typing import TYPE_CHECKING, Protocol, TextIO

from lakenb.display import count_text, duration_text

if TYPE_CHECKING:
    from IPython.core.displaypub import DisplayPublisher
    from IPython.core.interactiveshell import InteractiveShell

FIRST_SECONDS = 1.0
EVERY_SECONDS = 0.2
_MILLIS = 1000
_PERCENT = 100
_ROUNDING = 1e-9  # 0.29 * 100 is 28.999999999999996


class ProgressPlace(Protocol):
    """Where the line is shown."""

    def show(self, line: str) -> None:
        """Put the line in place of the one before it."""

    def clear(self) -> None:
        """Leave the place as it was."""


class ProgressLine:
    """The ``on_progress`` of a statement: silent in its first second, then at most five lines a second."""

    def __init__(self, place: ProgressPlace) -> None:
        self._place = place
        self._next = FIRST_SECONDS
        self._shown = False

    def __call__(self, part: float | None, seconds: float, rows: int | None) -> None:
        """Show how far it is, if it is time."""
        if seconds < self._next:
            return
        self._next = seconds + EVERY_SECONDS
        self._shown = True
        self._place.show(progress_text(part, seconds, rows))

    def close(self) -> None:
        """Clear the line, if there is one."""
        if self._shown:
            self._shown = False
            self._place.clear()


def progress_text(part: float | None, seconds: float, rows: int | None) -> str:
    """``Running · 42 % · 3.20 s · 1,000 rows``; what isn't known is left off.

    Args:
        part: Done, from 0 to 1.
        seconds: Since the start.
        rows: So far.
    """
    parts = ["Running"]
    if part is not None and 0 <= part <= 1:
        parts.append(f"{int(part * _PERCENT + _ROUNDING)} %")
    parts.append(duration_text(seconds * _MILLIS))
    if rows is not None:
        parts.append(count_text(rows, "row"))
    return " · ".join(parts)


class NotebookProgress:
    """A display that is updated and then cleared, so that the saved notebook has no trace of it.

    Args:
        publisher: The shell's.
        whole_cell: Nothing else in the cell has an output, so all of it may be cleared.
        followed: A picture comes next, so the clearing waits for it and nothing flickers.
    """

    def __init__(self, publisher: DisplayPublisher, *, whole_cell: bool, followed: bool) -> None:
        self._publisher = publisher
        self._whole_cell = whole_cell
        self._followed = followed
        self._id = uuid.uuid4().hex
        self._open = False

    def show(self, line: str) -> None:
        """Show or update the display."""
        self._publish(line)

    def clear(self) -> None:
        """Clear the cell's output, or, where other output must stay, empty the display."""
        if self._whole_cell:
            self._publisher.clear_output(wait=self._followed)  # type: ignore[no-untyped-call] # IPython's own
        else:
            self._publish("")

    def _publish(self, line: str) -> None:
        self._publisher.publish(
            data={"text/plain": line}, transient={"display_id": self._id}, update=self._open
        )
        self._open = True


class TerminalProgress:
    """One line of a terminal, written over and then wiped."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._width = 0

    def show(self, line: str) -> None:
        """Write over the line."""
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Wipe the line."""
        self._stream.write("\r" + " " * self._width + "\r")
        self._stream.flush()


def watched(shell: InteractiveShell) -> bool:
    """Whether somebody sits before the notebook that a shell's kernel serves.

    papermill, nbclient and nbconvert can't answer questions, and say so with each request
    (Jupyter: "Messaging in Jupyter", ``allow_stdin``). A terminal's shell has no kernel.
    """
    return bool(getattr(getattr(shell, "kernel", None), "_allow_stdin", False))


def progress_for(
    shell: InteractiveShell, *, whole_cell: bool, followed: bool
) -> ProgressLine | None:
    """The progress line of a shell; None where nobody watches: there it would only be saved."""
    if watched(shell):
        return ProgressLine(
            NotebookProgress(shell.display_pub, whole_cell=whole_cell, followed=followed)
        )
    if getattr(shell, "kernel", None) is not None:
        return None
    if sys.stderr is not None and sys.stderr.isatty():
        return ProgressLine(TerminalProgress(sys.stderr))
    return None
