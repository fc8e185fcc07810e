"""The request that the page makes of arguments: the same that every snippet makes."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.mock import running
from generator.mock.answers import response_for
from generator.model.api import Api
from generator.model.samples import FileSample
from generator.pipeline import load
from generator.targets.docs.try_data import scripts
from generator.targets.snippets import wire
from generator.targets.snippets.calls import Call, Calls
from generator.targets.snippets.views import Writer
from tests.mock.sending import FILE, Caller, multipart
from tests.targets.docs.scripts import run

ROOT = Path(__file__).parents[3]
SPECS = ROOT / "tests" / "specs"
SHARED = ROOT.parent / "shared" / "specs"
LIFT = {"prefix": "x-lift-", "method": "x-lift-method"}

# Requests of a page: of each, what is sent, or why nothing is.
_MADE = """
  const read = async (body) => {
    if (body === undefined) return null;
    const bytes = Buffer.from(await new Blob([body]).arrayBuffer());
    return bytes.toString("base64");
  };
  const make = async ({ data, given, options }) => {
    const bytes = Buffer.from(asked.file, "base64");
    const file = ([name, type]) => [name, new File([bytes], name, { type })];
    const files = new Map(Object.entries(options.files ?? {}).map(file));
    try {
      const made = specwright.request(data, given, { ...options, files });
      return { ...made, body: await read(made.body) };
    } catch (error) {
      if (error instanceof RangeError) return { refused: error.message };
      throw error;
    }
  };
  return Promise.all(asked.requests.map(make));
"""


def made(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the page sends for some arguments."""
    file = base64.b64encode(FILE).decode()
    found: list[dict[str, Any]] = run(_MADE, {"requests": requests, "file": file})
    for one in found:
        if one.get("body") is not None:
            one["body"] = base64.b64decode(one["body"])
    return found


def data_of(api: Api) -> list[dict[str, Any]]:
    """The data of all operations, in their order."""
    opening = len("specwright.operation(")
    return [json.loads(text[opening : text.rindex(")")]) for _, text in scripts(Writer(api, None))]


def samples(value: Any) -> Iterator[FileSample]:
    """The files in the arguments of a call."""
    match value:
        case FileSample():
            yield value
        case list():
            for one in value:
                yield from samples(one)
        case dict():
            yield from samples(list(value.values()))


def credentials_of(request: wire.Request) -> list[dict[str, str]]:
    """What the page is told to say who calls."""
    found = []
    for scheme in request.credentials:
        word = f"{scheme.word or 'Bearer'} " if scheme.kind != "apiKey" else ""
        value = f"{word}sk-test"
        value = "Basic dTpw" if scheme.kind == "basic" else value
        named = scheme.kind == "apiKey"
        place = scheme.location if named else "header"
        found.append(
            {"in": place, "name": scheme.wire if named else "Authorization", "value": value}
        )
    return found


def shown(api: Api, base: str) -> Iterator[tuple[Call, dict[str, Any]]]:
    """Every call that a page can redraw, and what the page is asked for."""
    calls = Calls(api)
    for operation, data in zip(api.operations, data_of(api), strict=True):
        for call in calls.of(operation):
            if call.case not in data["redraw"]["arguments"]:
                continue
            files = {
                one.name: one.content_type for _, value in call.arguments for one in samples(value)
            }
            options = {
                "base": base,
                "lift": LIFT,
                "files": files,
                "credentials": credentials_of(wire.request_of(call, api)),
            }
            given = data["redraw"]["arguments"][call.case]
            yield call, {"data": data, "given": given, "options": options}


def check_all(api: Api) -> int:
    """Hold all requests of the page against those of the snippets, and send them to the mock."""
    with running(api) as url:
        pairs = list(shown(api, url))
        caller = Caller(url)
        for (call, _), found in zip(pairs, made([asked for _, asked in pairs]), strict=True):
            about = (call.operation.id, call.case)
            assert "refused" not in found, (*about, found)
            headers = {name.removeprefix(LIFT["prefix"]): text for name, text in found["headers"]}
            method = headers.pop(LIFT["method"], found["method"])
            target = found["url"].removeprefix(url)
            check_request(wire.request_of(call, api), method, target, headers, found["body"], about)
            reply = caller.raw(method, caller.base + target, found["body"], headers)
            assert reply.status == response_for(call.operation, None)[1], (*about, reply.body)
        caller.connection.close()
    return len(pairs)


def check_request(
    expected: wire.Request,
    method: str,
    target: str,
    headers: dict[str, str],
    body: bytes | None,
    about: object,
) -> None:
    """Hold a request against that of the snippets, with its credentials."""
    keys = credentials_of(expected)
    query = [f"{one['name']}={one['value']}" for one in keys if one["in"] == "query"]
    cookies = [f"{one['name']}={one['value']}" for one in keys if one["in"] == "cookie"]
    path = expected.target
    if query:
        path += ("&" if "?" in path else "?") + "&".join(query)
    assert (method, target) == (expected.method, path), about
    given = {name.lower(): text.encode("latin-1") for name, text in headers.items()}
    wanted = dict(expected.headers)
    wanted |= {one["name"]: one["value"] for one in keys if one["in"] == "header"}
    if expected.cookies or cookies:
        wanted["cookie"] = "; ".join([*expected.cookies, *cookies])
    content_type = given.pop("content-type", b"").decode()
    assert given == {name.lower(): text.encode() for name, text in wanted.items()}, about
    check_body(expected.payload, content_type, body, about)


def check_body(payload: Any, content_type: str, body: bytes | None, about: object) -> None:
    """Hold a body, and what it is said to be, against that of the snippets."""
    if payload is None:
        assert (content_type, body) == ("", None), about
        return
    if payload.kind == "json":
        assert body is not None
        assert (content_type, json.loads(body)) == (payload.content_type, payload.content), about
    elif payload.kind == "multipart":
        assert body is not None
        boundary = content_type.removeprefix("multipart/form-data; boundary=")
        wanted = multipart([part_of(part) for part in payload.content])
        assert body.replace(boundary.encode(), b"a-boundary") == wanted, about
    else:
        content = FILE if payload.kind == "binary" else payload.content.encode()
        assert (content_type, body) == (payload.content_type, content), about


def part_of(part: Any) -> tuple[str, bytes, str | None, str]:
    """A part of a form: its name, its bytes, and the name and the type of a file."""
    if not isinstance(part.content, FileSample):
        return part.name, part.content.encode(), None, part.content_type
    file = part.content
    return part.name, FILE, file.name, part.content_type or file.content_type


def test_every_call_of_our_document() -> None:
    api = load(str(ROOT / "specs" / "openai.yaml")).api
    assert check_all(api) > 100


@pytest.mark.parametrize(
    "name", ["bodies", "parameters", "security", "streaming", "pagination", "unions", "oas30"]
)
def test_every_call_of_a_small_document(name: str) -> None:
    config = SPECS / f"{name}.toml"
    api = load(str(SPECS / f"{name}.yaml"), str(config) if config.exists() else None).api
    assert check_all(api)


@pytest.mark.parametrize("name", ["openai.yaml", "museum.yaml", "figma.yaml"])
def test_every_call_of_a_published_document(name: str) -> None:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    config = ROOT / "specs" / "specwright.toml"
    api = load(str(path), str(config) if name == "openai.yaml" else None).api
    assert check_all(api)


# By hand: what no example of a document holds


def request(
    given: dict[str, Any], *parameters: dict[str, Any], lift: bool = True, **data: Any
) -> dict[str, Any]:
    """The request of an operation that is made up."""
    defaults = {"explode": True, "required": False}
    operation = {
        "method": "GET",
        "path": "/x",
        "headers": [],
        "parameters": [{**defaults, **one} for one in parameters],
        "body": None,
        "stream": None,
        **data,
    }
    options: dict[str, Any] = {"base": "http://h/v1?k=1#f", **({"lift": LIFT} if lift else {})}
    (found,) = made([{"data": operation, "given": given, "options": options}])
    return found


def body(media_type: str, kind: str, **more: Any) -> dict[str, Any]:
    """The body of an operation, in one media type."""
    return {
        "required": False,
        "sent": 0,
        "contents": [{"mediaType": media_type, "kind": kind, **more}],
    }


OBJECT = {"$object": [["2", "a b"], ["1", "&"]]}


@pytest.mark.parametrize(
    ("how", "value", "query"),
    [
        ({"style": "form"}, [1, "a,b"], "q=1&q=a%2Cb"),
        ({"style": "form", "explode": False}, [1, "a,b"], "q=1,a%2Cb"),
        ({"style": "form"}, OBJECT, "2=a%20b&1=%26"),
        ({"style": "form", "explode": False}, OBJECT, "q=2,a%20b,1,%26"),
        ({"style": "spaceDelimited", "explode": False}, ["a", "b"], "q=a%20b"),
        ({"style": "pipeDelimited", "explode": False}, ["a", "b"], "q=a%7Cb"),
        (
            {"style": "deepObject"},
            {"a": {"b": [1, 2]}},
            "q%5Ba%5D%5Bb%5D%5B%5D=1&q%5Ba%5D%5Bb%5D%5B%5D=2",
        ),
        ({"style": "form", "allowReserved": True}, "/a?b=c&d#[]", "q=/a?b=c%26d%23%5B%5D"),
        ({"style": "form", "mediaType": "application/json"}, {"a": 1}, "q=%7B%22a%22%3A1%7D"),
        ({"style": "form"}, {"$number": "12345678901234567890.10"}, "q=12345678901234567890.10"),
        ({"style": "form"}, "é\u2028'", "q=%C3%A9%E2%80%A8%27"),
        ({"style": "form"}, False, "q=false"),
        ({"style": "form"}, "", "q="),
        ({"style": "form"}, [], ""),
        ({"style": "form"}, None, ""),
    ],
)
def test_queries(how: dict[str, Any], value: Any, query: str) -> None:
    found = request({"query": {"q": value}}, {"in": "query", "name": "q", **how})
    assert found["url"] == f"http://h/v1/x?k=1{'&' if query else ''}{query}"


@pytest.mark.parametrize(
    ("how", "value", "path"),
    [
        ({"style": "simple"}, "a/b?c#d%2e", "a%2Fb%3Fc%23d%252e"),
        ({"style": "simple"}, [1, 2], "1,2"),
        ({"style": "simple"}, {"a": 1}, "a=1"),
        ({"style": "simple", "explode": False}, {"a": 1}, "a,1"),
        ({"style": "label"}, [1, 2], ".1.2"),
        ({"style": "label", "explode": False}, [1, 2], ".1,2"),
        ({"style": "matrix"}, [1, 2], ";p=1;p=2"),
        ({"style": "matrix", "explode": False}, {"a": 1}, ";p=a,1"),
        ({"style": "simple", "allowReserved": True}, "a/b?", "a/b%3F"),
    ],
)
def test_paths(how: dict[str, Any], value: Any, path: str) -> None:
    found = request({"path": {"p": value}}, {"in": "path", "name": "p", **how}, path="/x/{p}/y")
    assert found["url"] == f"http://h/v1/x/{path}/y?k=1"


@pytest.mark.parametrize("value", ["..", ".", "", None, [], [""], {"$file": "a.txt"}, "\ud800"])
def test_a_path_that_would_lead_elsewhere_is_refused(value: Any) -> None:
    parameter = {"in": "path", "name": "p", "style": "simple"}
    assert "refused" in request({"path": {"p": value}}, parameter, path="/x/{p}/y")
    assert "refused" in request({"path": {}}, parameter, path="/x/{p}/y")
    reserved = {**parameter, "allowReserved": True}
    assert "refused" in request({"path": {"p": "a/../b"}}, reserved, path="/x/{p}/y")


def test_headers_are_bytes_and_hold_no_line_end() -> None:
    parameter = {"in": "header", "name": "X-A", "style": "simple", "explode": False}
    assert request({"header": {"X-A": ["é", 1]}}, parameter)["headers"] == [["X-A", "Ã©,1"]]
    for value in ("a\r\nX-B: 1", "\0", " a"):
        assert "X-A" in request({"header": {"X-A": value}}, parameter)["refused"]


def test_what_a_browser_does_not_send_is_lifted_or_refused() -> None:
    cookie = {"in": "cookie", "name": "s", "style": "form"}
    given = {"cookie": {"s": "a b"}}
    assert request(given, cookie)["headers"] == [["x-lift-Cookie", "s=a%20b"]]
    assert "cookies" in request(given, cookie, lift=False)["refused"]
    host = {"in": "header", "name": "Host", "style": "simple"}
    assert request({"header": {"Host": "h"}}, host)["headers"] == [["x-lift-Host", "h"]]
    assert "Host" in request({"header": {"Host": "h"}}, host, lift=False)["refused"]
    json_body = body("application/json", "json")
    found = request({"body": {}}, body=json_body)
    assert (found["method"], found["headers"][-1]) == ("POST", ["x-lift-method", "GET"])
    assert "GET with a body" in request({"body": {}}, body=json_body, lift=False)["refused"]
    assert request({}, body=json_body, lift=False)["method"] == "GET"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            {"$object": [["b", {"$number": "1.0"}], ["1", {"$number": "1e400"}]]},
            b'{"b":1.0,"1":1e400}',
        ),
        ({"$number": "12345678901234567890"}, b"12345678901234567890"),
        (False, b"false"),
        (0, b"0"),
        ("", b'""'),
        (None, b"null"),
        ([], b"[]"),
    ],
)
def test_json_keeps_every_digit_and_the_order(value: Any, text: bytes) -> None:
    found = request({"body": value}, method="POST", body=body("application/json", "json"))
    assert found["body"] == text
    assert found["headers"] == [["Content-Type", "application/json"]]


def test_a_form_keeps_line_ends_and_hostile_names() -> None:
    encoding = {"meta": {"mediaType": "application/json"}}
    found = request(
        {"body": {'a"\n': "1\n2\r3", "meta": {"k": 1}, "n": [1, None]}},
        method="POST",
        body=body("multipart/form-data", "multipart", encoding=encoding),
    )
    boundary = found["headers"][0][1].removeprefix("multipart/form-data; boundary=").encode()
    assert found["body"].replace(boundary, b"B") == (
        b'--B\r\nContent-Disposition: form-data; name="a%22%0A"\r\n\r\n1\n2\r3\r\n'
        b'--B\r\nContent-Disposition: form-data; name="meta"\r\n'
        b'Content-Type: application/json\r\n\r\n{"k":1}\r\n'
        b'--B\r\nContent-Disposition: form-data; name="n"\r\n\r\n1\r\n'
        b'--B\r\nContent-Disposition: form-data; name="n"\r\n\r\n\r\n'
        b"--B--\r\n"
    )


def test_a_file_that_was_not_chosen_is_asked_for() -> None:
    found = request(
        {"body": {"$file": "a.png"}},
        method="POST",
        body=body("application/octet-stream", "binary"),
    )
    assert found == {"refused": "Choose the file a.png"}
