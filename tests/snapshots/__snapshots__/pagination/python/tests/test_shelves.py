"""Every operation of Shelves, called once."""

from __future__ import annotations

from bookshop_client import Client


def test_list_shelves(client: Client) -> None:
    client.shelves.list_shelves()


def test_list_orders(client: Client) -> None:
    client.shelves.list_orders()


def test_list_publishers(client: Client) -> None:
    client.shelves.list_publishers()
