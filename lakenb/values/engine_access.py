"""What an engine may touch: the lake's directories, or its configured object store."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class EngineAccess:
    """Where the engine's connection may read and write; nothing else is open to it.

    The three credentials are left out of the value's text, so that no log or error holds them.

    Attributes:
        directories: Absolute local paths; everything below them is allowed.
        endpoint: The object store's ``host[:port]`` without a scheme; None for a directory lake.
        region: The region to sign requests for.
        path_style: ``http://host/bucket/key`` (True) or ``http://bucket.host/key`` (False).
        use_ssl: Whether the endpoint speaks HTTPS.
        access_key_id: None for anonymous access.
        secret_access_key: Given when ``access_key_id`` is.
        session_token: Of temporary credentials.
    """

    directories: tuple[str, ...] = ()
    endpoint: str | None = None
    region: str = "us-east-1"
    path_style: bool = True
    use_ssl: bool = True
    access_key_id: str | None = field(default=None, repr=False)
    secret_access_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
