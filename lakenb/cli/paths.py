"""Paths as they are typed on a command line."""

from __future__ import annotations

from pathlib import Path

from lakenb.errors import InvalidRequest


def typed_path(text: str, what: str) -> Path:
    """The absolute path that a word means; a leading ``~`` is somebody's home directory.

    Args:
        text: The word.
        what: What it names, for the message.

    Raises:
        InvalidRequest: It holds a NUL character, or names nobody's home.
    """
    if "\0" in text:
        raise InvalidRequest(f"{what} holds a NUL character; pass a path.")
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError as error:  # ~nobody
        raise InvalidRequest(f"{what} '{text}' is wrong: {error} Write the path out.") from error
