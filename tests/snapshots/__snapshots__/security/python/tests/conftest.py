"""The client that the tests use: of a mock, so that nothing here reaches a real server."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from vault_client import Client


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """A client that refuses answers which are not what the API describes."""
    url = os.environ.get("VAULT_MOCK_URL")
    if not url:
        pytest.skip(
            "start a mock, `specwright mock DOCUMENT`, and set VAULT_MOCK_URL to its address",
        )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VAULT_SIGNATURE_API_KEY", "mock")
        patch.setenv("VAULT_HEADER_API_KEY", "mock")
        patch.setenv("VAULT_QUERY_API_KEY", "mock")
        patch.setenv("VAULT_COOKIE_API_KEY", "mock")
        patch.setenv("VAULT_PASSWORD_USERNAME", "mock")
        patch.setenv("VAULT_PASSWORD_PASSWORD", "mock")
        patch.setenv("VAULT_TOKEN", "mock")
        patch.setenv("VAULT_LOGIN_ACCESS_TOKEN", "mock")
        with Client(base_url=url, max_retries=0, strict=True) as client:
            yield client
