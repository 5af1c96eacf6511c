"""``lakenb report``: a notebook run with typed parameters, as one HTML, PDF or ipynb file.

The notebook is a job and each run of it has an id, kept in the lake's history (``report_run`` of
``catalog.db``). Lineage knows the run by the same id.
"""
