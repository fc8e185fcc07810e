"""The snippets target: Api → a file for each snippet, and an index of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.targets.snippets.languages import ABOUT, About
from generator.targets.snippets.overlay import overlay
from generator.targets.snippets.skeletons import Redraw
from generator.targets.snippets.views import Snippet
from generator.targets.templates import folder
from generator.targets.work import Work


def render(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give a file for each snippet below `snippets/`, and two that have them all:
    `snippets.json` with what a page needs to draw them anew, and `overlay.yaml` for tools that show
    `x-codeSamples`."""
    return render_work(Work(api, config))


def render_work(work: Work) -> Iterator[File]:
    """The same, of a run that makes other things of them too."""
    api, snippets, redraws = work.api, work.writer.snippets, work.writer.redraws
    for of_operation in snippets.values():
        for snippet in of_operation:
            yield File(snippet.file, snippet.code)
    yield File("snippets/snippets.json", _index(api, snippets, redraws))
    schema = folder() / "snippets" / "schema.json"
    yield File("snippets/schema.json", schema.read_text(encoding="utf-8"))
    yield File("snippets/overlay.yaml", overlay(api, snippets))


def _index(
    api: Api,
    snippets: Mapping[str, tuple[Snippet, ...]],
    redraws: Mapping[str, Redraw],
) -> str:
    """All of it as JSON, a line for each operation."""
    languages = {key: _language(about, api) for key, about in ABOUT.items()}
    return (
        f'{{\n  "languages": {json.dumps(languages)},\n'
        f'  "operations": {_lines((id_, _cases(of)) for id_, of in snippets.items())},\n'
        f'  "redraw": {_lines((id_, one.as_json()) for id_, one in redraws.items())}\n}}\n'
    )


def _lines(entries: Iterable[tuple[str, object]]) -> str:
    lines = [
        f"    {json.dumps(key)}: {json.dumps(one, separators=(',', ':'))}" for key, one in entries
    ]
    return "{\n" + ",\n".join(lines) + "\n  }"


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
