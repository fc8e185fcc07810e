"""Every operation of Files, called once."""

from __future__ import annotations

from openai_client import Client


def test_list_files(client: Client) -> None:
    client.files.list_files()


def test_create_file(client: Client) -> None:
    client.files.create_file(file=("file.txt", b"content"), purpose="assistants")


def test_retrieve_file(client: Client) -> None:
    client.files.retrieve_file(file_id="file-abc123")


def test_delete_file(client: Client) -> None:
    client.files.delete_file(file_id="file-abc123")


def test_download_file(client: Client) -> None:
    content = client.files.download_file(file_id="file-abc123")
    assert content.read()
