"""Every operation of Books, called once."""

from __future__ import annotations

from bookshop_client import Client


def test_list_books(client: Client) -> None:
    client.books.list_books()


def test_list_authors(client: Client) -> None:
    client.books.list_authors()


def test_search_books(client: Client) -> None:
    client.books.search_books(title="An example")
