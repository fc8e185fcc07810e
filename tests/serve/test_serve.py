"""One port: the site, the mock, what they tell of themselves, and who may ask."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from generator import __version__, ports
from generator.cli import main
from generator.serve import application
from generator.serve.hosts import is_known
from generator.targets.templates import folder
from tests.mock.sending import Caller
from tests.parser.inline import HEAD, api_of

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((folder() / "docs" / "site" / "gateway.schema.json").read_text())
DOCUMENT = """
servers: [{url: https://api.example.com/v2}]
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: session, in: cookie, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: integer}, example: 1}}}
  /searches:
    get:
      operationId: search
      parameters: [{name: cookie-consent, in: header, schema: {type: boolean}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Query'}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Query: {type: object, required: [q], properties: {q: {type: string}}}
"""


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """The origin of a server of the document."""
    with ports.background(application(api_of(DOCUMENT))) as origin:
        yield origin


@pytest.fixture
def call(served: str) -> Iterator[Caller]:
    found = Caller(served)
    yield found
    found.connection.close()


def test_the_site_and_the_mock_share_an_origin(call: Caller) -> None:
    page = call("GET", "/")
    assert page.status == 200
    assert b"Acme" in page.body
    assert call("GET", "/mock/v2/things?limit=3").body == b"1"
    assert call("GET", "/mock/things?limit=3").body == b"1"
    assert call("GET", "/mock/v2/things?limit=x").status == 400
    assert call("GET", "/things").status == 404
    assert call("GET", "/mocking").status == 404


def test_head_has_no_body(call: Caller) -> None:
    for path in ("/", "/.well-known/specwright", "/mock/v2/things"):
        whole, head = call("GET", path), call("HEAD", path)
        assert (head.status, head.body) == (200, b"")
        assert head.headers["content-length"] == whole.headers["content-length"]


def test_what_it_tells_of_itself_keeps_the_contract(call: Caller) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    answer = call("GET", "/.well-known/specwright")
    assert answer.headers["access-control-allow-origin"] == "*"
    told = answer.json
    jsonschema.validate(told, SCHEMA)
    assert (told["mode"], told["version"], told["session"]) == ("mock", __version__, None)
    assert told["apis"][0]["base"] == "/mock/v2"
    script = call("GET", "/assets/served.js").body.decode()
    assert 'specwright.served = {"info": "/.well-known/specwright"};' in script
    assert told["apis"][0]["document"] in script


@pytest.mark.parametrize(
    "broken",
    [{"mode": "proxy"}, {"apis": []}, {"session": {"header": "x"}}, {"specwright": 2}, {"more": 1}],
)
def test_the_contract_refuses(call: Caller, broken: dict[str, object]) -> None:
    told = {**call("GET", "/.well-known/specwright").json, **broken}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, SCHEMA)


def test_pages_of_other_origins_may_ask_what_it_is(call: Caller) -> None:
    asked = {"origin": "null", "access-control-request-method": "GET"}
    answer = call("OPTIONS", "/.well-known/specwright", **asked)
    assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in call("GET", "/assets/served.js").headers


def test_what_a_browser_cannot_send_is_lifted(call: Caller) -> None:
    wrong = call("GET", "/mock/v2/things", x_specwright_header_cookie="session=%FF")
    assert wrong.places == ["cookie session"]
    fine = call("GET", "/mock/v2/things", cookie="a=%FF", x_specwright_header_cookie="session=a")
    assert fine.status == 200
    asked = {"x_specwright_method": "GET", "x_specwright_header_cookie_consent": "maybe"}
    wrong = call("POST", "/mock/v2/searches", json_={}, **asked)
    assert wrong.places == ["header cookie-consent", "body /q"]
    assert (
        call("POST", "/mock/v2/searches", json_={"q": "x"}, x_specwright_method="GET").status == 204
    )


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("localhost", True),
        ("localhost:4020", True),
        ("docs.localhost:1", True),
        ("LOCALHOST.", True),
        ("127.0.0.1:4020", True),
        ("192.168.1.7", True),
        ("[::1]:4020", True),
        ("box:4020", True),
        ("evil.example", False),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example:4020", False),
        ("a@localhost", False),
        ("", False),
    ],
)
def test_only_names_of_this_machine_are_answered(name: str, known: bool) -> None:
    assert is_known(name, "box") is known


def test_a_name_that_was_made_to_point_here_is_refused(call: Caller) -> None:
    for path in ("/", "/mock/v2/things", "/.well-known/specwright"):
        assert call("GET", path, host="evil.example").status == 421


# The command


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "acme.yaml"
    path.write_text(HEAD + DOCUMENT)
    return path


def test_it_serves_until_it_is_interrupted_and_reads_again_what_was_edited(document: Path) -> None:
    command = [sys.executable, "-m", "generator", "serve", str(document), "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            first = process.stdout.readline()
            pattern = r"Acme: 2 operations to read and to try at (http://127\.0\.0\.1:\d+)/\n"
            found = re.fullmatch(pattern, first)
            assert found is not None, first

            def read(path: str) -> str:
                with urllib.request.urlopen(found[1] + path, timeout=10) as answer:
                    return str(answer.read().decode())

            assert "Acme" in read("/")
            edit(document, HEAD.replace("Acme", "Beta") + DOCUMENT, 1)
            assert "Beta" in read("/")
            assert read("/mock/v2/things") == "1"
            edit(document, "openapi: [", 2)
            assert "Beta" in read("/")
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=10)
        finally:
            process.kill()
    assert process.returncode == 0
    assert re.sub(r"\d+ ms", "N ms", out) == (
        "The document has changed: it is read again.\n200 GET /v2/things listThings N ms\n"
    )
    assert err.startswith("Ctrl-C stops it.\n")
    assert "acme.yaml:1:" in err
    assert err.endswith("The pages stay as they were.\n")


def edit(document: Path, text: str, seconds: int) -> None:
    """Write a document, later than it was written before."""
    before = document.stat().st_mtime
    document.write_text(text)
    os.utime(document, (before + seconds, before + seconds))


def test_a_port_in_use_and_a_bad_document_are_clear_messages(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", str(document), "--port", str(port)]) == 2
    assert capsys.readouterr().err.startswith(f"error[cannot-listen] port {port} of 127.0.0.1")
    assert main(["serve", str(tmp_path / "none.yaml"), "--port", "0"]) == 2
    assert "error[file-not-found]" in capsys.readouterr().err
