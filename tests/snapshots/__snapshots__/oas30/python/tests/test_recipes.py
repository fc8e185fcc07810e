"""Every operation of Recipes, called once."""

from __future__ import annotations

from kitchen_client import Client


def test_change_recipe(client: Client) -> None:
    client.recipes.change_recipe(id="soup")


def test_put_photo(client: Client) -> None:
    client.recipes.put_photo(id="abc123")
