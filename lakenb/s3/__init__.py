"""Amazon S3's own features over a lake: Storage Lens."""
