"""The rules of dashboards, and their verbs.

Rules: S3 User Guide, "Create an Amazon S3 Storage Lens dashboard", "Understanding Amazon S3 Storage Lens",
"Amazon S3 Storage Lens quotas". What botocore's model checks already is checked here too, for those who come
another way.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lakenb.errors import EntityNotFound, InvalidRequest, QuotaExceeded
from lakenb.s3.storage_lens.configuration.model import (
    DEFAULT_DASHBOARD,
    OWN_DASHBOARD,
    BucketDestination,
    DataExport,
    Encryption,
    GroupLevel,
    MetricSwitches,
    PrefixLevel,
    Scope,
    SelectionCriteria,
    StorageLensConfiguration,
    TableDestination,
)
from lakenb.s3.storage_lens.configuration.store import DocumentStore
from lakenb.values.names import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.storage.database import LakeDatabase

MOST_DASHBOARDS = 50
MOST_BUCKETS = 50
MOST_TAGS = 50
_ID = re.compile(r"[a-zA-Z0-9\-_.]{1,64}")
_ARN = re.compile(r"arn:[^:]+:s3:[^:]*:[^:]*:[^:/]{1,63}")
_REGION = re.compile(r"[a-z0-9-]{5,30}")
_ACCOUNT = re.compile(r"\d{12}")
_DEEPEST, _HUNDRED = 10, 100

BUILT_IN = {
    DEFAULT_DASHBOARD: StorageLensConfiguration(DEFAULT_DASHBOARD),
    OWN_DASHBOARD: StorageLensConfiguration(
        OWN_DASHBOARD,
        account_level=MetricSwitches.all(),
        bucket_level=MetricSwitches.all(),
        prefix_level=PrefixLevel(is_enabled=True),
        group_level=GroupLevel(),
    ),
}


class Configurations:
    """The dashboards of a lake.

    Args:
        database: The lake's catalog file.
    """

    def __init__(self, database: LakeDatabase) -> None:
        self._store = DocumentStore(database, "configuration")

    def put(
        self, configuration: StorageLensConfiguration, tags: Mapping[str, str] | None = None
    ) -> None:
        """Make a dashboard, or change one.

        Raises:
            InvalidRequest: A rule forbids it, by its words.
            QuotaExceeded: There are 50.
        """
        check(configuration)
        check_tags(tags or {})
        document = asdict(configuration)
        if not self._store.put(configuration.id, document, tags, MOST_DASHBOARDS):
            message = f"There are {MOST_DASHBOARDS} Storage Lens dashboards; delete one first."
            raise QuotaExceeded(message)

    def get(self, name: str) -> StorageLensConfiguration:
        """One dashboard; AWS's default one and LakeNB's own are there before anybody put them.

        Raises:
            EntityNotFound: There is none of this id.
        """
        found = self._store.get(name)
        if found is not None:
            return _of(found[0])
        if name in BUILT_IN:
            return BUILT_IN[name]
        raise self._unknown(name)

    def list(self) -> tuple[StorageLensConfiguration, ...]:
        """All dashboards, by id."""
        found = {name: _of(document) for name, document in self._store.all().items()}
        found = {**BUILT_IN, **found}
        return tuple(found[name] for name in sorted(found))

    def delete(self, name: str) -> None:
        """Delete a dashboard; what it has exported stays.

        Raises:
            InvalidRequest: It is AWS's default dashboard or LakeNB's own, which can be disabled alone.
            EntityNotFound: There is none of this id.
        """
        if name in BUILT_IN:
            message = f"The dashboard {name} can't be deleted; disable it with IsEnabled=False."
            raise InvalidRequest(message)
        if not self._store.remove(name):
            raise self._unknown(name)

    def tags(self, name: str) -> dict[str, str]:
        """A dashboard's tags.

        Raises:
            EntityNotFound: There is none of this id.
        """
        found = self._store.get(name)
        if found is None:
            self.get(name)
            return {}
        return found[1]

    def tag(self, name: str, tags: Mapping[str, str]) -> None:
        """Replace a dashboard's tags.

        Raises:
            InvalidRequest: More than 50, or one that is too long.
            EntityNotFound: There is none of this id.
        """
        check_tags(tags)
        if self._store.tag(name, tags):
            return
        self.put(self.get(name), tags)  # one that is built in, which nobody has put yet

    def _unknown(self, name: str) -> EntityNotFound:
        hint = nearest(name[:100], self._store.all())
        message = f"There is no Storage Lens configuration {name[:100]!r}.{hint}"
        return EntityNotFound(message, name="NoSuchConfiguration")


def check(configuration: StorageLensConfiguration) -> None:
    """Refuse a configuration that AWS refuses.

    Raises:
        InvalidRequest: Naming the member that is wrong.
    """
    if not _ID.fullmatch(configuration.id):
        raise InvalidRequest(
            "Id is 1 to 64 letters, digits, hyphens, underscores and dots; rename the dashboard."
        )
    _check_scope(configuration)
    _check_prefixes(configuration)
    for name, export in (
        ("DataExport", configuration.data_export),
        ("ExpandedPrefixesDataExport", configuration.expanded_prefixes_data_export),
    ):
        if export is not None:
            _check_export(name, export)
    groups = configuration.group_level
    if groups is not None and groups.include and groups.exclude:
        raise InvalidRequest("StorageLensGroupLevel takes Include or Exclude, not both.")


def _check_scope(configuration: StorageLensConfiguration) -> None:
    include, exclude = configuration.include, configuration.exclude
    if include is not None and exclude is not None:
        raise InvalidRequest("A configuration takes Include or Exclude, not both.")
    default = configuration.id == DEFAULT_DASHBOARD
    if default and (include or exclude or configuration.aws_org):
        raise InvalidRequest(f"The scope of {DEFAULT_DASHBOARD} is fixed; make another dashboard.")
    for name, scope in (("Include", include), ("Exclude", exclude)):
        if scope is not None:
            _check_named(name, scope)


def _check_named(name: str, scope: Scope) -> None:
    if not scope.buckets and not scope.regions:
        raise InvalidRequest(f"{name} names neither a bucket nor a Region; leave it out.")
    if len(scope.buckets) > MOST_BUCKETS:
        raise InvalidRequest(f"{name} names more than {MOST_BUCKETS} buckets.")
    for arn in scope.buckets:
        if not _ARN.fullmatch(arn):
            raise InvalidRequest(f"{name}.Buckets holds {arn[:80]!r}; write arn:aws:s3:::<bucket>.")
    for region in scope.regions:
        if not _REGION.fullmatch(region):
            raise InvalidRequest(f"{name}.Regions holds {region[:40]!r}, which is no Region.")


def _check_prefixes(configuration: StorageLensConfiguration) -> None:
    level = configuration.prefix_level
    criteria = level.selection_criteria if level is not None else SelectionCriteria()
    for name, delimiter in (
        ("PrefixDelimiter", configuration.prefix_delimiter),
        ("SelectionCriteria.Delimiter", criteria.delimiter),
    ):
        if delimiter is not None and len(delimiter) != 1:
            raise InvalidRequest(f"{name} is one character.")
    both = {configuration.prefix_delimiter, criteria.delimiter} - {None}
    if len(both) > 1:
        raise InvalidRequest("PrefixDelimiter and SelectionCriteria.Delimiter differ; use one.")
    depth, percent = criteria.max_depth, criteria.min_storage_bytes_percentage
    if depth is not None and not 1 <= depth <= _DEEPEST:
        raise InvalidRequest("SelectionCriteria.MaxDepth is 1 to 10.")
    if percent is not None and not 1 <= percent <= _HUNDRED:
        raise InvalidRequest("SelectionCriteria.MinStorageBytesPercentage is 1 to 100.")


def _check_export(name: str, export: DataExport) -> None:
    expanded = name.startswith("Expanded")
    if expanded and export.bucket is None and export.table is None:
        raise InvalidRequest(f"{name} needs a bucket or a table as its destination.")
    if expanded and export.cloud_watch is not None:
        raise InvalidRequest(f"{name} does not go to CloudWatch; prefixes never do.")
    bucket = export.bucket
    if bucket is None:
        return
    if bucket.format not in {"CSV", "Parquet"}:
        raise InvalidRequest(f"{name}.S3BucketDestination.Format is CSV or Parquet.")
    if bucket.output_schema_version != "V_1":
        raise InvalidRequest(f"{name}.S3BucketDestination.OutputSchemaVersion is V_1.")
    if not _ACCOUNT.fullmatch(bucket.account_id):
        raise InvalidRequest(f"{name}.S3BucketDestination.AccountId has twelve digits.")
    if not _ARN.fullmatch(bucket.arn):
        raise InvalidRequest(f"{name}.S3BucketDestination.Arn is arn:aws:s3:::<bucket>.")


def check_tags(tags: Mapping[str, str]) -> None:
    """Refuse tags that AWS refuses.

    Raises:
        InvalidRequest: More than 50, or a key or value that is too long or empty.
    """
    if len(tags) > MOST_TAGS:
        raise InvalidRequest(f"There are at most {MOST_TAGS} tags.")
    for key, value in tags.items():
        if not 1 <= len(key) <= 128 or len(value) > 256 or key.startswith("aws:"):  # noqa: PLR2004 - the model's
            raise InvalidRequest("A tag's key has 1 to 128 characters, its value at most 256.")


def _of(document: Mapping[str, Any]) -> StorageLensConfiguration:
    """A kept document as a value; one of a later release that has more is read as far as it is known."""
    level, groups = document["prefix_level"], document["group_level"]
    return StorageLensConfiguration(
        id=document["id"],
        is_enabled=document["is_enabled"],
        account_level=MetricSwitches(**document["account_level"]),
        bucket_level=MetricSwitches(**document["bucket_level"]),
        prefix_level=PrefixLevel(
            level["is_enabled"], SelectionCriteria(**level["selection_criteria"])
        )
        if level
        else None,
        group_level=GroupLevel(tuple(groups["include"]), tuple(groups["exclude"]))
        if groups
        else None,
        include=_scope(document["include"]),
        exclude=_scope(document["exclude"]),
        data_export=_export(document["data_export"]),
        expanded_prefixes_data_export=_export(document["expanded_prefixes_data_export"]),
        aws_org=document["aws_org"],
        prefix_delimiter=document["prefix_delimiter"],
    )


def _scope(found: Mapping[str, Any] | None) -> Scope | None:
    return Scope(tuple(found["buckets"]), tuple(found["regions"])) if found else None


def _export(found: Mapping[str, Any] | None) -> DataExport | None:
    if found is None:
        return None
    bucket, table = found["bucket"], found["table"]
    return DataExport(
        BucketDestination(**{**bucket, "encryption": _encryption(bucket["encryption"])})
        if bucket
        else None,
        TableDestination(table["is_enabled"], _encryption(table["encryption"])) if table else None,
        found["cloud_watch"],
    )


def _encryption(found: Mapping[str, Any] | None) -> Encryption | None:
    return Encryption(**found) if found else None
