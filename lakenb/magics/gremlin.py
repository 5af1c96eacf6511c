"""``%%gremlin``: traversals over the lineage graph, or on a Gremlin server."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from IPython.core.magic import Magics, cell_magic, magics_class, no_var_expand

from lakenb.errors import InvalidRequest
from lakenb.magics.athena import shell_of
from lakenb.magics.current import CURRENT
from lakenb.magics.widget_view import show_widget

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.magics.gremlin_port import AnswerPort, GraphPicture, TraversalSession
    from lakenb.session.lineage.gremlin_options import GremlinOptions

LAST = "_gremlin"
"""The variable that always holds the last answer."""


@magics_class
class GremlinMagics(Magics):
    """The magic that runs Gremlin."""

    @no_var_expand
    @cell_magic
    def gremlin(self, line: str, cell: str) -> None:
        """Run the traversals in the cell, and show the values of the last one: a table, and a picture of its graph.

        %%gremlin [-d PROPERTY] [-de PROPERTY] [-g PROPERTY] [-p PATTERN] [-l LENGTH] [-le LENGTH]
                  [--store-to NAME] [--silent] [--format table|svg|widget|json] [--graph lineage|scratch|empty]
                  [--level dataset|job|column] [--as-of TIME] [--limit VALUES]

        -d node_name    the property that stands for a vertex, -de for an edge; by label as JSON: {"job": "name"}
        -g kind         the property by which vertices are grouped
        -p v,e,v        what a path's plain values are, in turn
        --store-to x    the answer becomes the variable x (and always `_gremlin`)
        --level column  the recorded lineage with its columns, or `job` with the jobs between datasets
        --graph empty   begin with an empty scratch graph; addV, addE, property and drop always work on the scratch
                        graph, never on recorded lineage; --graph lineage goes back to that

        ${name} is the value of a variable. With lineage.gremlin.endpoint set by %%configure the text goes to that
        server, unless --graph or --as-of is given.
        """
        from lakenb.session.lineage.gremlin_options import parse_gremlin_options

        options = parse_gremlin_options(line)
        if not cell.strip():
            raise InvalidRequest("%%gremlin needs a traversal on the lines below: g.V().limit(10)")
        shell = shell_of(self)
        session = cast("TraversalSession", CURRENT.session())
        answer = session.lineage.gremlin(
            cell,
            graph=options.graph,
            level=options.level,
            as_of=options.as_of,
            variables=shell.user_ns,
            limit=options.limit,
            shown=options.shown,
        )
        for name in filter(None, (options.store_to, LAST)):
            shell.user_ns[name] = answer
        if options.ignored:
            print(f"%%gremlin does nothing with: {', '.join(options.ignored)}.")  # noqa: T201 - the magic's answer
        if not options.silent:
            _show(shell, answer, options)


def _show(shell: InteractiveShell, answer: AnswerPort, options: GremlinOptions) -> None:
    """A table, and above it the picture where vertices are among the values."""
    publish = shell.display_pub.publish
    text = answer.text()
    if options.format == "json":
        publish(data={"application/json": answer.json(), "text/plain": text})
        return
    drawing = None if options.format == "table" else answer.drawing()
    if drawing is None and options.format in ("svg", "widget"):
        raise InvalidRequest(
            "There is no vertex, edge or path among the values to draw; use --format table."
        )
    if drawing is not None:
        _draw(shell, drawing, options)
    if options.format in (None, "table"):
        publish(data={"text/html": answer.html(), "text/plain": text})


def _draw(shell: InteractiveShell, drawing: GraphPicture, options: GremlinOptions) -> None:
    """The picture, which stays in a saved notebook, and the widget where somebody watches."""
    shell.display_pub.publish(data=drawing._repr_mimebundle_())
    if options.format != "svg":
        display = CURRENT.session().settings.display
        show_widget(shell, drawing.widget, display, asked=options.format == "widget")
