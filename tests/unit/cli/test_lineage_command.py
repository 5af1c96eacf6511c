"""``lakenb lineage import``."""

import json

import pytest

import lakenb
from lakenb.cli import lineage, main
from lakenb.errors import InvalidRequest

EVENT = {
    "eventTime": "2025-01-01T00:00:00Z",
    "producer": "https://example.com",
    "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent",
    "dataset": {"namespace": "file", "name": "/a"},
}
MANIFEST = {
    "metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json"},
    "nodes": {},
    "sources": {
        "source.shop.raw.t": {
            "resource_type": "source",
            "name": "t",
            "relation_name": "dev.spectrum.t",
        }
    },
}


def test_sources_of_several_kinds_go_into_one_lake(tmp_path, capsys):
    (tmp_path / "events.json").write_text(json.dumps(EVENT) + "\nnonsense\n", encoding="utf-8")
    target = tmp_path / "target"
    target.mkdir()
    (target / "manifest.json").write_text(json.dumps(MANIFEST), encoding="utf-8")
    words = [
        "lineage",
        "import",
        str(tmp_path / "events.json"),
        str(target),
        "--lake",
        str(tmp_path / "lake"),
    ]
    assert main([*words, "--link", "dev.spectrum=awsdatacatalog.web"]) == 0
    said = capsys.readouterr().out
    assert "1 event (all new), 1 dataset, 0 jobs" in said
    assert "kept aside: 1" in said
    with lakenb.connect(tmp_path / "lake") as session:
        assert {node.key.name for node in session.lineage._port.facts().nodes} == {
            "/a",
            "awsdatacatalog.web.t",
        }
    assert main(words) == 0
    assert "(0 new)" in capsys.readouterr().out


def test_wrong_words_and_files_are_told(tmp_path, capsys):
    lake = ["--lake", str(tmp_path / "lake")]
    assert main(["lineage", "import", str(tmp_path / "none"), *lake]) == 1
    assert "no file or folder" in capsys.readouterr().err
    assert main(["lineage", "import", "http://", *lake]) == 2
    assert main(["lineage", "import", str(tmp_path), "--project", "p", *lake]) == 2
    assert "--project says something of dbt projects" in capsys.readouterr().err
    with pytest.raises(InvalidRequest, match="SCHEMA=DATABASE"):
        lineage.links_of(["dev.spectrum"])


def test_a_kind_is_told_by_the_name(tmp_path):
    (tmp_path / "manifest.json").touch()
    assert lineage.kind_of(str(tmp_path)) == "dbt"
    assert lineage.kind_of("x/manifest.json.gz") == "dbt"
    assert lineage.kind_of("https://host") == "marquez"
    assert lineage.kind_of("events") == "openlineage"
