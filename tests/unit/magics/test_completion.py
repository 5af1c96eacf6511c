"""Tab completion of Athena SQL, through IPython's own completer."""

import pytest

from lakenb.session.completion.candidates import Lake, complete
from lakenb.session.completion.lexer import tokens_of

HEAD = "%%athena --limit 5\n"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("SELECT * FROM sa|", ["sales"]),
        (
            "SELECT * FROM |",
            ["sales", "stores", "default", "web", "awsdatacatalog", '"s3tablescatalog/shop"'],
        ),
        ("SELECT * FROM web.|", ["clicks", '"odd-name"']),
        ("SELECT * FROM web.cl|", ["clicks"]),
        ("SELECT * FROM awsdatacatalog.w|", ["web"]),
        ("SELECT * FROM awsdatacatalog.web.c|", ["clicks"]),
        ('SELECT * FROM "s3tablescatalog/shop".|', ["ns"]),
        ('SELECT * FROM "s3tablescatalog/shop".ns.|', ["reviews"]),
        ('SELECT * FROM "s3|', ['"s3tablescatalog/shop"']),
        ("SELECT * FROM sales JOIN st|", ["stores"]),
        ("SELECT * FROM sales, st|", ["stores"]),
        ("INSERT INTO sa|", ["sales"]),
        ("UPDATE sa|", ["sales"]),
        ("MERGE INTO sales USING st|", ["stores"]),
        ("MSCK REPAIR TABLE sa|", ["sales"]),
        ("DROP TABLE IF EXISTS sa|", ["sales"]),
        ("DESCRIBE sa|", ["sales"]),
        ("SHOW PARTITIONS sa|", ["sales"]),
        ("SHOW COLUMNS IN sa|", ["sales"]),
        ("SHOW CREATE TABLE sa|", ["sales"]),
        ("SHOW TABLES IN w|", ["web"]),
        ("DROP DATABASE w|", ["web"]),
        ("SELECT am| FROM sales", ["amount"]),
        ("SELECT | FROM sales", ["id", "amount", '"order"', '"Region"', "sales"]),
        ("SELECT s.| FROM sales s", ["id", "amount", '"order"', '"Region"']),
        ("SELECT s.am| FROM sales AS s", ["amount"]),
        ("SELECT sales.am| FROM sales", ["amount"]),
        ("SELECT c.| FROM sales s JOIN web.clicks c ON 1=1", ["url", "at"]),
        ("SELECT * FROM sales s, stores t WHERE t.|", ["id", "city"]),
        ("SELECT * FROM sales s WHERE s.amount > 3 AND s.re|", ['"Region"']),
        ('SELECT * FROM sales s WHERE s."Re|', ['"Region"']),
        ('SELECT r.| FROM "s3tablescatalog/shop".ns.reviews r', ["stars"]),
        ("SELECT count(am|) FROM sales", ["amount"]),
        ("SELECT * FROM (SELECT am| FROM sales) x", ["amount"]),
        ("WITH x AS (SELECT 1) SELECT * FROM x|", ["x"]),
        ("UPDATE sales SET am|", ["amount"]),
        ("SELECT cou|", ["count"]),
        ("SELECT 1 AS a\nFROM sales\nWHERE amo|", ["amount"]),
        ("SELEC|", ["SELECT"]),
        ("selec|", ["select"]),
        ("ALTER TABLE web.od|", ["`odd-name`"]),
    ],
)
def test_cells(session, cell, text, first):
    found = cell.complete(HEAD + text)
    assert found[: len(first)] == first


@pytest.mark.parametrize(
    "text",
    [
        "SELECT 'sa|",
        "SELECT 'sa|' FROM sales",
        "SELECT 1 -- sa|",
        "SELECT 1 /* sa|",
        "SELECT 12|",
        "SELECT nothing.| FROM sales",
        "SELECT x.| FROM gone x",
        "WITH sales AS (SELECT 1) SELECT s.| FROM sales s",
        "SELECT * FROM gone.|",
        "SELECT * FROM a.b.c.d.|",
    ],
)
def test_nothing_is_offered(session, text):
    cursor = text.index("|")
    lake = Lake(session, "awsdatacatalog", "default")
    assert complete(text.replace("|", ""), cursor, lake).candidates == ()


def test_what_is_picked_replaces_what_is_typed(session, cell):
    assert (
        cell.completed(HEAD + "SELECT s.RE| FROM sales s", '"Region"')
        == HEAD + 'SELECT s."Region" FROM sales s'
    )
    assert cell.completed(HEAD + 'SELECT "re| FROM sales s', '"Region"').startswith(
        HEAD + 'SELECT "Region"'
    )
    assert cell.completed(HEAD + 'SELECT * FROM "s3ta|', '"s3tablescatalog/shop"').endswith(
        'FROM "s3tablescatalog/shop"'
    )


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("%athena SELECT * FROM sa|", ["sales"]),
        ("x = %athena SELECT * FROM sa|", ["sales"]),
        ("y = 1\nx = %athena --database web SELECT * FROM cl|", ["clicks"]),
        ("%%athena --database web\nSELECT * FROM cl|", ["clicks"]),
        (
            "%%athena --catalog s3tablescatalog/shop --database ns\nSELECT st| FROM reviews",
            ["stars"],
        ),
        ("%%athena --da|\nSELECT 1", ["--database"]),
        ("%%athena --database w|\nSELECT 1", ["web"]),
        ("%%athena --catalog s3|", ["s3tablescatalog/shop"]),
        ("\n%%athena\nSELECT * FROM sa|", ["sales"]),
    ],
)
def test_doors(session, cell, text, first):
    assert cell.complete(text)[: len(first)] == first


def test_python_is_left_alone(session, cell, shell):
    shell.user_ns["sales_python"] = 1
    assert "sales_python" in cell.complete("sales_py|")
    assert "sales" not in cell.complete("x = sa|")
    assert "sales" not in cell.complete("%%athenas\nSELECT * FROM sa|")
    del shell.user_ns["sales_python"]


def test_without_a_session_the_language_alone_is_offered(shell, cell):
    from lakenb.magics.current import CURRENT

    assert "FROM" in cell.complete(HEAD + "SELECT * FR|")
    assert cell.complete(HEAD + "SELECT * FROM sa|") == [] or "sales" not in cell.complete(
        HEAD + "FROM sa|"
    )
    assert CURRENT.live is None, "completion connects nothing"


def test_a_failing_catalog_offers_the_language(session, cell, capsys):
    def fail(*_):
        raise OSError("disk")

    session.column_names = session.table_names = session.function_names = fail
    assert "AND" in cell.complete(HEAD + "SELECT * FROM sales WHERE AN|")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(",
        ")))",
        "'",
        '"',
        "`",
        "/*",
        "--",
        ".",
        "a.",
        "FROM",
        "FROM ,",
        "FROM a.",
        "\x00",
        "SELECT '''",
        "/*/",
        "\ud800",
        "FROM a AS",
        "WITH",
    ],
)
def test_no_text_breaks_it(session, text):
    lake = Lake(session, "awsdatacatalog", "default")
    for cursor in range(len(text) + 1):
        found = complete(text, cursor, lake)
        assert text[:cursor].endswith(found.fragment)


def test_a_huge_statement_is_looked_at_near_the_cursor(session):
    text = "SELECT " + "x, " * 300_000 + "am FROM sales"
    found = complete(text, text.index("am FROM") + 2, Lake(session, "awsdatacatalog", "default"))
    assert found.candidates[0].text == "amount"


def test_many_tables_are_cut(session):
    session.tables_beginning = lambda *_: [f"t{n}" for n in range(100_000)]
    found = complete("SELECT * FROM t", 15, Lake(session, "awsdatacatalog", "default"))
    assert len(found.candidates) == 300


def test_tokens_cover_the_text():
    text = "SELECT a.\"b c\", 'it''s' -- end\nFROM `t` /* x */ WHERE 1.5e3 <> ?"
    joined = "".join(token.text for token in tokens_of(text))
    assert joined == text.replace(" ", "").replace("\n", "").replace('"bc"', '"b c"').replace(
        "--end", "-- end"
    ).replace("/*x*/", "/* x */")
