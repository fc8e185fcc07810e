"""Every operation of Files, called once."""

from __future__ import annotations

from print_shop_client import Client


def test_upload_scans(client: Client) -> None:
    client.files.upload_scans(pages=[("page.bin", b"content")])


def test_log_in(client: Client) -> None:
    client.files.log_in(user="example-user")
