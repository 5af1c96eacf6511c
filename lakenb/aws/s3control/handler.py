"""The Storage Lens operations of the S3 Control API over the lake's dashboards and groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lakenb.aws.account import ACCOUNT_ID, REGION
from lakenb.aws.constraints import Constraints
from lakenb.aws.failure import Failure, not_yet
from lakenb.aws.s3control.wire import (
    configuration_document,
    configuration_of,
    group_document,
    group_of,
)
from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, LakeNBError, QuotaExceeded

if TYPE_CHECKING:
    from botocore.model import ServiceModel

    from lakenb.aws.json_protocol import Document
    from lakenb.s3.storage_lens.configuration.service import Configurations
    from lakenb.s3.storage_lens.group.service import Groups

_NOT_FOUND, _CONFLICT = 404, 409


@dataclass(frozen=True, slots=True)
class LensServices:
    """What the handler needs of a lake."""

    configurations: Configurations
    groups: Groups


class S3ControlHandler:
    """Answers the Storage Lens requests.

    Args:
        services: Gives the lake's; it may raise a LakeNBError when the lake is closed.
        model: botocore's model of the service.
        region: Stands in ARNs.
    """

    def __init__(
        self, services: Callable[[], LensServices], model: ServiceModel, region: str = REGION
    ) -> None:
        self._services = services
        self._constraints = Constraints(model)
        self._region = region
        self._answers: dict[str, Callable[[LensServices, Document], Document]] = {
            "PutStorageLensConfiguration": self._put,
            "GetStorageLensConfiguration": self._get,
            "DeleteStorageLensConfiguration": _delete,
            "ListStorageLensConfigurations": self._list,
            "PutStorageLensConfigurationTagging": _put_tags,
            "GetStorageLensConfigurationTagging": _get_tags,
            "DeleteStorageLensConfigurationTagging": _delete_tags,
            "CreateStorageLensGroup": _create_group,
            "GetStorageLensGroup": self._get_group,
            "UpdateStorageLensGroup": _update_group,
            "DeleteStorageLensGroup": _delete_group,
            "ListStorageLensGroups": self._list_groups,
        }

    def __call__(self, operation: str, parameters: Document) -> Document:
        """The answer to a request.

        Raises:
            Failure: What the service answers in its place.
        """
        answer = self._answers.get(operation)
        if answer is None:
            raise not_yet(operation)
        self._constraints.check(operation, parameters)
        try:
            return answer(self._services(), parameters)
        except LakeNBError as error:
            raise _failure(error) from error

    def _put(self, services: LensServices, asked: Document) -> Document:
        document = asked["StorageLensConfiguration"]
        if document.get("Id") != asked["ConfigId"]:
            raise Failure("InvalidRequest", "ConfigId and StorageLensConfiguration.Id differ.")
        try:
            found = configuration_of(document)
        except (KeyError, TypeError, AttributeError) as error:
            raise Failure("MalformedXML", f"The configuration lacks {error}.") from error
        services.configurations.put(found, _tags(asked))
        return {}

    def _get(self, services: LensServices, asked: Document) -> Document:
        found = services.configurations.get(asked["ConfigId"])
        return {
            "StorageLensConfiguration": configuration_document(
                found, self._arn("storage-lens", found.id)
            )
        }

    def _list(self, services: LensServices, _asked: Document) -> Document:
        return {
            "StorageLensConfigurationList": [
                {
                    "Id": found.id,
                    "StorageLensArn": self._arn("storage-lens", found.id),
                    "HomeRegion": self._region,
                    "IsEnabled": found.is_enabled,
                }
                for found in services.configurations.list()
            ]
        }

    def _get_group(self, services: LensServices, asked: Document) -> Document:
        group = services.groups.get(asked["Name"])
        arn = self._arn("storage-lens-group", group.name)
        return {"StorageLensGroup": group_document(group, arn)}

    def _list_groups(self, services: LensServices, _asked: Document) -> Document:
        return {
            "StorageLensGroupList": [
                {
                    "Name": group.name,
                    "StorageLensGroupArn": self._arn("storage-lens-group", group.name),
                    "HomeRegion": self._region,
                }
                for group in services.groups.list()
            ]
        }

    def _arn(self, kind: str, name: str) -> str:
        return f"arn:aws:s3:{self._region}:{ACCOUNT_ID}:{kind}/{name}"


def _delete(services: LensServices, asked: Document) -> Document:
    services.configurations.delete(asked["ConfigId"])
    return {}


def _put_tags(services: LensServices, asked: Document) -> Document:
    services.configurations.tag(asked["ConfigId"], _tags(asked) or {})
    return {}


def _get_tags(services: LensServices, asked: Document) -> Document:
    tags = services.configurations.tags(asked["ConfigId"])
    return {"Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}


def _delete_tags(services: LensServices, asked: Document) -> Document:
    services.configurations.tag(asked["ConfigId"], {})
    return {}


def _create_group(services: LensServices, asked: Document) -> Document:
    services.groups.create(_group(asked), _tags(asked))
    return {}


def _update_group(services: LensServices, asked: Document) -> Document:
    group = _group(asked)
    if group.name != asked["Name"]:
        raise Failure("InvalidRequest", "Name and StorageLensGroup.Name differ.")
    services.groups.update(group)
    return {}


def _delete_group(services: LensServices, asked: Document) -> Document:
    services.groups.delete(asked["Name"])
    return {}


def _group(asked: Mapping[str, Any]) -> Any:
    try:
        return group_of(asked["StorageLensGroup"])
    except ValueError as error:
        raise Failure("InvalidRequest", str(error)) from error
    except (KeyError, TypeError, AttributeError) as error:
        raise Failure("MalformedXML", f"The group lacks {error}.") from error


def _tags(asked: Mapping[str, Any]) -> dict[str, str] | None:
    if asked.get("Tags") is None:
        return None
    pairs = [(tag["Key"], tag["Value"]) for tag in asked["Tags"]]
    if len({key for key, _ in pairs}) != len(pairs):
        raise Failure("InvalidTag", "A tag's key stands twice.")
    return dict(pairs)


def _failure(error: LakeNBError) -> Failure:
    if isinstance(error, EntityNotFound):
        return Failure(error.name, error.message, _NOT_FOUND)
    if isinstance(error, AlreadyExists):
        return Failure("Conflict", error.message, _CONFLICT)
    if isinstance(error, QuotaExceeded):
        return Failure("TooManyRequests", error.message)
    if isinstance(error, InvalidRequest):
        return Failure("InvalidRequest", error.message)
    return Failure("InternalError", error.message, 500)
