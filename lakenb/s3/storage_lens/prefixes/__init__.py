"""Every prefix of a day's keys at every depth, with all that lies below it.

Follows "expanded prefixes metrics report" (S3 User Guide): depths up to 50, one delimiter.
"""
