"""Small graphs for tests, written as texts."""

from lakenb.values.lineage import (
    GraphEdge,
    JobEdge,
    LineageFacts,
    LineageNode,
    NodeColumn,
    NodeKey,
)

ATHENA = "awsathena://athena.us-east-1.amazonaws.com"


def dataset(name, namespace=ATHENA):
    """``db.t`` is a table of awsdatacatalog."""
    if namespace == ATHENA and name.count(".") < 2:
        name = f"awsdatacatalog.{name}"
    return NodeKey("dataset", namespace, name)


def job(name):
    """A job of the lake."""
    return NodeKey("job", "lakenb", name)


def edge(text, made_by=None):
    """``s.a.x > s.b.y DIRECT IDENTITY``; a column ``*`` is the dataset as a whole."""
    source, _, target, kind, *subtype = text.split()
    ends = []
    for end in (source, target):
        table, _, column = end.rpartition(".")
        ends += [dataset(table), None if column == "*" else column]
    return GraphEdge(*ends, kind, subtype[0] if subtype else "", job=made_by and job(made_by))


def node(name, *columns, subtype="TABLE"):
    """A table with its columns."""
    key = name if isinstance(name, NodeKey) else dataset(name)
    label = ".".join(key.name.split(".")[-2:])
    return LineageNode(key, label, subtype, tuple(NodeColumn(column) for column in columns))


def facts(edges=(), nodes=(), jobs=(), aliases=None):
    """Facts of edges as texts (or values), nodes, and jobs as (job, dataset, reads)."""
    made = tuple(edge(one) if isinstance(one, str) else one for one in edges)
    uses = tuple(JobEdge(job(who), dataset(what), reads) for who, what, reads in jobs)
    return LineageFacts(tuple(nodes), made, uses, aliases=aliases or {})
