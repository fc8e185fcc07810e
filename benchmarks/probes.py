"""What is measured inside a process: `python probes.py NAME ARGUMENT…` prints samples as JSON.

Started by the rows, each in a fresh process; the client comes from PYTHONPATH.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_MESSAGES = 100
_RUNS = 100
_CHUNK = 16 * 1024  # what arrives at once from a socket in a hurry
_ANSWER = {
    "id": "chatcmpl_1",
    "object": "chat.completion",
    "created": 1741900121,
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Layers of sums.", "refusal": None},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13},
}


def reading(document: str) -> list[float]:
    """Seconds to read a document with the position of every node."""
    sys.path.insert(0, str(ROOT))
    from generator.spec import read

    gc.disable()  # as the command line does
    return [_seconds(lambda: read(Path(document)))]


def call() -> dict[str, list[float]]:
    """Milliseconds of a call with 100 chat messages, and of the same bytes over bare httpx2.

    The bare request is sent encoded and its answer stays bytes: all that the client does, from the
    arguments to the decoded answer, counts as overhead.
    """
    import httpx2

    client_class = _part().Client

    messages: Any = [
        {"role": ("user", "assistant")[i % 2], "content": f"Message {i}: why is the sky blue?"}
        for i in range(_MESSAGES)
    ]
    answer = json.dumps(_ANSWER).encode()
    seen: list[bytes] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        seen[:] = [request.content]
        return httpx2.Response(200, content=answer, headers={"Content-Type": "application/json"})

    http = httpx2.Client(transport=httpx2.MockTransport(handler))
    client = client_class(api_key="k", base_url="https://acme.test/v1", http_client=http)

    def whole() -> object:
        return client.chat.create_chat_completion(model="gpt-4o", messages=messages)

    whole()
    assert json.loads(seen[0]) == {"model": "gpt-4o", "messages": messages}
    content = seen[0]
    headers = {"Content-Type": "application/json", "Authorization": "Bearer k"}

    def bare() -> object:
        url = "https://acme.test/v1/chat/completions"
        return http.post(url, content=content, headers=headers).content

    return _apart(whole, bare, batches=30, size=20)


def decode() -> list[float]:
    """Milliseconds to decode a page of 100 runs, from its bytes to typed runs."""
    import httpx2

    types = _part().types
    decode = _part("_runtime.decode").decode
    operation_class = _part("_runtime.operation").Operation

    response = httpx2.Response(200, content=_page())
    operation = operation_class("GET", "/runs", returns=lambda: types.ListRunsResponse)
    page = decode(operation, response, True)
    assert len(page.data) == _RUNS and type(page.data[0]) is types.RunObject
    return _batches(lambda: decode(operation, response, False), batches=20, size=10)


def sse() -> list[float]:
    """MB/s of the decoder of server-sent events, on the deltas of a streamed message."""
    decoder_class = _part("_runtime.sse").SSEDecoder
    chunks, count = _stream(40_000)
    size = sum(map(len, chunks)) / 1e6

    def run() -> None:
        decoder = decoder_class()
        assert sum(len(decoder.feed(chunk)) for chunk in chunks) == count

    return [size / _seconds(run) for _ in range(9)]


def typed_stream() -> list[float]:
    """MB/s from the bytes of an answer to typed events, with everything in between."""
    import httpx2

    client_class = _part().Client

    chunks, count = _stream(4_000)
    size = sum(map(len, chunks)) / 1e6

    def handler(request: httpx2.Request) -> httpx2.Response:
        headers = {"Content-Type": "text/event-stream"}
        return httpx2.Response(200, content=iter(chunks), headers=headers)

    http = httpx2.Client(transport=httpx2.MockTransport(handler))
    client = client_class(api_key="k", base_url="https://acme.test/v1", http_client=http)

    def run() -> None:
        with client.assistants.create_run("t", assistant_id="a", stream=True) as events:
            assert sum(1 for _ in events) == count

    run()
    return [size / _seconds(run) for _ in range(7)]


def _part(name: str = "") -> Any:
    """A module of the generated client; there is none yet when this file is checked."""
    return import_module(f"openai_client.{name}".rstrip("."))


def _page() -> bytes:
    """A page of 100 runs, made of the example in our document."""
    sys.path.insert(0, str(ROOT))
    from generator.spec import read

    root = read(ROOT / "specs" / "openai.yaml").root
    answer = root["paths"]["/threads/{thread_id}/runs"]["get"]["responses"]["200"]
    page = answer["content"]["application/json"]["example"]
    runs = [page["data"][0] | {"id": f"run_{i}"} for i in range(_RUNS)]
    return json.dumps(page | {"data": runs}).encode()


def _stream(count: int) -> tuple[list[bytes], int]:
    """The deltas of a message in chunks, and how many events they are."""
    events = []
    for index in range(count):
        delta = {
            "id": "msg_abc123",
            "object": "thread.message.delta",
            "delta": {
                "content": [{"index": 0, "type": "text", "text": {"value": f" layer {index}"}}]
            },
        }
        events.append(b"event: thread.message.delta\ndata: %b\n\n" % json.dumps(delta).encode())
    whole = b"".join(events)
    return [whole[at : at + _CHUNK] for at in range(0, len(whole), _CHUNK)], count


def _seconds(what: Callable[[], object]) -> float:
    began = time.perf_counter()
    what()
    return time.perf_counter() - began


def _batches(what: Callable[[], object], *, batches: int, size: int) -> list[float]:
    """Milliseconds of one call: the mean of each batch."""
    return [_milliseconds(what, size) for _ in range(batches)]


def _apart(
    whole: Callable[[], object], bare: Callable[[], object], *, batches: int, size: int
) -> dict[str, list[float]]:
    """Milliseconds of two things measured in turns, and of their difference."""
    for _ in range(size):
        whole(), bare()
    pairs = [(_milliseconds(whole, size), _milliseconds(bare, size)) for _ in range(batches)]
    return {
        "whole": [a for a, _ in pairs],
        "bare": [b for _, b in pairs],
        "overhead": [a - b for a, b in pairs],
    }


def _milliseconds(what: Callable[[], object], size: int) -> float:
    return _seconds(lambda: [what() for _ in range(size)]) * 1000 / size


def _probes() -> Iterator[Callable[..., object]]:
    yield from (reading, call, decode, sse, typed_stream)


if __name__ == "__main__":
    chosen = {each.__name__: each for each in _probes()}[sys.argv[1]]
    print(json.dumps(chosen(*sys.argv[2:])))
