"""A column of a table or of a result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lakenb.values.types import DataType, type_or_unparsed


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the Data Catalog keeps it (AWS Glue: "Column").

    Attributes:
        name: Folded.
        type: ``UNPARSED`` when ``written`` names no type of Athena.
        comment: One line.
        written: The type's text as it came in through Glue's API, which takes any text.
        parameters: Key and value pairs that LakeNB keeps and does not read.
    """

    name: str
    type: DataType
    comment: str | None = None
    written: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def hive(self) -> str:
        """The type's text as Glue tells it: as it was written, while that still means the type."""
        written = self.written
        kept = written is not None and type_or_unparsed(written) == self.type
        return written if written is not None and kept else self.type.hive
