"""Every operation of Items, called once."""

from __future__ import annotations

from vault_client import Client


def test_list_items(client: Client) -> None:
    client.items.list_items()


def test_add_item(client: Client) -> None:
    client.items.add_item()


def test_get_status(client: Client) -> None:
    client.items.get_status()
