"""Documents that come from a URL: read, referred to from each other, refused in words."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import InputError
from generator.model.api import Api

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
PET = "{200: {description: d, content: {application/json: {schema: {$ref: '%s'}}}}}"
SINGLE = f"""{HEAD}paths:
  /pets: {{get: {{responses: {PET % "#/components/schemas/Pet"}}}}}
components: {{schemas: {{Pet: {{type: object, properties: {{id: {{type: string}}}}}}}}}}
"""


class Host:
    """A web server that gives the documents in `pages`, and notes what it was asked for."""

    def __init__(self) -> None:
        self.pages: dict[str, str | bytes] = {}
        self.asked: list[str] = []
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                host.asked.append(self.path)
                found = host.pages.get(self.path)
                if found is None:
                    return self.send_error(404)
                if self.path == "/private.yaml":
                    return self.send_error(401)
                body = found if isinstance(found, bytes) else found.encode()
                if body.startswith(b"-> "):
                    self.send_response(302)
                    self.send_header("Location", body[3:].decode())
                    return self.end_headers()
                self.send_response(200)
                if body[:2] == b"\x1f\x8b":
                    self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(body) + 9 * (self.path == "/cut.yaml")))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def host() -> Iterator[Host]:
    found = Host()
    thread = threading.Thread(target=found.server.serve_forever)
    thread.start()
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


def refused(document: str, **options: str) -> InputError:
    with pytest.raises(InputError) as caught:
        pipeline.load(document, **options)  # type: ignore[arg-type]
    return caught.value


def members(api: Api) -> list[str]:
    return sorted(definition.name.pascal for definition in api.types.values())


def test_a_document_behind_a_url_is_generated(host: Host, tmp_path: Path) -> None:
    host.pages["/v1/api.yaml"] = SINGLE
    for _ in range(2):  # it is asked for each time: nobody knows whether it has changed
        request = pipeline.Request(f"{host.url}/v1/api.yaml", str(tmp_path), only=("python",))
        outcome = pipeline.generate(request)
        assert (outcome.exit_code, outcome.summary.operations) == (0, 1)
    assert outcome.report is not None and not outcome.report.stale
    assert host.asked == ["/v1/api.yaml"] * 2


def test_places_in_it_name_the_url(host: Host, tmp_path: Path) -> None:
    host.pages["/api.yaml"] = SINGLE.replace("type: string", "type: strin")
    outcome = pipeline.generate(pipeline.Request(f"{host.url}/api.yaml", str(tmp_path)))
    places = {str(each.location) for each in outcome.diagnostics()}
    assert places == {f"{host.url}/api.yaml:5:62"}


def test_compressed_redirected_and_without_an_ending(host: Host) -> None:
    host.pages["/api"] = gzip.compress(SINGLE.encode())
    host.pages["/old"] = "-> /api"
    assert pipeline.load(f"{host.url}/old").api.operation_count == 1


def test_servers_are_relative_to_where_it_came_from(host: Host) -> None:
    for declared, expected in (
        ("", f"{host.url}/"),
        ("servers: [{url: /v2}]\n", f"{host.url}/v2"),
        ("servers: [{url: ../v3}]\n", f"{host.url}/v3"),
        ("servers: [{url: '//other.test/v4'}]\n", "http://other.test/v4"),
        ("servers: [{url: 'https://{region}.test/'}]\n", "https://{region}.test/"),
    ):
        host.pages["/docs/api.yaml"] = SINGLE + declared
        (server,) = pipeline.load(f"{host.url}/docs/api.yaml").api.servers
        assert server.url == expected


def test_it_refers_to_others_of_its_host(host: Host) -> None:
    host.pages["/docs/api.yaml"] = SINGLE.replace(
        "#/components/schemas/Pet", "types/pets.yaml#/Cat"
    )
    host.pages["/docs/types/pets.yaml"] = (
        "Cat: {type: object, properties: {tag: {$ref: '../tag%20s.yaml#/Tag'}}}\n"
    )
    host.pages["/docs/tag%20s.yaml"] = "Tag: {type: object, properties: {id: {type: string}}}\n"
    loaded = pipeline.load(f"{host.url}/docs/api.yaml")
    assert members(loaded.api) == ["Cat", "Pet", "Tag"]
    assert sorted(host.asked) == ["/docs/api.yaml", "/docs/tag%20s.yaml", "/docs/types/pets.yaml"]
    assert not loaded.is_local


def test_a_url_never_refers_to_a_file(host: Host, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("Cat: {type: string}")
    host.pages["/api.yaml"] = SINGLE.replace("#/components/schemas/Pet", f"file://{secret}#/Cat")
    (found,) = refused(f"{host.url}/api.yaml", refs="remote").diagnostics
    assert found.code == "ref-outside-policy"
    assert found.message.endswith("is no file that can be read")


def test_a_file_refers_to_urls_when_it_may(host: Host, tmp_path: Path) -> None:
    host.pages["/pets.yaml"] = "Cat: {type: object, properties: {id: {type: string}}}\n"
    path = tmp_path / "api.yaml"
    path.write_text(SINGLE.replace("#/components/schemas/Pet", f"{host.url}/pets.yaml#/Cat"))
    (found,) = refused(str(path)).diagnostics
    assert (found.code, host.asked) == ("ref-outside-policy", [])
    loaded = pipeline.load(str(path), refs="remote")
    assert members(loaded.api) == ["Cat", "Pet"]
    assert not loaded.is_local


def test_another_host_is_asked_only_when_that_is_wanted(host: Host) -> None:
    other = host.url.replace("127.0.0.1", "localhost")
    host.pages["/pets.yaml"] = "Cat: {type: object, properties: {id: {type: string}}}\n"
    host.pages["/api.yaml"] = SINGLE.replace("#/components/schemas/Pet", f"{other}/pets.yaml#/Cat")
    (found,) = refused(f"{host.url}/api.yaml").diagnostics
    assert found.code == "ref-outside-policy"
    assert members(pipeline.load(f"{host.url}/api.yaml", refs="remote").api) == ["Cat", "Pet"]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/gone.yaml", "/gone.yaml answered 404 Not Found"),
        ("/private.yaml", "/private.yaml answered 401 Unauthorized"),
        ("/cut.yaml", "/cut.yaml cannot be read: the answer was cut short"),
        ("/cut.gz", "/cut.gz cannot be read: the answer was cut short"),
        ("/odd.gz", "/odd.gz cannot be read: Error -3 while decompressing data"),
        ("/page.html", "/page.html is a web page, not an OpenAPI document"),
        ("/empty", "/empty is empty"),
    ],
)
def test_what_cannot_be_had(host: Host, path: str, message: str) -> None:
    host.pages |= {
        "/private.yaml": SINGLE,
        "/cut.yaml": SINGLE,
        "/cut.gz": gzip.compress(SINGLE.encode())[:-20],
        "/odd.gz": b"\x1f\x8b and something else",
        "/page.html": "<!doctype html><p>Hello",
        "/empty": "",
    }
    (found,) = refused(host.url + path).diagnostics
    assert found.message.startswith(host.url + message)


def test_a_server_that_is_not_there() -> None:
    (found,) = refused("http://127.0.0.1:9/api.yaml").diagnostics
    assert found.message == "http://127.0.0.1:9/api.yaml cannot be reached: Connection refused"
