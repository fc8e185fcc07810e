"""Every operation of Cars, called once."""

from __future__ import annotations

from garage_client import Client


def test_add_car(client: Client) -> None:
    client.cars.add_car(label="example-label", wheels=2)
