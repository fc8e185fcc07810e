"""The docs target: Api → the documentation site, as HTML and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.targets.docs.assets import assets
from generator.targets.docs.html_pages import html_pages
from generator.targets.docs.markdown_pages import markdown_pages
from generator.targets.docs.search_index import search_index
from generator.targets.docs.site import site_of
from generator.targets.docs.try_data import scripts
from generator.targets.docs.views import Snippets
from generator.targets.templates import environment
from generator.targets.work import Work

FOLDER = "docs"


def render(api: Api, config: Config, snippets: Snippets | None = None) -> Iterator[File]:
    """Take a model, give the files of its documentation, below `docs/`: each page in HTML with a
    twin in Markdown, and what they need.

    The snippets are those of the snippets target unless they are given.
    """
    work = Work(api, config)
    if snippets is not None:
        work.site = site_of(api, snippets, config)
    yield from render_pages(work)
    yield from render_beside(work)


def render_pages(work: Work) -> Iterator[File]:
    """The half of it that takes longest: the pages in HTML."""
    return html_pages(work.site, environment(work.config.templates), FOLDER)


def render_beside(work: Work) -> Iterator[File]:
    """The other half: all that stands beside the pages."""
    api, site = work.api, work.site
    yield from markdown_pages(site, environment(work.config.templates), FOLDER)
    for path, text in scripts(work.writer):
        yield File(f"{FOLDER}/{path}", text)
    yield from assets(api, work.config, FOLDER)
    yield File(f"{FOLDER}/assets/search-index.js", search_index(site))
    if api.original.content is not None:
        yield File(f"{FOLDER}/{site.document}", api.original.content)
