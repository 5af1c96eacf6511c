"""What ``session.storage_lens`` is set up with: dashboards and groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.s3.storage_lens.configuration.model import DEFAULT_DASHBOARD

if TYPE_CHECKING:
    from collections.abc import Callable

    from lakenb.s3.storage_lens.configuration.model import StorageLensConfiguration
    from lakenb.s3.storage_lens.configuration.service import Configurations
    from lakenb.s3.storage_lens.group.model import StorageLensGroup
    from lakenb.s3.storage_lens.group.service import Groups
    from lakenb.session.build import Services
    from lakenb.session.storage_lens.configuration_form import ConfigurationDesk


class Configuring:
    """The configuration part of ``session.storage_lens``.

    The same dashboards and groups are behind ``session.client("s3control")``.
    """

    _services: Callable[[], Services]

    def configurations(self) -> tuple[StorageLensConfiguration, ...]:
        """All dashboards' configurations, by id; AWS's default one and ``lakenb``, LakeNB's own, are always there."""
        return self._configurations().list()

    def configuration(self, id: str = DEFAULT_DASHBOARD) -> StorageLensConfiguration:  # noqa: A002 - AWS's word
        """One dashboard's configuration.

        Raises:
            EntityNotFound: There is none of this id.
        """
        return self._configurations().get(id)

    def put_configuration(
        self,
        configuration: StorageLensConfiguration | Mapping[str, Any],
        tags: Mapping[str, str] | None = None,
    ) -> StorageLensConfiguration:
        """Make a dashboard, or change one.

        Args:
            configuration: A value, or a dict in boto3's shape (``{"Id": ..., "AccountLevel": ...}``).
            tags: None leaves those that are there.

        Raises:
            InvalidRequest: A rule of AWS forbids it.
            QuotaExceeded: There are 50.
        """
        if isinstance(configuration, Mapping):
            from lakenb.aws.s3control.wire import configuration_of

            try:
                found = configuration_of(configuration)
            except (KeyError, TypeError, AttributeError) as error:
                message = f"The configuration lacks {error}, or has it in another form; see PutStorageLensConfiguration."
                raise InvalidRequest(message) from error
        else:
            found = configuration
        self._configurations().put(found, tags)
        return found

    def configuration_json(self, id: str = DEFAULT_DASHBOARD) -> dict[str, Any]:  # noqa: A002 - AWS's word
        """A dashboard's configuration in boto3's shape, for a file."""
        from lakenb.aws.s3control.wire import configuration_document

        return configuration_document(self.configuration(id))

    def delete_configuration(self, id: str) -> None:  # noqa: A002 - AWS's word
        """Delete a dashboard; what it exported stays.

        Raises:
            EntityNotFound: There is none of this id.
            InvalidRequest: It is one that is always there.
        """
        self._configurations().delete(id)

    def configuration_form(self) -> ConfigurationDesk:
        """A form to list, make, change and delete dashboards, in the console's five steps.

        In a notebook that somebody watches it is a widget; papermill and a saved notebook show a table.
        """
        return self.configuration_desk()[0]

    def configuration_desk(self) -> tuple[ConfigurationDesk, str]:
        """What the form works on, and the dashboard that stays."""
        from lakenb.session.storage_lens.configuration_form import ConfigurationDesk

        return ConfigurationDesk(self._configurations()), DEFAULT_DASHBOARD

    def groups(self) -> tuple[StorageLensGroup, ...]:
        """All Storage Lens groups, by name."""
        return self._groups().list()

    def put_group(self, group: StorageLensGroup | Mapping[str, Any]) -> StorageLensGroup:
        """Make a group, or change its filter.

        Args:
            group: A value, or a dict in boto3's shape (``{"Name": ..., "Filter": {...}}``).

        Raises:
            InvalidRequest: A rule of AWS forbids it.
            QuotaExceeded: There are 50.
        """
        if isinstance(group, Mapping):
            from lakenb.aws.s3control.wire import group_of

            try:
                found = group_of(group)
            except ValueError as error:
                raise InvalidRequest(str(error)) from error
            except (KeyError, TypeError, AttributeError) as error:
                message = f"The group lacks {error}, or has it in another form; see CreateStorageLensGroup."
                raise InvalidRequest(message) from error
        else:
            found = group
        groups = self._groups()
        try:
            groups.update(found)
        except EntityNotFound:
            groups.create(found)
        return found

    def delete_group(self, name: str) -> None:
        """Delete a group.

        Raises:
            EntityNotFound: There is none of this name.
        """
        self._groups().delete(name)

    def _configurations(self) -> Configurations:
        from lakenb.s3.storage_lens.configuration.service import Configurations

        return Configurations(self._services().database)

    def _groups(self) -> Groups:
        from lakenb.s3.storage_lens.group.service import Groups

        return Groups(self._services().database)
