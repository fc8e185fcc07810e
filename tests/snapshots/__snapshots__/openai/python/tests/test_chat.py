"""Every operation of Chat, called once."""

from __future__ import annotations

from openai_client import Client


def test_create_chat_completion(client: Client) -> None:
    client.chat.create_chat_completion(
        messages=[{"role": "user", "content": "Name three uses for a brick."}],
        model="gpt-4o",
    )
