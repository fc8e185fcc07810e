"""Every operation of Jobs, called once."""

from __future__ import annotations

from print_shop_client import Client


def test_create_job(client: Client) -> None:
    client.jobs.create_job(title="An example")
