"""Every operation of Animals, called once."""

from __future__ import annotations

from zoo_client import Client


def test_admit_animal(client: Client) -> None:
    client.animals.admit_animal(body={"species": "cat"})
