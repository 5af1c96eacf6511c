"""Events that LakeNB itself tells: of statements, of cells (OpenLineage, specification 2-0-2).

They are plain JSON objects, made here by hand and held against the specification's own schemas by a test: so
lineage is recorded without the OpenLineage client, which is asked for only where events go somewhere else too.
"""
