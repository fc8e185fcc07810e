"""Every snippet of specs/openai.yaml is run, and says to a server exactly what its call says."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.raw_http import send_raw
from generator.model.api import Api, Server
from generator.model.samples import FileSample
from generator.targets.snippets.calls import Call, Calls
from generator.targets.snippets.views import Snippet, snippets_of
from tests.targets.snippets.conftest import Ran
from tests.targets.snippets.loopback import FILE, check, serving
from tests.targets.snippets.loopback import Server as Loopback
from tests.targets.typescript.conftest import Tools

KEY = "sk-test"


@pytest.fixture(scope="module")
def server(openai_api: Api) -> Iterator[Loopback]:
    with serving(openai_api) as server:
        yield server


def cases(api: Api, language: str) -> Iterator[tuple[Call, Snippet]]:
    """The calls of an API with their snippets in one language: one for each."""
    calls = Calls(api)
    found = snippets_of(api)
    for operation in api.operations:
        snippets = {one.case: one for one in found[operation.id] if one.language == language}
        expected = calls.of(operation)
        assert list(snippets) == [call.case for call in expected]
        yield from ((call, snippets[call.case]) for call in expected)


def put_files(call: Call, folder: Path) -> None:
    """Put the files there that a call sends."""
    for _, value in call.arguments:
        if isinstance(value, FileSample):
            (folder / value.name).write_bytes(FILE)


@pytest.mark.parametrize("language", ["python", "python-async"])
def test_python_snippets_run(
    language: str,
    openai_api: Api,
    openai_client_folder: Path,
    server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    importing: Callable[[Path], None],
    run_python: Callable[[str], str],
) -> None:
    importing(openai_client_folder / "python")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    count = 0
    for call, snippet in cases(openai_api, language):
        put_files(call, tmp_path)
        server.requests.clear()
        printed = run_python(snippet.code)
        assert server.requests, snippet.code
        check(server.requests[0], call)
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
        if call.outcome == "download":
            assert (tmp_path / "speech.mp3").exists() or (tmp_path / "file.bin").exists()
        else:
            assert printed.strip(), snippet.code
        count += 1
    assert count > 100
    # asyncio.run leaves no loop behind; others in this process may want one.
    asyncio.set_event_loop(None)


def test_curl_snippets_run(
    openai_api: Api, server: Loopback, tmp_path: Path, run_shell: Callable[..., bytes]
) -> None:
    api = replace(openai_api, servers=(Server(server.url),))
    for call, snippet in cases(api, "curl"):
        put_files(call, tmp_path)
        server.requests.clear()
        printed = run_shell(snippet.code, OPENAI_API_KEY=KEY)
        (request,) = server.requests
        check(request, call)
        assert request.headers["authorization"] == f"Bearer {KEY}"
        if call.outcome == "download":
            assert printed == b""
        elif call.outcome == "stream":
            assert printed.endswith(b"data: [DONE]\n\n")
        else:
            assert printed.startswith(b"{"), printed


def test_javascript_snippets_run(
    openai_api: Api, server: Loopback, tmp_path: Path, run_node: Callable[..., list[Ran]]
) -> None:
    api = replace(openai_api, servers=(Server(server.url),))
    found = list(cases(api, "javascript"))
    for call, _ in found:
        put_files(call, tmp_path)
    server.requests.clear()
    ran = run_node([snippet.code for _, snippet in found], OPENAI_API_KEY=KEY)
    assert len(server.requests) == len(found) > 100
    for (call, snippet), request, (text, _) in zip(found, server.requests, ran, strict=True):
        check(request, call)
        assert request.headers["authorization"] == f"Bearer {KEY}"
        if call.outcome == "download":
            assert text == ""
        elif call.outcome == "stream":
            assert text.endswith("\n[DONE]\n"), snippet.code
        else:
            assert text.strip(), snippet.code
    assert (tmp_path / "speech.mp3").read_bytes() == FILE


def test_typescript_snippets_run(
    openai_api: Api,
    server: Loopback,
    tmp_path: Path,
    typescript_package: Path,
    run_node: Callable[..., list[Ran]],
) -> None:
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "openai-client").symlink_to(typescript_package)
    found = list(cases(openai_api, "typescript"))
    for call, _ in found:
        put_files(call, tmp_path)
    server.requests.clear()
    variables = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.url}
    ran = run_node([snippet.code for _, snippet in found], **variables)
    at = 0
    for (call, snippet), (text, requests) in zip(found, ran, strict=True):
        check(server.requests[at], call)
        assert server.requests[at].headers["authorization"] == f"Bearer {KEY}"
        assert requests == 1 or call.outcome == "pages"
        assert bool(text.strip()) == (call.outcome != "download"), snippet.code
        at += requests
    assert at == len(server.requests)
    assert (tmp_path / "file.bin").read_bytes() == FILE


def test_typescript_snippets_are_of_the_right_types(
    openai_api: Api, tmp_path: Path, typescript_package: Path, tools: Tools
) -> None:
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "openai-client").symlink_to(typescript_package)
    (tmp_path / "node_modules" / "@types").symlink_to(tools.folder / "node_modules" / "@types")
    for number, (_, snippet) in enumerate(cases(openai_api, "typescript")):
        (tmp_path / f"snippet{number}.mts").write_text(snippet.code)
    options = {
        "compilerOptions": {
            "target": "ES2022",
            "module": "NodeNext",
            "strict": True,
            "exactOptionalPropertyTypes": True,
            "noEmit": True,
            "skipLibCheck": True,
            "types": ["node"],
        },
        "include": ["*.mts"],
    }
    (tmp_path / "tsconfig.json").write_text(json.dumps(options))
    tools.compiled(tmp_path)


def test_python_snippets_are_of_the_right_types(
    openai_api: Api, openai_client_folder: Path, tmp_path: Path
) -> None:
    found = [*cases(openai_api, "python"), *cases(openai_api, "python-async")]
    for number, (_, snippet) in enumerate(found):
        (tmp_path / f"snippet{number}.py").write_text(snippet.code)
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir=cache", "."],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(openai_client_folder / "python")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"no issues found in {len(found)} source files" in ran.stdout, ran.stdout[-3000:]


def test_raw_requests_run(openai_api: Api, server: Loopback, tmp_path: Path) -> None:
    api = replace(openai_api, servers=(Server(server.url),))
    variables = {"OPENAI_API_KEY": KEY}
    for call, snippet in cases(api, "http"):
        put_files(call, tmp_path)
        server.requests.clear()
        status, answer = send_raw(snippet.code, server.url, tmp_path, variables)
        assert status == 200, (snippet.code, answer)
        (request,) = server.requests
        check(request, call)
        assert request.headers["authorization"] == f"Bearer {KEY}"
        host = request.headers["host"]
        assert server.url == f"http://{host}"


def test_the_streaming_snippet_of_the_main_call(openai_api: Api) -> None:
    found = snippets_of(openai_api)["createThreadAndRun"]
    code = {(one.language, one.case): one.code for one in found}
    assert code["python", "example: streaming"] == """\
from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

with client.assistants.create_thread_and_run(
    assistant_id="asst_abc123",
    thread={
        "messages": [
            {"role": "user", "content": "Explain deep learning to a five-year-old."},
        ],
    },
    stream=True,
) as events:
    for event in events:
        print(event)
"""
    assert code["curl", "example: minimal"] == """\
curl -X POST 'https://api.openai.com/v1/threads/runs' \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -H 'OpenAI-Beta: assistants=v2' \\
  -H 'Content-Type: application/json' \\
  --data-raw '{
  "assistant_id": "asst_abc123",
  "thread": {
    "messages": [
      {
        "role": "user",
        "content": "Explain deep learning to a five-year-old."
      }
    ]
  }
}'
"""
