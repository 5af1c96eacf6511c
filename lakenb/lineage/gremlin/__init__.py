"""Gremlin over the lineage graph (Apache TinkerPop: "The Traversal"; Amazon Neptune: "Gremlin").

A text is parsed by a grammar of its own and carried out over plain Python values: nothing of it is evaluated
as code. Steps that are not here are named in an error.
"""
