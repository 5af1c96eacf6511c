"""Reports of a dashboard: files, Iceberg tables and OpenMetrics text, in AWS's own forms.

Follows the S3 User Guide's "Understanding the Amazon S3 Storage Lens export schemas" and "Understanding S3 Storage
Lens table schemas". Where those are silent a choice is told at its place: what record_value holds, that values
of 0 are there but for prefixes, that an average is cut to a whole number.
"""
