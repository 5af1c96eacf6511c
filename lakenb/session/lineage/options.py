"""The options of ``%lineage`` and ``%%lineage``, and the small grammar they are written in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lakenb.errors import InvalidRequest
from lakenb.values.names import nearest

FORMATS = ("widget", "svg", "mermaid", "json")
MOST_STEPS = 1_000
_VALUES = ("--depth", "--as-of", "--format", "--database", "--catalog")
_FLAGS = ("--upstream", "--downstream", "--no-jobs")
_DIFF = "--diff"
OPTIONS = ("--upstream", "--downstream", "--depth", "--as-of", "--diff", "--format", "--no-jobs")
"""Every option of ``%lineage`` as typed."""

CELL_OPTIONS = ("--format", "--no-jobs", "--database", "--catalog")
"""Those of ``%%lineage``."""

# A word ends at white space; quotes keep white space in, and a quote is doubled to stand for itself.
_WORD = re.compile(r"""(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|[^\s'"`])+|\S+""")
_TIME = re.compile(r"\d[\d:.TZ+-]*\Z|now\Z", re.IGNORECASE)
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class LineageOptions:
    """What stood on the magic's line.

    Attributes:
        names: Datasets, columns or jobs.
        upstream: Whether what comes before is shown.
        downstream: Whether what comes after is.
        depth: Steps; None for all.
        as_of: A time or a version's number; None for now.
        since: What it is compared with; None for nothing.
        format: One of `FORMATS`; None for what the notebook can show.
        jobs: Whether jobs are drawn.
        database: Database for names without one.
        catalog: Catalog for names without one.
    """

    names: tuple[str, ...] = ()
    upstream: bool = True
    downstream: bool = True
    depth: int | None = None
    as_of: str | int | None = None
    since: str | int | None = None
    format: str | None = None
    jobs: bool = True
    database: str | None = None
    catalog: str | None = None


def parse_lineage_options(line: str, magic: str) -> LineageOptions:
    """Read a line of options and names.

    Args:
        line: The magic's line, without its name.
        magic: The magic's name, for messages.

    Raises:
        InvalidRequest: An option is unknown, given twice, lacks its value or has a wrong one.
    """
    return _Reader(line, magic).read()


class _Reader:
    def __init__(self, line: str, magic: str) -> None:
        self.magic = magic
        self.known = CELL_OPTIONS if magic.startswith("%%") else OPTIONS
        self.words: list[str] = _WORD.findall(line)
        self.given: dict[str, str] = {}
        self.diff: list[str] = []
        self.names: list[str] = []

    def read(self) -> LineageOptions:
        while self.words:
            word = self.words.pop(0)
            if word.startswith("--"):
                self._option(word)
            elif self.magic.startswith("%%"):
                raise InvalidRequest(
                    "Only options may follow %%lineage on its line; put the statement on the lines below."
                )
            else:
                self.names.append(word)
        return self._made()

    def _option(self, word: str) -> None:
        name, equals, value = word.partition("=")
        if name not in self.known:
            raise InvalidRequest(
                f"Unknown option '{_shown(name)}' of {self.magic}.{nearest(name, self.known)}"
                f" The options are {', '.join(self.known)}."
            )
        if name in self.given:
            raise InvalidRequest(f"The option {name} of {self.magic} is given twice; keep one.")
        if name in _FLAGS and equals:
            raise InvalidRequest(f"The option {name} of {self.magic} takes no value; write {name}.")
        self.given[name] = ""
        if name in _VALUES:
            self.given[name] = _unquoted(value if equals else self._value(name))
        elif name == _DIFF:
            self.diff = [_unquoted(value)] if equals else [self._value(name)]
            if self.words and _TIME.match(_unquoted(self.words[0])):
                self.diff.append(self.words.pop(0))
            self.diff = [_unquoted(one) for one in self.diff]

    def _value(self, name: str) -> str:
        if not self.words or self.words[0].startswith("--"):
            example = "--diff 2026-01-31 2026-02-28" if name == _DIFF else f"{name} VALUE"
            raise InvalidRequest(
                f"The option {name} of {self.magic} needs a value; write {example}."
            )
        return self.words.pop(0)

    def _made(self) -> LineageOptions:
        given = self.given
        up, down = "--upstream" in given, "--downstream" in given
        as_of = _moment(given["--as-of"]) if "--as-of" in given else None
        since = None
        if self.diff:
            if as_of is not None:
                raise InvalidRequest(
                    "--diff names both times; write --diff A B without --as-of, or leave B off for now."
                )
            since = _moment(self.diff[0])
            as_of = _moment(self.diff[1]) if len(self.diff) > 1 else None
            if since is None:
                raise InvalidRequest("--diff begins with the earlier time; write --diff A B.")
        return LineageOptions(
            names=tuple(self.names),
            upstream=up or not down,
            downstream=down or not up,
            depth=self._depth(given.get("--depth")),
            as_of=as_of,
            since=since,
            format=self._format(given.get("--format")),
            jobs="--no-jobs" not in given,
            database=given.get("--database"),
            catalog=given.get("--catalog"),
        )

    def _depth(self, text: str | None) -> int | None:
        if text is None:
            return None
        if not text.isascii() or not text.isdecimal() or int(text[:9]) > MOST_STEPS:
            raise InvalidRequest(
                f"The option --depth needs a number of steps from 0 to {MOST_STEPS}, not '{_shown(text)}'."
            )
        return int(text)

    def _format(self, text: str | None) -> str | None:
        if text is not None and text not in FORMATS:
            raise InvalidRequest(
                f"The option --format is one of {', '.join(FORMATS)}, not '{_shown(text)}'."
            )
        return text


def _moment(text: str) -> str | int | None:
    """A time, or a version's number; None for now."""
    if text.lower() == "now":
        return None
    return int(text) if text.isascii() and text.isdecimal() and len(text) < len("2026") else text


def _unquoted(word: str) -> str:
    for quote in ('"', "'"):
        if len(word) > 1 and word[0] == word[-1] == quote:
            return word[1:-1].replace(quote * 2, quote)
    return word


def _shown(text: str) -> str:
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
