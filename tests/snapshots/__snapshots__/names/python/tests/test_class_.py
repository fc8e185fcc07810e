"""Every operation of class, called once."""

from __future__ import annotations

from names_client import Client


def test_import_(client: Client) -> None:
    client.class_.import_(self_="example-self", from_="example-from")
