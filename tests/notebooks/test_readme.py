"""The README's script works as it stands."""

import re
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"


def _script():
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    [found] = [block for block in blocks if "lakenb.connect" in block]
    return found


def test_the_script_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("orders.csv").write_text("1,EU,2.5\n2,US,4\n3,EU,1\n", encoding="utf-8")
    names = {}
    exec(compile(_script(), str(README), "exec"), names)
    assert names["result"].fetchall() == [(3.5,)]
    assert names["result"].execution.data_scanned_in_bytes == Path("orders.csv").stat().st_size
    names["session"].close()


def test_what_it_points_to_is_there():
    links = re.findall(r"\]\(([^):#]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert not [link for link in links if not (README.parent / link).exists()]
