"""A Gremlin Server with TinkerGraph on loopback, as the oracle of what a traversal gives.

Needs ``mvn`` and a JDK of version 11 or later; the jars go to ``$LAKENB_GREMLIN_CACHE`` (else
``~/.cache/lakenb-gremlin``), outside of the repository. ``$LAKENB_GREMLIN_SERVER`` names the address of one that
already runs, such as ``ws://127.0.0.1:8182/gremlin``; its graph is emptied.
"""

import os
import shutil
import socket
import subprocess
import time
from contextlib import closing, contextmanager
from hashlib import sha256
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
JVM = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]


def cache():
    """The folder of the jars."""
    named = os.environ.get("LAKENB_GREMLIN_CACHE")
    return Path(named) if named else Path.home() / ".cache" / "lakenb-gremlin"


def missing():
    """What keeps the server from running here, or None."""
    if os.environ.get("LAKENB_GREMLIN_SERVER"):
        return None
    absent = [tool for tool in ("mvn", "java") if shutil.which(tool) is None]
    return f"{', '.join(absent)} not found" if absent else None


def jars():
    """The jars, resolved by Maven once for this list of them."""
    folder, mark = cache() / "jars", cache() / "made-of"
    digest = sha256((HERE / "pom.xml").read_bytes()).hexdigest()
    if not mark.is_file() or mark.read_text() != digest:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        # A copy, so that Maven's own files stay out of the repository.
        pom = shutil.copy(HERE / "pom.xml", cache() / "pom.xml")
        goal = ["dependency:copy-dependencies", "-DincludeScope=runtime"]
        command = ["mvn", "-q", "-B", "-f", str(pom), *goal, f"-DoutputDirectory={folder}"]
        subprocess.run(command, check=True, timeout=600)
        mark.write_text(digest)
    return folder


@contextmanager
def running(folder):
    """The address of a server; one is started in ``folder`` unless one is named, and ended."""
    named = os.environ.get("LAKENB_GREMLIN_SERVER")
    if named:
        yield named
        return
    path = jars()
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "server.yaml").write_text(SETTINGS.format(port=port))
    (folder / "graph.properties").write_text(GRAPH)
    (folder / "start.groovy").write_text(START)
    command = ["java", *JVM, "-cp", f"{path}{os.sep}*"]
    command += ["org.apache.tinkerpop.gremlin.server.GremlinServer", "server.yaml"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait(port, process, folder)
        yield f"ws://127.0.0.1:{port}/gremlin"
    finally:
        process.kill()
        process.wait()


def _wait(port, process, folder):
    for _ in range(240):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.25)
    raise RuntimeError(f"the Gremlin Server did not start: {(folder / 'log').read_text()[-2000:]}")
