"""The registry: every function of Athena engine version 3, with its signatures and what makes it."""
