"""The snippets target: Api → a file for each snippet, and an index of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from generator.config import Config
from generator.model.api import Api
from generator.output import File
from generator.targets.snippets.views import LANGUAGES, Language, Snippet, snippets_of

_TITLES: dict[Language, str] = {
    "python": "Python",
    "python-async": "Python (async)",
    "curl": "curl",
}


def render(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give a file for each snippet below `snippets/`, and `snippets.json`."""
    snippets = snippets_of(api, config.templates)
    for of_operation in snippets.values():
        for snippet in of_operation:
            yield File(snippet.file, snippet.code)
    yield File("snippets/snippets.json", _index(api, snippets))


def _index(api: Api, snippets: Mapping[str, tuple[Snippet, ...]]) -> str:
    """The index as JSON: languages with what to install, then a line for each operation."""
    install = f"pip install {api.package.name}"
    languages = {
        language: {"title": _TITLES[language], "install": "" if language == "curl" else install}
        for language in LANGUAGES
    }
    lines = [f"    {json.dumps(id_)}: {json.dumps(_cases(of))}" for id_, of in snippets.items()]
    operations = ",\n".join(lines)
    return (
        f'{{\n  "languages": {json.dumps(languages)},\n  "operations": {{\n{operations}\n  }}\n}}\n'
    )


def _cases(snippets: Iterable[Snippet]) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for one in snippets:
        case = {"title": one.title, "code": one.code, "file": one.file}
        found.setdefault(one.language, {})[one.case] = case
    return found
