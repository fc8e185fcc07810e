"""Every operation of Devices, called once."""

from __future__ import annotations

from print_shop_client import Client


def test_replace_firmware(client: Client) -> None:
    content = client.devices.replace_firmware(body=b"content")
    assert content.read()


def test_show_text(client: Client) -> None:
    client.devices.show_text(body="example")
