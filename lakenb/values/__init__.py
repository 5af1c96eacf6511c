"""The frozen values that cross rooms; nothing here reads a file or knows an engine."""
