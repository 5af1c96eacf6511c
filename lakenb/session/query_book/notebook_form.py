"""A query book as an ordinary notebook of ``%%athena`` and Markdown cells, and back (Jupyter: "nbformat" 4.5).

A named cell is ``%%athena --out name``; a cell that reads it says ``--with name``. What the options can't hold,
names and types of parameters, is in the cells' metadata under ``lakenb``.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.session.athena_options import AthenaOptions, parse_options
from lakenb.session.query_book.model import CONTEXT, Cell, Document, Parameter
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_MAGIC = "%%athena"
_START = "%load_ext lakenb"
_WORD = re.compile(r"[^\W\d]\w*")
_PLAIN = re.compile(r"[\w./][\w./-]*")
_BREAKS = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")
_LITERALS = (
    ("varchar", re.compile(r"'((?:[^']|'')*)'")),
    ("bigint", re.compile(r"(?:BIGINT\s*')?([+-]?\d{1,19})'?", re.IGNORECASE)),
    ("decimal", re.compile(r"(?:DECIMAL\s*')?([+-]?\d*\.?\d+)'?", re.IGNORECASE)),
    ("boolean", re.compile(r"(true|false)", re.IGNORECASE)),
    ("date", re.compile(r"DATE\s*'([^']*)'", re.IGNORECASE)),
    ("timestamp", re.compile(r"TIMESTAMP\s*'([^']*)'", re.IGNORECASE)),
    ("time", re.compile(r"TIME\s*'([^']*)'", re.IGNORECASE)),
    ("double", re.compile(r"CAST\('([^']*)' AS double\)", re.IGNORECASE)),
)


# --- to a notebook ------------------------------------------------------------------------------


def write_notebook(document: Document) -> str:
    """The notebook's text, without outputs."""
    cells = [_json_cell(0, "code", _START, {})]
    for at, cell in enumerate(document.cells):
        if cell.kind == "markdown":
            cells.append(_json_cell(at + 1, "markdown", cell.text, {}))
        else:
            cells.append(_sql_cell(at, cell, document.cells[:at]))
    made = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "lakenb": {"title": document.title},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def _json_cell(at: int, kind: str, text: str, kept: Mapping[str, object]) -> dict[str, object]:
    parts = text.split("\n")
    source = [f"{line}\n" for line in parts[:-1]] + ([parts[-1]] if parts[-1] else [])
    metadata = {"lakenb": kept} if kept else {}
    made: dict[str, object] = {"cell_type": kind, "id": f"cell-{at}", "metadata": metadata}
    if kind == "code":
        made |= {"execution_count": None, "outputs": []}
    return {**made, "source": source}


def _sql_cell(at: int, cell: Cell, above: Sequence[Cell]) -> dict[str, object]:
    options: list[str] = []
    for what, value in cell.context.items():
        if value:
            options += [f"--{what}", _quoted(value)]
    words = {fold(word) for word in _WORD.findall(cell.text)}
    read = [one.name for one in above if one.name in words and one.name.isidentifier()]
    if read:
        options += ["--with", ",".join(read)]
    if cell.name.isidentifier():
        options += ["--out", cell.name]
    if cell.parameters:
        options += ["--params", *(_quoted(_one_line(p)) for p in cell.parameters)]
    line = " ".join([_MAGIC, *options])
    kept: dict[str, object] = {"name": cell.name} if cell.name else {}
    if cell.parameters:
        kept["parameters"] = [[p.name, p.type, p.value] for p in cell.parameters]
    return _json_cell(at + 1, "code", f"{line}\n{cell.text}", kept)


def _one_line(parameter: Parameter) -> str:
    """A literal without line breaks, which would end the magic's line (Trino: "Unicode literals")."""
    literal = parameter.literal
    if not _BREAKS.search(literal):
        return literal
    text = literal.replace("\\", "\\\\")
    return "U&" + _BREAKS.sub(lambda found: f"\\{ord(found[0]):04X}", text)


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else '"' + value.replace('"', '""') + '"'


# --- from a notebook ----------------------------------------------------------------------------


def read_notebook(path: Path) -> Document:
    """The book that a notebook holds.

    Raises:
        EntityNotFound: There is no such file.
        InvalidRequest: It is no notebook, or has a cell that a book can't hold; the message has its number.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        message = f"The notebook '{path}' does not exist."
        raise EntityNotFound(message, name="NOTEBOOK_NOT_FOUND") from error
    except (OSError, ValueError, RecursionError) as error:
        message = f"'{path}' is no notebook: {error}"
        raise InvalidRequest(message) from error
    if not isinstance(found, dict) or not isinstance(found.get("cells"), list):
        raise InvalidRequest(f"'{path}' is no notebook of format 4; open and save it in Jupyter.")
    metadata = _dict(_dict(found.get("metadata")).get("lakenb"))
    title = metadata.get("title")
    cells: list[Cell] = []
    for number, given in enumerate(found["cells"], 1):
        try:
            cells += _read_cell(_dict(given))
        except InvalidRequest as error:
            raise InvalidRequest(f"Cell {number} of '{path.name}': {error.message}") from error
    _check_names(path, cells)
    return Document(title if isinstance(title, str) else path.stem, tuple(cells))


def _check_names(path: Path, cells: Sequence[Cell]) -> None:
    names = [cell.name for cell in cells if cell.name]
    for name in names:
        if names.count(name) > 1:
            raise InvalidRequest(
                f"Two cells of '{path.name}' have --out {name}; a book's cells need names of their own."
            )


def _dict(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _read_cell(given: Mapping[str, Any]) -> Iterator[Cell]:
    source = given.get("source", "")
    text = "".join(map(str, source)) if isinstance(source, list) else str(source)
    if given.get("cell_type") != "code":
        yield Cell("markdown", text)
        return
    if text.strip() == _START:
        return
    if not re.match(rf"{_MAGIC}(?:\s|\Z)", text):
        yield Cell("markdown", f"```python\n{text}\n```")
        return
    line, _, statement = text.partition("\n")
    options = parse_options(line[len(_MAGIC) :].strip(), _MAGIC)
    if options.principal:
        raise InvalidRequest("A book's cell has no principal; leave out --as.")
    kept = _dict(_dict(given.get("metadata")).get("lakenb"))
    context = {what: getattr(options, what) for what in CONTEXT}
    name = str(kept.get("name") or options.out or "")
    yield Cell("sql", statement, name, parameters=_parameters(options, kept), **context)


def _parameters(options: AthenaOptions, kept: Mapping[str, Any]) -> tuple[Parameter, ...]:
    """As the metadata has them, where that is still what the line says."""
    named = kept.get("parameters")
    if isinstance(named, list) and len(named) == len(options.params):
        made = [Parameter(*one) for one in named if _is_parameter(one)]
        if tuple(map(_one_line, made)) == options.params:
            return tuple(made)
    return tuple(_parameter(at, text) for at, text in enumerate(options.params, 1))


def _is_parameter(one: object) -> bool:
    parts = cast("list[object]", one) if isinstance(one, list) else []
    return len(parts) == 3 and all(  # noqa: PLR2004 - name, type, value
        isinstance(part, str) or (part is None and at == 2)  # noqa: PLR2004 - the value
        for at, part in enumerate(parts)
    )


def _parameter(at: int, text: str) -> Parameter:
    """A parameter from a literal."""
    if text.upper() == "NULL":
        return Parameter(f"p{at}")
    for kind, pattern in _LITERALS:
        found = pattern.fullmatch(text)
        if found:
            value = found[1].replace("''", "'") if kind == "varchar" else found[1]
            return Parameter(f"p{at}", kind, value)
    raise InvalidRequest(
        f"The value {text[:40]} of --params is no plain literal, and a book binds values alone; write the "
        "expression into the statement."
    )
