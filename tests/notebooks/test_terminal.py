"""IPython in a terminal: the progress line, Ctrl-C, and errors, through a pseudo-terminal."""

import os
import sys

import pytest

pexpect = pytest.importorskip("pexpect")

pytestmark = pytest.mark.notebook

LONG = "SELECT count(*) FROM " + ", ".join(
    f"unnest(sequence(1, 10000)) AS t{n}(x{n})" for n in range(4)
)


@pytest.fixture
def terminal(tmp_path):
    environment = {**os.environ, "IPYTHONDIR": str(tmp_path / "ipython"), "TERM": "xterm"}
    child = pexpect.spawn(
        sys.executable,
        ["-m", "IPython", "--simple-prompt", "--no-banner", "--colors=NoColor"],
        cwd=str(tmp_path),
        env=environment,
        encoding="utf-8",
        timeout=60,
        dimensions=(40, 200),
    )
    child.expect(r"In \[1\]: ")
    yield child
    child.close(force=True)


def test_a_slow_statement_an_interrupt_and_what_follows(terminal):
    terminal.sendline("%load_ext lakenb")
    terminal.expect(r"In \[2\]: ")
    terminal.sendline(f"%athena {LONG}")
    terminal.expect("Running · ")
    terminal.expect("\rRunning · ")
    terminal.sendintr()
    terminal.expect(r"\r +\rCancelled: USER_CANCELED: ")
    terminal.expect(r"In \[3\]: ")
    assert "Traceback" not in terminal.before
    terminal.sendline("%athena SELECT 40 + 2 AS x")
    terminal.expect("42\r\n")
    terminal.expect("SUCCEEDED in ")
    terminal.expect(r"In \[4\]: ")
    terminal.sendline("%athena SELECT nope")
    terminal.expect(r"In \[5\]: ")
    failed = terminal.before.split("\r\n", 1)[1].strip()
    assert failed == "QueryFailed: COLUMN_NOT_FOUND: line 1:8: Column 'nope' cannot be resolved"
    terminal.sendline("exit")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
