"""The same tables on a real object store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from lakenb.errors import EntityNotFound
from lakenb.settings import load_settings
from lakenb.values.column import Column
from lakenb.values.types import parse_type


@pytest.mark.s3
def test_a_table_lives_on_an_object_store(tmp_path, s3_endpoint, lake_class):
    given = {"endpoint": s3_endpoint, "access_key_id": "k", "secret_access_key": "s"}
    lake = lake_class(tmp_path, load_settings(None, {"s3": given}, {}).s3).setup()
    table = lake.buckets.create_table(lake.name("t"), [Column("id", parse_type("bigint"))])
    old = lake.write(table, {"id": [1, 2]})
    base = lake.tables.append(table.name, [old])
    new = lake.write(table, {"id": [3]})
    lake.tables.replace(table.name, base, [old.uri], [new])
    assert lake.read(lake.tables.plan(table.name)) == [{"id": 3}]
    assert len(lake.read(lake.tables.plan(table.name, version=base))) == 2
    later = datetime.now(UTC) + timedelta(days=30)
    assert lake.tables.vacuum(table.name, later).expired_snapshots == 1
    assert lake.read(lake.tables.plan(table.name)) == [{"id": 3}]
    lake.buckets.drop_table(table.name)
    assert not lake.storage.exists(table.location)
    with pytest.raises(EntityNotFound):
        lake.tables.info(table.name)
