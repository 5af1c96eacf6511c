"""Settings: ``connect`` and ``%%configure`` over environment over file over defaults.

One frozen `Settings` comes out; pydantic checks the text that comes in, here and nowhere else.
"""

from __future__ import annotations

from lakenb.settings.load import load_settings, merge, understand
from lakenb.settings.model import LineageSettings, S3Settings, Settings

__all__ = ["LineageSettings", "S3Settings", "Settings", "load_settings", "merge", "understand"]
