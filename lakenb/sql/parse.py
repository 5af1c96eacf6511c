"""The one door of the SQL room for text: a typed statement, whichever grammar it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.sql.hive.parse import parse_ddl
from lakenb.sql.text import single_statement
from lakenb.sql.trino.statements import parse_trino

if TYPE_CHECKING:
    from lakenb.values.statement import Statement


def parse(text: str) -> Statement:
    """The statement that a text holds.

    Raises:
        SyntaxError_: It is none, or more than one, with the place.
        QuotaExceeded: It is longer than Athena takes.
        QueryFailed: AWS documents it as not supported.
        NotYetAvailable: Athena has it, LakeNB not yet, by name.
    """
    source = single_statement(text)
    return parse_ddl(source) or parse_trino(source.text)
