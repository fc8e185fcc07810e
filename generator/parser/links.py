"""Links of responses: which call can follow, and what it is given of the one before (OpenAPI 3.1,
section 4.8.20).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, Literal
from urllib.parse import unquote

from generator.json_pointers import escaped
from generator.model.api import Link, ParameterLocation, Passed, Response
from generator.parser.bodies import declared_responses
from generator.parser.context import Context, OperationError
from generator.parser.expressions import origin_of
from generator.parser.members import object_of, text_of
from generator.parser.operations import Draft
from generator.parser.path_items import METHODS, MORE_METHODS, Present

_PLACES: Final[tuple[ParameterLocation, ...]] = ("path", "query", "header", "cookie")


def with_links(context: Context, present: Iterable[Present], drafts: list[Draft]) -> list[Draft]:
    """The drafts with the links of their responses, now that it is known what these can lead to:
    the operations that are `present`, in the model or not.
    """
    ids: dict[str, str] = {}
    refs: dict[str, str] = {}
    for path, method, _, node in present:
        refs[_ref(path, method)] = ""
        if isinstance(node, dict):
            ids[text_of(node, "operationId")] = ""
    for draft in drafts:
        method, _, path = draft.key.partition(" ")
        refs[_ref(path, method)] = draft.unique
        ids[draft.id] = ids.get(draft.id) or draft.unique
    reader = _Reader(context, ids, refs)
    return [reader.draft(draft) for draft in drafts]


def _ref(path: str, method: str) -> str:
    """How a link refers to an operation, whichever way its characters are spelled."""
    above = "" if method in METHODS else f"{MORE_METHODS}/"
    return unquote(f"#/paths/{escaped(path)}/{above}{escaped(method)}")


class _Reader:
    """Reads links, each one once. `ids` and `refs` have for all that can call an operation its id,
    or nothing where the model is without it.
    """

    def __init__(self, context: Context, ids: Mapping[str, str], refs: Mapping[str, str]) -> None:
        self.context = context
        self.ids = ids
        self.refs = refs
        self._maps: dict[int, tuple[Link, ...]] = {}
        self._links: dict[int, Link] = {}

    def draft(self, draft: Draft) -> Draft:
        """A draft with its links, itself where it has none."""
        declared = declared_responses(draft.node)
        responses = tuple(
            self._response(response, value)
            for response, (_, value) in zip(draft.responses, declared, strict=True)
        )
        return draft if responses == draft.responses else replace(draft, responses=responses)

    def _response(self, response: Response, value: Any) -> Response:
        node, _ = self.context.deref(value)
        declared = node.get("links")
        if not isinstance(declared, dict):
            return response
        if id(declared) not in self._maps:
            self._maps[id(declared)] = tuple(self._read(declared))
        return replace(response, links=self._maps[id(declared)])

    def _read(self, declared: Mapping[str, Any]) -> Iterator[Link]:
        for name, value in declared.items():
            if name.startswith("x-"):
                continue
            try:
                node, _ = self.context.deref(value)
                if id(node) not in self._links:
                    self._links[id(node)] = self._link(name, node)
            except OperationError as error:
                message = f"The link {name} is left out: {error}"
                self.context.warn("link-left-out", message, declared, name)
            else:
                yield replace(self._links[id(node)], name=name)

    def _link(self, name: str, node: Mapping[str, Any]) -> Link:
        parameters = object_of(node, "parameters")
        passed = [Passed(*_placed(key), one, origin_of(one)) for key, one in parameters.items()]
        if "requestBody" in node:
            body = node["requestBody"]
            passed.append(Passed("", "body", body, origin_of(body)))
        key = "operationId" if text_of(node, "operationId") else "operationRef"
        target = text_of(node, key)
        if not target:
            raise OperationError("it names no operation.")
        operation = self._operation(name, node, key, target)
        return Link(name, operation, target, tuple(passed), text_of(node, "description"))

    def _operation(self, name: str, node: Mapping[str, Any], key: str, target: str) -> str:
        """The id of the operation that is meant; none, and a warning, where none is called so."""
        known, asked = (self.ids, target) if key == "operationId" else (self.refs, unquote(target))
        if asked in known or (known is self.refs and not asked.startswith("#")):
            return known.get(asked, "")
        near = difflib.get_close_matches(asked, known, 1)
        hint = f"Did you mean `{near[0]}`?" if near else ""
        message = f"The link {name} leads to `{target}`; no operation is called that."
        self.context.warn("unknown-link-target", message, node, key, hint)
        return ""


def _placed(key: str) -> tuple[str, ParameterLocation | Literal[""]]:
    """A parameter by its name, and by its place where that is said too."""
    for place in _PLACES:
        if key.startswith(f"{place}."):
            return key.removeprefix(f"{place}."), place
    return key, ""
