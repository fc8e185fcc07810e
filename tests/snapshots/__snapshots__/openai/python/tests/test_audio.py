"""Every operation of Audio, called once."""

from __future__ import annotations

from openai_client import Client


def test_create_speech(client: Client) -> None:
    content = client.audio.create_speech(
        model="gpt-4o-mini-tts",
        input="Good morning! The trains run on time today.",
        voice="coral",
    )
    assert content.read()
