"""The snippets target: Api → a file for each snippet, and an index of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from generator.config import Config
from generator.model.api import Api
from generator.output import File
from generator.targets.snippets.languages import ABOUT, About
from generator.targets.snippets.overlay import overlay
from generator.targets.snippets.views import Snippet, snippets_of


def render(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give a file for each snippet below `snippets/`, and two that have them all:
    `snippets.json`, and `overlay.yaml` for tools that show `x-codeSamples`."""
    snippets = snippets_of(api, config.templates)
    for of_operation in snippets.values():
        for snippet in of_operation:
            yield File(snippet.file, snippet.code)
    yield File("snippets/snippets.json", _index(api, snippets))
    yield File("snippets/overlay.yaml", overlay(api, snippets))


def _index(api: Api, snippets: Mapping[str, tuple[Snippet, ...]]) -> str:
    """The index as JSON: languages with what to install, then a line for each operation."""
    languages = {key: _language(about, api) for key, about in ABOUT.items()}
    lines = [f"    {json.dumps(id_)}: {json.dumps(_cases(of))}" for id_, of in snippets.items()]
    operations = ",\n".join(lines)
    return (
        f'{{\n  "languages": {json.dumps(languages)},\n  "operations": {{\n{operations}\n  }}\n}}\n'
    )


def _language(about: About, api: Api) -> dict[str, str]:
    install = f"{about.registry} install {api.package.name}" if about.registry else ""
    note = {"note": about.note} if about.note else {}
    return {"title": about.title, "install": install, **note}


def _cases(snippets: Iterable[Snippet]) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for one in snippets:
        case = {"title": one.title, "code": one.code, "file": one.file}
        if one.alias:
            case["alias"] = one.alias
        found.setdefault(one.language, {})[one.case] = case
    return found
