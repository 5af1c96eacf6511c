"""Made-up logs: whole, the same for the same seed, and with the traffic they are made for."""

from datetime import date

import pytest

from lakenb.errors import InvalidRequest

READ = """
    SELECT count(*), count(DISTINCT bucket_name), count(DISTINCT account_id), count(DISTINCT aws_region),
        sum(CASE WHEN http_status = 503 THEN 1 ELSE 0 END) > 0, min(report_date), max(report_date),
        sum(CASE WHEN key_name LIKE '%\\%%' ESCAPE '\\' THEN 1 ELSE 0 END)
    FROM access_log
"""


def test_made_up_logs_are_read_whole(session, rows):
    lens = session.storage_lens
    assert lens.sample_access_logs("s3://logs/x", 20000, 2, date(2026, 11, 5)) == 20000
    loaded = lens.load_access_logs("s3://logs/")
    assert (loaded.lines, loaded.rows, loaded.rejected, loaded.duplicates) == (20000, 20000, 0, 0)
    assert loaded.files == 24
    assert rows(READ) == [
        (20000, 3, 1, 2, True, date(2026, 11, 5), date(2026, 11, 6), 0),
    ]
    distinct, most = rows(
        "SELECT count(*), max(requests) FROM (SELECT count(*) AS requests FROM access_log GROUP BY key_name)"
    )[0]
    assert distinct > 2000
    assert most > 100  # few keys have most of the requests


def test_the_same_seed_gives_the_same_logs(session):
    lens = session.storage_lens
    for place, seed in (("a", 1), ("b", 1), ("c", 2)):
        lens.sample_access_logs(f"s3://logs/{place}/", 50, seed=seed)

    def texts(place):
        found = session.fs.find(f"logs/{place}")
        return {
            name.split("/", 2)[2]: sorted(session.fs.cat_file(name).splitlines()) for name in found
        }

    assert texts("a") == texts("b")
    assert sorted(texts("a").values()) != sorted(texts("c").values())


@pytest.mark.parametrize("numbers", [{"lines": 0}, {"days": 0}])
def test_nothing_can_not_be_made_up(session, numbers):
    with pytest.raises(InvalidRequest, match="one line and one day"):
        session.storage_lens.sample_access_logs("s3://logs/", **numbers)


def test_the_command_line_loads_logs(session, put, tmp_path, capsys):
    from lakenb.cli import main
    from tests.unit.s3.storage_lens.loading.conftest import line

    put("s3://logs/a", line(), "bad")
    assert main(["lens", "load", "s3://logs/", "--lake", str(tmp_path / "lake")]) == 0
    told = capsys.readouterr()
    assert "1 loaded, 1 rejected" in told.out
    assert "lines in" in told.err
    assert main(["lens", "load", "s3://none/", "--lake", str(tmp_path / "lake")]) == 1
    assert "none" in capsys.readouterr().err
