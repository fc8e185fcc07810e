"""What the config says of things that the document does not have, at its place in the config."""

from __future__ import annotations

import pytest

from tests.parser.inline import api_of

DOCUMENT = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                  upto: {type: string}
                  meta: {}
    put: {operationId: putThings, tags: [things], responses: {'204': {description: ok}}}
components:
  schemas: {Thing: {type: object, properties: {id: {type: string}}}}
  securitySchemes: {ApiKey: {type: apiKey, in: header, name: X-Key}}
"""
PAGES = "[operations.listThings.pagination]\nkind = 'cursor'\nitems = 'data'\n"


@pytest.mark.parametrize(
    ("config", "line", "message", "hint"),
    [
        (
            "[environment.credentials]\nApiKy = 'KEY'",
            2,
            "[environment.credentials.ApiKy]; the document has nothing of that name.",
            "Did you mean `ApiKey`?",
        ),
        (
            f"{PAGES}param = 'cursr'\nnext = 'upto'",
            4,
            "param = `cursr` for the pages of listThings, which has nothing of that name.",
            "Did you mean `cursor`?",
        ),
        (
            f"{PAGES}param = 'cursor'\nnext = 'uptoo'",
            5,
            "next = `uptoo` for the pages of listThings, which has nothing of that name.",
            "Did you mean `upto`?",
        ),
        (
            f"{PAGES}param = 'cursor'\nlast_item = 'key'",
            5,
            "last_item = `key` for the pages of listThings, which has nothing of that name.",
            "",
        ),
        (
            "[operations.listThings]\nstream = 'Thingy'",
            2,
            "`Thingy` as event type of listThings; there is no such schema.",
            "Did you mean `Thing`?",
        ),
        (
            "[operations.putThings]\nname = 'list things'",
            2,
            "the name `list_things` for putThings, which listThings has too: "
            "putThings is called `list_things_by_things`.",
            "",
        ),
    ],
)
def test_each_is_said_with_its_place(config: str, line: int, message: str, hint: str) -> None:
    (found,) = api_of(DOCUMENT, config).diagnostics
    assert (found.message, found.hint) == (f"The config has {message}", hint)
    assert found.location is not None
    assert (found.location.file.endswith("specwright.toml"), found.location.line) == (True, line)


@pytest.mark.parametrize("member", ["upto", "meta.deep.next"])
def test_nothing_is_said_of_what_may_be_there(member: str) -> None:
    assert api_of(DOCUMENT, f"{PAGES}param = 'cursor'\nnext = '{member}'").diagnostics == ()
