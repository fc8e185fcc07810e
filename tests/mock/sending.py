"""Requests over a real connection: those of the snippets, and those that a test spells out."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from generator.model.samples import FileSample
from generator.targets.snippets import wire

FILE = b"the bytes of \x00\xff a file"
BOUNDARY = "a-boundary"


@dataclass
class Reply:
    """An answer, read to its end."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)

    @property
    def errors(self) -> list[dict[str, str]]:
        """What a problem document lists."""
        assert self.headers["content-type"] == "application/problem+json", self.body
        found = self.json
        assert found["status"] == self.status
        assert found["type"] and found["title"] and found["detail"]
        errors: list[dict[str, str]] = found.get("errors", [])
        return errors

    @property
    def places(self) -> list[str]:
        """Where the errors are: `body /a/b`, `query limit`, `query filter /a`."""
        return [
            " ".join(filter(None, (one["in"], one.get("parameter"), one.get("pointer"))))
            for one in self.errors
        ]


class Caller:
    """Calls a server over one connection that is kept."""

    def __init__(self, url: str, headers: Mapping[str, str] | None = None) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        self.base = parts.path
        self.headers = dict(headers or {})
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)

    def __del__(self) -> None:
        self.connection.close()

    def __call__(
        self,
        method: str,
        target: str,
        body: bytes | str | None = None,
        *,
        json_: Any = ...,
        **headers: str,
    ) -> Reply:
        """Send a request; underscores in names of headers are hyphens."""
        sent = {**self.headers, **{name.replace("_", "-"): text for name, text in headers.items()}}
        if json_ is not ...:
            body = json.dumps(json_)
            sent.setdefault("content-type", "application/json")
        data = body.encode() if isinstance(body, str) else body
        return self.raw(method, self.base + target, data, sent)

    def raw(
        self, method: str, target: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Reply:
        """Send exactly this."""
        self.connection.request(method, target, body, dict(headers))
        answer = self.connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, found, answer.read())

    def send(self, request: wire.Request, key: str = "sk-test") -> Reply:
        """Send the request of a call, as the snippets of all languages would."""
        target = self.base + request.target
        headers = dict(request.headers)
        cookies = list(request.cookies)
        for scheme in request.credentials:
            match scheme.kind, scheme.location:
                case "apiKey", "query":
                    target += f"{'&' if '?' in target else '?'}{scheme.wire}={key}"
                case "apiKey", "cookie":
                    cookies.append(f"{scheme.wire}={key}")
                case "apiKey", _:
                    headers[scheme.wire] = key
                case "basic", _:
                    headers["Authorization"] = "Basic dTpw"
                case _:
                    headers["Authorization"] = f"{scheme.word or 'Bearer'} {key}"
        if cookies:
            headers["Cookie"] = "; ".join(cookies)
        body = None
        if request.payload is not None:
            content_type, body = encoded(request.payload)
            headers["Content-Type"] = content_type
        return self.raw(request.method, target, body, headers)


def encoded(payload: Any) -> tuple[str, bytes]:
    """A payload as bytes, and its media type."""
    match payload.kind:
        case "json":
            return payload.content_type, json.dumps(payload.content).encode()
        case "multipart":
            found = [
                (part.name, _part_bytes(part.content), _part_name(part.content), part.content_type)
                for part in payload.content
            ]
            return f"multipart/form-data; boundary={BOUNDARY}", multipart(found)
        case "binary":
            return payload.content_type, FILE
        case _:
            return payload.content_type, payload.content.encode()


def _part_bytes(content: str | FileSample) -> bytes:
    return FILE if isinstance(content, FileSample) else content.encode()


def _part_name(content: str | FileSample) -> str | None:
    return content.name if isinstance(content, FileSample) else None


def multipart(parts: Sequence[tuple[str, bytes, str | None, str]]) -> bytes:
    """Parts as a body: name, content, file name, media type."""
    found = b""
    for name, content, file, media_type in parts:
        found += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"'.encode()
        if file is not None:
            found += f'; filename="{quote(file)}"'.encode()
        if media_type:
            found += f"\r\nContent-Type: {media_type}".encode()
        found += b"\r\n\r\n" + content + b"\r\n"
    return found + f"--{BOUNDARY}--\r\n".encode()
