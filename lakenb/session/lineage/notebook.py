"""Who runs a statement: the notebook, as far as the kernel knows its name."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import PurePath
from uuid import UUID, uuid4

from lakenb.lineage.events.model import ParentRun
from lakenb.session.lineage.runner import runner_notebook

_TOLD = "LAKENB_NOTEBOOK"
"""The notebook's path as ``lakenb report`` and its user tell it."""
_SERVER = "JPY_SESSION_NAME"
"""The same as Jupyter Server tells its kernels."""
_PARENT = "OPENLINEAGE_PARENT_ID"
_ROOT = "OPENLINEAGE_ROOT_PARENT_ID"
_RUN = "LAKENB_NOTEBOOK_RUN"
_LONGEST = 200


@cache
def _kernel_run(process: int) -> str:
    """One run for all statements of a process."""
    del process
    return str(uuid4())


def parent_run(
    namespace: str, job_name: str | None, environ: Mapping[str, str]
) -> ParentRun | None:
    """The notebook or report that this process runs, and the job that started it if one did.

    Args:
        namespace: Of LakeNB's own jobs.
        job_name: The setting ``lineage.job_name``, which wins.
        environ: ``LAKENB_NOTEBOOK`` or ``JPY_SESSION_NAME`` holds the notebook's path;
            ``OPENLINEAGE_PARENT_ID`` (``namespace/name/run id``) another system's job.

    Returns:
        None where nobody told a name.
    """
    own, above = notebook_parents(namespace, job_name, environ)
    return own or above


def notebook_parents(
    namespace: str, job_name: str | None, environ: Mapping[str, str]
) -> tuple[ParentRun | None, ParentRun | None]:
    """The notebook's run, and that of the job which started it; None for what nobody told.

    Args:
        namespace: As for ``parent_run``.
        job_name: The same.
        environ: The same.
    """
    above = _parsed(environ.get(_PARENT))
    root = _parsed(environ.get(_ROOT)) or above
    name = job_name or _notebook(environ)
    if name is None:
        return None, above
    run = environ.get(_RUN, "")
    own = ParentRun(namespace, name, run if _is_uuid(run) else _kernel_run(os.getpid()), root)
    if above is not None and root != above:
        above = replace(above, root=root)
    return own, above


def _notebook(environ: Mapping[str, str]) -> str | None:
    places = (
        environ.get(_TOLD),
        runner_notebook(os.getpid()),  # before the server's: a runner in a notebook inherits that
        environ.get(_SERVER),
        _of_main("__vsc_ipynb_file__"),
        _of_main("PAPERMILL_INPUT_PATH"),
    )
    for place in places:
        if place:
            name = PurePath(place.replace("\\", "/")).name
            name = re.sub(r"\.(ipynb|py|md)$", "", name)
            name = "".join(c if c.isprintable() else "_" for c in name)[:_LONGEST].strip()
            if name:
                return name
    return None


def _of_main(name: str) -> str | None:
    """VS Code, and ``papermill --inject-paths``, put the path into the kernel's names, those of ``__main__``."""
    found = vars(sys.modules["__main__"]).get(name)
    return found if isinstance(found, str) else None


def _parsed(text: str | None) -> ParentRun | None:
    """``namespace/name/run id``, whose namespace may hold slashes."""
    head, _, run = (text or "").rpartition("/")
    namespace, _, name = head.rpartition("/")
    if not namespace or not name or not _is_uuid(run):
        return None
    return ParentRun(namespace, name, run)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
