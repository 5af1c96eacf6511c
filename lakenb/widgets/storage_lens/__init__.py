"""The Storage Lens dashboard: metrics by day and place, top places, sizes, prefixes, recommendations."""
