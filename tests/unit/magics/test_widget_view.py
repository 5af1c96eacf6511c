"""Where a magic's widget is shown beside its static form."""

import sys

import pytest

from lakenb.errors import EngineUnavailable
from lakenb.magics.current import CURRENT

pytest.importorskip("anywidget", reason="the extra 'widgets' isn't installed")
VIEW = "application/vnd.jupyter.widget-view+json"
CELLS = ["%%athena\nSELECT 1 AS x", "%lakenb", "%lineage", "%%lineage\nSELECT 1 AS x", "book"]
CELLS += ["%%gremlin --graph empty\ng.addV('t').property('name', 'a')"]


@pytest.fixture
def lake(cell, shell, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    cell.run("%athena SELECT 1")
    cell.run("import lakenb\nfrom lakenb.magics.current import CURRENT")
    cell.run("book = lakenb.QueryBook('b', CURRENT.session())")
    yield cell
    CURRENT.live.close()


def _views(outputs):
    return [data for data in outputs if VIEW in data]


@pytest.mark.parametrize("text", CELLS)
def test_voila_shows_a_widget_and_a_page_without_readers_none(lake, text, monkeypatch):
    outputs = lake.run(text)
    assert outputs
    assert not _views(outputs)
    monkeypatch.setenv("VOILA_KERNEL_ID", "1")
    shown = lake.run(text)
    assert len(_views(shown)) == 1
    assert VIEW not in shown[0]
    lake.run('%%configure -f\n{"display": "static"}')
    lake.run("book = lakenb.QueryBook('c', CURRENT.session())")
    assert not _views(lake.run(text))


def test_a_widget_that_was_asked_for_is_shown_or_refused(lake, monkeypatch):
    assert len(_views(lake.run("%lineage --format widget"))) == 1
    monkeypatch.setitem(sys.modules, "anywidget", None)
    without = {
        name: found for name, found in sys.modules.items() if name.startswith("lakenb.widgets")
    }
    for name, found in without.items():  # a module is its package's attribute too: both come back
        monkeypatch.delitem(sys.modules, name)
        package, _, last = name.rpartition(".")
        monkeypatch.setattr(sys.modules.get(package) or without[package], last, found)
    assert isinstance(lake.fail("%lineage --format widget"), EngineUnavailable)
    monkeypatch.setenv("VOILA_KERNEL_ID", "1")
    assert not _views(lake.run("%lineage"))
