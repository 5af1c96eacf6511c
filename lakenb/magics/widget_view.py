"""How a shell shows a widget below its static form."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from lakenb.errors import EngineUnavailable
from lakenb.magics.progress import watched

if TYPE_CHECKING:
    from collections.abc import Callable

    from IPython.core.interactiveshell import InteractiveShell

_PLAIN = "text/plain"


def shows_widgets(shell: InteractiveShell) -> bool:
    """Whether a widget published by a shell is seen by somebody who can use it.

    Voilà runs cells as nbclient does and then serves the kernel to its page. It tells the kernel its number
    there in ``VOILA_KERNEL_ID`` before the first cell (Voilà's ``notebook_renderer.py``).
    """
    return watched(shell) or "VOILA_KERNEL_ID" in os.environ


def show_widget(
    shell: InteractiveShell, make: Callable[[], Any], display: str, *, asked: bool = False
) -> None:
    """Publish a widget, which hides the static form above it, where somebody sees it.

    Args:
        shell: The shell.
        make: Makes it. Without the library for widgets the static form stays.
        display: The setting of that name: ``grid`` for widgets.
        asked: Whether it was asked for by name: then it is published everywhere.

    Raises:
        EngineUnavailable: It was asked for, and the library for widgets is not installed.
    """
    if not asked and not (display == "grid" and shows_widgets(shell)):
        return
    with suppress(*(() if asked else (EngineUnavailable,))):
        bundle = make()._repr_mimebundle_()
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        view = {key: value for key, value in data.items() if key != _PLAIN}
        shell.display_pub.publish(data={**view, _PLAIN: ""}, metadata=metadata)
