"""A file that the page sends in pieces: read and shown, then made a table."""

from __future__ import annotations

import tempfile
from typing import IO, TYPE_CHECKING

from lakenb.errors import InvalidRequest, QuotaExceeded
from lakenb.values.names import TableName, fold
from lakenb.widgets.protocol import Answer, sent_bytes, text, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.widgets.data_explorer.port import ExplorerPort, UploadPort
    from lakenb.widgets.protocol import Handler, Payload

MOST_BYTES = 200 * 1024**2
_LONGEST_NAME = 1_000
_SHOWN_COLUMNS = 1_000


class UploadAnswers:
    """Answers what the page asks about one upload at a time.

    Args:
        port: The session's part of it.
    """

    def __init__(self, port: ExplorerPort) -> None:
        self._port = port
        self._file: IO[bytes] | None = None
        self._name = ""
        self._size = 0
        self._read: UploadPort | None = None

    def handlers(self) -> Mapping[str, Handler]:
        """For each kind of question what answers it."""
        return {
            "begin": self._begin,
            "piece": self._piece,
            "inspect": self._inspect,
            "create": self._create,
            "drop": self._drop,
        }

    def _begin(self, payload: Payload) -> Answer:
        """A new file, whose pieces follow; it is kept beside memory, in a file that has no name."""
        size = whole(payload, "size", 1 << 53)
        if size > MOST_BYTES:
            raise QuotaExceeded(
                f"The file has {size:,} bytes and an upload at most {MOST_BYTES:,}; put it into the lake"
                " with session.fs.put and make an external table."
            )
        self._forget()
        self._name, self._size = text(payload, "name", _LONGEST_NAME), size
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - the pieces come one by one
        return Answer({"limit": MOST_BYTES})

    def _piece(self, payload: Payload) -> Answer:
        file, piece = self._open_file(), sent_bytes(payload)
        place = file.seek(0, 2)
        if whole(payload, "offset", 1 << 53) != place or place + len(piece) > self._size:
            self._forget()
            raise InvalidRequest("A piece of the file came at the wrong place; send it again.")
        file.write(piece)
        return Answer({"got": place + len(piece)})

    def _inspect(self, payload: Payload) -> Answer:
        file = self._open_file()
        if file.seek(0, 2) != self._size:
            raise InvalidRequest("The file has not come whole; send it again.")
        file.seek(0)
        options = {
            "format": text(payload, "format", _LONGEST_NAME),
            "encoding": text(payload, "encoding", _LONGEST_NAME),
            "sheet": text(payload, "sheet", _LONGEST_NAME),
            "header": payload.get("header"),
        }
        self._read = None
        read = self._read = self._port.inspect(self._name, file.read(), options)
        return Answer(
            {
                "format": read.format,
                "rows": read.rows,
                "count": len(read.columns),
                "columns": [list(column) for column in read.columns[:_SHOWN_COLUMNS]],
                "notes": list(read.notes),
            }
        )

    def _create(self, payload: Payload) -> Answer:
        if self._read is None:
            raise InvalidRequest("No file was read yet; choose one first.")
        catalog, database, table = (
            fold(text(payload, key, _LONGEST_NAME).strip())
            for key in ("catalog", "database", "table")
        )
        if not table:
            raise InvalidRequest("The table has no name; give it one.")
        location = text(payload, "location", _LONGEST_NAME).strip() or None
        made = self._read.create(TableName(catalog, database, table), location)
        self._forget()
        return Answer({"text": made, "path": [catalog, database, table]})

    def _drop(self, _: Payload) -> Answer:
        self._forget()
        return Answer()

    def _open_file(self) -> IO[bytes]:
        if self._file is None:
            raise InvalidRequest("The upload is over; choose the file again.")
        return self._file

    def _forget(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = self._read = None
