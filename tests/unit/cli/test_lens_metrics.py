"""``lakenb lens metrics`` and ``lakenb lens export``."""

import pytest

import lakenb
from lakenb.cli import main
from lakenb.cli.lens_metrics import day_of


@pytest.fixture
def lake(tmp_path):
    place = tmp_path / "lake"
    with lakenb.connect(place) as session:
        from lakenb.s3.storage_lens.input_tables import OBJECTS, open_table

        open_table(session._services.sources.buckets, OBJECTS)
        session.sql(
            'INSERT INTO "s3tablescatalog/aws-s3"."storage_lens_input"."objects" '
            "(report_date, account_id, aws_region, bucket_name, key_name, size, is_latest, storage_class) "
            "VALUES (DATE '2026-11-20', '123456789012', 'us-east-1', 'photos', 'a/b', 7, true, 'STANDARD')"
        )
    return str(place)


def test_metrics_as_text_csv_and_openmetrics(lake, capsys):
    assert main(["lens", "metrics", "StorageBytes", "--lake", lake]) == 0
    assert "photos" in capsys.readouterr().out
    words = ["lens", "metrics", "Total storage", "--lake", lake, "--form", "csv", "--day"]
    assert main([*words, "2026-11-01.."]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "report_date,account,region,bucket,storage_class,prefix,metric_name,metric_value",
        "2026-11-20,123456789012,us-east-1,photos,,,StorageBytes,7.0",
    ]
    assert main(["lens", "metrics", "--lake", lake, "--form", "openmetrics"]) == 0
    assert capsys.readouterr().out.endswith("# EOF\n")
    assert main(["lens", "metrics", "--lake", lake, "--level", "prefix", "--expanded"]) == 0
    assert "a/" in capsys.readouterr().out


def test_export_and_tables(lake, capsys):
    assert main(["lens", "export", "s3://out/x", "--lake", lake, "--tables"]) == 0
    first, *tables = capsys.readouterr().out.splitlines()
    assert first.startswith(
        "s3://out/x/StorageLens/123456789012/lakenb/V_1/manifests/dt=2026-11-20/"
    )
    assert first.endswith("rows in 1 file")
    assert "s3tablescatalog/aws-s3.lens_lakenb_exp.default_storage_metrics" in tables
    assert main(["lens", "deliver", "--lake", lake]) == 0
    assert "No enabled dashboard is set up to export" in capsys.readouterr().out


def test_the_dashboard_as_a_page(lake, capsys, tmp_path):
    pytest.importorskip("matplotlib")
    out = tmp_path / "new" / "page.html"
    words = ["lens", "report", "--lake", lake, "--bucket", "photos", "-n", "3"]
    assert main([*words, "--out", str(out), "--title", "<b>Mine"]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    page = out.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "Total storage" in page
    assert "bucket photos" in page
    assert "<b>Mine" not in page
    assert main([*words, "--out", "-", "--day", "2026-11-20"]) == 0
    assert "Total storage" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["metrics", "StorageBites"], 2, "Did you mean"),
        (["metrics", "--day", "soon"], 2, "is no day"),
        (["report", "-n", "0"], 2, "from 1 to 100"),
        (["report", "--out", "/dev/null/x/y.html"], 1, "can't be written"),
        (["export", "s3://out", "--format", "ORC"], 2, "CSV or Parquet"),
        (["export", "s3://out", "--configuration", "none"], 1, "no Storage Lens configuration"),
        (["metrics", "StorageBytes", "--form", "openmetrics"], 2, "leave out others"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(lake, capsys, words, code, said):
    assert main(["lens", *words, "--lake", lake]) == code
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (None, None),
        ("all", "all"),
        ("2026-11-20", "2026-11-20"),
        ("2026-11-01..2026-11-20", ("2026-11-01", "2026-11-20")),
        ("..2026-11-20", (None, "2026-11-20")),
    ],
)
def test_days_as_they_are_typed(text, day):
    assert day_of(text) == day
