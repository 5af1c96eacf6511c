"""Objects named ``s3://bucket/key``, in a directory of the lake or in a real object store.

It follows the part of Amazon S3 that a lake needs (put, get, list, delete, copy) and leaves out
versions, access control lists, storage classes and multipart uploads as calls of their own.
"""

from __future__ import annotations

from lakenb.storage.model import EngineAccess, Storage, StoredObject
from lakenb.storage.open import open_storage

__all__ = ["EngineAccess", "Storage", "StoredObject", "open_storage"]
