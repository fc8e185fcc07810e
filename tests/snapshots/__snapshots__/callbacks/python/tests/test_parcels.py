"""Every operation of parcels, called once."""

from __future__ import annotations

from parcels_client import Client


def test_send_parcel(client: Client) -> None:
    client.parcels.send_parcel(to="example-to")


def test_get_parcel(client: Client) -> None:
    client.parcels.get_parcel(id="abc123")


def test_complain(client: Client) -> None:
    client.parcels.complain(id="abc123")
