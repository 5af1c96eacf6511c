"""A Gremlin Server with TinkerGraph on loopback, as the oracle of what a traversal gives.

``$LAKENB_GREMLIN_SERVER`` names the address of one that already runs, such as ``ws://127.0.0.1:8182/gremlin``; its
graph is emptied.
"""

import importlib.util
import os
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
SETTINGS = """
host: 127.0.0.1
port: {port}
channelizer: org.apache.tinkerpop.gremlin.server.channel.WebSocketChannelizer
graphs: {{graph: graph.properties}}
scriptEngines:
  gremlin-groovy:
    plugins:
      org.apache.tinkerpop.gremlin.server.jsr223.GremlinServerGremlinPlugin: {{}}
      org.apache.tinkerpop.gremlin.tinkergraph.jsr223.TinkerGraphGremlinPlugin: {{}}
      org.apache.tinkerpop.gremlin.jsr223.ScriptFileGremlinPlugin: {{files: [start.groovy]}}
serializers:
  - className: org.apache.tinkerpop.gremlin.util.ser.GraphBinaryMessageSerializerV1
  - className: org.apache.tinkerpop.gremlin.util.ser.GraphSONMessageSerializerV3
"""
GRAPH = "gremlin.graph=org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph\n"
START = "def globals = [:]\nglobals << [g : traversal().withEmbedded(graph)]\n"
_spec = importlib.util.spec_from_file_location("maven", HERE.parent / "maven.py")
maven = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(maven)


@contextmanager
def running(folder):
    """The address of a server; one is started in ``folder`` unless one is named, and ended."""
    named = os.environ.get("LAKENB_GREMLIN_SERVER")
    if named:
        yield named
        return
    maven.needed()
    port = maven.free_port()
    (folder / "server.yaml").write_text(SETTINGS.format(port=port))
    (folder / "graph.properties").write_text(GRAPH)
    (folder / "start.groovy").write_text(START)
    command = ("org.apache.tinkerpop.gremlin.server.GremlinServer", "server.yaml")
    with maven.java(HERE / "pom.xml", port, folder, *command):
        yield f"ws://127.0.0.1:{port}/gremlin"
