"""Operations on partitions and their indexes (AWS Glue: "Partition API")."""

from __future__ import annotations

from lakenb.aws.failure import Failure, invalid
from lakenb.aws.glue.call import Call, next_token
from lakenb.aws.glue.errors import detail, failure_of
from lakenb.aws.glue.wire import (
    descriptor_out,
    partition_from,
    partition_out,
    values_from,
    values_out,
)
from lakenb.aws.json_protocol import Document
from lakenb.errors import LakeNBError
from lakenb.glue.data_catalog.model import Partition, PartitionValues

_PAGE = 1000


def create_partition(call: Call) -> Document:
    """CreatePartition."""
    partition = partition_from(call.parameters["PartitionInput"])
    call.glue.create_partition(call.table(), partition)
    return {}


def batch_create_partition(call: Call) -> Document:
    """BatchCreatePartition: those that are there already are told of, the others are made."""
    partitions = [partition_from(one) for one in call.parameters["PartitionInputList"]]
    added = call.glue.batch_create_partition(call.table(), partitions, if_not_exists=True)
    errors = []
    place = 0
    for partition in partitions:
        # They come in the order given, so of two alike the first is the one that was made.
        if place < len(added) and added[place] == partition.values:
            place += 1
        else:
            failure = Failure("AlreadyExistsException", "Partition already exists.")
            errors.append(_error(partition.values, failure))
    return {"Errors": errors}


def get_partition(call: Call) -> Document:
    """GetPartition."""
    found = call.glue.get_partition(call.table(), values_from(call.parameters["PartitionValues"]))
    return {"Partition": _documents(call, [found])[0]}


def get_partitions(call: Call) -> Document:
    """GetPartitions: a page of those that an expression keeps, in order of their values' text."""
    most = min(call.parameters.get("MaxResults") or _PAGE, _PAGE)
    segment = call.parameters.get("Segment")
    found = call.glue.find_partitions(
        call.table(),
        call.parameters.get("Expression") or "",
        after=_after(call),
        limit=most + 1,
        segment=_segment(segment) if segment else None,
    )
    documents = _documents(call, found[:most])
    token = next_token(values_out(found[most - 1].values)) if len(found) > most else {}
    return {"Partitions": documents, **token}


def batch_get_partition(call: Call) -> Document:
    """BatchGetPartition: those that aren't there are left out."""
    wanted = [values_from(one["Values"]) for one in call.parameters["PartitionsToGet"]]
    found = call.glue.find_exactly(call.table(), wanted)
    return {"Partitions": _documents(call, found), "UnprocessedKeys": []}


def update_partition(call: Call) -> Document:
    """UpdatePartition; other values rename it."""
    old = values_from(call.parameters["PartitionValueList"])
    _update(call, old, call.parameters["PartitionInput"])
    return {}


def batch_update_partition(call: Call) -> Document:
    """BatchUpdatePartition: tells of those that could not be."""
    call.glue.get_table(call.table())
    errors = []
    for entry in call.parameters["Entries"]:
        old = values_from(entry["PartitionValueList"])
        try:
            _update(call, old, entry["PartitionInput"])
        except (LakeNBError, Failure) as error:
            told = detail(failure_of(error, call.operation, call.parameters))
            errors.append({"PartitionValueList": values_out(old), "ErrorDetail": told})
    return {"Errors": errors} if errors else {}


def delete_partition(call: Call) -> Document:
    """DeletePartition."""
    values = values_from(call.parameters["PartitionValues"])
    call.glue.delete_partitions(call.table(), [values])
    return {}


def batch_delete_partition(call: Call) -> Document:
    """BatchDeletePartition: tells of those that aren't there."""
    call.glue.get_table(call.table())
    errors = []
    for one in call.parameters["PartitionsToDelete"]:
        values = values_from(one["Values"])
        try:
            call.glue.delete_partitions(call.table(), [values])
        except LakeNBError as error:
            errors.append(_error(values, failure_of(error, call.operation, call.parameters)))
    return {"Errors": errors}


def create_partition_index(call: Call) -> Document:
    """CreatePartitionIndex."""
    index = call.parameters["PartitionIndex"]
    call.glue.create_partition_index(call.table(), index["IndexName"], index["Keys"])
    return {}


def get_partition_indexes(call: Call) -> Document:
    """GetPartitionIndexes; an index is active at once."""
    found = call.glue.get_partition_indexes(call.table())
    return {
        "PartitionIndexDescriptorList": [
            {
                "IndexName": index.name,
                "Keys": [{"Name": key.name, "Type": key.hive} for key in index.keys],
                "IndexStatus": "ACTIVE",
            }
            for index in found
        ]
    }


def delete_partition_index(call: Call) -> Document:
    """DeletePartitionIndex."""
    call.glue.delete_partition_index(call.table(), call.parameters["IndexName"])
    return {}


def _update(call: Call, old: PartitionValues, document: Document) -> None:
    partition = partition_from({"Values": values_out(old), **document})
    call.glue.update_partition(call.table(), old, partition)


def _documents(call: Call, partitions: list[Partition]) -> list[Document]:
    if not partitions:
        return []
    name = call.table()
    base = descriptor_out(call.glue.get_table(name).storage_descriptor)
    documents = [partition_out(name, base, partition) for partition in partitions]
    if call.parameters.get("ExcludeColumnSchema"):
        for document in documents:
            document["StorageDescriptor"].pop("Columns", None)
    return documents


def _error(values: PartitionValues, failure: Failure) -> Document:
    return {"PartitionValues": values_out(values), "ErrorDetail": detail(failure)}


def _after(call: Call) -> PartitionValues | None:
    token = call.token()
    if token is None:
        return None
    if not isinstance(token, list) or not all(isinstance(value, str) for value in token):
        raise invalid("Invalid NextToken.")
    return values_from(token)


def _segment(document: Document) -> tuple[int, int]:
    number, total = document["SegmentNumber"], document["TotalSegments"]
    if number >= total:
        raise invalid(f"SegmentNumber {number} must be less than TotalSegments {total}.")
    return number, total
