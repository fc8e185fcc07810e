"""What a package is called after its document's title, and what its variables are."""

from __future__ import annotations

import re

import pytest

from tests.parser.inline import api_of


@pytest.mark.parametrize(
    ("title", "name", "module", "variable"),
    [
        ("OpenAI API", "openai-client", "openai_client", "OPENAI_BASE_URL"),
        ("GitHub v3 REST API", "github-client", "github_client", "GITHUB_BASE_URL"),
        ("The Acme Pet-Store API", "acme-petstore-client", "acme_petstore_client", None),
        ("API", "api-client", "api_client", "API_BASE_URL"),
        ("", "api-client", "api_client", "API_BASE_URL"),
        (
            "1Password Connect",
            None,
            "api_1password_connect_client",
            "API_1PASSWORD_CONNECT_BASE_URL",
        ),
        ("Über Büro", "uber-buro-client", "uber_buro_client", "UBER_BURO_BASE_URL"),
        ("名前", "api-client", "api_client", "API_BASE_URL"),
        ("'); import os #", None, "import_os_client", None),
        ("a b c d e f", "a-b-c-client", "a_b_c_client", None),
        ("x" * 300, None, None, None),
    ],
)
def test_names_by_title(
    title: str, name: str | None, module: str | None, variable: str | None
) -> None:
    package = api_of({"info": {"title": title, "version": "1"}, "paths": {}}).package
    assert name is None or package.name == name
    assert module is None or package.module == module
    assert variable is None or package.base_url_environment == variable
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", package.name)
    assert re.fullmatch(r"[a-z][a-z0-9_]*", package.module)
    assert re.fullmatch(r"[A-Z][A-Z0-9_]*", package.base_url_environment)
    assert len(package.module) <= 50


@pytest.mark.parametrize(
    ("written", "version"),
    [
        ("1.2.3", "1.2.3"),
        ("v1.2", "1.2"),
        ("1.2.3-beta", "1.2.3b0"),
        ("1.0.0-rc.1+build.5", "1.0.0rc1"),
        ("2024-05-06", "2024.5.6"),
        ("2024-05-06-preview", "2024.5.6rc0"),
        ("1.2.3 (stable)", "1.2.3"),
        ("0.0.0", "0.0.0"),
        ("1.2.3-next", "0.0.0"),
        ("²", "0.0.0"),
        ("1.2.3.4.5", "0.0.0"),
        ("", "0.0.0"),
    ],
)
def test_a_version_that_a_package_may_carry(written: str, version: str) -> None:
    api = api_of({"info": {"title": "T", "version": written}, "paths": {}})
    assert api.package.version == version
    is_noted = "package-version" in [one.code for one in api.diagnostics]
    assert is_noted == (version == "0.0.0" != (written or "0.0.0"))


@pytest.mark.parametrize(
    ("config", "name", "module"),
    [
        ("name = 'acme'", "acme", "acme"),
        ("name = 'acme.io-client'", "acme.io-client", "acme_io_client"),
        ("name = '1st'", "1st", "api_1st"),
        ("name = 'acme'\nmodule = 'acme_api'", "acme", "acme_api"),
        ("module = 'acme_api'", "t-client", "acme_api"),
    ],
)
def test_names_by_config(config: str, name: str, module: str) -> None:
    document = {"info": {"title": "T", "version": "1"}, "paths": {}}
    package = api_of(document, f"[package]\n{config}").package
    assert (package.name, package.module) == (name, module)
