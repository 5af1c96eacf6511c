"""What changed between two versions of a table, in the order a reader asks: columns first."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence

from lakenb.glue.data_catalog.document import dump
from lakenb.glue.data_catalog.model import StorageDescriptor, Table
from lakenb.values.column import Column
from lakenb.values.table_change import ChangeKind, TableChange

_STAMPS = frozenset({"transient_lastDdlTime"})  # Hive writes it with each change: no news


def differences(old: Table, new: Table) -> tuple[TableChange, ...]:
    """Everything but versions and times; none for equal tables."""
    was, is_ = old.storage_descriptor, new.storage_descriptor
    return (
        *_columns("column", was.columns, is_.columns),
        *_columns("partition key", old.partition_keys, new.partition_keys),
        *_single("location", was.location, is_.location),
        *_single(
            "SerDe", was.serde_info.serialization_library, is_.serde_info.serialization_library
        ),
        *_single("SerDe name", was.serde_info.name, is_.serde_info.name),
        *_single("input format", was.input_format, is_.input_format),
        *_single("output format", was.output_format, is_.output_format),
        *_mapping("SerDe parameter", was.serde_info.parameters, is_.serde_info.parameters),
        *_mapping("parameter", old.parameters, new.parameters),
        *_mapping("storage parameter", was.parameters, is_.parameters),
        *_layout(was, is_),
        *_single("name", str(old.full_name), str(new.full_name)),
        *_single("table type", old.table_type, new.table_type),
        *_single("description", old.description, new.description),
        *_single("owner", old.owner, new.owner),
        *_single("retention", str(old.retention), str(new.retention)),
        *_single("view's text", old.view_original_text, new.view_original_text),
        *_single("view's expanded text", old.view_expanded_text, new.view_expanded_text),
        *_mapping("member", _texts(old.others), _texts(new.others)),
    )


def _layout(was: StorageDescriptor, is_: StorageDescriptor) -> Iterator[TableChange]:
    def texts(descriptor: StorageDescriptor) -> dict[str, str]:
        orders = [
            f"{o.column} {'asc' if o.sort_order else 'desc'}" for o in descriptor.sort_columns
        ]
        return {
            "buckets": str(descriptor.number_of_buckets),
            "bucket columns": ", ".join(descriptor.bucket_columns),
            "sort columns": ", ".join(orders),
            "compressed": str(descriptor.compressed).lower(),
            "sub-directories": str(descriptor.stored_as_sub_directories).lower(),
            **_texts(descriptor.others),
        }

    yield from _mapping("storage", texts(was), texts(is_))


def _texts(others: Mapping[str, object]) -> dict[str, str]:
    return {name: dump(value) for name, value in others.items()}


def _columns(part: str, old: Sequence[Column], new: Sequence[Column]) -> Iterator[TableChange]:
    was = {column.name: column for column in old}
    is_ = {column.name: column for column in new}
    for column in new:
        if column.name not in was:
            yield TableChange("added", part, column.name, None, column.hive)
    for column in old:
        if column.name not in is_:
            yield TableChange("removed", part, column.name, column.hive)
    both = [name for name in was if name in is_]
    for name in both:
        before, after = was[name], is_[name]
        if before.hive != after.hive:
            yield TableChange("retyped", part, name, before.hive, after.hive)
        yield from _single(f"{part} comment", before.comment, after.comment, name)
        yield from _mapping(f"{part} {name} parameter", before.parameters, after.parameters)
    for name in _moved(both, [name for name in is_ if name in was]):
        places = str([*was].index(name) + 1), str([*is_].index(name) + 1)
        yield TableChange("moved", part, name, *places)


def _moved(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """The fewest of the same names that must be moved from one order to get the other, nearly."""
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    kept = {
        name for block in matcher.get_matching_blocks() for name in old[block.a :][: block.size]
    }
    return [name for name in new if name not in kept]


def _single(part: str, old: str | None, new: str | None, name: str = "") -> Iterator[TableChange]:
    if (old or None) != (new or None):
        kind: ChangeKind = "changed" if old and new else "added" if new else "removed"
        yield TableChange(kind, part, name, old or None, new or None)


def _mapping(part: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[TableChange]:
    for name in (*new, *(name for name in old if name not in new)):
        before, after = old.get(name), new.get(name)
        if name in _STAMPS or before == after:
            continue
        kind: ChangeKind = "added" if before is None else "removed" if after is None else "changed"
        yield TableChange(kind, part, name, before, after)
