"""Operations on column statistics (AWS Glue: "Column statistics API")."""

from __future__ import annotations

from lakenb.aws.glue.call import Call
from lakenb.aws.glue.wire import values_from
from lakenb.aws.json_protocol import Document
from lakenb.glue.data_catalog.model import PartitionValues


def get(call: Call) -> Document:
    """GetColumnStatisticsForTable and ForPartition: tells of columns that have none."""
    names = call.parameters["ColumnNames"]
    found = call.glue.get_column_statistics(call.table(), _values(call), names)
    errors = [{"ColumnName": n, "Error": _missing(n)} for n in names if n not in found]
    answer: Document = {"ColumnStatisticsList": [dict(one) for one in found.values()]}
    return {**answer, "Errors": errors} if errors else answer


def update(call: Call) -> Document:
    """UpdateColumnStatisticsForTable and ForPartition: tells of what is no column."""
    given = {one["ColumnName"]: one for one in call.parameters["ColumnStatisticsList"]}
    unknown = call.glue.update_column_statistics(call.table(), _values(call), given)
    errors = [{"ColumnStatistics": given[name], "Error": _missing(name)} for name in unknown]
    return {"Errors": errors} if errors else {}


def delete(call: Call) -> Document:
    """DeleteColumnStatisticsForTable and ForPartition."""
    column = call.parameters["ColumnName"]
    call.glue.delete_column_statistics(call.table(), _values(call), column)
    return {}


def _values(call: Call) -> PartitionValues | None:
    values = call.parameters.get("PartitionValues")
    return None if values is None else values_from(values)


def _missing(column: str) -> Document:
    message = f"Column {column} not found, or it has no statistics."
    return {"ErrorCode": "EntityNotFoundException", "ErrorMessage": message}
