"""Lineage as a graph to look through: followed, opened, compared, exported."""
