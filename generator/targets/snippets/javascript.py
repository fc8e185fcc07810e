"""Calls as JavaScript: ES modules on `fetch`, with top-level await, that run in Node 20."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jinja2 import Template

from generator.model.api import Api
from generator.model.media import media_kind
from generator.model.samples import FileSample
from generator.targets.python.width import columns
from generator.targets.snippets.calls import Call
from generator.targets.snippets.credentials import variables
from generator.targets.snippets.fetch_bodies import READ_FILE, body_of
from generator.targets.snippets.files import download_name
from generator.targets.snippets.javascript_literals import (
    LIMIT,
    Expr,
    element,
    key,
    object_of,
    string,
    template,
)
from generator.targets.snippets.payloads import Part, Payload
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.shell import variable
from generator.targets.snippets.urls import encoded
from generator.targets.snippets.wire import Request, request_of

_PARTS = re.compile(r"[?&]?[^?&]+|[?&]")
_FORBIDDEN = frozenset({"CONNECT", "TRACE", "TRACK"})
_NULL_BODY = frozenset({"204", "205"})


def javascript(call: Call, api: Api, jinja: Template) -> str:
    """The program of a call. Raises Unsayable for a request that `fetch` does not send."""
    request = request_of(call, api)
    if request.method in _FORBIDDEN:
        raise Unsayable(f"fetch does not send {request.method}")
    if request.payload is not None and request.method in {"GET", "HEAD"}:
        raise Unsayable("fetch sends no body with GET or HEAD")
    setup, body = body_of(request.payload)
    options: list[tuple[str, Expr]] = []
    if request.method != "GET":
        options.append(("method", string(request.method)))
    headers = [*_credentials(request), *_headers(request), *_cookies(request)]
    if headers:
        options.append(("headers", object_of(headers)))
    if body is not None:
        options.append(("body", body))
    return _program(
        call,
        request,
        [*_basic(request), *setup],
        _fetch(request.server + request.target, _url(request, api), options),
        jinja,
    )


def javascript_frame(call: Call, api: Api, mark: str, jinja: Template) -> str:
    """The program of a call, with a mark in the place of `fetch` and of what stands before it."""
    return _program(call, request_of(call, api), [], mark, jinja)


def _program(
    call: Call, request: Request, setup: Sequence[str], fetch: str, jinja: Template
) -> str:
    return jinja.render(
        imports=_imports(request.payload, call),
        setup=setup,
        call=fetch,
        outcome=list(_outcome(call)),
    )


def _fetch(url: str, literal_: str, options: Sequence[tuple[str, Expr]]) -> str:
    """The call, its options over several lines; a long URL stands before it, in pieces."""
    lead = "const response = await fetch("
    line = f"{lead}{literal_});" if not options else f"{lead}{literal_}, {{"
    if columns(line) > LIMIT and literal_[0] != "`" and columns(f"  {literal_},") > LIMIT:
        pieces = " +\n  ".join(_pieces(url))
        return f"const url =\n  {pieces};\n{_fetch(url, 'url', options)}"
    if not options:
        return line if columns(line) <= LIMIT else f"{lead}\n  {literal_},\n);"
    if columns(line) <= LIMIT:
        lines = [element(2, f"{name}: ", value, ",") for name, value in options]
        return "\n".join([line, *lines, "});"])
    lines = [element(4, f"{name}: ", value, ",") for name, value in options]
    return "\n".join([lead, f"  {literal_},", "  {", *lines, "  },", ");"])


def _pieces(url: str) -> Iterator[str]:
    """The literals of a URL, divided between the parameters of its query."""
    current = ""
    for part in _PARTS.findall(url):
        if current and columns(string(current + part)) > LIMIT - 4:
            yield string(current)
            current = ""
        current += part
    yield string(current)


# The request


def _url(request: Request, api: Api) -> str:
    """The URL, with what stands in variables: an unknown host, a key in the query."""
    url = template(request.server + request.target)
    is_template = False
    if not request.server:
        name = variable(api.package.base_url_environment, "BASE_URL")
        url, is_template = f"${{process.env.{name}}}{url}", True
    for scheme in request.credentials:
        if scheme.kind == "apiKey" and scheme.location == "query":
            start = "&" if "?" in url else "?"
            value = f"${{encodeURIComponent(process.env.{variables(scheme)[-1]})}}"
            url, is_template = f"{url}{start}{encoded(scheme.wire)}={value}", True
    return f"`{url}`" if is_template else string(request.server + request.target)


def _basic(request: Request) -> Iterator[str]:
    """What a user name and a password are before they are a header."""
    for scheme in request.credentials:
        if scheme.kind == "basic":
            user, password = (variables(scheme) * 2)[:2]
            yield f"const login = `${{process.env.{user}}}:${{process.env.{password}}}`;"


def _credentials(request: Request) -> Iterator[tuple[str, str]]:
    """The credentials that are headers: keys and values, finished."""
    for scheme in request.credentials:
        name = variables(scheme)[-1]
        if scheme.kind == "basic":
            yield "Authorization", "`Basic ${btoa(login)}`"
        elif scheme.kind != "apiKey":
            word = template(scheme.word or "Bearer")
            yield "Authorization", f"`{word} ${{process.env.{name}}}`"
        elif scheme.location == "header":
            yield key(scheme.wire), f"process.env.{name}"


def _headers(request: Request) -> Iterator[tuple[str, Expr]]:
    for name, value in request.headers:
        yield key(name), _header(value)
    if request.payload is not None and request.payload.content_type:
        yield '"Content-Type"', string(request.payload.content_type)


def _header(value: str) -> str:
    """The value of a header: to `fetch` it is bytes, a character each."""
    text = string(value)
    return text if value.isascii() else f'Buffer.from({text}).toString("latin1")'


def _cookies(request: Request) -> Iterator[tuple[str, str]]:
    """The cookies, with the credentials that are some."""
    keys = [
        f"{template(scheme.wire)}=${{process.env.{variables(scheme)[-1]}}}"
        for scheme in request.credentials
        if scheme.kind == "apiKey" and scheme.location == "cookie"
    ]
    if keys:
        yield "Cookie", f"`{'; '.join([*map(template, request.cookies), *keys])}`"
    elif request.cookies:
        yield "Cookie", string("; ".join(request.cookies))


# What comes back


def _imports(payload: Payload | None, call: Call) -> list[str]:
    names = []
    if payload is not None:
        content = payload.content
        parts = content if payload.kind == "multipart" else [Part("", content)]
        if any(isinstance(part.content, FileSample) for part in parts):
            names.append(READ_FILE)
    if call.outcome == "download":
        names.append("writeFile")
    return [f'import {{ {", ".join(names)} }} from "node:fs/promises";'] if names else []


def _outcome(call: Call) -> Iterator[str]:
    yield "if (!response.ok) {"
    yield "  throw new Error(`${response.status} ${await response.text()}`);"
    yield "}"
    match call.outcome if call.operation.method != "HEAD" else "nothing":
        case "nothing":
            yield "console.log(response.status);"
        case "stream":
            yield from _events(call)
        case "download":
            name = string(download_name(call.operation))
            body = "response.body" if _has_body(call) else 'response.body ?? ""'
            yield f"await writeFile({name}, {body});"
        case _:
            yield f"console.log(await response.{'json' if _is_json(call) else 'text'}());"


def _has_body(call: Call) -> bool:
    """Whether every answer that means success has a body, which `fetch` gives: a null body status
    has none, whatever the document says.
    """
    return all(
        one.contents and one.status not in _NULL_BODY
        for one in call.operation.responses
        if one.is_success
    )


def _is_json(call: Call) -> bool:
    """Whether every answer that means success is JSON."""
    return _has_body(call) and all(
        media_kind(one.contents[0].media_type) == "json"
        for one in call.operation.responses
        if one.is_success
    )


def _events(call: Call) -> Iterator[str]:
    """Prints the data of each event, a line each; or each line, where lines are the events."""
    stream = call.operation.stream
    is_sse = stream is None or stream.format == "sse"
    yield "const decoder = new TextDecoder();"
    yield 'let rest = "";'
    yield "for await (const chunk of response.body) {"
    yield "  const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\\r?\\n/);"
    yield "  rest = lines.pop();"
    yield "  for (const line of lines) {"
    if is_sse:
        yield '    if (line.startsWith("data:")) console.log(line.slice(5).trim());'
    else:
        yield "    if (line) console.log(line);"
    yield "  }"
    yield "}"
    if not is_sse:
        yield "if (rest) console.log(rest);"
