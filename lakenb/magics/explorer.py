"""``%lakenb``: the data explorer."""

from __future__ import annotations

from contextlib import suppress

from IPython.core.magic import Magics, line_magic, magics_class, no_var_expand

from lakenb.errors import EngineUnavailable
from lakenb.magics.athena import shell_of
from lakenb.magics.current import CURRENT
from lakenb.magics.progress import shows_widgets


@magics_class
class ExplorerMagics(Magics):
    """The magic that shows what there is."""

    @no_var_expand
    @line_magic
    def lakenb(self, line: str) -> None:
        """Show the catalogs: databases, tables, columns, partitions, snapshots; rows, profiles, uploads.

        %lakenb [TEXT]

        TEXT looks for databases, tables and columns whose name holds it; db.TEXT looks in some databases alone.
        A terminal, papermill and a saved notebook show the first databases and tables, or what was found.
        """
        shell, session = shell_of(self), CURRENT.session()
        outline = session.outline(line.strip())._repr_mimebundle_()
        shell.display_pub.publish(data=outline)
        if not shows_widgets(shell) or session.settings.display != "grid":
            return
        with suppress(EngineUnavailable):
            bundle = session.explorer(line.strip())._repr_mimebundle_()
            data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
            view = {key: value for key, value in data.items() if key != "text/plain"}
            shell.display_pub.publish(data={**view, "text/plain": ""}, metadata=metadata)
