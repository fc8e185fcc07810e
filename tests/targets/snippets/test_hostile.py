"""Text of a document stays text: whatever it holds, a shell and Python send it byte for byte."""

from __future__ import annotations

import ast
import json
import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import black
import pytest

from generator.config import Config
from generator.model.api import Api, Operation
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.calls import Call
from generator.targets.snippets.curl import curl
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.shell import expanded, variable, word
from generator.targets.snippets.views import snippets_of
from generator.targets.templates import environment
from tests.targets.snippets.loopback import Answer, Request, Server, parts

PIECES = [
    "'", '"', "\\", "\n", "\r", "\t", "$HOME", "$(id)", "`id`", "${x}", "EOF", "\nEOF\n", "!",
    "!!", "%", "%s", "@", "<", ">", "|", "&", ";", "*", "?", "[a-z]", "{1..3}", "{a,b}", "~", "#",
    " ", "--", "-d", "\\n", "\\'", "'\\''", "é", "日本", "😀", "\u2028", "\u202e", "\ufeff", "\x01",
    "\x7f", "\xa0", "=", "+", ",", "/", ":", "..", "\x1b[31m", "</script>", "{{ x }}", '"""',
]  # fmt: skip
STARTS = ["@/etc/passwd", "</etc/passwd", "-", "--help", "'", "\\", "$(id)", "\n", "a;", "="]
COUNT = 70


def texts(kind: str, *, without: str = "") -> list[str]:
    """Random texts of hostile pieces, the worst beginnings among them; the same each time."""
    chance = random.Random(kind)
    made = ["".join(chance.choices(PIECES, k=chance.randint(1, 9))) for _ in range(COUNT)]
    found = [*STARTS, *(one + made[at] for at, one in enumerate(STARTS)), *made]
    table = dict.fromkeys(map(ord, without))
    return [one.translate(table) for one in found]


def api_of(server: Server, content: Mapping[str, Any], *parameters: Mapping[str, Any]) -> Api:
    post: dict[str, Any] = {"operationId": "send", "parameters": list(parameters), "responses": {}}
    if content:
        post["requestBody"] = {"required": True, "content": content}
    path = "/x/{p}" if any(one["in"] == "path" for one in parameters) else "/x"
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": server.url}],
        "paths": {path: {"post": post}},
    }
    return parse(read(Path("hostile.json"), content=json.dumps(document).encode()), Config())


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server(lambda request: Answer())
    yield server
    server.close()


@pytest.fixture
def sent(server: Server, run_shell: Callable[..., bytes]) -> Callable[..., list[Request]]:
    """Run the curl commands of an operation called with one value after another."""

    def send(api: Api, values: list[Any]) -> list[Request]:
        (operation,) = api.operations
        template = environment(None).get_template("snippets/curl.sh.jinja")
        commands = [curl(call_with(operation, value), api, template) for value in values]
        server.requests.clear()
        run_shell("".join(commands), shell="sh")
        assert len(server.requests) == len(values)
        return list(server.requests)

    return send


def call_with(operation: Operation, value: Any) -> Call:
    """A call that passes a value to each of its arguments."""
    return Call(operation, "minimal", "", tuple((one, value) for one in operation.arguments))


Sent = Callable[[Api, list[Any]], list[Request]]
MEMBER = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_json_comes_out_as_it_went_in(server: Server, sent: Sent) -> None:
    values = [*texts("json"), "\0", "\ud800", "half \udfff", "\0\x1f"]
    api = api_of(server, {"application/json": {"schema": MEMBER}})
    got = [json.loads(one.body) for one in sent(api, values)]
    assert got == [{"a": value} for value in values]


def test_numbers_of_json_keep_every_digit(server: Server, sent: Sent) -> None:
    api = api_of(server, {"application/json": {"schema": {}}})
    values = [2**70, 1.0, -0.0, 0, False, None, "", [], {}, 1e22, [[[]]], {"": {"'": 1}}]
    got = [one.body.decode() for one in sent(api, values)]
    assert [json.dumps(json.loads(one)) for one in got] == [json.dumps(one) for one in values]


def test_text_comes_out_byte_for_byte(server: Server, sent: Sent) -> None:
    values = texts("text")
    requests = sent(api_of(server, {"text/plain": {}}), values)
    assert [one.body.decode() for one in requests] == values


def test_forms_are_encoded(server: Server, sent: Sent) -> None:
    values = [*texts("form"), "\0"]
    content = {"application/x-www-form-urlencoded": {"schema": MEMBER}}
    requests = sent(api_of(server, content), values)
    got = [parse_qsl(one.body.decode("ascii"), keep_blank_values=True) for one in requests]
    assert got == [[("a", value)] for value in values]


@pytest.mark.parametrize("media_type", ["", "text/x-note"])
def test_parts_come_out_byte_for_byte(media_type: str, server: Server, sent: Sent) -> None:
    values = texts(f"parts {media_type}")
    encoding = {"a": {"contentType": media_type}} if media_type else {}
    content = {"multipart/form-data": {"schema": MEMBER, "encoding": encoding}}
    got = [parts(one) for one in sent(api_of(server, content), values)]
    assert got == [[("a", value.encode())] for value in values]


def test_urls_are_encoded(server: Server, sent: Sent) -> None:
    values = [one for one in texts("url") if one not in {"", ".", ".."}]
    parameters = [
        {"name": "p", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "q[]", "in": "query", "schema": {"type": "string"}},
    ]
    for request, value in zip(sent(api_of(server, {}, *parameters), values), values, strict=True):
        assert unquote(request.path) == f"/x/{value}"
        assert parse_qsl(request.query, keep_blank_values=True) == [("q[]", value)]


def test_headers_and_cookies_come_out_byte_for_byte(server: Server, sent: Sent) -> None:
    controls = "".join(map(chr, [*range(32), 127]))
    values = [one.strip() for one in texts("header", without=controls)] + ["", ";", "a;"]
    parameters = [
        {"name": "X-A", "in": "header", "required": True, "schema": {"type": "string"}},
        {"name": "c", "in": "cookie", "required": True, "schema": {"type": "string"}},
    ]
    for request, value in zip(sent(api_of(server, {}, *parameters), values), values, strict=True):
        assert request.headers["x-a"].encode("latin-1").decode() == value
        assert unquote(request.headers["cookie"]) == f"c={value}"


def test_a_hostile_document_gives_python_that_is_data(run_python: Callable[[str], str]) -> None:
    """Every text of an operation is hostile; the program calls with just the call's values."""
    for number, text in enumerate(texts("python")[:40]):
        long = " ".join([text] * 12)
        document = {
            "openapi": "3.1.0",
            "info": {"title": text, "version": text},
            "servers": [{"url": f"https://{text}.test/{text}"}],
            "paths": {
                f"/{text}": {
                    "post": {
                        "operationId": f"send {text}",
                        "tags": [text],
                        "summary": text,
                        "requestBody": {
                            "content": {
                                "application/json": {
                                    "schema": {"type": "object", "properties": {"a": {}}},
                                    "examples": {
                                        text: {"summary": text, "value": {"a": {text: long}}}
                                    },
                                }
                            }
                        },
                        "responses": {"200": {"description": text}},
                    }
                }
            },
        }
        content = json.dumps(document).encode()
        api = parse(read(Path(f"{number}.json"), content=content), Config())
        for snippets in snippets_of(api).values():
            for one in snippets:
                assert len(one.file) <= 100 and "\n" not in one.file
                if not one.language.startswith("python"):
                    continue
                assert black.format_str(one.code, mode=black.Mode()) == one.code
                if one.case.startswith("example") and one.language == "python":
                    program = one.code.partition("\nclient = ")[2].partition("\n")[2]
                    printed = run_python(_ECHO + program).splitlines()[0]
                    assert ast.literal_eval(printed)["a"] == {text: long}


_ECHO = """
class Echo:
    def __getattr__(self, name):
        return self

    def __call__(self, **values):
        print(repr(values))


client = Echo()
"""


# The doors themselves


def test_words_of_a_shell() -> None:
    assert word("it's") == "'it'\\''s'"
    assert expanded("Authorization: Bearer ", "KEY") == '"Authorization: Bearer $KEY"'
    assert expanded('X-"$(id)": ', "KEY") == '\'X-"$(id)": \'"$KEY"'
    assert expanded("", "USER", "PASSWORD") == '"$USER:$PASSWORD"'
    assert variable("A_KEY", "other") == "A_KEY"
    assert variable("A; id", "other key") == "OTHER_KEY"
    for text in ("a\0b", "\ud800"):
        with pytest.raises(Unsayable):
            word(text)
