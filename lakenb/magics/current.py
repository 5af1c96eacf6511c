"""The one session of a notebook: connected when first used, replaced by ``%%configure``."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from lakenb.magics.session_port import SessionPort

Connect = Callable[[str | None, Mapping[str, object]], SessionPort]


def _connect(lake: str | None, settings: Mapping[str, object]) -> SessionPort:
    from lakenb.session import connect

    return connect(lake, settings=settings)


class CurrentSession:
    """Holds the session, or what to connect it with once it is needed.

    Args:
        connect: Makes a session from a lake's path (None for ``$LAKENB_LAKE`` or ``./.lakenb``) and
            settings.
    """

    def __init__(self, connect: Connect = _connect) -> None:
        self._connect = connect
        self._session: SessionPort | None = None
        self._own = False  # one that the notebook made itself isn't closed here
        self._lake: str | None = None
        self._settings: dict[str, object] = {}

    @property
    def live(self) -> SessionPort | None:
        """The session if there is one already."""
        return self._session

    def session(self) -> SessionPort:
        """The session, connected now if need be."""
        if self._session is None:
            self._session = self._connect(self._lake, self._settings)
            self._own = True
        return self._session

    def use(self, session: SessionPort | None) -> None:
        """Take this session; None goes back to connecting when needed."""
        self._session, self._own = session, False
        if session is None:
            self._lake, self._settings = None, {}

    def configure(self, lake: str | None, settings: Mapping[str, object]) -> None:
        """Apply settings to the live session, or keep them for the connection to come.

        A change is kept only after it worked: a wrong setting leaves the session as it was.

        Raises:
            InvalidRequest: A setting's value is wrong.
        """
        if self._session is not None and lake is None:
            self._session = self._session.configure(settings)
            return
        from lakenb.settings import load_settings, merge

        merged = merge({} if lake is not None else self._settings, settings)
        place = lake or self._lake or os.environ.get("LAKENB_LAKE") or ".lakenb"
        load_settings(Path(place), merged, os.environ)
        if self._session is not None:
            before, self._session = self._session, self._connect(lake, merged)
            if self._own:
                before.close()
            self._own = True
        self._lake = lake or self._lake
        self._settings = dict(merged)


CURRENT = CurrentSession()
"""A notebook has one kernel and one session, so there is one of these a process."""
