"""Calls as raw HTTP/1.1: what goes through a socket.

Lines of the head, and of a multipart body, are sent with CR LF; the last line end is not sent.
What is not known before the request is made stands as a placeholder: secrets as `$NAME`, after the
environment variables of the API; a file as a line `< ./NAME`; its length as `$CONTENT_LENGTH`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jinja2 import Template

from generator.model.api import Api
from generator.model.samples import FileSample
from generator.targets.snippets.calls import Call
from generator.targets.snippets.credentials import variables
from generator.targets.snippets.payloads import Part, Payload
from generator.targets.snippets.scalars import Unsayable, json_lines
from generator.targets.snippets.shell import variable
from generator.targets.snippets.urls import base_path_of, encoded
from generator.targets.snippets.wire import Request, request_of

_WITH_A_BODY = frozenset({"POST", "PUT", "PATCH"})
"""Methods that say how long their body is even if they have none."""

_BOUNDARY = "boundary"


def http(call: Call, api: Api, template: Template) -> str:
    """The request of a call. Raises Unsayable where it cannot be written as text."""
    request = request_of(call, api)
    content_type, body = _body(request.payload)
    headers = [
        f"Host: {_host(request, api)}",
        *_credentials(request),
        *(f"{name}: {value}" if value else f"{name}:" for name, value in request.headers),
        *([f"Content-Type: {content_type}"] if content_type else []),
        *_length(request, body),
        *_cookies(request),
    ]
    if any("\ud800" <= char <= "\udfff" for char in body):
        raise Unsayable("half a character has no bytes")
    head = template.render(
        start=f"{request.method} {_target(call, request, api)} HTTP/1.1", headers=headers
    )
    return f"{head}\n{body}\n" if request.payload is not None else head


def _host(request: Request, api: Api) -> str:
    """The host, or a placeholder where the document names none."""
    if request.server:
        return request.server.partition("://")[2].partition("/")[0].rpartition("@")[2]
    name = variable(api.package.base_url_environment, "BASE_URL")
    return f"${name.removesuffix('BASE_URL')}HOST"


def _target(call: Call, request: Request, api: Api) -> str:
    path = base_path_of(api, call.operation) + request.target
    for scheme in request.credentials:
        if scheme.kind == "apiKey" and scheme.location == "query":
            path += f"{'&' if '?' in path else '?'}{encoded(scheme.wire)}=${variables(scheme)[-1]}"
    return path


def _credentials(request: Request) -> Iterator[str]:
    """The credentials that are headers."""
    for scheme in request.credentials:
        names = variables(scheme)
        if scheme.kind == "basic":
            yield f"Authorization: Basic {':'.join(f'${name}' for name in names[:2])}"
        elif scheme.kind != "apiKey":
            yield f"Authorization: {scheme.word or 'Bearer'} ${names[-1]}"
        elif scheme.location == "header":
            yield f"{scheme.wire}: ${names[-1]}"


def _cookies(request: Request) -> Iterator[str]:
    """The cookies, with the credentials that are some."""
    keys = [
        f"{scheme.wire}=${variables(scheme)[-1]}"
        for scheme in request.credentials
        if scheme.kind == "apiKey" and scheme.location == "cookie"
    ]
    given = [*request.cookies, *keys]
    if given:
        yield f"Cookie: {'; '.join(given)}"


def _length(request: Request, body: str) -> Iterator[str]:
    if request.payload is None:
        if request.method in _WITH_A_BODY:
            yield "Content-Length: 0"
        return
    content = request.payload.content
    parts = content if request.payload.kind == "multipart" else [Part("", content)]
    if any(isinstance(part.content, FileSample) for part in parts):
        yield "Content-Length: $CONTENT_LENGTH"
    else:
        more = body.count("\n") if request.payload.kind == "multipart" else 0
        yield f"Content-Length: {len(body.encode(errors='surrogatepass')) + more}"


def _body(payload: Payload | None) -> tuple[str, str]:
    """The content type and the body."""
    match payload:
        case None:
            return "", ""
        case Payload(kind="json", content=content):
            return payload.content_type, json_lines(content)
        case Payload(kind="multipart", content=parts):
            boundary = _boundary(parts)
            body = "".join(f"--{boundary}\n{_part(part)}\n" for part in parts)
            return f"multipart/form-data; boundary={boundary}", f"{body}--{boundary}--"
        case Payload(kind="binary", content=FileSample(name=name)):
            return payload.content_type, _included(name)
        case Payload(content=text):
            return payload.content_type, str(text)


def _included(name: str) -> str:
    """The line that stands for the content of a file."""
    if any(char in name for char in "\r\n"):
        raise Unsayable("a line cannot name a file with line ends")
    return f"< ./{name}"


def _boundary(parts: Sequence[Part]) -> str:
    """A boundary that stands in none of the parts."""
    number = 0
    while True:
        boundary = f"{_BOUNDARY}{number or ''}"
        if not any(boundary in f"{part.name}{part.content}" for part in parts):
            return boundary
        number += 1


def _part(part: Part) -> str:
    name = _quoted(part.name)
    if isinstance(part.content, FileSample):
        file = part.content
        kind = part.content_type or file.content_type
        head = f"Content-Disposition: form-data; name={name}; filename={_quoted(file.name)}"
        return f"{head}\nContent-Type: {kind}\n\n{_included(file.name)}"
    head = f"Content-Disposition: form-data; name={name}"
    if part.content_type:
        head += f"\nContent-Type: {part.content_type}"
    if any(char in part.content for char in "\r\n"):
        raise Unsayable("a line end in a part of a form is not always CR LF")
    return f"{head}\n\n{part.content}"


def _quoted(text: str) -> str:
    """A name, as browsers write it (HTML, multipart/form-data encoding)."""
    escaped = text.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")
    return f'"{escaped}"'
