"""Every operation of Client, called once."""

from __future__ import annotations

from names_client import Client


def test_things_delete_all_now(client: Client) -> None:
    client.client.things_delete_all_now()
