"""Calls as curl commands for a POSIX shell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import Template

from generator.model.api import Api
from generator.model.samples import FileSample
from generator.targets.snippets.calls import Call
from generator.targets.snippets.credentials import variables
from generator.targets.snippets.files import download_name
from generator.targets.snippets.payloads import Part, Payload
from generator.targets.snippets.scalars import Unsayable, json_lines
from generator.targets.snippets.shell import expanded, variable, word
from generator.targets.snippets.urls import encoded
from generator.targets.snippets.wire import Request, request_of

_FILE_NAME = re.compile(r"[A-Za-z0-9_.-]*[A-Za-z0-9_.]")
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+")


def curl(call: Call, api: Api, template: Template) -> str:
    """The command of a call. Raises Unsayable where curl has no words for it."""
    request = request_of(call, api)
    options = [
        *_credentials(request),
        *_headers(request),
        *_cookies(request),
        *outcome(call),
        *_body(request.payload),
    ]
    return template.render(start=f"curl {_method(request)}{_url(request, api)}", options=options)


def outcome(call: Call) -> Iterator[str]:
    """What curl does with the answer."""
    if call.outcome == "stream":
        yield "-N"
    if call.outcome == "download":
        yield "--fail-with-body"
        yield f"-o {word(download_name(call.operation))}"


def _method(request: Request) -> str:
    """The method, where it goes without saying nothing."""
    if request.method == "HEAD":
        return "--head "
    if request.method == "GET" and request.payload is None:
        return ""
    return f"-X {word(request.method) if not request.method.isalpha() else request.method} "


def _url(request: Request, api: Api) -> str:
    """The URL, with what stands in variables: an unknown host, a key in the query."""
    start = ""
    if not request.server:
        start = expanded("", variable(api.package.base_url_environment, "BASE_URL"))
    url = request.server + request.target
    joint = "&" if "?" in url else "?"
    keys = [one for one in request.credentials if one.kind == "apiKey" and one.location == "query"]
    words = []
    for scheme in keys:
        words.append(f'{word(f"{url}{joint}{encoded(scheme.wire)}=")}"${variables(scheme)[-1]}"')
        url, joint = "", "&"
    if url:
        words.append(word(url))
    return start + "".join(words)


def _credentials(request: Request) -> Iterator[str]:
    """The credentials that are headers."""
    for scheme in request.credentials:
        names = variables(scheme)
        if scheme.kind == "basic":
            yield f"-u {expanded('', *names[:2])}"
        elif scheme.kind != "apiKey":
            start = f"Authorization: {scheme.word or 'Bearer'} "
            yield f"-H {expanded(start, names[-1])}"
        elif scheme.location == "header":
            yield f"-H {expanded(f'{scheme.wire}: ', names[-1])}"


def _headers(request: Request) -> Iterator[str]:
    for name, value in request.headers:
        yield _header(name, value)
    if request.payload is not None and request.payload.content_type:
        yield _header("Content-Type", request.payload.content_type)


def _header(name: str, value: str) -> str:
    """A header. An empty one is written with a semicolon: with a colon, curl leaves it out."""
    return f"-H {word(f'{name}: {value}' if value else f'{name};')}"


def _cookies(request: Request) -> Iterator[str]:
    """The cookies, with the credentials that are some."""
    given = "; ".join(request.cookies)
    keys = [one for one in request.credentials if one.kind == "apiKey" and one.location == "cookie"]
    if keys:
        start = f"{given}; " if given else ""
        words = []
        for scheme in keys:
            words.append(expanded(f"{start}{scheme.wire}=", variables(scheme)[-1]))
            start = "; "
        yield f"-b {''.join(words)}"
    elif given:
        yield f"-b {word(given)}"


def _body(payload: Payload | None) -> Iterator[str]:
    match payload:
        case None:
            return
        case Payload(kind="json", content=content):
            yield f"--data-raw {word(json_lines(content))}"
        case Payload(kind="multipart", content=()):  # curl has no word for a form without parts
            yield _header("Content-Type", "multipart/form-data; boundary=boundary")
            yield f"--data-raw {word('--boundary--')}"
        case Payload(kind="multipart", content=parts):
            for part in parts:
                yield _part(part)
        case Payload(kind="binary", content=FileSample(name=name)):
            yield f"--data-binary {word('@' + _path(name))}"
        case Payload(content=text):
            yield f"--data-raw {word(text)}"


def _path(name: str) -> str:
    """A file of this name: `-` alone would be what is typed in."""
    return "./-" if name == "-" else name


def _part(part: Part) -> str:
    """`-F` for files and text with a type; `--form-string` for plain text, where `@` is no file."""
    if "=" in part.name:
        raise Unsayable(f"to curl, the name of a part ends before the `=` in {part.name!r}")
    sort = f";type={part.content_type}" if _MEDIA_TYPE.fullmatch(part.content_type) else ""
    if isinstance(part.content, FileSample):
        name = part.content.name
        file = name if _FILE_NAME.fullmatch(name) else _quoted(_path(name))
        return f"-F {word(f'{part.name}=@{file}{sort}')}"
    if not sort:
        return f"--form-string {word(f'{part.name}={part.content}')}"
    return f"-F {word(f'{part.name}={_quoted(part.content)}{sort}')}"


def _quoted(text: str) -> str:
    """Text of a part in which curl sees no `;` and no `,`."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
