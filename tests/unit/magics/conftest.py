"""A real IPython shell with the magics loaded, over a session that only remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from traitlets.config import Config

from lakenb import magics
from lakenb.errors import EntityNotFound
from lakenb.magics.current import CURRENT
from lakenb.settings import Settings, load_settings
from lakenb.values.query import QueryExecution, QueryStatistics
from lakenb.values.types import BIGINT, VARCHAR

NAMES = {
    "awsdatacatalog": {
        "default": {"sales": ["id", "amount", "order", "Region"], "stores": ["id", "city"]},
        "web": {"clicks": ["url", "at"], "odd-name": ["a b"]},
    },
    "s3tablescatalog/shop": {"ns": {"reviews": ["stars"]}},
}


@dataclass(frozen=True)
class FakeEstimate:
    data_scanned_in_bytes: int = 3_200_000
    cost: float = 0.00005
    tables: tuple[str, ...] = ("awsdatacatalog.default.sales",)


@dataclass
class FakeResult:
    execution: QueryExecution
    values: list
    columns = ("n", "t")
    types = (BIGINT, VARCHAR)

    @property
    def rows(self):
        return len(self.values)

    def head(self, n):
        return self.values[:n]

    def __repr__(self):
        return f"<result of {self.rows} rows>"


@dataclass
class FakeSession:
    settings: Settings = field(default_factory=Settings)
    asked: list = field(default_factory=list)
    error: BaseException | None = None
    progress: list = field(default_factory=list)
    rows: int = 3

    def sql(self, text, **options):
        on_progress = options.pop("on_progress")
        self.asked.append(("sql", text, {k: v for k, v in options.items() if v is not None}))
        for step in self.progress:
            if on_progress is not None:
                on_progress(*step)
        if self.error is not None:
            raise self.error
        run = QueryExecution(
            query_execution_id="5c1e7a90-1111-2222-3333-444455556666",
            query=text,
            statement_type="DML",
            substatement_type="SELECT",
            catalog="awsdatacatalog",
            database="default",
            workgroup="primary",
            engine="duckdb",
            state="SUCCEEDED",
            submission_date_time=datetime(2020, 1, 1, tzinfo=UTC),
            statistics=QueryStatistics(3_200_000, 1, 2, 840),
            rows=self.rows,
            cost=0.00005,
        )
        return FakeResult(run, [(n, f"t{n}") for n in range(self.rows)])

    def estimate(self, text, **options):
        self.asked.append(("estimate", text, {k: v for k, v in options.items() if v is not None}))
        return FakeEstimate()

    def configure(self, settings):
        return FakeSession(load_settings(None, settings), asked=self.asked)

    def close(self):
        self.asked.append(("close", self.settings.catalog, {}))

    def catalog_names(self):
        return list(NAMES)

    def database_names(self, catalog):
        return list(self._of(NAMES, catalog))

    def tables_beginning(self, catalog, database, start, most):
        return list(self._of(self._of(NAMES, catalog), database))

    def column_names(self, catalog, database, table):
        return self._of(self._of(self._of(NAMES, catalog), database), table)

    def function_names(self):
        return ["count", "cos", "sum"]

    @staticmethod
    def _of(names, name):
        if name not in names:
            raise EntityNotFound(f"No {name}.")
        return names[name]


class Driver:
    """Runs cells as a user does, and tells what came of them."""

    def __init__(self, shell):
        self.shell = shell

    def run(self, cell):
        """Run a cell that must succeed; what it put out."""
        with capture_output() as captured:
            result = self.shell.run_cell(cell, store_history=False)
        result.raise_error()
        self.value = result.result
        self.stdout, self.stderr = captured.stdout, captured.stderr
        return [out.data for out in captured.outputs]

    def fail(self, cell):
        """Run a cell that must fail; its error. What the notebook shows is one line."""
        with capture_output() as captured:
            result = self.shell.run_cell(cell, store_history=False)
        error = result.error_in_exec or result.error_before_exec
        assert error is not None, "the cell must fail"
        self.shown = captured.stdout.strip()
        return error

    def complete(self, text):
        """Completions at the ``|`` of a text, as the notebook gets them: the text with each put in."""
        cursor = text.index("|")
        code = text.replace("|", "", 1)
        from IPython.core.completer import provisionalcompleter

        with provisionalcompleter():
            found = list(self.shell.Completer.completions(code, cursor))
        return [code[c.start : c.start] + c.text for c in found if c.end == cursor]

    def completed(self, text, choice):
        """The text once ``choice`` is picked."""
        cursor = text.index("|")
        code = text.replace("|", "", 1)
        from IPython.core.completer import provisionalcompleter

        with provisionalcompleter():
            for c in self.shell.Completer.completions(code, cursor):
                if c.text == choice:
                    return code[: c.start] + c.text + code[c.end :]
        raise AssertionError(f"{choice} is not offered")


@pytest.fixture(scope="session")
def one_shell(tmp_path_factory):
    config = Config()
    config.HistoryManager.enabled = False
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        yield InteractiveShell.instance(config=config)
        InteractiveShell.clear_instance()


@pytest.fixture
def shell(one_shell):
    magics.load_ipython_extension(one_shell)
    yield one_shell
    magics.unload_ipython_extension(one_shell)
    CURRENT.use(None)
    one_shell.user_ns.pop("_athena", None)


@pytest.fixture
def session(shell):
    found = FakeSession()
    magics.use(found)
    return found


@pytest.fixture
def cell(shell):
    return Driver(shell)
