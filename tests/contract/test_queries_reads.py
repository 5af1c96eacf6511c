"""What a query reads: bytes of the columns its result depends on, and the version asked for."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb

TABLE = '"s3tablescatalog/versions"."ns"."t"'


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> lakenb.Session:
    made = lakenb.connect(tmp_path_factory.mktemp("lake"))
    for name in ("a", "b"):
        with made.fs.open(f"s3://raw/{name}/p.parquet", "wb") as file:
            pq.write_table(pa.table({"id": [1, 2, 3], "v": ["x", "y", "z"]}), file)
        made.sql(
            f"CREATE EXTERNAL TABLE {name} (id bigint, v string) STORED AS PARQUET "
            f"LOCATION 's3://raw/{name}/'"
        )
    made.create_table_bucket("versions")
    made.sql("CREATE DATABASE ns", catalog="s3tablescatalog/versions")
    made.sql(f"CREATE TABLE {TABLE} AS SELECT id, v FROM a")
    made.sql(f"INSERT INTO {TABLE} VALUES (9, 'n')")
    return made


def _scanned(session: lakenb.Session, text: str) -> int:
    return session.sql(text).execution.data_scanned_in_bytes


@pytest.mark.parametrize(
    ("text", "ids", "words"),
    [
        ("select count(*) from a", 0, 0),
        ("select count(*) from (select id, v from a)", 0, 0),
        ("select count(*) from a where id > 1", 1, 0),
        ("select count(v) from a", 0, 1),
        ("select id from (select * from a)", 1, 0),
        ("select id from (select id, v from a order by v)", 1, 1),
        ("select id from a order by v", 1, 1),
        ("select id from (select distinct id, v from a)", 1, 1),
        ("select id from (select id, max(v) from a group by id)", 1, 0),
        ("select id from (select id, row_number() over (order by v) r from a)", 1, 0),
        ("select k from (select id k, v from a) where k > 2", 1, 0),
        ("select id from a where exists (select * from b where b.id = a.id)", 2, 0),
        ("select 1 from a where exists (select * from b)", 0, 0),
        ("select id from a where id in (select id from b)", 2, 0),
        ("select id from (select id, v from a union all select id, v from b)", 2, 0),
        ("select id from (select id, v from a union select id, v from b)", 2, 2),
        ("with c as (select * from a) select id from c", 1, 0),
        ("select (select max(v) from a)", 0, 1),
        ("select x.id from a x cross join a y", 1, 0),
        ('select "$path" from a', 0, 0),
        ("select id from a limit 0", 1, 0),
    ],
)
def test_only_needed_columns_count(
    session: lakenb.Session, text: str, ids: int, words: int
) -> None:
    id_bytes = _scanned(session, "select id from a")
    word_bytes = _scanned(session, "select v from a")
    assert id_bytes != word_bytes
    assert _scanned(session, text) == ids * id_bytes + words * word_bytes
    assert session.estimate(text).data_scanned_in_bytes == ids * id_bytes + words * word_bytes


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("select count(*) from {t} for version as of {v}", [(3,)]),
        ("select count(*) from {t} for version as of {v} x, {t} y", [(12,)]),
        ("select y.id from {t} for version as of {v} as x right join {t} y on x.id = y.id where x.id is null", [(9,)]),
        ("with o as (select * from {t} for version as of {v}) select count(*) from {t} where id not in (select id from o)", [(1,)]),
        ("select count(*) from {t} where id in (select id from {t} for version as of {v})", [(3,)]),
        ("select * from (select count(*) from {t} for version as of {v}), (select count(*) from {t})", [(3, 4)]),
        ("select k from {t} for version as of {v} as x(k, w) where w = 'y'", [(2,)]),
        ("select count(*) from {t} for timestamp as of (current_timestamp + interval '1' day) where id > 2", [(2,)]),
        ('select count(*) from {t} r join {f} f on r."$path" = f.file_path', [(4,)]),
        ('select "s3tablescatalog/versions".ns.t.id from {t} order by 1 limit 1', [(1,)]),
    ],
)  # fmt: skip
def test_versions_and_metadata_anywhere(
    session: lakenb.Session, text: str, rows: list[tuple[object, ...]]
) -> None:
    snapshots = TABLE[:-1] + '$snapshots"'
    found = session.sql(f"select snapshot_id from {snapshots} order by committed_at").fetchall()
    files = TABLE[:-1] + '$files"'
    assert session.sql(text.format(t=TABLE, v=found[0][0], f=files)).fetchall() == rows


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("select * from {t} for version as of 1", "snapshot"),
        ("select * from {t} for version as of 'nope'", "nope"),
        ("select * from {t} for version as of null", "constant version"),
        ("select * from {t} for timestamp as of timestamp '2001-01-01 00:00:00 UTC'", "2001-01-01"),
        ("select * from a for version as of 1", "Iceberg"),
    ],
)
def test_versions_that_are_not_there(session: lakenb.Session, text: str, part: str) -> None:
    with pytest.raises(lakenb.LakeNBError, match=part):
        session.sql(text.format(t=TABLE))
