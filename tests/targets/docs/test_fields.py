"""Fields as views: all of them, in the document's order, with ids that stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.api import Api
from generator.targets.docs.rows import FieldRow, encoded
from generator.targets.docs.site import site_of
from generator.targets.docs.views import OperationPage, Site

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders/{id}:
    post:
      operationId: putOrder
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: dry-run, in: query, deprecated: true, schema: {type: boolean, default: false}}
        - {name: X-Trace, in: header, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Order"}
      responses:
        "200":
          description: The order.
          headers: {X-Left: {schema: {type: integer}, description: Calls left.}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
        "404":
          description: None.
          content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}
components:
  schemas:
    Problem: {type: object, properties: {message: {type: string}}}
    Order:
      type: object
      required: [lines, from]
      properties:
        zeta: {type: string, readOnly: true}
        secret: {type: string, writeOnly: true}
        lines:
          type: array
          items:
            type: object
            properties:
              article:
                type: object
                properties:
                  maker: {type: object, properties: {name: {type: string}}}
        from: {type: string, description: Where from.}
        pay:
          oneOf:
            - {$ref: "#/components/schemas/Card"}
            - {$ref: "#/components/schemas/Cash"}
          discriminator: {propertyName: type}
        amount: {oneOf: [{type: integer}, {type: string}]}
        parent: {$ref: "#/components/schemas/Order"}
        a.b: {type: object, additionalProperties: {type: object, properties: {x: {type: integer}}}}
    Card:
      type: object
      description: A card.
      properties: {type: {const: card}, number: {type: string}}
    Cash: {type: object, properties: {type: {const: cash}}}
"""


def walk(rows: tuple[FieldRow, ...]) -> Iterator[FieldRow]:
    for row in rows:
        yield row
        yield from walk(row.variants)
        yield from walk(row.children)


def site(api: Api) -> Site:
    return site_of(api, {})


def operation(api: Api) -> OperationPage:
    return site(api).operations[0]


def request_rows(page: OperationPage) -> dict[str, FieldRow]:
    assert page.body is not None
    return {row.id: row for row in walk(page.body.contents[0].row.children)}


def test_parameters_by_place(api_of: Callable[[str], Api]) -> None:
    path, query, header = operation(api_of(SHOP)).request
    assert [one.id for one in path.rows] == ["path.id"]
    assert [one.id for one in query.rows] == ["query.dry-run"]
    assert [one.id for one in header.rows] == ["header.X-Trace"]
    assert query.rows[0].facts == ("deprecated", "default `false`", "`dry_run` in Python")


def test_the_ids_of_a_request(api_of: Callable[[str], Api]) -> None:
    rows = request_rows(operation(api_of(SHOP)))
    assert list(rows) == [
        "request.secret",
        "request.lines",
        "request.lines[].article",
        "request.lines[].article.maker",
        "request.from",
        "request.pay",
        "request.pay(card)",
        "request.pay(card).type",
        "request.pay(card).number",
        "request.pay(cash)",
        "request.pay(cash).type",
        "request.amount",
        "request.parent",
        "request.a~2eb",
        "request.a~2eb.*.x",
    ]


def test_deeper_objects_and_those_that_contain_themselves_are_links(
    api_of: Callable[[str], Api],
) -> None:
    rows = request_rows(operation(api_of(SHOP)))
    maker = rows["request.lines[].article.maker"].link
    assert maker is not None and maker.path == "types/order"
    parent = rows["request.parent"]
    assert parent.link is not None and parent.link.path == "types/order" and not parent.children


def test_alternatives_are_named_and_told_apart(api_of: Callable[[str], Api]) -> None:
    card, cash = request_rows(operation(api_of(SHOP)))["request.pay"].variants
    assert (card.title, cash.title) == ("Card", "Cash")
    assert card.facts == ("`type` is `card`",)
    assert card.description == "A card."
    assert request_rows(operation(api_of(SHOP)))["request.amount"].variants == ()


def test_read_only_and_write_only_travel_one_way(api_of: Callable[[str], Api]) -> None:
    page = operation(api_of(SHOP))
    (response,) = page.responses
    answered = [row.wire for row in response.contents[0].row.children]
    assert answered[:2] == ["zeta", "lines"] and "secret" not in answered
    assert "request.zeta" not in request_rows(page)
    types = {one.title: one for one in site(api_of(SHOP)).types}
    facts = {row.wire: row.facts for row in types["Order"].row.children}
    assert facts["zeta"] == ("only in responses",)
    assert facts["secret"] == ("only in requests",)


def test_what_must_be_sent_and_what_may_be_missing(api_of: Callable[[str], Api]) -> None:
    page = operation(api_of(SHOP))
    assert request_rows(page)["request.lines"].facts == ("required",)
    answered = {row.wire: row for row in page.responses[0].contents[0].row.children}
    assert answered["lines"].facts == ()
    assert answered["pay"].facts == ("optional",)


def test_names_in_python_are_told_where_they_differ(api_of: Callable[[str], Api]) -> None:
    row = request_rows(operation(api_of(SHOP)))["request.from"]
    assert row.facts == ("required", "`from_` in Python")


def test_responses_have_headers_and_errors_have_classes(api_of: Callable[[str], Api]) -> None:
    page = operation(api_of(SHOP))
    assert [row.id for row in page.responses[0].headers] == ["response.200.header.X-Left"]
    (error,) = page.errors
    assert (error.status, error.raises) == ("404", "NotFoundError")
    assert error.link is not None and error.link.path == "types/problem"


def test_ids_are_unique_on_every_page(openai_api: Api) -> None:
    for page in site(openai_api).operations:
        rows = [row for section in page.request for row in walk(section.rows)]
        for content in page.body.contents if page.body else ():
            rows += [content.row, *walk(content.row.variants), *walk(content.row.children)]
        for response in page.responses:
            rows += walk(response.headers)
            for content in response.contents:
                rows += [content.row, *walk(content.row.variants), *walk(content.row.children)]
        ids = [row.id for row in rows]
        assert len(ids) == len(set(ids)), page.path
        assert all(" " not in one and one for one in ids)


def test_the_id_that_the_design_names(openai_api: Api) -> None:
    pages = {page.id: page for page in site(openai_api).operations}
    rows = request_rows(pages["createThreadAndRun"])
    assert "request.thread.messages[].content" in rows


def test_another_field_changes_no_id(api_of: Callable[[str], Api]) -> None:
    before = set(request_rows(operation(api_of(SHOP))))
    more = SHOP.replace("        from: {", "        extra: {type: string}\n        from: {")
    assert set(request_rows(operation(api_of(more)))) - before == {"request.extra"}


def test_names_in_ids() -> None:
    assert encoded("a.b[0]") == "a~2eb~5b0~5d"
    assert encoded("") == "~" and encoded("~") == "~7e"
    assert encoded("名前") == "名前" and encoded("$type") == "$type"


TORTURE = """\
openapi: 3.1.0
info: {title: Loops, version: "1"}
paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}}
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Json"}}}
components:
  schemas:
    Node:
      type: object
      properties:
        left: {$ref: "#/components/schemas/Node"}
        pair: {$ref: "#/components/schemas/Pair"}
        any: {$ref: "#/components/schemas/Json"}
    Pair:
      type: object
      properties:
        one: {$ref: "#/components/schemas/Node"}
        two: {$ref: "#/components/schemas/Pair"}
    Json:
      oneOf:
        - {type: string}
        - {type: array, items: {$ref: "#/components/schemas/Json"}}
        - {type: object, additionalProperties: {$ref: "#/components/schemas/Json"}}
        - {$ref: "#/components/schemas/Node"}
    Wide:
      type: object
      properties:
        a: {$ref: "#/components/schemas/Wide"}
        b: {$ref: "#/components/schemas/Wide"}
        c: {$ref: "#/components/schemas/Wide"}
"""


def test_types_that_contain_each_other_come_to_an_end(api_of: Callable[[str], Api]) -> None:
    view = site(api_of(TORTURE))
    assert len(view.types) == 4
    rows = [row.id for page in view.types for row in walk(page.row.children)]
    assert rows == ["left", "pair", "any", "one", "two", "a", "b", "c"]
    assert len(request_rows(view.operations[0])) < 20
