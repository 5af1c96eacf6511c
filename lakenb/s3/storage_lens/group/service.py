"""The rules of groups, their verbs, and their conditions as SQL.

Rules: S3 User Guide, "Working with S3 Storage Lens groups to filter and aggregate metrics".
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, QuotaExceeded
from lakenb.s3.storage_lens.configuration.service import check_tags
from lakenb.s3.storage_lens.configuration.store import DocumentStore
from lakenb.s3.storage_lens.group.model import Conditions, StorageLensGroup
from lakenb.values.names import nearest, quote_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.storage.database import LakeDatabase

MOST_GROUPS = 50
_MOST_WORDS = 10
_MOST_BYTES = 50 * 2**40
_MOST_DAYS = 2**31 - 1
_NAME = re.compile(r"[a-zA-Z0-9\-_]{1,64}")


class Groups:
    """The Storage Lens groups of a lake.

    Args:
        database: The lake's catalog file.
    """

    def __init__(self, database: LakeDatabase) -> None:
        self._store = DocumentStore(database, "group")

    def create(self, group: StorageLensGroup, tags: Mapping[str, str] | None = None) -> None:
        """Make a group.

        Raises:
            InvalidRequest: A rule forbids it, by its words.
            AlreadyExists: There is one of this name.
            QuotaExceeded: There are 50.
        """
        if self._store.get(group.name) is not None:
            raise AlreadyExists(
                f"There is a Storage Lens group {group.name!r} already; update it.",
                name="GroupAlreadyExists",
            )
        self._put(group, tags or {})

    def update(self, group: StorageLensGroup) -> None:
        """Change a group's filter.

        Raises:
            InvalidRequest: A rule forbids it.
            EntityNotFound: There is none of this name.
        """
        self.get(group.name)
        self._put(group, None)

    def get(self, name: str) -> StorageLensGroup:
        """One group.

        Raises:
            EntityNotFound: There is none of this name.
        """
        found = self._store.get(name)
        if found is None:
            hint = nearest(name[:100], self._store.all())
            message = f"There is no Storage Lens group {name[:100]!r}.{hint}"
            raise EntityNotFound(message, name="NoSuchStorageLensGroup")
        return _of(found[0])

    def list(self) -> tuple[StorageLensGroup, ...]:
        """All groups, by name."""
        return tuple(_of(document) for document in self._store.all().values())

    def delete(self, name: str) -> None:
        """Delete a group.

        Raises:
            EntityNotFound: There is none of this name.
        """
        if not self._store.remove(name):
            self.get(name)

    def _put(self, group: StorageLensGroup, tags: Mapping[str, str] | None) -> None:
        check(group)
        check_tags(tags or {})
        if not self._store.put(group.name, asdict(group), tags, MOST_GROUPS):
            raise QuotaExceeded(f"There are {MOST_GROUPS} Storage Lens groups; delete one first.")


def check(group: StorageLensGroup) -> None:
    """Refuse a group that AWS refuses.

    Raises:
        InvalidRequest: Naming what is wrong.
    """
    if not _NAME.fullmatch(group.name):
        raise InvalidRequest(
            "A group's name is 1 to 64 letters, digits, hyphens and underscores; rename it."
        )
    found = group.conditions
    if not found.kinds:
        raise InvalidRequest("A group's filter has at least one condition.")
    if group.operator == "single" and found.kinds > 1:
        raise InvalidRequest("Several conditions of a group's filter stand in And or Or.")
    for name, words in (
        ("MatchAnyPrefix", found.any_prefix),
        ("MatchAnySuffix", found.any_suffix),
        ("MatchAnyTag", found.any_tag),
    ):
        if len(words) > _MOST_WORDS:
            raise InvalidRequest(f"{name} has at most {_MOST_WORDS} values.")
        if any("" in (word if isinstance(word, tuple) else (word,))[:1] for word in words):
            raise InvalidRequest(f"{name} has an empty value.")
    _check_range("MatchObjectAge", found.days_greater_than, found.days_less_than, _MOST_DAYS)
    _check_range("MatchObjectSize", found.bytes_greater_than, found.bytes_less_than, _MOST_BYTES)


def _check_range(name: str, low: int | None, high: int | None, most: int) -> None:
    for value in (low, high):
        if value is not None and not 0 <= value <= most:
            raise InvalidRequest(f"{name} is from 0 to {most}.")
    if low is not None and high is not None and low >= high:
        raise InvalidRequest(f"{name} is empty: nothing is more than {low} and less than {high}.")


def condition_sql(group: StorageLensGroup) -> str:
    """A group's filter over ``versions``, as the engine takes it."""
    found = group.conditions
    parts = [
        _any(f"starts_with(key_name, {quote_text(word)})" for word in found.any_prefix),
        _any(f"ends_with(key_name, {quote_text(word)})" for word in found.any_suffix),
        _any(f"tags[{quote_text(key)}] = {quote_text(value)}" for key, value in found.any_tag),
        _range("age_days", found.days_greater_than, found.days_less_than),
        _range("size", found.bytes_greater_than, found.bytes_less_than),
    ]
    word = " OR " if group.operator == "or" else " AND "
    return word.join(f"COALESCE({part}, FALSE)" for part in parts if part)


def _any(parts: Any) -> str:
    text = " OR ".join(parts)
    return f"({text})" if text else ""


def _range(column: str, low: int | None, high: int | None) -> str:
    parts = [f"{column} > {low}"] if low is not None else []
    parts += [f"{column} < {high}"] if high is not None else []
    return f"({' AND '.join(parts)})" if parts else ""


def _of(document: Mapping[str, Any]) -> StorageLensGroup:
    found = document["conditions"]
    words = {
        "any_prefix": tuple(found["any_prefix"]),
        "any_suffix": tuple(found["any_suffix"]),
        "any_tag": tuple((key, value) for key, value in found["any_tag"]),
    }
    return StorageLensGroup(
        document["name"], Conditions(**{**found, **words}), document["operator"]
    )
