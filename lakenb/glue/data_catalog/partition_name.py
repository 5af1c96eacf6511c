"""A partition's name, ``year=2013/month=01``, as Hive writes it into places and Athena shows it.

Characters that a path can't hold stand as ``%`` and two hexadecimal digits; NULL is written as a word
(Hive: "FileUtils.makePartName"; AWS: "SHOW PARTITIONS").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from lakenb.glue.data_catalog.model import PartitionValues

NULL = "__HIVE_DEFAULT_PARTITION__"
_ESCAPED = re.compile(r"""[\x01-\x1f"#%'*/:=?\\\x7f{\[\]^]""")
_HEXADECIMAL = re.compile("%([0-9A-Fa-f]{2})")


def partition_name(keys: Iterable[str], values: PartitionValues) -> str:
    """The name of a partition, without a slash at its ends."""
    return "/".join(
        f"{escape_path_name(key)}={NULL if value is None or not value else escape_path_name(value)}"
        for key, value in zip(keys, values, strict=True)
    )


def split_partition_name(name: str) -> tuple[tuple[str, str | None], ...] | None:
    """Keys and values of a name, or None when a part of it is not ``key=value``."""
    found: list[tuple[str, str | None]] = []
    for part in name.strip("/").split("/"):
        key, equals, value = part.partition("=")
        if not equals or not key:
            return None
        found.append(
            (unescape_path_name(key), None if value == NULL else unescape_path_name(value))
        )
    return tuple(found)


def unescape_path_name(text: str) -> str:
    """What an escaped key or value means: bytes of UTF-8 as their characters; other bytes one character each, as Hive reads them."""
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return _HEXADECIMAL.sub(lambda found: chr(int(found[1], 16)), text)


def escape_path_name(text: str) -> str:
    """A key or value as it stands in a path (Hive: "FileUtils.escapePathName")."""
    return _ESCAPED.sub(lambda found: f"%{ord(found[0]):02X}", text)
