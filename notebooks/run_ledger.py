"""What the ``%%athena`` cells of a notebook ran, added up for its last cell."""

from __future__ import annotations

from typing import Any

from IPython.core.interactiveshell import InteractiveShell
from IPython.display import display

from lakenb.display import dollars_text, number_text, size_text

SUMMARY = "application/vnd.lakenb.summary+json"
_MAKE = {"CREATE_TABLE", "CREATE_TABLE_AS_SELECT"}
_WRITE = {"CREATE_TABLE_AS_SELECT", "INSERT"}


class Ledger:
    """Keeps each cell's result until ``summary`` shows the sums.

    ``%%athena`` leaves its last result in ``_athena``; this looks there after each cell.
    """

    def __init__(self, shell: InteractiveShell) -> None:
        self._shell = shell
        self._runs: dict[str, Any] = {}
        shell.events.register("post_run_cell", self._note)

    def _note(self, _result: object) -> None:
        found = getattr(self._shell.user_ns.get("_athena"), "execution", None)
        if found is not None:
            self._runs[found.id] = found

    def summary(self, title: str) -> None:
        """Show the sums as text, and as JSON for ``lakenb demo``."""
        runs = list(self._runs.values())
        tables = [_made(run) for run in runs if run.substatement_type in _MAKE]
        found = {
            "title": title,
            "statements": len(runs),
            "tables": tables,
            "rows": sum(run.update_count or 0 for run in runs if run.substatement_type in _WRITE),
            "data_scanned_in_bytes": sum(run.data_scanned_in_bytes for run in runs),
            "cost": sum(run.cost for run in runs),
        }
        text = (
            f"{number_text(found['statements'])} statements made {len(tables)} tables and wrote "
            f"{number_text(found['rows'])} rows. They scanned {size_text(found['data_scanned_in_bytes'])}; "
            f"Athena would have charged {dollars_text(found['cost'])}."
        )
        display({SUMMARY: found, "text/plain": text}, raw=True)


def _made(run: Any) -> str:
    words = run.query.replace("(", " ").split()
    name = words[words.index("TABLE") + 1].strip("`\"")
    return f"{run.catalog}.{run.database}.{name}"
