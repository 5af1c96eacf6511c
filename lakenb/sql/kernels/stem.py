"""Stems of English words: the algorithm Porter2 of the Snowball project (snowballstem.org, "English").

The other languages that Trino knows are left to Snowball's own package, if it is there.
"""

from __future__ import annotations

import importlib
import re
from functools import lru_cache
from typing import Any

import pyarrow as pa

_LANGUAGES = {
    "ca": "catalan", "da": "danish", "de": "german", "es": "spanish", "eu": "basque", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "hy": "armenian", "ir": "irish", "it": "italian",
    "lt": "lithuanian", "nl": "dutch_porter", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
"""Trino's languages, by Snowball's names."""
_VOWELS = "aeiouy"
_DOUBLES = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_WHOLE = {
    "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl",
    "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl",
    **{word: word for word in "sky news howe atlas cosmos bias andes".split()},
}  # fmt: skip
_LATER = frozenset("inning outing canning herring earring proceed exceed succeed".split())
_STEP_2 = (
    ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
    ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"),
    ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
    ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
    ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
)  # fmt: skip
_STEP_3 = (
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"),
    ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
)  # fmt: skip
_STEP_4 = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic".split()
_REGION = re.compile(r".*?[aeiouy][^aeiouy]")
_SHORT = re.compile(r"(?:^|.*[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$")
_PREFIXES = ("gener", "commun", "arsen")


def word_stem(words: pa.ChunkedArray, languages: pa.ChunkedArray) -> pa.Array:
    """The stems of words in a language."""
    pairs = zip(words.to_pylist(), languages.to_pylist(), strict=True)
    return pa.array([_stem(word, language) for word, language in pairs], pa.string())


def _stem(word: str, language: str) -> str:
    if language == "en":
        return english(word)
    if language not in _LANGUAGES:
        message = f"INVALID_FUNCTION_ARGUMENT: Unknown stemmer language: {language}"
        raise ValueError(message)
    return str(_stemmer(language).stemWord(word))


@lru_cache(maxsize=32)
def _stemmer(language: str) -> Any:
    try:
        snowball = importlib.import_module("snowballstemmer")
    except ImportError:
        message = (
            f"NOT_SUPPORTED: word_stem of the language {language} needs the Python package "
            "snowballstemmer; run: pip install snowballstemmer"
        )
        raise ValueError(message) from None
    return snowball.stemmer(_LANGUAGES[language])


@lru_cache(maxsize=65536)
def english(word: str) -> str:
    """The stem of an English word in lower case."""
    if len(word) < 3:  # noqa: PLR2004 - the algorithm leaves two letters alone
        return word
    if word in _WHOLE:
        return _WHOLE[word]
    word = word.removeprefix("'")
    word = re.sub(r"(^|[aeiouy])y", r"\1Y", word)
    first, second = _regions(word)
    word = re.sub(r"'(?:s'?)?$", "", word)
    word = _plural(word)
    if word in _LATER:
        return word
    word = _past(word, first)
    if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS:  # noqa: PLR2004 - shorter words keep their y
        word = word[:-1] + "i"
    word = _derived(word, first)
    word = _shortened(word, first, second)
    word = _ended(word, second)
    word = _final(word, first, second)
    return word.replace("Y", "y")


def _regions(word: str) -> tuple[int, int]:
    """Where the algorithm's regions R1 and R2 begin."""
    first = next((len(p) for p in _PREFIXES if word.startswith(p)), None)
    if first is None:
        found = _REGION.match(word)
        first = found.end() if found else len(word)
    after = _REGION.match(word, first)
    return first, after.end() if after else len(word)


def _plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]  # noqa: PLR2004 - more than one letter before
    if word.endswith("s") and not word.endswith(("us", "ss")) and re.search("[aeiouy].", word[:-1]):
        return word[:-1]
    return word


def _past(word: str, first: int) -> str:
    for ending in ("eedly", "eed"):
        if word.endswith(ending):
            return word[: -len(ending)] + "ee" if len(word) - len(ending) >= first else word
    for ending in ("ingly", "edly", "ing", "ed"):
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if not re.search("[aeiouy]", stem):
            return word
        if stem.endswith(("at", "bl", "iz")):
            return stem + "e"
        if stem.endswith(_DOUBLES):
            return stem[:-1]
        if len(stem) <= first and _SHORT.match(stem):
            return stem + "e"
        return stem
    return word


def _derived(word: str, first: int) -> str:
    for ending, other in _STEP_2:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if len(stem) < first:
            return word
        if (ending == "ogi" and not stem.endswith("l")) or (
            ending == "li" and not stem.endswith(tuple("cdeghkmnrt"))
        ):
            return word
        return stem + other
    return word


def _shortened(word: str, first: int, second: int) -> str:
    for ending, other in _STEP_3:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            kept = len(stem) < (second if ending == "ative" else first)
            return word if kept else stem + other
    return word


def _ended(word: str, second: int) -> str:
    for ending in _STEP_4:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if len(stem) < second or (ending == "ion" and not stem.endswith(("s", "t"))):
                return word
            return stem
    return word


def _final(word: str, first: int, second: int) -> str:
    stem = word[:-1]
    if word.endswith("e"):
        gone = len(stem) >= second or (len(stem) >= first and not _SHORT.match(stem))
        return stem if gone else word
    if word.endswith("ll") and len(stem) >= second:
        return stem
    return word
