"""``%lineage`` and ``%%lineage``: where columns come from and where they go, drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from IPython.core.magic import Magics, cell_magic, line_magic, magics_class, no_var_expand

from lakenb.errors import InvalidRequest
from lakenb.magics.athena import shell_of
from lakenb.magics.current import CURRENT
from lakenb.magics.widget_view import show_widget
from lakenb.session.lineage.options import LineageOptions, parse_lineage_options

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.magics.session_port import DrawingPort

LAST = "_lineage"
"""The variable that always holds the last drawing."""


@magics_class
class LineageMagics(Magics):
    """The magics that show where columns come from."""

    @no_var_expand
    @line_magic
    def lineage(self, line: str) -> None:
        """Show the lineage around a table, a column or a job; without a name, all that is known.

        %lineage [NAME[.COLUMN] ...] [--upstream] [--downstream] [--depth STEPS] [--as-of TIME]
                 [--diff A [B]] [--no-jobs] [--format widget|svg|mermaid|json]

        --upstream      what it comes from alone; --downstream what comes of it; without either, both
        --depth 1       only so many steps from table to table
        --as-of TIME    as it was: 2026-01-31, 2026-01-31T12:00:00Z, or a version's number
        --diff A B      what was added, removed and changed between two times or versions; B left off is now
        --no-jobs       tables alone, without what makes them
        --format svg    a picture that every page shows; mermaid and json as text. Without it: the widget where
                        somebody watches, the picture everywhere
        """
        options = parse_lineage_options(line, "%lineage")
        drawing = CURRENT.session().lineage.graph(
            *options.names,
            upstream=options.upstream,
            downstream=options.downstream,
            depth=options.depth,
            as_of=options.as_of,
            since=options.since,
            jobs=options.jobs,
        )
        _show(shell_of(self), drawing, options)

    @no_var_expand
    @cell_magic("lineage")  # type: ignore[arg-type] # its type knows the form without a name only
    def lineage_cell(self, line: str, cell: str) -> None:
        """Show the lineage of the statement in the cell, which is not run.

        %%lineage [--database D] [--catalog C] [--no-jobs] [--format widget|svg|mermaid|json]
        """
        options = parse_lineage_options(line, "%%lineage")
        if not cell.strip():
            raise InvalidRequest(
                "%%lineage shows the lineage of a statement; put one on the lines below."
                " %lineage NAME shows that of a table."
            )
        drawing = CURRENT.session().lineage.statement(
            cell, catalog=options.catalog, database=options.database, jobs=options.jobs
        )
        _show(shell_of(self), drawing, options)


def _show(shell: InteractiveShell, drawing: DrawingPort, options: LineageOptions) -> None:
    """Publish a drawing as it was asked for; the picture stays in a saved notebook, the widget hides it."""
    shell.user_ns[LAST] = drawing
    publish = shell.display_pub.publish
    text = drawing.text()
    if options.format == "mermaid":
        chart = drawing.mermaid()
        publish(data={"text/markdown": f"```mermaid\n{chart}```", "text/plain": chart})
        return
    if options.format == "json":
        publish(data={"application/json": drawing.json(), "text/plain": text})
        return
    publish(data=drawing._repr_mimebundle_())
    if options.format != "svg":
        display = CURRENT.session().settings.display
        show_widget(shell, drawing.widget, display, asked=options.format == "widget")
