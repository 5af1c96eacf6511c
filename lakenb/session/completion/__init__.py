"""Tab completion of Athena SQL: words of the language, and names of the lake."""
