"""The docs target: Api → the documentation site, as HTML and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.config import Config
from generator.model.api import Api
from generator.output import File
from generator.targets.docs.assets import assets
from generator.targets.docs.html_pages import html_pages
from generator.targets.docs.markdown_pages import markdown_pages
from generator.targets.docs.search_index import search_index
from generator.targets.docs.site import site_of
from generator.targets.docs.try_data import scripts
from generator.targets.docs.views import Site, Snippets
from generator.targets.templates import environment

FOLDER = "docs"


def render(api: Api, config: Config, snippets: Snippets | None = None) -> Iterable[File]:
    """Take a model, give the files of its documentation, below `docs/`: each page in HTML with a
    twin in Markdown, and what they need.

    The snippets are those of the snippets target unless they are given.
    """
    if snippets is None:
        from generator.targets.snippets.views import snippets_of

        snippets = snippets_of(api, config.templates)
    return _files(site_of(api, snippets, config.docs), api, config)


def _files(site: Site, api: Api, config: Config) -> Iterator[File]:
    jinja = environment(config.templates)
    yield from markdown_pages(site, jinja, FOLDER)
    yield from html_pages(site, jinja, FOLDER)
    for path, text in scripts(api, config.templates):
        yield File(f"{FOLDER}/{path}", text)
    yield from assets(api, config, FOLDER)
    yield File(f"{FOLDER}/assets/search-index.js", search_index(site))
    if api.original.content is not None:
        yield File(f"{FOLDER}/{site.document}", api.original.content)
