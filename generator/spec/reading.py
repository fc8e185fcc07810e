"""The door of this house: a path → a Document, or one InputError that says why not."""

from __future__ import annotations

import difflib
import gc
import re
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, InputError, Severity
from generator.spec.document import Document
from generator.spec.references import Links, load
from generator.spec.rereading import Rereading
from generator.spec.sources import Policy, Source, as_utf8, open_source
from generator.spec.upgrade import Upgrade

_SUPPORTED = "OpenAPI 3.0, 3.1 and 3.2 are understood"


def read(
    path: Path,
    *,
    content: bytes | None = None,
    url: str = "",
    policy: Policy = "local",
    known: Rereading | None = None,
) -> Document:
    """Take the path of an OpenAPI document, give it with all files it refers to, upgraded.

    `content`, when given, is what the path names, or the `url` that it came from: nothing is read
    there. `known` is what was read of it before. Raises InputError.
    """
    collecting = gc.isenabled()
    gc.disable()  # nothing of what is built here is garbage: collecting would double the time
    try:
        source = open_root(path, content, known, url)
        version = declared_version(source)
        links = Links(source, policy)
        links.diagnostics += source.warnings
        links.follow()
        upgrade = Upgrade(links, version)
        upgrade.run()
        return Document(links, version, upgrade)
    finally:
        if collecting:
            gc.enable()


def open_root(
    path: Path, content: bytes | None = None, known: Rereading | None = None, url: str = ""
) -> Source:
    """Take a document, give its source as published, references untouched. Raises InputError."""
    path = Path(path)
    display = url or str(path)
    if content is None:
        source = open_source(path, "", display)
    else:
        source = Source(path, "", display, as_utf8(content, display), url)
    head = source.content[:1024].lstrip()
    if not head and not source.content.strip():
        raise _refuse(source, "empty-document", f"{display} is empty", "")
    if re.match(rb"<(!doctype\s+html|html)\b", head, re.IGNORECASE):
        hint = "a login or error page was saved instead: fetch the document itself"
        raise _refuse(source, "is-html", f"{display} is a web page, not an OpenAPI document", hint)
    if head.startswith(b"<"):
        hint = "OpenAPI documents are YAML or JSON"
        raise _refuse(source, "not-yaml", f"{display} is XML, not an OpenAPI document", hint)
    if known is None or not known.load(source):
        source.warnings = load(source)
        if known is not None:
            known.keep(source)
    if source.data is None:
        raise _refuse(source, "empty-document", f"{display} holds nothing but comments", "")
    if source.data.__class__ is not dict:
        what = "a list" if source.data.__class__ is list else "a single value"
        hint = "an OpenAPI document is a mapping that begins with `openapi: 3.1.0`"
        raise _refuse(source, "not-an-object", f"{display} holds {what}", hint)
    return source


def declared_version(source: Source) -> str:
    """Take a root document, give the version it declares. Raises InputError when that is not one of
    ours.
    """
    root: dict[str, Any] = source.data
    version = root.get("openapi")
    if version is None:
        raise _no_openapi(source, root)
    text = str(version)
    if not re.match(r"3\.[012](\.|$)", text):
        place = source.place(root, "openapi")
        message = f"OpenAPI {text} is not supported"
        raise source.problem("unsupported-version", message, place, _SUPPORTED)
    if text.startswith("3.2"):
        message = "OpenAPI 3.2 is read as 3.1: what is new in it may be left out"
        place = source.place(root, "openapi")
        source.warnings.append(Diagnostic("version-3.2", Severity.NOTE, message, place))
    return text


def _no_openapi(source: Source, root: dict[str, Any]) -> InputError:
    if "swagger" in root:
        message = f"Swagger {root['swagger']} is not supported"
        hint = f"{_SUPPORTED}: convert the document to OpenAPI 3 first"
        return source.problem("unsupported-version", message, source.place(root, "swagger"), hint)
    message = f"{source.display} has no `openapi` key, so it is not an OpenAPI document"
    keys = [key for key in list(root)[:100] if len(key) < 40]
    near = difflib.get_close_matches("openapi", [key.lower() for key in keys], n=1, cutoff=0.7)
    if near:
        written = next(key for key in keys if key.lower() == near[0])
        return source.problem(
            *("no-openapi-key", message, source.place(root, written)),
            f"did you mean `openapi` instead of `{written}`?",
        )
    return source.problem("no-openapi-key", message, source.at_offset(0), _looks_like(root))


def _looks_like(root: dict[str, Any]) -> str:
    """What a document without `openapi` may be, in words."""
    if "asyncapi" in root:
        return "this is an AsyncAPI document"
    if "overlay" in root and "actions" in root:
        return "this is an OpenAPI Overlay: it is applied to a document, not read as one"
    if "arazzo" in root:
        return "this is an Arazzo document"
    if "paths" in root or "components" in root:
        return "add `openapi: 3.1.0` as the first line, if that is the version"
    if "$schema" in root or "properties" in root or "$defs" in root:
        return "this looks like a JSON Schema: name the document that refers to it"
    if "dependencies" in root or "devDependencies" in root:
        return "this looks like a package.json"
    if "info" in root and "item" in root:
        return "this looks like a Postman collection"
    return "an OpenAPI document begins with `openapi: 3.1.0`"


def _refuse(source: Source, code: str, message: str, hint: str) -> InputError:
    return source.problem(code, message, source.at_offset(0), hint)
