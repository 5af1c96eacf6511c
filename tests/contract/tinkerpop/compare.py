"""The same texts on TinkerGraph, behind a Gremlin Server, and on our evaluator.

python compare.py record       # asks a server for every answer again, and writes answers.json
"""

import json
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from lakenb.errors import LakeNBError
from lakenb.lineage.gremlin.elements import PropertyGraph
from lakenb.lineage.gremlin.service import run
from lakenb.lineage.gremlin.tokens import Token

HERE = Path(__file__).parent
LONG = 20_000
ORDERED = (".order(", "order().by")


def lines(name):
    """The texts of a file, one a line."""
    return [line for line in (HERE / name).read_text().splitlines() if line]


def plain(value):
    """A value of either side in one form: texts, numbers, lists, pairs."""
    if isinstance(value, bool):
        return ["boolean", value]
    if isinstance(value, str | int) or value is None:
        return value
    if isinstance(value, Token):
        return ["token", value.value.split(".")[1].upper()]
    return _FORMS.get(type(value).__name__, lambda other: ["unknown", repr(other)])(value)


def _members(value):
    return ["list", [plain(one) for one in value]]


def _entries(value):
    return ["map", sorted(([plain(k), plain(v)] for k, v in value.items()), key=repr)]


_FORMS = {
    "float": lambda value: ["decimal", value],
    "BigDecimal": lambda value: ["decimal", value.unscaled_value / 10**value.scale],
    "T": lambda value: ["token", value.name.rstrip("_").upper()],
    "Direction": lambda value: ["token", value.name.rstrip("_").upper()],
    "Vertex": lambda value: ["vertex", plain(value.id), value.label],
    "Edge": lambda value: ["edge", plain(value.id), value.label],
    "VertexProperty": lambda value: ["property", value.key, plain(value.value)],
    "Property": lambda value: ["property", value.key, plain(value.value)],
    "MapEntry": lambda value: ["map", [[plain(value.key), plain(value.value)]]],
    "Path": lambda value: [
        "path",
        [plain(one) for one in value.objects],
        [sorted(labels) for labels in value.labels],
    ],
    "dict": _entries,
    "HashableDict": _entries,
    "set": lambda value: ["list", sorted((plain(one) for one in value), key=repr)],
    "list": _members,
    "tuple": _members,
}


def ours(text, graph):
    """What our evaluator gives, or the kind of its error."""
    try:
        found = run(text, graph)
    except LakeNBError as error:
        return f"! {error}", ""
    return [plain(value) for value in found.values], found.cut


def theirs(text, client):
    """What the server gives, or its error."""
    from gremlin_python.driver.protocol import GremlinServerError

    try:
        return [plain(value) for value in client.submit(text).all().result()]
    except GremlinServerError as error:
        return f"! {error}"


def digest(answer):
    """A long answer in short, whatever its order."""
    return {"values": len(answer), "sha256": sha256(repr(_sorted(answer)).encode()).hexdigest()}


def agree(text, mine, other):
    """Whether two answers are the same; without order() in any order, and two errors are."""
    if isinstance(other, dict):
        return not isinstance(mine, str) and digest(mine) == other
    if isinstance(mine, str) or isinstance(other, str):
        return isinstance(mine, str) and isinstance(other, str)
    if any(mark in text for mark in ORDERED) and ".fold()" not in text:
        return mine == other
    return repr(_sorted(mine)) == repr(_sorted(other))


def _sorted(value):
    """Without an order: of values, and of a list's members."""
    if not isinstance(value, list):
        return value
    if value[:1] == ["path"]:
        return ["path", [_sorted(one) for one in value[1]], value[2]]
    return sorted(map(_sorted, value), key=repr)


def loaded():
    """Our graph."""
    return run("\n".join(lines("graph.gremlin")), PropertyGraph()).graph


def load(client):
    """The server's graph, emptied first."""
    client.submit("g.V().drop()").all().result()
    for line in lines("graph.gremlin"):
        client.submit(line).all().result()


def recorded():
    """Each text with the answer that a server gave."""
    return json.loads((HERE / "answers.json").read_text())


def record():
    """Ask a server for every answer."""
    import server
    from gremlin_python.driver.client import Client

    with (
        tempfile.TemporaryDirectory() as folder,
        server.running(Path(folder)) as address,
    ):
        client = Client(address, "g")
        load(client)
        answers = {text: theirs(text, client) for text in lines("queries.gremlin")}
        client.close()
    for text, answer in answers.items():
        if len(repr(answer)) > LONG and not isinstance(answer, str):
            answers[text] = digest(answer)
    rows = (f"{json.dumps(text)}: {json.dumps(answer)}" for text, answer in answers.items())
    (HERE / "answers.json").write_text("{\n" + ",\n".join(rows) + "\n}\n")


if __name__ == "__main__":
    if sys.argv[1:] != ["record"]:
        sys.exit(__doc__)
    record()
