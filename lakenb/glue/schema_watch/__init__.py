"""The schema watch: how the schemas of a table's Avro files drift from the table's own, and what would take them in.

AWS has no such call; a Glue crawler comes nearest (AWS Glue: "Setting crawler configuration options"). Only
headers of new files are read.
"""
