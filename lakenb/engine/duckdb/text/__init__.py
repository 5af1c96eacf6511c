"""Formats whose rows are lines of text: where lines come from, how a SerDe splits one, how a field is a value."""
