"""LZO1X blocks unpacked (Linux: "LZO stream format as understood by Linux's LZO decompressor").

Only the footers of ORC files that are compressed with LZO come here, some kilobytes each.
"""

from __future__ import annotations

_LONG_RUN = 4  # the state after a run of literals that an instruction of its own told


def unpack_lzo(data: bytes, most: int) -> bytes:
    """The content of a block.

    Args:
        data: The block.
        most: How many bytes the content may have.

    Raises:
        ValueError: It is damaged, or its content is longer.
    """
    try:
        return _Block(data, most).unpack()
    except IndexError as error:
        message = "its metadata is damaged"
        raise ValueError(message) from error


class _Block:
    def __init__(self, data: bytes, most: int) -> None:
        self._data = data
        self._at = 0
        self._most = most
        self._out = bytearray()

    def unpack(self) -> bytes:
        state = 0
        first = self._data[0]
        if first > 17:  # noqa: PLR2004 - a first byte above it tells how many literals begin the block
            self._at = 1
            count = first - 17
            self._literals(count)
            state = min(count, _LONG_RUN)
        while True:
            code = self._byte()
            if code < 16 and state == 0:  # noqa: PLR2004 - the instructions are told apart by their high bits
                self._literals(3 + self._length(code, 15))
                state = _LONG_RUN
                continue
            length, distance, state = self._match(code, state)
            if not distance:
                return bytes(self._out)
            self._copy(length, distance)
            self._literals(state)

    def _match(self, code: int, state: int) -> tuple[int, int, int]:
        """Length and distance of a match, and how many literals follow; distance 0 is the end."""
        if code >= 64:  # noqa: PLR2004 - as above
            length = 5 + (code >> 5 & 3) if code & 128 else 3 + (code >> 5 & 1)
            return length, (self._byte() << 3) + (code >> 2 & 7) + 1, code & 3
        if code >= 32:  # noqa: PLR2004 - as above
            length = 2 + self._length(code & 31, 31)
            pair = self._pair()
            return length, (pair >> 2) + 1, pair & 3
        if code >= 16:  # noqa: PLR2004 - as above
            length = 2 + self._length(code & 7, 7)
            pair = self._pair()
            near = ((code & 8) << 11) + (pair >> 2)
            return length, near + 16384 if near else 0, pair & 3
        distance = (self._byte() << 2) + (code >> 2 & 3) + 1
        return (3, distance + 2048, code & 3) if state == _LONG_RUN else (2, distance, code & 3)

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _pair(self) -> int:
        return self._byte() | self._byte() << 8

    def _length(self, short: int, base: int) -> int:
        """A length; 0 says that it is longer than fits, and bytes follow that add to it."""
        if short:
            return short
        length = base
        while not (more := self._byte()):
            length += 255
            self._check(length)
        return length + more

    def _literals(self, count: int) -> None:
        part = self._data[self._at : self._at + count]
        if len(part) < count:
            raise IndexError
        self._at += count
        self._out += part
        self._check(len(self._out))

    def _copy(self, length: int, distance: int) -> None:
        start = len(self._out) - distance
        if start < 0:
            raise IndexError
        self._check(len(self._out) + length)
        piece = self._out[start : start + length]
        while len(piece) < length:  # it reaches into what it makes
            piece += piece[: length - len(piece)]
        self._out += piece

    def _check(self, length: int) -> None:
        if length > self._most:
            message = "its metadata is damaged"
            raise ValueError(message)
