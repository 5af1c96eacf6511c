"""A Trino engine on loopback, as the oracle of what a statement gives.

Needs ``mvn`` and a JDK of version 17 or later; the jars go to ``$LAKENB_TRINO_CACHE`` (else
``~/.cache/lakenb-trino``), outside of the repository. ``$LAKENB_TRINO_ORACLE`` names the port of
one that already runs.

    python oracle.py serve [port]          # answers until it is stopped, starts anew if it dies
    python oracle.py ask "SELECT 1.5"      # type and value of each column, a line each
    python oracle.py ask - < statements    # a line for each statement
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
PORT = 18435
JVM = [
    "-Xmx2g",
    "-XX:MaxMetaspaceSize=768m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",  # a statement's generated code runs once: compiling it well is waste
    "-XX:-OmitStackTraceInFastThrow",
    "-Xss16m",
    "-Duser.timezone=UTC",
    "-Djdk.attach.allowAttachSelf=true",
]


def cache():
    """The folder of the jars and of the compiled class."""
    return Path(os.environ.get("LAKENB_TRINO_CACHE") or Path.home() / ".cache" / "lakenb-trino")


def missing():
    """What keeps the oracle from running here, or None."""
    absent = [tool for tool in ("mvn", "java", "javac") if shutil.which(tool) is None]
    return f"{', '.join(absent)} not found" if absent else None


def prepare():
    """Resolves the jars by Maven and compiles our classes; both kept until their sources change."""
    sources = [HERE / "Oracle.java", *sorted((HERE / "geospatial").glob("*.java"))]
    _kept("jars", [HERE / "pom.xml"], _resolve)
    _kept("teradata", [HERE / "teradata" / "pom.xml"], _resolve)
    _kept("classes", sources, _compile)


def _kept(name, sources, make):
    folder = cache() / name
    mark = folder / "made-of"
    digest = sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    if not mark.is_file() or mark.read_text() != digest:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make(folder, sources)
        mark.write_text(digest)


def _resolve(folder, sources):
    # A copy, so that Maven's own files stay out of the repository.
    pom = shutil.copy(sources[0], folder / "pom.xml")
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime"]
    subprocess.run(
        ["mvn", "-q", "-B", "-f", str(pom), *goal, f"-DoutputDirectory={folder}"], check=True
    )


def _compile(folder, sources):
    jars = f"{cache() / 'jars'}{os.sep}*"
    subprocess.run(
        ["javac", "-nowarn", "-proc:none", "-cp", jars, "-d", str(folder), *map(str, sources)],
        check=True,
    )


def _command(port):
    # Our classes stand before the jars: some take the place of one in there.
    path = f"{cache() / 'classes'}{os.pathsep}{cache() / 'jars'}{os.sep}*"
    return [
        "java",
        *JVM,
        f"-Doracle.teradata={cache() / 'teradata'}",
        "-cp",
        path,
        "Oracle",
        str(port),
    ]


def start(port=PORT, log=None):
    """The process of an oracle that listens on ``port`` (0: any). Returns it and its port."""
    prepare()
    process = subprocess.Popen(
        _command(port),
        stdout=subprocess.PIPE,
        stderr=log or subprocess.DEVNULL,
        text=True,
    )
    for line in process.stdout:
        if line.startswith("listening on "):
            return process, int(line.split()[-1])
    raise RuntimeError(f"the oracle ended with {process.wait()} before it listened")


class Oracle:
    """Asks an oracle that runs; comes back to one that was started anew.

    Args:
        port: Where it listens; None is ``$LAKENB_TRINO_ORACLE``, else a process of our own.
    """

    def __init__(self, port=None):
        self.process = None
        named = os.environ.get("LAKENB_TRINO_ORACLE")
        if port is None and named:
            port = int(named)
        if port is None:
            self.process, port = start(0)
        self.port = port
        self.lines = None

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        self.close()

    def close(self):
        """Lets go of the connection and ends the process that was started here."""
        if self.lines is not None:
            self.lines.close()
            self.lines = None
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def ask(self, sql, **options):
        """The answer to a statement as a dict.

        Args:
            sql: One statement.
            options: ``time_zone``, ``start``, ``schema``, ``catalog``, ``properties``,
                ``limit_seconds``.

        Returns:
            ``{"columns": [{"name", "type"}], "rows": [[text or None]]}`` or
            ``{"error": {"name", "type", "message", "line", "column"}}``.
        """
        line = json.dumps({"sql": sql, **options}) + "\n"
        answer = self._converse(line)
        # It died: of this statement, or of one that somebody else asked. Asked once more.
        answer = answer or self._converse(line)
        if not answer:
            return {"error": {"name": "ORACLE_DIED", "type": "ORACLE", "message": "no answer"}}
        return json.loads(answer)

    def _converse(self, line):
        for _ in range(60):
            try:
                if self.lines is None:
                    made = socket.create_connection(("127.0.0.1", self.port))
                    self.lines = made.makefile("rw", encoding="utf-8", newline="\n")
                    made.close()
            except ConnectionRefusedError:
                if self.process is not None and self.process.poll() is not None:
                    self.process, self.port = start(0)
                time.sleep(1)
                continue
            try:
                self.lines.write(line)
                self.lines.flush()
                answer = self.lines.readline()
            except OSError:
                answer = ""
            if not answer:
                self.lines = None
            return answer
        return ""


def shown(answer):
    """One text for each column of each row: type, tab, value; or the error behind ``!``."""
    error = answer.get("error")
    if error:
        place = f" {error['line']}:{error['column']}" if "line" in error else ""
        return [f"!{error['name']}{place} {error['message']}"]
    types = [c["type"] for c in answer["columns"]]
    return [
        f"{kind}\t{'NULL' if value is None else value}"
        for row in answer["rows"]
        for kind, value in zip(types, row, strict=True)
    ]


def serve(port):
    """Runs an oracle and starts it anew whenever it ends."""
    while True:
        process, _ = start(port)
        process.wait()
        time.sleep(1)


def main(arguments):
    """The command line."""
    if arguments[:1] == ["serve"]:
        serve(int(arguments[1]) if arguments[1:] else PORT)
    elif arguments[:1] == ["ask"] and len(arguments) == 2:
        with Oracle(int(os.environ.get("LAKENB_TRINO_ORACLE") or PORT)) as oracle:
            if arguments[1] != "-":
                print("\n".join(shown(oracle.ask(arguments[1]))))
                return
            for line in sys.stdin:
                if line.strip():
                    text = " | ".join(shown(oracle.ask(line.strip().rstrip(";"))))
                    print(text.replace("\n", "\\n"), flush=True)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
