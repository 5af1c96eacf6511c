"""Where a catalog's tables come from (Athena: "DataCatalog"): the Glue catalog and the table buckets.

Registering other catalogs (CreateDataCatalog) is left out until federated connections come.
"""
