"""Every test is alone: no AWS configuration, home or lake of whoever runs it reaches one."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes tells how busy the machine is, not whether the code is right.
settings.register_profile("lakenb", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("lakenb")


@pytest.fixture(scope="session", autouse=True)
def _alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [n for n in os.environ if n.startswith(("AWS_", "LAKENB_"))]:
            patch.delenv(name)
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        patch.setenv("HOME", str(home))
        yield


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        with closing(socket.create_connection(("127.0.0.1", port), timeout=1)):
            return True
    except OSError:
        return False


@pytest.fixture(scope="session")
def s3_endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of an S3 server in a process of its own; any credentials will do."""
    log = tmp_path_factory.mktemp("s3-server") / "log"
    for _ in range(3):  # somebody else may take the port first
        port = _free_port()
        process = _start(port, log)
        try:
            if _wait(process, port):
                yield f"http://127.0.0.1:{port}"
                return
        finally:
            process.terminate()
            process.wait(timeout=30)
    pytest.fail(f"the S3 server did not start: {log.read_text()[-2000:]}")


def _start(port: int, log: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    # Answers of 50 keys in place of 1000, so that small listings have several pages too.
    environment = {**os.environ, "MOTO_S3_DEFAULT_MAX_KEYS": "50"}
    with log.open("wb") as out:
        return subprocess.Popen(
            command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, env=environment
        )


def _wait(process: "subprocess.Popen[bytes]", port: int) -> bool:
    for _ in range(600):
        if process.poll() is not None:
            return False
        if _answers(port):
            return True
        time.sleep(0.1)
    return False


class Rows(list):
    """Rows, which without ORDER BY have no order."""

    __hash__ = None

    def __eq__(self, other):
        return sorted(self, key=repr) == sorted(other, key=repr)


@pytest.fixture
def unordered():
    """Makes rows that are equal in any order."""
    return Rows
