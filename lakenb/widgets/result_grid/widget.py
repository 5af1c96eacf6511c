"""The result grid's widget."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from lakenb.widgets.base import LakeWidget
from lakenb.widgets.result_grid.answers import GridAnswers

if TYPE_CHECKING:
    from lakenb.widgets.result_grid.port import RowPort


class ResultGrid(LakeWidget):
    """A result's rows in a table that scrolls.

    Args:
        rows: The result.
        chart: The chart that it opens with, as it is written; empty for the rows.
    """

    files: ClassVar[Path] = Path(__file__).parent

    def __init__(self, rows: RowPort, chart: str = "") -> None:
        super().__init__(GridAnswers(rows, chart).handlers())
