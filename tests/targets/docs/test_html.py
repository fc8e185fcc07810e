"""Pages in HTML: well-formed, linked, small; no text of a document becomes an element of theirs."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable

import pytest

from generator.config import Config
from generator.model.api import Api
from generator.targets.docs.target import render
from tests.targets.docs.html_reading import Page, lost_links, read
from tests.targets.docs.test_hostile import HOSTILE, hostile_document

_LARGEST = 200_000
_PLAIN = {"p", "ul", "ol", "li", "pre", "code", "em", "strong", "s", "blockquote", "br", "hr"}
_PLAIN |= {"h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}
"""What CommonMark makes of a description; none of it has an attribute of its own."""


class Site:
    """The files of a site, its pages read."""

    def __init__(self, api: Api, *, snippets: bool = True) -> None:
        files = list(render(api, Config(), None if snippets else {}))
        self.files = {file.path: str(file.content) for file in files}
        self.pages = {
            path: read(text) for path, text in self.files.items() if path.endswith(".html")
        }


@pytest.fixture(scope="module")
def openai(openai_api: Api) -> Site:
    return Site(openai_api)


@pytest.fixture(scope="module")
def published(published_api: Api) -> Site:
    return Site(published_api)


@pytest.fixture
def site_of(api_of: Callable[[str], Api]) -> Callable[[str], Site]:
    return lambda document: Site(api_of(document), snippets=False)


@pytest.fixture(params=["openai", "published"])
def site(request: pytest.FixtureRequest) -> Site:
    found: Site = request.getfixturevalue(request.param)
    return found


def check_page(path: str, page: Page) -> None:
    assert page.faults == [], path
    assert page.text.startswith("<!doctype html>\n<html lang="), path
    names = Counter(one.name for one in page.elements)
    assert names["h1"] == 1 and names["main"] == 1 and names["title"] == 1, path
    assert "".join(page.titles).strip(), path
    assert [one for one, count in Counter(page.ids).items() if count > 1] == [], path
    assert not any(re.search(r"\s", one) for one in page.ids), path
    for element in page.elements:
        given = element.attributes
        assert not any(name.startswith("on") or name == "style" for name in given), (path, element)
        assert element.name != "script" or "src" in given, path


# The pages of real documents


def test_pages_are_well_formed(site: Site) -> None:
    for path, page in site.pages.items():
        check_page(path, page)


def test_every_link_and_fragment_leads_somewhere(site: Site) -> None:
    assert sum(len(page.links) for page in site.pages.values()) > 2000
    assert lost_links(site.pages, set(site.files)) == []


def test_headings_skip_no_level(site: Site) -> None:
    for path, page in site.pages.items():
        last = 0
        for element in page.elements:
            if re.fullmatch("h[1-6]", element.name):
                level = int(element.name[1])
                assert level <= last + 1, (path, element)
                last = level


def test_no_page_is_large(site: Site) -> None:
    sizes = {path: len(page.text.encode()) for path, page in site.pages.items()}
    del sizes["docs/print.html"]
    assert {path: size for path, size in sizes.items() if size > _LARGEST} == {}


def test_every_page_allows_only_its_own_scripts(site: Site) -> None:
    for path, page in site.pages.items():
        head = [one.attributes for one in page.elements if one.name == "meta"]
        policy = next(one["content"] for one in head if "http-equiv" in one)
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';"), path
        assert "unsafe" not in policy, path


def test_every_operation_is_on_the_page_of_all(site: Site) -> None:
    shown = {one.partition("#")[0] for one in site.pages["docs/all.html"].links}
    operations = {
        path.removeprefix("docs/") for path, page in site.pages.items() if "operation" in _is(page)
    }
    assert operations and operations <= shown


def _is(page: Page) -> set[str]:
    return {one.attributes.get("class", "") for one in page.elements if one.name == "article"}


# What documents can say


def test_a_field_may_be_called_as_a_part_of_the_page_is(site_of: Callable[[str], Site]) -> None:
    names = ["main", "find", "panel", "operations", "examples", "search", "hits", "constructor"]
    members = {name: {"type": "string"} for name in names}
    site = site_of(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "paths": {
                    "/a": {
                        "get": {
                            "operationId": "a",
                            "tags": ["main", "find"],
                            "responses": {
                                "200": {
                                    "description": "",
                                    "content": {
                                        "application/json": {
                                            "schema": {"$ref": "#/components/schemas/T"}
                                        }
                                    },
                                }
                            },
                        }
                    }
                },
                "components": {"schemas": {"T": {"type": "object", "properties": members}}},
            }
        )
    )
    for path, page in site.pages.items():
        check_page(path, page)
    assert {*names} <= site.pages["docs/types/t.html"].targets


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, ...]]:
    """The shapes of all elements on the site of a document that says nothing bad."""
    from generator.parser import parse
    from generator.spec import read as read_document

    found: set[tuple[str, ...]] = set()
    for text in ("harmless", "several words; https://example.test/", "https://example.test/"):
        place = tmp_path_factory.mktemp("harmless") / "document.json"
        place.write_text(json.dumps(hostile_document(text)), encoding="utf-8")
        site = Site(parse(read_document(place), Config()), snippets=False)
        found |= {one.shape for page in site.pages.values() for one in page.elements}
    return found


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_becomes_no_element_and_no_attribute(
    text: str, site_of: Callable[[str], Site], harmless: set[tuple[str, ...]]
) -> None:
    site = site_of(json.dumps(hostile_document(text)))
    assert lost_links(site.pages, set(site.files)) == []
    for path, page in site.pages.items():
        check_page(path, page)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", page.text)
        for element in page.elements:
            assert element.shape in harmless or is_prose(element.shape), (path, element)
            address = element.attributes.get("href", "")
            assert not re.match(r"(?!https?:|mailto:)[a-z][a-z0-9+.-]*:", address, re.IGNORECASE)


def is_prose(shape: tuple[str, ...]) -> bool:
    name, class_, *attributes = shape
    if name == "a":
        return set(attributes) <= {"href", "title"}
    if name == "ol":
        return set(attributes) <= {"start"}
    if name == "code":
        return set(attributes) <= {"class"} and class_.startswith(("language-", ""))
    return name in _PLAIN and not attributes


def test_a_table_with_aligned_columns_needs_no_style(site_of: Callable[[str], Site]) -> None:
    document = hostile_document("| a | b |\n|:--|--:|\n| 1 | 2 |")
    for path, page in site_of(json.dumps(document)).pages.items():
        check_page(path, page)


# The index of the search


def test_the_index_leads_to_pages_and_fields(site: Site) -> None:
    index = index_of(site)
    segments = [line.split("\t") for line in index["segments"].split("\n")]
    found = 0
    for kind in ("operations", "webhooks", "types"):
        for path, _, tree, *_ in index[kind]:
            page = site.pages[f"docs/{path}.html"]
            ids = set(ids_of(tree, [one[0] for one in segments]))
            assert ids <= page.targets, path
            found += len(ids)
    rows = sum(
        one.attributes.get("class") in {"field", "variant"}
        for page in site.pages.values()
        for one in page.elements
    )
    assert found >= rows


def test_the_index_is_small(site: Site) -> None:
    import gzip

    assert len(gzip.compress(site.files["docs/assets/search-index.js"].encode())) < 120_000


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_inside_the_index(text: str, site_of: Callable[[str], Site]) -> None:
    site = site_of(json.dumps(hostile_document(text)))
    index = index_of(site)
    segments = [line.split("\t") for line in index["segments"].split("\n")]
    assert all(len(one) <= 2 for one in segments)
    [[path, _, tree]] = [one for one in index["types"] if one[0] == "types/t"]
    assert {*ids_of(tree, [one[0] for one in segments])} <= site.pages[f"docs/{path}.html"].targets


def index_of(site: Site) -> dict[str, list[list[str]] | str]:
    text = site.files["docs/assets/search-index.js"]
    assert text.startswith("specwright.index(") and text.endswith(");\n")
    found: dict[str, list[list[str]] | str] = json.loads(text[len("specwright.index(") : -3])
    return found


def ids_of(tree: str, segments: list[str]) -> list[str]:
    above, last, found = [""], "", []
    for token in re.findall(r"\d+|[()]", tree):
        if token == "(":
            above.append(last)
        elif token == ")":
            above.pop()
        else:
            last = above[-1] + segments[int(token)]
            found.append(last)
    return found


def test_the_navigation_of_many_names_what_stands_near(site_of: Callable[[str], Site]) -> None:
    """A page stays as small in a group of a thousand operations, and with a thousand groups."""
    call = "get: {operationId: get%d, tags: [%s], responses: {'204': {description: ok}}}"
    many = [f"  /a{n}:\n    {call % (n, 'big')}" for n in range(300)]
    tags = [f"  /b{n}:\n    {call % (300 + n, f'tag{n}')}" for n in range(300)]
    head = "openapi: 3.1.0\ninfo: {title: Big, version: '1'}\npaths:\n"
    found = site_of(head + "\n".join(many + tags))
    middle = found.files["docs/operations/big/get150.html"]
    links = re.findall(r'href="(get\d+)\.html"', middle.partition("<main")[0])
    assert links == [f"get{n}" for n in range(130, 170)]
    assert '<a href="index.html">All 300 operations</a>' in middle
    groups = re.findall(
        r'href="\.\./(tag\d+)/index', found.files["docs/operations/tag150/get450.html"]
    )
    assert groups[0] != "tag0" and len(groups) <= 41 and "tag149" in groups
    for path, page in found.pages.items():
        check_page(path, page)


# What clients are called


def test_groups_types_and_errors_are_named_in_both_languages(openai: Site) -> None:
    def text(path: str) -> str:
        return openai.files[f"docs/{path}.html"]

    group = text("operations/vector-stores/index")
    assert "client.vector_stores</code>" in group and "client.vectorStores</code>" in group
    type_ = text("types/assistant-object")
    assert type_.count("<dd><code>AssistantObject</code></dd>") == 2
    assert "<code>.status_code</code>" in text("errors") and "<code>.status</code>" in text(
        "errors"
    )


def test_a_package_that_nobody_named_is_installed_from_beside_the_site(openai_api: Api) -> None:
    def first_page(config: Config) -> str:
        return str(next(iter(render(openai_api, config, {}))).content)

    assert "<code>pip install ./python</code>" in first_page(Config())
    assert "<code>npm install ./typescript</code>" in first_page(Config())
    named = first_page(Config(name=openai_api.package.name))
    assert "<code>pip install openai-client</code>" in named
    assert "<code>npm install openai-client</code>" in named
