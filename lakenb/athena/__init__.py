"""Athena: executions, workgroups, data sources, prepared statements (AWS: "Athena API")."""
