"""Callbacks: what an API sends because of a call, as the model has it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.api import Api, Callback
from generator.model.dump import to_json
from generator.model.types import Object, Ref
from tests.functional.hostile_texts import TEXTS
from tests.parser.inline import api_of

TOLD = "requestBody: {content: {application/json: {schema: {properties: {id: {type: string}}}}}}"


def called(callbacks: str, more: str = "") -> Api:
    """The model of a document whose operation `subscribe` has callbacks."""
    return api_of(
        "paths: {/s: {post: {operationId: subscribe, responses: {'204': {description: ok}}, "
        f"callbacks: {callbacks}}}}}}}\n{more}"
    )


def of(api: Api) -> tuple[Callback, ...]:
    """The callbacks of the only operation."""
    (operation,) = api.operations
    return operation.callbacks


def codes(api: Api) -> list[str]:
    """What was reported, in order."""
    return [one.code for one in api.diagnostics]


def names(api: Api) -> list[str]:
    """What the named types are called."""
    return [one.name.pascal for one in api.types.values()]


def test_each_expression_and_method_is_a_request() -> None:
    api = called(f"""{{
        onData: {{
          '{{$request.query.url}}/data': {{
            post: {{summary: Data came, description: At noon., deprecated: true, {TOLD},
              responses: {{'202': {{description: Thanks.}}, default: {{description: No.}}}}}},
            put: {{{TOLD}, responses: {{}}}}}},
          '{{$request.query.url}}/end': {{delete: {{responses: {{}}}}}}}}}}""")
    second, first, third = of(api)
    assert [(one.request.method, one.expression) for one in of(api)] == [
        ("PUT", "{$request.query.url}/data"),
        ("POST", "{$request.query.url}/data"),
        ("DELETE", "{$request.query.url}/end"),
    ]
    assert first.request.id == "onData" and first.request.name.snake == "on_data"
    assert (first.request.summary, first.request.description) == ("Data came", "At noon.")
    assert first.request.deprecated and not second.request.deprecated
    assert first.request.media_type == "application/json" and third.request.media_type == ""
    assert [(one.status, one.description) for one in first.request.responses] == [
        ("202", "Thanks."),
        ("default", "No."),
    ]
    assert third.request.payload is None and third.request.responses == ()
    assert codes(api) == []


def test_types_of_several_are_told_apart_in_whichever_order_they_stand() -> None:
    expected = {"SubscribeOnCallbackPayload", "SubscribeOnCallbackPutUrlBPayload"}
    a, b = f"'{{$url}}/a': {{post: {{{TOLD}}}}}", f"'{{$url}}/b': {{put: {{{TOLD}}}}}"
    assert set(names(called(f"{{on: {{{a}, {b}}}}}"))) == expected
    assert set(names(called(f"{{on: {{{b}, {a}}}}}"))) == expected


def test_one_that_is_referred_to_is_read_once_and_called_as_it_is_used() -> None:
    api = called(
        "{first: {$ref: '#/components/callbacks/C'}, again: {$ref: '#/components/callbacks/C'}}",
        f"components: {{callbacks: {{C: {{'{{$url}}': {{post: {{{TOLD}}}}}}}}}}}",
    )
    first, again = of(api)
    assert (first.request.id, again.request.id) == ("first", "again")
    assert (first.request.name.snake, again.request.name.snake) == ("first", "again")
    assert first.request.payload == again.request.payload
    assert names(api) == ["CCallbackPayload"]


def test_a_path_item_that_is_referred_to() -> None:
    api = called(
        "{told: {'{$url}': {$ref: '#/components/pathItems/Hook'}}}",
        "components: {pathItems: {Hook: {post: {summary: Hooked, responses: {}}}}}",
    )
    assert [one.request.summary for one in of(api)] == ["Hooked"]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ("{$ref: '#/components/callbacks/Nowhere'}", "callback-left-out"),
        ("7", "callback-left-out"),
        ("{'{$url}': {$ref: '#/components/pathItems/Nowhere'}}", "bad-path-item"),
        ("{'{$url}': 7}", "bad-path-item"),
        ("{'{$url}': {post: 7}}", "callback-left-out"),
        (
            "{'{$url}': {post: {requestBody: {$ref: '#/components/requestBodies/Nowhere'}}}}",
            "callback-left-out",
        ),
        (
            "{'{$url}': {post: {responses: {'200': {$ref: '#/components/responses/Nowhere'}}}}}",
            "callback-left-out",
        ),
    ],
)
def test_a_broken_one_costs_only_itself(broken: str, code: str) -> None:
    api = called(f"{{before: {{a: {{get: {{}}}}}}, broken: {broken}, after: {{b: {{get: {{}}}}}}}}")
    assert [one.request.id for one in of(api)] == ["before", "after"]
    assert codes(api) == [code]
    assert api.diagnostics[0].location is not None
    assert api.operations_present == api.operation_count == 1


def test_a_broken_one_that_is_referred_to_is_reported_once() -> None:
    api = called(
        "{a: {$ref: '#/components/callbacks/C'}, b: {$ref: '#/components/callbacks/C'}}",
        "components: {callbacks: {C: {'{$url}': {post: 7, put: {}}}}}",
    )
    assert [(one.request.id, one.request.method) for one in of(api)] == [("a", "PUT"), ("b", "PUT")]
    assert codes(api) == ["callback-left-out"]


@pytest.mark.parametrize("callbacks", ["7", "[]", "{x-internal: {a: {get: {}}}}", "{a: {x-b: 7}}"])
def test_extensions_and_what_is_no_map_are_no_callbacks(callbacks: str) -> None:
    api = called(callbacks)
    assert of(api) == () and codes(api) == []


def test_a_payload_that_contains_itself() -> None:
    ref = "{$ref: '#/components/schemas/Tree'}"
    content = f"{{application/json: {{schema: {ref}}}}}"
    api = called(
        f"{{grown: {{'{{$url}}': {{post: {{requestBody: {{content: {content}}}}}}}}}}}",
        f"components: {{schemas: {{Tree: {{properties: {{left: {ref}, right: {ref}}}}}}}}}",
    )
    (callback,) = of(api)
    assert callback.request.payload == Ref("#/components/schemas/Tree")
    assert isinstance(api.types["#/components/schemas/Tree"].type, Object)


def test_a_callback_that_leads_back_to_itself_ends() -> None:
    api = called(
        "{on: {$ref: '#/components/callbacks/C'}}",
        "components: {callbacks: {C: {'{$url}': {post: "
        "{callbacks: {on: {$ref: '#/components/callbacks/C'}}}}}}}",
    )
    assert len(of(api)) == 1


def test_what_is_sent_comes_out_and_what_is_answered_goes_in() -> None:
    content = "content: {application/json: {schema: {properties: {a: {}}}}}"
    api = called(
        f"{{on: {{'{{$url}}': {{post: {{requestBody: {{{content}}}, "
        f"responses: {{'200': {{description: ok, {content}}}}}}}}}}}}}"
    )
    ways = {one.name.pascal: (one.is_input, one.is_output) for one in api.types.values()}
    assert ways == {
        "SubscribeOnCallbackPayload": (False, True),
        "SubscribeOnCallbackResponse": (True, False),
    }


def test_a_name_that_says_callback_says_it_once() -> None:
    assert names(called(f"{{statusCallback: {{u: {{post: {{{TOLD}}}}}}}}}")) == [
        "SubscribeStatusCallbackPayload"
    ]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_names_and_expressions_are_kept_as_they_are(text: str) -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {text: {"type": "string"}}}
    told = {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}
    key, expression = f"on{text}", f"u{text}"
    api = api_of({"paths": {"/s": {"post": {"callbacks": {key: {expression: told}}}}}})
    (callback,) = of(api)
    assert (callback.request.id, callback.expression) == (key, expression)
    assert len(api.types) == 1
    assert to_json(api).replace("\n", "").isprintable()


def test_the_print_of_a_document_without_callbacks_does_not_name_them() -> None:
    assert '"callbacks"' not in to_json(called("{}"))
