"""The Code panel while somebody tries: requests of every kind are drawn as they are sent, for the
server that they are sent to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.raw_http import send_raw
from generator import ports
from generator.config import Config
from generator.parser import parse
from generator.serve import application
from generator.spec import read
from tests.site.trying import Trial
from tests.targets.snippets.conftest import Ran, run_node, run_shell  # noqa: F401
from tests.targets.snippets.loopback import FILE, Answer, Request, Server, parts

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
FILES = "files/create-file"
RUN = "assistants/create-thread-and-run"
CHAT = "chat/create-chat-completion"
NAME = 'it\'s "a"; $(id) @b.jsonl'


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that keeps what it is sent."""
    server = Server(lambda request: Answer())
    yield server
    server.close()


def shown(page: Page, language: str) -> str:
    """The code that the panel shows in a language."""
    page.click("#tab-code")
    page.check(f'input[name="language"][value="{language}"]')
    return page.locator(f'.snippet[data-language="{language}"] code:visible').inner_text()


def note(page: Page) -> str:
    """What is said of code that is not what is filled in; nothing if it is."""
    place = page.locator(".stale")
    return place.inner_text() if place.is_visible() else ""


@pytest.fixture
def run(
    server: Server,
    run_shell: Callable[..., bytes],  # noqa: F811
    run_node: Callable[..., list[Ran]],  # noqa: F811
    tmp_path: Path,
) -> Callable[[Page, str, str], Request]:
    """Run the code that a page shows, with a server of ours in place of its own; gives what that
    one heard."""

    def of(page: Page, language: str, base: str) -> Request:
        code = shown(page, language)
        assert note(page) == ""
        if language == "http":
            assert send_raw(code, server.url, tmp_path, {})[0] == 200
        else:
            assert base in code
            code = code.replace(base, server.url)
            run_shell(code) if language == "curl" else run_node([code])
        (request,) = server.requests
        server.requests.clear()
        return request

    return of


def test_every_language_follows_what_is_typed_where_there_is_no_body(
    page: Page, served: str
) -> None:
    Trial(page, served, "files/retrieve-file").ready()
    page.locator('[id="path.file_id"] input').fill("file_typed")
    for language in ("python", "python-async", "typescript", "javascript", "curl", "http"):
        assert "file_typed" in shown(page, language), language
        assert note(page) == ""


@pytest.mark.parametrize("language", ["curl", "javascript", "http"])
def test_a_form_with_a_file_is_drawn_as_it_is_sent(
    page: Page, served: str, language: str, run: Callable[..., Request], tmp_path: Path
) -> None:
    (tmp_path / NAME).write_bytes(FILE)
    trial = Trial(page, served, FILES).ready()
    trial.fill(body={"file": {"$file": "x"}, "purpose": "batch"})
    page.set_input_files('[id="request.file"] input[type=file]', tmp_path / NAME)
    heard = run(page, language, f"{served}/mock/v1")
    assert parts(heard) == [("file", FILE), ("purpose", b"batch")]
    called = heard.body.replace(b'\\"', b"%22")
    assert f'filename="{NAME}"'.replace('"a"', "%22a%22").encode() in called
    page.click("#tab-try")
    with page.expect_request("**/mock/v1/files") as sent:
        trial.send()
    assert f'filename="{NAME}"'.replace('"a"', "%22a%22") in (sent.value.post_data or "")


DOCUMENT = """
openapi: 3.1.0
info: {title: Atlas, version: "1"}
servers: [{url: "https://atlas.example/v1"}]
paths:
  /maps/{at}/{box}:
    get:
      operationId: getMap
      tags: [maps]
      parameters:
        - {in: path, name: at, required: true, style: label, schema: {type: array}}
        - in: path
          name: box
          required: true
          style: matrix
          explode: true
          schema: {type: object}
        - {in: query, name: filter, style: deepObject, explode: true, schema: {type: object}}
        - {in: query, name: sizes, style: pipeDelimited, explode: false, schema: {type: array}}
        - {in: query, name: shape, content: {application/json: {schema: {}}}}
        - {in: header, name: X-Trace, schema: {type: string}}
        - {in: cookie, name: theme, schema: {type: string}}
      responses: {"204": {description: ok}}
  /login:
    post:
      operationId: logIn
      tags: [maps]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {user: {type: string}, tags: {type: array}}}
      responses: {"204": {description: ok}}
  /text:
    put:
      operationId: showText
      tags: [maps]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: ok}}
  /either:
    post:
      operationId: either
      tags: [maps]
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {a: {}}}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {}}}}
      responses: {"204": {description: ok}}
  /upload:
    post:
      operationId: upload
      tags: [maps]
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [files]
              properties:
                files: {type: array, items: {type: string, format: binary}}
                name: {type: string}
      responses: {"204": {description: ok}}
  /either-file:
    post:
      operationId: eitherFile
      tags: [maps]
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {a: {}}}}
          image/png: {schema: {type: string, format: binary}}
      responses: {"204": {description: ok}}
"""
HOSTILE = 'it\'s "x" $(id) `y` @z; <a>\n🙂 100%&=+#'


@pytest.fixture(scope="module")
def atlas() -> Iterator[str]:
    """The origin of a server of that document."""
    api = parse(read(Path("atlas.yaml"), content=DOCUMENT.encode()), Config())
    with ports.background(application(api)) as origin:
        yield origin


LANGUAGES = ["curl", "javascript", "http"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_style_is_drawn_as_it_is_sent(
    page: Page, atlas: str, language: str, run: Callable[..., Request]
) -> None:
    trial = Trial(page, atlas, "maps/get-map").ready()
    trial.fill(
        path={"at": [3.5, {"$number": "48.0"}], "box": {"w": 4, "a b": "c/d"}},
        query={
            "filter": {"kind": HOSTILE, "in": {"from": [1, 2]}},
            "sizes": [1, 2],
            "shape": {"a": ""},
        },
        header={"X-Trace": "it's; é"},
        cookie={"theme": "d a"},
    )
    heard = run(page, language, f"{atlas}/mock/v1")
    page.click("#tab-try")
    with page.expect_request("**/maps/**") as sent:
        trial.send()
    assert heard.target.removeprefix("/mock/v1") == sent.value.url.removeprefix(f"{atlas}/mock/v1")
    assert heard.path.removeprefix("/mock/v1") == "/maps/.3.5,48.0/;w=4;a%20b=c%2Fd"
    assert "&filter%5Bin%5D%5Bfrom%5D%5B%5D=2&sizes=1%7C2&shape=%7B%22a" in heard.target
    assert heard.headers["x-trace"].encode("latin1") == "it's; é".encode()
    assert heard.headers["cookie"] == "theme=d%20a"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("log-in", {"user": HOSTILE, "tags": ["", HOSTILE]}),
        ("log-in", {"user": ""}),
        ("show-text", HOSTILE),
        ("show-text", "@/etc/passwd"),
        ("show-text", ""),
    ],
)
def test_forms_and_text_are_drawn_as_they_are_sent(
    page: Page, atlas: str, language: str, operation: str, body: Any, run: Callable[..., Request]
) -> None:
    trial = Trial(page, atlas, f"maps/{operation}").ready()
    trial.fill(body=body)
    heard = run(page, language, f"{atlas}/mock/v1")
    page.click("#tab-try")
    with page.expect_request("**/mock/v1/**") as sent:
        trial.send()
    assert heard.body == (sent.value.post_data_buffer or b"")
    kinds = [heard.headers["content-type"], sent.value.headers["content-type"]]
    assert kinds[0] == kinds[1]


def test_the_media_type_that_is_chosen_is_drawn(page: Page, atlas: str) -> None:
    trial = Trial(page, atlas, "maps/either").ready()
    trial.fill(body={"a": "b c"})
    page.click("#tab-try")
    page.get_by_label("send this").last.check()
    trial.fill(body={"a": "b c"})
    assert "--data-raw 'a=b+c'" in shown(page, "curl")
    shown(page, "python")
    assert "the client sends a body of another media type" in note(page)


def test_a_call_without_the_file_that_its_example_has_is_drawn(page: Page, atlas: str) -> None:
    trial = Trial(page, atlas, "maps/upload").ready()
    assert "file.txt" in shown(page, "curl") and note(page) == ""
    trial.fill(body={"name": "a"})
    for language in ("python", "typescript", *LANGUAGES):
        code = shown(page, language)
        assert "file.txt" not in code and note(page) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_a_media_type_that_clients_do_not_send_is_drawn(
    page: Page, atlas: str, language: str, run: Callable[..., Request], tmp_path: Path
) -> None:
    (tmp_path / NAME).write_bytes(FILE)
    Trial(page, atlas, "maps/either-file").ready().fill(body={"$file": NAME})
    heard = run(page, language, f"{atlas}/mock/v1")
    assert heard.body == FILE
    assert heard.headers["content-type"] == "image/png"
    shown(page, "python")
    assert "another media type" in note(page)


def test_what_a_language_cannot_say_is_told_beside_the_example(page: Page, atlas: str) -> None:
    trial = Trial(page, atlas, "maps/log-in").ready()
    trial.fill(body={"user": "\0"})
    assert "user=%00" in shown(page, "curl")
    Trial(page, atlas, "maps/show-text").ready().fill(body="a\0b")
    example = shown(page, "curl")
    assert "no NUL" in note(page) and "a\0b" not in example
    assert '"a\\x00b"' in shown(page, "javascript")
    assert note(page) == ""
    trial = Trial(page, atlas, "maps/get-map").ready()
    given: dict[str, Any] = {"path": {"at": [1], "box": {"w": 1}}}
    trial.fill(**given, header={"X-Trace": "a\rb"})
    shown(page, "curl")
    assert "X-Trace cannot be a header with this value" in note(page)
    trial.fill(**given, header={"X-Trace": "a"})
    assert "X-Trace: a" in shown(page, "curl")
    assert note(page) == ""


def test_an_operation_without_arguments_is_always_as_filled_in(page: Page, served: str) -> None:
    Trial(page, served, "models/list-models").ready()
    for language in ("python", "typescript", "curl"):
        assert "models" in shown(page, language)
        assert note(page) == ""


STRINGS = """() => [...CSS.highlights.get("code-string")]
  .filter((one) => one.startContainer.parentElement.checkVisibility())
  .map((one) => one.startContainer.data.slice(one.startOffset, one.endOffset))"""


def test_a_word_of_the_shell_has_one_colour_whatever_it_quotes(page: Page, atlas: str) -> None:
    Trial(page, atlas, "maps/show-text").ready().fill(body='it\'s "so"')
    shown(page, "curl")
    assert page.evaluate(STRINGS)[-1] == "'it'\\''s \"so\"'"


# For a server


def test_the_code_says_how_to_run_it_against_the_server_of_the_page(
    page: Page, served: str
) -> None:
    Trial(page, served, RUN).ready()
    shown(page, "python")
    lines = page.locator(".against code").inner_text()
    assert lines == f"export OPENAI_BASE_URL={served}/mock/v1\nexport OPENAI_API_KEY=none"
    shown(page, "curl")
    assert not page.locator(".against").is_visible()


def test_code_for_the_mock_runs_as_it_stands(
    page: Page,
    served: str,
    run_shell: Callable[..., bytes],  # noqa: F811
    run_node: Callable[..., list[Ran]],  # noqa: F811
    tmp_path: Path,
) -> None:
    Trial(page, served, RUN).ready()
    assert json.loads(run_shell(shown(page, "curl")))["object"] == "thread.run"
    (ran,) = run_node([shown(page, "javascript")])
    assert "thread.run" in ran.printed
    assert send_raw(shown(page, "http"), served, tmp_path, {})[0] == 200
    for language in LANGUAGES:
        assert "OPENAI_API_KEY" not in shown(page, language)


@pytest.mark.parametrize("session", [None, {"header": "X-Session", "at": "/session"}])
def test_code_for_a_gateway_has_no_key(
    page: Page, served: str, session: dict[str, str] | None
) -> None:
    real = page.request.get(f"{served}/.well-known/specwright").json()
    api = {**real["apis"][0], "holds": ["ApiKeyAuth"], "base": "/gateway/it's"}
    told = {**real, "mode": "gateway", "apis": [api], "session": session}
    page.route("**/.well-known/specwright", lambda route: route.fulfill(body=json.dumps(told)))
    page.route("**/session", lambda route: route.fulfill(body="a-secret"))
    Trial(page, served, CHAT).ready()
    curl, fetch, http = (shown(page, language) for language in LANGUAGES)
    host = served.removeprefix("http://")
    assert f"'{served}/gateway/it'\\''s/chat/completions'" in curl
    assert f'"{served}/gateway/it\'s/chat/completions"' in fetch
    assert http.startswith(f"POST /gateway/it's/chat/completions HTTP/1.1\nHost: {host}\n")
    for code in (curl, fetch, http):
        assert "uthorization" not in code and "API_KEY" not in code and "a-secret" not in code
        assert ("SPECWRIGHT_TOKEN" in code) == (session is not None)


def test_code_for_a_gateway_asks_for_the_key_that_it_does_not_hold(page: Page, served: str) -> None:
    real = page.request.get(f"{served}/.well-known/specwright").json()
    told = {**real, "mode": "gateway"}
    page.route("**/.well-known/specwright", lambda route: route.fulfill(body=json.dumps(told)))
    Trial(page, served, CHAT).ready()
    page.get_by_label("Token", exact=True).fill("sk-of-mine")
    curl = shown(page, "curl")
    assert '-H "Authorization: Bearer $OPENAI_API_KEY"' in curl and "sk-of-mine" not in curl


def test_code_for_the_api_itself_has_its_url_and_the_variable(page: Page, served: str) -> None:
    Trial(page, served, CHAT).ready()
    page.get_by_label("Live API").check()
    curl = shown(page, "curl")
    assert "'https://api.openai.com/v1/chat/completions'" in curl
    assert '"Authorization: Bearer $OPENAI_API_KEY"' in curl
