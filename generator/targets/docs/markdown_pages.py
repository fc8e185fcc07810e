"""The pages of the documentation site as Markdown, the twins of those in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

from jinja2 import Environment, Template

from generator.files import File
from generator.targets.docs.paths import Link, relative
from generator.targets.docs.prose import (
    NO_HEADINGS,
    cleaned,
    code,
    fence,
    inline,
    prose,
    starts_as_paragraph,
)
from generator.targets.docs.rows import FieldRow
from generator.targets.docs.views import Site
from generator.targets.snippets.languages import ABOUT

_LANGUAGES = {language: about.title for language, about in ABOUT.items()}
_LINE = re.compile(r"\n(?=[^\n])")
_URL = re.compile(r"https?://[^\s<>\"\\^`{|}]+", re.IGNORECASE)


def markdown_pages(site: Site, jinja: Environment, folder: str) -> Iterator[File]:
    """Every page of a site as a file `PATH.md` below a folder."""
    jinja = _with_writers(jinja, site.base)
    templates: dict[str, Template] = {}

    def page(path: str, template: str, ending: str = ".md", **view: object) -> File:
        if template not in templates:
            templates[template] = found = jinja.get_template(f"docs/{template}{ending}.jinja")
            found.globals = dict(found.globals)  # a chain of maps is slow to copy for every page
        here = path.rpartition("/")[0]
        text = templates[template].render(**view, here=here, languages=_LANGUAGES)
        return File(f"{folder}/{path}{ending}", text)

    yield page("index", "index", site=site)
    yield page("llms", "llms", ".txt", site=site)
    yield page("llms-full", "llms-full", ".txt", site=site)
    for group in site.groups:
        yield page(group.path, "group", page=group)
        for operation in group.operations:
            yield page(operation.path, "operation", page=operation)
    if site.types:
        yield page("types/index", "types", site=site)
    for type_ in site.types:
        yield page(type_.path, "type", page=type_)
    for webhook in site.webhooks:
        yield page(webhook.path, "webhook", page=webhook)
    if site.errors:
        yield page("errors", "errors", site=site)


def _with_writers(jinja: Environment, base: str) -> Environment:
    """The environment with the writers of Markdown as filters: text has no other way in."""
    jinja = jinja.overlay()
    jinja.filters = {
        **jinja.filters,
        "capitalized": _capitalized,
        "code": code,
        "continued": lru_cache(maxsize=None)(partial(_continued, base=base)),
        "fence": fence,
        "inline": inline,
        "link": _link,
        "links": _links,
        "outline": _outline,
        "prose": lambda text, level: prose(text, level, base),
        "url": _url,
    }
    return jinja


def _outline(rows: Iterable[FieldRow], pad: str = "") -> Iterator[tuple[str, FieldRow]]:
    """Fields with all that is inside them, in the order of reading, each with its indentation."""
    for row in rows:
        yield pad, row
        if row.variants:
            yield from _outline(row.variants, pad + "  ")
        if row.children:
            yield from _outline(row.children, pad + "  ")


def _continued(text: str, pad: str = "", *, base: str) -> str:
    """A description after what it describes in a list: on the line, if it can stand there."""
    written = prose(text, NO_HEADINGS, base)
    if not written:
        return ""
    lead = ": "
    if not starts_as_paragraph(written):
        lead = f":\n\n{pad}  "
    return lead + (_LINE.sub(f"\n{pad}  ", written) if "\n" in written else written)


@lru_cache(maxsize=65536)
def _link(to: Link, here: str) -> str:
    """A link from a page in the folder `here`."""
    return f"[{inline(to.title)}]({relative(to.path, here)}.md)"


def _links(links: Iterable[Link], here: str, separator: str = ", ") -> str:
    return separator.join(_link(to, here) for to in links)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def _url(address: str) -> str:
    """An address as a link if it is one of the web, else as code."""
    address = cleaned(address).strip()
    return f"<{address}>" if _URL.fullmatch(address) else code(address)
