"""Storage Lens groups: objects by prefix, suffix, tag, age and size (API: StorageLensGroup)."""
