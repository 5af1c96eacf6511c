"""What a widget and its page say to each other.

The page asks: ``{"id", "kind", "payload"}``. The kernel answers each question once, with the same id:
``{"id", "kind": "answer", "payload"}`` and buffers, or ``{"id", "kind": "error", "payload": {"name",
"message"}}``. What the kernel tells on its own has an empty id. Bulk goes as buffers, never as JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from lakenb.errors import InvalidRequest, LakeNBError

Payload = Mapping[str, object]
MAX_ID, MAX_KIND = 64, 64
_BUFFERS = "\0buffers"


@dataclass(frozen=True, slots=True)
class Question:
    """What the page asked."""

    id: str
    kind: str
    payload: Payload


@dataclass(frozen=True, slots=True)
class Answer:
    """What it is told: JSON values, and bytes that go beside them as they are."""

    payload: Payload = field(default_factory=dict)
    buffers: tuple[bytes, ...] = ()


Handler = Callable[[Payload], Answer]


def read_question(content: object) -> Question:
    """A message as a question.

    Raises:
        InvalidRequest: It is none.
    """
    if isinstance(content, Mapping):
        asked = cast("Mapping[str, object]", content)
        id_, kind, payload = asked.get("id"), asked.get("kind"), asked.get("payload", {})
        texts = isinstance(id_, str) and isinstance(kind, str) and isinstance(payload, Mapping)
        if texts and len(str(id_)) <= MAX_ID and len(str(kind)) <= MAX_KIND:
            return Question(str(id_), str(kind), cast("Payload", payload))
    raise InvalidRequest("A widget was sent something that is no question; reload the page.")


def answered(
    content: object, handlers: Mapping[str, Handler], buffers: Sequence[bytes] = ()
) -> tuple[dict[str, object], list[bytes]]:
    """The reply to a message, and its buffers. A failure is a reply too: the page shows it.

    Args:
        content: The message as it came.
        handlers: For each kind what answers it.
        buffers: What came beside it; a handler reads them with ``sent_bytes``.
    """
    id_ = ""
    try:
        question = read_question(content)
        id_ = question.id
        handler = handlers.get(question.kind)
        if handler is None:
            raise InvalidRequest(f"This widget can't answer '{question.kind}'; reload the page.")
        payload = {key: v for key, v in question.payload.items() if key != _BUFFERS}
        answer = handler({**payload, _BUFFERS: tuple(buffers)} if buffers else payload)
    except LakeNBError as error:
        told = {"name": error.name, "message": error.message}
        return {"id": id_, "kind": "error", "payload": told}, []
    except (OSError, MemoryError) as error:
        why = "there is not enough memory" if isinstance(error, MemoryError) else _reason(error)
        told = {"name": type(error).__name__, "message": f"That failed: {why}. Run the cell again."}
        return {"id": id_, "kind": "error", "payload": told}, []
    return {"id": id_, "kind": "answer", "payload": dict(answer.payload)}, list(answer.buffers)


def unforeseen(content: object) -> dict[str, object]:
    """The reply to a message whose answer failed as nobody foresaw, so that its page does not wait for one."""
    id_ = content.get("id") if isinstance(content, Mapping) else None
    message = "The kernel failed at this; its log says how. Try again, or run the cell again."
    told = {"name": "GENERIC_INTERNAL_ERROR", "message": message}
    return {"id": id_ if isinstance(id_, str) else "", "kind": "error", "payload": told}


def _reason(error: OSError) -> str:
    """What the system says, without the path."""
    return (error.strerror or "a file can't be read").lower()


# --- reading payloads: what a page sends is hostile until checked --------------------------------


def whole(payload: Payload, key: str, most: int, default: int | None = None) -> int:
    """A number of a payload, 0 to ``most``.

    Raises:
        InvalidRequest: It is missing, none or out of range.
    """
    value = payload.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise InvalidRequest(f"'{key}' must be a whole number from 0 to {most}; reload the page.")
    return value


def text(payload: Payload, key: str, longest: int = 10_000) -> str:
    """A text of a payload; the empty one when it is missing.

    Raises:
        InvalidRequest: It is none or too long.
    """
    value = payload.get(key, "")
    if not isinstance(value, str) or len(value) > longest:
        raise InvalidRequest(f"'{key}' must be a text of at most {longest} characters.")
    return value


def items(payload: Payload, key: str, most: int) -> list[object]:
    """A list of a payload; the empty one when it is missing.

    Raises:
        InvalidRequest: It is none or too long.
    """
    value = payload.get(key, [])
    if not isinstance(value, list) or len(value) > most:
        raise InvalidRequest(f"'{key}' must be a list of at most {most}.")
    return cast("list[object]", value)


def sent_bytes(payload: Payload) -> bytes:
    """The bytes that the page sent beside a question, all in a row."""
    return b"".join(cast("Sequence[bytes]", payload.get(_BUFFERS, ())))


def held(name: str, handlers: Mapping[str, Handler]) -> dict[str, Handler]:
    """The answers of a part that a widget holds, under ``<name>.<kind>``; the page's ``HeldChannel`` asks so."""
    return {f"{name}.{kind}": handler for kind, handler in handlers.items()}
