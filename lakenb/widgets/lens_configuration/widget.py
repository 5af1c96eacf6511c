"""The configuration form's widget: it lists dashboards, and sends a form's fields to be checked and kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from lakenb.widgets import result_grid
from lakenb.widgets.base import LakeWidget
from lakenb.widgets.lens_configuration.answers import FormAnswers

if TYPE_CHECKING:
    from lakenb.widgets.lens_configuration.answers import ConfigurationPort


class LensConfigurationForm(LakeWidget):
    """Storage Lens dashboards to list, make, change and delete.

    Args:
        port: The session's part of it.
        fixed: The dashboard that has a fixed scope.
    """

    files: ClassVar[Path] = Path(__file__).parent
    holds: ClassVar[tuple[Path, ...]] = (Path(result_grid.__file__).parent,)

    def __init__(self, port: ConfigurationPort, fixed: str = "") -> None:
        super().__init__(FormAnswers(port, fixed).handlers())
