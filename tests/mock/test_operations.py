"""Every call that is shown of an operation is right, and its answer is what the document says."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.mock import running
from generator.mock.answers import response_for
from generator.mock.values import Values
from generator.model.api import Api, Operation
from generator.model.conformance import faults
from generator.model.media import essence, is_event_stream, media_kind
from generator.model.types import Ref
from generator.pipeline import load
from generator.targets.snippets.calls import Calls
from generator.targets.snippets.wire import request_of
from tests.mock.sending import Caller, Reply

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "specs"


def check_all(api: Api) -> int:
    """Send every call of an API to a mock of it; how many there were."""
    calls = Calls(api)
    count = 0
    with running(api) as url:
        caller = Caller(url)
        for operation in api.operations:
            for call in calls.of(operation):
                reply = caller.send(request_of(call, api))
                count += 1
                status = response_for(operation, None)[1]
                assert reply.status == status, (operation.id, call.case, reply.body)
                if not alike(operation, api):
                    check_answer(reply, operation, api)
    return count


def alike(operation: Operation, api: Api) -> bool:
    """Whether a fragment of the path is all that tells an operation from another one."""
    path = operation.path.partition("#")[0]
    places = [(one.method, one.path.partition("#")[0]) for one in api.operations]
    return places.count((operation.method, path)) > 1


def check_answer(reply: Reply, operation: Operation, api: Api) -> None:
    """Hold an answer to the type that the document gives it."""
    assert reply.headers["x-request-id"].startswith("req_")
    media_type = essence(reply.headers.get("content-type", ""))
    response, _ = response_for(operation, None)
    for content in response.contents if response is not None else ():
        if essence(content.media_type) != media_type or is_event_stream(media_type):
            continue
        if media_kind(media_type) == "json":
            found = faults(reply.json, content.type, api.types, response=True, exact=True)
            assert not list(found), (operation.id, reply.body)
        elif operation.method != "HEAD":
            assert reply.body, operation.id


def test_every_call_of_our_document(openai_api: Api) -> None:
    assert check_all(openai_api) > 100


@pytest.mark.parametrize(
    "name", ["openai.yaml", "museum.yaml", "figma.yaml", "box.json", "discord.json"]
)
def test_every_call_of_a_published_document(name: str) -> None:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    config = ROOT / "specs" / "specwright.toml"
    api = load(str(path), str(config) if name == "openai.yaml" else None).api
    assert check_all(api) >= api.operation_count


@pytest.mark.parametrize("response", [False, True])
def test_every_sample_of_our_document_is_right_down_to_its_formats(
    openai_api: Api, response: bool
) -> None:
    values = Values(openai_api.types, response=response)
    for key in openai_api.types:
        value = values.made(Ref(key))
        found = faults(value, Ref(key), openai_api.types, response=response, exact=True)
        assert not list(found), key
