"""Markdown pages: complete, in order, linked; and nothing that a document says can break them."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable, Iterator
from posixpath import dirname, normpath
from typing import Any

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.output.files import collect
from generator.targets.docs.facts import error_class
from generator.targets.docs.rows import FieldRow
from generator.targets.docs.site import site_of
from generator.targets.docs.target import render
from generator.targets.snippets.views import Snippet, snippets_of
from tests.targets.docs.conftest import ROOT
from tests.targets.docs.reading import READER, Pages, check_links, check_structure, links

# The pages of real documents


def test_every_link_leads_to_a_page(openai_pages: Pages) -> None:
    assert check_links(openai_pages) > 1000


def test_every_link_of_the_published_document_leads_to_a_page(published_pages: Pages) -> None:
    assert check_links(published_pages) > 10_000


def test_every_page_is_reached_from_the_first(openai_pages: Pages) -> None:
    reached: set[str] = set()
    pending = ["docs/index.md"]
    while pending:
        path = pending.pop()
        if path not in reached:
            reached.add(path)
            pending += [normpath(f"{dirname(path)}/{one}") for one in links(openai_pages[path])]
    assert reached == set(openai_pages)


def test_pages_are_well_formed(openai_pages: Pages) -> None:
    for path, text in openai_pages.items():
        check_structure(path, text)


def test_pages_of_the_published_document_are_well_formed(published_pages: Pages) -> None:
    for path in [*published_pages][::12]:
        check_structure(path, published_pages[path])


def test_blank_lines_stand_where_they_should(openai_pages: Pages) -> None:
    for path, text in openai_pages.items():
        assert text.endswith("\n") and not text.endswith("\n\n"), path
        prose = re.sub(
            r"^( *)(`{3,})[^\n]*\n.*?^\1\2$", "code", text, flags=re.MULTILINE | re.DOTALL
        )
        assert "\n\n\n" not in prose, path
        assert not re.search(r"[^\n]\n#|^#[^\n]*\n[^\n]", prose, re.MULTILINE), path


def test_paths_can_stand_everywhere(openai_pages: Pages, published_pages: Pages) -> None:
    for pages in (openai_pages, published_pages):
        collect([File(path, text) for path, text in pages.items()])
        assert max(map(len, pages)) <= 100


def outline(rows: tuple[FieldRow, ...]) -> Iterator[FieldRow]:
    for row in rows:
        yield row
        yield from outline(row.variants)
        yield from outline(row.children)


def test_every_field_stands_on_the_page_in_its_order(openai_api: Api, openai_pages: Pages) -> None:
    for page in site_of(openai_api, {}).operations:
        rows = [row for section in page.request for row in outline(section.rows)]
        for content in page.body.contents if page.body else ():
            rows += [*outline(content.row.variants), *outline(content.row.children)]
        for response in page.responses:
            rows += outline(response.headers)
            for content in response.contents:
                rows += [*outline(content.row.variants), *outline(content.row.children)]
        text = openai_pages[f"docs/{page.path}.md"]
        shown = re.findall(
            r"^ *- \*\*`(.*?)`\*\* \(", text.partition("### Events")[0], re.MULTILINE
        )
        assert shown == [row.wire for row in rows if row.wire], page.path


def test_every_argument_is_a_field(openai_api: Api, published_api: Api) -> None:
    for api in (openai_api, published_api):
        pages = {page.id: page for page in site_of(api, {}).operations}
        for operation in api.operations:
            page = pages[operation.id]
            parameters = [row.wire for section in page.request for row in section.rows]
            by_place = [
                one.wire
                for place in ("path", "query", "header", "cookie")
                for one in operation.arguments
                if one.place == place
            ]
            assert parameters == by_place, operation.id
            wires = [one.wire for one in operation.arguments if one.place == "member"]
            contents = page.body.contents if page.body else ()
            shown = dict.fromkeys(row.wire for one in contents for row in one.row.children)
            assert [wire for wire in shown if wire in wires] == wires, operation.id


def test_every_named_type_has_a_page(openai_api: Api, openai_pages: Pages) -> None:
    named = [one for one in openai_api.types.values() if one.owner is None]
    assert sum(path.startswith("docs/types/") for path in openai_pages) == len(named) + 1


def test_the_page_of_an_operation(openai_pages: Pages) -> None:
    text = openai_pages["docs/operations/assistants/create-thread-and-run.md"]
    for line in (
        "[OpenAI API](../../index.md) › [Assistants](index.md) › Create thread and run",
        "# Create thread and run",
        "`POST /threads/runs` · in Python `client.assistants.create_thread_and_run()`",
        "- Needs a bearer token (`OPENAI_API_KEY`).",
        "- Answers with a stream of events (server-sent events) when `stream` is true.",
        "- **`assistant_id`** (string, required): The assistant that should answer.",
        "### 200 OK",
        "## Errors",
    ):
        assert line in text.split("\n"), line
    assert "[Get thread](get-thread.md) →" in text


def test_snippets_stand_on_the_page_as_they_are(openai_api: Api, openai_pages: Pages) -> None:
    text = openai_pages["docs/operations/assistants/create-thread-and-run.md"]
    for snippet in snippets_of(openai_api)["createThreadAndRun"]:
        if snippet.case in {"minimal", "stream"} or snippet.language != "python-async":
            assert snippet.code in text


def test_examples_stand_on_the_page_as_json(openai_api: Api, openai_pages: Pages) -> None:
    operation = next(one for one in openai_api.operations if one.id == "createThreadAndRun")
    tokens = READER.parse(openai_pages["docs/operations/assistants/create-thread-and-run.md"])
    shown = [
        json.loads(one.content) for one in tokens if one.type == "fence" and one.info == "json"
    ]
    assert operation.body is not None
    for example in operation.body.contents[0].examples:
        assert example.value in shown


def test_snippets_may_be_given(site: Callable[..., Pages]) -> None:
    document = (
        'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {/a: {get: {operationId: a}}}\n'
    )
    code = "x = '''\n```\n# </script>\n'''\n"
    pages = site(document, {"a": (Snippet("python", "minimal", "Required", code, "a.py"),)})
    (page,) = [text for path, text in pages.items() if path.endswith("/a.md")]
    assert f"````python\n{code}````" in page


# Documents with little in them


def test_nothing_but_webhooks(site: Callable[..., Pages]) -> None:
    pages = site("""\
        openapi: 3.1.0
        info: {title: Hooks, version: "1"}
        webhooks:
          order.shipped:
            post:
              summary: Shipped.
              requestBody:
                content:
                  application/json: {schema: {type: object, properties: {id: {type: integer}}}}
        """)
    assert "docs/webhooks/order-shipped.md" in pages
    assert "- **`id`** (integer" in pages["docs/webhooks/order-shipped.md"]
    assert "## Operations" not in pages["docs/index.md"]
    assert check_links(pages)


def test_nothing_at_all(site: Callable[..., Pages]) -> None:
    pages = site('openapi: 3.1.0\ninfo: {title: "", version: "1"}\npaths: {}\n')
    assert set(pages) == {"docs/index.md"}
    check_structure("docs/index.md", pages["docs/index.md"])
    assert check_links(pages) == 0


def test_names_that_meet_are_kept_apart(site: Callable[..., Pages]) -> None:
    names = ["con", "FooBar", "Foobar", "index", "Index", "名前", "x" * 200, "x" * 200 + "y"]
    schemas = {name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in names}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "components": {"schemas": schemas},
    }
    pages = site(json.dumps({**document, "paths": {}}))
    assert len(pages) == len(names) + 2
    collect([File(path, text) for path, text in pages.items()])
    assert max(map(len, pages)) <= 100


def test_security_in_words(site: Callable[..., Pages]) -> None:
    pages = site("""\
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths:
          /none: {get: {operationId: none, security: []}}
          /either:
            get: {operationId: either, security: [{key: []}, {basic: [], oauth: [read, write]}]}
          /optional: {get: {operationId: optional, security: [{}, {key: []}]}}
        components:
          securitySchemes:
            key: {type: apiKey, in: query, name: api_key}
            basic: {type: http, scheme: basic}
            oauth: {type: oauth2, flows: {}}
        """)
    said = {
        path.rpartition("/")[2]: next(re.finditer(r"^- .*", text, re.MULTILINE)).group()
        for path, text in pages.items()
        if path.startswith("docs/operations/") and not path.endswith("index.md")
    }
    assert said["none.md"] == "- Needs no credentials."
    assert said["optional.md"].startswith("- Takes, but does not need, an API key in the query")
    assert re.fullmatch(
        r"- Needs an API key in the query parameter `api_key` \(`T_\w+`\), or a user name"
        r" and a password \(.*\) and an OAuth 2 token with the scopes `read`, `write` \(`\w+`\)\.",
        said["either.md"],
    )


def test_the_errors_are_those_of_the_runtime() -> None:
    place = ROOT / "templates" / "python" / "runtime" / "errors.py"
    spec = importlib.util.spec_from_file_location("runtime_errors", place)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for status in range(400, 600):
        assert error_class(str(status)) == module.class_for(status).__name__


def test_a_template_of_ones_own(api_of: Callable[[str], Api], tmp_path: Any) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md.jinja").write_text("{{ site.types | length }} types\n")
    api = api_of('openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n')
    pages = {file.path: file.content for file in render(api, Config(templates=tmp_path), {})}
    assert pages["docs/index.md"] == "0 types\n"
