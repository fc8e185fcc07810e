"""Texts that become code where they are not written with care, and a document full of each."""

from __future__ import annotations

from typing import Any

CANARY = "__import__('builtins').__dict__.__setitem__('canary', 1)"

TEXTS = {
    "double quotes": f'"; {CANARY}; "',
    "single quotes": f"'; {CANARY}; '",
    "triple quotes": f'"""\n{CANARY}\n"""',
    "triple single quotes": f"'''\n{CANARY}\n'''",
    "a backslash at the end": "ends in \\",
    "two backslashes and quotes": '\\\\"""',
    "a quote at the end": 'says "so"',
    "only quotes": '""""""',
    "newlines": f"a\n{CANARY}\r\n{CANARY}\rb\n",
    "other line breaks": f"a\x0b{CANARY}\x0c{CANARY}\x85{CANARY}\u2028{CANARY}\u2029{CANARY}",
    "jinja": "{{ 1/0 }}{% raw %}{# #}{% include 'x' %}",
    "named escapes": "\\N{BULLET} \\N \\x \\u12 \\U1 \\777",
    "comments": "*/ // /* # <!-- -->",
    "html": "</script><script>alert(1)</script>",
    "backticks": "`a` ```\nb\n``` ${a} $(b)",
    "control characters": "".join(map(chr, range(32))) + "\x7f\x9b",
    "bidi marks": "\u202ea\u2066b\u200f\u200b\ufeffc",
    "format strings": "{0} {a!r} %s %(a)s f'{1/0}'",
    "toml": f'"\n[tool.x]\na = "{CANARY}"',
    "astral": "🙂\U0010ffff\ue000",
    "very long": "word " * 500 + "x" * 500,
    "indentation": "    code\n\tcode\n- a\n  - b\n      deep",
}


def document(text: str) -> dict[str, Any]:
    """A document with the same text in every field that may have any."""
    without_braces = text.replace("{", "(").replace("}", ")")
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "required": ["plain", "kind"],
        "example": {text: text},
        "properties": {
            "plain": {"type": "string", "title": text, "description": text, "default": text},
            "kind": {"type": "string", "const": text, "description": text},
            "choice": {"type": "string", "enum": [text, "other"], "pattern": text},
            "noted": {"type": "string", "format": text, "examples": [text], "x-note": text},
            "old": {"type": "string", "deprecated": True, "description": text},
            text or "empty": {"type": "string", "description": text, "default": [text]},
            "part": {"$ref": "#/components/schemas/Part"},
            "either": {"oneOf": [{"title": text, "const": text}, {"type": "integer"}]},
        },
    }
    part = {
        "type": "object",
        "description": text,
        "deprecated": True,
        "properties": {text or "empty": {"type": "string", "description": text}, "a": {}},
    }
    header = {"description": text, "schema": {"type": "string", "description": text}}
    content = {
        "application/json": {
            "schema": {"$ref": "#/components/schemas/It"},
            "examples": {text: {"summary": text, "description": text, "value": text}},
        }
    }
    inline = {"type": "object", "description": text, "properties": {f"p {text}": {"const": text}}}
    told = {"description": text, "content": {"application/json": {"schema": inline}}}
    return {
        "info": {
            "title": text,
            "version": text or "1",
            "summary": text,
            "description": text,
            "termsOfService": text,
            "contact": {"name": text, "url": text, "email": text},
            "license": {"name": text},
        },
        "externalDocs": {"url": text, "description": text},
        "servers": [
            {
                "url": "https://acme.test/{a}",
                "description": text,
                "variables": {"a": {"default": text, "enum": [text], "description": text}},
            },
            {"url": f"https://acme.test/{without_braces}"},
        ],
        "tags": [{"name": text, "description": text, "externalDocs": {"url": text}}],
        "security": [{text: [text]}, {}],
        "paths": {
            f"/it/{without_braces}/{{id}}": {
                "summary": text,
                "description": text,
                "post": {
                    "operationId": f"send it {text}",
                    "tags": [text],
                    "summary": text,
                    "description": text,
                    "deprecated": True,
                    "externalDocs": {"url": text, "description": text},
                    "parameters": [
                        {
                            "name": place if place != "query" else f"q{text}",
                            "in": place,
                            "required": place == "path",
                            "description": text,
                            "example": text,
                            "schema": {"type": "string", "default": text, "enum": [text, "z"]},
                        }
                        for place in ("query", "header", "cookie")
                    ]
                    + [{"name": "id", "in": "path", "required": True, "schema": {"const": text}}],
                    "requestBody": {"description": text, "required": True, "content": content},
                    "responses": {
                        "200": {"description": text, "headers": {"X": header}, "content": content},
                        "4XX": {"description": text, "content": content},
                    },
                    "callbacks": {f"on {text}": {f"/{text}": {"post": {"requestBody": told}}}},
                },
            }
        },
        "webhooks": {
            text
            or "hook": {
                "post": {
                    "summary": text,
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": text}},
                }
            }
        },
        "components": {
            "schemas": {"It": schema, "Part": part, f"Odd {text}": {**part, "deprecated": False}},
            "securitySchemes": {
                text: {"type": "apiKey", "in": "header", "name": text, "description": text}
            },
        },
    }
