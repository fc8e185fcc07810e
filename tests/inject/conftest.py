"""What tests of injection share: an API of one operation, and a document that is filled."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.config import Config
from generator.diagnostics import InputError
from generator.inject.injection import inject
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read

PYTHON = """\
from acme_client import Client

client = Client()

client.things.make_thing(name="Example")
"""


def api_of(example: Any = None) -> Api:
    schema = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    content: dict[str, Any] = {"schema": schema}
    if example is not None:
        content["examples"] = {"my own": {"value": {"name": example}}}
    body = {"required": True, "content": {"application/json": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://acme.test"}],
        "paths": {
            "/things": {"post": {"operationId": "makeThing", "requestBody": body, "responses": {}}}
        },
    }
    return parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())


API = api_of()
Fill = Callable[..., str]


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Fill a document; gives its text. Filling it again changes nothing."""

    def filled(text: str, name: str = "a.md", api: Api = API) -> str:
        path = tmp_path / name
        path.write_bytes(text.encode())
        inject(api, None, [str(path)], check=False)
        content = path.read_bytes()
        assert not inject(api, None, [str(path)], check=True).stale
        return content.decode()

    return filled


def refused(text: str, name: str, folder: Path) -> list[tuple[str, str, str, str]]:
    """Where, what and why: a document that cannot be filled stays as it is."""
    path = folder / name
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        inject(API, None, [str(path)], check=False)
    assert path.read_text() == text
    return [
        (str(one.location).rpartition("/")[2], one.code, one.message, one.hint)
        for one in caught.value.diagnostics
    ]
