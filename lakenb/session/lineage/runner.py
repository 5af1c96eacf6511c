"""The notebook that papermill, ``jupyter execute`` or ``jupyter nbconvert --execute`` runs, by its command line.

They tell their kernels nothing; but a kernel is their child, and Linux tells a parent's words.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path, PurePath

_FIRST = frozenset({"papermill"})
"""Its notebooks are the input and then the output."""
_ONLY = frozenset({"jupyter-nbconvert", "jupyter-execute", "nbconvert", "nbclient"})
"""They run every notebook that they are given, so that only one alone is surely ours."""
_PROGRAM_WORDS = 3  # python -m papermill
_BEFORE_VALUE = frozenset({"--output"})
_BEFORE_PAIR = frozenset({"-p", "--parameters", "-r", "--parameters_raw"})
_PATTERN = frozenset("*?[")


@cache
def runner_notebook(process: int) -> str | None:
    """The path of the notebook whose kernel this process is; None where it isn't surely known.

    Args:
        process: This process's id: a fork's parent is another one.
    """
    del process
    if "ipykernel" not in sys.modules:
        return None
    try:
        words = Path(f"/proc/{os.getppid()}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return None
    return notebook_of([word.decode(errors="replace") for word in words if word])


def notebook_of(words: Sequence[str]) -> str | None:
    """The notebook that a command line runs; None for another program's, or where it may be one of several."""
    for at, word in enumerate(words[:_PROGRAM_WORDS]):
        program = PurePath(word).name
        if program not in _FIRST | _ONLY:
            continue
        found = [
            one
            for place, one in enumerate(words[at + 1 :], start=at + 1)
            if one.endswith(".ipynb")
            and not one.startswith("-")
            and not _PATTERN & set(one)
            and words[place - 1] not in _BEFORE_VALUE
            and words[place - 2] not in _BEFORE_PAIR
        ]
        return found[0] if found and (program in _FIRST or len(found) == 1) else None
    return None
