"""Every operation of Models, called once."""

from __future__ import annotations

from openai_client import Client


def test_list_models(client: Client) -> None:
    client.models.list_models()


def test_retrieve_model(client: Client) -> None:
    client.models.retrieve_model(model="ft:gpt-4o-mini:acme:tutor:abc123")


def test_delete_model(client: Client) -> None:
    client.models.delete_model(model="ft:gpt-4o-mini:acme:tutor:abc123")
