"""The data explorer: catalogs as a tree, tables with their rows and facts, uploads of files."""
