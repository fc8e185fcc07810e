"""Calls: parameters, answers and errors, as the document says, in every corner."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.functional.conftest import ClientOf

OK = "responses: {'204': {description: ok}}"


def test_parameters_of_the_path_item_are_overridden(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /it/{{id}}:
            parameters:
              - {{name: id, in: path, required: true, schema: {{type: string}}}}
              - {{name: limit, in: query, required: true, schema: {{type: string}}}}
              - {{name: kept, in: query, schema: {{type: string}}}}
              - {{name: limit, in: header, schema: {{type: string}}}}
            get:
              operationId: get_it
              parameters:
                - {{name: limit, in: query, schema: {{type: integer}}, description: Our own.}}
                - {{name: id, in: path, required: true, schema: {{type: integer}}}}
              {OK}
            delete: {{operationId: delete_it, {OK}}}
        """)
    get, delete = made.api.operations
    wires = [("path", "id"), ("query", "limit"), ("query", "kept"), ("header", "limit")]
    assert [(one.location, one.wire) for one in get.parameters] == wires
    talk = made.talk()
    talk.client.it.get_it(7, kept="k")
    assert talk.target == "/it/7?kept=k"
    with pytest.raises(TypeError):
        talk.client.it.delete_it("a")
    assert delete.parameters[1].required
    text = made.files[f"{made.name}/resources/it.py"]
    assert "id: int,\n" in text and "limit: int | Omit = omit" in text


def test_references_to_parameters_bodies_responses_and_path_items(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /it/{id}: {$ref: '#/components/pathItems/It'}
        components:
          pathItems:
            It:
              post:
                operationId: post_it
                parameters:
                  - {$ref: '#/components/parameters/Id'}
                  - {$ref: '#/components/parameters/Q'}
                requestBody: {$ref: '#/components/requestBodies/It'}
                responses:
                  '200': {$ref: '#/components/responses/It'}
                  '4XX': {$ref: '#/components/responses/Problem'}
          parameters:
            Id: {name: id, in: path, required: true, schema: {type: string}}
            Q: {name: q, in: query, schema: {type: array, items: {type: string}}}
          requestBodies:
            It: {content: {application/json: {schema: {properties: {a: {type: string}}}}}}
          responses:
            It:
              description: ok
              content: {application/json: {schema: {properties: {b: {type: string}}}}}
            Problem:
              description: no
              content: {application/json: {schema: {properties: {why: {type: string}}}}}
        """)
    talk = made.talk({"b": "x"})
    assert talk.client.it.post_it("i", q=["1", "2"], a="y").b == "x"
    assert (talk.target, talk.body) == ("/it/i?q=1&q=2", {"a": "y"})
    talk = made.talk(httpx2.Response(422, json={"why": "so", "more": 1}))
    with pytest.raises(made.module.UnprocessableEntityError) as caught:
        talk.client.it.post_it("i")
    assert (caught.value.body.why, caught.value.status_code) == ("so", 422)


def test_objects_of_parameters_and_headers_that_are_referred_to(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /it:
            get:
              operationId: get_it
              parameters: [{{$ref: '#/components/parameters/Bpm'}}]
              {OK}
          /them:
            get:
              operationId: get_them
              parameters: [{{$ref: '#/components/parameters/Bpm'}}]
              responses:
                '204':
                  description: ok
                  headers: {{X-Rate: {{$ref: '#/components/headers/Rate'}}}}
        components:
          parameters:
            Bpm:
              name: bpm
              in: query
              style: deepObject
              schema:
                type: object
                properties:
                  from: {{type: integer}}
                  note: {{type: object, properties: {{text: {{type: string}}}}}}
          headers:
            Rate: {{schema: {{type: object, properties: {{left: {{type: integer}}}}}}}}
        """)
    talk = made.talk()
    talk.client.it.get_it(bpm={"from": 90, "note": {"text": "x"}})
    assert dict(talk.request.url.params) == {"bpm[from]": "90", "bpm[note][text]": "x"}
    owners = {one.name.pascal: one.owner for one in made.api.types.values()}
    assert owners["BpmParameter"] is None
    assert owners["BpmParameterNote"] == "#/components/parameters/Bpm"


def test_parameters_by_content(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /it:
            get:
              operationId: get_it
              parameters:
                - name: filter
                  in: query
                  content:
                    application/json:
                      schema: {{type: object, properties: {{a: {{type: integer}}}}}}
                - {{name: X-Meta, in: header, content: {{application/json: {{schema: {{}}}}}}}}
              {OK}
        """)
    talk = made.talk()
    talk.client.it.get_it(filter={"a": 1}, x_meta=[1])
    assert dict(talk.request.url.params) == {"filter": '{"a":1}'}
    assert talk.request.headers["x-meta"] == "[1]"


def test_what_a_call_gives(client_of: ClientOf) -> None:
    responses = {
        "none": "{}",
        "no_content": "{'204': {description: ok}}",
        "default_only": "{default: {description: d, content: "
        "{application/json: {schema: {type: array, items: {type: integer}}}}}}",
        "range": "{2XX: {description: ok, content: {application/json: {schema: {type: string}}}}}",
        "several": "{'200': {description: a, content: {application/json: {schema: "
        "{type: object, properties: {a: {type: string}}, required: [a]}}}}, "
        "'201': {description: b, content: {application/json: {schema: {type: integer}}}}}",
        "maybe": "{'200': {description: a, content: {application/json: {schema: {type: string}}}}, "
        "'204': {description: nothing}}",
        "text": "{'200': {description: a, content: {text/plain: {schema: {type: string}}}}}",
        "vendor": "{'200': {description: a, content: "
        "{application/vnd.acme+json: {schema: {type: integer}}}}}",
        "untyped": "{'200': {description: a, content: {application/json: {}}}}",
        "errors_only": "{'404': {description: no}}",
    }
    document = "paths:\n" + "\n".join(
        f"  /{name}: {{get: {{operationId: {name}, tags: [all], responses: {one}}}}}"
        for name, one in responses.items()
    )
    made = client_of(document)
    assert made.api.operation_count == len(responses)

    def call(name: str, answer: object) -> Any:
        return getattr(made.talk(answer, strict=True).client.all, name)()

    empty = httpx2.Response(204)
    assert call("none", empty) is None
    assert call("none", {"a": 1}) is None
    assert call("no_content", empty) is None
    assert call("default_only", [1]) == [1]
    assert call("range", httpx2.Response(202, json="x")) == "x"
    assert call("several", {"a": "x"}).a == "x"
    assert call("several", httpx2.Response(201, json=7)) == 7
    assert call("maybe", "x") == "x"
    assert call("maybe", empty) is None
    assert call("text", httpx2.Response(200, text="hi")) == "hi"
    assert call("vendor", httpx2.Response(200, text="7")) == 7
    assert call("untyped", {"a": [1]}) == {"a": [1]}
    assert call("errors_only", empty) is None
    text = made.files[f"{made.name}/resources/all.py"]
    assert 'accept="application/vnd.acme+json"' in text


def test_errors_with_bodies(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /it:
            get:
              operationId: get_it
              responses:
                '204': {description: ok}
                '404':
                  description: no
                  content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}
                5XX:
                  description: no
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/P'}}}
                default:
                  description: no
                  content: {application/json: {schema: {$ref: '#/components/schemas/Any'}}}
        components:
          schemas:
            Missing: {type: object, properties: {what: {type: string}}}
            P: {type: object, properties: {title: {type: string}}}
            Any: {type: object, properties: {message: {type: string}}}
        """)
    for status, body, name in (
        (404, {"what": "it"}, "Missing"),
        (500, {"title": "oh"}, "P"),
        (503, {"title": 3}, "P"),
        (418, {"message": "tea"}, "Any_"),
    ):
        with pytest.raises(made.module.APIStatusError) as caught:
            made.talk(httpx2.Response(status, json=body)).client.it.get_it()
        assert type(caught.value.body).__name__ == name
        assert caught.value.body.to_dict() == body
    with pytest.raises(made.module.NotFoundError) as caught:
        made.talk(httpx2.Response(404, text="<html>")).client.it.get_it()
    assert caught.value.body == "<html>"


def test_undeclared_and_repeated_path_parameters(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /a/{{x}}/b/{{x}}/{{y-z}}:
            get: {{operationId: get_it, tags: [t], {OK}}}
          /c:
            get:
              operationId: get_c
              tags: [t]
              parameters: [{{name: gone, in: path, required: true, schema: {{type: string}}}}]
              {OK}
        """)
    talk = made.talk()
    talk.client.t.get_it("1", "2")
    assert talk.target == "/a/1/b/1/2"
    talk.client.t.get_c()
    codes = sorted(one.code for one in made.api.diagnostics)
    assert codes == ["undeclared-path-parameter"] * 2 + ["unused-path-parameter"]


def test_every_style_of_parameter_reaches_the_wire(client_of: ClientOf) -> None:
    array = "schema: {type: array, items: {type: string}}"
    obj = "schema: {type: object, additionalProperties: {type: string}}"
    made = client_of(f"""
        paths:
          /p/{{simple}}/{{label}}/{{matrix}}:
            get:
              operationId: get_it
              tags: [t]
              parameters:
                - {{name: simple, in: path, required: true, {array}}}
                - {{name: label, in: path, required: true, style: label, {array}}}
                - {{name: matrix, in: path, required: true, style: matrix, explode: true, {array}}}
                - {{name: form, in: query, {array}}}
                - {{name: flat, in: query, explode: false, {array}}}
                - {{name: pipe, in: query, style: pipeDelimited, explode: false, {array}}}
                - {{name: space, in: query, style: spaceDelimited, {array}}}
                - {{name: deep, in: query, style: deepObject, {obj}}}
                - {{name: raw, in: query, allowReserved: true, schema: {{type: string}}}}
                - {{name: x-list, in: header, {array}}}
                - {{name: Authorization, in: header, schema: {{type: string}}}}
              {OK}
        """)
    talk = made.talk()
    two = ["a", "b"]
    talk.client.t.get_it(
        two,
        two,
        two,
        form=two,
        flat=two,
        pipe=two,
        space=two,
        deep={"k": "v"},
        raw="a/b",
        x_list=two,
    )
    assert talk.target == (
        "/p/a,b/.a,b/;matrix=a;matrix=b?form=a&form=b&flat=a,b&pipe=a%7Cb&space=a%20b&deep%5Bk%5D=v"
        "&raw=a/b"
    )
    assert talk.request.headers["x-list"] == "a,b"


def test_servers_of_an_operation(client_of: ClientOf) -> None:
    made = client_of(f"""
        servers: [{{url: 'https://api.acme.test/v1'}}]
        paths:
          /a: {{get: {{operationId: a, tags: [t], {OK}}}}}
          /b:
            servers: [{{url: 'https://up.acme.test'}}]
            get: {{operationId: b, tags: [t], {OK}}}
        """)
    talk = made.talk(base_url=None)
    talk.client.t.a()
    assert str(talk.request.url) == "https://api.acme.test/v1/a"
    talk.client.t.b()
    assert str(talk.request.url) == "https://up.acme.test/b"


def test_servers_with_variables(client_of: ClientOf) -> None:
    made = client_of(f"""
        servers:
          - url: 'https://{{region}}.acme.test'
            variables: {{region: {{default: eu}}}}
          - url: 'https://test.acme.test/{{region}}'
            variables: {{region: {{default: eu}}}}
        paths:
          /a: {{get: {{operationId: a, tags: [t], {OK}}}}}
          /b:
            servers:
              - url: 'https://up-{{region}}.acme.test/{{version}}'
                variables: {{region: {{default: eu, enum: [eu, us]}}, version: {{default: v1}}}}
            get: {{operationId: b, tags: [t], {OK}}}
        """)

    def urls(**options: Any) -> list[str]:
        talk = made.talk(base_url=None, **options)
        talk.client.t.a()
        talk.client.t.b()
        return [str(request.url) for request in talk.requests]

    assert urls() == ["https://eu.acme.test/a", "https://up-eu.acme.test/v1/b"]
    us = {"region": "us"}
    assert urls(server_variables=us) == ["https://us.acme.test/a", "https://up-us.acme.test/v1/b"]
    assert urls(server=1)[0] == "https://test.acme.test/eu/a"
    assert urls(server=1, server_variables=us)[0] == "https://test.acme.test/us/a"
    with pytest.raises(ValueError, match="'regoin'"):
        urls(server_variables={"regoin": "us"})


def test_methods_beyond_the_usual(client_of: ClientOf) -> None:
    methods = ["put", "delete", "options", "head", "patch", "trace"]
    made = client_of(
        "paths:\n  /a:\n"
        + "\n".join(f"    {one}: {{operationId: {one}_it, tags: [t], {OK}}}" for one in methods)
    )
    talk = made.talk(httpx2.Response(204))
    for one in methods:
        getattr(talk.client.t, f"{one}_it")()
        assert talk.request.method == one.upper()


def test_a_deprecated_operation_warns_at_the_line_of_the_call(client_of: ClientOf) -> None:
    made = client_of(f"paths: {{/a: {{get: {{operationId: a, deprecated: true, {OK}}}}}}}")
    with pytest.warns(DeprecationWarning, match="deprecated") as caught:
        made.talk().client.a.a()
    assert caught[0].filename == __file__


def test_an_idempotency_key_is_the_runtimes_business(client_of: ClientOf) -> None:
    made = client_of(f"""
        paths:
          /a:
            post:
              operationId: a
              parameters: [{{name: Idempotency-Key, in: header, schema: {{type: string}}}}]
              {OK}
        """)
    talk = made.talk()
    talk.client.a.a()
    talk.client.a.a()
    first, second = (request.headers["idempotency-key"] for request in talk.requests)
    assert first and second and first != second
