"""Amazon Ion (AWS: "Amazon Ion Hive SerDe", "Amazon Ion SerDe property reference")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.serde.model import Reader, StoredAs

ION = "com.amazon.ionhiveserde.IonHiveSerDe"
ION_FILES = StoredAs(
    ION,
    "com.amazon.ionhiveserde.formats.IonInputFormat",
    "com.amazon.ionhiveserde.formats.IonOutputFormat",
)
_OFFSET = re.compile(r"(?P<sign>[+-]?)(?P<hours>[01]\d|2[0-3]):(?P<minutes>[0-5]\d)")
_TRUTHS = frozenset({"true", "false"})
_WORDS = {
    "ion.encoding": ("encoding", "BINARY", frozenset({"BINARY", "TEXT"})),
    "ion.serialize_null": ("nulls", "OMIT", frozenset({"OMIT", "UNTYPED", "TYPED"})),
}
_FLAGS = {
    "ion.fail_on_overflow": ("overflow", "true"),
    "ion.path_extractor.case_sensitive": ("case_sensitive", "false"),
    "ion.ignore_malformed": ("ignore_malformed", "false"),
}
_TYPES = frozenset("string symbol blob clob list sexp decimal int integer".split())
_COLUMN = re.compile(r"ion\.(.+)\.(path_extractor|fail_on_overflow|serialize_as)", re.DOTALL)
_UNSUPPORTED = ("ion.catalog.", "ion.symbol_table_imports")


def ion(properties: Mapping[str, str], _parameters: Mapping[str, str]) -> Reader:
    """The reader of Ion.

    Its options: ``encoding``, ``nulls``, ``overflow``, ``case_sensitive``, ``ignore_malformed``, ``offset``
    in minutes, and for a column ``path <name>``, ``overflow <name>``, ``as <name>`` or ``as [<place>]``.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a value that a property does not have.
        NotYetAvailable: Catalogs and imports of symbol tables, which Athena lacks too.
    """
    options: dict[str, str] = {}
    for key, (name, default, known) in _WORDS.items():
        options[name] = _one_of(key, properties.get(key, default).strip().upper(), known)
    for key, (name, default) in _FLAGS.items():
        options[name] = _one_of(key, properties.get(key, default).strip().lower(), _TRUTHS)
    options["offset"] = str(_offset(properties.get("ion.timestamp.serialization_offset", "Z")))
    for key, value in properties.items():
        if key.lower().startswith(_UNSUPPORTED):
            message = f"{key} isn't in LakeNB, nor in Athena; write Ion with symbols of its own."
            raise NotYetAvailable(message)
        found = _COLUMN.fullmatch(key)
        if found is None or key in _FLAGS:
            continue
        column = (
            found[1].removeprefix("column") if found[1].startswith("column[") else found[1].lower()
        )
        if found[2] == "path_extractor":
            options[f"path {column}"] = value
        elif found[2] == "fail_on_overflow":
            options[f"overflow {column}"] = _one_of(key, value.strip().lower(), _TRUTHS)
        else:
            options[f"as {column}"] = _one_of(key, value.strip().lower(), _TYPES)
    return Reader("ion", options)


def _one_of(key: str, value: str, known: frozenset[str]) -> str:
    if value not in known:
        message = f"{key} is '{value[:50]}'; use one of {', '.join(sorted(known))}."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return value


def _offset(text: str) -> int:
    """Minutes east of UTC."""
    if text.strip().upper() == "Z":
        return 0
    found = _OFFSET.fullmatch(text.strip())
    if found is None:
        message = f"ion.timestamp.serialization_offset is '{text[:50]}'; write Z or hours and minutes, as +01:00."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    minutes = int(found["hours"]) * 60 + int(found["minutes"])
    return -minutes if found["sign"] == "-" else minutes
