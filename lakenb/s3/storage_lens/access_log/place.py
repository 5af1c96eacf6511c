"""What a log object's key tells (S3 API: "TargetObjectKeyFormat")."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARTITIONED = re.compile(
    r"(?:\A|.*/)(\d{12})/([a-z]{2}(?:-[a-z]+)+-\d{1,2})/[^/]+/\d{4}/\d{2}/\d{2}/[^/]*", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Place:
    """The account and Region of the bucket that a log is about; None is unknown."""

    account_id: str | None = None
    aws_region: str | None = None


def place_of(uri: str, default: Place) -> Place:
    """Account and Region by a key of the ``PartitionedPrefix`` format; ``SimplePrefix`` tells neither."""
    found = _PARTITIONED.fullmatch(uri.removeprefix("s3://"))
    return Place(found.group(1), found.group(2)) if found else default
