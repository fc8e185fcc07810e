"""What a document says of the API as a whole."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from generator.config import Config, DocsConfig
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><desc>A description.</desc><path d="M0 0"/></svg>'


def api_with(logo: Any, config: Config | None = None) -> Api:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1", "x-logo": logo},
        "paths": {},
    }
    content = json.dumps(document, indent=1).encode()
    return parse(read(Path("api.json"), content=content), config or Config())


@pytest.mark.parametrize(
    "url",
    [
        f"data:image/svg+xml,{quote(SVG)}",
        f"data:image/svg+xml;base64,{base64.b64encode(SVG.encode()).decode()}",
        f"data:image/svg+xml;charset=utf-8,{quote(SVG)}",
    ],
)
def test_a_logo_that_the_document_holds(url: str) -> None:
    api = api_with({"url": url})
    assert (api.info.logo, api.diagnostics) == (SVG, ())


@pytest.mark.parametrize(
    "url",
    [
        "https://a.test/logo.svg",
        "data:image/png;base64,AAAA",
        "data:image/svg+xml;base64,A",
        "data:image/svg+xml,%ff",
        "data:image/svg+xml,plain",
        "data:image/svg+xml," + quote("<svg><script>alert(1)</script></svg>"),
        "data:image/svg+xml," + quote("<svg onload='alert(1)'/>"),
        "data:image/svg+xml," + quote("<svg><a href='java&#115;cript:alert(1)'/></svg>"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_reported(url: str) -> None:
    api = api_with({"url": url})
    (found,) = api.diagnostics
    assert (api.info.logo, found.code, found.severity) == ("", "logo-not-shown", "note")
    assert found.location is not None and found.location.line == 6
    assert "[docs] logo" in found.hint


def test_a_logo_of_the_config_takes_its_place() -> None:
    api = api_with({"url": "https://a.test/logo.svg"}, Config(docs=DocsConfig(logo="<svg/>")))
    assert (api.info.logo, api.diagnostics) == ("<svg/>", ())


@pytest.mark.parametrize("logo", [None, "x", {}, {"url": 7}])
def test_a_logo_without_an_address_is_none(logo: Any) -> None:
    assert api_with(logo).info.logo == ""
