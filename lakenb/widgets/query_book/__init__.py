"""The query book's page: an editor for each cell, results below, drafts and versions."""
