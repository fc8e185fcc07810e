"""What the pages of the site need: its style and its scripts, as they stand in the templates."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.config import Config, DocsConfig
from generator.files import File
from generator.model.api import Api
from generator.targets.snippets.skeletons import SCRIPTS
from generator.targets.templates import environment

_STYLE = (
    "site.css",
    "fields.css",
    "panel.css",
    "widths.css",
    "form.css",
    "exchange.css",
    "print.css",
)
_TRY = (
    "values.js",
    "shapes.js",
    "words/try.js",
    "rows.js",
    "controls.js",
    "nodes.js",
    "objects.js",
    "series.js",
    "unions.js",
    "form.js",
    "json_view.js",
    "request.js",
    "oauth.js",
    "auth.js",
    "gateway.js",
    "sse.js",
    "viewer.js",
    "arrivals.js",
    "verdict.js",
    "exchange.js",
    "code.js",
    "try.js",
)


def assets(api: Api, config: Config, folder: str) -> Iterator[File]:
    """The files below `assets/`: one style, the script of every page, and those of Try it and
    of the search, which are only loaded by who tries and who searches.
    """
    jinja = environment(config.templates)

    def text(name: str) -> str:
        loader = jinja.loader
        assert loader is not None
        return loader.get_source(jinja, name)[0]

    def site(*names: str) -> str:
        return "\n".join(text(f"docs/site/{name}") for name in names)

    yield File(f"{folder}/assets/site.css", site(*_STYLE) + _accent(config.docs))
    yield File(f"{folder}/assets/site.js", site("site.js", "words/page.js"))
    about = {
        "name": api.original.name,
        "digest": api.original.digest,
        "title": api.info.title,
        "variable": api.package.base_url_environment,
    }
    known = f"specwright.document = {json.dumps(about)};\n"
    yield File(f"{folder}/assets/served.js", site("served.js") + known)
    snippets = [text(f"snippets/{name}") for name in SCRIPTS]
    yield File(f"{folder}/assets/try.js", "\n".join([*snippets, site(*_TRY)]))
    yield File(f"{folder}/assets/search.js", site("words/search.js", "search.js"))
    yield File(f"{folder}/assets/search.css", site("search.css"))
    if api.info.logo:
        yield File(f"{folder}/assets/logo.svg", api.info.logo)


def _accent(docs: DocsConfig) -> str:
    return f"\n:root {{\n  --accent: {docs.accent};\n}}\n" if docs.accent else ""
