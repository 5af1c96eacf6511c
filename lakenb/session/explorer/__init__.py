"""What the data explorer shows: the catalogs as a tree, a table's facts and rows, uploads."""
