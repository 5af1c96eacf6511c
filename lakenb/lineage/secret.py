"""What must not stand in an event: values whose name, or whose form, says that they are secret."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

HIDDEN = "***"
_NAMES = ("key", "token", "secret", "pass", "pwd", "auth", "credential", "sasl", "cookie")
_LONGEST = 1_000
_USER = re.compile(r"(?<=://)[^\s/?#@]*:[^\s/?#]*(?=@)")
"""The name and password of an address (RFC 3986: "User Information")."""
_FORMS = re.compile(
    r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"  # AWS: "IAM identifiers", unique ID prefixes
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*"
    r"|\bBearer\s+\S+"
    r"|(?<=[?&;])(?:[^=&;\s]*(?:token|secret|signature|password|credential)[^=&;\s]*)=[^&;\s]*",
    re.IGNORECASE,
)


def names_secret(name: str) -> bool:
    """Whether a name says that its value is secret."""
    return any(word in name.lower() for word in _NAMES)


def shown(name: str, value: object) -> str:
    """A named value as an event may tell it: a text as it is, others as JSON, without secrets, at most 1,000 characters."""
    if names_secret(name):
        return HIDDEN
    kept = _without(value)
    text = kept if isinstance(kept, str) else json.dumps(kept, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _without(value: object) -> object:
    if isinstance(value, str):
        return _FORMS.sub(HIDDEN, _USER.sub(HIDDEN, value))
    if isinstance(value, Mapping):
        return {k: HIDDEN if names_secret(str(k)) else _without(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_without(one) for one in value]
    return value
