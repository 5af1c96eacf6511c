import threading
from pathlib import Path

import pytest

import lakenb
from lakenb.cli.report.place import place_of, target_of
from lakenb.errors import InvalidRequest, LakeNBError, QueryFailed


@pytest.fixture
def notebook(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = tmp_path / "books" / "sales.ipynb"
    found.parent.mkdir()
    found.write_text("{}")
    return found


@pytest.mark.parametrize(
    ("to", "out", "wanted", "name"),
    [
        (None, None, "html", "sales-report.html"),
        ("pdf", None, "pdf", "sales-report.pdf"),
        ("ipynb", None, "ipynb", "sales-report.ipynb"),
        (None, "a/b.pdf", "pdf", "a/b.pdf"),
        (None, "a/b.PDF", "pdf", "a/b.PDF"),
        ("html", "a/b.html", "html", "a/b.html"),
        ("pdf", "a/", "pdf", "a/sales-report.pdf"),
        (None, "a.b/c", "html", "a.b/c/sales-report.html"),
        (None, "s3://reports/y.html", "html", "s3://reports/y.html"),
        (None, "s3://reports", "html", "s3://reports/sales-report.html"),
        ("pdf", "s3://reports/y/", "pdf", "s3://reports/y/sales-report.pdf"),
    ],
)
def test_format_and_place(notebook, to, out, wanted, name):
    found = target_of(notebook, to, out)
    assert found.to == wanted
    assert found.name == (name if name.startswith("s3:") else str(Path(name).absolute()))


def test_a_directory_called_like_a_file_is_a_directory(notebook, tmp_path):
    (tmp_path / "x.html").mkdir()
    assert target_of(notebook, None, "x.html").name.endswith("x.html/sales-report.html")


@pytest.mark.parametrize(
    ("to", "out", "label", "words"),
    [
        ("pdf", "x.html", "", "--out 'x.html' is html and --to says pdf"),
        (None, "x.html", "-rows=1", "directory, not the file"),
        (None, "books/sales.ipynb", "", "overwrite its notebook"),
        (None, "s3:///x.html", "", "bucket"),
        (None, "s3://", "", "names no bucket"),
        (None, "s3:///", "", "names no bucket"),
        (None, "s3://UPPER/x.html", "", "UPPER"),
        (None, "a\0b/x.html", "", "NUL"),
        (None, "~no.such.user/x.html", "", "home"),
    ],
)
def test_what_contradicts_itself_is_refused(notebook, to, out, label, words):
    with pytest.raises(InvalidRequest, match=words):
        target_of(notebook, to, out, label)


def test_a_link_to_the_notebook_is_the_notebook(notebook, tmp_path):
    (tmp_path / "link.ipynb").symlink_to(notebook)
    with pytest.raises(InvalidRequest, match="overwrite"):
        target_of(notebook, None, "link.ipynb")


def _file(notebook, out, lake="lake"):
    return place_of(target_of(notebook, None, str(out)), Path(lake).absolute())


def test_a_file_is_whole_or_as_it_was(notebook, tmp_path):
    out = tmp_path / "new" / "x.html"
    place = _file(notebook, out)
    place.prepare()
    assert not out.exists()
    place.put(b"one")
    place.leave()
    assert out.read_bytes() == b"one"
    again = _file(notebook, out)
    again.prepare()
    again.leave()
    assert out.read_bytes() == b"one"
    assert [file.name for file in out.parent.iterdir()] == ["x.html"]


def test_a_file_has_the_rights_that_others_have(notebook, tmp_path):
    place = _file(notebook, tmp_path / "x.html")
    place.put(b"one")
    (tmp_path / "plain").touch()
    assert (tmp_path / "x.html").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_place_that_cant_be_written_is_said_before_the_run(notebook, tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(QueryFailed, match=r"can't be written to .*choose another --out"):
        _file(notebook, tmp_path / "file" / "x.html").prepare()
    assert (tmp_path / "file").read_text() == "mine"


def test_two_reports_for_one_place_leave_one_of_the_two_whole(notebook, tmp_path):
    out = tmp_path / "x.html"
    contents = [bytes([65 + n]) * 500_000 for n in range(8)]

    def write(content):
        place = _file(notebook, out)
        place.prepare()
        place.put(content)
        place.leave()

    threads = [threading.Thread(target=write, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert out.read_bytes() in contents
    assert sorted(file.name for file in tmp_path.iterdir()) == ["books", "x.html"]


def test_an_object_of_the_lake(notebook, tmp_path):
    place = _file(notebook, "s3://reports/daily/x.html", tmp_path / "lake")
    place.prepare()
    place.put(b"one")
    place.leave()
    with lakenb.connect(tmp_path / "lake") as session:
        assert session.fs.cat("s3://reports/daily/x.html") == b"one"
        assert session.fs.find("s3://reports/") == ["reports/daily/x.html"]


def test_an_object_that_cant_be_written(notebook, tmp_path):
    with lakenb.connect(tmp_path / "lake") as session:
        session.fs.pipe("s3://reports/daily", b"an object, so no directory")
    place = _file(notebook, "s3://reports/daily/x.html", tmp_path / "lake")
    with pytest.raises(LakeNBError):
        place.put(b"one")
