"""How long questions to a lineage graph of 20,000 datasets and 200,000 edges take.

    python tests/benchmarks/lineage_graph.py

Prints milliseconds: the best of five, with the indexes built; building is told apart.
"""

import random
import time

from lakenb.lineage.answers import Place
from lakenb.lineage.graph import LineageGraph
from lakenb.lineage.gremlin.recorded import recorded_graph
from lakenb.lineage.gremlin.service import run
from lakenb.values.lineage import GraphEdge, LineageFacts, LineageNode, NodeColumn, NodeKey

NODES, EDGES, COLUMNS = 20_000, 200_000, 10
NAMESPACE = "awsathena://athena.us-east-1.amazonaws.com"


def facts():
    """Layers of datasets, each made of datasets of the layers before, with a few edges back."""
    chance = random.Random(1)
    keys = [NodeKey("dataset", NAMESPACE, f"awsdatacatalog.db{n % 100}.t{n}") for n in range(NODES)]
    columns = tuple(NodeColumn(f"c{n}") for n in range(COLUMNS))
    edges = []
    for number in range(EDGES):
        at = chance.randrange(1, NODES)
        near = max(0, at - chance.randrange(1, 2_000))
        source, target = (keys[near], keys[at])[:: -1 if number % 500 == 0 else 1]
        of, to = (f"c{chance.randrange(COLUMNS)}" for _ in range(2))
        way = ("INDIRECT", "FILTER") if number % 20 == 0 else ("DIRECT", "IDENTITY")
        edges.append(GraphEdge(source, of, target, None if way[0] == "INDIRECT" else to, *way))
    nodes = tuple(LineageNode(key, key.name, "TABLE", columns) for key in keys)
    return LineageFacts(nodes, tuple(edges), ())


def timed(work, times=5):
    """The best time in milliseconds, and what came of it."""
    best = float("inf")
    for _ in range(times):
        begun = time.perf_counter()
        found = work()
        best = min(best, (time.perf_counter() - begun) * 1000)
    return best, found


def main():
    """Time each question."""
    known = facts()
    graph = LineageGraph(known)
    first, last = (Place(graph.facts.nodes[n].key) for n in (0, NODES - 1))
    built, _ = timed(lambda: graph.downstream(first), times=1)
    print(f"index of datasets built          {built:9.1f} ms")
    built, _ = timed(lambda: graph.downstream(Place(first.key, "c0")), times=1)
    print(f"index of columns built           {built:9.1f} ms")
    for name, work in {
        "downstream of a dataset": lambda: graph.downstream(first),
        "upstream of a dataset": lambda: graph.upstream(last),
        "downstream of a column": lambda: graph.downstream(Place(first.key, "c0")),
        "upstream of a column": lambda: graph.upstream(Place(last.key, "c0")),
        "to depth 3": lambda: graph.downstream(first, 3),
    }.items():
        took, found = timed(work)
        edges = sum(map(len, found._walked[0].walk.edges))
        print(f"{name:32} {took:9.1f} ms   {len(found.places):7,} places {edges:8,} edges")
    for name, work in {
        "the same as values": lambda: graph.upstream(last).steps,
        "cycles": graph.cycles,
        "100 paths": lambda: graph.paths(first, last).paths,
        "impact": lambda: graph.impact(first).columns,
    }.items():
        took, found = timed(work, times=2)
        print(f"{name:32} {took:9.1f} ms   {len(found):7,} found")
    took, gremlin = timed(lambda: recorded_graph(graph), times=1)
    print(f"{'as a property graph':32} {took:9.1f} ms   {gremlin}")
    for text in (
        "g.V().count()",
        f"g.V('{known.nodes[0].key.name}').repeat(out()).emit().dedup().count()",
        "g.V().repeat(out()).times(3).count()",
    ):
        took, result = timed(lambda text=text: run(text, gremlin), times=2)
        print(f"{text[:60]:60} {took:9.1f} ms   {result.values[0]:,}")


if __name__ == "__main__":
    main()
