"""What ``session.storage_lens`` gives out: files, Iceberg tables, OpenMetrics text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import EntityNotFound, InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lakenb.s3.storage_lens.configuration.model import StorageLensConfiguration
    from lakenb.s3.storage_lens.configuration.service import Configurations
    from lakenb.s3.storage_lens.export.files import ExportedReport
    from lakenb.s3.storage_lens.export.service import Reports
    from lakenb.s3.storage_lens.group.service import Groups
    from lakenb.session.build import Services
    from lakenb.session.storage_lens.measuring import Day


class Exporting:
    """The export part of ``session.storage_lens``."""

    _services: Callable[[], Services]
    refresh: Callable[[], tuple[date, ...]]
    days: Callable[[], tuple[date, ...]]
    _days: Callable[[Day], tuple[date | None, date | None]]
    _refresh_prefixes: Callable[..., None]
    _refresh_groups: Callable[[], None]
    _configurations: Callable[[], Configurations]
    _groups: Callable[[], Groups]

    def export(
        self,
        uri: str,
        format: str = "CSV",  # noqa: A002 - AWS's word
        day: Day = None,
        configuration: str | None = None,
        *,
        expanded: bool = False,
    ) -> tuple[ExportedReport, ...]:
        """Write reports as AWS exports them: eleven columns, its paths, a manifest with checksums.

        Args:
            uri: ``s3://bucket/prefix``; AWS's paths go below it.
            format: ``CSV`` or ``Parquet``.
            day: As in ``metrics``; each day is a report.
            configuration: Whose id, categories, scope and prefixes; None is ``lakenb``, which has all of them.
            expanded: The expanded prefixes report in place of the default one.

        Returns:
            A report a day: manifest, files, rows. The same day again takes its place.

        Raises:
            InvalidRequest: A format, a URI or a day that there is not.
            EntityNotFound: No such dashboard; nothing loaded.
        """
        chosen = self._chosen(configuration)
        groups, reports = self._group_names(chosen), self._reports()
        return tuple(
            reports.export(chosen, one, uri, format, groups, expanded=expanded)
            for one in self._prepared(day, chosen, prefixes=expanded or _has_prefixes(chosen))
        )

    def publish(
        self, day: Day = None, configuration: str | None = None, *, expanded: bool | None = None
    ) -> tuple[str, ...]:
        """Put days into the Iceberg tables that AWS keeps: ``s3tablescatalog/aws-s3``, ``lens_<id>_exp``.

        A day that is there already is replaced, so that publishing again changes nothing.

        Args:
            day: As in ``metrics``.
            configuration: As in ``export``.
            expanded: Whether the tables of all prefixes get theirs. None is as AWS does it, where the dashboard's
                ExpandedPrefixesDataExport has a table; and yes where no dashboard is named.

        Returns:
            The tables' full names.
        """
        chosen = self._chosen(configuration)
        if expanded is None:
            expanded = configuration is None or "expanded" in self._tables_of(chosen)
        groups, reports = self._group_names(chosen), self._reports()
        done: dict[str, None] = {}
        for one in self._prepared(day, chosen, prefixes=expanded or _has_prefixes(chosen)):
            done |= dict.fromkeys(reports.publish(chosen, one, groups, expanded=expanded))
        return tuple(done)

    def openmetrics(self, day: Day = None, configuration: str | None = None) -> str:
        """A day's metrics of accounts and buckets as OpenMetrics text, in the place of CloudWatch.

        Args:
            day: One day, as in ``metrics``.
            configuration: As in ``export``.
        """
        chosen = self._chosen(configuration)
        days = self._prepared(day, chosen, prefixes=_has_prefixes(chosen))
        return self._reports().openmetrics(chosen, days[-1])

    def deliver(self, day: Day = None) -> tuple[str, ...]:
        """Carry out the exports of all dashboards that are enabled, to the places that they name.

        What AWS does once a day; a schedule calls this.

        Args:
            day: As in ``metrics``.

        Returns:
            The manifests and tables that were written.
        """
        done: list[str] = []
        for found in self._configurations().list():
            if not found.is_enabled:
                continue
            for export, expanded in (
                (found.data_export, False),
                (found.expanded_prefixes_data_export, True),
            ):
                if export is not None and export.bucket is not None:
                    place = f"s3://{export.bucket.bucket}/{(export.bucket.prefix or '').strip('/')}"
                    reports = self.export(
                        place, export.bucket.format, day, found.id, expanded=expanded
                    )
                    done += [report.manifest for report in reports]
            tables = self._tables_of(found)
            if tables:
                done += self.publish(day, found.id, expanded="expanded" in tables)
        return tuple(done)

    # --- inside ----------------------------------------------------------------------------

    def _tables_of(self, configuration: StorageLensConfiguration) -> frozenset[str]:
        """Which reports go into the table bucket."""
        every = {
            "default": configuration.data_export,
            "expanded": configuration.expanded_prefixes_data_export,
        }
        return frozenset(
            name
            for name, export in every.items()
            if export is not None and export.table is not None and export.table.is_enabled
        )

    def _chosen(self, configuration: str | None) -> StorageLensConfiguration:
        from lakenb.s3.storage_lens.configuration.model import OWN_DASHBOARD

        found = self._configurations().get(configuration or OWN_DASHBOARD)
        if not found.is_enabled:
            message = f"The dashboard {found.id!r} is disabled; set IsEnabled to export it."
            raise InvalidRequest(message)
        return found

    def _prepared(
        self, day: Day, configuration: StorageLensConfiguration, *, prefixes: bool
    ) -> tuple[date, ...]:
        """The days that there are of those asked for, with all facts that a report needs."""
        from lakenb.s3.storage_lens.inputs import within

        self.refresh()
        low, high = self._days(day)
        days = tuple(known for known in self.days() if within(known, (low, high)))
        if not days:
            raise EntityNotFound(
                f"Storage Lens has no metrics of {low or 'the first day'} to {high or 'the last'}; load that day first."
            )
        if prefixes:
            self._refresh_prefixes((days[0], days[-1]), configuration.delimiter)
        if configuration.group_level is not None:
            self._refresh_groups()
        return days

    def _group_names(self, configuration: StorageLensConfiguration) -> tuple[str, ...]:
        level = configuration.group_level
        if level is None:
            return ()
        include = {arn.rpartition("/")[2] for arn in level.include}
        exclude = {arn.rpartition("/")[2] for arn in level.exclude}
        names = (group.name for group in self._groups().list())
        return tuple(n for n in names if (not include or n in include) and n not in exclude)

    def _reports(self) -> Reports:
        from lakenb.aws.account import ACCOUNT_ID, REGION
        from lakenb.s3.storage_lens.export.service import Owner, Reports
        from lakenb.session.storage_lens.statements import statements_of

        def group_arn(name: str) -> str:
            return f"arn:aws:s3:{REGION}:{ACCOUNT_ID}:storage-lens-group/{name}"

        services = self._services()
        owner = Owner(ACCOUNT_ID, group_arn)
        statements = statements_of(services)
        return Reports(services.sources.buckets, services.storage, statements, owner)


def _has_prefixes(configuration: StorageLensConfiguration) -> bool:
    level = configuration.prefix_level
    return level is not None and level.is_enabled
