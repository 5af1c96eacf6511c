"""Requests as lines of a server access log, and log objects of them.

Lines are written by a thread of its own: whoever makes a request only leaves its record. What can't be
written is counted and dropped; a request never fails or waits for its log.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import uuid4

from lakenb.errors import LakeNBError
from lakenb.s3.storage_lens.access_log.grammar import MONTHS

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

    from lakenb.values.object_request import ObjectRequest

_UNRESERVED = "/-_.~"
_METHODS = {"COPY": "PUT"}
_ONCE = ("BATCH.", "S3.")
_MOST_WAITING = 200_000
_ROTATE_LINES = 10_000
_ROTATE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Signer:
    """Who makes the requests that are logged: the owner of the buckets, the requester, and from where."""

    account_id: str
    aws_region: str
    requester: str
    remote_ip: str = "127.0.0.1"
    user_agent: str = "LakeNB"

    @property
    def owner(self) -> str:
        """A canonical user id, of the same 64 digits as AWS's."""
        return self.account_id.rjust(64, "0")


def log_line(request: ObjectRequest, signer: Signer) -> str:
    """A request in the 27 fields of the format, without a line feed (AWS: "Amazon S3 server access log format").

    A key is URL-encoded twice, for a deletion of many or a lifecycle action once. Texts of clients are quoted
    as they are, as AWS does it; line breaks in them, which would make two lines of one, are blanks.
    """
    key = (
        None
        if request.key is None
        else quote(request.key, safe=_UNRESERVED, errors="surrogatepass")
    )
    logged = key
    if key is not None and not request.operation.startswith(_ONCE):
        logged = quote(key, safe=_UNRESERVED)
    moment = request.time.astimezone(UTC)
    stamp = f"[{moment.day:02}/{MONTHS[moment.month - 1]}/{moment.year:04}:{moment.time():%H:%M:%S} +0000]"
    service = request.operation.startswith(_ONCE)
    uri = None if service else request.uri or _uri(request, key)
    agent = None if service else request.user_agent or signer.user_agent
    fields = (
        *(signer.owner, _word(request.bucket), stamp, signer.remote_ip, _word(signer.requester)),
        *(uuid4().hex[:16].upper(), request.operation, logged or "-", _quoted(uri), request.status),
        *(_word(request.error_code), request.bytes_sent or "-", _number(request.object_size)),
        *(_number(request.total_time), _number(request.turn_around_time)),
        *("-" if service else '"-"', _quoted(agent), _word(request.version_id)),
        *(uuid4().hex, "SigV4", "TLS_AES_128_GCM_SHA256" if request.secure else "-", "AuthHeader"),
        *(_word(request.host), "TLSv1.3" if request.secure else "-", "-", "-", signer.aws_region),
    )
    return " ".join(map(str, fields))


def _uri(request: ObjectRequest, key: str | None) -> str:
    method = request.operation.split(".")[1]
    return f"{_METHODS.get(method, method)} /{request.bucket}/{key or ''} HTTP/1.1"


def _quoted(text: str | None) -> str:
    if text is None:
        return "-"
    plain = "".join(" " if ord(c) < 32 or c in "\x7f\x85\u2028\u2029" else c for c in text)  # noqa: PLR2004 - controls
    return f'"{plain}"'


def _word(text: str | None) -> str:
    """A field without quotes, which can have no blank."""
    return quote(text, safe="/:_.-~+=@,*") if text else "-"


def _number(value: int | None) -> int | str:
    return "-" if value is None else value


class AccessLogWriter:
    """Takes requests and writes log objects of them, a few seconds later.

    Args:
        fs: Where to.
        prefix: The target prefix, ``s3://logs/x/``. Requests for objects below it are not logged.
        signer: Who makes the requests.
        rotate_seconds: How long lines wait at the most.
    """

    def __init__(
        self,
        fs: AbstractFileSystem,
        prefix: str,
        signer: Signer,
        rotate_seconds: float = _ROTATE_SECONDS,
    ) -> None:
        self._fs = fs
        self.prefix = prefix
        self._own = prefix.removeprefix("s3://")
        self._signer = signer
        self._seconds = rotate_seconds
        self._waiting: deque[ObjectRequest] = deque()
        self._wake = threading.Event()
        self._writing = threading.Lock()
        self._ended = False
        self.written = 0
        self.lost = 0
        self.problem: str | None = None
        self._thread = threading.Thread(target=self._work, name="lakenb-access-log", daemon=True)
        self._thread.start()

    def __call__(self, request: ObjectRequest) -> None:
        """Take one request; never fails, never waits."""
        if self._ended or f"{request.bucket}/{request.key or ''}".startswith(self._own):
            return
        if len(self._waiting) >= _MOST_WAITING:
            self.lost += 1
            return
        self._waiting.append(request)
        if len(self._waiting) >= _ROTATE_LINES:
            self._wake.set()

    def flush(self) -> int:
        """Write what waits; how many lines were written since the beginning."""
        with self._writing:
            self._write()
        return self.written

    def close(self) -> None:
        """Write what waits, and take no more."""
        if self._ended:
            return
        self._ended = True
        self._wake.set()
        self._thread.join()
        self.flush()

    def _work(self) -> None:
        while not self._ended:
            self._wake.wait(self._seconds)
            self._wake.clear()
            if not self._ended:
                self.flush()

    def _write(self) -> None:
        by_place: dict[tuple[str, str], list[str]] = {}
        for _ in range(len(self._waiting)):
            request = self._waiting.popleft()
            try:
                line = log_line(request, self._signer)
            except (ValueError, UnicodeError) as error:
                self._lose(1, error)
                continue
            day = request.time.astimezone(UTC).strftime("%Y/%m/%d")
            by_place.setdefault((request.bucket, day), []).append(line)
        for (bucket, day), lines in by_place.items():
            stamp = f"{day.replace('/', '-')}-00-00-00-{uuid4().hex[:16].upper()}"
            place = f"{self._signer.account_id}/{self._signer.aws_region}/{bucket}/{day}/{stamp}"
            text = "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
            try:
                with self._fs.open(f"{self.prefix}{place}", "wb") as file:
                    file.write(text)
            except (OSError, LakeNBError) as error:
                self._lose(len(lines), error)
            else:
                self.written += len(lines)

    def _lose(self, count: int, error: Exception) -> None:
        self.lost += count
        self.problem = " ".join(str(error).split())[:200]
