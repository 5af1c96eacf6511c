"""Partitions that are computed (AWS: "Partition projection with Amazon Athena").

A table's properties tell their values and places; what the catalog holds is ignored. Left out: optional sections, localized texts other than English and week-based years in date formats.
"""

from lakenb.glue.partition_projection.configuration import projection_of
from lakenb.glue.partition_projection.projection import Projection

__all__ = ["Projection", "projection_of"]
