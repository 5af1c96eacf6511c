"""Servers that come as jars: Maven fetches them once, and they run on loopback.

The jars go to ``$LAKENB_JARS``, outside of the repository; without it to the home that the tests have, each time anew
from Maven's own store.
"""

import fcntl
import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

_JVM = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
_TOOLS = ("mvn", "java")


def needed():
    """Skip where Maven or Java is missing; CI must have both."""
    absent = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if absent and os.environ.get("CI"):
        pytest.fail(f"CI must have {', '.join(absent)}")
    if absent:
        pytest.skip(f"{', '.join(absent)} not found")


def jars(pom):
    """The folder with the jars that a ``pom.xml`` names, fetched once for what it says."""
    home = Path(os.environ.get("LAKENB_JARS") or Path.home() / ".cache" / "lakenb-jars")
    folder = home / sha256(pom.read_bytes()).hexdigest()[:16]
    with (Path(tempfile.gettempdir()) / "lakenb-maven.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # of processes that test side by side, one after the other
        if not folder.is_dir():
            _fetch(pom, folder)
    return folder


def _fetch(pom, folder):
    made = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    # A copy, so that Maven's own files stay out of the repository.
    shutil.copy(pom, made / "pom.xml")
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={made}"]
    subprocess.run(["mvn", "-q", "-B", "-f", str(made / "pom.xml"), *goal], check=True, timeout=600)
    made.rename(folder)


def free_port():
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def java(pom, port, folder, *command):
    """A server that answers on a port, in a folder, which has its log; ended at the end."""
    line = ["java", *_JVM, "-cp", f"{jars(pom)}{os.sep}*", *command]
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(line, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait(port, process, folder)
        yield
    finally:
        process.kill()
        process.wait()


def _wait(port, process, folder):
    for _ in range(480):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.25)
    raise RuntimeError(f"the server did not start: {(folder / 'log').read_text()[-2000:]}")
