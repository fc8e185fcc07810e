"""Snippets: every call of every operation in every language, as code with a file to stand in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from generator.model.api import Api, Group
from generator.model.names import name_of
from generator.record import record
from generator.targets.python import names
from generator.targets.snippets.calls import Call, Calls
from generator.targets.snippets.curl import curl
from generator.targets.snippets.http import http
from generator.targets.snippets.javascript import javascript, javascript_frame
from generator.targets.snippets.languages import ABOUT, LANGUAGES, Language
from generator.targets.snippets.python import python, python_frame
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.skeletons import Redraw, redraw_of
from generator.targets.snippets.typescript import names_of, typescript, typescript_frame
from generator.targets.templates import environment

_LONGEST_PATH = 100


@record
class Snippet:
    """A call in one language: its code, and the file for it. `alias` is what else its case may be
    called, if anything."""

    language: Language
    case: str
    title: str
    code: str
    file: str
    alias: str = ""


def snippets_of(api: Api, templates: Path | None = None) -> Mapping[str, tuple[Snippet, ...]]:
    """All snippets by operation id, case by case, each in all languages that have words for it.
    `templates` is the user's folder of templates."""
    return Writer(api, templates).snippets


class Writer:
    """Writes the snippets of one API."""

    def __init__(self, api: Api, templates: Path | None) -> None:
        jinja = environment(templates)
        self.api = api
        self.calls = Calls(api)
        self.sync = jinja.get_template("snippets/python.py.jinja")
        self.async_ = jinja.get_template("snippets/python_async.py.jinja")
        self.typescript = jinja.get_template("snippets/typescript.ts.jinja")
        self.javascript = jinja.get_template("snippets/javascript.mjs.jinja")
        self.curl = jinja.get_template("snippets/curl.sh.jinja")
        self.http = jinja.get_template("snippets/http.http.jinja")
        self.names = names_of(api)
        self.taken: set[str] = set()

    @cached_property
    def made(self) -> Mapping[str, tuple[Group, tuple[Call, ...]]]:
        """The calls that are shown, by the id of their operation."""
        return {
            operation.id: (group, self.calls.of(operation))
            for group in self.api.groups
            for operation in group.operations
        }

    @cached_property
    def snippets(self) -> Mapping[str, tuple[Snippet, ...]]:
        """All snippets by operation id, case by case."""
        return {id_: tuple(self._of(calls, group)) for id_, (group, calls) in self.made.items()}

    @cached_property
    def redraws(self) -> Mapping[str, Redraw]:
        """What a page needs to draw them anew; as dear as writing them, and not always wanted."""
        return {
            id_: redraw_of(calls, group, self.api, self.names, self.frame)
            for id_, (group, calls) in self.made.items()
        }

    def _of(self, calls: Iterable[Call], group: Group) -> Iterator[Snippet]:
        for call in calls:
            for language in LANGUAGES:
                try:
                    code = self.code(call, group, language)
                except Unsayable:
                    continue
                file = self._file(call, group, language)
                yield Snippet(language, call.case, call.title, code, file, call.alias)

    def code(self, call: Call, group: Group, language: Language) -> str:
        """A call in a language. Raises Unsayable where that has no words for it."""
        match language:
            case "python":
                return python(call, group, self.api, self.sync, is_async=False)
            case "python-async":
                return python(call, group, self.api, self.async_, is_async=True)
            case "curl":
                return curl(call, self.api, self.curl)
            case "typescript":
                return typescript(call, group, self.api, self.names, self.typescript)
            case "javascript":
                return javascript(call, self.api, self.javascript)
            case "http":
                return http(call, self.api, self.http)

    def frame(self, call: Call, language: Language, mark: str) -> str:
        """The program of a call in a language, with something else in the place of the call."""
        match language:
            case "python":
                return python_frame(call, mark, self.api, self.sync, is_async=False)
            case "python-async":
                return python_frame(call, mark, self.api, self.async_, is_async=True)
            case "typescript":
                return typescript_frame(call, mark, self.api, self.typescript)
            case "javascript":
                return javascript_frame(call, self.api, mark, self.javascript)
            case _:
                return mark

    def _file(self, call: Call, group: Group, language: Language) -> str:
        """`python/assistants/create_run_stream.py`; one too long or taken gets a mark."""
        kind, _, example = call.case.partition(": ")
        words = [names.module_name(call.operation.name)]
        if kind != "minimal":
            words.append(kind)
        if example:
            words.append(name_of(example).snake)
        about = ABOUT[language]
        folder = f"snippets/{about.folder}/{names.module_name(group.name)}"
        path = f"{folder}/{'_'.join(words)}{about.ending}"
        if len(path) > _LONGEST_PATH or path.lower() in self.taken:
            told = f"{call.operation.method} {call.operation.path} {call.case}"
            mark = hashlib.sha256(told.encode(errors="replace")).hexdigest()[:8]
            ending = f"_{mark}{about.ending}"
            folder = folder[:45].rstrip("_/")
            room = _LONGEST_PATH - len(folder) - len(ending) - 1
            path = f"{folder}/{'_'.join(words)[:room]}{ending}"
        self.taken.add(path.lower())
        return path
