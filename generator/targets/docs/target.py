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
    site = _site(api, config, snippets)
    yield from _pages(site, config)
    yield from _beside(site, api, config)


def render_pages(api: Api, config: Config) -> Iterable[File]:
    """The half of it that takes longest: the pages in HTML."""
    return _pages(_site(api, config), config)


def render_beside(api: Api, config: Config) -> Iterable[File]:
    """The other half: all that stands beside the pages."""
    return _beside(_site(api, config), api, config)


_memory: list[tuple[Api, Config, Site]] = []
"""The site that was asked for last: both halves want it."""


def _site(api: Api, config: Config, snippets: Snippets | None = None) -> Site:
    if snippets is not None:
        return site_of(api, snippets, config.docs)
    for known, like, site in _memory:
        if known is api and like is config:
            return site
    from generator.targets.snippets.views import snippets_of

    site = site_of(api, snippets_of(api, config.templates), config.docs)
    _memory[:] = [(api, config, site)]
    return site


def _pages(site: Site, config: Config) -> Iterator[File]:
    return html_pages(site, environment(config.templates), FOLDER)


def _beside(site: Site, api: Api, config: Config) -> Iterator[File]:
    yield from markdown_pages(site, environment(config.templates), FOLDER)
    for path, text in scripts(api, config.templates):
        yield File(f"{FOLDER}/{path}", text)
    yield from assets(api, config, FOLDER)
    yield File(f"{FOLDER}/assets/search-index.js", search_index(site))
    if api.original.content is not None:
        yield File(f"{FOLDER}/{site.document}", api.original.content)
