"""``%%configure``: settings as JSON, in the form that AWS's Spark and Glue notebooks use too."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from IPython.core.magic import Magics, cell_magic, magics_class, no_var_expand

from lakenb.display import result_view
from lakenb.errors import InvalidRequest
from lakenb.magics.current import CURRENT
from lakenb.values.names import nearest

_NAMES = ("-n", "--name")
_FORCE = ("-f", "--force")
_OPTION = re.compile(r"\s*([^\s{=]+)(?:=([^\s{]*))?")
_VALUE = re.compile(r"\s*([^\s{]+)")
_LAKE = "lake"
_TRANSPORT = "lineage.transport"
_SHOWN_NAME, _SHOWN_NAMES = 40, 20


@dataclass(frozen=True, slots=True)
class ConfigureCell:
    """A ``%%configure`` cell: its options and its JSON text."""

    body: str
    force: bool = False
    name: str | None = None


@magics_class
class ConfigureMagics(Magics):
    """The magic that changes settings."""

    @no_var_expand
    @cell_magic
    def configure(self, line: str, cell: str) -> None:
        """Set what LakeNB understands of a JSON object, and say what was ignored.

        %%configure [-f] [-n NAME]
        {"lake": "path", "database": "sales", "limit": 100, "s3": {"endpoint": "http://host:9000"}}

        -f, --force       also when a session is there already
        -n, --name NAME   taken for the sake of AWS's notebooks, and ignored
        """
        from lakenb.settings import understand

        found = parse_cell(line, cell)
        body = parse_body(found.body)
        lake = _lake(body)
        kept, ignored = understand({key: value for key, value in body.items() if key != _LAKE})
        if CURRENT.live is not None and not found.force and (kept or lake is not None):
            raise InvalidRequest(
                "A session is open already; write %%configure -f to change its settings."
            )
        if kept or lake is not None:
            CURRENT.configure(lake, kept)
        if found.name is not None:
            ignored.insert(0, f"the name {found.name}")
        # Names only: a value may be a secret, and a notebook keeps what is printed.
        print(_said([*([_LAKE] if lake is not None else []), *kept], ignored))  # noqa: T201 - the magic's answer
        problem = _wrong_transport(kept.get(_TRANSPORT))
        if problem:
            print(  # noqa: T201 - as above
                f"Lineage can't be sent by this lineage.transport: {problem}"
                " Statements run and their events are kept until it is right."
            )


def _wrong_transport(transport: object) -> str:
    if not isinstance(transport, Mapping):
        return ""
    from lakenb.session.lineage.outbox import wrong_transport

    return wrong_transport(transport)


def parse_cell(line: str, cell: str) -> ConfigureCell:
    """Split the options from the JSON, which may begin on the magic's own line.

    Raises:
        InvalidRequest: An option is unknown or ``-n`` lacks its name.
    """
    at, force, name = 0, False, None
    while (option := _OPTION.match(line, at)) is not None:
        word, value = option.groups()
        at = option.end()
        if word in _FORCE and value is None:
            force = True
        elif word in _NAMES:
            name, at = (value, at) if value else _name(line, at)
        else:
            options = (*_FORCE, *_NAMES)
            raise InvalidRequest(
                f"Unknown option '{_shown(word)}' of %%configure.{nearest(word, options)}"
                f" The options are {', '.join(options)}; then comes a JSON object."
            )
    head = line[at:].strip()
    return ConfigureCell(f"{head}\n{cell}" if head else cell, force, name)


def _name(line: str, at: int) -> tuple[str, int]:
    found = _VALUE.match(line, at)
    if found is None:
        raise InvalidRequest("The option -n of %%configure needs a name; write -n NAME.")
    return found[1], found.end()


def parse_body(text: str) -> dict[str, object]:
    """The JSON object of a cell; no message shows a part of its text.

    Raises:
        InvalidRequest: It is not JSON (with line:column of the JSON), not an object, or names a key twice.
    """
    message = "The body of %%configure is empty; write a JSON object."
    if text.strip():
        try:
            found = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}:{error.colno}"
            message = f"The body of %%configure is not JSON: {place}: {error.msg}."
        except RecursionError:
            message = "The body of %%configure is nested too deeply; flatten it."
        else:
            if isinstance(found, dict):
                return found
            message = "The body of %%configure must be a JSON object; write {...}."
    # Raised here and not in the handler: the decoder's own error holds the whole body, secrets included.
    raise InvalidRequest(message)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise InvalidRequest(f"The body of %%configure names '{_shown(key)}' twice; keep one.")
        found[key] = value
    return found


def _constant(name: str) -> object:
    raise InvalidRequest(f"The body of %%configure holds {name}, which is not JSON; use a number.")


def _lake(body: Mapping[str, object]) -> str | None:
    lake = body.get(_LAKE)
    if lake is None:
        return None
    if not isinstance(lake, str) or not lake.strip() or "\0" in lake:
        raise InvalidRequest("The setting 'lake' is wrong: write the path of a directory as text.")
    return lake


def _said(kept: list[str], ignored: list[str]) -> str:
    parts = [f"Set: {_listed(kept)}." if kept else "Nothing set."]
    if ignored:
        parts.append(f"Ignored: {_listed(ignored)}.")
    return " ".join(parts)


def _listed(names: list[str]) -> str:
    more = len(names) - _SHOWN_NAMES
    tail = f" and {more} more" if more > 0 else ""
    return ", ".join(map(_shown, names[:_SHOWN_NAMES])) + tail


def _shown(name: str) -> str:
    return result_view.cut(name, _SHOWN_NAME)[0]
