"""The client that the tests use: of a mock, so that nothing here reaches a real server."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from parcels_client import Client


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """A client that refuses answers which are not what the API describes."""
    url = os.environ.get("PARCELS_MOCK_URL")
    if not url:
        pytest.skip(
            "start a mock, `specwright mock DOCUMENT`, and set PARCELS_MOCK_URL to its address",
        )
    with Client(base_url=url, max_retries=0, strict=True) as client:
        yield client
