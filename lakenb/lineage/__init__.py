"""Lineage facts: names, events, the store, the graph (OpenLineage, specification 2-0-2).

Every fact comes in as an OpenLineage event, a plain JSON dict, and stays; what a graph shows is read out of the
store as values of `lakenb.values.lineage`.
"""
