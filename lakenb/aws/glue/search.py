"""SearchTables (AWS Glue: "Table API"): tables of every database by words and by properties."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from lakenb.aws.failure import invalid
from lakenb.aws.glue.call import Call, next_token
from lakenb.aws.glue.wire import seconds, table_out
from lakenb.aws.json_protocol import Document
from lakenb.errors import EntityNotFound
from lakenb.glue.data_catalog.model import Table
from lakenb.values.names import DatabaseName, fold

_PAGE = 1000
_TEXTS: dict[str, Callable[[Table], str | None]] = {
    "name": lambda table: table.name,
    "databasename": lambda table: table.database_name,
    "description": lambda table: table.description,
    "owner": lambda table: table.owner,
    "tabletype": lambda table: table.table_type,
    "location": lambda table: table.storage_descriptor.location,
}
_TIMES: dict[str, Callable[[Table], float | None]] = {
    "createtime": lambda table: seconds(table.create_time),
    "updatetime": lambda table: seconds(table.update_time),
}
_COMPARATORS: dict[str, Callable[[float, float], bool]] = {
    "EQUALS": operator.eq,
    "GREATER_THAN": operator.gt,
    "LESS_THAN": operator.lt,
    "GREATER_THAN_EQUALS": operator.ge,
    "LESS_THAN_EQUALS": operator.le,
}
_TOKEN = re.compile(r"\w+")


def search_tables(call: Call) -> Document:
    """SearchTables: every filter and the search text must match."""
    if call.parameters.get("ResourceShareType") in {"FOREIGN", "FEDERATED"}:
        return {"TableList": []}
    tests = [_filter(document) for document in call.parameters.get("Filters") or ()]
    text = call.parameters.get("SearchText")
    if text:
        tests.append(_search(text))
    found = [table for table in _tables(call) if all(test(table) for test in tests)]
    criteria = call.parameters.get("SortCriteria")
    if criteria:
        found.sort(key=_sorting(criteria[0]), reverse=criteria[0].get("Sort") == "DESC")
    start = call.token() or 0
    if type(start) is not int or start < 0:
        raise invalid("Invalid NextToken.")
    end = start + min(call.parameters.get("MaxResults") or _PAGE, _PAGE)
    token = next_token(end) if end < len(found) else {}
    return {"TableList": [table_out(table) for table in found[start:end]], **token}


def _tables(call: Call) -> Iterator[Table]:
    glue = call.glue
    for database in glue.database_names(call.catalog):
        try:
            yield from glue.get_tables(DatabaseName(call.catalog, database))
        except EntityNotFound:
            continue  # dropped meanwhile


def _filter(document: Document) -> Callable[[Table], bool]:
    key, value = fold(document.get("Key") or ""), document.get("Value") or ""
    time = _TIMES.get(key)
    if time is not None:
        moment, compare = _moment(value), _COMPARATORS[document.get("Comparator") or "EQUALS"]
        return lambda table: (found := time(table)) is not None and compare(found, moment)
    wanted = _tokens(value)

    def matches(table: Table) -> bool:
        text = _TEXTS[key](table) if key in _TEXTS else _parameter(table, key)
        return text is not None and wanted <= _tokens(text)

    return matches


def _parameter(table: Table, key: str) -> str | None:
    return next((v for k, v in table.parameters.items() if fold(k) == key), None)


def _tokens(text: str) -> set[str]:
    """The words of a text, and the text itself: ``customer-link`` is found by ``link``."""
    return {fold(token) for token in _TOKEN.findall(text)}


def _search(text: str) -> Callable[[Table], bool]:
    """Quoted, one of a table's texts is exactly this; else each word is part of one."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        exact = fold(text[1:-1])
        return lambda table: exact in _texts(table)
    words = fold(text).split()
    return lambda table: all(any(word in part for part in _texts(table)) for word in words)


def _texts(table: Table) -> list[str]:
    columns = (*table.storage_descriptor.columns, *table.partition_keys)
    every: Iterable[str | None] = (
        *(read(table) for read in _TEXTS.values()),
        *(text for column in columns for text in (column.name, column.comment)),
        *table.parameters.values(),
    )
    return [fold(text) for text in every if text]


def _sorting(criterion: Document) -> Callable[[Table], Any]:
    field = fold(criterion.get("FieldName") or "")
    time = _TIMES.get(field)
    if time is not None:
        return lambda table: time(table) or 0.0
    text = _TEXTS.get(field)
    if text is None:
        raise invalid(f"Tables can't be sorted by '{field[:100]}'; sort by Name.")
    return lambda table: text(table) or ""


def _moment(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        pass
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise invalid(f"'{text[:100]}' is no time; write it as 2020-01-31T12:00:00Z.") from error
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
