"""The form of Storage Lens dashboards as a shell shows it."""

from IPython.core.interactiveshell import InteractiveShell

import lakenb


def test_configurations_are_a_table_where_nobody_sits(tmp_path, monkeypatch):
    shell = InteractiveShell()
    shell.extension_manager.load_extension("lakenb")
    with lakenb.connect(tmp_path / "lake") as session:
        session.storage_lens.put_configuration(
            {"Id": "mine", "IsEnabled": False, "AccountLevel": {"BucketLevel": {}}}
        )
        form = session.storage_lens.configuration_form()
        shown = []
        monkeypatch.setattr(shell.display_pub, "publish", lambda data, **_: shown.append(data))
        assert shell.display_formatter.format(form) == ({}, {})
        [data] = shown
        for kind in ("text/html", "text/plain"):
            assert "default-account-dashboard" in data[kind]
            assert "mine" in data[kind]
            assert "disabled" in data[kind]
        shell.extension_manager.unload_extension("lakenb")
        data, _ = shell.display_formatter.format(form)
        assert "mine" in data["text/html"]
