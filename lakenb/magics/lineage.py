"""``%lineage`` and ``%%lineage``, which are still to come."""

from __future__ import annotations

from IPython.core.magic import Magics, line_cell_magic, magics_class, no_var_expand

from lakenb.errors import NotYetAvailable


@magics_class
class LineageMagics(Magics):
    """The magics that will show where columns come from."""

    @no_var_expand
    @line_cell_magic
    def lineage(self, line: str, cell: str | None = None) -> None:
        """Show where columns come from: not available yet."""
        del line
        door = "%lineage" if cell is None else "%%lineage"
        raise NotYetAvailable(f"The magic {door} is not available yet; nothing was done.")
