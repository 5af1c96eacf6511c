"""The same facts by a plain Athena statement over the same tables."""

import pytest

FACTS = '"s3tablescatalog/aws-s3"."storage_lens_facts"'


@pytest.mark.parametrize("kind", ["storage", "activity"])
@pytest.mark.parametrize("delimiter", ["/", "a"])
def test_prefixes_as_plain_sql(lens, kind, delimiter):
    lens.put_day(31)
    text = lens.storage_lens.athena_sql(kind, lens.day, prefixes=True, delimiter=delimiter)
    plain = lens.session.sql(text)
    lens.storage_lens.metrics(
        "prefix", lens.day, ["StorageBytes"], expanded=True, delimiter=delimiter
    )
    columns = ", ".join(f'"{name}"' for name in plain.columns)
    own = lens.session.sql(
        f"SELECT {columns} FROM {FACTS}.prefix_{kind} WHERE delimiter = '{delimiter}'"
    )
    assert own.rows > 10
    assert sorted(own.fetchall(), key=repr) == sorted(plain.fetchall(), key=repr)


@pytest.mark.parametrize("kind", ["storage", "activity"])
def test_buckets_as_plain_sql(lens, kind):
    lens.put_day(32)
    plain = lens.session.sql(lens.storage_lens.athena_sql(kind, lens.day))
    columns = ", ".join(f'"{name}"' for name in plain.columns)
    own = lens.session.sql(f"SELECT {columns} FROM {FACTS}.daily WHERE part = '{kind}'")
    assert sorted(own.fetchall(), key=repr) == sorted(plain.fetchall(), key=repr)
