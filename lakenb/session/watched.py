"""Who sees what a shell shows."""

from __future__ import annotations


def watched(shell: object) -> bool:
    """Whether somebody sits before the notebook that a shell's kernel serves.

    papermill, nbclient and nbconvert can't answer questions, and say so with each request
    (Jupyter: "Messaging in Jupyter", ``allow_stdin``). A terminal's shell has no kernel.
    """
    return bool(getattr(getattr(shell, "kernel", None), "_allow_stdin", False))
