"""Reports through papermill, real kernels and processes of their own."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

import lakenb
from lakenb.cli import main
from lakenb.cli.report.history import ReportHistory

pytestmark = pytest.mark.notebook

PARAMETERS = "rows = 3\nname = 'nobody'\nlake = None"
QUERY = "%load_ext lakenb\nresult = %athena SELECT 'Zoë <b>' AS who, 40 + 2 AS answer\nresult"
PICTURE = "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2, rows])\nplt.show()"
SAID = "print('rows', rows, repr(name))"
SLEEP = "import time, pathlib\npathlib.Path(lake).touch()\ntime.sleep(120)"


@pytest.fixture(autouse=True)
def _alone(tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def keep(tmp_path):
    def kept(name, *cells, markdown="# The title"):
        made = [nbformat.v4.new_code_cell(source) for source in (PARAMETERS, *cells)]
        made[0].metadata["tags"] = ["parameters"]
        made.insert(1, nbformat.v4.new_markdown_cell(markdown))
        metadata = {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        }
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(nbformat.v4.new_notebook(cells=made, metadata=metadata), path)
        return path

    return kept


def _runs(lake=Path(".lakenb")):
    history = ReportHistory(lake)
    found = history.runs()
    history.close()
    return found


def _files():
    return sorted(
        str(p.relative_to(Path.cwd()))
        for p in Path.cwd().rglob("*")
        if p.is_file() and not {".lakenb", "ipython"} & set(p.parts)
    )


def test_html_holds_everything_and_loads_nothing(keep, tmp_path, capsys):
    (tmp_path / "dot.png").write_bytes(_png())
    bad = "# Title\n\n![a dot](dot.png)\n\n<script>alert(1)</script><img src=x onerror=alert(2)>"
    keep("sales.ipynb", SAID, QUERY, PICTURE, markdown=bad)
    assert main(["report", "sales.ipynb", "-p", "rows", "-5", "-p", "name", "-x <i>"]) == 0
    out = tmp_path / "sales-report.html"
    assert capsys.readouterr().out == f"{out}\n"
    page = out.read_text(encoding="utf-8")
    assert "rows -5 '-x &lt;i&gt;'" in page
    assert "Zoë &lt;b&gt;" in page
    assert len(re.findall(r'<img[^>]* src="data:image/png;base64,', page)) == 2
    assert "dot.png" not in page
    assert "<script" not in page.lower()
    assert "Content-Security-Policy" in page
    assert "default-src 'none'" in page
    [run] = _runs()
    assert (run.state, run.output, run.cell) == ("SUCCEEDED", str(out), None)
    assert run.parameters == {"rows": -5, "name": "-x <i>"}


MADE = "%load_ext lakenb\n%athena CREATE DATABASE d\n%athena CREATE TABLE d.a AS SELECT 1 AS x"


def _told():
    """Type, inputs, outputs and run's facets of the last report's own events, the first one first."""
    run = _runs()[0].id
    with lakenb.connect(".lakenb") as session:
        found = session.lineage.events(run=run)[::-1]
        return [
            (one.type, one.inputs, one.outputs, one.event["run"]["facets"])
            for one in found.itertuples()
        ]


def test_a_report_is_a_run_of_its_notebook_in_lineage(keep, tmp_path):
    keep("sales.ipynb", MADE, "%athena SELECT x FROM d.a")
    assert main(["report", "sales.ipynb", "-p", "rows", "4", "-p", "name", "a b"]) == 0
    out = str(tmp_path / "sales-report.html")
    start, end = _told()
    assert start[:3] == ("START", [], [])
    assert end[:3] == ("COMPLETE", ["awsdatacatalog.d.a"], [out])
    given = end[3]["executionParameters"]["parameters"]
    assert given == [{"key": "rows", "value": "4"}, {"key": "name", "value": "a b"}]
    with lakenb.connect(".lakenb") as session:
        every = session.lineage.events(type="COMPLETE")
        runs = {e["run"]["facets"]["parent"]["run"]["runId"] for e in every["event"][1:]}
        assert runs == {_runs()[0].id}
        assert set(every["job"]) >= {"sales"}
        assert "awsdatacatalog.d.a" in session.lineage.upstream(out).to_string()


def _png():
    import io

    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (2, 2), "red").save(file, "PNG")
    return file.getvalue()


def test_without_code_only_what_came_out_is_left(keep, tmp_path):
    keep("sales.ipynb", SAID)
    assert main(["report", "sales.ipynb", "--no-code", "--out", "x.html"]) == 0
    page = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "rows 3" in page
    assert "The title" in page
    assert "repr(" not in page
    assert "print" not in page.partition("<body")[2]
    assert main(["report", "sales.ipynb", "--no-code", "--out", "x.ipynb"]) == 0
    codes = [
        c for c in nbformat.read(tmp_path / "x.ipynb", as_version=4).cells if c.cell_type == "code"
    ]
    assert all(cell.metadata.jupyter.source_hidden for cell in codes)
    assert "rows 3" in codes[-1].outputs[0].text


def test_pdf(keep, tmp_path):
    pdfium = pytest.importorskip("pypdfium2")
    try:
        import weasyprint  # noqa: F401 - whether it finds Pango is the question
    except (ImportError, OSError):
        pytest.skip("WeasyPrint or Pango isn't installed")
    long = "print('w' * 3000)\nprint('\\n'.join(f'line {n}' for n in range(200)))"
    fetch = (
        f"# Title\n\n<img src='file://{tmp_path}/sales.ipynb'> <img src='http://127.0.0.1:9/x.png'>"
    )
    keep("sales.ipynb", SAID, QUERY, PICTURE, long, markdown=fetch)
    assert main(["report", "sales.ipynb", "--to", "pdf"]) == 0
    pdf = pdfium.PdfDocument(tmp_path / "sales-report.pdf")
    pages = [page.get_textpage().get_text_bounded() for page in pdf]
    text = "\n".join(pages)
    assert len(pages) > 2
    for wanted in ("rows 3", "Zoë <b>", "42", "line 199", f"1 / {len(pages)}"):
        assert wanted in text
    assert text.count("w") > 3000, "nothing is cut at the edge"
    pictures = [o for page in pdf for o in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE])]
    assert len(pictures) == 1
    pdf.close()


def test_without_weasyprint_nothing_runs(keep, tmp_path, monkeypatch, capsys):
    keep("sales.ipynb", SAID)
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assert main(["report", "sales.ipynb", "--to", "pdf"]) == 1
    assert "pip install 'lakenb[pdf]'" in capsys.readouterr().err
    assert not (tmp_path / "sales-report.pdf").exists()


def test_a_cell_that_fails_leaves_what_was_there(keep, tmp_path, capsys):
    keep("fails.ipynb", SAID, "%load_ext lakenb", "%%athena\nSELECT nope", "print('after')")
    (tmp_path / "out.html").write_text("yesterday's")
    assert main(["report", "fails.ipynb", "--out", "out.html"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "Cell 4 of fails.ipynb failed with QueryFailed: COLUMN_NOT_FOUND: line 1:8" in said.err
    assert (tmp_path / "out.html").read_text() == "yesterday's"
    assert _files() == ["fails.ipynb", "out.html"]
    [run] = _runs()
    assert (run.state, run.cell) == ("FAILED", 4)
    assert "Column 'nope' cannot be resolved" in run.message
    kind, _, outputs, facets = _told()[-1]
    assert (kind, outputs) == ("FAIL", [])
    assert facets["errorMessage"]["message"] == (
        "QueryFailed: COLUMN_NOT_FOUND in cell 4, at 1:8 of the statement"
    )


def test_lineage_tells_the_line_that_failed_and_none_of_its_values(keep):
    keep("fails.ipynb", SAID, "a = 1\n\nraise ValueError('row 7: Zoë')")
    assert main(["report", "fails.ipynb"]) == 1
    assert _told()[-1][3]["errorMessage"]["message"] == "ValueError in cell 3, line 3"


def test_a_kernel_that_dies_is_a_failure_at_its_cell(keep, capsys):
    keep("dies.ipynb", SAID, "import os\nos.kill(os.getpid(), 9)", "print('after')")
    assert main(["report", "dies.ipynb"]) == 1
    assert "The kernel of dies.ipynb died in cell 3" in capsys.readouterr().err
    assert _files() == ["dies.ipynb"]
    assert _runs()[0].cell == 3


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (["-p", "rows", "many"], "'rows' takes a whole number", 2),
        (["-p", "row", "1"], "no parameter 'row'", 2),
        (["-p", "rows"], "-p needs a name and a value", 2),
        (["--as", "alice"], "comes with access control", 2),
        (["--workgroup", "etl"], "The workgroup 'etl'", 2),
        (["--to", "pdf", "--out", "x.html"], "--out 'x.html' is html", 2),
        (["--out", "sales.ipynb/x.html"], "can't be written to", 1),
        (["--jobs", "0", "--grid", "rows=1"], "--jobs", 2),
        (["--jobs", "2"], "--jobs goes with --grid", 2),
        (["--lake", "~no.such.user/lake"], "The lake's path '~no.such.user/lake' is wrong", 2),
    ],
)
def test_what_is_wrong_is_said_before_anything_runs(keep, capsys, words, said, code):
    keep("sales.ipynb", "import pathlib\npathlib.Path('ran').touch()")
    assert main(["report", "sales.ipynb", *words]) == code
    assert said in capsys.readouterr().err
    assert _files() == ["sales.ipynb"]


def test_a_notebook_that_no_kernel_saved_takes_parameters(keep):
    path = keep("sales.ipynb", "assert rows == 7")
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata = {}
    nbformat.write(notebook, path)
    assert main(["report", "sales.ipynb", "-p", "rows", "7"]) == 0


def test_the_primary_workgroup_is_there(keep):
    keep("sales.ipynb", SAID)
    assert main(["report", "sales.ipynb", "--workgroup", "primary"]) == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        ("[]", "not a notebook"),
        ('{"cells": 1, "nbformat": 4, "nbformat_minor": 5, "metadata": {}}', "not a notebook"),
        ('{"nbformat": 99}', "not a notebook"),
    ],
)
def test_a_file_that_is_no_notebook(tmp_path, capsys, content, said):
    (tmp_path / "x.ipynb").write_text(content)
    assert main(["report", "x.ipynb"]) == 2
    assert said in capsys.readouterr().err


def test_a_notebook_that_isnt_there(capsys):
    assert main(["report", "nope.ipynb"]) == 1
    assert "There is no notebook" in capsys.readouterr().err
    assert not Path(".lakenb").exists()


def test_a_kernel_that_isnt_installed(keep, tmp_path, capsys):
    path = keep("sales.ipynb", SAID)
    path.write_text(path.read_text().replace('"name": "python3"', '"name": "scala-9"'))
    assert main(["report", "sales.ipynb"]) == 2
    assert "needs the kernel 'scala-9'" in capsys.readouterr().err


def test_the_lake_is_the_one_that_is_named_and_takes_the_report(keep, tmp_path, capsys):
    keep(
        "sub/sales.ipynb",
        "import lakenb, os\nsession = lakenb.connect()\nsession.fs.pipe('s3://raw/x', b'1')\nprint(os.getcwd())",
    )
    words = ["report", "sub/sales.ipynb", "--lake", "my", "--out", "s3://reports/daily/"]
    assert main(words) == 0
    assert capsys.readouterr().out == "s3://reports/daily/sales-report.html\n"
    with lakenb.connect(tmp_path / "my") as session:
        assert session.fs.cat("s3://raw/x") == b"1"
        page = session.fs.cat("s3://reports/daily/sales-report.html")
    assert str(tmp_path / "sub").encode() in page
    assert not (tmp_path / "sub" / ".lakenb").exists()
    assert "LAKENB_LAKE" not in os.environ
    assert main(["report", "--history", "--lake", "my"]) == 0
    assert "SUCCEEDED  sales.ipynb" in capsys.readouterr().out


def test_without_a_named_lake_it_is_where_jupyter_has_it(keep, tmp_path):
    keep("sub/sales.ipynb", "import lakenb\nlakenb.connect().fs.pipe('s3://raw/x', b'1')")
    assert main(["report", "sub/sales.ipynb"]) == 0
    assert (tmp_path / "sub" / ".lakenb" / "s3" / "raw" / "x").read_bytes() == b"1"


def test_a_grid_makes_a_report_each_and_one_failure_leaves_the_others(keep, tmp_path, capsys):
    keep("sales.ipynb", SAID, "assert (rows, name) != (2, 'a/b'), 'not this one'")
    words = ["report", "sales.ipynb", "--grid", "rows=1,2", "--grid", "name=x,a/b"]
    assert main([*words, "--out", "all", "--jobs", "2"]) == 1
    said = capsys.readouterr()
    assert "rows=2-name=a%2Fb: CellFailed" in said.err
    assert "not this one" in said.err
    names = [f"sales-report-rows={r}-name={n}.html" for r, n in ((1, "a%2Fb"), (1, "x"), (2, "x"))]
    assert _files() == [*(f"all/{name}" for name in names), "sales.ipynb"]
    assert sorted(said.out.split()) == [str(tmp_path / "all" / name) for name in names]
    assert "rows 1 'a/b'" in (tmp_path / "all" / names[0]).read_text(encoding="utf-8")
    assert sorted(run.state for run in _runs()) == ["FAILED", *["SUCCEEDED"] * 3]


_LOGS = {}


def _started(words, *files):
    log = Path(f"ipython/{len(_LOGS)}.log")
    log.parent.mkdir(exist_ok=True)
    with log.open("w") as file:
        process = subprocess.Popen([sys.executable, "-m", "lakenb.cli", *words], stderr=file)
    _LOGS[process.pid] = log
    end = time.monotonic() + 60
    while not all(file.exists() for file in files):
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < end
        time.sleep(0.1)
    return process


def _said(process):
    return _LOGS[process.pid].read_text()


def _children(process):
    done = subprocess.run(
        ["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
    )
    pairs = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    found, new = set(), {process.pid}
    while new:
        found |= new
        new = {pid for pid, parent in pairs if parent in found} - found
    return found - {process.pid}


def _gone(pids):
    end = time.monotonic() + 30
    while left := [pid for pid in pids if Path(f"/proc/{pid}/cmdline").exists() and _alive(pid)]:
        assert time.monotonic() < end, left
        time.sleep(0.1)


def _alive(pid):
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_the_kernel_and_writes_nothing(keep, tmp_path, sent):
    keep("slow.ipynb", SLEEP)
    mark = tmp_path / "mark"
    process = _started(["report", "slow.ipynb", "-p", "lake", str(mark)], mark)
    children = _children(process)
    assert children
    process.send_signal(sent)
    assert process.wait(60) == 1
    assert "Cancelled: USER_CANCELED: The report was interrupted" in _said(process)
    _gone(children)
    assert _files() == ["mark", "slow.ipynb"]
    assert [run.state for run in _runs()] == ["CANCELLED"]
    assert [event[0] for event in _told()] == ["START", "ABORT"]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_an_interrupt_of_a_grid_ends_all_of_it(keep, tmp_path):
    keep("slow.ipynb", SLEEP)
    marks = [tmp_path / "a", tmp_path / "b"]
    grid = f"lake={marks[0]},{marks[1]}"
    process = _started(["report", "slow.ipynb", "--grid", grid, "--jobs", "2"], *marks)
    children = _children(process)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 1
    assert "The grid was interrupted" in _said(process)
    _gone(children)
    assert _files() == ["a", "b", "slow.ipynb"]


def test_two_reports_to_one_place_leave_one_whole(keep, tmp_path):
    keep("sales.ipynb", SAID)
    words = ["report", "sales.ipynb", "--out", "x.html", "-p", "rows"]
    both = [_started([*words, str(n)]) for n in (1, 2)]
    assert [process.wait(120) for process in both] == [0, 0]
    page = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert page.rstrip().endswith("</html>")
    assert "rows 1" in page or "rows 2" in page
    assert _files() == ["sales.ipynb", "x.html"]
