"""CREATE, ALTER and DROP DATABASE, and SHOW DATABASES, in both kinds of catalog."""

import pytest

import lakenb
from lakenb.errors import (
    AlreadyExists,
    EntityNotFound,
    InvalidRequest,
    LakeNBError,
    QueryFailed,
    SyntaxError_,
)
from lakenb.values.names import DatabaseName

BUCKET = "s3tablescatalog/reviews"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.create_table_bucket("reviews")
        yield made


def column(session, text, **where):
    return [row[0] for row in session.sql(text, **where).fetchall()]


def kept(session, name):
    return session._services.sources.glue.get_database(DatabaseName("awsdatacatalog", name))


def test_a_database_keeps_its_comment_location_and_properties(session):
    session.sql(
        "CREATE SCHEMA IF NOT EXISTS Sales COMMENT 'what we sold' LOCATION 's3://lake-one/sales' "
        "WITH DBPROPERTIES ('owner'='ann','team'='x')"
    )
    session.sql("ALTER DATABASE sales SET DBPROPERTIES ('team'='y','new'='z')")
    found = kept(session, "sales")
    assert found.description == "what we sold"
    assert found.location_uri == "s3://lake-one/sales/"
    assert found.parameters == {"owner": "ann", "team": "y", "new": "z"}


@pytest.mark.parametrize("where", [{}, {"catalog": BUCKET}])
def test_a_database_is_made_once(session, where):
    session.sql("CREATE DATABASE sales", **where)
    session.sql("CREATE DATABASE IF NOT EXISTS sales", **where)
    with pytest.raises(AlreadyExists, match=r"line 1:17: "):
        session.sql("CREATE DATABASE SALES", **where)


@pytest.mark.parametrize("where", [{}, {"catalog": BUCKET}])
def test_a_database_with_tables_goes_only_with_cascade(session, where):
    session.sql("CREATE DATABASE sales", **where)
    ddl = "CREATE TABLE sales.t (a int)"
    if not where:
        ddl += " LOCATION 's3://lake-one/t/' TBLPROPERTIES ('table_type'='ICEBERG')"
    session.sql(ddl, **where)
    for text in ("DROP DATABASE sales", "DROP SCHEMA sales RESTRICT"):
        with pytest.raises(QueryFailed) as failure:
            session.sql(text, **where)
        assert failure.value.name == "SCHEMA_NOT_EMPTY"
        assert failure.value.execution.state == "FAILED"
    assert "sales" in column(session, "SHOW DATABASES", **where)
    session.sql("DROP DATABASE sales CASCADE", **where)
    assert "sales" not in column(session, "SHOW DATABASES", **where)
    assert not [f for f in session.fs.find("lake-one") if "/t/" in f]
    session.sql("DROP DATABASE IF EXISTS sales", **where)
    with pytest.raises(EntityNotFound, match=r"SCHEMA_NOT_FOUND: line 1:15"):
        session.sql("DROP DATABASE sales", **where)


@pytest.mark.parametrize("text", ["DROP DATABASE default", "DROP SCHEMA IF EXISTS default CASCADE"])
def test_the_default_database_stays(session, text):
    session.sql("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://lake-one/t/'")
    with pytest.raises(QueryFailed, match="Can not drop default database"):
        session.sql(text)
    assert column(session, "SHOW TABLES") == ["t"]


@pytest.mark.parametrize("where", [{}, {"catalog": BUCKET}])
def test_information_schema_is_neither_made_nor_dropped(session, where):
    with pytest.raises(AlreadyExists, match="information_schema"):
        session.sql("CREATE DATABASE information_schema", **where)
    with pytest.raises(LakeNBError):
        session.sql("DROP DATABASE information_schema CASCADE", **where)
    names = column(session, "SELECT schema_name FROM information_schema.schemata", **where)
    assert names.count("information_schema") == 1


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("'d.*'", ["d1", "d2", "default"]),
        ("'d1|default'", ["d1", "default"]),
        ("'*'", ["d1", "d2", "default"]),
        ("'d*'", []),
        ("'%'", []),
        ("'D1'", []),
        ("'d'", []),
    ],
)
def test_show_databases_takes_a_java_regular_expression_over_the_whole_name(
    session, pattern, expected
):
    session.sql("CREATE DATABASE d1")
    session.sql("CREATE DATABASE d2")
    assert column(session, f"SHOW DATABASES LIKE {pattern}") == expected


def test_a_pattern_that_is_none_fails_as_a_query(session):
    with pytest.raises(QueryFailed) as failure:
        session.sql("SHOW DATABASES LIKE '*bc'")
    assert (failure.value.error_category, failure.value.error_type) == (2, 1006)


@pytest.mark.parametrize(
    ("text", "kind", "match"),
    [
        ("CREATE DATABASE nope.d", EntityNotFound, "CATALOG_NOT_FOUND: line 1:17"),
        ("CREATE DATABASE d LOCATION 'file:///etc'", InvalidRequest, "line 1:17: .*s3://"),
        ("CREATE DATABASE d LOCATION 's3://b-one/../x'", InvalidRequest, "line 1:17"),
        ("CREATE DATABASE a.b.c", SyntaxError_, "Invalid database name a.b.c"),
        ('CREATE DATABASE "d"', SyntaxError_, "back-ticks"),
        ("ALTER DATABASE defalt SET DBPROPERTIES ('a'='b')", EntityNotFound, "line 1:16: .*defalt"),
        ("ALTER DATABASE defaults SET DBPROPERTIES ('a'='b')", EntityNotFound, "mean 'default'"),
        ("DROP DATABASE IF EXISTS nope.d", EntityNotFound, "CATALOG_NOT_FOUND"),
        ("SHOW TABLES IN nope", EntityNotFound, "SCHEMA_NOT_FOUND: line 1:16"),
        ("DESCRIBE DATABASE default", QueryFailed, "NOT_SUPPORTED"),
    ],
)
def test_what_is_refused_says_where(session, text, kind, match):
    with pytest.raises(kind, match=match):
        session.sql(text)
    assert column(session, "SHOW DATABASES") == ["default"]


@pytest.mark.parametrize(
    "text",
    [
        "CREATE DATABASE d COMMENT 'x'",
        "CREATE DATABASE d LOCATION 's3://b-one/x/'",
        "ALTER DATABASE ns SET DBPROPERTIES ('a'='b')",
    ],
)
def test_a_namespace_of_a_table_bucket_is_a_name_alone(session, text):
    session.sql("CREATE DATABASE ns", catalog=BUCKET)
    with pytest.raises(QueryFailed, match="NOT_SUPPORTED: line 1:"):
        session.sql(text, catalog=BUCKET)
    assert column(session, "SHOW DATABASES", catalog=BUCKET) == ["ns"]
