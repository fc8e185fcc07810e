"""Where an API stands."""

from __future__ import annotations

import pytest

from tests.parser.inline import api_of


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("//api.example.com/v1", "https://api.example.com/v1"),
        ("http://api.example.com", "http://api.example.com"),
        ("/v1", "/v1"),
        ("{scheme}://api.example.com", "{scheme}://api.example.com"),
    ],
)
def test_a_server_has_a_scheme_where_it_has_a_host(url: str, expected: str) -> None:
    (server,) = api_of(f"servers: [{{url: '{url}'}}]\npaths: {{}}").servers
    assert server.url == expected
