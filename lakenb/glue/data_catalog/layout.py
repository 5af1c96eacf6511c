"""The tables of the catalog in the lake's SQLite file, one script for each layout.

A released script is never changed; a later layout is another script.
"""

from __future__ import annotations

COMPONENT = "data_catalog"

INDEXED_KEYS = 8
"""So many partition keys of a table have their value in a column; Athena's tables rarely have four."""

_VALUES = ", ".join(f"v{place}" for place in range(INDEXED_KEYS))
# The first key leads nearly every filter, mostly together with the second. Tables seldom have more
# than two, so the indexes of the others leave out the rows that have nothing there.
_INDEXES = "".join(
    f"CREATE INDEX catalog_partitions_{place} ON catalog_partitions (table_id, v{place})"
    f" WHERE v{place} IS NOT NULL;\n"
    for place in range(2, INDEXED_KEYS)
)

_FIRST = f"""
CREATE TABLE catalog_databases (
    id INTEGER PRIMARY KEY,
    catalog TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    location_uri TEXT,
    parameters TEXT NOT NULL,
    create_time TEXT NOT NULL,
    UNIQUE (catalog, name)
);
CREATE TABLE catalog_tables (
    id INTEGER PRIMARY KEY,
    database_id INTEGER NOT NULL REFERENCES catalog_databases (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    version_id INTEGER NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (database_id, name)
);
CREATE TABLE catalog_table_versions (
    table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
    version_id INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (table_id, version_id)
) WITHOUT ROWID;
CREATE TABLE catalog_partitions (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
    partition_values TEXT NOT NULL,
    location TEXT NOT NULL,
    extras TEXT,
    creation_time REAL NOT NULL,
    {_VALUES},
    UNIQUE (table_id, partition_values)
);
CREATE INDEX catalog_partitions_0 ON catalog_partitions (table_id, v0, v1);
CREATE INDEX catalog_partitions_1 ON catalog_partitions (table_id, v1);
{_INDEXES}
INSERT INTO catalog_databases (catalog, name, parameters, create_time)
VALUES ('awsdatacatalog', 'default', '{{}}', strftime('%Y-%m-%dT%H:%M:%f', 'now') || '+00:00');
"""

_SECOND = """
ALTER TABLE catalog_databases ADD COLUMN others TEXT;
CREATE TABLE catalog_partition_indexes (
    table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    keys TEXT NOT NULL,
    PRIMARY KEY (table_id, name)
) WITHOUT ROWID;
CREATE TABLE catalog_column_statistics (
    table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
    partition_id INTEGER REFERENCES catalog_partitions (id) ON DELETE CASCADE,
    column_name TEXT NOT NULL,
    document TEXT NOT NULL
);
CREATE UNIQUE INDEX catalog_column_statistics_table
    ON catalog_column_statistics (table_id, column_name) WHERE partition_id IS NULL;
CREATE UNIQUE INDEX catalog_column_statistics_partition
    ON catalog_column_statistics (partition_id, column_name) WHERE partition_id IS NOT NULL;
"""

# Partitions of one schema share one text; a table's change then is one statement for all of them, and a
# plan reads a number for each partition. The text has no location, which is each partition's own.
_OWN = "json_extract(extras, '$.storage_descriptor')"
_THIRD = f"""
CREATE TABLE catalog_descriptors (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    UNIQUE (table_id, document)
);
ALTER TABLE catalog_partitions ADD COLUMN descriptor_id INTEGER;
INSERT INTO catalog_descriptors (table_id, document)
SELECT DISTINCT table_id, json_set({_OWN}, '$.location', NULL)
FROM catalog_partitions WHERE {_OWN} IS NOT NULL;
UPDATE catalog_partitions SET
    descriptor_id = (
        SELECT d.id FROM catalog_descriptors d WHERE d.table_id = catalog_partitions.table_id
        AND d.document = json_set({_OWN}, '$.location', NULL)
    ),
    extras = json_remove(extras, '$.storage_descriptor')
WHERE {_OWN} IS NOT NULL;
"""

# Names to look through: each column's name once, and the tables that have it.
_FOURTH = """
CREATE INDEX catalog_tables_name ON catalog_tables (name, database_id);
CREATE TABLE catalog_column_names (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE catalog_table_columns (
    name_id INTEGER NOT NULL,
    table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
    PRIMARY KEY (name_id, table_id)
) WITHOUT ROWID;
CREATE INDEX catalog_table_columns_table ON catalog_table_columns (table_id);
INSERT OR IGNORE INTO catalog_column_names (name)
SELECT json_extract(c.value, '$[0]') FROM catalog_tables t, json_each(t.document, '$.storage_descriptor.columns') c
UNION
SELECT json_extract(c.value, '$[0]') FROM catalog_tables t, json_each(t.document, '$.partition_keys') c;
INSERT OR IGNORE INTO catalog_table_columns (name_id, table_id)
SELECT n.id, t.id FROM catalog_tables t, json_each(t.document, '$.storage_descriptor.columns') c
JOIN catalog_column_names n ON n.name = json_extract(c.value, '$[0]')
UNION
SELECT n.id, t.id FROM catalog_tables t, json_each(t.document, '$.partition_keys') c
JOIN catalog_column_names n ON n.name = json_extract(c.value, '$[0]');
"""

STEPS = (_FIRST, _SECOND, _THIRD, _FOURTH)
