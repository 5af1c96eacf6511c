"""The Storage Lens operations of the S3 Control API; its others are not here."""
