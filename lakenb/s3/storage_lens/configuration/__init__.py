"""Dashboards of Storage Lens: what each covers, measures and exports (API: StorageLensConfiguration).

Left out: Cost and Usage Report publishing and Intelligent-Tiering access tiers, which AWS's guide does not tell.
"""
