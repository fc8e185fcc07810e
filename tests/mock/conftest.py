"""What the tests of the mock share: the API of specs/openai.yaml, and a mock of any document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from generator.mock import Settings, running
from generator.model.api import Api
from generator.pipeline import load
from tests.mock.sending import Caller
from tests.parser.inline import api_of

ROOT = Path(__file__).parents[2]
Serve = Callable[..., Caller]


@pytest.fixture(scope="session")
def openai_api() -> Api:
    """The model of specs/openai.yaml."""
    return load(str(ROOT / "specs" / "openai.yaml")).api


@pytest.fixture(scope="session")
def openai_mock(openai_api: Api) -> Iterator[str]:
    """The base URL of a mock of specs/openai.yaml."""
    with running(openai_api) as url:
        yield url


@pytest.fixture
def openai(openai_mock: str) -> Caller:
    """Calls the mock of specs/openai.yaml, with credentials."""
    return Caller(openai_mock, {"authorization": "Bearer sk-test"})


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Run a mock of a document of a few lines; gives what calls it. Asked again, the same one."""
    urls: dict[tuple[object, ...], str] = {}
    with ExitStack() as stack:

        def start(document: str, config: str = "", **settings: Any) -> Caller:
            key = (document, config, *sorted(settings.items()))
            if key not in urls:
                api = api_of(document, config)
                urls[key] = stack.enter_context(running(api, settings=Settings(**settings)))
            return Caller(urls[key])

        yield start
