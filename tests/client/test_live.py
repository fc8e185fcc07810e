"""The generated client of specs/openai.yaml, sync and async, against a real server on loopback."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.client.server import ASSISTANTS, Api

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
THREAD = {"messages": [{"role": "user", "content": "Explain deep learning to a five-year-old."}]}
EVENT_CLASSES = [
    ("thread.created", "ThreadObject"),
    ("thread.run.created", "RunObject"),
    ("thread.run.step.created", "RunStepObject"),
    ("thread.message.delta", "MessageDeltaObject"),
    ("thread.run.dreaming", None),
    ("thread.run.completed", "RunObject"),
]


@pytest.fixture
def client(openai_client: ModuleType, api: Api) -> Any:
    return openai_client.Client(api_key="sk-test", base_url=api.url)


@pytest.fixture
def async_client(openai_client: ModuleType, api: Api) -> Any:
    return openai_client.AsyncClient(api_key="sk-test", base_url=api.url)


def test_create_thread_and_run(client: Any, api: Api) -> None:
    run = client.assistants.create_thread_and_run(assistant_id="asst_abc123", thread=THREAD)
    assert type(run).__name__ == "RunObject"
    assert (run.id, run.status, run.tools[0].type) == ("run_1", "queued", "code_interpreter")
    [seen] = api.seen
    assert seen.json == {"assistant_id": "asst_abc123", "thread": THREAD}
    assert seen.headers["authorization"] == "Bearer sk-test"
    assert seen.headers["openai-beta"] == "assistants=v2"


def test_create_thread_and_run_as_a_stream(client: Any, api: Api) -> None:
    with client.assistants.create_thread_and_run(assistant_id="a", stream=True) as events:
        found = list(events)
    assert _kinds(found) == EVENT_CLASSES
    assert found[3].data.delta.content[0].text.value == "Hello"
    assert found[4].data == {"of": "electric sheep"}
    assert api.seen[0].json == {"assistant_id": "a", "stream": True}
    assert "text/event-stream" in api.seen[0].headers["accept"]


def test_create_thread_and_run_as_a_stream_async(async_client: Any) -> None:
    async def main() -> list[Any]:
        async with async_client as client:
            run = await client.assistants.create_thread_and_run(assistant_id="a")
            assert run.id == "run_1"
            events = await client.assistants.create_thread_and_run(assistant_id="a", stream=True)
            async with events:
                return [event async for event in events]

    assert _kinds(asyncio.run(main())) == EVENT_CLASSES


def _kinds(events: list[Any]) -> list[tuple[str, str | None]]:
    """The name of each event, and the class of what it carries if it is documented."""
    return [
        (event.event, None if event.event == "thread.run.dreaming" else type(event.data).__name__)
        for event in events
    ]


def test_a_list_turns_its_pages(client: Any, api: Api) -> None:
    ids = [assistant.id for assistant in client.assistants.list_assistants(limit=3)]
    assert ids == [assistant["id"] for assistant in ASSISTANTS]
    assert [seen.query for seen in api.seen] == [
        {"limit": ["3"]},
        {"limit": ["3"], "after": ["asst_2"]},
        {"limit": ["3"], "after": ["asst_5"]},
    ]


def test_a_list_turns_its_pages_async(async_client: Any, api: Api) -> None:
    async def main() -> list[str]:
        async with async_client as client:
            page = await client.assistants.list_assistants(limit=5)
            assert (len(page.items), page.body.has_more) == (5, True)
            return [one.id async for one in client.assistants.list_assistants(limit=5)]

    assert asyncio.run(main()) == [assistant["id"] for assistant in ASSISTANTS]
    assert len(api.seen) == 3


def test_a_file_is_uploaded(client: Any, api: Api, tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'{"a": 1}\n\x00\xff' * 100)
    uploaded = client.files.create_file(file=path, purpose="assistants")
    assert uploaded.id == "file_1"
    [seen] = api.seen
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert path.read_bytes() in seen.body
    assert b'name="file"; filename="lines.jsonl"' in seen.body
    assert b'name="purpose"' in seen.body


def test_a_file_is_downloaded(client: Any, async_client: Any, tmp_path: Path) -> None:
    content = b"\x00line\n" * 1000
    assert client.files.download_file("file_1").read() == content
    client.files.download_file("file_1").stream_to_file(tmp_path / "content")
    assert (tmp_path / "content").read_bytes() == content

    async def main() -> bytes:
        async with async_client as client:
            answer = await client.files.download_file("file_1")
            return bytes(await answer.read())

    assert asyncio.run(main()) == content


def test_429_is_tried_again_after_the_time_the_server_says(client: Any, api: Api) -> None:
    api.refusals = [(429, {"Retry-After": "0.05"}, {"error": {"message": "slow down"}})]
    assert client.assistants.create_thread_and_run(assistant_id="a").id == "run_1"
    first, second = api.seen
    assert first.body == second.body


def test_401_raises_with_the_request_id(
    client: Any, async_client: Any, openai_client: ModuleType, api: Api
) -> None:
    refusal = {"error": {"message": "who are you?", "type": "auth", "code": None, "param": None}}
    api.refusals = [(401, {}, refusal), (401, {}, refusal)]
    with pytest.raises(openai_client.AuthenticationError) as caught:
        client.assistants.create_thread_and_run(assistant_id="a")
    assert (caught.value.status_code, caught.value.request_id) == (401, "req_1")
    assert caught.value.body.error.message == "who are you?"
    assert "sk-test" not in f"{caught.value!r} {caught.value}"

    async def main() -> None:
        async with async_client as client:
            await client.assistants.create_thread_and_run(assistant_id="a")

    with pytest.raises(openai_client.AuthenticationError, match="who are you"):
        asyncio.run(main())


def test_a_slow_answer_times_out(client: Any, openai_client: ModuleType, api: Api) -> None:
    with pytest.raises(openai_client.APITimeoutError):
        client.with_options(timeout=1.0, max_retries=0).models.list_models()
    with pytest.raises(openai_client.APITimeoutError):
        client.models.list_models(request_options={"timeout": 1.0, "max_retries": 1})
    assert len(api.seen) == 3


def test_a_raw_response_has_status_headers_and_value(client: Any) -> None:
    raw = client.assistants.with_raw_response.create_thread_and_run(assistant_id="a")
    assert (raw.status_code, raw.headers["x-request-id"]) == (200, "req_1")
    assert raw.parse().id == "run_1"


def test_credentials_and_address_come_from_the_environment(
    openai_client: ModuleType, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", api.url)
    with openai_client.Client() as client:
        client.assistants.create_thread_and_run(assistant_id="a")
    assert api.seen[0].headers["authorization"] == "Bearer sk-environment"


def test_a_missing_credential_is_said_before_anything_is_sent(
    openai_client: ModuleType, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    client = openai_client.Client(base_url=api.url)
    with pytest.raises(openai_client.MissingCredentialError, match="OPENAI_API_KEY"):
        client.assistants.create_thread_and_run(assistant_id="a")
    assert api.seen == []
