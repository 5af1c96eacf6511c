"""The magics over the real session: what a user types, and a real lake below it."""

from pathlib import Path

import pytest

from lakenb import errors
from lakenb.magics.current import CURRENT


@pytest.fixture
def lake(cell, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    yield cell
    if CURRENT.live is not None:
        CURRENT.live.close()


@pytest.fixture
def shop(lake):
    lake.run('%%configure\n{"lake": "shop"}')
    lake.run("%%athena\nCREATE DATABASE sales")
    lake.run(
        "%%athena --database sales\nCREATE TABLE orders WITH (format = 'PARQUET') AS"
        " SELECT * FROM (VALUES (1, 'EU', 2.5), (2, 'US', NULL)) AS t(id, region, amount)"
    )
    CURRENT.session().create_table_bucket("shop-bucket")
    bucket = "--catalog s3tablescatalog/shop-bucket"
    lake.run(f"%%athena {bucket}\nCREATE DATABASE ns")
    lake.run(f"%%athena {bucket} --database ns\nCREATE TABLE reviews AS SELECT 5 AS stars")
    return lake


def test_out_and_the_last_result(shop, shell):
    shop.run("%%athena --out found --database sales\nSELECT id, region FROM orders ORDER BY id")
    assert shell.user_ns["found"].fetchall() == [(1, "EU"), (2, "US")]
    assert shell.user_ns["_athena"] is shell.user_ns["found"]
    shop.run("x = %athena SELECT count(*) FROM sales.orders")
    assert shell.user_ns["x"].fetchall() == [(2,)]


def test_the_picture_is_html_and_text(shop):
    [shown] = shop.run("%%athena\nSELECT * FROM sales.orders ORDER BY id")
    assert set(shown) == {"text/html", "text/plain"}
    assert "<em" in shown["text/html"]
    assert "SUCCEEDED in" in shown["text/plain"]
    assert "NULL" in shown["text/plain"]


def test_limit_shows_less_and_keeps_all(shop, shell):
    cell = "%%athena --limit 2\nSELECT * FROM unnest(sequence(1, 100)) AS t(x)"
    [shown] = shop.run(cell)
    assert "First 2 of 100 rows" in shown["text/plain"]
    assert len(shell.user_ns["_athena"]) == 100
    assert shop.run(cell.replace("--limit 2", "--no-display")) == []


def test_an_estimate_runs_nothing(shop, shell):
    [shown] = shop.run('%%athena --estimate\nDELETE FROM "s3tablescatalog/shop-bucket".ns.reviews')
    assert "nothing was run" in shown["text/plain"]
    shop.run('%%athena\nSELECT count(*) FROM "s3tablescatalog/shop-bucket".ns.reviews')
    assert shell.user_ns["_athena"].fetchall() == [(1,)]


def test_params(shop, shell):
    shop.run("%%athena --params 1 'it''s' \"DATE '2020-01-01'\"\nSELECT ? AS a, ? AS b, ? AS c")
    [(one, text, day)] = shell.user_ns["_athena"].fetchall()
    assert (one, text, str(day)) == (1, "it's", "2020-01-01")


FAILING = [
    ("%%athena\nSELECT nope FROM sales.orders", errors.QueryFailed, "COLUMN_NOT_FOUND: line 1:8"),
    ("%%athena\nSELECT * FROM nope", errors.EntityNotFound, "TABLE_NOT_FOUND: line 1:15"),
    ("%%athena --catalog nope\nSELECT * FROM t", errors.EntityNotFound, "CATALOG_NOT_FOUND"),
    ("%%athena --database nope\nSELECT * FROM t", errors.EntityNotFound, "SCHEMA_NOT_FOUND"),
    ("%%athena\nSELEC 1", errors.SyntaxError_, "SYNTAX_ERROR: line 1:1"),
    ("%%athena", errors.SyntaxError_, "SYNTAX_ERROR: line 1:1"),
    ("%athena", errors.SyntaxError_, "SYNTAX_ERROR: line 1:1"),
    ("%%athena\nSELECT 1; SELECT 2", errors.SyntaxError_, "Only one"),
    ("%%athena --params 1 2\nSELECT ?", errors.QueryFailed, "INVALID_PARAMETER_USAGE"),
    ("%%athena --as ana\nSELECT 1", errors.NotYetAvailable, "--as"),
    ("%%athena --workgroup w\nSELECT 1", errors.NotYetAvailable, "workgroup"),
    ("%%athena --engine trino\nSELECT 1", errors.NotYetAvailable, "Engine 'trino'"),
    ("%%lineage\nSELECT * FROM nope", errors.EntityNotFound, "TABLE_NOT_FOUND"),
    ("%lineage nope", errors.EntityNotFound, "nope"),
]


def test_what_fails_says_so_in_one_line(shop):
    for cell, error, said in FAILING:
        failed = shop.fail(cell)
        assert isinstance(failed, error | errors.QueryFailed), cell
        assert said in shop.shown
        assert "\n" not in shop.shown
        assert shop.shown == f"{type(failed).__name__}: {failed}"


def test_configure_on_an_open_session(shop, tmp_path):
    assert "-f" in str(shop.fail('%%configure\n{"database": "sales"}'))
    shop.run('%%configure -f\n{"database": "sales"}')
    shop.run("%%athena\nSELECT * FROM orders")
    first = CURRENT.live
    shop.run('%%configure -f\n{"lake": "other"}')
    assert "TABLE_NOT_FOUND" in str(shop.fail("%%athena\nSELECT * FROM orders"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "shop"]
    with pytest.raises(errors.InvalidRequest, match="closed"):
        first.sql("SELECT 1")
    shop.run('%%configure -f\n{"lake": "shop"}')
    shop.run("%%athena\nSELECT * FROM sales.orders")


def test_a_wrong_setting_leaves_the_session_as_it_was(shop):
    for body in ('{"limit": -1}', '{"lake": "file/below"}', '{"memory_limit": "much"}'):
        Path("file").write_text("")
        shop.fail(f"%%configure -f\n{body}")
        shop.run("%%athena\nSELECT * FROM sales.orders")


def test_the_cells_of_awss_own_posts(lake, tmp_path):
    lake.run('%%configure -f -n project.spark {"glue_version": "4.0"}')
    assert lake.stdout == "Nothing set. Ignored: the name project.spark, glue_version.\n"
    lake.run('%%configure --name project.spark -f\n{"number_of_workers": 4, "limit": 20}')
    assert lake.stdout == "Set: limit. Ignored: the name project.spark, number_of_workers.\n"
    assert list(tmp_path.iterdir()) == []
    lake.run("%%athena\nSELECT 1")
    assert CURRENT.live.settings.limit == 20
    assert [path.name for path in tmp_path.iterdir()] == [".lakenb"]


def test_no_output_holds_a_secret(lake):
    secret = "verysecretvalue"
    body = f'{{"endpoint": "http://h:1", "access_key_id": "{secret}", "secret_access_key": "{secret}"}}'
    lake.run(f'%%configure\n{{"s3": {body}}}')
    assert lake.stdout == "Set: s3.endpoint, s3.access_key_id, s3.secret_access_key.\n"
    failed = lake.fail("%%athena\nSELECT * FROM nope")
    assert secret not in lake.shown + str(failed) + repr(CURRENT.live)


def test_completion_before_any_session_makes_no_lake(lake, tmp_path):
    assert lake.complete("%%athena\nSEL|") == ["SELECT"]
    assert lake.complete("%%athena\nSELECT * FROM |") == ["default", "awsdatacatalog"]
    assert CURRENT.live is None
    assert list(tmp_path.iterdir()) == []


COMPLETED = [
    ("%%athena\nSELECT * FROM sales.|", ["orders"]),
    ("%%athena\nSELECT o.| FROM sales.orders o", ["id", "region", "amount"]),
    ("%%athena --database sales\nSELECT am| FROM orders", ["amount"]),
    ('%%athena\nSELECT * FROM "s3t|', ['"s3tablescatalog/shop-bucket"']),
    ('%%athena\nSELECT * FROM "s3tablescatalog/shop-bucket".|', ["ns"]),
    ('%%athena\nSELECT * FROM "s3tablescatalog/shop-bucket".ns.|', ["reviews"]),
    ('%%athena\nSELECT r.| FROM "s3tablescatalog/shop-bucket".ns.reviews r', ["stars"]),
    ("%%athena --catalog s3tablescatalog/shop-bucket --database |", ["ns"]),
    ("%%athena --catalog s3|", ["s3tablescatalog/shop-bucket"]),
    ("%athena SELECT * FROM sales.or|", ["orders"]),
]


def test_completion_of_a_real_lake(shop):
    for typed, offered in COMPLETED:
        assert shop.complete(typed) == offered, typed
