"""The Overlay document: applied to its document, every operation has its code samples."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import yaml

from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.languages import ABOUT
from generator.targets.snippets.overlay import overlay, quoted
from generator.targets.snippets.views import snippets_of

ROOT = Path(__file__).parents[3]
_STEP = re.compile(r"\.(\w+)|\['((?:[^'\\]|\\.)*)'\]")


def applied(document: dict[str, Any], text: str) -> dict[str, Any]:
    """A document with the updates of an overlay (Overlay 1.0, section 4.4)."""
    document = copy.deepcopy(document)
    for action in yaml.safe_load(text)["actions"]:
        found, at = document, 1
        assert action["target"][0] == "$"
        while at < len(action["target"]):
            step = _STEP.match(action["target"], at)
            assert step is not None, action["target"]
            name = step[1] or json.loads(
                '"' + step[2].replace("\\'", "'").replace('"', '\\"') + '"'
            )
            found, at = found[name], step.end()
        found.update(action["update"])
    return document


def sources(samples: list[dict[str, str]]) -> dict[str, str]:
    return {sample["label"]: sample["source"] for sample in samples}


def test_every_operation_gets_its_samples(openai_api: Api) -> None:
    snippets = snippets_of(openai_api)
    document = yaml.load((ROOT / "specs" / "openai.yaml").read_bytes(), yaml.CSafeLoader)
    text = overlay(openai_api, snippets)
    found = applied(document, text)
    for operation in openai_api.operations:
        item = found["paths"][operation.path][operation.method.lower()]
        got = sources(item["x-codeSamples"])
        for one in snippets[operation.id]:
            if one.case == "minimal":
                assert got[ABOUT[one.language].title] == one.code
        del item["x-codeSamples"]
    assert found == document
    head = yaml.safe_load(text)
    assert (head["overlay"], head["info"]["title"]) == ("1.0.0", "Code samples for OpenAI API")


def test_streams_and_pages_have_labels_of_their_own(openai_api: Api) -> None:
    text = overlay(openai_api, snippets_of(openai_api))
    actions = {
        one["target"]: one["update"]["x-codeSamples"] for one in yaml.safe_load(text)["actions"]
    }
    labels = list(sources(actions["$.paths['/threads/runs'].post"]))
    assert "Python" in labels and "curl: Streaming" in labels
    assert "Python: Every page" in sources(actions["$.paths['/files'].get"])
    assert {one["lang"] for one in actions["$.paths['/files'].get"]} >= {"python", "shell"}


def test_hostile_paths_and_texts_stay_what_they_are() -> None:
    path = "/it's/a\\b/\"q\"/x]['y"
    example = {"a": "line\n  indented\n\n# no comment\ttab\u2028: - x"}
    content = {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}
    content["application/json"]["example"] = example
    post = {"requestBody": {"required": True, "content": content}, "responses": {}}
    plain = {"requestBody": {"content": {"text/plain": {"example": " \r\n "}}}, "responses": {}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": 'A "title": #1', "version": "1"},
        "paths": {path: {"post": post, "put": plain}},
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    snippets = snippets_of(api)
    found = applied(document, overlay(api, snippets))["paths"][path]
    for shown, operation in zip(snippets.values(), api.operations, strict=True):
        method = operation.method.lower()
        expected = [one.code for one in shown if one.case == "minimal"]
        assert [one["source"] for one in found[method]["x-codeSamples"]] == expected


def test_an_api_without_operations_has_an_overlay_too() -> None:
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": {}}
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    assert yaml.safe_load(overlay(api, {}))["actions"] == [{"target": "$", "update": {}}]


def test_text_in_quotes() -> None:
    for text in ('"', "\\", "a\nb\r\t", "\x00\x7f\x85\u2028\ufeff\U000e0001", "é😀", ": # '"):
        assert yaml.safe_load(quoted(text)) == text
