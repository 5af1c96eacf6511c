"""dbt's artifacts as lineage (dbt: "Manifest JSON file", "Catalog JSON file").

``manifest.json`` names the nodes and what depends on what, ``catalog.json`` the columns that the warehouse has.
Neither has column lineage: that is read from the compiled code. Run results and source freshness are left out.
"""
