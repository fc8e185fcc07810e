"""Every operation of Maps, called once."""

from __future__ import annotations

from atlas_client import Client


def test_get_map(client: Client) -> None:
    content = client.maps.get_map(
        layers=["roads", "rivers"],
        at=[3.5, 48],
        box={"w": 4, "h": 3},
        zoom=3,
    )
    assert content.read()
