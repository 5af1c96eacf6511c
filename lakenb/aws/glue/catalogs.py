"""Operations on catalogs (AWS Glue: "Catalog API"): the account's own, and its table buckets."""

from __future__ import annotations

from lakenb.aws.account import ACCOUNT_ID
from lakenb.aws.failure import Failure, invalid
from lakenb.aws.glue.call import Call, catalog_id
from lakenb.aws.json_protocol import Document
from lakenb.values.names import AWS_DATA_CATALOG, S3_TABLES_CATALOG, fold, table_bucket_of

_PAGE = 1000
_BUCKETS = f"{ACCOUNT_ID}:{S3_TABLES_CATALOG}"


def get_catalog(call: Call) -> Document:
    """GetCatalog."""
    wanted = call.parameters["CatalogId"]
    name = fold(wanted.removeprefix(f"{ACCOUNT_ID}:"))
    if wanted == ACCOUNT_ID or name == AWS_DATA_CATALOG:
        return {"Catalog": _catalog(call, AWS_DATA_CATALOG)}
    if name == S3_TABLES_CATALOG or name in call.sources.catalogs():
        return {"Catalog": _catalog(call, name)}
    raise Failure("EntityNotFoundException", f"Catalog {wanted} not found.")


def get_catalogs(call: Call) -> Document:
    """GetCatalogs: those below a parent, with ``Recursive`` all below it."""
    parent = call.parameters.get("ParentCatalogId")
    if parent not in {None, ACCOUNT_ID} and "IncludeRoot" in call.parameters:
        raise invalid("IncludeRoot goes with the account's own catalog as ParentCatalogId alone.")
    buckets = [name for name in call.sources.catalogs() if table_bucket_of(name)]
    if parent in {None, ACCOUNT_ID}:
        names = [AWS_DATA_CATALOG] if call.parameters.get("IncludeRoot") else []
        if not call.parameters.get("HasDatabases"):
            names.append(S3_TABLES_CATALOG)
        names += buckets if call.parameters.get("Recursive") else []
    elif parent == _BUCKETS or fold(parent) == S3_TABLES_CATALOG:
        names = buckets
    else:
        name = fold(parent.removeprefix(f"{ACCOUNT_ID}:"))
        if name not in buckets:
            raise Failure("EntityNotFoundException", f"Catalog {parent} not found.")
        names = []
    found, token = call.page(sorted(names), str, _PAGE)
    return {"CatalogList": [_catalog(call, name) for name in found], **token}


def _catalog(call: Call, name: str) -> Document:
    arn = f"arn:aws:glue:{call.region}:{ACCOUNT_ID}:catalog"
    if name == AWS_DATA_CATALOG:
        return {"CatalogId": ACCOUNT_ID, "Name": ACCOUNT_ID, "ResourceArn": arn}
    bucket = table_bucket_of(name)
    return {
        "CatalogId": catalog_id(name),
        "Name": bucket or name,
        "ResourceArn": f"{arn}/{name}",
        "FederatedCatalog": {
            "Identifier": f"arn:aws:s3tables:{call.region}:{ACCOUNT_ID}:bucket/{bucket or '*'}",
            "ConnectionName": "aws:s3tables",
        },
    }
