"""The tables that inputs are loaded into: made once, read by SQL."""

import pytest

import lakenb
from lakenb.s3.storage_lens.input_tables import CATALOG, INPUT_TABLES, NAMESPACE, open_table


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


@pytest.mark.parametrize("definition", INPUT_TABLES, ids=lambda d: d.table)
def test_a_table_is_made_once_and_read_by_sql(session, definition):
    buckets = session._services.sources.buckets
    first = open_table(buckets, definition)
    again = open_table(buckets, definition)
    assert first.metadata_location == again.metadata_location
    assert [(c.name, c.type) for c in first.columns] == [
        (c.name, c.type) for c in definition.columns
    ]
    found = session.sql(
        f"SELECT * FROM {definition.table}", catalog=CATALOG, database=NAMESPACE.database
    )
    assert found.columns == definition.column_names
    assert found.fetchall() == []


def test_another_kernel_made_the_table_meanwhile(session, tmp_path):
    definition = INPUT_TABLES[0]
    with lakenb.connect(tmp_path / "lake") as other:
        made = open_table(other._services.sources.buckets, definition)
        found = open_table(session._services.sources.buckets, definition)
    assert found.metadata_location == made.metadata_location
