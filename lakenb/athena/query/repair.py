"""MSCK REPAIR TABLE: directories become partitions; what doesn't is told with the reason.

(AWS: "MSCK REPAIR TABLE"; Apache Hive: "Recover Partitions".) Nothing is ever dropped. The lines on what
was skipped are LakeNB's own: Athena passes over such directories in silence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lakenb.athena.result import text_result
from lakenb.glue.data_catalog.model import Partition
from lakenb.glue.data_catalog.partition_name import partition_name, split_partition_name
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lakenb.athena.result import ResultSet
    from lakenb.glue.data_catalog.model import PartitionValues, Table
    from lakenb.glue.data_catalog.service import DataCatalog
    from lakenb.storage import Storage

_TOLD = 100
"""So many skipped directories are named; of more the number is told."""


@dataclass(slots=True)
class _Directories:
    """What lies below a table's location.

    Attributes:
        found: The directory of each partition, with an ending slash.
        skipped: Why a directory, named below the location, is none.
    """

    found: dict[PartitionValues, str] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)


def repair(glue: DataCatalog, storage: Storage, table: Table) -> ResultSet:
    """Add the Hive-style directories below the table's location to its partitions."""
    root = str(parse_s3_uri(table.storage_descriptor.location or "").prefix)
    if not storage.exists(root):
        return text_result(("",), ((f"Tables missing on filesystem:\t{table.name}",),))
    keys = [key.name for key in table.partition_keys]
    if not keys:
        return text_result(("",), ())
    listed = storage.list_directories(root)
    below = _read(root, listed, keys)
    registered = glue.partition_locations(table.full_name)
    known = {partition_name(keys, values) for values, _ in registered}
    fresh = {partition_name(keys, values): values for values in below.found}
    fresh = {name: values for name, values in fresh.items() if name not in known}
    made = [Partition(values=values, location=below.found[values]) for values in fresh.values()]
    glue.batch_create_partition(table.full_name, made, if_not_exists=True)
    there = set(listed)
    gone = [
        partition_name(keys, values)
        for values, place in registered
        if f"{place.rstrip('/')}/" not in there and not storage.exists(place)
    ]
    lines = [*_listed("Partitions not in metastore", table, fresh)]
    lines += _listed("Partitions missing from filesystem", table, sorted(gone))
    lines += [f"Repair: Added partition to metastore {table.name}:{name}" for name in fresh]
    return text_result(("",), ((line,) for line in (*lines, *_reasons(below.skipped))))


def _listed(what: str, table: Table, names: Iterable[str]) -> list[str]:
    shown = [f"{table.name}:{name}" for name in names]
    return ["\t".join([f"{what}:", *shown])] if shown else []


def _reasons(skipped: dict[str, str]) -> list[str]:
    lines = [f"Skipped {name!r}: {why}." for name, why in list(skipped.items())[:_TOLD]]
    more = len(skipped) - _TOLD
    return [*lines, f"Skipped {more} directories more."] if more > 0 else lines


def _read(root: str, directories: Sequence[str], keys: list[str]) -> _Directories:
    """The directories that are named as partitions of these keys, and those that are not.

    Of two that mean one partition, the one written as Hive would wins.
    """
    below = _Directories()
    complete: set[str] = set()
    shallow: list[str] = []
    for directory in directories:
        name = directory.removeprefix(root).rstrip("/")
        segments = name.split("/")[: len(keys)]
        wrong = next(
            ((at, why) for at, s in enumerate(segments) if (why := _fault(s, keys[at]))), None
        )
        if wrong is not None:
            below.skipped["/".join(segments[: wrong[0] + 1])] = wrong[1]
        elif len(segments) < len(keys):
            shallow.append(name)
        elif name.count("/") + 1 == len(keys):
            complete.update("/".join(segments[:depth]) for depth in range(1, len(keys)))
            _take(below, name, directory, keys)
    begun = {part for s in below.skipped for part in _above(s)} | complete
    for name in shallow:
        if name not in begun:
            missing = keys[name.count("/") + 1]
            below.skipped[name] = f"it holds no directory for {missing!r}"
    return below


def _above(name: str) -> list[str]:
    """The directories above a directory."""
    parts = name.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts))]


def _take(below: _Directories, name: str, directory: str, keys: list[str]) -> None:
    values = tuple(value for _, value in split_partition_name(name) or ())
    usual = partition_name(keys, values)
    other = below.found.get(values)
    if other is None or usual == name:
        below.found[values] = directory
    loser = other if usual == name else directory
    if other is not None and loser is not None:
        short = "/".join(loser.rstrip("/").split("/")[-len(keys) :])
        below.skipped[short] = f"it means the same partition as {usual!r}"


def _fault(segment: str, key: str) -> str:
    """Why a directory's name gives no value of a key; empty when it does.

    AWS's "MSCK REPAIR TABLE" leaves out a directory with a colon in its name, or with a key in another case
    than the column's.
    """
    parts = split_partition_name(segment)
    if parts is None:
        return f"its name is not {key}=value"
    found, value = parts[0]
    if found != key:
        if found.lower() == key:
            return f"its key {found!r} is not written as the column {key!r}"
        return f"its key {found!r} is not {key!r}, the partition column that stands there"
    if ":" in segment:
        return "its name has a colon, which Athena does not take; write it as %3A"
    return "" if value != "" else f"the value of {key!r} is empty"
