"""Every operation of Vector stores, called once."""

from __future__ import annotations

from openai_client import Client


def test_list_vector_stores(client: Client) -> None:
    client.vector_stores.list_vector_stores()


def test_create_vector_store(client: Client) -> None:
    client.vector_stores.create_vector_store()


def test_get_vector_store(client: Client) -> None:
    client.vector_stores.get_vector_store(vector_store_id="vs_abc123")


def test_modify_vector_store(client: Client) -> None:
    client.vector_stores.modify_vector_store(vector_store_id="vs_abc123")


def test_delete_vector_store(client: Client) -> None:
    client.vector_stores.delete_vector_store(vector_store_id="vs_abc123")


def test_search_vector_store(client: Client) -> None:
    client.vector_stores.search_vector_store(
        vector_store_id="vs_abc123",
        query="How long do refunds take?",
    )


def test_list_vector_store_files(client: Client) -> None:
    client.vector_stores.list_vector_store_files(vector_store_id="vs_abc123")


def test_create_vector_store_file(client: Client) -> None:
    client.vector_stores.create_vector_store_file(
        vector_store_id="vs_abc123",
        file_id="file-abc123",
    )


def test_get_vector_store_file(client: Client) -> None:
    client.vector_stores.get_vector_store_file(
        vector_store_id="vs_abc123",
        file_id="file-abc123",
    )


def test_update_vector_store_file_attributes(client: Client) -> None:
    client.vector_stores.update_vector_store_file_attributes(
        vector_store_id="vs_abc123",
        file_id="file-abc123",
        attributes={"region": "eu", "year": 2025, "evergreen": False},
    )


def test_delete_vector_store_file(client: Client) -> None:
    client.vector_stores.delete_vector_store_file(
        vector_store_id="vs_abc123",
        file_id="file-abc123",
    )


def test_retrieve_vector_store_file_content(client: Client) -> None:
    client.vector_stores.retrieve_vector_store_file_content(
        vector_store_id="vs_abc123",
        file_id="file-abc123",
    )


def test_create_vector_store_file_batch(client: Client) -> None:
    client.vector_stores.create_vector_store_file_batch(vector_store_id="vs_abc123")


def test_get_vector_store_file_batch(client: Client) -> None:
    client.vector_stores.get_vector_store_file_batch(
        vector_store_id="vs_abc123",
        batch_id="vsfb_abc123",
    )


def test_cancel_vector_store_file_batch(client: Client) -> None:
    client.vector_stores.cancel_vector_store_file_batch(
        vector_store_id="vs_abc123",
        batch_id="vsfb_abc123",
    )


def test_list_files_in_vector_store_batch(client: Client) -> None:
    client.vector_stores.list_files_in_vector_store_batch(
        vector_store_id="vs_abc123",
        batch_id="vsfb_abc123",
    )
