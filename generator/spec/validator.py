"""The validating process: openapi-spec-validator over a document as published. Run by `validation`.

Nothing else imports this module: the libraries it needs take longer to load than most documents to
read. The library's own rules are kept; around them stand what makes a finding useful (the place of
the node it is about) and what makes a large document bearable (references of the meta-schemas are
looked up once).
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import jsonschema_specifications  # type: ignore[import-untyped]
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema.validators import validator_for
from jsonschema_path import SchemaPath
from openapi_schema_validator._specifications import REGISTRY as OPENAPI_REGISTRY
from openapi_spec_validator import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from openapi_spec_validator.validation.keywords import KeywordValidator, SchemaValidator
from referencing import Resource
from referencing.exceptions import Unresolvable

from generator.diagnostics import Diagnostic, InputError, as_json
from generator.spec.findings import Finding, worded
from generator.spec.reading import open_root
from generator.spec.references import load
from generator.spec.sources import Source, open_source

_VALIDATORS: dict[str, Any] = {
    "3.0": OpenAPIV30SpecValidator,
    "3.1": OpenAPIV31SpecValidator,
    "3.2": OpenAPIV32SpecValidator,
}
_MANY = 10
_KNOWN = jsonschema_specifications.REGISTRY.combine(OPENAPI_REGISTRY).crawl()


class Files:
    """The sources that validation reads, the root first, each once."""

    def __init__(self, root: Source) -> None:
        self.folder = os.path.dirname(os.path.abspath(root.path))
        self.sources: dict[str, Source] = {os.path.abspath(root.path): root}

    def __call__(self, uri: str) -> Any:
        """Take the URI of a referenced file, give its data. The library calls this."""
        path = os.path.normpath(url2pathname(urlsplit(uri).path))
        source = self.sources.get(path)
        if source is None:
            relative = os.path.relpath(path, self.folder)
            display = os.path.join(os.path.dirname(self.root.display), relative)
            source = open_source(Path(path), relative, os.path.normpath(display))
            load(source)
            self.sources[path] = source
        return source.data

    @property
    def root(self) -> Source:
        """The document itself."""
        return next(iter(self.sources.values()))


class SwiftResolver:
    """A resolver of references that remembers: the meta-schemas repeat the same few a million
    times.

    Stands for the library's resolver; the same reference in the same dynamic scope leads to the
    same place.
    """

    __slots__ = ("_found", "_known", "_resolver")

    def __init__(self, resolver: Any, known: dict[Any, SwiftResolver] | None = None) -> None:
        self._resolver = resolver
        self._known = {} if known is None else known
        self._found: dict[str, Any] = {}

    def _swift(self, resolver: Any) -> SwiftResolver:
        key = (resolver._base_uri, tuple(resolver._previous))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = SwiftResolver(resolver, self._known)
        return found

    def lookup(self, ref: str) -> Any:
        """Give what a reference leads to, with the resolver for what is found there."""
        found = self._found.get(ref)
        if found is None:
            there = self._resolver.lookup(ref)
            found = type(there)(contents=there.contents, resolver=self._swift(there.resolver))
            self._found[ref] = found
        return found

    def in_subresource(self, resource: Any) -> SwiftResolver:
        """Give the resolver for a subschema, which may have an `$id`."""
        if resource.id() is None:
            return self
        return self._swift(self._resolver.in_subresource(resource))

    def dynamic_scope(self) -> Any:
        """The scopes that `$dynamicRef` looks through."""
        return self._resolver.dynamic_scope()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._resolver, name)


def _validator(schema: Mapping[str, Any], **options: Any) -> Any:
    """A validator for documents of a (meta-)schema, with all the known schemas at hand."""
    uri = str(schema.get("$id") or schema.get("id") or "")
    registry = _KNOWN.with_resource(uri, Resource.from_contents(schema)).crawl()
    resolver = SwiftResolver(registry.resolver(base_uri=uri))
    return validator_for(schema)(schema, _resolver=resolver, **options)


class _Seen(set[int]):
    """The library asks a list of thousands whether it has seen a schema."""

    append = set.add


_STUMBLED = (
    *(Unresolvable, InputError, RecursionError),
    *(LookupError, TypeError, ValueError, AttributeError, AssertionError),
)


def _placed(base: type[KeywordValidator]) -> type[KeywordValidator]:
    """Take a rule of the library, give one that notes at each error which node it is about."""

    class Placed(base):  # type: ignore[misc, valid-type]
        def __call__(self, *args: Any, **options: Any) -> Iterator[ValidationError]:
            path = next(found for found in args if isinstance(found, SchemaPath))
            try:
                for error in super().__call__(*args, **options):
                    if not hasattr(error, "rule"):
                        error.node, error.rule, error.given = path.read_value(), base.__name__, args
                    yield error
            except _STUMBLED:
                # A reference that leads nowhere is reported by the reader; a shape that
                # the rule stumbles over, by the meta-schema.
                return

    return Placed


def _swift(base: type[SchemaValidator]) -> type[SchemaValidator]:
    """Take the library's rule for schemas, give the same with its meta-schema made ready once."""

    class Swift(base):  # type: ignore[misc, valid-type]
        def __init__(self, registry: Any) -> None:
            super().__init__(registry)
            self.visited_schema_ids = _Seen()
            self.meta_checked_schema_ids = _Seen()
            self.ready: dict[Any, Callable[[Any], None]] = {}

        def _get_schema_checker(self, schema: SchemaPath, value: Any) -> Callable[[Any], None]:
            original: Any = super()._get_schema_checker(schema, value)
            dialect = getattr(original, "func", original).__self__
            if dialect not in self.ready:
                formats = getattr(original, "keywords", {}).get("format_checker")
                meta = _validator(
                    dialect.META_SCHEMA, format_checker=formats or dialect.FORMAT_CHECKER
                )
                self.ready[dialect] = lambda node: _check(meta, node)
            return self.ready[dialect]

    Swift.__name__ = base.__name__
    return Swift


def _check(meta: Any, node: Any) -> None:
    for error in meta.iter_errors(node):
        raise SchemaError.create_from(error)


def errors_of(root: Source, files: Files) -> Iterator[Any]:
    """Take a document and its files, give the library's errors, each with the node it is about."""
    library = _VALIDATORS[str(root.data["openapi"])[:3]]
    rules = {
        name: _placed(_swift(rule) if issubclass(rule, SchemaValidator) else rule)
        for name, rule in library.keyword_validators.items()
    }
    yield from _validator(dict(library.schema_validator.schema)).iter_errors(root.data)
    handlers = {"file": files, "<all_urls>": _refuse}
    uri = Path(os.path.abspath(root.path)).as_uri()
    placed = type(
        "Placed", (library,), {"keyword_validators": rules, "resolver_handlers": handlers}
    )
    validator = placed(root.data, base_uri=uri)
    yield from validator.root_validator(validator.schema_path)


def _refuse(uri: str) -> Any:
    raise KeyError(uri)


def validate(
    path: Path, content: bytes | None = None, url: str = ""
) -> tuple[list[Diagnostic], Files]:
    """Take a document, give what is wrong with it in the order of the text, and the files read."""
    root = open_root(path, content, url=url)
    files = Files(root)
    found: dict[tuple[str, str], Diagnostic] = {}
    defaults: set[int] = set()
    for error in errors_of(root, files):
        node = getattr(error, "node", root.data)
        rule, given = getattr(error, "rule", ""), getattr(error, "given", ())
        if rule.endswith("ValueValidator"):
            if (
                id(node) in defaults
            ):  # a value of the wrong type fails enum, pattern and the rest too
                continue
            defaults.add(id(node))
        finding = worded(Finding(error, node, rule, given), list(files.sources.values()))
        found.setdefault((str(finding.location), finding.message), finding)
    return _folded(sorted(found.values(), key=_order)), files


def _folded(found: list[Diagnostic]) -> list[Diagnostic]:
    """A habit of the whole document is one finding, not hundreds."""
    counts = Counter(each.message for each in found)
    folded: dict[str, Diagnostic] = {}
    kept = []
    for each in found:
        more = counts[each.message] - 1
        if more < _MANY:
            kept.append(each)
        elif each.message not in folded:
            folded[each.message] = each
            message = f"{each.message} (and at {more:,} more places)"
            kept.append(replace(each, message=message))
    return kept


def _order(found: Diagnostic) -> tuple[str, int, int, str]:
    place = found.location
    return (place.file, place.line, place.column, found.message) if place else ("", 0, 0, "")


def _die_with_parent() -> None:
    """The parent holds the other end of stdin: when it ends, for whatever reason, so does this."""
    sys.stdin.buffer.read()
    os._exit(1)


def main() -> None:
    """Validate the document named on the command line; print findings and file hashes as JSON."""
    path, size, url = Path(sys.argv[1]), *sys.argv[2:]
    content = sys.stdin.buffer.read(int(size)) if size else None
    threading.Thread(target=_die_with_parent, daemon=True).start()
    gc.disable()  # a short life in which almost everything is kept
    try:
        answer = _answer(path, content, url)
    except InputError:
        answer = {"diagnostics": [], "files": {}}  # the reader says it
    except Exception as error:
        answer = {"crash": f"{type(error).__name__}: {str(error)[:500]}"}
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)


def _answer(path: Path, content: bytes | None, url: str) -> dict[str, Any]:
    found, files = validate(path, content, url)
    hashes = {}
    if content is None:
        for name in files.sources:
            digest = hashlib.sha256(Path(name).read_bytes()).hexdigest()
            hashes[Path(os.path.relpath(name, files.folder)).as_posix()] = digest
    return {"diagnostics": [as_json(each) for each in found], "files": hashes}
