"""``session.lineage``: where every column came from; `lakenb.session.lineage.service` puts it together."""
