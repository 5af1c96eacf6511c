"""``session.storage_lens.configuration_form()``: dashboards' configurations to list, make, change and delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lakenb.errors import EngineUnavailable
from lakenb.s3.storage_lens.configuration.form import FormErrors, configuration_of_form, form_of
from lakenb.s3.storage_lens.configuration.model import DEFAULT_DASHBOARD, StorageLensConfiguration
from lakenb.s3.storage_lens.configuration.service import BUILT_IN

if TYPE_CHECKING:
    from lakenb.s3.storage_lens.configuration.service import Configurations
    from lakenb.widgets.lens_configuration.widget import LensConfigurationForm


class ConfigurationDesk:
    """A lake's dashboards as forms: shown as a table on paper, ``widget()`` is the live form.

    Args:
        configurations: The lake's.
    """

    def __init__(self, configurations: Configurations) -> None:
        self._configurations = configurations

    def __repr__(self) -> str:
        lines = [
            f"{found.id}: {'enabled' if found.is_enabled else 'disabled'}"
            for found in self._configurations.list()
        ]
        return "\n".join(("Storage Lens dashboards", *lines))

    def forms(self) -> list[dict[str, object]]:
        """All dashboards' fields."""
        return [form_of(found) for found in self._configurations.list()]

    def built_in(self) -> list[str]:
        """The dashboards that can be disabled alone."""
        return sorted(BUILT_IN)

    def blank(self) -> dict[str, object]:
        """The fields of a dashboard that nobody has made yet."""
        return {**form_of(StorageLensConfiguration("new")), "id": ""}

    def save(self, form: Mapping[str, object], *, new: bool) -> dict[str, str]:
        """Keep a form.

        Args:
            form: Its fields.
            new: Whether it makes a dashboard; else it changes the one of this name.

        Returns:
            What is wrong with which field; empty when it is kept.

        Raises:
            QuotaExceeded: There are 50.
        """
        name = form.get("id")
        before = next((c for c in self._configurations.list() if c.id == name), None)
        if new and before is not None:
            return {
                "id": "There is a dashboard of this name; choose another name, or edit that one."
            }
        if not new and before is None:
            return {"id": "This dashboard is gone; make a new one."}
        try:
            made = configuration_of_form(form, before)
        except FormErrors as error:
            return error.fields
        self._configurations.put(made)
        return {}

    def delete(self, name: str) -> None:
        """Delete a dashboard.

        Raises:
            EntityNotFound: There is none of this name.
            InvalidRequest: It is the default one.
        """
        self._configurations.delete(name)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        from lakenb.display.lens_configurations import configurations_html, configurations_text

        forms = self.forms()
        return {"text/html": configurations_html(forms), "text/plain": configurations_text(forms)}

    def widget(self) -> LensConfigurationForm:
        """The form, for front ends with widgets.

        Raises:
            EngineUnavailable: anywidget is not installed; the message has the command.
        """
        try:
            from lakenb.widgets.lens_configuration.widget import LensConfigurationForm
        except ModuleNotFoundError as error:
            message = f"The form needs {error.name}; run: pip install 'lakenb[widgets]'"
            raise EngineUnavailable(message) from error
        return LensConfigurationForm(self, DEFAULT_DASHBOARD)
