"""Which storage a lake has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.storage.model import Storage

if TYPE_CHECKING:
    from lakenb.settings import S3Settings


def open_storage(lake: Path, s3: S3Settings | None = None) -> Storage:
    """The storage of a lake: its directory ``<lake>/s3``, or the endpoint that is set.

    Args:
        lake: The lake's directory; made when it is not there. Unused with an endpoint.
        s3: The endpoint; None for the directory.

    Raises:
        EngineUnavailable: An endpoint is set and ``s3fs`` is not installed.
        AccessDenied: The directory can't be made, or ``<lake>/s3`` is a link to another place.
    """
    if s3 is None:
        from lakenb.storage.directory import DirectoryStorage

        return DirectoryStorage(lake)
    from lakenb.storage.endpoint import EndpointStorage

    return EndpointStorage(s3)
