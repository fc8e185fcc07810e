"""Pages: the files of a site in memory, and the answer to a request for one."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from urllib.parse import unquote

from generator.files import File
from generator.record import record
from generator.targets.docs.html_pages import POLICY

_ICON = "/favicon.ico"  # browsers ask for it unbidden
_LOST = "404.html"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "yaml": "application/yaml; charset=utf-8",
    "yml": "application/yaml; charset=utf-8",
    "xml": "application/xml",
    "svg": "image/svg+xml",
    "png": "image/png",
}
_HEADERS = (
    ("content-security-policy", f"{POLICY}; frame-ancestors 'none'"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
)
_RELATIVE = re.compile(rb'((?:href|src|data-root)=")(?![a-z]+:|[/#])')
_SMALL = 512  # bytes that are not worth the work


@record
class Reply:
    """A whole answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""


@record
class Pages:
    """The files of a site by their paths, and those of them that were asked for, zipped."""

    contents: Mapping[str, bytes]
    zipped: dict[str, bytes] = field(default_factory=dict)

    def find(self, path: str) -> str | None:
        """The file for a path as a request has it: a page may be called without its ending."""
        name = unquote(path).removeprefix("/")
        tries = (name, f"{name}.html", f"{name}index.html", f"{name}index.md")
        folder = not name or name.endswith("/")
        return next((one for one in (tries[2:] if folder else tries[:2]) if one in self), None)

    def __contains__(self, name: str) -> bool:
        return name in self.contents

    def packed(self, name: str) -> bytes:
        """A file, zipped; always to the same bytes."""
        if name not in self.zipped:
            self.zipped[name] = gzip.compress(self.contents[name], 6, mtime=0)
        return self.zipped[name]


def pages_of(files: Iterable[File], folder: str, more: Mapping[str, str]) -> Pages:
    """The files below a folder as pages; `more` is put to the end of some."""
    contents = {
        file.path.removeprefix(f"{folder}/"): (
            file.content.encode() if isinstance(file.content, str) else file.content
        )
        for file in files
    }
    for path, text in more.items():
        contents[path] = contents.get(path, b"") + text.encode()
    if _LOST in contents:  # it stands in for pages of any depth
        contents[_LOST] = _RELATIVE.sub(rb"\1/", contents[_LOST])
    return Pages(contents)


def reply(pages: Pages, method: str, path: str, headers: Mapping[str, str]) -> Reply:
    """The answer to a request for a page."""
    if method not in {"GET", "HEAD"}:
        return refusal(405, "These are pages: they are read with GET.", ("allow", "GET, HEAD"))
    name = pages.find(path)
    if name is None and f"{unquote(path).strip('/')}/index.html" in pages:
        return refusal(308, "A folder ends in a slash.", ("location", f"/{path.strip('/')}/"))
    if name is None and path == _ICON:
        return Reply(204, (*_HEADERS, ("cache-control", "max-age=86400")))
    if name is None and _LOST not in pages:
        return refusal(404, "There is no such page.")
    return _page(pages, name or _LOST, 404 if name is None else 200, headers)


def _page(pages: Pages, name: str, status: int, headers: Mapping[str, str]) -> Reply:
    kind = _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    content = pages.contents[name]
    zips = len(content) > _SMALL and not kind.startswith("image/png")
    zipped = zips and _takes_gzip(headers.get("accept-encoding", ""))
    tag = f'"{hashlib.sha256(content).hexdigest()[:20]}{"-gz" if zipped else ""}"'
    told = [*_HEADERS, ("cache-control", "no-cache"), ("etag", tag), ("vary", "accept-encoding")]
    if status == 200 and _knows(headers.get("if-none-match", ""), tag):
        return Reply(304, tuple(told))
    body = pages.packed(name) if zipped else content
    if zipped:
        told.append(("content-encoding", "gzip"))
    told += [("content-type", kind), ("content-length", str(len(body)))]
    return Reply(status, tuple(told), body)


def refusal(status: int, text: str, *more: tuple[str, str]) -> Reply:
    """An answer of one line."""
    body = f"{text}\n".encode()
    kind = ("content-type", "text/plain; charset=utf-8")
    return Reply(status, (*_HEADERS, kind, ("content-length", str(len(body))), *more), body)


def _takes_gzip(header: str) -> bool:
    for each in header.lower().split(","):
        coding, _, quality = each.partition(";")
        if coding.strip() in {"gzip", "*"}:
            return quality.replace(" ", "").removeprefix("q=").strip("0.") != "" or not quality
    return False


def _knows(header: str, tag: str) -> bool:
    """Whether one of some tags is this one (RFC 9110, section 13.1.2: compared weakly)."""
    return header.strip() == "*" or tag in [
        one.strip().removeprefix("W/") for one in header.split(",")
    ]
