"""s3fs with LakeNB's rules for names, and its errors; imported only when an endpoint is set."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any

from aiobotocore.session import AioSession  # type: ignore[import-untyped]  # it has none
from botocore.exceptions import (
    BotoCoreError,
    ParamValidationError,
)
from fsspec.asyn import sync
from s3fs import S3FileSystem

from lakenb.errors import EngineUnavailable, InvalidRequest
from lakenb.storage.requests import OPERATIONS, Telling
from lakenb.values.engine_access import EngineAccess
from lakenb.values.object_request import RequestListener
from lakenb.values.s3_uri import check_bucket, check_key, shown

_DELETED_AT_ONCE = 1000
# botocore's variables: (name in the configuration file, name in the environment, default, conversion)
_NOT_OF_THE_MACHINE: dict[str, tuple[None, None, str | None, None]] = {
    "profile": (None, None, None, None),
    "config_file": (None, None, os.devnull, None),
    "credentials_file": (None, None, os.devnull, None),
}
_NO_LOCATION = "us-east-1"  # S3 refuses this region as a bucket's LocationConstraint


class EndpointFileSystem(S3FileSystem):  # type: ignore[misc]  # s3fs has no types
    """The objects of an S3 endpoint, with fsspec's verbs.

    Every request goes out through one method, so an endpoint that can't be reached gives one clear
    error; what S3 itself refuses comes as Python's own errors (FileNotFoundError, PermissionError),
    as s3fs has it.
    """

    protocol = ("s3", "s3a", "s3n")
    cachable = False
    retries = 1  # botocore itself tries again
    listener: RequestListener | None = None
    """Is told of every request; None of none."""

    def __repr__(self) -> str:
        return "EndpointFileSystem('s3://')"

    def split_path(self, path: str) -> tuple[str, str, str | None]:
        """Bucket and key, both checked; a key may hold ``?versionId=`` like any other text."""
        name = self._strip_protocol(path)
        trail = path[len(path.rstrip("/")) :]
        bucket, slash, key = name.partition("/")
        if not slash:
            return (check_bucket(bucket) if bucket else ""), "", None
        return check_bucket(bucket), check_key(key + trail), None

    def call_s3(self, method: str, *arguments: Any, **options: Any) -> dict[str, Any]:
        """One request to S3 by its name in botocore, and its answer."""
        answer: dict[str, Any] = sync(self.loop, self._call_s3, method, *arguments, **options)
        return answer

    def delete_all(self, names: list[str]) -> None:
        """Delete objects (``bucket/key``); those that are not there are no error."""
        buckets: dict[str, list[str]] = {}
        for name in names:
            bucket, key, _ = self.split_path(name)
            buckets.setdefault(bucket, []).append(key)
        for bucket, keys in buckets.items():
            for start in range(0, len(keys), _DELETED_AT_ONCE):
                batch = [{"Key": key} for key in keys[start : start + _DELETED_AT_ONCE]]
                answer = self.call_s3(
                    "delete_objects", Bucket=bucket, Delete={"Objects": batch, "Quiet": True}
                )
                for fault in answer.get("Errors", []):
                    raise PermissionError(f"S3 kept s3://{bucket}/{fault.get('Key')}")

    async def _call_s3(self, method: str, *arguments: Any, **options: Any) -> Any:
        try:
            return await self._told_call(method, *arguments, **options)
        except ParamValidationError as error:
            raise InvalidRequest(
                f"S3 can't do '{method}' with this name: {_line(error)}"
            ) from error
        except BotoCoreError as error:
            # botocore's texts name the endpoint and the region, never a key.
            raise EngineUnavailable(
                f"The S3 endpoint {self.endpoint_url} can't be used: {_line(error)}; check s3.endpoint."
            ) from error

    async def _told_call(self, method: str, *arguments: Any, **options: Any) -> Any:
        """A request, and the listener told of it."""
        operation = OPERATIONS.get(method) if self.listener is not None else None
        if operation is None:
            return await super()._call_s3(method, *arguments, **options)
        given = {
            **(arguments[0] if arguments and isinstance(arguments[0], dict) else {}),
            **options,
        }
        key = str(given.get("Key") or "")
        with Telling(self.listener, operation, str(given.get("Bucket", "")), key) as told:
            answer = await super()._call_s3(method, *arguments, **options)
            body = given.get("Body")
            if isinstance(body, bytes | bytearray | memoryview):
                told.size = len(body)
            elif isinstance(answer, dict) and method in {"get_object", "head_object"}:
                told.size = answer.get("ContentLength")
                told.sent = told.size if method == "get_object" else None
        return answer

    async def _iterdir(
        self,
        bucket: str,
        max_items: int | None = None,
        delimiter: str = "/",
        prefix: str = "",
        versions: bool = False,
    ) -> AsyncIterator[dict[str, Any]]:
        """A listing, which s3fs pages by itself; the listener is told of it once."""
        operation = "REST.GET.BUCKETVERSIONS" if versions else "REST.GET.BUCKET"
        with Telling(self.listener, operation, bucket, ""):
            found = super()._iterdir(bucket, max_items, delimiter, prefix, versions)
            async for item in found:
                yield item

    async def _cp_file(self, path1: str, path2: str, **options: Any) -> None:
        try:
            await super()._cp_file(path1, path2, **options)
        except FileNotFoundError:
            # A recursive copy or move names directories too, which have nothing of their own.
            if not await self._isdir(path1):
                raise

    def _open(self, path: str, mode: str = "rb", **options: Any) -> Any:
        if mode not in {"rb", "wb", "xb"}:
            raise InvalidRequest(
                f"{shown(path)} can't be opened with mode {shown(mode)}: S3 objects are written whole, "
                "never changed or appended to; use 'rb', 'wb' or 'xb'."
            )
        return super()._open(path, mode, **options)


def make_filesystem(endpoint: str, access: EngineAccess) -> EndpointFileSystem:
    """A filesystem that knows only what it is given: no profile, no role of the machine."""
    fixed = {"region_name": access.region}
    config: dict[str, Any] = {
        "s3": {"addressing_style": "path" if access.path_style else "virtual"},
        "connect_timeout": 10,
        "retries": {"max_attempts": 2},
    }
    return EndpointFileSystem(
        anon=access.access_key_id is None,
        key=access.access_key_id,
        secret=access.secret_access_key,
        token=access.session_token,
        endpoint_url=endpoint,
        use_ssl=access.use_ssl,
        session=AioSession(session_vars=_NOT_OF_THE_MACHINE),
        client_kwargs=fixed if access.region != _NO_LOCATION else {},
        config_kwargs=config if access.region != _NO_LOCATION else {**config, **fixed},
        use_listings_cache=False,
        skip_instance_cache=True,
    )


def _line(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".")
