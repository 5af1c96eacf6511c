"""Layered drawing of directed graphs, left to right: layers, order, heights, lines; the same for the same graph."""

from __future__ import annotations

from lakenb.lineage.layout.drawing import Card, Layout, layered

__all__ = ["Card", "Layout", "layered"]
