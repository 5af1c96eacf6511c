"""The account that a lake is: there is one, and its number is the one of AWS's examples."""

from __future__ import annotations

ACCOUNT_ID = "123456789012"
REGION = "us-east-1"
