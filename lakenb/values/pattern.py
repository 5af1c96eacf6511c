r"""Java's regular expressions, as Trino's Joni reads them, in the words of two other engines.

Trino: "Regular expression functions"; Joni and Oniguruma: "RE", syntax Java. ``\w``, ``\d`` and ``\s`` are
ASCII's, ``\b``, ``\p{Alpha}`` and ``[[:alpha:]]`` know all of Unicode. RE2 (DuckDB's) takes what it means
alike; the Python library regex takes everything. Flags are written out, so that neither's own reading of
``^``, ``$`` and ``.`` matters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

_IGNORE_CASE = "(?i)"
MOST_REPEATS = 100_000
RE2_REPEATS = 1000
_WORD = r"\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\xb2\xb3\xb9\xbc-\xbe"
_BOUNDARY = f"(?:(?<=[{_WORD}])(?![{_WORD}])|(?<![{_WORD}])(?=[{_WORD}]))"
_NO_BOUNDARY = f"(?:(?<=[{_WORD}])(?=[{_WORD}])|(?<![{_WORD}])(?![{_WORD}]))"
_SHORT = {"d": "0-9", "w": "0-9A-Za-z_", "s": r"\t-\r\x20"}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "e": "\x1b"}
# POSIX names: all of Unicode for the library regex, ASCII for RE2 over texts of ASCII.
_POSIX = {
    "alpha": (r"\p{Alphabetic}", "A-Za-z"),
    "digit": (r"\p{Nd}", "0-9"),
    "alnum": (r"\p{Alphabetic}\p{M}\p{Nd}", "0-9A-Za-z"),
    "upper": (r"\p{Uppercase}", "A-Z"),
    "lower": (r"\p{Lowercase}", "a-z"),
    "space": (r"\p{White_Space}", r"\t-\r\x20"),
    "blank": (r"\p{Zs}\t", r"\t\x20"),
    "punct": (r"\p{P}", r"!-#%-*,-/:;?@\[-\]_{}"),
    "cntrl": (r"\p{Cc}", r"\x00-\x1f\x7f"),
    "graph": (r"\p{Graph}", r"\x21-\x7e"),
    "print": (r"\p{Print}", r"\x20-\x7e"),
    "xdigit": ("0-9A-Fa-f", "0-9A-Fa-f"),
    "word": (r"\p{Alphabetic}\p{M}\p{Nd}\p{Pc}", "0-9A-Za-z_"),
    "ascii": (r"\x00-\x7f", r"\x00-\x7f"),
}
_CATEGORY = re.compile(r"L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cf]?|Co")
_SCRIPTS = frozenset(
    "Latin Greek Cyrillic Han Hiragana Katakana Arabic Hebrew Thai Hangul Devanagari Armenian".split()
)
_INTERVAL = re.compile(r"\{(\d+)(?:(,)(\d*))?\}")
_FLAGS = re.compile(r"\?([a-zA-Z]*(?:-[a-zA-Z]*)?)([:)])")
_NAME = re.compile(r"\?<([^>)]*)>")


class PatternError(ValueError):
    """A pattern that Joni refuses; the text is the reason."""


@dataclass(slots=True)
class Pattern:
    """A pattern in other words.

    Attributes:
        regex: For the Python library regex.
        re2: For RE2; None when it can't say it.
        ascii_only: Whether RE2 agrees on texts of ASCII only.
        no_last_newline: Whether RE2 agrees only on texts that don't end with a line feed.
        width: How long a match is at least.
        widths: The same of each group, from the whole match on.
        optional: Of each group, whether a match may leave it out.
        names: Numbers of the named groups.
        ignore_case: Whether it begins with ``(?i)``, which the text for regex then leaves out.
    """

    regex: str = ""
    re2: str | None = ""
    ascii_only: bool = False
    no_last_newline: bool = False
    width: int = 0
    widths: list[int] = field(default_factory=lambda: [0])
    optional: list[bool] = field(default_factory=lambda: [False])
    names: dict[str, int] = field(default_factory=dict)
    ignore_case: bool = False

    @property
    def groups(self) -> int:
        """How many groups it has, the whole match not counted."""
        return len(self.widths) - 1


@lru_cache(maxsize=512)
def translated(pattern: str) -> Pattern:
    """A Java pattern in the words of both engines.

    Raises:
        PatternError: It is none.
    """
    parser = _Parser(pattern)
    made = parser.made
    flags: frozenset[str] = frozenset()
    if pattern.startswith(
        _IGNORE_CASE
    ):  # the library regex folds ß to ss only by a flag of the whole
        parser.at = len(_IGNORE_CASE)
        parser.re2.append(_IGNORE_CASE)
        parser.takes_re2 = pattern.isascii()
        made.ignore_case = made.ascii_only = True
        flags = frozenset("i")
    made.width = parser.alternatives(flags)
    if parser.at < len(pattern):
        message = "unmatched close parenthesis"
        raise PatternError(message)
    made.widths[0] = made.width
    made.regex = "".join(parser.regex)
    made.re2 = "".join(parser.re2) if parser.takes_re2 else None
    return made


def _quoted(letter: str) -> str:
    if letter.isalnum() or letter == "_" or (letter > "\x7f" and letter.isprintable()):
        return letter
    return rf"\x{{{ord(letter):x}}}"


def _quoted_for_regex(letter: str) -> str:
    if letter.isalnum() or letter == "_":
        return letter
    return f"\\U{ord(letter):08x}"


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.regex: list[str] = []
        self.re2: list[str] = []
        self.takes_re2 = True
        self.varies = False  # whether a quantifier takes one number of times and another
        self.made = Pattern()

    def emit(self, regex: str, re2: str | None) -> None:
        self.regex.append(regex)
        if re2 is None:
            self.takes_re2 = False
        self.re2.append(re2 or "")

    def letter(self, letter: str) -> int:
        self.emit(_quoted_for_regex(letter), _quoted(letter))
        return 1

    def alternatives(self, flags: frozenset[str]) -> int:
        """What stands up to a closing parenthesis or the end."""
        first = self.made.groups + 1
        widths = [self.sequence(flags)]
        while self.text.startswith("|", self.at):
            self.at += 1
            self.emit("|", "|")
            widths.append(self.sequence(flags))
        if len(widths) > 1:
            self.leave_out(first)
        return min(widths)

    def leave_out(self, first: int) -> None:
        """Groups from a number on may have no part in a match."""
        for group in range(first, self.made.groups + 1):
            self.made.optional[group] = True

    def sequence(self, flags: frozenset[str]) -> int:
        width = 0
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            if "x" in flags and self.blank():
                continue
            width += self.item(flags)
        return width

    def blank(self) -> bool:
        found = re.compile(r"\s+|#[^\n]*").match(self.text, self.at)
        if found:
            self.at = found.end()
        return found is not None

    def item(self, flags: frozenset[str]) -> int:
        start, first = len(self.regex), self.made.groups + 1
        width = self.atom(flags)
        if width is None:
            return 0
        while True:
            while "x" in flags and self.blank():
                pass
            least = self.quantifier(start)
            if least is None:
                return width
            if least == 0:
                self.leave_out(first)
            width *= least

    def quantifier(self, start: int) -> int | None:
        """Read a quantifier of what was written from a place on; how often it asks for it at least."""
        letter = self.text[self.at : self.at + 1]
        if letter and letter in "*+?":
            least, written = (1 if letter == "+" else 0), letter
            self.at += 1
            self.varies = True
        else:
            found = _INTERVAL.match(self.text, self.at)
            if not found:
                return None
            least = self.interval(found)
            written = found[0]
            self.varies |= bool(found[2]) and found[1] != found[3]
            self.at = found.end()
        suffix = self.text[self.at : self.at + 1]
        if suffix and suffix in "?+":
            self.at += 1
            written += suffix
        self.regex.insert(start, "(?:")
        self.re2.insert(start, "(?:")
        self.emit(")" + written, None if suffix == "+" else ")" + written)
        return least

    def interval(self, found: re.Match[str]) -> int:
        least = int(found[1])
        most = int(found[3]) if found[3] else least
        if max(least, most) > MOST_REPEATS:
            message = "too big number for repeat range"
            raise PatternError(message)
        if most < least:
            message = "upper is smaller than lower in repeat range"
            raise PatternError(message)
        if max(least, most) > RE2_REPEATS:
            self.takes_re2 = False
        return least

    def atom(self, flags: frozenset[str]) -> int | None:
        """One thing that a quantifier may follow; None for what it may not."""
        letter = self.text[self.at]
        if letter in "*+?" or (letter == "{" and _INTERVAL.match(self.text, self.at)):
            message = "target of repeat operator is not specified"
            raise PatternError(message)
        self.at += 1
        if letter == "(":
            return self.group(flags)
        if letter == "[":
            regex, re2 = self.set()
            self.emit(regex, re2)
            return 1
        if letter == "\\":
            return self.escape(flags)
        if letter == ".":
            dot = "[\\x00-\\U0010ffff]" if "s" in flags else "[^\\n]"
            self.emit(dot, "(?s:.)" if "s" in flags else "[^\\n]")
            return 1
        if letter == "^":
            return self.line_start(flags)
        if letter == "$":
            return self.line_end(flags)
        return self.letter(letter)

    def line_start(self, flags: frozenset[str]) -> int:
        if "m" in flags:
            self.made.no_last_newline = True
            self.emit(r"(?:\A|(?<=\n)(?!\Z))", "(?m:^)")
        else:
            self.emit(r"\A", r"\A")
        return 0

    def line_end(self, flags: frozenset[str]) -> int:
        if "m" in flags:
            self.emit(r"(?=\n|\Z)", "(?m:$)")
        else:
            self.made.no_last_newline = True
            self.emit(r"(?=\n?\Z)", r"\z")
        return 0

    def group(self, flags: frozenset[str]) -> int | None:
        rest = self.text[self.at : self.at + 3]
        if rest.startswith("?#"):
            end = self.text.find(")", self.at)
            if end < 0:
                message = "end pattern in group"
                raise PatternError(message)
            self.at = end + 1
            return None
        for opening in ("?=", "?!", "?<=", "?<!", "?>"):
            if rest.startswith(opening):
                self.at += len(opening)
                self.emit("(" + opening, None)
                varying, self.varies = self.varies, False
                width = self.closed(flags)
                if self.varies and opening.startswith("?<"):
                    message = "invalid pattern in look-behind"
                    raise PatternError(message)
                self.varies |= varying
                return width if opening == "?>" else 0
        if rest.startswith("?:"):
            self.at += 2
            self.emit("(?:", "(?:")
            return self.closed(flags)
        if rest.startswith("?<"):
            return self.named(flags)
        if rest.startswith("?"):
            return self.flagged(flags)
        return self.captured(flags)

    def closed(self, flags: frozenset[str]) -> int:
        width = self.alternatives(flags)
        if not self.text.startswith(")", self.at):
            message = "end pattern with unmatched parenthesis"
            raise PatternError(message)
        self.at += 1
        self.emit(")", ")")
        return width

    def captured(self, flags: frozenset[str]) -> int:
        self.made.widths.append(0)
        self.made.optional.append(False)
        number = self.made.groups
        self.emit("(", "(")
        width = self.closed(flags)
        self.made.widths[number] = width
        return width

    def named(self, flags: frozenset[str]) -> int:
        found = _NAME.match(self.text, self.at)
        name = found[1] if found else self.text[self.at + 2 :]
        if not found or not re.match(r"[^\W\d]", name) or name in self.made.names:
            what = "multiplex defined name" if name in self.made.names else "invalid group name"
            message = f"{what} <{name}>"
            raise PatternError(message)
        self.at = found.end()
        self.made.names[name] = self.made.groups + 1
        return self.captured(flags)

    def flagged(self, flags: frozenset[str]) -> int | None:
        found = _FLAGS.match(self.text, self.at)
        if not found or not set(found[1]) <= set("imsx-") or not (found[1] or found[2] == ":"):
            message = "undefined group option"
            raise PatternError(message)
        self.at = found.end()
        on, _, off = found[1].partition("-")
        inner = (flags | set(on)) - set(off)
        case = "i" if "i" in inner else "-i"
        if "i" in inner:
            self.made.ascii_only = True
            self.takes_re2 = self.takes_re2 and self.text.isascii()
        self.emit(f"(?{case}:", f"(?{case}:")
        if found[2] == ":":
            return self.closed(inner)
        width = self.alternatives(inner)  # up to the end of the group around
        self.emit(")", ")")
        return width

    def escape(self, flags: frozenset[str]) -> int:
        if self.at >= len(self.text):
            message = "end pattern at escape"
            raise PatternError(message)
        letter = self.text[self.at]
        self.at += 1
        if letter == "Q":
            return self.literal_run()
        if letter.lower() in _SHORT:
            inner = ("^" if letter.isupper() else "") + _SHORT[letter.lower()]
            self.emit(f"[{inner}]", f"[{inner}]")
            return 1
        if letter in "bB":
            self.made.ascii_only = True
            self.emit(_BOUNDARY if letter == "b" else _NO_BOUNDARY, "\\" + letter)
            return 0
        if letter == "A":
            self.emit(r"\A", r"\A")
            return 0
        if letter == "z":
            self.emit(r"\Z", r"\z")
            return 0
        if letter == "Z":
            return self.line_end(flags - {"m"})
        if letter == "G":
            self.emit(r"\G", None)
            return 0
        return self.reference(letter) if letter in "123456789k" else self.other(letter)

    def other(self, letter: str) -> int:
        if letter in "pP":
            regex, re2 = self.property(negated=letter == "P")
            self.emit(f"[{regex}]", None if re2 is None else f"[{re2}]")
            return 1
        return self.letter(self.coded(letter))

    def literal_run(self) -> int:
        end = self.text.find("\\E", self.at)
        run = self.text[self.at :] if end < 0 else self.text[self.at : end]
        self.at = len(self.text) if end < 0 else end + 2
        for letter in run:
            self.letter(letter)
        return len(run)

    def coded(self, letter: str) -> str:
        """The character that an escape without a meaning of its own stands for."""
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        for start, digits, base in (
            ("x", r"\{([0-9A-Fa-f]{1,6})\}", 16),
            ("x", r"([0-9A-Fa-f]{0,2})", 16),
            ("u", r"([0-9A-Fa-f]{4})", 16),
            ("0", r"([0-7]{0,2})", 8),
        ):
            found = re.compile(digits).match(self.text, self.at) if letter == start else None
            if found and int(found[1] or "0", base) <= 0x10FFFF:  # noqa: PLR2004 - the last code
                self.at = found.end()
                return chr(int(found[1] or "0", base))
        if letter == "c" and self.at < len(self.text):
            self.at += 1
            return chr(ord(self.text[self.at - 1]) & 0x1F)
        return letter

    def reference(self, letter: str) -> int:
        if letter == "k":
            found = re.compile(r"<([^>]*)>|'([^']*)'").match(self.text, self.at)
            if not found:
                return self.letter("k")
            name = found[1] or found[2] or ""
            if name not in self.made.names and not name.isdecimal():
                message = f"undefined name <{name}> reference"
                raise PatternError(message)
            self.at = found.end()
            number = int(name) if name.isdecimal() else self.made.names[name]
        else:
            found = re.compile(r"\d*").match(self.text, self.at)
            digits = letter + (found[0] if found else "")
            octal = re.match("[0-7]{1,3}", digits)
            if len(digits) > 1 and int(digits) > self.made.groups and octal:
                self.at += len(octal[0]) - 1
                return self.letter(chr(int(octal[0], 8)))
            self.at += len(digits) - 1
            number = int(digits)
        if number > self.made.groups:
            message = "invalid backref number/name"
            raise PatternError(message)
        self.emit(rf"(?:\g<{number}>)" if number > 99 else rf"(?:\{number})", None)  # noqa: PLR2004 - two digits are all that a reference takes
        return 0

    def property(self, *, negated: bool) -> tuple[str, str | None]:
        """What stands in brackets for a property; the last brace is read."""
        if not self.text.startswith("{", self.at):
            name = self.text[self.at : self.at + 1]
            if not name:
                message = "invalid character property name <>"
                raise PatternError(message)
            self.at += 1
        else:
            end = self.text.find("}", self.at)
            if end < 0:
                message = "invalid character property name"
                raise PatternError(message)
            name = self.text[self.at + 1 : end]
            self.at = end + 1
        if not re.fullmatch(r"[A-Za-z][A-Za-z_ 0-9-]*", name) or name.lower().startswith("is"):
            message = f"invalid character property name <{name}>"
            raise PatternError(message)
        posix = _POSIX.get(name.lower())
        if posix:
            return self.posix(*posix, negated=negated)
        mark = "P" if negated else "p"
        if _CATEGORY.fullmatch(name) or name in _SCRIPTS:
            return rf"\{mark}{{{name}}}", rf"\{mark}{{{name}}}"
        return rf"\{mark}{{{name}}}", None

    def posix(self, regex: str, re2: str, *, negated: bool) -> tuple[str, str | None]:
        self.made.ascii_only = True
        if negated:
            return f"[^{regex}]", None
        return regex, re2

    def set(self) -> tuple[str, str | None]:
        """A character class; its opening bracket is read."""
        negated = self.text.startswith("^", self.at)
        self.at += negated
        operands: list[tuple[list[str], list[str | None]]] = [([], [])]
        if self.text.startswith("]", self.at):
            if "]" not in self.text[self.at + 1 :]:
                message = "empty char-class"
                raise PatternError(message)
            self.at += 1
            self.span("]", operands[-1])
        while not self.text.startswith("]", self.at):
            if self.at >= len(self.text):
                message = "premature end of char-class"
                raise PatternError(message)
            if self.text.startswith("&&", self.at):
                self.at += 2
                operands.append(([], []))
            else:
                self.member(operands[-1])
        self.at += 1
        mark = "^" if negated else ""
        if len(operands) > 1:
            parts = ["[" + ("".join(o[0]) or r"^\x00-\U0010ffff") + "]" for o in operands]
            return f"[{mark}{'&&'.join(parts)}]", None
        regex, re2 = operands[0]
        whole = None if None in re2 else "".join(part or "" for part in re2)
        return f"[{mark}{''.join(regex)}]", None if whole is None else f"[{mark}{whole}]"

    def member(self, into: tuple[list[str], list[str | None]]) -> None:
        """One member of a class: a nested class, a named one, a range or a letter."""
        posix = re.compile(r"\[:(\^?)(\w+):\]").match(self.text, self.at)
        if posix:
            if posix[2] not in _POSIX:
                message = "invalid POSIX bracket type"
                raise PatternError(message)
            self.at = posix.end()
            made = self.posix(*_POSIX[posix[2]], negated=bool(posix[1]))
        elif self.text[self.at] == "[":
            self.at += 1
            made = (self.set()[0], None)
        elif self.text[self.at] == "\\":
            self.at += 1
            found = self.escaped_member()
            if isinstance(found, str):
                self.span(found, into)
                return
            made = found
        else:
            self.at += 1
            self.span(self.text[self.at - 1], into)
            return
        into[0].append(made[0])
        into[1].append(made[1])

    def escaped_member(self) -> str | tuple[str, str | None]:
        if self.at >= len(self.text):
            message = "end pattern at escape"
            raise PatternError(message)
        letter = self.text[self.at]
        self.at += 1
        if letter.lower() in _SHORT:
            inner = _SHORT[letter.lower()]
            return (f"[^{inner}]", None) if letter.isupper() else (inner, inner)
        if letter in "pP":
            return self.property(negated=letter == "P")
        if letter in "1234567":
            octal = re.compile("[0-7]{1,3}").match(self.text, self.at - 1)
            if octal:
                self.at = octal.end()
                return chr(int(octal[0], 8))
        if letter in "QE":
            end = self.text.find("\\E", self.at) if letter == "Q" else self.at
            run = self.text[self.at : end if end >= 0 else len(self.text)]
            self.at = (end + 2 if end >= 0 else len(self.text)) if letter == "Q" else self.at
            return "".join(map(_quoted_for_regex, run)), "".join(map(_quoted, run))
        return "\b" if letter == "b" else self.coded(letter)

    def span(self, first: str, into: tuple[list[str], list[str | None]]) -> None:
        """A letter of a class, or the range that it begins."""
        last = first
        if self.text.startswith("-", self.at) and self.text[self.at + 1 : self.at + 2] not in {
            "",
            "]",
        }:
            after = self.text[self.at + 1 : self.at + 3]
            if not after.startswith("[") and after != "&&":
                self.at += 1
                last = self.range_end()
        if last < first:
            message = "empty range in char class"
            raise PatternError(message)
        dash = "-" if last != first else ""
        into[0].append(_quoted_for_regex(first) + (dash and dash + _quoted_for_regex(last)))
        into[1].append(_quoted(first) + (dash and dash + _quoted(last)))

    def range_end(self) -> str:
        letter = self.text[self.at]
        self.at += 1
        if letter != "\\":
            return letter
        found = self.escaped_member()
        if not isinstance(found, str):
            message = "char-class value at end of range"
            raise PatternError(message)
        return found
