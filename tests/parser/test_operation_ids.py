"""No two operations have one id, and all of them are generated."""

from __future__ import annotations

from generator.config import Config
from generator.output.files import collect
from generator.targets.rendering import render
from tests.parser.inline import api_of

OK = "responses: {'204': {description: ok}}"


def test_a_link_leads_to_the_operation_that_it_names() -> None:
    api = api_of(f"""
paths:
  /a: {{get: {{operationId: it, tags: [x], {OK}}}}}
  /b?q={{q}}:
    get:
      operationId: it
      tags: [x]
      parameters: [{{name: q, in: query, schema: {{type: string}}}}]
      {OK}
  /c:
    get:
      operationId: c
      responses:
        '204':
          description: ok
          links:
            one: {{operationId: it}}
            two: {{operationRef: '#/paths/~1b?q={{q}}/get'}}
""")
    links = [one for each in api.operations for answer in each.responses for one in answer.links]
    assert [one.operation for one in links] == ["it", "GET /b?q={q}"]


def test_an_id_that_is_taken_is_method_and_path() -> None:
    api = api_of(f"""
paths:
  /a: {{get: {{operationId: it, tags: [x], {OK}}}}}
  /b: {{get: {{operationId: it, tags: [x], {OK}}}}}
  /users: {{get: {{tags: [x], {OK}}}}}
  /users/~: {{get: {{tags: [x], {OK}}}}}
""")
    ids = [one.id for one in api.operations]
    assert ids == ["it", "GET /b", "get users", "GET /users/~"]
    files = collect(render(api, Config(), (), lambda _: None))
    pages = [path for path in files if path.startswith("docs/operations/x/")]
    assert len([path for path in pages if path.endswith(".html")]) == 5
