"""The command, and how a mock behaves that shall be slow or fail."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from generator.cli import main
from generator.mock import Settings, running
from tests.mock.conftest import Serve
from tests.mock.sending import Caller
from tests.parser.inline import HEAD, api_of

ROOT = Path(__file__).parents[2]
DOCUMENT = """
servers: [{url: https://api.example.com/v2}]
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: integer}, example: 1}}}
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "acme.yaml"
    path.write_text(HEAD + DOCUMENT)
    return path


def test_it_serves_until_it_is_interrupted(document: Path) -> None:
    command = [sys.executable, "-m", "generator", "mock", str(document), "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            first = process.stdout.readline()
            found = re.fullmatch(r"Acme: 1 operation at (http://127\.0\.0\.1:\d+/v2)\n", first)
            assert found is not None, first
            call = Caller(found[1])
            assert call("GET", "/things").body == b"1"
            assert call("GET", "/things?limit=x").status == 400
            assert call("GET", "/thing").status == 404
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=10)
        finally:
            process.kill()
    assert process.returncode == 0
    assert re.sub(r"\d+ ms", "N ms", out) == (
        "200 GET /v2/things listThings N ms\n"
        "400 GET /v2/things listThings N ms\n"
        '    query limit is "x", not an integer\n'
        "404 GET /v2/thing N ms\n"
        "    The document has no path /v2/thing. The nearest is /things.\n"
    )
    assert err == "Ctrl-C stops it.\n"


def test_a_port_in_use_is_one_clear_message(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["mock", str(document), "--port", str(port)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        f"error[cannot-listen] port {port} of 127.0.0.1 is in use\n"
        "  help: choose another one with --port, or --port 0 for any that is free\n"
    )


@pytest.mark.parametrize(
    "flags", [["--faults", "2"], ["--latency", "-1"], ["--port", "70000"], ["--port", "x"]]
)
def test_wrong_flags_are_refused(
    document: Path, flags: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["mock", str(document), *flags])
    assert caught.value.code == 2
    assert flags[0] in capsys.readouterr().err


def test_a_document_that_cannot_be_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["mock", str(tmp_path / "none.yaml")]) == 2
    assert "error[file-not-found]" in capsys.readouterr().err


def test_it_runs_on_a_chosen_port_and_is_gone_afterwards() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    api = api_of(DOCUMENT)
    for _ in range(2):
        with running(api, port) as url:
            assert url == f"http://127.0.0.1:{port}/v2"
            assert Caller(url)("GET", "/things").status == 200
            assert Caller(f"http://127.0.0.1:{port}")("GET", "/things").status == 200
        with pytest.raises(ConnectionRefusedError):
            Caller(url)("GET", "/things")


def test_latency(serve: Serve) -> None:
    call = serve(DOCUMENT, latency=80)
    began = time.monotonic()
    call("GET", "/things", prefer="delay=80")
    assert time.monotonic() - began >= 0.16


def outcomes(seed: int) -> list[int]:
    """What becomes of 60 requests when a third of them shall fail."""
    found = []
    with running(api_of(DOCUMENT), settings=Settings(faults=1 / 3, seed=seed)) as url:
        for _ in range(60):
            try:
                reply = Caller(url)("GET", "/things")
            except (http.client.HTTPException, ConnectionError):
                found.append(0)
                continue
            assert reply.status != 429 or reply.headers["retry-after"] == "1"
            found.append(reply.status)
    return found


def test_faults_are_of_all_kinds_and_the_same_for_a_seed() -> None:
    first = outcomes(1)
    assert set(first) == {0, 200, 429, 500}
    assert 30 <= Counter(first)[200] <= 50
    assert outcomes(1) == first
    assert outcomes(2) != first
