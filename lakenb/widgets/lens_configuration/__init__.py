"""The form for Storage Lens dashboards' configurations."""
