"""Operations on tables and their versions (AWS Glue: "Table API")."""

from __future__ import annotations

import re

from lakenb.aws.failure import Failure, invalid
from lakenb.aws.glue import bucket_tables
from lakenb.aws.glue.call import Call
from lakenb.aws.glue.wire import table_from, table_out
from lakenb.aws.json_protocol import Document
from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.glue.data_catalog.model import Table
from lakenb.values.names import TableName, fold

_PAGE = 100
_LONE_STAR = re.compile(r"(?<![.\])}\\])\*")


def create_table(call: Call) -> Document:
    """CreateTable."""
    document = call.parameters.get("TableInput")
    if document is None:
        raise invalid("TableInput is missing; give one.")
    table = table_from(call.database(), document)
    if fold(call.parameters.get("Name") or table.name) != fold(table.name):
        raise invalid("Name and TableInput.Name differ; give one.")
    if call.in_bucket:
        bucket_tables.create(call, table)
        return {}
    indexes = [(i["IndexName"], i["Keys"]) for i in call.parameters.get("PartitionIndexes") or ()]
    call.glue.create_table(table, indexes=indexes)
    return {}


def get_table(call: Call) -> Document:
    """GetTable."""
    return {"Table": table_out(_table(call, call.table("Name")))}


def get_tables(call: Call) -> Document:
    """GetTables: those whose whole name an expression matches."""
    database = call.database()
    pattern = _pattern(call.parameters.get("Expression"))
    call.sources.check_catalog(call.catalog, None)
    if call.parameters.get("ResourceShareType") == "FEDERATED":
        return {"TableList": []}
    names = [name for name in call.sources.tables(database) if pattern.fullmatch(name)]
    names, token = call.page(names, str, _PAGE)
    wanted = call.parameters.get("AttributesToGet") or []
    if "LATEST_ICEBERG_METADATA" in wanted:
        raise invalid("LATEST_ICEBERG_METADATA isn't in LakeNB yet; read metadata_location.")
    if wanted == ["NAME"]:
        return {"TableList": [{"Name": name} for name in names], **token}
    found = []
    for name in names:
        try:
            found.append(table_out(_table(call, database.table(name))))
        except EntityNotFound:
            continue  # dropped meanwhile
    return {"TableList": found, **token}


def update_table(call: Call) -> Document:
    """UpdateTable; ``VersionId`` is the version that the change was made from."""
    document = call.parameters.get("TableInput")
    if document is None:
        raise invalid("TableInput is missing; give one.")
    table = table_from(call.database(), document)
    if fold(call.parameters.get("Name") or table.name) != fold(table.name):
        raise invalid("Name and TableInput.Name differ; a table keeps its name.")
    version = call.parameters.get("VersionId")
    call.glue.update_table(
        table,
        expected_version=None if version is None else _version(version),
        skip_archive=bool(call.parameters.get("SkipArchive")),
    )
    return {}


def delete_table(call: Call) -> Document:
    """DeleteTable; no file of a Glue table is touched, a table bucket's table goes with its files."""
    _delete(call, call.table("Name"))
    return {}


def batch_delete_table(call: Call) -> Document:
    """BatchDeleteTable: tells of those that aren't there."""
    call.sources.check_database(call.database())
    errors = []
    for text in call.parameters["TablesToDelete"]:
        try:
            _delete(call, call.database().table(text))
        except EntityNotFound:
            errors.append(
                {"TableName": text, "ErrorDetail": _not_found(f"Table {text} not found.")}
            )
    return {"Errors": errors} if errors else {}


def get_table_version(call: Call) -> Document:
    """GetTableVersion; without ``VersionId`` the newest."""
    name = call.table()
    text = call.parameters.get("VersionId")
    versions = call.glue.get_table_versions(name)
    number = versions[0].version_id if text is None else _version(text)
    found = call.glue.get_table_version(name, number)
    return {"TableVersion": {"Table": table_out(found.table), "VersionId": str(found.version_id)}}


def get_table_versions(call: Call) -> Document:
    """GetTableVersions, the newest first."""
    versions = call.glue.get_table_versions(call.table())
    found, token = call.page(versions, lambda version: -version.version_id, _PAGE)
    documents = [{"Table": table_out(v.table), "VersionId": str(v.version_id)} for v in found]
    return {"TableVersions": documents, **token}


def delete_table_version(call: Call) -> Document:
    """DeleteTableVersion."""
    call.glue.delete_table_versions(call.table(), [_version(call.parameters["VersionId"])])
    return {}


def batch_delete_table_version(call: Call) -> Document:
    """BatchDeleteTableVersion: tells of those that aren't kept."""
    name = call.table()
    call.glue.get_table(name)
    errors = []
    for text in call.parameters["VersionIds"]:
        try:
            call.glue.delete_table_versions(name, [_version(text)])
        except EntityNotFound:
            detail = _not_found("Version not found.")
        except (InvalidRequest, Failure) as error:
            detail = {"ErrorCode": "InvalidInputException", "ErrorMessage": error.message}
        else:
            continue
        errors.append({"TableName": name.table, "VersionId": text, "ErrorDetail": detail})
    return {"Errors": errors} if errors else {}


def _table(call: Call, name: TableName) -> Table:
    if call.in_bucket:
        call.sources.check_database(name.parent)
        return bucket_tables.get(call, name)
    return call.glue.get_table(name)


def _delete(call: Call, name: TableName) -> None:
    if call.in_bucket:
        call.sources.check_database(name.parent)
        call.sources.buckets.drop_table(name)
    else:
        call.glue.delete_table(name)


def _not_found(message: str) -> Document:
    return {"ErrorCode": "EntityNotFoundException", "ErrorMessage": message}


def _pattern(expression: str | None) -> re.Pattern[str]:
    """A regular expression in which, as in Hive's patterns, a star without something to repeat is any text.

    So both ``orders.*`` and ``orders*`` are what follows orders (AWS SDK for pandas writes the latter).
    """
    try:
        return re.compile(_LONE_STAR.sub(".*", expression or "*"), re.DOTALL | re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise invalid(f"Invalid expression: {error}") from error


def _version(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > 18:  # noqa: PLR2004 - SQLite's integers
        raise invalid(f"VersionId '{text[:100]}' is not a number.")
    return int(text)
