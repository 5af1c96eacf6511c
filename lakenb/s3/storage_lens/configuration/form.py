"""A configuration as the fields of a form, in the console's five steps, and back.

Steps: S3 User Guide, "Create an Amazon S3 Storage Lens dashboard": name and status, scope, tier and metric
categories, prefix aggregation, export. What the form has no field for stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace

from lakenb.errors import InvalidRequest, LakeNBError
from lakenb.s3.storage_lens.configuration.model import (
    DEFAULT_DASHBOARD,
    DEFAULT_DELIMITER,
    BucketDestination,
    DataExport,
    Format,
    MetricSwitches,
    PrefixLevel,
    Scope,
    SelectionCriteria,
    StorageLensConfiguration,
    TableDestination,
)
from lakenb.s3.storage_lens.configuration.service import check

Form = Mapping[str, object]
CATEGORIES = tuple(field.name for field in fields(MetricSwitches))
_ID = re.compile(r"[a-zA-Z0-9\-_.]{1,64}")
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.\-_]{1,61}[a-z0-9]")
_ARN = re.compile(r"arn:[^:\s]+:s3:[^:\s]*:[^:\s]*:([^:/\s]{1,63})")
_REGION = re.compile(r"[a-z]{2}(-[a-z]+){1,3}-\d")
_ACCOUNT = re.compile(r"\d{12}")
_MOST_BUCKETS = 50
_DEEPEST, _HUNDRED = 10, 100
_LONGEST_PREFIX = 512


class FormErrors(InvalidRequest):
    """Fields that are wrong.

    Attributes:
        fields: What is wrong with each; the empty name is the form as a whole.
    """

    def __init__(self, found: Mapping[str, str]) -> None:
        super().__init__("; ".join(found.values()))
        self.fields = dict(found)


def form_of(found: StorageLensConfiguration) -> dict[str, object]:
    """A configuration's fields: texts and booleans."""
    scope = found.include or found.exclude or Scope()
    level = found.prefix_level
    criteria = level.selection_criteria if level is not None else SelectionCriteria()
    default, every = found.data_export or DataExport(), found.expanded_prefixes_data_export
    place = default.bucket or (every.bucket if every is not None else None)
    switches = {name: bool(getattr(found.bucket_level, name)) for name in CATEGORIES}
    return {
        "id": found.id,
        "is_enabled": found.is_enabled,
        "scope": "include" if found.include else "exclude" if found.exclude else "all",
        "regions": "\n".join(scope.regions),
        "buckets": "\n".join(map(_short, scope.buckets)),
        "tier": "advanced" if any(switches.values()) else "free",
        **switches,
        "prefixes": level is not None and level.is_enabled,
        "delimiter": found.delimiter,
        "max_depth": str(criteria.max_depth or _DEEPEST),
        "min_percent": f"{criteria.min_storage_bytes_percentage or 1:g}",
        "export_default": default.bucket is not None,
        "export_expanded": every is not None and every.bucket is not None,
        "export_format": place.format if place is not None else "CSV",
        "export_account": place.account_id if place is not None else "",
        "export_bucket": _short(place.arn) if place is not None else "",
        "export_prefix": (place.prefix or "") if place is not None else "",
        "tables_default": default.table is not None and default.table.is_enabled,
        "tables_expanded": every is not None and every.table is not None and every.table.is_enabled,
        "cloud_watch": bool(default.cloud_watch),
    }


def configuration_of_form(
    form: Form, before: StorageLensConfiguration | None = None
) -> StorageLensConfiguration:
    """A form's configuration.

    Args:
        form: The fields, as ``form_of`` gives them.
        before: What is edited; None for a new one.

    Raises:
        FormErrors: Fields that are wrong, each with what to write.
    """
    read = _Reading(form)
    base = before or StorageLensConfiguration(read.name())
    include, exclude = read.scope()
    switches = read.switches()
    prefix_level, delimiter = read.prefixes()
    default, expanded = read.exports(base)
    if base.id == DEFAULT_DASHBOARD and (include or exclude):
        read.wrong["scope"] = "The default dashboard's scope is fixed; make another dashboard."
    if read.wrong:
        raise FormErrors(read.wrong)
    made = replace(
        base,
        is_enabled=read.flag("is_enabled"),
        account_level=switches,
        bucket_level=switches,
        include=include,
        exclude=exclude,
        prefix_level=prefix_level,
        prefix_delimiter=delimiter,
        data_export=default,
        expanded_prefixes_data_export=expanded,
    )
    try:
        check(made)
    except LakeNBError as error:
        raise FormErrors({"": error.message}) from error
    return made


class _Reading:
    """A form while it is read: what is wrong is gathered, so that all of it is told at once."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.wrong: dict[str, str] = {}

    def flag(self, name: str) -> bool:
        return self._form.get(name) is True

    def text(self, name: str) -> str:
        value = self._form.get(name, "")
        return value.strip() if isinstance(value, str) else ""

    def name(self) -> str:
        found = self.text("id")
        if not _ID.fullmatch(found):
            self.wrong["id"] = (
                "The name has 1 to 64 letters, digits, hyphens, underscores and dots."
            )
            return "x"
        return found

    def scope(self) -> tuple[Scope | None, Scope | None]:
        kind = self._one_of("scope", ("all", "include", "exclude"))
        if kind == "all":
            return None, None
        regions, buckets = self._words("regions"), self._words("buckets")
        odd = [name for name in regions if not _REGION.fullmatch(name)]
        if odd:
            self.wrong["regions"] = f"{odd[0][:40]!r} is no Region; write such as us-east-1."
        arns = [_arn(name) for name in buckets]
        wrong = [name for name, arn in zip(buckets, arns, strict=True) if not arn]
        if wrong:
            self.wrong["buckets"] = f"{wrong[0][:80]!r} is no bucket's name or ARN."
        elif len(arns) > _MOST_BUCKETS:
            self.wrong["buckets"] = f"At most {_MOST_BUCKETS} buckets; leave some out."
        if not regions and not buckets:
            self.wrong["scope"] = f"Name a Region or a bucket to {kind}, or take all."
        found = Scope(tuple(arns), tuple(regions))
        return (found, None) if kind == "include" else (None, found)

    def switches(self) -> MetricSwitches:
        if self._one_of("tier", ("free", "advanced")) == "free":
            return MetricSwitches()
        chosen = {name: True for name in CATEGORIES if self.flag(name)}
        if not chosen:
            self.wrong["tier"] = "Choose a category of the advanced tier, or take free metrics."
        return MetricSwitches(**chosen)

    def prefixes(self) -> tuple[PrefixLevel | None, str | None]:
        value = self._form.get("delimiter", "/")
        delimiter = value if isinstance(value, str) else ""
        if len(delimiter) != 1 or delimiter == "\0":
            self.wrong["delimiter"] = "The delimiter is one character, such as /."
        if not self.flag("prefixes"):
            kept = None if delimiter == DEFAULT_DELIMITER else delimiter
            return None, kept
        if self._form.get("tier") != "advanced":
            self.wrong["prefixes"] = "Prefixes are part of the advanced tier; choose it first."
        depth = self._number("max_depth", 1, _DEEPEST, "The depth is a whole number")
        percent = self._number("min_percent", 1, _HUNDRED, "The least percentage is a number")
        return PrefixLevel(True, SelectionCriteria(delimiter, int(depth), percent)), None  # noqa: FBT003 - the model's

    def exports(
        self, base: StorageLensConfiguration
    ) -> tuple[DataExport | None, DataExport | None]:
        default, every = base.data_export, base.expanded_prefixes_data_export
        old = [export.bucket for export in (default, every) if export is not None]
        bucket = self._destination(next((one for one in old if one is not None), None))
        watched = True if self.flag("cloud_watch") else None
        return (
            _export(
                bucket if self.flag("export_default") else None,
                self._table(default, "tables_default"),
                watched,
            ),
            _export(
                bucket if self.flag("export_expanded") else None,
                self._table(every, "tables_expanded"),
                None,
            ),
        )

    def _table(self, before: DataExport | None, name: str) -> TableDestination | None:
        if not self.flag(name):
            return None
        old = before.table if before is not None else None
        return TableDestination(True, old.encryption if old is not None else None)  # noqa: FBT003 - the model's

    def _destination(self, before: BucketDestination | None) -> BucketDestination | None:
        if not (self.flag("export_default") or self.flag("export_expanded")):
            return None
        kind = self._one_of("export_format", ("CSV", "Parquet"))
        account, bucket = self.text("export_account"), _arn(self.text("export_bucket"))
        prefix = self.text("export_prefix")
        if not _ACCOUNT.fullmatch(account):
            self.wrong["export_account"] = "The account of the bucket has twelve digits."
        if not bucket:
            self.wrong["export_bucket"] = "Name the bucket that the export goes to."
        if len(prefix) > _LONGEST_PREFIX or "\0" in prefix:
            self.wrong["export_prefix"] = f"The prefix has at most {_LONGEST_PREFIX} characters."
        encryption = before.encryption if before is not None else None
        format_: Format = "Parquet" if kind == "Parquet" else "CSV"
        return BucketDestination(format_, account, bucket, prefix or None, encryption)

    def _one_of(self, name: str, known: tuple[str, ...]) -> str:
        found = self.text(name)
        if found not in known:
            self.wrong[name] = f"Choose one of {', '.join(known)}."
            return known[0]
        return found

    def _words(self, name: str) -> list[str]:
        return (
            list(dict.fromkeys(re.split(r"[\s,]+", self.text(name).strip(", \n"))))
            if self.text(name)
            else []
        )

    def _number(self, name: str, least: int, most: int, said: str) -> float:
        try:
            found = float(self.text(name))
            whole = name != "max_depth" or found.is_integer()
        except ValueError:
            whole, found = False, 0.0
        if not whole or not least <= found <= most:
            self.wrong[name] = f"{said} from {least} to {most}."
            return float(least)
        return found


def _arn(name: str) -> str:
    """A bucket's ARN by its name or ARN; empty text when it is neither."""
    if _ARN.fullmatch(name):
        return name
    return f"arn:aws:s3:::{name}" if _BUCKET.fullmatch(name) else ""


def _short(arn: str) -> str:
    """A bucket's name, where it tells the ARN."""
    name = arn.rpartition(":")[2]
    return name if _arn(name) == arn else arn


def _export(
    bucket: BucketDestination | None, table: TableDestination | None, cloud_watch: bool | None
) -> DataExport | None:
    if bucket is None and table is None and not cloud_watch:
        return None
    return DataExport(bucket, table, cloud_watch)
