"""Operations: none is lost, each is called as the document says, whatever its corners."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.functional.conftest import ClientOf

OK = "responses: {'204': {description: ok}}"


def _gives(schema: str) -> str:
    return (
        "responses: {'200': {description: ok, content: {application/json: "
        f"{{schema: {schema}}}}}}}}}"
    )


BROKEN = {
    "a reference to nowhere": {"$ref": "#/components/schemas/Nowhere"},
    "a reference out of the document": {"$ref": "nowhere.yaml#/X"},
    "a number": 7,
    "a text": "string",
    "a list": [],
    "an unknown type": {"type": "thing"},
    "a type that is a number": {"type": 3},
    "properties that are a list": {"type": "object", "properties": ["a"]},
    "a property that is text": {"type": "object", "properties": {"a": "string"}},
    "required that is true": {"type": "object", "properties": {"a": {}}, "required": True},
    "an enum that is text": {"type": "string", "enum": "a"},
    "an enum of objects": {"enum": [{"a": 1}, []]},
    "oneOf that is an object": {"oneOf": {"a": 1}},
    "oneOf of texts": {"oneOf": ["a", 3, None]},
    "allOf of texts": {"allOf": ["a", 3, None]},
    "a discriminator that is text": {"oneOf": [{"type": "string"}], "discriminator": "kind"},
    "a mapping to nowhere": {
        "oneOf": [{"$ref": "#/components/schemas/Fine"}],
        "discriminator": {"propertyName": "kind", "mapping": {"a": "#/nowhere", "b": 3}},
    },
    "limits that are text": {"type": "string", "minLength": "1", "pattern": 3},
    "an invalid pattern": {"type": "string", "pattern": "(["},
    "a default of another type": {"type": "integer", "default": "x"},
    "a reference that is a number": {"$ref": 3},
    "a conditional": {"if": {"type": "string"}, "then": {}, "else": {}},
    "a reference to itself": {"$ref": "#/components/schemas/Bad"},
    "an allOf of itself": {"allOf": [{"$ref": "#/components/schemas/Bad"}]},
    "a oneOf of itself": {"oneOf": [{"$ref": "#/components/schemas/Bad"}]},
    "an items of itself": {"type": "array", "items": {"$ref": "#/components/schemas/Bad"}},
    "null": None,
}


@pytest.mark.parametrize("kind", BROKEN)
def test_an_unsupported_schema_never_costs_an_operation(client_of: ClientOf, kind: str) -> None:
    bad: Any = BROKEN[kind]
    inside = {"type": "object", "properties": {"bad": bad, "good": {"type": "string"}}}
    content = {
        name: {"application/json": {"schema": schema}}
        for name, schema in (
            ("named", {"$ref": "#/components/schemas/Bad"}),
            ("inside", inside),
            ("plain", bad),
        )
    }
    made = client_of(
        {
            "paths": {
                f"/{name}": {
                    "post": {
                        "operationId": name,
                        "tags": ["all"],
                        "parameters": [{"name": "q", "in": "query", "schema": bad}],
                        "requestBody": {"content": body},
                        "responses": {"200": {"description": "", "content": body}},
                    }
                }
                for name, body in content.items()
            },
            "components": {"schemas": {"Bad": bad, "Fine": {"type": "object"}}},
        }
    )
    assert (made.api.operation_count, made.api.operations_present) == (3, 3)
    talk = made.talk({"bad": "x", "good": "y"})
    found = talk.client.all.inside(good="z", q="a")
    assert (found.good, talk.body, talk.target) == ("y", {"good": "z"}, "/inside?q=a")
    for method in (talk.client.all.named, talk.client.all.plain):
        assert method() is not None


def test_an_operation_that_cannot_be_read_is_reported_and_the_others_stay(
    client_of: ClientOf,
) -> None:
    made = client_of(f"""
        paths:
          /fine: {{get: {{operationId: fine, tags: [t], {OK}}}}}
          /number: {{get: 7}}
          /parameter: {{get: {{operationId: p, tags: [t], parameters: [{{in: query}}], {OK}}}}}
          /text: nothing
          /response: {{get: {{operationId: r, tags: [t], responses: {{'200': 3}}}}}}
        """)
    assert [one.id for one in made.api.operations] == ["fine"]
    left_out = [one for one in made.api.diagnostics if one.code == "operation-left-out"]
    assert len(left_out) == made.api.operations_present - 1 == 3
    assert all(one.location is not None and one.location.line for one in left_out)
    assert [one.code for one in made.api.diagnostics].count("bad-path-item") == 1


def test_what_is_new_in_3_2_costs_nothing(client_of: ClientOf) -> None:
    made = client_of(f"""
        openapi: 3.2.0
        info: {{title: T, version: '1'}}
        $self: https://acme.test/openapi.yaml
        tags: [{{name: t, summary: Tea, parent: drinks, kind: nav}}, {{name: drinks}}]
        paths:
          /a:
            query:
              operationId: ask
              tags: [t]
              requestBody: {{content: {{application/json: {{schema: {{type: string}}}}}}}}
              {OK}
            additionalOperations:
              COPY: {{operationId: copy, tags: [t], {OK}}}
              LINK: 7
          /b:
            get:
              operationId: b
              tags: [t]
              parameters:
                - name: whole
                  in: querystring
                  content: {{application/json: {{schema: {{type: object}}}}}}
                - {{name: q, in: query, schema: {{type: string}}}}
              {OK}
        """)
    talk = made.talk(httpx2.Response(204))
    talk.client.t.ask(body="x")
    assert (talk.request.method, talk.body) == ("QUERY", "x")
    talk.client.t.copy()
    assert talk.request.method == "COPY"
    talk.client.t.b(q="1")
    assert talk.target == "/b?q=1"
    codes = [one.code for one in made.api.diagnostics]
    assert codes == ["operation-left-out", "unsupported-parameter"]
    assert all(one.location is not None for one in made.api.diagnostics)


def test_links_and_a_broken_callback_cost_nothing(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /a:
            post:
              operationId: a
              callbacks:
                told: {{'{{$request.body#/url}}': {{post: {{operationId: a, {OK}}}}}}}
                also: {{$ref: '#/components/callbacks/Nowhere'}}
              responses:
                '200':
                  description: ok
                  links: {{next: {{operationId: a, parameters: {{x: $response.body#/id}}}}}}
                  headers: {{X-Left: {{schema: {{type: integer}}}}, Bad: 7}}
                  content: {{application/json: {{schema: {{type: string}}}}}}
        """)
    assert made.api.operation_count == 1
    assert made.talk("x").client.a.a() == "x"


def test_what_a_callback_sends_is_a_type_as_what_a_webhook_sends_is(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /subscriptions:
            post:
              operationId: subscribe
              callbacks:
                onData:
                  '{{$request.query.url}}/data':
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {{properties: {{at: {{type: string, format: date-time}}}}}}
                      responses:
                        '200':
                          description: Heard.
                          content: {{application/json: {{schema: {{properties: {{more: {{}}}}}}}}}}
              {OK}
        """)
    sent = made.decode("SubscribeOnDataCallbackPayload", {"at": "2026-01-02T03:04:05Z"})
    assert sent.at.year == 2026
    assert made.types.SubscribeOnDataCallbackResponseParam(more=True) == {"more": True}


def test_webhooks_do_not_overwrite_classes(client_of: ClientOf) -> None:
    ref = "{$ref: '#/components/schemas/Run'}"
    made = client_of(f"""
        paths:
          /run:
            get: {{operationId: run, tags: [run], {_gives(ref)}}}
        webhooks:
          run:
            post:
              operationId: run
              tags: [run]
              requestBody:
                content:
                  application/json: {{schema: {{properties: {{event: {{const: run}}}}}}}}
              {OK}
          Run:
            post:
              requestBody: {{content: {{application/json: {{schema: {ref}}}}}}}
              {OK}
          nothing: {{post: {{{OK}}}}}
        components:
          schemas:
            Run: {{type: object, required: [id], properties: {{id: {{type: string}}}}}}
        """)
    assert (len(made.api.webhooks), made.api.operation_count) == (3, 1)
    assert made.talk({"id": "a"}, strict=True).client.run.run().id == "a"
    assert len({one.name.pascal for one in made.api.types.values()}) == len(made.api.types)


def test_a_document_of_webhooks_only(client_of: ClientOf) -> None:
    made = client_of(f"""
        webhooks:
          made:
            post:
              requestBody:
                content:
                  application/json:
                    schema: {{type: object, title: Made, properties: {{id: {{type: string}}}}}}
              {OK}
        """)
    assert made.api.operation_count == 0
    assert made.talk().client
    (name,) = [one.name.pascal for one in made.api.types.values()]
    assert made.decode(name, {"id": "a"}).id == "a"


def test_an_empty_document(client_of: ClientOf) -> None:
    made = client_of("paths: {}")
    assert made.talk().client.base_url


def test_tags_make_groups(client_of: ClientOf) -> None:
    made = client_of(f"""
        tags: [{{name: Second, description: Of second.}}, {{name: unused}}, {{name: first}}]
        paths:
          /a: {{get: {{operationId: a, tags: [first], {OK}}}}}
          /b: {{get: {{operationId: b, tags: [Second, first], {OK}}}}}
          /c: {{get: {{operationId: c, tags: [Not Declared], {OK}}}}}
          /v1/d/{{id}}: {{get: {{operationId: d, {OK}}}}}
          /: {{get: {{operationId: e, {OK}}}}}
          /f: {{get: {{operationId: f, tags: [second], {OK}}}}}
          /g: {{get: {{operationId: g, tags: [], {OK}}}}}
          /h: {{get: {{operationId: h, tags: [{{name: odd}}, 3], {OK}}}}}
        """)
    found = {group.name.snake: [one.id for one in group.operations] for group in made.api.groups}
    assert found == {
        "second": ["b", "f"],
        "first": ["a"],
        "not_declared": ["c"],
        "d": ["d"],
        "default": ["e"],
        "g": ["g"],
        "h": ["h"],
    }
    assert list(found)[:2] == ["second", "first"]
    made.talk().client.not_declared.c()


def test_operation_ids_of_any_kind(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /a:
            get: {{operationId: getIt, tags: [t], {OK}}}
            post: {{operationId: getIt, tags: [t], {OK}}}
          /a/{{id}}: {{get: {{operationId: get-it, tags: [t], {OK}}}}}
          /b: {{get: {{tags: [t], {OK}}}, post: {{tags: [t], {OK}}}}}
          /b/{{id}}: {{get: {{tags: [t], {OK}}}}}
          /c: {{get: {{operationId: repos/list-all, tags: [repos], {OK}}}}}
          /d: {{get: {{operationId: t.get.d, tags: [t], {OK}}}}}
          /e: {{get: {{operationId: get all of e, tags: [t], {OK}}}}}
          /f: {{get: {{operationId: '', tags: [t], {OK}}}}}
          /g: {{get: {{operationId: '!!!', tags: [t], {OK}}}}}
          /h: {{get: {{operationId: 7, tags: [t], {OK}}}}}
        """)
    assert made.api.operation_count == made.api.operations_present == 12
    found = {
        f"{operation.method} {operation.path}": operation.name.snake
        for operation in made.api.operations
    }
    assert len(set(found.values())) == 12
    assert found["GET /a"] == "get_it"
    assert found["GET /b"] == "get_b"
    assert found["POST /b"] == "post_b"
    assert found["GET /b/{id}"] == "get_b_by_id"
    assert found["GET /c"] == "list_all"
    assert found["GET /d"] == "get_d"
    assert found["GET /e"] == "get_all_of_e"
    talk = made.talk()
    for name, path in (("get_b", "/b"), ("get_all_of_e", "/e")):
        getattr(talk.client.t, name)()
        assert talk.target == path
    talk.client.repos.list_all()
    assert talk.target == "/c"


def test_the_config_names_and_skips(client_of: ClientOf) -> None:
    made = client_of(
        f"""
        tags: [{{name: Old}}, {{name: Other}}]
        paths:
          /b: {{get: {{operationId: b, tags: [Other], {OK}}}}}
          /a: {{get: {{operationId: a, tags: [Old], {OK}}}}}
          /c: {{get: {{operationId: c, tags: [Old], {OK}}}}}
        components: {{schemas: {{T: {{type: object, properties: {{a: {{}}}}}}}}}}
        """,
        """
        [groups.Old]
        name = "new"
        headers = { X-Version = "2" }
        [operations.a]
        name = "fetch"
        [operations.c]
        skip = true
        [types.T]
        name = "Thing"
        [types.Nope]
        name = "X"
        """,
    )
    assert [group.name.snake for group in made.api.groups] == ["new", "other"]
    assert made.api.operations_present == 2
    talk = made.talk()
    talk.client.new.fetch()
    assert talk.request.headers["x-version"] == "2"
    assert made.types.Thing
    (unmatched,) = made.api.diagnostics
    assert (unmatched.code, "types.Nope" in unmatched.message) == ("unmatched-config", True)


def test_paths_that_a_fragment_tells_apart_are_of_one_group(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /token#refresh: {{post: {{operationId: refresh_token, {OK}}}}}
          /token#revoke: {{post: {{operationId: revoke_token, {OK}}}}}
          "/#Action=List": {{get: {{operationId: list_all, {OK}}}}}
        """)
    groups = {group.key: len(group.operations) for group in made.api.groups}
    assert groups == {"token": 2, "default": 1}
    talk = made.talk()
    talk.client.token.revoke_token()
    assert talk.target == "/token"
