"""Operations on databases (AWS Glue: "Database API")."""

from __future__ import annotations

from lakenb.aws.failure import invalid
from lakenb.aws.glue.call import Call
from lakenb.aws.glue.wire import database_from, database_out
from lakenb.aws.json_protocol import Document
from lakenb.glue.data_catalog.model import Database
from lakenb.values.names import DatabaseName, fold

_PAGE = 100


def create_database(call: Call) -> Document:
    """CreateDatabase; in a table bucket it is a namespace."""
    database = database_from(call.catalog, call.parameters["DatabaseInput"])
    if call.in_bucket:
        if database != Database(database.name, call.catalog):
            raise invalid("A namespace of a table bucket has a name alone; leave out the rest.")
        call.sources.buckets.create_namespace(database.full_name)
    else:
        call.glue.create_database(database)
    return {}


def get_database(call: Call) -> Document:
    """GetDatabase."""
    name = call.database("Name")
    if call.in_bucket:
        call.sources.check_catalog(call.catalog, None)
        return {"Database": database_out(_namespace(call, name))}
    return {"Database": database_out(call.glue.get_database(name))}


def get_databases(call: Call) -> Document:
    """GetDatabases."""
    if call.parameters.get("ResourceShareType") in {"FOREIGN", "FEDERATED"}:
        return {"DatabaseList": []}  # a lake has one account, and nobody shares with it
    call.sources.check_catalog(call.catalog, None)
    names, token = call.page(call.sources.databases(call.catalog), str, _PAGE)
    if call.in_bucket:
        found = [_namespace(call, DatabaseName(call.catalog, name)) for name in names]
    else:
        wanted = set(names)
        found = [d for d in call.glue.get_databases(call.catalog) if d.name in wanted]
    documents = [database_out(database) for database in found]
    if call.parameters.get("AttributesToGet") == ["NAME"]:
        documents = [{"Name": document["Name"]} for document in documents]
    return {"DatabaseList": documents, **token}


def update_database(call: Call) -> Document:
    """UpdateDatabase."""
    database = database_from(call.catalog, call.parameters["DatabaseInput"])
    if fold(database.name) != call.database("Name").database:
        raise invalid("Name and DatabaseInput.Name differ; a database keeps its name.")
    call.glue.update_database(database)
    return {}


def delete_database(call: Call) -> Document:
    """DeleteDatabase: its tables go with it; a namespace must be empty."""
    name = call.database("Name")
    if call.in_bucket:
        call.sources.buckets.drop_namespace(name)
    else:
        call.glue.delete_database(name, cascade=True)
    return {}


def _namespace(call: Call, name: DatabaseName) -> Database:
    found = call.sources.buckets.get_namespace(name)
    return Database(found.name, call.catalog, create_time=found.created_at)
