"""A document of a few lines → the model of its API, through the real reader and the real parser."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from textwrap import dedent
from typing import Any

from generator import config as configs
from generator.config import Config
from generator.model.api import Api, Operation
from generator.model.types import Type, TypeDef
from generator.parser import parse
from generator.spec import read

HEAD = "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n"


def text_of(document: str | dict[str, Any]) -> str:
    """The whole text of a document; `openapi` and `info` are given unless it has them."""
    if isinstance(document, dict):
        head = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}}
        return json.dumps({**head, **document})
    text = dedent(document).lstrip("\n")
    if text.startswith("{"):
        return '{"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, ' + text[1:]
    return text if text.startswith("openapi:") else HEAD + text


def config_of(text: str) -> Config:
    """A config as specwright.toml says it."""
    if not text:
        return Config()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "specwright.toml")
        path.write_text(dedent(text), "utf-8")
        return configs.load(path)


def api_of(document: str | dict[str, Any], config: str | Config = "") -> Api:
    """The model of a document."""
    chosen = config if isinstance(config, Config) else config_of(config)
    return parse(read(Path("acme.yaml"), content=text_of(document).encode()), chosen)


def operation_of(document: str | dict[str, Any], config: str = "") -> Operation:
    """The only operation of a document."""
    (operation,) = api_of(document, config).operations
    return operation


def refs(text: str) -> str:
    """Text with `<Pet>` as the reference that it stands for."""
    return re.sub(r"<([\w.-]+)>", r"{$ref: '#/components/schemas/\1'}", text)


def schemas(text: str) -> str:
    """A document that has schemas and nothing else; `<Pet>` in it is a reference to one."""
    body = refs(dedent(text).strip("\n"))
    indented = "\n".join("    " + line for line in body.splitlines())
    return f"paths: {{}}\ncomponents:\n  schemas:\n{indented}\n"


def definitions(text: str) -> dict[str, TypeDef]:
    """The named types of a document that has schemas and nothing else, by their name."""
    return {one.name.pascal: one for one in api_of(schemas(text)).types.values()}


def type_of(schema: str, head: str = HEAD) -> Type:
    """The type of one schema, given in YAML."""
    indented = "\n".join("      " + line for line in dedent(schema).strip("\n").splitlines())
    text = f"{head}paths: {{}}\ncomponents:\n  schemas:\n    It:\n{indented}\n"
    return api_of(text).types["#/components/schemas/It"].type


def echo(text: str, name: str = "It") -> str:
    """A document with schemas, and an operation that takes and gives one of them."""
    content = f"content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}"
    operation = (
        "paths:\n  /it:\n    post:\n      operationId: send_it\n      tags: [its]\n"
        f"      requestBody:\n        required: true\n        {content}\n"
        f"      responses:\n        '200':\n          description: ok\n          {content}\n"
    )
    return schemas(text).replace("paths: {}\n", operation)


def words(text: str) -> list[str]:
    """The words of a text, each once."""
    return list(dict.fromkeys(text.split()))
