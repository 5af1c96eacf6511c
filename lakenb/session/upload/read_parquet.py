"""Parquet: types are the file's own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from lakenb.errors import InvalidRequest
from lakenb.session.upload.model import MOST_COLUMNS, MOST_UNPACKED, RawRows

if TYPE_CHECKING:
    from lakenb.session.upload.model import ReadOptions


def read_parquet(data: bytes, _: ReadOptions) -> RawRows:
    """The rows of a Parquet file.

    Raises:
        InvalidRequest: It is damaged, encrypted, or too large once unpacked.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(io.BytesIO(data))
        groups = range(file.metadata.num_row_groups)
        size = sum(file.metadata.row_group(at).total_byte_size for at in groups)
        if size > MOST_UNPACKED or file.metadata.num_columns > MOST_COLUMNS:
            raise InvalidRequest(
                "The file is too large once unpacked; put it into the lake with session.fs.put."
            )
        table = file.read()
        table.validate(full=True)
    except (OSError, pa.ArrowException, ValueError) as error:
        what = " ".join(str(error).split())[:200]
        raise InvalidRequest(f"The file is no readable Parquet: {what}") from error
    if not table.num_columns:
        raise InvalidRequest("The file has no columns; choose one with data.")
    return RawRows(list(table.columns), list(table.column_names))
