"""The magics of ``%load_ext lakenb``: athena, configure, gremlin, lakenb, lens, lineage.

A door: it reads what was typed, asks the session, shows what came back, and always raises what went wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.magics.athena import AthenaMagics
from lakenb.magics.configure import ConfigureMagics
from lakenb.magics.current import CURRENT
from lakenb.magics.empty_body import give_a_body
from lakenb.magics.explorer import ExplorerMagics
from lakenb.magics.gremlin import GremlinMagics
from lakenb.magics.lens import LensMagics, forget_dashboards, show_dashboards
from lakenb.magics.lineage import LineageMagics
from lakenb.magics.matcher import SqlMatcher
from lakenb.magics.query_book import forget_books, show_books

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.magics.session_port import SessionPort

__all__ = ["load_ipython_extension", "unload_ipython_extension", "use"]

_MAGICS = {
    "cell": ("athena", "configure", "gremlin", "lineage"),
    "line": ("athena", "lakenb", "lens", "lineage"),
}


def use(session: SessionPort) -> None:
    """Let the magics work on a session that the notebook made itself."""
    CURRENT.use(session)


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Register the magics and the completion of their cells; nothing is connected yet."""
    unload_ipython_extension(shell)
    for magics in (
        AthenaMagics,
        ConfigureMagics,
        ExplorerMagics,
        GremlinMagics,
        LensMagics,
        LineageMagics,
    ):
        shell.register_magics(magics(shell))
    shell.input_transformers_cleanup.insert(0, give_a_body)
    shell.Completer.custom_matchers.append(SqlMatcher(CURRENT))
    show_books(shell)
    show_dashboards(shell)


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """Take back what `load_ipython_extension` registered; the session stays as it is."""
    for kind, names in _MAGICS.items():
        for name in names:
            found = shell.magics_manager.magics[kind].get(name)
            if getattr(found, "__module__", "").startswith(__name__):
                del shell.magics_manager.magics[kind][name]
    transformers = shell.input_transformers_cleanup
    transformers[:] = [known for known in transformers if known is not give_a_body]
    matchers = shell.Completer.custom_matchers
    matchers[:] = [known for known in matchers if not isinstance(known, SqlMatcher)]
    forget_books(shell)
    forget_dashboards(shell)
