"""Functions over Arrow arrays, for what the engine's SQL can't say; the registry's families name them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any


def loader(module: str, name: str) -> Callable[[], Callable[..., Any]]:
    """What imports a kernel when a query first calls it.

    Args:
        module: The module of this package that holds it.
        name: The function's name.
    """

    def load() -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(
            importlib.import_module(f"lakenb.sql.kernels.{module}"), name
        )
        return found

    return load
