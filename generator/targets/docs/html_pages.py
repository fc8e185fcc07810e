"""The pages of the documentation site as HTML: complete without a script, opened from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import Any, TypeVar

from jinja2 import Environment

from generator.files import File
from generator.targets.docs.markup import plain, prose_html, words_html
from generator.targets.docs.paths import Link, relative
from generator.targets.docs.prose import cleaned
from generator.targets.docs.rows import encoded
from generator.targets.docs.views import Site
from generator.targets.snippets.languages import ABOUT

ALL = Link("All operations", "all")
PRINT = Link("Print edition", "print")
NOT_FOUND = Link("Not found", "404")
TYPES = Link("Types", "types/index")
ERRORS = Link("Errors", "errors")

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src blob:; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'"
)
"""What a page may load (Content Security Policy, level 3); a server says the same in a header."""

_MANY = 100
"""So many operations of a group, or groups, the navigation names; of more, those near the page."""

_NEAR = 40

_Item = TypeVar("_Item")


def html_pages(site: Site, jinja: Environment, folder: str) -> Iterator[File]:
    """Every page of a site as a file `PATH.html` below a folder."""
    layout = _Layout(site, jinja, folder)
    yield layout.page("index", Link(site.start.title, "index"))
    for place, group in enumerate(site.groups):
        groups = _near(site.groups, place)
        for at, page in enumerate((group, *group.operations)):
            yield layout.page(
                "operation" if at else "group",
                page.link,
                page=page,
                group=group,
                groups=groups,
                near=_near(group.operations, max(0, at - 1)),
            )
    if site.types:
        yield layout.page("types", TYPES)
    for type_ in site.types:
        yield layout.page("type", type_.link, page=type_)
    for webhook in site.webhooks:
        yield layout.page("webhook", webhook.link, page=webhook)
    if site.errors:
        yield layout.page("errors", ERRORS)
    for template, link in (("all", ALL), ("print", PRINT), ("404", NOT_FOUND)):
        yield layout.page(template, link)
    if site.url:
        paths = [*site.paths, ALL.path, PRINT.path]
        yield File(f"{folder}/sitemap.xml", layout.sitemap(paths))


class _Layout:
    """Lays out the pages of one site."""

    def __init__(self, site: Site, jinja: Environment, folder: str) -> None:
        self.folder = folder
        self.groups = _near(site.groups, 0)
        self.jinja = jinja.overlay(autoescape=True)
        self.jinja.filters = {
            **jinja.filters,
            "encoded": encoded,
            "words": words_html,
            "plain": plain,
            "titled": lambda text: words_html(cleaned(text)),
            "prose": lambda text, level: prose_html(text, level, site.base),
            "capitalized": lambda text: text[:1].upper() + text[1:],
        }
        self.jinja.globals = {
            **jinja.globals,
            "site": site,
            "languages": ABOUT,
            "policy": POLICY,
            "links": {"all": ALL, "print": PRINT, "types": TYPES, "errors": ERRORS},
        }

    def page(self, template: str, link: Link, **view: Any) -> File:
        """A page by its template; how deep it stands is said by its path."""
        root = "../" * link.path.count("/")
        found = self.jinja.get_template(f"docs/html/{template}.html.jinja")
        text = found.render(
            **{"page": None, "group": None, "groups": self.groups, **view},
            link=link,
            root=root,
            href=partial(_href, here=link.path.rpartition("/")[0]),
        )
        return File(f"{self.folder}/{link.path}.html", text)

    def sitemap(self, paths: Iterable[str]) -> str:
        """Where all pages stand (sitemaps.org, protocol 0.9)."""
        template = self.jinja.get_template("docs/html/sitemap.xml.jinja")
        return template.render(paths=paths)


def _near(items: tuple[_Item, ...], at: int) -> tuple[_Item, ...]:
    """What the navigation names of many: those around the one that stands at an index."""
    if len(items) <= _MANY:
        return items
    start = max(0, min(at - _NEAR // 2, len(items) - _NEAR))
    return items[start : start + _NEAR]


@lru_cache(maxsize=65536)
def _href(to: Link, here: str) -> str:
    """Where a link leads from a page in the folder `here`."""
    return relative(to.path, here) + ".html"
