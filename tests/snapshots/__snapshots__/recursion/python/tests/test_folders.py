"""Every operation of Folders, called once."""

from __future__ import annotations

from archive_client import Client


def test_get_folder(client: Client) -> None:
    client.folders.get_folder(id="abc123")


def test_put_folder(client: Client) -> None:
    client.folders.put_folder(id="abc123", name="letters")
