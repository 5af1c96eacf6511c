"""The options of ``%%gremlin`` (graph-notebook: "%%gremlin"; Amazon Neptune: "Using Neptune workbench magics")."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lakenb.errors import InvalidRequest
from lakenb.session.lineage.gremlin_answer import Shown
from lakenb.values.names import nearest

FORMATS = ("table", "svg", "widget", "json")
_VALUES = {
    "-d": "node",
    "--display-property": "node",
    "-de": "edge",
    "--edge-display-property": "edge",
    "-g": "group",
    "--group-by": "group",
    "-p": "pattern",
    "--path-pattern": "pattern",
    "-l": "node_length",
    "--label-max-length": "node_length",
    "-le": "edge_length",
    "-rel": "edge_length",
    "--edge-label-max-length": "edge_length",
    "-s": "store_to",
    "--store-to": "store_to",
    "--format": "format",
    "--graph": "graph",
    "--level": "level",
    "--as-of": "as_of",
    "--limit": "limit",
    "-r": "limit",
    "--results-per-page": "limit",
}
_FLAGS = {"--silent": "silent"}
_WITHOUT_EFFECT_VALUES = frozenset(
    "-t --tooltip-property -te --edge-tooltip-property -sd --simulation-duration --store-format -ef "
    "--export-to -m --max-content-length -qp --query-parameters --language -lang".split()
)
_WITHOUT_EFFECT_FLAGS = frozenset(
    "-sp --stop-physics -ct --connected-table -gd --group-by-depth -gr --group-by-raw -i --ignore-groups "
    "--no-scroll -ph --hide-index -rp --use-port --ignore-vertices".split()
)
_MODES = ("explain", "profile")
# A word ends at white space; a JSON object in braces and quotes keep it in.
_WORD = re.compile(r"""\{[^{}]*\}|'[^']*'|"[^"]*"|[^\s]+""")
_SHOWN = 40
_DIGITS = 7


@dataclass(frozen=True, slots=True)
class GremlinOptions:
    """What stood on the magic's line.

    Attributes:
        shown: Which properties stand for vertices and edges.
        store_to: The variable that gets the answer.
        format: How it is shown; None for a table, and a picture where there are vertices.
        graph: ``lineage``, ``scratch`` or ``empty``.
        level: ``dataset``, ``job`` or ``column``.
        as_of: A time.
        limit: Values at most.
        silent: Whether nothing is shown.
        ignored: Options of graph-notebook that do nothing here.
    """

    shown: Shown = field(default_factory=Shown)
    store_to: str | None = None
    format: str | None = None
    graph: str | None = None
    level: str = "dataset"
    as_of: str | None = None
    limit: int | None = None
    silent: bool = False
    ignored: tuple[str, ...] = ()


def parse_gremlin_options(line: str) -> GremlinOptions:
    """Read the options of a line.

    Raises:
        InvalidRequest: An option is unknown, given twice, lacks its value or has a wrong one.
    """
    found: dict[str, str] = {}
    ignored: list[str] = []
    words = [match.group() for match in _WORD.finditer(line)]
    while words:
        word = words.pop(0)
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        if name in _WITHOUT_EFFECT_FLAGS or name in _WITHOUT_EFFECT_VALUES:
            ignored.append(name)
            if name in _WITHOUT_EFFECT_VALUES and not equals and words:
                words.pop(0)
        elif name in _FLAGS and not equals:
            found[_FLAGS[name]] = "yes"
        elif name in _VALUES:
            if _VALUES[name] in found:
                raise InvalidRequest(f"The option {name} of %%gremlin is given twice; keep one.")
            if not equals and (not words or words[0].startswith("-")):
                raise InvalidRequest(f"The option {name} of %%gremlin needs a value behind it.")
            found[_VALUES[name]] = _unquoted(value if equals else words.pop(0))
        else:
            raise _unknown(word)
    return _made(found, tuple(ignored))


def _unknown(word: str) -> InvalidRequest:
    if word in _MODES:
        return InvalidRequest(f"%%gremlin {word} is Neptune's own; leave it out to run the cell.")
    shown = word if len(word) <= _SHOWN else word[:_SHOWN] + "..."
    if not word.startswith("-"):
        return InvalidRequest(
            f"Only options may follow %%gremlin on its line, and '{shown}' is none; put the traversal below."
        )
    options = [*_VALUES, *_FLAGS]
    return InvalidRequest(
        f"Unknown option '{shown}' of %%gremlin.{nearest(word, options)} The options are {', '.join(options)}."
    )


def _unquoted(word: str) -> str:
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] and word[0] in "'\"" else word


def _made(found: Mapping[str, str], ignored: tuple[str, ...]) -> GremlinOptions:
    store = found.get("store_to")
    if store is not None and (not store.isidentifier() or keyword.iskeyword(store)):
        raise InvalidRequest(
            f"The option --store-to needs a variable's name, not '{store[:_SHOWN]}'."
        )
    chosen = found.get("format")
    if chosen is not None and chosen not in FORMATS:
        raise InvalidRequest(f"The option --format is one of {', '.join(FORMATS)}.")
    shown = Shown(
        node=_property(found.get("node", "")),
        edge=_property(found.get("edge", "")),
        group=found.get("group"),
        pattern=tuple(part.strip() for part in found.get("pattern", "").split(",") if part.strip()),
        node_length=_number(found, "node_length", "-l", 60),
        edge_length=_number(found, "edge_length", "-le", 60),
    )
    return GremlinOptions(
        shown=shown,
        store_to=store,
        format=chosen,
        graph=found.get("graph"),
        level=found.get("level", "dataset"),
        as_of=found.get("as_of"),
        limit=_number(found, "limit", "--limit", 0) or None,
        silent="silent" in found,
        ignored=ignored,
    )


def _property(text: str) -> str | dict[str, str]:
    """A property's name, or a JSON object of names by label."""
    if not text.startswith("{"):
        return text
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise InvalidRequest(
            'A display property is a name, or names by label as JSON: {"lineage_node": "node_name"}.'
        )
    return found


def _number(found: Mapping[str, str], name: str, option: str, default: int) -> int:
    text = found.get(name)
    if text is None:
        return default
    if not text.isascii() or not text.isdigit() or len(text) > _DIGITS or int(text) < 1:
        raise InvalidRequest(f"The option {option} of %%gremlin takes a whole number from 1.")
    return int(text)
