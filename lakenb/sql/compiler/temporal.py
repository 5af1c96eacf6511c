"""All that the compiler asks of dates, times, timestamps and intervals, in one place."""

from lakenb.sql.compiler.temporal_arithmetic import negated, temporal_arithmetic
from lakenb.sql.compiler.temporal_cast import TEMPORAL, cast_type, temporal_cast, text_of
from lakenb.sql.compiler.temporal_field import at_time_zone, current, extract
from lakenb.sql.compiler.temporal_literal import interval, literal

__all__ = [
    "TEMPORAL",
    "at_time_zone",
    "cast_type",
    "current",
    "extract",
    "interval",
    "literal",
    "negated",
    "temporal_arithmetic",
    "temporal_cast",
    "text_of",
]
