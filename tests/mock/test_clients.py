"""Clients against the mock: the one that is generated, and the one that OpenAI publishes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

THREAD = {"messages": [{"role": "user", "content": "Explain deep learning to a five-year-old."}]}
EVENTS = [
    "thread.created",
    "thread.run.created",
    "thread.run.in_progress",
    "thread.run.step.created",
    "thread.message.created",
    "thread.message.delta",
    "thread.message.delta",
    "thread.message.completed",
    "thread.run.completed",
]
CONTENT = b"line\x00\xff\n" * 1000

pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")


@pytest.fixture
def generated(openai_mock: str, openai_client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(sys, "path", [str(openai_client_folder / "python"), *sys.path])
    import openai_client

    with openai_client.Client(api_key="sk-test", base_url=openai_mock, max_retries=0) as client:
        yield client


def test_the_generated_client_creates_a_thread_and_run(generated: Any) -> None:
    run = generated.assistants.create_thread_and_run(assistant_id="asst_9", thread=THREAD)
    assert type(run).__name__ == "RunObject"
    assert (run.id, run.assistant_id, run.status) == ("run_abc123", "asst_9", "queued")


def test_the_generated_client_streams_a_thread_and_run(generated: Any) -> None:
    with generated.assistants.create_thread_and_run(assistant_id="asst_9", stream=True) as events:
        found = list(events)
    assert [event.event for event in found][: len(EVENTS)] == EVENTS
    texts = [
        event.data.delta.content[0].text.value
        for event in found
        if event.event == "thread.message.delta"
    ]
    assert "".join(texts) == "It is like learning to spot cats, by looking at many pictures."


@pytest.mark.parametrize("limit", [1, 7, 25, 100])
def test_the_generated_client_turns_pages(generated: Any, limit: int) -> None:
    found = [one.id for one in generated.assistants.list_assistants(limit=limit)]
    assert len(found) == len(set(found)) == 25


def test_the_generated_client_uploads_and_downloads(generated: Any, tmp_path: Path) -> None:
    path = tmp_path / "lines.bin"
    path.write_bytes(CONTENT)
    uploaded = generated.files.create_file(file=path, purpose="assistants")
    assert (uploaded.id, uploaded.purpose) == ("file-abc123", "assistants")
    assert generated.files.download_file("file-abc123").read().startswith(b"# Handbook")


@pytest.fixture
def published(openai_mock: str) -> Any:
    openai = pytest.importorskip("openai", reason="the package `openai` is not installed")
    with openai.OpenAI(api_key="sk-test", base_url=openai_mock, max_retries=0) as client:
        yield client


def test_the_published_client_creates_a_thread_and_run(published: Any) -> None:
    run = published.beta.threads.create_and_run(assistant_id="asst_9", thread=THREAD)
    assert (run.id, run.assistant_id, run.status) == ("run_abc123", "asst_9", "queued")


def test_the_published_client_streams_a_thread_and_run(published: Any) -> None:
    with published.beta.threads.create_and_run(assistant_id="asst_9", stream=True) as stream:
        assert [event.event for event in stream] == EVENTS
    with published.beta.threads.create_and_run_stream(
        assistant_id="asst_9", thread=THREAD
    ) as stream:
        assert "".join(stream.text_deltas).startswith("It is like learning to spot cats")
        assert stream.get_final_run().status == "completed"


def test_the_published_client_chats(published: Any) -> None:
    asked = {"model": "gpt-4o", "messages": [{"role": "user", "content": "What is it?"}]}
    whole = published.chat.completions.create(**asked).choices[0].message.content
    chunks = published.chat.completions.create(**asked, stream=True)
    assert "".join(one.choices[0].delta.content or "" for one in chunks if one.choices) == whole


def test_the_published_client_turns_pages(published: Any) -> None:
    for found in (
        published.beta.assistants.list(limit=4),
        published.files.list(),
        published.beta.threads.messages.list("thread_9", limit=24),
    ):
        ids = [one.id for one in found]
        assert len(ids) == len(set(ids)) == 25


def test_the_published_client_uploads_and_downloads(published: Any) -> None:
    file = published.files.create(file=("lines.bin", CONTENT), purpose="assistants")
    assert published.files.content(file.id).read().startswith(b"# Handbook")
    sound = published.audio.speech.create(model="tts-1", voice="alloy", input="Good morning!")
    assert sound.read()[:2] == b"\xff\xfb"


def test_the_published_client_hears_what_is_wrong(published: Any) -> None:
    import openai

    with pytest.raises(openai.BadRequestError) as caught:
        published.beta.threads.create_and_run(assistant_id=3, temperature=9)
    pointers = [one["pointer"] for one in caught.value.response.json()["errors"]]
    assert pointers == ["/assistant_id", "/temperature"]
    assert caught.value.request_id is not None
