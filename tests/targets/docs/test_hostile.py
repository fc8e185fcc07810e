"""Hostile text: whatever a document says, its pages stand and show it as text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.output.files import collect
from generator.targets.docs.target import render
from tests.targets.docs.reading import READER, Pages, check_links, check_structure, flat

HOSTILE = [
    "</script><script>alert(1)</script> \"quoted\" 'single' \\",
    "`ticks` ``` ```` and ~~~",
    "| pipes | in | cells |",
    "```\nleft open",
    "~~~\nleft open <b>",
    "<!-- left open",
    "<div>\n\n# Heading\n\n</div>",
    "# Title\n\nSetext\n======\n\n### Deep",
    "- list\n- of\n\n  ```\n  code",
    "> quote\n\n[ref]: javascript:alert(1)\n[click][ref]",
    "\x00\x1b[31m\x9b\u202e\u2066\u200b\ufeff\u2028\u2029\ud800",
    "{{ 7 * 7 }} {% raw %} ${x} \\N{BULLET} */ -->",
    "*a **b _c __d ~~e [f ![g",
    "\n\n---\n\n***\n",
    "    indented\n\ttab",
    "1. one\n2. two\n\n\n   # three",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "![image](https://evil.test/x.png) <img src=x onerror=alert(1)>",
]


def hostile_document(text: str) -> dict[str, Any]:
    said = {"description": text, "title": text}
    schema = {
        **said,
        "type": "object",
        "properties": {
            f"field {text}": {"type": "string", **said, "default": text, "examples": [text]},
            "choice": {"enum": [text, "b", "c", "d", "e", "f", "g"], **said},
            "labelled": {"oneOf": [{"const": text, **said}, {"const": "b", **said}]},
            "union": {
                "oneOf": [
                    {"type": "string", "pattern": text, **said},
                    {"$ref": "#/components/schemas/T"},
                ]
            },
        },
    }
    link = {
        "operationId": "a",
        "description": text,
        "parameters": {text: text, "a": f"$response.body#/{text}", "b": f"$request.query.{text}"},
        "requestBody": text,
    }
    answer = {
        "description": text,
        "links": {text: link, "lost": {**link, "operationId": f"x{text}"}},
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/T"}}},
    }
    told = {
        "summary": text,
        "description": text,
        "requestBody": {"content": {"application/json": {"schema": schema, "example": text}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {**said, "version": text or "1", "summary": text},
        "servers": [
            {"url": "https://a.test/{v}", **said, "variables": {"v": {"default": text, **said}}}
        ],
        "tags": [{"name": "tag", "description": text}, {"name": text, "description": text}],
        "paths": {
            "/a": {
                "post": {
                    "operationId": "a",
                    "tags": [text],
                    "summary": text,
                    "description": text,
                    "parameters": [
                        {"name": text, "in": "query", "description": text, "schema": schema}
                    ],
                    "requestBody": {
                        "description": text,
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/T"},
                                "examples": {
                                    text: {
                                        "summary": text,
                                        "description": text,
                                        "value": {text: text},
                                    }
                                },
                            },
                            "text/plain": {"example": text},
                        },
                    },
                    "responses": {
                        "200": {
                            **answer,
                            "headers": {text: {"description": text, "schema": schema}},
                        },
                        "404": answer,
                        text: answer,
                    },
                    "callbacks": {
                        f"on{text}": {
                            f"{{$request.body#/{text}}}": {
                                "post": {**told, "responses": {text: answer, "200": answer}},
                                "put": {**told, "summary": "", "deprecated": True},
                            }
                        }
                    },
                    "security": [{text: [text]}],
                    "externalDocs": {"url": text},
                },
                "get": {
                    "summary": text,
                    "tags": ["tag"],
                    "deprecated": True,
                    "responses": {"default": answer},
                },
            }
        },
        "webhooks": {
            text: {"post": told},
        },
        "components": {
            "schemas": {"T": schema},
            "securitySchemes": {
                text: {"type": "apiKey", "in": "header", "name": text, "description": text}
            },
        },
    }


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(text: str, site: Callable[..., Pages]) -> None:
    pages = site(json.dumps(hostile_document(text)))
    assert sum(path.startswith("docs/operations/") for path in pages) == 4
    assert check_links(pages)
    for path, page in pages.items():
        tokens = check_structure(path, page)
        for token in flat(tokens):
            if token.type == "link_open":
                address = str(token.attrGet("href"))
                assert not re.match(
                    r"(?!https?:|mailto:)[a-z][a-z0-9+.-]*:", address, re.IGNORECASE
                )
        assert not re.search(
            "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page
        )
        html = READER.render(page)
        assert "<script" not in html and "<img" not in html and "<div" not in html
    collect([File(path, page) for path, page in pages.items()])


def test_hostile_text_is_still_shown(site: Callable[..., Pages]) -> None:
    text = "</script><b>bold</b> | {{ x }}"
    pages = site(json.dumps(hostile_document(text)))
    html = READER.render(pages["docs/types/t.md"])
    assert html.count("&lt;/script&gt;&lt;b&gt;bold&lt;/b&gt; | {{ x }}") >= 8


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_with_snippets(text: str, api_of: Callable[[str], Api]) -> None:
    text = text.replace("\ud800", "")
    for file in render(api_of(json.dumps(hostile_document(text))), Config()):
        if file.path.endswith(".md"):
            check_structure(file.path, str(file.content))
