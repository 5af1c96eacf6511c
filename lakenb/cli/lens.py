"""``lakenb lens``: Storage Lens from the command line. Each verb loads or shows one thing of a lake."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING

from lakenb.cli import lens_metrics

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.s3.storage_lens.model import Loaded
    from lakenb.session.storage_lens import StorageLens

_MANIFEST = "manifest.json"
_EXPORTS = re.compile(r"/StorageLens(?:ExpandedPrefixes)?/|/manifests/dt=")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``lens`` and its verbs."""
    lens = commands.add_parser(
        "lens", help="load access logs and inventories; S3 Storage Lens metrics"
    )
    verbs = lens.add_subparsers(dest="verb", required=True, metavar="VERB")
    load = verbs.add_parser("load", help="load access logs, an inventory, a listing or an export")
    load.add_argument(
        "uri", help="s3://bucket/prefix of logs, or a manifest.json; with --as listing a bucket"
    )
    load.add_argument("--lake", help="the lake's directory ($LAKENB_LAKE, else ./.lakenb)")
    load.add_argument(
        "--as",
        dest="kind",
        choices=sorted(_KINDS),
        help="what it is; left out, a manifest is told by its place, all else are logs",
    )
    load.add_argument("--account", help="whose buckets these are, where keys don't tell")
    load.add_argument("--region", help="their Region, where keys don't tell")
    lens_metrics.add_verbs(verbs)


def run(options: argparse.Namespace) -> int:
    """Run one verb.

    Raises:
        LakeNBError: What it does fails.
    """
    from lakenb.session import connect

    with connect(options.lake) as session:
        if options.verb in _SHOWN:
            return _SHOWN[options.verb](session.storage_lens, options)
        loaded = _KINDS[options.kind or _kind_of(options.uri)](session.storage_lens, options)
    sys.stdout.write(f"{loaded!r}\n")
    return 0


def _logs(lens: StorageLens, options: argparse.Namespace) -> Loaded:
    def told(part: float | None, seconds: float, lines: int | None) -> None:
        done = "" if part is None else f"{part:.0%}, "
        sys.stderr.write(f"{done}{lines or 0:,} lines in {seconds:.0f} s\n")

    return lens.load_access_logs(options.uri, options.account, options.region, told)


def _inventory(lens: StorageLens, options: argparse.Namespace) -> Loaded:
    return lens.load_inventory(options.uri, options.account, options.region)


def _listing(lens: StorageLens, options: argparse.Namespace) -> Loaded:
    return lens.load_listing(options.uri, options.account, options.region)


def _export(lens: StorageLens, options: argparse.Namespace) -> Loaded:
    return lens.load_export(options.uri)


_KINDS: dict[str, Callable[[StorageLens, argparse.Namespace], Loaded]] = {
    "logs": _logs,
    "inventory": _inventory,
    "listing": _listing,
    "export": _export,
}


def _kind_of(uri: str) -> str:
    """What a URI most likely is: a manifest by its place, logs for all else."""
    if not uri.endswith(f"/{_MANIFEST}"):
        return "logs"
    return "export" if _EXPORTS.search(uri) else "inventory"


_SHOWN: dict[str, Callable[[StorageLens, argparse.Namespace], int]] = {
    "metrics": lens_metrics.metrics,
    "export": lens_metrics.export,
    "deliver": lens_metrics.deliver,
    "report": lens_metrics.report,
}
