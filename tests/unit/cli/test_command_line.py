import json
import sys

import nbformat
import pytest

from lakenb.cli import NOT_YET, demo, main
from lakenb.errors import EngineUnavailable, InvalidRequest, QueryFailed


def _notebook(*sources, tagged=True):
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    if tagged:
        cells.insert(0, nbformat.v4.new_code_cell("rows = 1\nlake = None"))
        cells[0].metadata["tags"] = ["parameters"]
    return nbformat.v4.new_notebook(cells=cells, metadata={"language_info": {"name": "python"}})


def _showing(**fields):
    found = {
        "title": "T",
        "statements": 3,
        "tables": ["c.d.t"],
        "rows": 1200,
        "data_scanned_in_bytes": 2_000_000,
        "cost": 0.00005,
        **fields,
    }
    data = json.dumps({demo.SUMMARY: found, "text/plain": "done"})
    return (
        f"import json\nfrom IPython.display import display\ndisplay(json.loads('{data}'), raw=True)"
    )


@pytest.fixture
def walkthroughs(tmp_path, monkeypatch):
    folder = tmp_path / "walkthroughs"
    folder.mkdir()

    def keep(**notebooks):
        for stem, notebook in notebooks.items():
            nbformat.write(notebook, folder / f"{stem[1:]}.ipynb")

    monkeypatch.setattr(demo, "walkthroughs", lambda: sorted(folder.glob("*.ipynb")))
    return keep


@pytest.mark.parametrize("name", sorted(NOT_YET))
def test_a_command_to_come_says_so_by_name(name, capsys):
    assert main([name]) == 2
    assert f"'lakenb {name}' is not there yet" in capsys.readouterr().err


def test_no_command_is_a_usage_error(capsys):
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2
    assert "COMMAND" in capsys.readouterr().err


def test_list_names_the_first_walkthrough(capsys):
    assert main(["demo", "--list"]) == 0
    assert "01_transform_your_data_to_s3_tables" in capsys.readouterr().out.split()


def test_an_unknown_walkthrough_is_asked_wrongly(capsys):
    assert main(["demo", "99"]) == 2
    assert "no walkthrough '99'" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["01", "1", "01_transform_your_data_to_s3_tables", "Transform"])
def test_a_walkthrough_is_found_by_number_or_name(name):
    assert demo.find(name).stem == "01_transform_your_data_to_s3_tables"


def test_part_of_two_names_is_refused(walkthroughs):
    walkthroughs(_01_apples=_notebook(), _02_apple_pie=_notebook())
    with pytest.raises(InvalidRequest, match="01_apples, 02_apple_pie"):
        demo.find("apple")


def test_a_run_writes_both_files_and_prints_at_most_15_lines(walkthroughs, tmp_path, capsys):
    many = [f"c.d.t{number}" for number in range(20)]
    check = "import pathlib\nassert rows == 7 and pathlib.Path(lake).is_dir()\nprint('<script>x</script>')"
    walkthroughs(_01_fruit=_notebook(check, _showing(tables=many)))
    output = tmp_path / "out"
    assert main(["demo", "--rows", "7", "--output", str(output)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) <= 15
    said = "\n".join(lines)
    for wanted in ("20: c.d.t0", "and 14 more", "1,200", "2.0 MB", "$0.00005"):
        assert wanted in said
    assert str(output / "01_fruit.ipynb") in said
    report = (output / "01_fruit.html").read_text(encoding="utf-8")
    assert str(output / "01_fruit.html") in said
    assert "<script" not in report
    assert "&lt;script&gt;x" in report


def test_each_run_has_a_fresh_lake(walkthroughs, tmp_path):
    leave = (
        "import pathlib\nfile = pathlib.Path(lake) / 'left'\nassert not file.exists()\nfile.touch()"
    )
    walkthroughs(_01_fruit=_notebook(leave, _showing()))
    for _ in range(2):
        demo.run("01", tmp_path / "out", {})
    assert (tmp_path / "out" / "lake" / "left").exists()


def test_a_directory_of_somebody_else_is_not_emptied(walkthroughs, tmp_path):
    walkthroughs(_01_fruit=_notebook(_showing()))
    mine = tmp_path / "out" / "lake" / "mine"
    mine.mkdir(parents=True)
    with pytest.raises(InvalidRequest, match="choose another --output"):
        demo.run("01", tmp_path / "out", {})
    assert mine.exists()


def test_a_place_that_is_no_directory_is_said(walkthroughs, tmp_path, capsys):
    walkthroughs(_01_fruit=_notebook(_showing()))
    (tmp_path / "file").touch()
    assert main(["demo", "--output", str(tmp_path / "file")]) == 2
    assert "can't hold the demo's files: File exists; choose another" in capsys.readouterr().err


def test_an_interrupt_is_a_line(monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(demo, "run", interrupted)
    assert main(["demo", "01"]) == 1
    assert capsys.readouterr().err == "Interrupted.\n"


def test_nobodys_home_is_no_notebook(capsys):
    for words in (["report"], ["schedule", "run"]):
        assert main([*words, "~no.such.user/x.ipynb"]) == 2
        assert "'~no.such.user/x.ipynb' is wrong: Could not" in capsys.readouterr().err


def test_a_failing_cell_fails_the_run_and_keeps_what_there_is(walkthroughs, tmp_path, capsys):
    walkthroughs(_01_fruit=_notebook("1 / 0", _showing()))
    assert main(["demo", "--output", str(tmp_path)]) == 1
    assert "ZeroDivisionError: division by zero" in capsys.readouterr().err
    assert "division by zero" in (tmp_path / "01_fruit.ipynb").read_text(encoding="utf-8")
    assert not (tmp_path / "01_fruit.html").exists()


def test_a_walkthrough_without_a_summary_fails(walkthroughs, tmp_path):
    walkthroughs(_01_fruit=_notebook("1 + 1"))
    with pytest.raises(QueryFailed, match="without its summary"):
        demo.run("01", tmp_path, {})


def test_without_the_extra_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "papermill", None)
    with pytest.raises(EngineUnavailable, match=r"lakenb\[demo,extensions\]"):
        demo.run("01", tmp_path, {})
