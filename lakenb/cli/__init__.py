"""The command line: ``lakenb demo``, ``report``, ``schedule``, ``scheduler``, ``lineage``, ``lens`` and ``mcp``.

Exit codes: 0 it worked, 1 it failed, 2 it was asked wrongly or is not there yet.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from lakenb.cli import lens, lineage, mcp, schedule
from lakenb.cli.report import command as report
from lakenb.errors import InvalidRequest, LakeNBError, NotYetAvailable

__all__ = ["main"]

_FAILED, _ASKED_WRONGLY = 1, 2

NOT_YET = {
    "serve": "the HTTP server (AWS APIs, Iceberg REST, Trino protocol)",
}
"""Commands that have a name and no body yet."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Args:
        argv: The words after ``lakenb``; None takes the process's own.

    Raises:
        SystemExit: The words don't parse, or ask for help (argparse's way).
    """
    try:
        words, parameters = report.split_parameters(sys.argv[1:] if argv is None else argv)
        options = _parser().parse_args(words)
        if options.command in NOT_YET:
            raise NotYetAvailable(
                f"'lakenb {options.command}' is not there yet: {NOT_YET[options.command]}."
            )
        if options.command == "report":
            return report.run(options, parameters)
        if options.command == "schedule":
            return schedule.run(options, parameters)
        if parameters:
            raise InvalidRequest(f"'lakenb {options.command}' takes no -p.")
        if options.command == "lineage":
            return lineage.run(options)
        if options.command == "mcp":
            return mcp.run(options)
        if options.command == "lens":
            return lens.run(options)
        return schedule.run_scheduler(options) if options.command == "scheduler" else _demo(options)
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        return _FAILED
    except LakeNBError as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return _ASKED_WRONGLY if isinstance(error, InvalidRequest) else _FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lakenb", description="Amazon Athena's world in a notebook, without an AWS account."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="run a walkthrough notebook in a fresh lake")
    demo.add_argument("name", nargs="?", default="01", help="number or name, 01 if left out")
    demo.add_argument("--rows", type=int, help="how many synthetic rows it makes")
    demo.add_argument(
        "--output", type=Path, default=Path("build/demo"), help="where its files go (build/demo)"
    )
    demo.add_argument("--list", action="store_true", help="list the walkthroughs, run none")
    report.add_parser(commands)
    schedule.add_parsers(commands)
    lineage.add_parser(commands)
    mcp.add_parser(commands)
    lens.add_parser(commands)
    for name, what in NOT_YET.items():
        commands.add_parser(name, help=f"{what} (not there yet)")
    return parser


def _demo(options: argparse.Namespace) -> int:
    from lakenb.cli import demo

    if options.list:
        names = [notebook.stem for notebook in demo.walkthroughs()]
        sys.stdout.write("\n".join(names) + "\n")
        return 0
    parameters = {} if options.rows is None else {"rows": options.rows}
    done = demo.run(options.name, options.output, parameters)
    sys.stdout.write("\n".join(done.lines()) + "\n")
    return 0
