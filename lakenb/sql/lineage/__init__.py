"""Where a statement's columns come from: its own walk over the parsed tree with the catalog's schemas."""
