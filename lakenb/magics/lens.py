"""``%lens``: the Storage Lens dashboard, and how a notebook shows one, and the form of its configurations."""

from __future__ import annotations

import argparse
import shlex
from typing import TYPE_CHECKING, NoReturn

from IPython.core.magic import Magics, line_magic, magics_class, no_var_expand

from lakenb.errors import InvalidRequest
from lakenb.magics.athena import shell_of
from lakenb.magics.current import CURRENT
from lakenb.magics.widget_view import show_widget

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from lakenb.session.storage_lens.configuration_form import ConfigurationDesk
    from lakenb.session.storage_lens.dashboard import Dashboard

_SHOWN = (
    ("lakenb.session.storage_lens.dashboard", "Dashboard"),
    ("lakenb.session.storage_lens.configuration_form", "ConfigurationDesk"),
)
_FILTERS = ("account", "region", "bucket", "storage_class", "prefix", "group")
_OPTIONS = ("--day", *(f"--{name.replace('_', '-')}" for name in _FILTERS))


class _Words(argparse.ArgumentParser):
    """The options; a wrong one is an error of ours and not an exit."""

    def error(self, message: str) -> NoReturn:
        raise InvalidRequest(f"%lens: {message}; its options are {', '.join(_OPTIONS)}.")


def _parsed(line: str) -> argparse.Namespace:
    words = _Words(prog="%lens", add_help=False, allow_abbrev=False)
    words.add_argument("--day")
    for name in _FILTERS:
        words.add_argument(f"--{name.replace('_', '-')}", dest=name, action="append")
    try:
        return words.parse_args(shlex.split(line))
    except ValueError as error:
        raise InvalidRequest("%lens: a quote is not closed; close it.") from error


@magics_class
class LensMagics(Magics):
    """The magic that shows Storage Lens metrics."""

    @no_var_expand
    @line_magic
    def lens(self, line: str) -> None:
        """Show the Storage Lens dashboard of what is loaded.

        %lens [--day 2026-11-30] [--bucket NAME]... [--region R]... [--account A]... [--storage-class C]...
              [--prefix P]... [--group G]...

        A terminal, papermill and a saved notebook show its page with pictures.
        """
        shell, session = shell_of(self), CURRENT.session()
        given = _parsed(line)
        where = {name: getattr(given, name) for name in _FILTERS if getattr(given, name)}
        show_dashboard(shell, session.storage_lens.dashboard(where, given.day))


def show_dashboard(shell: InteractiveShell, found: Dashboard | ConfigurationDesk) -> None:
    """The page, and the widget that stands for it where somebody watches."""
    shell.display_pub.publish(data=found._repr_mimebundle_())
    show_widget(shell, found.widget, CURRENT.session().settings.display)


def show_dashboards(shell: InteractiveShell) -> None:
    """Let a shell show dashboards and their configurations so; their own modules aren't loaded for it."""
    formatter = shell.display_formatter
    if formatter is not None:
        known = formatter.ipython_display_formatter
        for place in _SHOWN:
            known.for_type_by_name(*place, lambda found: show_dashboard(shell, found))


def forget_dashboards(shell: InteractiveShell) -> None:
    """Take that back."""
    formatter = shell.display_formatter
    if formatter is not None:
        for place in _SHOWN:
            formatter.ipython_display_formatter.pop(".".join(place), None)
