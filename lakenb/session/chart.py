"""A chart of a result: what ``result.chart(...)`` returns, and what ``%%athena --chart`` shows."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from lakenb.values.chart import chart_text

if TYPE_CHECKING:
    import pandas as pd

    from lakenb.values.chart import ChartData


class Chart:
    """A picture and the numbers that it is drawn from.

    Attributes:
        data: The numbers.
    """

    def __init__(self, data: ChartData, columns: tuple[str, ...]) -> None:
        self.data = data
        self._columns = columns

    @property
    def text(self) -> str:
        """The chart as it is written, for ``--chart`` and ``result.chart``."""
        return chart_text(self.data.spec, self._columns)

    @property
    def sql(self) -> str:
        """Athena's SQL that gives the same numbers; empty where headings repeat."""
        return self.data.sql

    def png(self) -> bytes:
        """The picture as PNG.

        Raises:
            EngineUnavailable: matplotlib isn't installed; the message has the command.
        """
        from lakenb.display.chart_picture import chart_picture

        return chart_picture(self.data, "png")

    def svg(self) -> str:
        """The picture as SVG; EngineUnavailable as for ``png``."""
        from lakenb.display.chart_picture import chart_picture

        return chart_picture(self.data, "svg").decode()

    def df(self) -> pd.DataFrame:
        """The numbers as a DataFrame: ``series``, ``x``, ``y``; for boxes a row each."""
        import pandas as pd

        if self.data.boxes:
            names = ("name", "low", "first_quartile", "median", "third_quartile", "high", "outside")
            return pd.DataFrame([{n: getattr(box, n) for n in names} for box in self.data.boxes])
        rows = [(s.name, x, y) for s in self.data.series for x, y in s.points]
        return pd.DataFrame(rows, columns=["series", "x", "y"])

    def __repr__(self) -> str:
        count = len(self.data.boxes) or sum(len(s.points) for s in self.data.series)
        return f"<lakenb.Chart {self.text}: {count} points>"

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """The picture as PNG, and a line for what can't show it."""
        return {"image/png": base64.b64encode(self.png()).decode(), "text/plain": repr(self)}
