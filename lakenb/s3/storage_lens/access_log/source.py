"""Which log objects a URI names, and which of them are loaded as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound
from lakenb.s3.storage_lens.access_log.objects import LogObject
from lakenb.s3.storage_lens.access_log.place import Place, place_of
from lakenb.s3.storage_lens.input_tables import ACCESS_LOG_FILES
from lakenb.s3.storage_lens.plans import hole
from lakenb.values.s3_uri import parse_s3_uri

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.input_store import InputStore
    from lakenb.storage import Storage
    from lakenb.storage.model import StoredObject


@dataclass(frozen=True, slots=True)
class Found:
    """Log objects to load in the order of their names, how many are loaded as they are, and which have changed."""

    objects: tuple[LogObject, ...]
    unchanged: int
    changed: tuple[str, ...]


def find_objects(store: InputStore, uri: str, default: Place) -> Found:
    """The log objects of a URI.

    Raises:
        EntityNotFound: There are none.
    """
    listed = list_beginning(store.storage, uri)
    if not listed:
        message = f"There is no object at {uri}; give an object, a prefix or a directory of logs."
        raise EntityNotFound(message)
    loaded = _loaded(store)
    todo: list[LogObject] = []
    changed: list[str] = []
    for one in listed:
        etag = f"{one.modified:.6f}"
        before = loaded.get(one.uri)
        if before == (one.size, etag):
            continue
        if before is not None:
            changed.append(one.uri)
        todo.append(LogObject(one.uri, one.size, etag, place_of(one.uri, default)))
    return Found(tuple(todo), len(listed) - len(todo), tuple(changed))


def list_beginning(storage: Storage, uri: str) -> list[StoredObject]:
    """The objects whose URI is this one, or begins so."""
    name = str(parse_s3_uri(uri))
    if name.endswith("/"):
        return storage.list_objects(name, hidden=True)
    above = name.rpartition("/")[0] + "/"
    found = [one for one in storage.list_objects(above, hidden=True) if one.uri.startswith(name)]
    exact = [one for one in found if one.uri == name]
    return exact or found


def _loaded(store: InputStore) -> dict[str, tuple[int, str]]:
    """Of each loaded object its size and state, by its newest row."""
    names = ("source", "size", "etag")
    newest = ", ".join(f"arg_max({name}, loaded_at) AS {name}" for name in names[1:])
    text = f"SELECT source, {newest} FROM {hole(0)} GROUP BY source"
    found = store.read(ACCESS_LOG_FILES, text, (*names, "loaded_at"))
    sources, sizes, etags = (found.column(name).to_pylist() for name in names)
    return dict(zip(sources, zip(sizes, etags, strict=True), strict=True))
