"""Query executions (Athena: StartQueryExecution and what follows it); read ``service.py`` first.

Queues, histories and results in CSV are left out until workgroups and clients come.
"""
