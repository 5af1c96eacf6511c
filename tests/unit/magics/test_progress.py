"""The progress line: when it shows, and that nothing of it stays."""

import io
from types import SimpleNamespace

import pytest

from lakenb.magics.progress import (
    NotebookProgress,
    ProgressLine,
    TerminalProgress,
    progress_for,
    progress_text,
)


class Place:
    def __init__(self):
        self.lines, self.cleared = [], 0

    def show(self, line):
        self.lines.append(line)

    def clear(self):
        self.cleared += 1


def test_the_first_second_is_silent():
    place = Place()
    line = ProgressLine(place)
    for tenth in range(10):
        line(None, tenth / 10, None)
    line.close()
    assert place.lines == []
    assert place.cleared == 0


def test_at_most_five_lines_a_second():
    place = Place()
    line = ProgressLine(place)
    for millis in range(1000, 3000):
        line(50.0, millis / 1000, 7)
    assert 8 <= len(place.lines) <= 11
    line.close()
    line.close()
    assert place.cleared == 1


@pytest.mark.parametrize(
    ("part", "rows", "text"),
    [
        (0.429, 1000, "Running · 42 % · 3.20 s · 1,000 rows"),
        (None, None, "Running · 3.20 s"),
        (-1.0, None, "Running · 3.20 s"),
        (float("nan"), 0, "Running · 3.20 s · 0 rows"),
        (1.0, None, "Running · 100 % · 3.20 s"),
    ],
)
def test_text(part, rows, text):
    assert progress_text(part, 3.2, rows) == text


def test_a_terminal_is_left_clean():
    stream = io.StringIO()
    line = ProgressLine(TerminalProgress(stream))
    line(None, 1.0, 1_000_000)
    line(None, 2.0, None)
    line.close()
    text = stream.getvalue()
    assert "\n" not in text
    *_, wiped, end = text.split("\r")
    assert wiped.strip() == end == ""
    assert len(wiped) >= len("Running · 2.00 s")


class Publisher:
    def __init__(self):
        self.calls = []

    def publish(self, data, transient, update):
        self.calls.append((data["text/plain"], transient["display_id"], update))

    def clear_output(self, wait):
        self.calls.append(("clear", wait))


@pytest.mark.parametrize("followed", [True, False])
def test_a_whole_cell_is_cleared(followed):
    publisher = Publisher()
    place = NotebookProgress(publisher, whole_cell=True, followed=followed)
    place.show("a")
    place.show("b")
    place.clear()
    first, second, last = publisher.calls
    assert (first[0], first[2], second[0], second[2]) == ("a", False, "b", True)
    assert first[1] == second[1]
    assert last == ("clear", followed)


def test_beside_other_output_the_display_is_emptied():
    publisher = Publisher()
    place = NotebookProgress(publisher, whole_cell=False, followed=True)
    place.show("a")
    place.clear()
    assert [call[0] for call in publisher.calls] == ["a", ""]
    assert publisher.calls[1][2] is True


@pytest.mark.parametrize("watched", [True, False])
def test_a_notebook_without_a_reader_gets_none(watched):
    shell = SimpleNamespace(kernel=SimpleNamespace(_allow_stdin=watched), display_pub=Publisher())
    assert (progress_for(shell, whole_cell=True, followed=True) is not None) is watched


@pytest.mark.parametrize("terminal", [True, False])
def test_plain_ipython_shows_it_on_a_terminal(monkeypatch, terminal):
    stream = io.StringIO()
    stream.isatty = lambda: terminal
    monkeypatch.setattr("sys.stderr", stream)
    assert (progress_for(SimpleNamespace(), whole_cell=True, followed=True) is not None) is terminal


def test_a_slow_cell_shows_and_clears_it(session, cell, shell, monkeypatch):
    stream = io.StringIO()
    stream.isatty = lambda: True
    line = ProgressLine(TerminalProgress(stream))
    monkeypatch.setattr("lakenb.magics.athena.progress_for", lambda *_, **__: line)
    session.progress = [(0.1, 0.5, 1), (0.2, 1.5, 2)]
    session.error = KeyboardInterrupt()
    shell.run_cell("%%athena\nSELECT 1", store_history=False)
    assert "20 %" in stream.getvalue()
    assert "10 %" not in stream.getvalue()
    assert stream.getvalue().endswith(" \r")


def test_the_setting_turns_it_off(session, cell):
    cell.run('%%configure -f\n{"progress": false}')
    from lakenb.magics.current import CURRENT

    CURRENT.live.progress = [(0.1, 5.0, 1)]
    cell.run("%%athena\nSELECT 1")
    assert "%" not in cell.stderr
