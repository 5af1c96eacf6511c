"""Lineage that others wrote: OpenLineage event files, dbt's artifacts, Marquez's read API.

Each reader yields OpenLineage events as plain JSON, and what it could not read with the reason. What is done
with them is the caller's: the session records them in the lake's store.
"""
