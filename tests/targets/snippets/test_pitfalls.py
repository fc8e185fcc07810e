"""The ways in which printed snippets fail elsewhere: each is a test that runs the snippet in every
language that has words for it, and looks at what arrived.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from benchmarks.raw_http import send_raw
from generator.config import Config
from generator.model.api import Api
from generator.model.samples import FileSample
from generator.parser import parse
from generator.spec import read
from generator.targets.python.target import render as render_python
from generator.targets.snippets.calls import Call
from generator.targets.snippets.languages import LANGUAGES
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.views import Writer
from generator.targets.typescript.target import render as render_typescript
from tests.targets.snippets.conftest import Ran
from tests.targets.snippets.loopback import FILE, Answer, Request, Server, parts
from tests.targets.typescript.conftest import Tools, write

TEXT: dict[str, Any] = {"type": "string"}
MEMBER = {"type": "object", "required": ["a"], "properties": {"a": TEXT}}
ANY = {"type": "object", "required": ["a"], "properties": {"a": {}}}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}},
}
PERHAPS = {
    "200": {"description": "It was there before."},
    "202": {"description": "It will be.", "content": {"application/json": {"schema": MEMBER}}},
}


LINES = {"200": {"description": "", "content": {"application/x-ndjson": {"schema": MEMBER}}}}


def operation(id_: str, media_type: str = "", schema: Any = None, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"operationId": id_, "tags": ["x"], **more}
    found["responses"] = {"200": {"description": "", "content": {"application/json": {}}}}
    if media_type:
        found["requestBody"] = {"required": True, "content": {media_type: {"schema": schema}}}
    return found


def parameter(place: str, name: str) -> dict[str, Any]:
    return {"parameters": [{"name": name, "in": place, "required": True, "schema": TEXT}]}


PATHS = {
    "/json": {
        "post": operation("json", "application/json", ANY),
        "delete": operation("deletes", "application/json", ANY),
        "get": operation("gets", "application/json", ANY),
        "head": {**operation("heads"), "responses": {"200": {"description": ""}}},
    },
    "/perhaps": {"get": {**operation("perhaps"), "responses": PERHAPS}},
    "/lines": {"get": {**operation("lines"), "responses": LINES}},
    "/reset": {"get": {**operation("reset"), "responses": {"205": PERHAPS["202"]}}},
    "/value": {"post": operation("value", "application/json", {})},
    "/text": {"post": operation("text", "text/plain", TEXT)},
    "/form": {"post": operation("form", "application/x-www-form-urlencoded", MEMBER)},
    "/parts": {"post": operation("parts", "multipart/form-data", MEMBER)},
    "/file": {"post": operation("file", "multipart/form-data", UPLOAD)},
    "/query": {"get": operation("query", **parameter("query", "q[]"))},
    "/header": {"get": operation("header", **parameter("header", "X-A"))},
    "/path/{p}": {"get": operation("path", **parameter("path", "p"))},
}

SHELL = ["it's", "`id`", "$(id)", "$HOME", "!", "!!", "100%", "%s", '"', "\\", "\\'", "a\\", "EOF"]
FILES = ["@/etc/passwd", "@-", "</etc/passwd", "@", "<"]
URLS = ["[a]", "[1-3]", "{a,b}", "{1..3}", "a#b", "a&b", "a b", "é", "a?b", "a/b", "%2e", "+", "~"]
BREAKS = ["a\nb", "\n", "a\tb", "a\rb", "a\r\nb"]
SIGNS = ["\u2028", "\u2029", "😀", "\u202e", "\u200f", "\ufeff", "日本", "\x7f", "\x1b[31m"]
NUL = "a\0b"


class Lab:
    """An API on loopback with its clients; runs a call of an operation in all languages."""

    def __init__(
        self,
        api: Api,
        server: Server,
        folder: Path,
        runners: tuple[Callable[[str], str], Callable[..., list[Ran]], Callable[..., bytes]],
    ) -> None:
        self.api = api
        self.server = server
        self.folder = folder
        self.python, self.node, self.shell = runners
        self.writer = Writer(api, None)

    def codes(self, id_: str, language: str, values: list[Any]) -> list[str | None]:
        """The programs that call with one value each; None where the language has no words."""
        (group,) = self.api.groups
        called = next(one for one in self.api.operations if one.id == id_)
        found: list[str | None] = []
        for value in values:
            call = Call(called, "minimal", "", tuple((one, value) for one in called.arguments))
            try:
                found.append(self.writer.code(call, group, language))  # type: ignore[arg-type]
            except Unsayable:
                found.append(None)
        return found

    def sent(
        self, id_: str, values: list[Any], *, but: Mapping[str, list[Any]] | None = None
    ) -> Iterator[tuple[Any, Request, str]]:
        """Each value with the request that came of it, language by language. `but` are the values
        that a language must have no words for."""
        for language in LANGUAGES:
            codes = self.codes(id_, language, values)
            unsaid = [value for value, code in zip(values, codes, strict=True) if code is None]
            assert unsaid == (but or {}).get(language, []), language
            said = [value for value in values if value not in unsaid]
            self.server.requests.clear()
            self.run(language, [code for code in codes if code is not None])
            requests = list(self.server.requests)
            assert len(requests) == len(said), language
            for value, request in zip(said, requests, strict=True):
                yield value, request, language

    def run(self, language: str, codes: list[str]) -> None:
        match language:
            case "python" | "python-async":
                for code in codes:
                    self.python(code)
            case "typescript" | "javascript":
                self.node(codes)
            case "curl":
                self.shell("".join(codes), shell="sh")
            case _:
                for code in codes:
                    assert send_raw(code, self.server.url, self.folder, {})[0] == 200


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server(lambda request: Answer(b"" if request.path == "/perhaps" else b"{}"))
    yield server
    server.close()


@pytest.fixture(scope="module")
def api(server: Server) -> Api:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme pitfalls", "version": "1"},
        "servers": [{"url": server.url}],
        "paths": PATHS,
    }
    return parse(read(Path("pitfalls.json"), content=json.dumps(document).encode()), Config())


@pytest.fixture(scope="module")
def clients(api: Api, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("pitfalls")
    write(render_python(api, Config()), folder)
    tools.compiled(write(render_typescript(api, Config()), folder))
    sys.path.insert(0, str(folder / "python"))
    yield folder
    sys.path.remove(str(folder / "python"))


@pytest.fixture
def lab(
    api: Api,
    server: Server,
    clients: Path,
    tmp_path: Path,
    run_python: Callable[[str], str],
    run_node: Callable[..., list[Ran]],
    run_shell: Callable[..., bytes],
) -> Lab:
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / api.package.name).symlink_to(clients / "typescript")
    return Lab(api, server, tmp_path, (run_python, run_node, run_shell))


# What a shell, or a program, would take for something else


def test_what_a_shell_would_run_stays_data(lab: Lab) -> None:
    for value, request, language in lab.sent("json", SHELL):
        assert json.loads(request.body) == {"a": value}, language
    for value, request, language in lab.sent("text", SHELL):
        assert request.body.decode() == value, language
    for value, request, language in lab.sent("parts", SHELL):
        assert parts(request) == [("a", value.encode())], language


def test_a_text_that_begins_like_a_file_name_sends_no_file(lab: Lab) -> None:
    for value, request, language in lab.sent("text", FILES):
        assert request.body.decode() == value, language
    for value, request, language in lab.sent("parts", FILES):
        assert parts(request) == [("a", value.encode())], language
    for value, request, language in lab.sent("form", FILES):
        assert parse_qsl(request.body.decode()) == [("a", value)], language
    for value, request, language in lab.sent("header", FILES):
        assert request.headers["x-a"] == value, language


def test_a_header_may_be_empty_or_end_in_a_semicolon(lab: Lab) -> None:
    for value, request, language in lab.sent("header", ["", ";", "a;", "a: b"]):
        assert request.headers["x-a"] == value, language


def test_a_url_is_no_pattern_and_no_other_url(lab: Lab) -> None:
    for value, request, language in lab.sent("query", [*URLS, *SHELL, ""]):
        assert parse_qsl(request.query, keep_blank_values=True) == [("q[]", value)], language
    for value, request, language in lab.sent("path", [*URLS, *SHELL]):
        assert unquote(request.path) == f"/path/{value}", language
        assert request.query == "", language


# Signs


def test_breaks_and_signs_come_out_as_they_went_in(lab: Lab) -> None:
    halves = ["\ud800", "a\udfff"]
    for value, request, language in lab.sent("json", [*BREAKS, *SIGNS, NUL, *halves]):
        assert json.loads(request.body) == {"a": value}, language
    for value, request, language in lab.sent("form", [*BREAKS, *SIGNS, NUL]):
        assert parse_qsl(request.body.decode("ascii")) == [("a", value)], language
    for value, request, language in lab.sent("query", [*BREAKS, *SIGNS, NUL]):
        assert parse_qsl(request.query) == [("q[]", value)], language
    raw = {
        "http": [one for one in BREAKS if "\t" not in one]
    }  # where a line end of the code is none of the part
    for value, request, language in lab.sent("parts", [*BREAKS, *SIGNS], but=raw):
        assert parts(request) == [("a", value.encode())], language


def test_events_are_asked_for_by_the_media_type_that_the_document_names(lab: Lab) -> None:
    for _, request, language in lab.sent("lines", [None]):
        assert "application/x-ndjson" in request.headers["accept"].split(", "), language


@pytest.mark.parametrize("value", ["a\nb", "\n", "a\rb", "a\r\nb", NUL])
def test_a_break_in_a_header_is_refused(value: str, lab: Lab) -> None:
    lab.server.requests.clear()
    for language in LANGUAGES:
        (code,) = lab.codes("header", language, [value])
        if code is None:
            continue
        with pytest.raises((ValueError, AssertionError)):
            lab.run(language, [code])
    assert lab.server.requests == []


@pytest.mark.parametrize("sign", ["'", '"', "$(id)", ";", ",", "#", " ", "é", "😀", "\u202e"])
def test_a_file_is_sent_by_its_name_whatever_that_is(sign: str, lab: Lab) -> None:
    name = f"a{sign}b.txt"
    (lab.folder / name).write_bytes(FILE)
    for value, request, language in lab.sent("file", [FileSample(name, "text/plain")]):
        assert [content for _, content in parts(request)] == [FILE], language
        if "python" not in language and language != "curl":  # these go by the name
            assert b"Content-Type: text/plain\r\n" in request.body, language
        assert file_name(request) == value.name, (language, request.body)


def test_a_file_is_written_as_prettier_writes_it(lab: Lab, tools: Tools) -> None:
    files = [FileSample(f"{'a' * length}.txt", "text/plain") for length in range(1, 48)]
    for language, end in (("typescript", "ts"), ("javascript", "mjs")):
        for at, code in enumerate(lab.codes("file", language, files)):
            (lab.folder / f"{at}.{end}").write_text(code or "")
    tools.formatted(lab.folder, "*.ts", "*.mjs")


def file_name(request: Request) -> str:
    """The name of the file in a form, as browsers, curl and Python write it."""
    head = request.body.partition(b"\r\n\r\n")[0].decode()
    found = re.search(r"filename\*=utf-8''([^;\r\n]*)", head, re.IGNORECASE)
    if found is not None:
        return unquote(found[1])
    quoted = re.search(r'filename="((?:[^"\\]|\\.)*)"', head)
    assert quoted is not None, head
    return quoted[1].replace("%22", '"').replace('\\"', '"')


# Values


def test_numbers_keep_every_digit(lab: Lab) -> None:
    values = [2**53 + 1, 2**70, -(2**64), 1.0, -0.0, 1e22, 0.1, 5e-324, [1.0, {"a": 2**60}]]
    too_big = [2**53 + 1, 2**70, -(2**64), [1.0, {"a": 2**60}]]  # to a number of JavaScript's
    for value, request, language in lab.sent("json", values, but={"typescript": too_big}):
        found = json.loads(request.body)["a"]
        if language == "typescript":  # where 1.0 is 1
            assert found == value, request.body
        else:
            assert json.dumps(found) == json.dumps(value), (language, request.body)


def test_a_number_without_end_is_written_or_refused(lab: Lab) -> None:
    for language in ("curl", "http"):
        (code,) = lab.codes("json", language, [float("inf")])
        assert code is not None and "1e400" in code, language


def test_what_is_false_is_sent_nevertheless(lab: Lab) -> None:
    for value, request, language in lab.sent("value", [False, 0, "", None, [], {}]):
        assert json.dumps(json.loads(request.body)) == json.dumps(value), language


def test_literals_are_those_of_the_language(lab: Lab) -> None:
    value = {
        "yes": True,
        "no": False,
        "nothing": None,
        "class": "\\n \\\\ \" ' \\N{BULLET} ${x} {{ y }}",
        "2fa": [[[[{"deep": ["x" * 200, "y" * 90]}]]]],
        "a-b": " ".join(["long"] * 60),
        "__proto__": 1,
    }
    for _, request, language in lab.sent("json", [value]):
        assert json.loads(request.body) == {"a": value}, language
    for language in ("python", "python-async", "typescript", "javascript"):
        (code,) = lab.codes("json", language, [{**value, "2fa": "x" * 200}])
        assert code is not None
        assert max(map(len, code.splitlines())) <= 100 or "x" * 200 in code, language


# Bodies


def test_a_body_goes_with_any_method(lab: Lab) -> None:
    for method, id_ in (("DELETE", "deletes"), ("GET", "gets")):
        # fetch has none with GET
        refusing = {"javascript": ["x"], "typescript": ["x"]} if method == "GET" else {}
        for value, request, language in lab.sent(id_, ["x"], but=refusing):
            assert request.method == method, language
            assert json.loads(request.body) == {"a": value}, language
    for _, request, language in lab.sent("heads", [None]):
        assert (request.method, request.body) == ("HEAD", b""), language


def test_the_boundary_is_the_one_that_separates_the_parts(lab: Lab) -> None:
    values = ["--boundary", "boundary", "--", "--boundary--"]
    for value, request, language in lab.sent("parts", values):
        assert parts(request) == [("a", value.encode())], language


def test_an_answer_may_have_no_body_whatever_is_said_of_it(lab: Lab) -> None:
    (code,) = lab.codes("reset", "javascript", [None])
    assert code is not None and "response.json" not in code
    for _, request, language in lab.sent("perhaps", [None]):
        assert request.path == "/perhaps", language


# Programs


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_is_read_from_the_environment(language: str, api: Api) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/x": {"get": operation("get")}},
        "security": [{"key": []}],
        "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
    }
    keyed = parse(read(Path("key.json"), content=json.dumps(document).encode()), Config())
    (group,), (called,) = keyed.groups, keyed.operations
    code = Writer(keyed, None).code(Call(called, "minimal", "", ()), group, language)  # type: ignore[arg-type]
    assert "ACME" in code
    assert not re.search(r"(?i)bearer (?!\$)|api_key=|sk-", code)


def test_a_program_has_its_imports_and_no_other_module_system(lab: Lab) -> None:
    for language in ("python", "python-async", "typescript", "javascript"):
        for id_ in ("json", "file"):
            value = FileSample("a.txt", "text/plain") if id_ == "file" else 1
            (code,) = lab.codes(id_, language, [value])
            assert code is not None and "require(" not in code
            assert ("import" in code) or (language == "javascript" and id_ == "json")
