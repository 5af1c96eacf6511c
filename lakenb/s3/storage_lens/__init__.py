"""Amazon S3 Storage Lens (API: ``s3control``): metrics of what a lake's buckets hold and how they are used.

Inputs are S3's own records: server access logs, S3 Inventory, a listing, Storage Lens exports. Left out:
everything that AWS computes from data that no customer gets (see each metric's source).
"""
