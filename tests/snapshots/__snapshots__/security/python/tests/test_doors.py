"""Every operation of Doors, called once."""

from __future__ import annotations

from vault_client import Client


def test_list_doors(client: Client) -> None:
    client.doors.list_doors()


def test_list_alarms(client: Client) -> None:
    client.doors.list_alarms()
