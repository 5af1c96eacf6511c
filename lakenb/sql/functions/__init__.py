"""Trino's functions as the embedded engine has them: one family a module, ``registry`` in front.

A function that can't be had with Trino's meaning is not in a family; ``later.py`` names it.
"""
