"""Redoc, Swagger UI and Scalar: their bundles from npm, a page for each, and a server for them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import documents

_PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>API</title>'
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}


@dataclass(frozen=True, slots=True)
class Viewer:
    """A tool that draws a document in the browser: its files, its page, how it is told which
    operation to show, and what stands in the window then."""

    name: str
    version: str
    package: str
    members: tuple[str, ...]
    body: str
    fragment: str
    selector: str

    @property
    def title(self) -> str:
        """What it is called in the table."""
        return f"{self.name} {self.version}"


VIEWERS = (
    Viewer(
        "Redoc",
        "2.5.4",
        "redoc",
        ("bundles/redoc.standalone.js",),
        '<redoc spec-url="document.json"></redoc><script src="redoc.standalone.js"></script>',
        "tag/Assistants/operation/createThreadAndRun",
        '[id="tag/Assistants/operation/createThreadAndRun"]',
    ),
    Viewer(
        "Swagger UI",
        "5.35.0",
        "swagger-ui-dist",
        ("swagger-ui-bundle.js", "swagger-ui.css"),
        '<link rel="stylesheet" href="swagger-ui.css"><div id="ui"></div>'
        '<script src="swagger-ui-bundle.js"></script><script>'
        'SwaggerUIBundle({ url: "document.json", dom_id: "#ui", deepLinking: true })</script>',
        "/Assistants/createThreadAndRun",
        "#operations-Assistants-createThreadAndRun .opblock-section-request-body",
    ),
    Viewer(
        "Scalar",
        "1.46.4",
        "@scalar/api-reference",
        ("dist/browser/standalone.js",),
        '<div id="ui"></div><script src="standalone.js"></script><script>'
        'Scalar.createApiReference("#ui", { url: "document.json", withDefaultFonts: false, '
        "telemetry: false })</script>",
        "tag/assistants/POST/threads/runs",
        '[id$="POST/threads/runs.body.assistant_id"]',
    ),
)


@contextmanager
def served(viewer: Viewer, document: Path) -> Iterator[str]:
    """The address of the operation in a viewer, on loopback, zipped.

    Raises OSError with the reason when its bundle cannot be had.
    """
    from generator import ports

    files = {Path(member).name: _bundled(viewer, member) for member in viewer.members}
    files["index.html"] = f"{_PAGE}{viewer.body}</html>".encode()
    files["document.json"] = json.dumps(documents.load(document), default=str).encode()
    with ports.background(_Files(files)) as origin:
        yield f"{origin}/index.html#{viewer.fragment}"


def _bundled(viewer: Viewer, member: str) -> bytes:
    """A file of a viewer, from a cache folder or else from npm."""
    cached = documents.cache() / viewer.title.replace(" ", "-") / Path(member).name
    if not cached.is_file():
        cached.parent.mkdir(parents=True, exist_ok=True)
        documents.pack(f"{viewer.package}@{viewer.version}", member, cached)
    return cached.read_bytes()


class _Files:
    """Files by their names, each zipped once."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {name: gzip.compress(text, 6) for name, text in files.items()}

    async def __call__(self, scope: MutableMapping[str, Any], _: Any, send: Any) -> None:
        name = scope["path"].removeprefix("/")
        body = self._files.get(name, b"")
        kind = _TYPES.get(Path(name).suffix, "application/json")
        headers = {"content-type": f"{kind}; charset=utf-8", "content-length": str(len(body))}
        if body:
            headers["content-encoding"] = "gzip"
        told = [(key.encode(), value.encode()) for key, value in headers.items()]
        status = 200 if body else 404
        await send({"type": "http.response.start", "status": status, "headers": told})
        await send({"type": "http.response.body", "body": body})
