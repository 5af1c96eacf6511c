"""Schedules through the command line, real reports, and a scheduler that runs in a process of its own."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from lakenb.cli import main
from lakenb.cli.report.history import ReportHistory
from lakenb.eventbridge.schedule.model import Schedule
from lakenb.eventbridge.schedule.store import Schedules

pytestmark = pytest.mark.notebook

LAKE = Path("lake")
DAILY = ["--cron", "cron(0 6 * * ? *)"]


@pytest.fixture(autouse=True)
def _alone(tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("LAKENB_LAKE", str(tmp_path / "lake"))
    monkeypatch.chdir(tmp_path)


def _keep(name, *cells):
    made = [nbformat.v4.new_code_cell(source) for source in ("rows = 3\nmark = 'm'", *cells)]
    made[0].metadata["tags"] = ["parameters"]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=made, metadata=metadata), name)


def _runs(schedule=None):
    history = ReportHistory(LAKE)
    found = history.runs(schedule=schedule)
    history.close()
    return found


def test_add_list_run_remove(capsys):
    _keep("sales.ipynb", "print('rows', rows)")
    words = ["schedule", "add", "sales.ipynb", *DAILY, "-p", "rows", "-9", "--out", "x.html"]
    assert main([*words, "--no-code"]) == 0
    assert "06:00 UTC, " in capsys.readouterr().out
    assert main(["schedule", "list"]) == 0
    listed = capsys.readouterr().out
    assert listed.startswith("sales  cron(0 6 * * ? *)  -p rows -9 --to html --out ")
    assert main(["schedule", "run", "sales"]) == 0
    assert "rows -9" in Path("x.html").read_text(encoding="utf-8")
    assert main(["schedule", "run", "sales.ipynb"]) == 0
    assert [(run.schedule, run.state) for run in _runs()] == [("sales", "SUCCEEDED")] * 2
    capsys.readouterr()
    assert main(["schedule", "list"]) == 0
    assert "UTC SUCCEEDED" in capsys.readouterr().out
    assert main(["schedule", "remove", "sales.ipynb"]) == 0
    assert main(["schedule", "remove", "sales"]) == 1
    assert "SCHEDULE_NOT_FOUND" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sales.ipynb", "--cron", "cron(0 6 * * * *)"], "must be ?"),
        (["sales.ipynb", "--cron", "cron(0 6 30 2 ? *)"], "never fires"),
        (["sales.ipynb", "--cron", "cron(0 6 * * ? 2020)"], "never due again"),
        (["sales.ipynb", *DAILY, "-p", "rows", "x"], "whole number"),
        (["sales.ipynb", *DAILY, "--name", "a b"], "no name for a schedule"),
        (["sales.ipynb", *DAILY, "--name", "../x"], "no name for a schedule"),
        (["sales.ipynb", *DAILY, "--as", "alice"], "not there yet"),
        (["nope.ipynb", *DAILY], "There is no notebook"),
    ],
)
def test_what_is_wrong_is_refused_when_it_is_added(capsys, words, said):
    _keep("sales.ipynb")
    assert main(["schedule", "add", *words]) != 0
    assert said in capsys.readouterr().err
    assert main(["schedule", "list"]) == 0
    assert "There is no schedule" in capsys.readouterr().out


def test_two_schedules_of_one_notebook_need_names(capsys):
    _keep("sales.ipynb")
    for name in ("a", "b"):
        assert main(["schedule", "add", "sales.ipynb", *DAILY, "--name", name]) == 0
    assert main(["schedule", "add", "sales.ipynb", *DAILY, "--name", "a"]) == 1
    assert main(["schedule", "run", "sales.ipynb"]) == 2
    assert "several schedules: a, b" in capsys.readouterr().err


def test_a_schedule_whose_notebook_is_gone(capsys):
    _keep("sales.ipynb")
    assert main(["schedule", "add", "sales.ipynb", *DAILY, "--out", "x.html"]) == 0
    Path("sales.ipynb").unlink()
    assert main(["schedule", "run", "sales"]) == 1
    assert "There is no notebook" in capsys.readouterr().err
    [run] = _runs("sales")
    assert run.state == "FAILED"
    assert main(["schedule", "list"]) == 0
    listed = capsys.readouterr().out
    assert "sales.ipynb (gone)" in listed
    assert "FAILED: NOTEBOOK_NOT_FOUND" in listed


@pytest.mark.parametrize(("kind", "said"), [("crontab", "0 6 * * * "), ("systemd", "OnCalendar=")])
def test_lines_for_other_schedulers(capsys, kind, said):
    _keep("sales.ipynb")
    main(["schedule", "add", "sales.ipynb", *DAILY])
    capsys.readouterr()
    assert main(["schedule", kind, "sales"]) == 0
    shown = capsys.readouterr().out
    assert said in shown
    assert str(LAKE.absolute()) in shown


def _until(true, process=None):
    end = time.monotonic() + 90
    while not true():
        assert time.monotonic() < end
        assert process is None or process.poll() is None
        time.sleep(0.2)


def _due_now(name, notebook, missed="once", late=1.0):
    schedules = Schedules(LAKE)
    words = ("--out", f"{Path.cwd()}/{name}.html", "-p", "mark", f"{Path.cwd()}/{name}.mark")
    path = str(Path(notebook).absolute())
    schedules.add(Schedule(name, path, "rate(1 day)", words, missed, time.time() - late))
    schedules.close()


@pytest.fixture
def scheduler():
    with Path("log").open("w") as log:
        process = subprocess.Popen([sys.executable, "-m", "lakenb.cli", "scheduler"], stderr=log)
    yield process
    process.kill()
    process.wait()


def test_a_scheduler_runs_what_is_due_and_what_is_added_while_it_runs(scheduler):
    _keep("sales.ipynb", "print('rows', rows)")
    _keep("fails.ipynb", "1 / 0")
    _due_now("bad", "fails.ipynb")
    _due_now("old", "sales.ipynb", "skip", late=3600.0)
    _until(lambda: _runs("bad") and _runs("bad")[0].state == "FAILED", scheduler)
    _due_now("good", "sales.ipynb", late=3600.0)
    _until(lambda: _runs("good") and _runs("good")[0].state == "SUCCEEDED", scheduler)
    assert Path("good.html").exists()
    assert not Path("bad.html").exists()
    assert [run.state for run in _runs("old")] == ["MISSED"]
    assert [len(_runs(name)) for name in ("bad", "good", "old")] == [1, 1, 1]
    scheduler.send_signal(signal.SIGINT)
    assert scheduler.wait(60) == 0
    assert Path("log").read_text().rstrip().endswith("ended")


def test_the_end_of_the_scheduler_ends_its_reports_and_nothing_overlaps(scheduler, capsys):
    _keep("slow.ipynb", "import pathlib, time\npathlib.Path(mark).touch()\ntime.sleep(120)")
    _due_now("slow", "slow.ipynb")
    _until(Path("slow.mark").exists, scheduler)
    assert main(["schedule", "run", "slow"]) == 1
    assert "runs already" in capsys.readouterr().err
    assert sorted(run.state for run in _runs("slow")) == ["OVERLAPPED", "RUNNING"]
    scheduler.send_signal(signal.SIGTERM)
    assert scheduler.wait(60) == 0
    assert sorted(run.state for run in _runs("slow")) == ["CANCELLED", "OVERLAPPED"]
    assert not Path("slow.html").exists()


def test_a_run_that_was_killed_is_no_longer_running():
    _keep("sales.ipynb")
    _due_now("sales", "sales.ipynb")
    history = ReportHistory(LAKE)
    history.begin(Path("sales.ipynb"), "sales")
    history.close()
    assert main(["schedule", "run", "sales"]) == 0
    assert sorted(run.state for run in _runs("sales")) == ["FAILED", "SUCCEEDED"]
