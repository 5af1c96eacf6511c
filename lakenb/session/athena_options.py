"""The options of ``%%athena`` and ``%athena``, and the small grammar they are written in."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass

from lakenb.errors import InvalidRequest
from lakenb.values.names import nearest

MAX_LIMIT = 100_000

_VALUES = {
    "--out": "out",
    "--database": "database",
    "--catalog": "catalog",
    "--workgroup": "workgroup",
    "--engine": "engine",
    "--as": "principal",
    "--limit": "limit",
    "--chart": "chart",
    "--with": "results",
}
_FLAGS = {"--estimate": "estimate", "--no-display": "no_display"}
_PARAMS = "--params"
OPTIONS = (*_VALUES, _PARAMS, *_FLAGS)
"""Every option as typed."""

# A word ends at white space; quotes keep white space in, and a quote is doubled to stand for itself.
_WORD = re.compile(r"""(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|[^\s'"])+""")
_NUMBER = re.compile(r"-\.?\d")
STARTERS = frozenset(
    "SELECT WITH VALUES TABLE INSERT UPDATE DELETE MERGE CREATE ALTER DROP SHOW DESCRIBE DESC EXPLAIN "
    "MSCK UNLOAD PREPARE EXECUTE DEALLOCATE OPTIMIZE VACUUM USE TRUNCATE GRANT REVOKE CALL ANALYZE".split()
)
"""Words that begin a statement, so no value of ``--params``."""
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class AthenaOptions:
    """What stood on the magic's line.

    Attributes:
        out: Variable that gets the result.
        database: Database for names without one.
        catalog: Catalog for names without one.
        workgroup: Workgroup of the run.
        engine: Engine of the run.
        principal: On whose behalf.
        params: Values for ``?``, each a SQL expression as text.
        estimate: Count bytes and dollars, run nothing.
        limit: Rows shown.
        chart: The chart shown, ``auto`` or as ``lakenb.values.chart`` writes it.
        results: Variables whose results the statement reads by their names.
        display: Whether the result is shown.
        statement: What followed the options.
    """

    out: str | None = None
    database: str | None = None
    catalog: str | None = None
    workgroup: str | None = None
    engine: str | None = None
    principal: str | None = None
    params: tuple[str, ...] = ()
    estimate: bool = False
    limit: int | None = None
    chart: str | None = None
    results: tuple[str, ...] = ()
    display: bool = True
    statement: str = ""


def parse_options(line: str, magic: str) -> AthenaOptions:
    """Read the options at the start of a line; the first word that is none begins the statement.

    ``--params`` takes every word up to the next option, a lone ``--``, or a word that begins a statement.
    A single-quoted word stays a SQL string; double quotes only hold a value together:
    ``--params 1 'abc' "DATE '2020-01-01'"``.

    Args:
        line: The magic's line, without its name.
        magic: The magic's name, for messages.

    Raises:
        InvalidRequest: An option is unknown, given twice, lacks its value or has a wrong one.
    """
    return _OptionReader(line, magic).read()


class _OptionReader:
    def __init__(self, line: str, magic: str) -> None:
        self.line = line
        self.magic = magic
        self.at = 0
        self.values: dict[str, str] = {}
        self.flags: set[str] = set()
        self.params: list[str] = []

    def read(self) -> AthenaOptions:
        while (word := self._peek(option=False)).startswith("-"):
            self._take(word)
            if word == "--":
                break
            self._option(word)
        return self._made(self.line[self.at :].strip())

    def _option(self, word: str) -> None:
        name, equals, value = word.partition("=")
        if name == _PARAMS:
            self.params += [_param(value)] if equals else self._params()
        elif name in _VALUES:
            if name in self.values:
                raise InvalidRequest(f"The option {name} of {self.magic} is given twice; keep one.")
            self.values[name] = _unquoted(value if equals else self._value(name))
        elif name in _FLAGS and not equals:
            self.flags.add(name)
        elif name in _FLAGS:
            raise InvalidRequest(f"The option {name} of {self.magic} takes no value; write {name}.")
        else:
            raise InvalidRequest(
                f"Unknown option '{_shown(name)}' of {self.magic}.{nearest(name, OPTIONS)}"
                f" The options are {', '.join(OPTIONS)}."
            )

    def _value(self, name: str) -> str:
        word = self._peek()
        if not word or word.startswith("--"):
            raise InvalidRequest(
                f"The option {name} of {self.magic} needs a value; write {name} VALUE."
            )
        return self._take(word)

    def _params(self) -> list[str]:
        found: list[str] = []
        while word := self._peek():
            ends = word.startswith("-") and not _NUMBER.match(word)
            if ends or word.startswith("(") or word.upper() in STARTERS:
                break
            found.append(_param(self._take(word)))
        if not found:
            raise InvalidRequest(
                f"The option {_PARAMS} of {self.magic} needs values; write {_PARAMS} 1 'text'."
            )
        return found

    def _peek(self, *, option: bool = True) -> str:
        """The next word, empty at the end; ``option`` is False where the statement may begin."""
        start = self._start()
        word = _WORD.match(self.line, start)
        end = word.end() if word else start
        if end == len(self.line) or self.line[end].isspace():
            return self.line[start:end]
        # The quote there never closes; if it belongs to the statement, that is the SQL room's business.
        if option or self.line.startswith("-", start):
            raise InvalidRequest(f"A quote in the options of {self.magic} is not closed; close it.")
        return ""

    def _start(self) -> int:
        rest = self.line[self.at :]
        return self.at + len(rest) - len(rest.lstrip())

    def _take(self, word: str) -> str:
        self.at = self._start() + len(word)
        return word

    def _made(self, statement: str) -> AthenaOptions:
        given = {_VALUES[name]: value for name, value in self.values.items()}
        return AthenaOptions(
            out=self._variable("--out", given.get("out")),
            database=given.get("database"),
            catalog=given.get("catalog"),
            workgroup=given.get("workgroup"),
            engine=given.get("engine"),
            principal=given.get("principal"),
            params=tuple(self.params),
            estimate="--estimate" in self.flags,
            limit=self._limit(given.get("limit")),
            chart=given.get("chart"),
            results=self._variables(given.get("results")),
            display="--no-display" not in self.flags,
            statement=statement,
        )

    def _variables(self, text: str | None) -> tuple[str, ...]:
        names = [one.strip() for one in text.split(",")] if text is not None else []
        for name in names:
            self._variable("--with", name)
        return tuple(names)

    def _variable(self, option: str, name: str | None) -> str | None:
        if name is not None and (not name.isidentifier() or keyword.iskeyword(name)):
            raise InvalidRequest(
                f"The option {option} needs the name of a variable, not '{_shown(name)}';"
                " use letters, digits and underscores."
            )
        return name

    def _limit(self, text: str | None) -> int | None:
        if text is None:
            return None
        if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:9]) <= MAX_LIMIT:
            raise InvalidRequest(
                f"The option --limit needs a number of rows from 1 to {MAX_LIMIT}, not '{_shown(text)}'."
            )
        return int(text)


def _param(word: str) -> str:
    """A value for ``?``: single quotes belong to its SQL, outer double quotes do not."""
    if word.endswith(","):
        raise InvalidRequest(
            "Set the values of --params apart with spaces, without commas, and put a value that holds"
            " spaces into double quotes: --params 1 \"DATE '2020-01-01'\"."
        )
    return _without(word, '"')


def _unquoted(word: str) -> str:
    return _without(_without(word, '"'), "'")


def _without(word: str, quote: str) -> str:
    if len(word) > 1 and word[0] == word[-1] == quote:
        return word[1:-1].replace(quote * 2, quote)
    return word


def _shown(text: str) -> str:
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
