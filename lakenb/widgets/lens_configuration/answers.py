"""What the configuration form asks: dashboards to list, a form's fields to be checked and kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from lakenb.errors import InvalidRequest
from lakenb.widgets.protocol import Answer, text

if TYPE_CHECKING:
    from lakenb.widgets.protocol import Handler, Payload

_LONGEST = 20_000
_MOST_FIELDS = 60


class ConfigurationPort(Protocol):
    """The dashboards of a lake."""

    def forms(self) -> list[dict[str, object]]:
        """All dashboards' fields."""

    def built_in(self) -> list[str]:
        """The dashboards that can't be deleted."""

    def blank(self) -> dict[str, object]:
        """The fields of a new one."""

    def save(self, form: Mapping[str, object], *, new: bool) -> dict[str, str]:
        """Keep a form; what is wrong with which field."""

    def delete(self, name: str) -> None:
        """Delete a dashboard."""


class FormAnswers:
    """What the form's page asks, alone or held by the dashboard.

    Args:
        port: The session's part of it.
        fixed: The dashboard that has a fixed scope.
    """

    def __init__(self, port: ConfigurationPort, fixed: str = "") -> None:
        self._port = port
        self._fixed = fixed

    def handlers(self) -> dict[str, Handler]:
        """For each kind of question what answers it."""
        return {"list": self._list, "save": self._save, "delete": self._delete}

    def _list(self, _: Payload) -> Answer:
        return Answer(
            {
                "forms": self._port.forms(),
                "blank": self._port.blank(),
                "fixed": self._fixed,
                "built_in": self._port.built_in(),
            }
        )

    def _save(self, payload: Payload) -> Answer:
        wrong = self._port.save(_form(payload), new=payload.get("new") is True)
        return Answer({"wrong": wrong})

    def _delete(self, payload: Payload) -> Answer:
        self._port.delete(text(payload, "name", _LONGEST))
        return Answer()


def _form(payload: Payload) -> dict[str, object]:
    """A form's fields: texts and booleans.

    Raises:
        InvalidRequest: It is none.
    """
    found = payload.get("form")
    if not isinstance(found, dict) or len(found) > _MOST_FIELDS:
        raise InvalidRequest("A form has fields; reload the page.")
    form: dict[str, object] = {}
    for name, value in found.items():
        if not isinstance(name, str):
            raise InvalidRequest("A form has named fields; reload the page.")
        form[name] = value if isinstance(value, bool) else text(found, name, _LONGEST)
    return form
