"""One request to the Glue API, with what its handler needs to answer it."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from lakenb.aws.account import ACCOUNT_ID
from lakenb.aws.failure import Failure, invalid
from lakenb.aws.json_protocol import Document
from lakenb.values.names import AWS_DATA_CATALOG, DatabaseName, TableName, fold, table_bucket_of

if TYPE_CHECKING:
    from lakenb.athena.data_source.service import DataSources
    from lakenb.glue.data_catalog.service import DataCatalog

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Call:
    """A request.

    Attributes:
        operation: Its name, ``GetTable``.
        parameters: Its members as they came.
        sources: The lake's catalogs.
        catalog: The catalog that ``CatalogId`` names, as LakeNB calls it.
        region: Stands in ARNs.
    """

    operation: str
    parameters: Document
    sources: DataSources
    catalog: str
    region: str

    @property
    def glue(self) -> DataCatalog:
        """The Data Catalog.

        Raises:
            Failure: The request is about a table bucket, which has no such thing.
        """
        if self.in_bucket:
            raise Failure(
                "OperationNotSupportedException",
                f"{self.operation} isn't in LakeNB yet for a table bucket.",
            )
        return self.sources.glue

    @property
    def in_bucket(self) -> bool:
        """Whether the catalog is a table bucket."""
        return table_bucket_of(self.catalog) is not None

    def database(self, member: str = "DatabaseName") -> DatabaseName:
        """The database that a member names."""
        return DatabaseName(self.catalog, fold(self.parameters[member]))

    def table(self, member: str = "TableName") -> TableName:
        """The table that ``DatabaseName`` and a member name."""
        return self.database().table(self.parameters[member])

    def page(
        self, items: Iterable[Found], key: Callable[[Found], Any], most: int
    ) -> tuple[list[Found], Document]:
        """The part of a sorted list that ``NextToken`` and ``MaxResults`` ask for, and the next token.

        Args:
            items: All, in ascending order of the key.
            key: What a token holds of an item, as JSON has it.
            most: How many at most.
        """
        most = min(self.parameters.get("MaxResults") or most, most)
        after = self.token()
        every = list(items)
        if after is not None and every and type(after) is not type(key(every[0])):
            raise invalid("Invalid NextToken.")  # it is another operation's
        rest = [item for item in every if after is None or key(item) > after]
        found = rest[:most]
        return found, next_token(key(found[-1])) if len(rest) > most else {}

    def token(self) -> Any:
        """What ``NextToken`` holds, None without one.

        Raises:
            Failure: It is no token of this service.
        """
        text = self.parameters.get("NextToken")
        if not text:
            return None
        try:
            return json.loads(base64.urlsafe_b64decode(text.encode("ascii")))["after"]
        except (ValueError, binascii.Error, KeyError, TypeError, RecursionError) as error:
            raise invalid("Invalid NextToken.") from error


def next_token(after: object) -> Document:
    """The member of an answer that says where the next page begins."""
    text = json.dumps({"after": after}, separators=(",", ":"))
    return {"NextToken": base64.urlsafe_b64encode(text.encode()).decode()}


def catalog_of(wire: str | None) -> str:
    """The catalog of a ``CatalogId``: the account, or ``[<account>:]s3tablescatalog/<bucket>``.

    Raises:
        Failure: EntityNotFoundException for another account or catalog.
    """
    if wire is None or wire == ACCOUNT_ID:
        return AWS_DATA_CATALOG
    name = fold(wire.removeprefix(f"{ACCOUNT_ID}:"))
    if table_bucket_of(name):
        return name
    raise Failure("EntityNotFoundException", f"Catalog {wire} not found.")


def catalog_id(catalog: str) -> str:
    """A catalog's id as Glue tells it."""
    return ACCOUNT_ID if catalog == AWS_DATA_CATALOG else f"{ACCOUNT_ID}:{catalog}"


def refuse_unread(document: Mapping[str, object], read: frozenset[str], what: str) -> None:
    """Refuse a structure with a member that LakeNB neither reads nor keeps.

    Raises:
        Failure: InvalidInputException, with the member's name.
    """
    unread = document.keys() - read
    if unread:
        raise invalid(f"{min(unread)} of {what} isn't in LakeNB yet; leave it out.")
