"""Names of objects: ``s3://bucket/key``.

Rules: Amazon S3 "General purpose bucket naming rules" and "Naming Amazon S3 objects" (a key has at
most 1024 bytes of UTF-8). ``s3a://`` and ``s3n://``, which Hadoop's users write, mean ``s3://``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lakenb.errors import InvalidRequest

MAX_KEY_BYTES = 1024

_SCHEME = re.compile(r"s3[an]?://", re.IGNORECASE)
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", re.ASCII)
_ADDRESS = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+", re.ASCII)
_RESERVED_STARTS = ("xn--", "sthree-", "amzn-s3-demo-")
# ``--table-s3`` is reserved too, and is not here: table buckets keep their data in such buckets.
_RESERVED_ENDS = ("-s3alias", "--ol-s3", ".mrap", "--x-s3")


@dataclass(frozen=True, slots=True, order=True)
class S3Uri:
    """A bucket and a key; the key is empty for the bucket itself."""

    bucket: str
    key: str = ""

    def __str__(self) -> str:
        return f"s3://{self.bucket}/{self.key}"

    @property
    def prefix(self) -> S3Uri:
        """The same name as a directory: its key is empty or ends in a slash."""
        return (
            self if not self.key or self.key.endswith("/") else S3Uri(self.bucket, f"{self.key}/")
        )

    @property
    def segments(self) -> tuple[str, ...]:
        """The key's parts between its slashes; an ending slash makes no part."""
        return tuple(self.key.removesuffix("/").split("/")) if self.key else ()


def is_s3_uri(text: str) -> bool:
    """Whether a text starts as an ``s3://``, ``s3a://`` or ``s3n://`` name does."""
    return _SCHEME.match(text) is not None


def parse_s3_uri(text: str) -> S3Uri:
    """The bucket and key that a URI names.

    Raises:
        InvalidRequest: It is no ``s3://`` URI, or its bucket or key is not allowed.
    """
    found = _SCHEME.match(text)
    if found is None:
        raise InvalidRequest(f"{shown(text)} is not an s3:// URI; write s3://bucket/key.")
    bucket, _, key = text[found.end() :].partition("/")
    return S3Uri(check_bucket(bucket), check_key(key))


def check_bucket(bucket: str) -> str:
    """The bucket's name, when it is one that S3 would give to a user.

    Raises:
        InvalidRequest: S3's naming rules forbid it.
    """
    if (
        not _BUCKET.fullmatch(bucket)
        or ".." in bucket
        or _ADDRESS.fullmatch(bucket)
        or bucket.startswith(_RESERVED_STARTS)
        or bucket.endswith(_RESERVED_ENDS)
    ):
        raise InvalidRequest(
            f"The bucket name {shown(bucket)} is not allowed; use 3 to 63 lower case letters, digits, "
            "dots and hyphens, with a letter or digit at both ends (S3: bucket naming rules).",
            name="INVALID_BUCKET_NAME",
        )
    return bucket


def check_key(key: str) -> str:
    """The key, when it names the same object everywhere.

    A ``.`` or ``..`` segment is refused on an object store too: HTTP clients fold such segments, so
    the request would name another object or another bucket.

    Raises:
        InvalidRequest: It has a NUL character, such a segment, or more than 1024 bytes.
    """
    why = ""
    if "\0" in key:
        why = "holds a NUL character"
    elif any(part in {".", ".."} for part in key.split("/")):
        why = "holds a '.' or '..' segment"
    else:
        try:
            size = len(key.encode())
        except UnicodeEncodeError:
            why = "is not valid Unicode"
        else:
            if size > MAX_KEY_BYTES:
                why = f"has {size} bytes; at most {MAX_KEY_BYTES} are allowed"
    if why:
        raise InvalidRequest(
            f"The object key {shown(key)} {why}; rename it.", name="INVALID_OBJECT_KEY"
        )
    return key


def shown(text: str) -> str:
    """A hostile text for a message: quoted, escaped, and cut after 100 characters."""
    return _quoted(text if len(text) <= 100 else text[:100] + "...")  # noqa: PLR2004 - a line's worth


def _quoted(text: str) -> str:
    """The text in quotes with its control characters escaped."""
    return "'" + "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text) + "'"
