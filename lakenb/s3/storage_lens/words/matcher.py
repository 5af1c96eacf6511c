"""Questions in words: intents, metrics, dimensions and times, and nothing guessed.

A word that is in no list makes the whole question not understood: it could change the meaning. Names from a
question enter SQL as quoted values of filters alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from lakenb.errors import InvalidRequest
from lakenb.s3.storage_lens.words import vocabulary as voc
from lakenb.s3.storage_lens.words.question import Intent, Question
from lakenb.s3.storage_lens.words.times import take_days
from lakenb.values.names import nearest

_LONGEST = 300
_MOST = 1_000
_MONTH = 30
_NAME = r"""(?:"([^"\n]{1,1024})"|'([^'\n]{1,1024})'|([\w.\-/=+:]*[\w/]))"""
_KIND = r"(bucket|prefix|folder|region|account|storage class|class|group)"
_QUOTED = re.compile(
    rf"""\b(?:(?:in|of|for|on|from|under|below|within)\s+)?(?:the\s+)?{_KIND}\s+(?:"([^"\n]{{1,1024}})"|'([^'\n]{{1,1024}})')""",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"\b(?:in|of|for|on|from|under|below|within)\s+(?:the\s+)?{_KIND}\s+([\w.\-/=+:]*[\w/])",
    re.IGNORECASE,
)
_BELOW = re.compile(r"\b(?:under|below|in|of|for)\s+([\w.\-=+:]+(?:/[\w.\-=+:]*)+)", re.IGNORECASE)
_REGION = re.compile(r"\b(?:(?:in|of|for|from)\s+)?([a-z]{2}(?:-[a-z]+){1,3}-\d)\b")
_CLASS = re.compile(
    r"\b(?:(?:in|of|for)\s+)?(STANDARD_IA|STANDARD|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER_IR|GLACIER|"
    r"DEEP_ARCHIVE|REDUCED_REDUNDANCY|EXPRESS_ONEZONE)\b"
)
_COUNT = re.compile(r"(?<![\w%.-])(\d{1,9})(?![\w%.-])")
_KINDS = {"folder": "prefix", "class": "storage_class", "storage class": "storage_class"}
_WORD = re.compile(r"[\w%][\w%'-]*")

EXAMPLES = (
    "which buckets grew the most last month?",
    "storage by storage class",
    "top 5 prefixes by requests in the last 7 days",
    'how many objects are there in bucket "logs"?',
    "error rate per day last week",
    "which buckets have the most concurrent PUT 503 errors?",
    "slowest buckets yesterday",
    "unencrypted bytes by account",
    "downloads by Region in October",
)
"""Questions of every kind that are understood."""


@dataclass(slots=True)
class _Read:
    """A question while its parts are taken out."""

    text: str
    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def take(self, pattern: re.Pattern[str]) -> list[str]:
        """All matches, which are taken out."""
        found = [" ".join(match.group().split()) for match in pattern.finditer(self.text)]
        self.text = pattern.sub(" ; ", self.text)
        return found


def understand(text: str, newest: date) -> Question:
    """What a question asks for.

    Args:
        text: The question.
        newest: The day from which times are counted.

    Raises:
        InvalidRequest: It is not understood; the message says which words, and what is nearest.
    """
    if not isinstance(text, str) or not text.strip():
        raise InvalidRequest(f"Ask in words, such as {EXAMPLES[0]!r}.")
    if len(text) > _LONGEST:
        raise InvalidRequest(f"A question has at most {_LONGEST} characters; ask for one thing.")
    read = _Read(" ".join(text.split()))
    _take_places(read)
    read.text = read.text.lower()
    read.text, days = take_days(read.text, newest)
    return _asked(read, text, days, newest)


def _asked(read: _Read, text: str, days: tuple[date, date] | None, newest: date) -> Question:
    metrics = _take_metrics(read)
    grew, shrank = read.take(voc.any_of(voc.GREW)), read.take(voc.any_of(voc.SHRANK))
    adjectives = read.take(voc.any_of(tuple(voc.ADJECTIVES)))
    trend = bool(read.take(voc.any_of(voc.TREND)))
    most, least = read.take(voc.any_of(voc.MOST)), read.take(voc.any_of(voc.LEAST))
    dimensions = _take_dimensions(read)
    counts = read.take(_COUNT)
    _check_rest(read, text)
    if len(metrics) > 1 or len(dimensions) > 1 or len(counts) > 1:
        parts = (", ".join(p) for p in (metrics, dimensions, counts) if len(p) > 1)
        raise InvalidRequest(
            f"A question has one metric, one kind of place and one number, not {'; '.join(parts)}."
        )
    assumed: list[str] = []
    metric = metrics[0] if metrics else ""
    ascending = bool(least)
    for word in adjectives:
        named, least_first = voc.ADJECTIVES[word]
        ascending = ascending or least_first
        metric = metric or named
    changed = bool(grew or shrank)
    if not metric and changed:
        metric = "StorageBytes"
        assumed.append("what grows is total storage")
    if not metric:
        raise InvalidRequest(f"No metric is named in {text[:80]!r}; ask such as {_like(text)!r}.")
    dimension = dimensions[0] if dimensions else ""
    intent = _intent(changed, trend, dimension, bool(most or least or adjectives or counts))
    if intent in {"growth", "top"} and not dimension:
        dimension = "bucket"
        assumed.append("places are buckets")
    if days is None:
        length = _MONTH if intent in {"growth", "trend"} else 1
        days = (newest - timedelta(days=length - 1), newest)
        assumed.append("the last 30 days" if length > 1 else "the newest day")
    ranked = bool(most or least or adjectives or counts or changed)
    n = min(max(int(counts[0]), 1), _MOST) if counts else 10 if ranked else 100
    # What shrank most has the least change; what shrank least comes from the other end.
    down = bool(shrank) != bool(least) if changed else ascending
    return Question(intent, metric, dimension, days, n, down, read.filters, tuple(assumed))


def _intent(changed: bool, trend: bool, dimension: str, ranked: bool) -> Intent:
    if changed and not trend:
        return "growth" if dimension or ranked else "trend"
    if trend:
        return "trend"
    return "top" if dimension or ranked else "total"


def _take_places(read: _Read) -> None:
    """Filters: values of places, as they are written."""
    phrases = {**voc.metric_phrases(), **voc.dimension_phrases()}

    def taken(found: re.Match[str]) -> str:
        kind = found[1].lower()
        value = next(part for part in found.groups()[1:] if part is not None)
        if found.re is _PLAIN and (value.lower() in phrases or value.lower() in voc.FILLING):
            return found.group()
        _narrow(read, _KINDS.get(kind, kind), value)
        return " ; "

    def named(dimension: str, pattern: re.Pattern[str]) -> None:
        for found in pattern.finditer(read.text):
            _narrow(read, dimension, found[1])
        read.text = pattern.sub(" ; ", read.text)

    read.text = _QUOTED.sub(taken, read.text)
    read.text = _PLAIN.sub(taken, read.text)
    named("prefix", _BELOW)
    named("region", _REGION)
    named("storage_class", _CLASS)


def _narrow(read: _Read, dimension: str, value: str) -> None:
    if "\0" in value:
        raise InvalidRequest("A name has no NUL; write it without.")
    ending = "/" if dimension == "prefix" and not value.endswith("/") else ""
    read.filters[dimension] = (*read.filters.get(dimension, ()), value + ending)


def _take_metrics(read: _Read) -> list[str]:
    phrases = voc.metric_phrases()
    kept = voc.any_of(tuple(p for p in voc.dimension_phrases() if "storage" in p))
    # "storage class" is a dimension, and its first word no metric.
    read.text = kept.sub(lambda found: found.group().replace("storage ", "storage_"), read.text)
    found = [phrases[phrase] for phrase in read.take(voc.any_of(tuple(phrases)))]
    read.text = read.text.replace("storage_", "storage ")
    return list(dict.fromkeys(found))


def _take_dimensions(read: _Read) -> list[str]:
    phrases = voc.dimension_phrases()
    found = [phrases[phrase] for phrase in read.take(voc.any_of(tuple(phrases)))]
    return list(dict.fromkeys(found))


def _check_rest(read: _Read, text: str) -> None:
    """Nothing is left but words that don't matter.

    Raises:
        InvalidRequest: Something is.
    """
    rest = [word for word in _WORD.findall(read.text) if word not in voc.FILLING]
    odd = re.sub(r"[\w%'\s;?,.!:-]", "", read.text)
    if not rest and not odd:
        return
    words = ", ".join(repr(word[:40]) for word in dict.fromkeys([*rest, *odd][:5]))
    known = [*voc.metric_phrases(), *voc.dimension_phrases(), "grew", "shrank", "last month"]
    hint = nearest(rest[0], known) if rest else ""
    raise InvalidRequest(f"{words} is not understood.{hint} Nearest that is: {_like(text)!r}.")


def _like(text: str) -> str:
    """The example that has the most words of a question."""
    words = {word.rstrip("s") for word in _WORD.findall(text.lower())} - voc.FILLING
    shared = [
        len(words & {word.rstrip("s") for word in _WORD.findall(example.lower())})
        for example in EXAMPLES
    ]
    return EXAMPLES[shared.index(max(shared))]
