"""Event files: every form they come in, damage of every kind, and the specification's samples."""

import gzip
import json
from pathlib import Path

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.imports import openlineage
from lakenb.lineage.imports.model import LONGEST_TEXT, Aside, Found
from lakenb.lineage.imports.openlineage import files_of, read

SHARED = Path(__file__).parents[5] / "shared" / "data" / "openlineage"
URL = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"


def _event(number=1, **more):
    return {
        "eventTime": f"2025-01-0{number}T00:00:00Z",
        "eventType": "COMPLETE",
        "producer": "https://example.com/p",
        "schemaURL": URL,
        "run": {"runId": f"01941f29-7c00-7000-8000-00000000000{number}"},
        "job": {"namespace": "n", "name": f"j{number}"},
        **more,
    }


def _read(path, content):
    if isinstance(content, str):
        content = content.encode()
    path.write_bytes(content)
    return [piece for file in files_of(path) for piece in read(file)]


def _jobs(pieces):
    return [piece.event["job"]["name"] for piece in pieces if isinstance(piece, Found)]


def _reasons(pieces):
    return [piece.reason for piece in pieces if isinstance(piece, Aside)]


FIRST, SECOND = json.dumps(_event(1)), json.dumps(_event(2))


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n{SECOND}\n",
        f"\n\n{FIRST}\n\n  {SECOND}",
        f"[{FIRST},{SECOND}]",
        f"[{FIRST}]\n[{SECOND}]",
        json.dumps([_event(1), _event(2)], indent=2),
        json.dumps(_event(1), indent=2) + "\n" + json.dumps(_event(2), indent=2),
        f"{FIRST}{SECOND}",
        json.dumps({"events": [_event(1), _event(2)], "totalCount": 2}),
        f"\ufeff{FIRST}\r\n{SECOND}\r\n",
    ],
    ids=[
        "lines",
        "gaps",
        "array",
        "arrays",
        "indented",
        "one after another",
        "glued",
        "page",
        "BOM",
    ],
)
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_every_form_gives_the_same_events(tmp_path, text, pack):
    pieces = _read(tmp_path / "events.json", pack(text.encode()))
    assert [piece.event for piece in pieces] == [_event(1), _event(2)]


def test_utf_16_is_read(tmp_path):
    pieces = _read(tmp_path / "e.json", json.dumps(_event(1, note="ä")).encode("utf-16"))
    assert pieces[0].event == _event(1, note="ä")


@pytest.mark.parametrize(
    ("text", "jobs", "reasons"),
    [
        (f"{FIRST}\n{SECOND[:40]}", ["j1"], ["cut off"]),
        (f"{FIRST[:40]}\n{SECOND}\n", ["j2"], ["no JSON"]),
        (f"[{FIRST},{SECOND},{FIRST[:60]}", ["j1", "j2"], ["cut off"]),
        (f"[{FIRST},", ["j1"], ["no end"]),
        (json.dumps(_event(1), indent=1)[:90], [], ["cut off"]),
        (f"{FIRST}\nnonsense\n{SECOND}\n", ["j1", "j2"], ["no JSON"]),
        (f"{FIRST}\n{'[' * 100_000}\n{SECOND}\n", ["j1", "j2"], ["deeper"]),
        (f"[1, null, true, {FIRST}]", ["j1"], ["a number", "null", "true or false"]),
        ("", [], ["empty"]),
        ("\x00\x00", [], ["no JSON"]),
    ],
)
def test_what_is_broken_is_kept_aside_and_the_rest_is_read(tmp_path, text, jobs, reasons):
    pieces = _read(tmp_path / "events.json", text)
    assert _jobs(pieces) == jobs
    said = _reasons(pieces)
    assert len(said) == len(reasons)
    assert all(reason in text for reason, text in zip(reasons, said, strict=True))
    assert all(len(piece.text) <= LONGEST_TEXT for piece in pieces if isinstance(piece, Aside))


def test_a_line_that_is_no_text_is_kept_aside(tmp_path):
    pieces = _read(
        tmp_path / "e.jsonl", FIRST.encode() + b'\n{"a": "\xff\xfe"}\n' + SECOND.encode()
    )
    assert _jobs(pieces) == ["j1", "j2"]
    assert _reasons(pieces) == ["The line is no UTF-8 text."]
    assert pieces[1].origin.endswith("e.jsonl:2")


def test_half_a_gzip_file_gives_what_it_holds(tmp_path):
    lines = "\n".join(json.dumps(_event(n % 9 + 1, pad="x" * n)) for n in range(2_000))
    packed = gzip.compress(lines.encode())
    pieces = _read(tmp_path / "e.jsonl.gz", packed[: len(packed) // 2])
    assert len(_jobs(pieces)) > 100
    assert _reasons(pieces)


def test_a_json_text_that_is_too_large_is_kept_aside(tmp_path, monkeypatch):
    monkeypatch.setattr(openlineage, "LARGEST", 1_000)
    lines = f"{FIRST}\n{json.dumps(_event(3, pad='x' * 5_000))}\n{SECOND}\n"
    pieces = _read(tmp_path / "e.jsonl", lines)
    assert _jobs(pieces) == ["j1", "j2"]
    assert any("longer" in reason for reason in _reasons(pieces))
    assert "split it" in _reasons(_read(tmp_path / "f.json", "[" + ",".join([FIRST] * 9) + "]"))[0]


def test_nan_becomes_a_text_and_the_event_stays(tmp_path):
    pieces = _read(tmp_path / "e.json", FIRST[:-1] + ', "mean": NaN, "max": -Infinity}')
    assert pieces[0].event == _event(1, mean="NaN", max="-Infinity")


def test_an_old_producer_writes_no_schema_url(tmp_path):
    old = _event(1)
    del old["schemaURL"]
    assert _read(tmp_path / "e.json", json.dumps(old))[0].event == _event(1)


def test_a_folder_is_read_in_order_without_what_is_hidden(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name, number in (("b/x.json", 3), ("a.jsonl", 1), ("c.NDJSON", 4), (".git/x.json", 9)):
        (tmp_path / name).write_text(json.dumps(_event(number)), encoding="utf-8")
    (tmp_path / "aa.json.gz").write_bytes(gzip.compress(json.dumps(_event(2)).encode()))
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    pieces = [piece for file in files_of(tmp_path) for piece in read(file)]
    assert _jobs(pieces) == ["j1", "j2", "j3", "j4"]


def test_wrong_paths_are_told(tmp_path):
    with pytest.raises(EntityNotFound, match="no file or folder"):
        files_of(tmp_path / "none.json")
    with pytest.raises(InvalidRequest, match=r"holds no file that ends in \.json"):
        files_of(tmp_path)
    with pytest.raises(InvalidRequest, match="no path"):
        files_of("a\0b")


@pytest.mark.skipif(not SHARED.exists(), reason="the shared files are not beside the checkout")
@pytest.mark.parametrize("folder", ["spec-samples", "events"])
def test_every_sample_is_read_and_says_what_its_file_says(folder):
    files = files_of(SHARED / folder)
    assert len(files) == {"spec-samples": 47, "events": 41}[folder]
    for file in files:
        [piece] = list(read(file))
        assert isinstance(piece, Found), piece
        kept = json.loads(Path(file.name).read_text(encoding="utf-8"))
        if not piece.fragment:
            assert piece.event == kept
            continue
        holders = [piece.event.get(kind, {}).get("facets") for kind in ("run", "job", "dataset")]
        for kind in ("input", "output"):
            holders += [one[f"{kind}Facets"] for one in piece.event.get(f"{kind}s", ())]
        assert kept in holders
        word = Path(file.name).parent.name
        for ending, kind in (("RunFacet", "run"), ("JobFacet", "job"), ("DatasetFacet", "dataset")):
            plain = "Input" not in word and "Output" not in word
            if word.endswith(ending) and plain and word != "LineageFacet":
                assert kept == piece.event[kind].get("facets"), file.name
