"""The room of references: walks the sources by the grammar, spells every `$ref` canonically, reads
what is referred to.

A reference is resolved once, before the document is upgraded, so that a pointer means what its
author saw.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from generator.diagnostics import Diagnostic, InputError
from generator.record import record
from generator.spec import json_text, yaml_text
from generator.spec.grammar import (
    DATA,
    DISCRIMINATOR,
    FREE,
    LINK,
    MAPPING,
    OPENAPI,
    SCHEMA,
    TEXT,
    Kind,
)
from generator.spec.pointers import (
    canonical,
    file_name,
    fragment_token,
    mappings_of,
    path_to,
    step_into,
    tokens_of,
)
from generator.spec.sources import Policy, Source, fetch, is_remote, is_url, local_path

_TEXT_FILES = (".md", ".markdown", ".txt", ".rst", ".html", ".htm", ".graphql", ".adoc")
_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(eq=False, slots=True)
class Scope:
    """What a relative reference is relative to: a source, or a schema with an `$id` in it."""

    source: Source
    root: Any
    uri: str = ""
    known: dict[str, Target] = field(default_factory=dict)


@record
class Target:
    """Where a reference leads: its canonical spelling, and the node with its scope, or what is
    wrong.
    """

    ref: str
    node: Any = None
    scope: Scope | None = None
    problem: str = ""
    """A diagnostic's code, '' when the node was found."""
    reason: str = ""
    hint: str = ""
    holder: Any = None
    missing: str = ""
    """What was looked for in `holder` and is not there: a nearest name is only sought when somebody
    is told.
    """


@record
class Use:
    """A reference as it stands in the document: `node[key]` held it."""

    node: Any
    key: str
    kind: Kind
    scope: Scope


class Links:
    """All sources of a document and the references between them."""

    def __init__(self, root: Source, policy: Policy) -> None:
        self.root = root
        self.policy = policy
        self.folder = os.path.dirname(os.path.abspath(root.path))
        self.sources: dict[str, Source] = {"": root}
        self.broken: dict[str, tuple[Diagnostic, ...]] = {}
        self.diagnostics: list[Diagnostic] = []
        self.schemas: list[dict[str, Any]] = []
        self.uses: list[Use] = []
        """Every reference that a reader of the document must follow."""
        self.targets: dict[str, Target] = {}
        self.dangling: dict[str, tuple[Target, list[Use]]] = {}
        self._names: dict[str, str] = {root.url or os.path.normpath(os.path.abspath(root.path)): ""}
        self._scopes: dict[str, Scope] = {}
        self._ids: dict[str, Scope] = {}
        self._visited: set[int] = set()
        self._freed: set[int] = set()
        self._spelled: set[int] = set()  # nodes whose `$ref` is already relative to the root
        self._waiting: list[Use] = []
        self._free: list[Use] = []
        self._keep: list[Any] = []

    def follow(self) -> None:
        """Walk the root document and all it refers to, rewriting each `$ref` in place."""
        scope = self.scope(self.root)
        own = self.root.data.get("$self")
        if isinstance(own, str):
            self._ids[urldefrag(own)[0]] = scope
        self._walk(self.root.data, OPENAPI, scope)
        self._drain()

    def scope(self, source: Source) -> Scope:
        """The scope of a whole source."""
        found = self._scopes.get(source.name)
        if found is None:
            found = self._scopes[source.name] = Scope(source, source.data)
        return found

    def target(self, ref: str) -> Target:
        """Take a canonical reference, give its target; one that only extensions use is followed
        now.
        """
        found = self.targets.get(ref)
        if found is None:
            found = self._enlist(self._find(self.scope(self.root), ref, FREE))
            self._enter(found, FREE)
            self._drain()
        return found

    def told(self, target: Target) -> bool:
        """Whether the file of a target is broken and says so itself."""
        name = target.ref.partition("#")[0]
        return any(found.location for found in self.broken.get(name, ()))

    # Walking

    def _walk(self, start: Any, kind: Kind, scope: Scope) -> None:
        visited, waiting, free = self._visited, self._waiting, self._free
        schemas, data, text = self.schemas, DATA, TEXT
        stack: list[tuple[Any, Kind, Scope]] = [(start, kind, scope)]
        push, pop = stack.append, stack.pop
        while stack:
            node, kind, scope = pop()
            if node.__class__ is list:
                for child in node:
                    if child.__class__ is dict or child.__class__ is list:
                        push((child, kind, scope))
                continue
            if kind is FREE:
                if id(node) in self._freed or id(node) in visited:
                    continue
                self._freed.add(id(node))
                if "$ref" in node and node["$ref"].__class__ is str:
                    free.append(Use(node, "$ref", kind, scope))
            elif id(node) in visited:
                continue
            else:
                visited.add(id(node))
                if kind is SCHEMA:
                    schemas.append(node)
                    if "$id" in node and node["$id"].__class__ is str:
                        scope = self._identified(node, scope)
                if "$ref" in node and node["$ref"].__class__ is str:
                    waiting.append(Use(node, "$ref", kind, scope))
                if kind is DISCRIMINATOR or kind is LINK:
                    self._named_references(node, kind, scope)
            fields, rest = kind.fields, kind.rest
            for key, child in node.items():
                if child.__class__ is dict or child.__class__ is list:
                    sub = fields.get(key)
                    if sub is None:
                        sub = FREE if kind.extensible and key[:2] == "x-" else rest
                    if sub is text:
                        self._text_reference(node, key, child, scope)
                    elif sub is not data:
                        push((child, sub, scope))

    def _identified(self, node: dict[str, Any], scope: Scope) -> Scope:
        uri = urldefrag(urljoin(scope.uri, node["$id"]))[0]
        return self._ids.setdefault(uri, Scope(scope.source, node, uri))

    def _named_references(self, node: dict[str, Any], kind: Kind, scope: Scope) -> None:
        """References that are not called `$ref`."""
        if kind is LINK:
            if node.get("operationRef").__class__ is str:
                self._waiting.append(Use(node, "operationRef", FREE, scope))
            return
        mapping = node.get("mapping")
        if mapping.__class__ is dict:
            for key, value in mapping.items():
                if value.__class__ is str:
                    self._waiting.append(Use(mapping, key, MAPPING, scope))

    def _text_reference(self, node: dict[str, Any], key: str, child: Any, scope: Scope) -> None:
        if child.__class__ is dict and child.get("$ref").__class__ is str:
            self._keep.append(child)
            use = Use(child, "$ref", TEXT, scope)
            found = self._resolve(use)
            if found.node.__class__ is not str and not found.problem:
                reason = f"{found.ref} is not a text"
                found = Target(found.ref, None, None, "ref-not-found", reason)
            node[key] = found.node if found.node.__class__ is str else ""
            if found.node.__class__ is not str:
                self.dangling.setdefault(found.ref, (found, []))[1].append(use)

    def _drain(self) -> None:
        """Follow what was found until nothing new is found."""
        while self._waiting or self._free:
            batch, self._waiting[:] = list(self._waiting), []
            for use in batch:
                found = self._resolve(use)
                use.node[use.key] = found.ref
                if use.key == "$ref":
                    self._spelled.add(id(use.node))
                    self.uses.append(use)
                if found.problem and use.key != "operationRef":  # may name another API's operation
                    self.dangling.setdefault(found.ref, (found, []))[1].append(use)
                elif not found.problem and id(found.node) not in self._visited:
                    self._enter(found, SCHEMA if use.kind is MAPPING else use.kind)
            batch, self._free[:] = list(self._free), []
            for use in batch:
                if id(use.node) not in self._spelled:
                    self._spelled.add(id(use.node))
                    use.node["$ref"] = self._spell(use.scope, use.node["$ref"])

    def _enter(self, found: Target, kind: Kind) -> None:
        if found.scope and (found.node.__class__ is dict or found.node.__class__ is list):
            self._walk(found.node, kind, found.scope)

    # Finding

    def _resolve(self, use: Use) -> Target:
        raw = use.node[use.key]
        if use.kind is MAPPING:
            return self._mapped(raw, use.scope)
        scope = use.scope
        if id(use.node) in self._spelled:
            scope = self.scope(self.root)
        found = scope.known.get(raw)
        if found is None:
            found = scope.known[raw] = self._enlist(self._find(scope, raw, use.kind))
        return found

    def _enlist(self, found: Target) -> Target:
        return self.targets.setdefault(found.ref, found)

    def _mapped(self, value: str, scope: Scope) -> Target:
        """A discriminator's value is a schema's name or a reference; the specification lets both
        look alike.
        """
        named = f"/components/schemas/{fragment_token(value)}"
        found = self._inside(self.scope(self.root), named)
        if found.problem and ("#" in value or "/" in value or value.endswith(_SUFFIXES)):
            found = self._find(scope, value, SCHEMA)
        return self._enlist(found)

    def _find(self, scope: Scope, raw: str, kind: Kind) -> Target:
        document, _, fragment = raw.partition("#")
        if self._ids and (document or scope.uri):
            named = self._ids.get(urldefrag(urljoin(scope.uri, raw))[0])
            if named:
                found = self._inside(named, fragment)
                if document or not found.problem:
                    return found
        if not document:
            return self._inside(self.scope(scope.source), fragment)
        path = _path(scope.source, document)
        if not is_url(path) and (scope.source.url or is_remote(path)):
            reason = f"{document} is no file that can be read"
            return Target(raw, None, None, "ref-outside-policy", reason)
        return self._in_file(path, fragment, kind)

    def _in_file(self, path: str, fragment: str, kind: Kind) -> Target:
        name = self._name(path)
        if name not in self.sources and name not in self.broken:
            self._read(path, name, kind)
        if name in self.broken:
            first = self.broken[name][0]
            ref = canonical(name, tokens_of(fragment)) if fragment[:1] == "/" else file_name(name)
            code = "ref-outside-policy" if first.code == "ref-outside-policy" else "ref-not-found"
            return Target(ref, problem=code, reason=first.message, hint=first.hint)
        return self._inside(self.scope(self.sources[name]), fragment)

    def _read(self, path: str, name: str, kind: Kind) -> None:
        try:
            source = fetch(path, self.root, self.policy)
            if path.endswith(_TEXT_FILES) or (kind is TEXT and not path.endswith(_SUFFIXES)):
                source.data = source.content.decode("utf-8")
            else:
                self.diagnostics += load(source)
        except InputError as error:
            self.broken[name] = error.diagnostics
            self.diagnostics += [found for found in error.diagnostics if found.location]
        else:
            self.sources[name] = source

    def _name(self, path: str) -> str:
        """The canonical name of a file: its URL, or its path relative to the root document's
        folder; '' is the root document.
        """
        name = self._names.get(path)
        if name is None:
            local = not is_url(path)
            name = os.path.relpath(path, self.folder).replace(os.sep, "/") if local else path
            self._names[path] = name
        return name

    def _inside(self, scope: Scope, fragment: str) -> Target:
        """Take a scope and a fragment, give the node: a JSON pointer, or the name of an anchor."""
        if fragment and fragment[0] != "/":
            return self._anchored(scope, unquote(fragment))
        tokens = tokens_of(fragment)
        if tokens == [""] and step_into(scope.root, "") is None:
            tokens = []  # `file.yaml#/` is how many spell the whole file
        node = scope.root
        for depth, token in enumerate(tokens):
            step = step_into(node, token)
            if step is None:
                return self._nowhere(scope, tokens, depth, node)
            node = node[step]
        if scope.root is not scope.source.data:
            tokens = path_to(scope.source.data, scope.root) + tokens
        return Target(canonical(scope.source.name, tokens), node, scope)

    def _nowhere(self, scope: Scope, tokens: list[str], depth: int, node: Any) -> Target:
        ref, token = canonical(scope.source.name, tokens), tokens[depth]
        holder = canonical(scope.source.name, tokens[:depth]) if depth else scope.source.display
        reason = f"{ref} leads nowhere: there is no `{token}` in {holder}"
        return Target(ref, None, None, "ref-not-found", reason, "", node, token)

    def _anchored(self, scope: Scope, anchor: str) -> Target:
        for node in mappings_of(scope.root):
            if node.get("$anchor") == anchor or node.get("$dynamicAnchor") == anchor:
                tokens = path_to(scope.source.data, node)
                return Target(canonical(scope.source.name, tokens), node, scope)
        ref = f"{file_name(scope.source.name)}#{anchor}"
        reason = f"{ref} leads nowhere: no schema of {scope.source.display} has this anchor"
        named = self._inside(self.scope(self.root), f"/components/schemas/{fragment_token(anchor)}")
        hint = "" if named.problem else f"did you mean `{named.ref}`?"
        return Target(ref, None, None, "ref-not-found", reason, hint)

    def _spell(self, scope: Scope, raw: str) -> str:
        """The canonical spelling of a reference that is not followed yet."""
        document, _, fragment = raw.partition("#")
        if is_remote(document) or scope.source.url:
            return urljoin(scope.source.url, raw) if document else raw
        if scope.uri or (fragment and fragment[0] != "/"):
            return self._find(scope, raw, FREE).ref
        name = scope.source.name
        if document:
            name = self._name(_path(scope.source, document))
        return canonical(name, tokens_of(fragment))


def _path(source: Source, document: str) -> str:
    """Where the file stands that a reference in a source names: a path, or a URL."""
    if source.url or is_remote(document):
        return urljoin(source.url, document)
    return local_path(os.path.dirname(os.path.abspath(source.path)), document)


def load(source: Source) -> list[Diagnostic]:
    """Fill a source from its content, by what the content looks like; give the warnings. Raises
    InputError.
    """
    if source.path.suffix == ".json" or json_text.looks_like_json(source):
        return json_text.load(source)
    return yaml_text.load(source)
