"""``%lakenb``: the data explorer."""

from __future__ import annotations

from IPython.core.magic import Magics, line_magic, magics_class, no_var_expand

from lakenb.magics.athena import shell_of
from lakenb.magics.current import CURRENT
from lakenb.magics.widget_view import show_widget


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
        show_widget(shell, lambda: session.explorer(line.strip()), session.settings.display)
