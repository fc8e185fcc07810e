"""Choice: what a marker asks for → the snippet, or what is wrong with the asking."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from generator.model.api import Api
from generator.targets.snippets.languages import LANGUAGES
from generator.targets.snippets.views import Snippet

_MOST = 12


class Unknown(Exception):
    """There is no such snippet. `offset` is where in the query the wrong word stands."""

    def __init__(self, offset: int, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.code = code
        self.message = message
        self.hint = hint


class Catalog:
    """All snippets of an API, found by `OPERATION LANGUAGE CASE`.

    An operation goes by its id, or by its method and path; the case that is not named is `minimal`,
    and `example: NAME` may be said without its first word.
    """

    def __init__(self, api: Api, snippets: Mapping[str, tuple[Snippet, ...]]) -> None:
        self._snippets = dict(snippets)
        for operation in api.operations:
            known = snippets.get(operation.id)
            if known is not None:
                self._snippets.setdefault(f"{operation.method} {operation.path}", known)
        self._ids = list(snippets)
        self._spaced = sorted((one for one in self._snippets if " " in one), key=len, reverse=True)

    def find(self, query: str) -> Snippet:
        """The snippet that a query names. Raises Unknown."""
        operation = self._operation(query)
        known = self._snippets[operation]
        language, at = _word(query, len(operation))
        if not language:
            raise Unknown(at, "bad-marker", "this marker names no language", _known(LANGUAGES))
        if language not in LANGUAGES:
            hint = _hint(language, LANGUAGES)
            raise Unknown(at, "unknown-language", f"there is no language {language!r}", hint)
        of_language = {one.case: one for one in known if one.language == language}
        if not of_language:
            raise Unknown(
                at,
                "no-snippet",
                f"{operation} cannot be said in {language}",
                "Try another language.",
            )
        start = at + len(language)
        case = " ".join(query[start:].split()) or "minimal"
        named = {one.alias: one for one in of_language.values() if one.alias}
        found = of_language.get(case) or named.get(case) or of_language.get(f"example: {case}")
        if found is None:
            at = start + len(query[start:]) - len(query[start:].lstrip())
            message = f"{operation} has no case {case!r} in {language}"
            names = [*of_language, *named, *(one.partition(": ")[2] or one for one in of_language)]
            raise Unknown(at, "unknown-case", message, _hint(case, names, of_language))
        return found

    def _operation(self, query: str) -> str:
        first, _ = _word(query, 0)
        if not first:
            hint = "It says `snippet: OPERATION LANGUAGE CASE`."
            raise Unknown(0, "bad-marker", "this marker names no operation", hint)
        for name in self._spaced:
            if query == name or query.startswith((f"{name} ", f"{name}\t")):
                return name
        if first in self._snippets:
            return first
        if "/" in query and " " in query:
            pair = " ".join(query.split()[:2])
            if pair.partition(" ")[2].startswith("/"):
                message = f"there is no operation {pair!r}"
                raise Unknown(0, "unknown-operation", message, _hint(pair, self._spaced))
        message = f"there is no operation {first!r}"
        raise Unknown(0, "unknown-operation", message, _hint(first, self._ids))


def _word(text: str, start: int) -> tuple[str, int]:
    """The next word of a text, and where it begins."""
    rest = text[start:]
    at = start + len(rest) - len(rest.lstrip())
    return (rest.split(maxsplit=1) or [""])[0], at


def _hint(name: str, known: Sequence[str], listed: Iterable[str] | None = None) -> str:
    folded = {one.lower(): one for one in reversed(known)}
    near = difflib.get_close_matches(name.lower()[:100], folded, 1)
    return (
        f"Did you mean `{folded[near[0]]}`?"
        if near
        else _known(known if listed is None else listed)
    )


def _known(names: Iterable[str]) -> str:
    all_ = list(names)
    more = f", … ({len(all_)} in all)" if len(all_) > _MOST else ""
    return f"Known here: {', '.join(all_[:_MOST])}{more}."
