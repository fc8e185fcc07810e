"""Specs: the document that we ship is valid and complete, its examples fit, its words are ours."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_schema_validator import oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "specs" / "openai.yaml"
CONFIG = ROOT / "specs" / "specwright.toml"
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai.yaml"

METHODS = ("get", "put", "post", "delete", "patch")
OPERATION_KEYS = [
    "operationId",
    "tags",
    "summary",
    "description",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
]
STREAMING = ("createThreadAndRun", "createRun", "submitToolOuputsToRun", "createChatCompletion")

# Eight words in a row are a sentence of somebody's. Fewer are often just the plain way to say it.
WORDS_IN_A_ROW = 8


@cache
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(SPEC.read_bytes(), yaml.CSafeLoader)
    return loaded


@cache
def published() -> dict[str, Any]:
    if not PUBLISHED.exists():
        pytest.skip(f"the published document is not there: {PUBLISHED}")
    loaded: dict[str, Any] = yaml.load(PUBLISHED.read_bytes(), yaml.CSafeLoader)
    return loaded


def resolve(node: Any) -> Any:
    """The node itself, or what its `$ref` points to. Our document refers to nothing but itself."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document()
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token]
        node = target
    return node


def walk(node: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, node
    children: Any = ()
    if isinstance(node, dict):
        children = node.items()
    elif isinstance(node, list):
        children = enumerate(node)
    for key, child in children:
        yield from walk(child, (*path, str(key)))


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation with its name; a webhook's is its key."""
    for item in document()["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]["operationId"], item[method]
    for key, item in document()["webhooks"].items():
        yield key, item["post"]


# --- the examples --------------------------------------------------------------------------------


class Example(NamedTuple):
    where: str
    value: Any
    schema: Any


def values(holder: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    if "example" in holder:
        yield "example", holder["example"]
    for name, example in holder.get("examples", {}).items():
        yield name, resolve(example)["value"]


def events(stream: str) -> list[tuple[str, str]]:
    """A literal event stream as (event, data). An event counts once an empty line ends it."""
    found: list[tuple[str, str]] = []
    for block in stream.split("\n\n")[:-1]:
        fields = [line.split(": ", 1) for line in block.split("\n")]
        name = "".join(value for field, value in fields if field == "event")
        found.append((name, "\n".join(value for field, value in fields if field == "data")))
    return found


def stream_examples(where: str, stream: str, schema: Any) -> Iterator[Example]:
    """An envelope holds the name and the data of an event; any other schema is that of the data."""
    for index, (name, data) in enumerate(events(stream)):
        value = data if data == "[DONE]" else json.loads(data)
        if name:
            yield Example(f"{where} {index}", {"event": name, "data": value}, schema)
        elif value != "[DONE]":
            yield Example(f"{where} {index}", value, schema)


def body_examples(where: str, content: dict[str, Any]) -> Iterator[Example]:
    for media_type, media in content.items():
        for name, value in values(media):
            spot = f"{where} {media_type} {name}"
            if media_type == "text/event-stream":
                yield from stream_examples(spot, value, media["schema"])
            else:
                yield Example(spot, value, media["schema"])


def examples() -> Iterator[Example]:
    """Every example of the document, with the schema that it is an example of."""
    components = document()["components"]
    for kind in ("parameters", "headers"):
        for key, holder in components[kind].items():
            for name, value in values(holder):
                yield Example(f"{key} {name}", value, holder["schema"])
    for key, response in components["responses"].items():
        yield from body_examples(key, response["content"])
    for key, operation in operations():
        for parameter in operation.get("parameters", []):
            for name, value in values(parameter):
                yield Example(f"{key} {parameter['name']} {name}", value, parameter["schema"])
        yield from body_examples(key, operation.get("requestBody", {}).get("content", {}))
        for status, response in operation["responses"].items():
            yield from body_examples(f"{key} {status}", response.get("content", {}))


def absolute(schema: Any) -> Any:
    """The schema with references that can be looked up in the registry."""
    if isinstance(schema, dict):
        return {k: f"urn:spec{v}" if k == "$ref" else absolute(v) for k, v in schema.items()}
    return [absolute(item) for item in schema] if isinstance(schema, list) else schema


@cache
def registry() -> Registry[Any]:
    empty: Registry[Any] = Registry()
    filled: Registry[Any] = empty.with_resource("urn:spec", DRAFT202012.create_resource(document()))
    return filled


def errors(schema: Any, value: Any) -> list[str]:
    validator = Draft202012Validator(
        absolute(schema), registry=registry(), format_checker=oas31_format_checker
    )
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


# --- valid ---------------------------------------------------------------------------------------


def test_the_validator_finds_nothing() -> None:
    found = [error.message for error in OpenAPIV31SpecValidator(document()).iter_errors()]
    assert found == []


@pytest.mark.parametrize("example", [pytest.param(e, id=e.where) for e in examples()])
def test_an_example_fits_its_schema(example: Example) -> None:
    assert errors(example.schema, example.value) == []


def test_a_wrong_example_would_be_noticed() -> None:
    schema = {"$ref": "#/components/schemas/CreateThreadAndRunRequest"}
    assert errors(schema, {"assistant_id": "asst_abc123"}) == []
    assert errors(schema, {"assistant_id": "asst_abc123", "max_prompt_tokens": 255}) != []
    assert errors(schema, {"thread": {}}) != []


# --- complete ------------------------------------------------------------------------------------


def test_it_has_the_size_that_we_want_to_show() -> None:
    assert 42 <= sum(1 for _ in operations()) - len(document()["webhooks"]) <= 50


def test_every_body_and_every_json_answer_has_an_example() -> None:
    missing = []
    for key, operation in operations():
        for media in operation.get("requestBody", {}).get("content", {}).values():
            if not media.get("examples"):
                missing.append(f"{key} body")
        for status, response in operation["responses"].items():
            for media_type, media in resolve(response).get("content", {}).items():
                if media_type != "application/octet-stream" and not list(values(media)):
                    missing.append(f"{key} {status} {media_type}")
    assert missing == []


def test_every_parameter_has_a_description_and_an_example() -> None:
    parameters = list(document()["components"]["parameters"].values())
    for _, operation in operations():
        parameters += [p for p in operation.get("parameters", []) if "$ref" not in p]
    assert [p["name"] for p in parameters if not {"description", "example"} <= p.keys()] == []


def test_every_operation_says_what_it_does_and_how_it_fails() -> None:
    for key, operation in operations():
        assert {"summary", "description"} <= operation.keys(), key
        if "operationId" in operation:
            assert {"200", "401", "429"} <= operation["responses"].keys(), key


def test_the_first_example_asks_about_deep_learning() -> None:
    operation = dict(operations())["createThreadAndRun"]
    first = next(iter(operation["requestBody"]["content"]["application/json"]["examples"].values()))
    question = "Explain deep learning to a five-year-old."
    assert first["value"] == {
        "assistant_id": "asst_abc123",
        "thread": {"messages": [{"role": "user", "content": question}]},
    }


def test_one_example_sets_every_field_of_create_thread_and_run() -> None:
    operation = dict(operations())["createThreadAndRun"]
    media = operation["requestBody"]["content"]["application/json"]
    fields = resolve(media["schema"])["properties"].keys()
    assert len(fields) == 16
    assert media["examples"]["all_fields"]["value"].keys() == fields


@pytest.mark.parametrize("key", STREAMING)
def test_a_stream_example_runs_to_its_end(key: str) -> None:
    content = dict(operations())[key]["responses"]["200"]["content"]
    stream = events(content["text/event-stream"]["example"])
    assert len(stream) >= 4
    assert stream[-1][1] == "[DONE]"


def test_every_event_of_a_run_is_a_named_envelope() -> None:
    union = document()["components"]["schemas"]["AssistantStreamEvent"]
    mapping = union["discriminator"]["mapping"]
    assert [member["$ref"] for member in union["oneOf"]] == list(mapping.values())
    for event, ref in mapping.items():
        envelope = resolve({"$ref": ref})
        assert envelope["properties"]["event"]["const"] == event
        assert envelope["required"] == ["event", "data"]


def test_a_mapping_agrees_with_the_constants_of_its_members() -> None:
    for path, node in walk(document()):
        if not isinstance(node, dict) or "mapping" not in node:
            continue
        for value, ref in node["mapping"].items():
            schema = resolve({"$ref": ref})["properties"][node["propertyName"]]
            assert value in schema.get("enum", [schema.get("const")]), path


# --- tidy ----------------------------------------------------------------------------------------


def test_operation_ids_are_unique() -> None:
    ids = Counter(key for key, _ in operations())
    assert [key for key, count in ids.items() if count > 1] == []


def test_every_component_is_used_and_every_reference_leads_somewhere() -> None:
    refs = {n["$ref"] for _, n in walk(document()) if isinstance(n, dict) and "$ref" in n}
    schemes = {name for need in document()["security"] for name in need}
    used = refs | {f"#/components/securitySchemes/{name}" for name in schemes}
    there = {
        f"#/components/{kind}/{name}"
        for kind, components in document()["components"].items()
        for name in components
    }
    assert used == there


def test_operations_spell_their_keys_in_one_order() -> None:
    for key, operation in operations():
        assert list(operation) == [k for k in OPERATION_KEYS if k in operation], key


def test_every_tag_is_declared_and_used() -> None:
    declared = [tag["name"] for tag in document()["tags"]]
    assert set(declared) == {tag for _, operation in operations() for tag in operation["tags"]}
    assert all(tag["description"] for tag in document()["tags"])


def test_the_text_is_plain_yaml_in_short_lines() -> None:
    lines = SPEC.read_text("utf-8").splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > 110] == []
    tokens = yaml.scan(SPEC.read_bytes(), Loader=yaml.CLoader)
    assert not [t for t in tokens if isinstance(t, yaml.AnchorToken | yaml.AliasToken)]
    extensions = [path for path, _ in walk(document()) if path and path[-1].startswith("x-")]
    assert {path[-1] for path in extensions} == {"x-request-id"}


# --- the config ----------------------------------------------------------------------------------


def test_the_config_speaks_of_things_that_exist() -> None:
    config = tomllib.loads(CONFIG.read_text("utf-8"))
    components = document()["components"]
    assert config["environment"]["credentials"].keys() == components["securitySchemes"].keys()
    assert config["groups"].keys() <= {tag["name"] for tag in document()["tags"]}
    assert config["operations"].keys() <= dict(operations()).keys()
    for operation in config["operations"].values():
        assert operation["stream"] in components["schemas"]


# --- the published document: the same facts, other words -----------------------------------------


def test_operations_are_those_of_the_published_document() -> None:
    paths = published()["paths"]
    for path, item in document()["paths"].items():
        for method in METHODS:
            if method in item:
                theirs = paths[path][method]
                for key in ("operationId", "tags", "deprecated"):
                    assert item[method].get(key) == theirs.get(key), (path, method, key)


def properties(schema: dict[str, Any]) -> Iterator[str]:
    """The names of the properties of a published schema, those of its parts included."""
    for part in (schema, *schema.get("allOf", ()), *schema.get("anyOf", ())):
        target = part
        if "$ref" in part:
            target = published()["components"]["schemas"][part["$ref"].rpartition("/")[2]]
        yield from target.get("properties", {})
        if target is not schema:
            yield from properties(target)


def test_properties_are_those_of_the_published_document() -> None:
    theirs = published()["components"]["schemas"]
    invented = {}
    for name, schema in document()["components"]["schemas"].items():
        if name in theirs:
            more = schema.get("properties", {}).keys() - set(properties(theirs[name]))
            if more:
                invented[name] = more
    assert invented == {}


def in_a_row(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9_']+", text.lower())
    for start in range(len(words) - WORDS_IN_A_ROW + 1):
        yield tuple(words[start : start + WORDS_IN_A_ROW])


def prose() -> Iterator[str]:
    """What a person wrote: descriptions and the like, and the texts within examples."""
    for path, node in walk(document()):
        if isinstance(node, str) and path[-1] in ("description", "summary", "title"):
            yield node
    for example in examples():
        yield from (node for _, node in walk(example.value) if isinstance(node, str))


def test_no_sentence_is_shared_with_the_published_document() -> None:
    if not PUBLISHED.exists():
        pytest.skip(f"the published document is not there: {PUBLISHED}")
    parsed = yaml.parse(PUBLISHED.read_bytes(), Loader=yaml.CLoader)
    texts = (event.value for event in parsed if isinstance(event, yaml.ScalarEvent))
    theirs = {words for text in texts if " " in text for words in in_a_row(text)}
    assert len(theirs) > 10_000
    shared = {" ".join(words) for text in prose() for words in in_a_row(text) if words in theirs}
    assert shared == set()
