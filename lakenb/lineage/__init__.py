"""Where data came from and where it went, as a graph (OpenLineage, Amazon DataZone: "Data lineage")."""
