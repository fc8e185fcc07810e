"""Every operation of +1 / -1, called once."""

from __future__ import annotations

from names_client import Client


def test_get_things(client: Client) -> None:
    client.plus_1_minus_1.get_things()
