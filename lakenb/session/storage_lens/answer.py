"""An answer to a question in words: how it was understood, the SQL, the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.words import Question
    from lakenb.session.result import Result

_SHOWN = 20


class Answer:
    """What ``session.storage_lens.ask()`` gives.

    Attributes:
        question: What was understood: intent, metric, dimension, days, filters.
        sql: The statement; it runs in a ``%%athena`` cell too.
        result: Its rows.
    """

    def __init__(self, question: Question, sql: str, result: Result) -> None:
        self.question = question
        self.sql = sql
        self.result = result

    @property
    def words(self) -> str:
        """How the question was understood, and what was assumed."""
        assumed = "; ".join(self.question.assumed)
        return f"{self.question.words}{f' (assumed: {assumed})' if assumed else ''}"

    def __repr__(self) -> str:
        from lakenb.display import ResultView, render_text

        found = self.result
        view = ResultView(
            found.columns, found.types, found.head(_SHOWN), found.rows, found.execution
        )
        return f"{self.words}\n{render_text(view)}"

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        from html import escape

        words, sql = escape(self.words), escape(self.sql)
        query = f"<details><summary>Show query</summary><pre>{sql}</pre></details>"
        rows = self.result._repr_mimebundle_()["text/html"]
        return {"text/html": f"<p>{words}</p>{rows}{query}", "text/plain": repr(self)}
