"""The generated client of specs/openai.yaml, in node, against a real server on loopback: what the
tests of the Python client do, once more.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client.server import ASSISTANTS, EVENTS, RUN, Api, serve
from tests.targets.typescript.conftest import Tools

Call = Callable[..., Any]


@pytest.fixture
def api() -> Iterator[Api]:
    with serve() as api:
        yield api


@pytest.fixture
def call(package: Path, tools: Tools, api: Api) -> Call:
    """Make one of the calls of `live.mjs`; gives what it printed."""

    def made(name: str, **environment: str) -> Any:
        script = Path(__file__).with_name("live.mjs")
        kept = {key: value for key, value in os.environ.items() if not key.startswith("OPENAI")}
        found = subprocess.run(
            [tools.node, str(script), str(package), api.url, name],
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
            env={**kept, **environment},
        )
        assert found.returncode == 0, found.stderr
        return json.loads(found.stdout)

    return made


def test_create_thread_and_run(call: Call, api: Api) -> None:
    assert call("plain") == RUN
    [seen] = api.seen
    content = "Explain deep learning to a five-year-old."
    assert seen.json == {
        "assistant_id": "asst_abc123",
        "thread": {"messages": [{"role": "user", "content": content}]},
    }
    assert seen.headers["authorization"] == "Bearer sk-test"
    assert seen.headers["openai-beta"] == "assistants=v2"


def test_create_thread_and_run_as_a_stream(call: Call, api: Api) -> None:
    assert call("stream") == [{"event": name, "data": data} for name, data in EVENTS]
    assert api.seen[0].json == {"assistant_id": "asst_abc123", "stream": True}
    assert "text/event-stream" in api.seen[0].headers["accept"]


def test_a_list_turns_its_pages(call: Call, api: Api) -> None:
    assert call("pages") == {"ids": [assistant["id"] for assistant in ASSISTANTS]}
    assert [seen.query for seen in api.seen] == [
        {"limit": ["3"]},
        {"limit": ["3"], "after": ["asst_2"]},
        {"limit": ["3"], "after": ["asst_5"]},
    ]


def test_a_page_can_be_awaited(call: Call) -> None:
    assert call("page") == [5, True, len(ASSISTANTS)]


def test_a_file_is_uploaded(call: Call, api: Api) -> None:
    assert call("upload")["id"] == "file_1"
    [seen] = api.seen
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="lines.jsonl"' in seen.body
    assert b"\r\n\r\n\x00\xff\n\r\n" in seen.body
    assert b'name="purpose"\r\n\r\nassistants\r\n' in seen.body


def test_a_file_is_downloaded(call: Call) -> None:
    assert bytes(call("download")) == b"\x00line\n"


def test_429_is_tried_again_after_the_time_the_server_says(call: Call, api: Api) -> None:
    api.refusals = [(429, {"Retry-After": "0.05"}, {"error": {"message": "slow down"}})]
    assert call("plain")["id"] == "run_1"
    first, second = api.seen
    assert first.body == second.body


def test_401_is_an_error_with_the_request_id(call: Call, api: Api) -> None:
    refusal = {"error": {"message": "who are you?", "type": "auth", "code": None, "param": None}}
    api.refusals = [(401, {}, refusal)]
    error = call("refused")
    assert error.pop("message") == "401 Unauthorized: who are you?"
    assert error == {
        "name": "AuthenticationError",
        "status": 401,
        "requestId": "req_1",
        "body": refusal,
    }


def test_a_slow_answer_times_out(call: Call, api: Api) -> None:
    found = call("slow")
    assert [one["name"] for one in found] == ["APITimeoutError"] * 2
    assert len(api.seen) == 3


def test_a_whole_response_has_status_headers_and_value(call: Call) -> None:
    assert call("raw") == [200, "req_1", "run_1"]


def test_credentials_and_address_come_from_the_environment(call: Call, api: Api) -> None:
    answer = call("environment", OPENAI_API_KEY="sk-environment", OPENAI_BASE_URL=api.url)
    assert answer["id"] == "run_1"
    assert api.seen[0].headers["authorization"] == "Bearer sk-environment"


def test_a_missing_credential_is_said_before_anything_is_sent(call: Call, api: Api) -> None:
    error = call("missing")
    assert error["name"] == "MissingCredentialError"
    assert "pass apiKey to the client or set OPENAI_API_KEY" in error["message"]
    assert api.seen == []
