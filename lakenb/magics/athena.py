"""``%%athena`` and ``%athena``: one statement of Athena SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from IPython.core.magic import Magics, cell_magic, line_magic, magics_class, no_var_expand

from lakenb.display import ResultView, estimate_line, mimebundle
from lakenb.errors import InvalidRequest
from lakenb.magics.current import CURRENT
from lakenb.magics.progress import ProgressLine, progress_for
from lakenb.magics.session_port import EstimatePort, ResultPort, StatementPort
from lakenb.magics.widget_view import show_widget
from lakenb.session.athena_options import AthenaOptions, parse_options

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

LAST = "_athena"
"""The variable that always holds the last result."""


@magics_class
class AthenaMagics(Magics):
    """The magics that run SQL."""

    @no_var_expand
    @cell_magic
    def athena(self, line: str, cell: str) -> None:
        """Run the statement in the cell, and show its result.

        %%athena [--out NAME] [--database D] [--catalog C] [--workgroup W] [--engine E] [--as PRINCIPAL]
                 [--params VALUE...] [--with NAME,NAME] [--chart CHART] [--estimate] [--limit ROWS] [--no-display]

        --out NAME      the result becomes the variable NAME (and always `_athena`)
        --params 1 'x'  values for ?, each a SQL expression; double quotes hold one with spaces together
        --with top,low  results in variables, which the statement reads by these names (FROM top)
        --chart auto    a chart, chosen by the columns' types; or "bar x=product y=sum(price) by=region top=10"
        --estimate      bytes and dollars of a run on Athena; nothing is run
        --limit ROWS    rows shown; the result itself is whole
        """
        options = parse_options(line, "%%athena")
        if options.statement and cell.strip():
            raise InvalidRequest(
                "Only options may follow %%athena on its line; put the statement on the lines below."
            )
        self._carry_out(options, options.statement or cell, whole_cell=True)

    @no_var_expand
    @line_magic("athena")  # type: ignore[arg-type] # its type knows the form without a name only
    def athena_line(self, line: str) -> ResultPort | EstimatePort | None:
        """Run the statement on the line and return its result: ``x = %athena SELECT 1``.

        %athena [the options of %%athena] STATEMENT

        --params ends where the statement begins; a lone -- says where, if in doubt. With --limit or
        --estimate it is shown and not returned, with --no-display neither; `_athena` has it.
        """
        options = parse_options(line, "%athena")
        shown = options.limit is not None or options.chart is not None
        plain = options.display and not shown and not options.estimate
        found = self._carry_out(options, options.statement, whole_cell=False, show=not plain)
        return found if plain else None

    def _carry_out(
        self, options: AthenaOptions, statement: str, *, whole_cell: bool, show: bool = True
    ) -> ResultPort | EstimatePort:
        shell = shell_of(self)
        session = CURRENT.session()
        over = session.over(_results(shell, options.results)) if options.results else session
        found: ResultPort | EstimatePort
        if options.estimate:
            found = estimate = _estimate(over, options, statement)
            picture = {"text/plain": _estimate_text(estimate)}
        else:
            followed = session.settings.progress
            progress = self._progress(options, whole_cell=whole_cell) if followed else None
            found = result = self._run(over, options, statement, progress)
            picture = {}
            if show and options.display:
                picture = mimebundle(_view(result, options.limit or session.settings.limit))
        for name in filter(None, (options.out, LAST)):
            shell.user_ns[name] = found
        if picture and options.display:
            chart = None if options.estimate else _show_chart(shell, found, options.chart)
            shell.display_pub.publish(data=picture)
            if not options.estimate:
                _show_grid(shell, found, chart, session.settings.display)
        return found

    def _progress(self, options: AthenaOptions, *, whole_cell: bool) -> ProgressLine | None:
        return progress_for(shell_of(self), whole_cell=whole_cell, followed=options.display)

    def _run(
        self,
        session: StatementPort,
        options: AthenaOptions,
        statement: str,
        progress: ProgressLine | None,
    ) -> ResultPort:
        try:
            return session.sql(
                statement,
                parameters=list(options.params) or None,
                database=options.database,
                catalog=options.catalog,
                workgroup=options.workgroup,
                principal=options.principal,
                engine=options.engine,
                on_progress=progress,
            )
        finally:
            if progress is not None:
                progress.close()


def shell_of(magics: Magics) -> InteractiveShell:
    """The shell that the magics were registered with."""
    if magics.shell is None:
        raise InvalidRequest("The magics have no shell; load them with %load_ext lakenb.")
    return magics.shell


def _results(shell: InteractiveShell, names: tuple[str, ...]) -> dict[str, ResultPort]:
    """The results that variables hold."""
    found: dict[str, ResultPort] = {}
    for name in names:
        value = shell.user_ns.get(name)
        if not isinstance(value, ResultPort):
            raise InvalidRequest(
                f"The option --with needs variables with results, and '{name}' holds none; "
                f"run its cell first, with --out {name}."
            )
        found[name] = value
    return found


def _show_chart(
    shell: InteractiveShell, found: ResultPort | EstimatePort, chart: str | None
) -> str | None:
    """A chart's picture above the table, which a saved notebook keeps; gives the chart as it is written."""
    if chart is None or not isinstance(found, ResultPort) or not found.rows:
        return None
    made = found.chart(chart)
    shell.display_pub.publish(data=made._repr_mimebundle_())
    return made.text


def _show_grid(
    shell: InteractiveShell, found: ResultPort | EstimatePort, chart: str | None, display: str
) -> None:
    """A query's rows in a widget, below the table that it then hides."""
    if not isinstance(found, ResultPort) or not found.rows:
        return
    if found.execution.substatement_type == "SELECT":
        show_widget(shell, lambda: found.grid(chart or ""), display)


def _estimate(session: StatementPort, options: AthenaOptions, statement: str) -> EstimatePort:
    return session.estimate(
        statement,
        parameters=list(options.params) or None,
        database=options.database,
        catalog=options.catalog,
        workgroup=options.workgroup,
        principal=options.principal,
        engine=options.engine,
    )


def _estimate_text(estimate: EstimatePort) -> str:
    return estimate_line(estimate.data_scanned_in_bytes, estimate.cost, estimate.tables)


def _view(result: ResultPort, limit: int) -> ResultView:
    return ResultView(
        columns=result.columns,
        types=result.types,
        rows=result.head(limit),
        total_rows=result.rows,
        execution=result.execution,
    )
