"""The seam between generated code and the runtime: it works, it type-checks, it is clean."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.runtime.conftest import MINI, RUNTIME
from tests.runtime.server import Server, answer, chunked

USERS = MINI.parent / "mini_users"


def test_a_call_and_its_answer(mini: ModuleType, server: Server) -> None:
    server.answers = [answer('{"id": "r1", "status": "done", "extra": [1]}')]
    with mini.Client(api_key="secret", base_url=server.url + "/v1/") as client:
        run = client.runs.create(model="m", messages=[{"role": "user", "content": "é"}])
    assert (run.id, run.status, run.extra) == ("r1", "done", [1])
    request = server.requests[0]
    assert (request.method, request.target) == ("POST", "/v1/runs")
    assert request.headers["authorization"] == "Bearer secret"
    assert request.headers["user-agent"].startswith("mini-client/0.1.0 python/")
    assert request.body == '{"model":"m","messages":[{"role":"user","content":"é"}]}'.encode()


def test_a_stream(mini: ModuleType, server: Server) -> None:
    server.answers = [
        chunked(
            b'event: run.created\ndata: {"id": "r", "status": "queued"}\n\n',
            b'event: run.delta\ndata: "He"\n\nevent: later\ndata: {"a": 1}\n\n',
            b"event: done\ndata: [DONE]\n\n",
        )
    ]
    client = mini.Client(api_key="k", base_url=server.url)
    with client.runs.create(model="m", stream=True) as stream:
        created, delta, later = stream
    assert created.data.id == "r"
    assert delta.data == "He"
    assert (later.event, later.data) == ("later", {"a": 1})
    assert json.loads(server.requests[0].body)["stream"] is True
    assert server.requests[0].headers["accept"] == "text/event-stream"


def test_raw_responses(mini: ModuleType, server: Server) -> None:
    server.answers = [
        answer('{"id": "r", "status": "done"}', x_request_id="req_1"),
        answer('{"data": [{"id": "a", "status": "done"}], "has_more": false}'),
        chunked(b'event: run.delta\ndata: "x"\n\n'),
    ]
    raw = mini.Client(api_key="k", base_url=server.url).runs.with_raw_response
    got = raw.get("r", include=["a", "b"])
    assert (got.status_code, got.request_id, got.parse().id) == (200, "req_1", "r")
    assert got.parse() is got.parse()
    assert server.requests[0].query == "include%5B%5D=a&include%5B%5D=b"
    assert [run.id for run in raw.list().parse()] == ["a"]
    assert [event.data for event in raw.create(model="m", stream=True).parse()] == ["x"]


def test_the_async_twin(mini: ModuleType, server: Server) -> None:
    def handler(request: object) -> object:
        if "after" in request.query:  # type: ignore[attr-defined]
            return answer('{"data": [{"id": "b", "status": "done"}], "has_more": false}')
        if request.target == "/runs?limit=1":  # type: ignore[attr-defined]
            page = '{"data": [{"id": "a", "status": "done"}], "has_more": true, "last_id": "a"}'
            return answer(page)
        if request.method == "POST":  # type: ignore[attr-defined]
            return chunked(b'event: run.delta\ndata: "x"\n\n')
        return answer('{"id": "r", "status": "done"}')

    server.handler = handler  # type: ignore[assignment]

    async def main() -> None:
        async with mini.AsyncClient(api_key="k", base_url=server.url) as client:
            assert (await client.runs.get("r")).id == "r"
            assert [run.id async for run in client.runs.list(limit=1)] == ["a", "b"]
            assert (await client.runs.list(limit=1)).items[0].id == "a"
            async with await client.runs.create(model="m", stream=True) as stream:
                assert [event.data async for event in stream] == ["x"]
            raw = client.runs.with_raw_response
            assert (await raw.get("r")).parse().id == "r"
            assert [run.id async for run in (await raw.list(limit=1)).parse()] == ["a", "b"]

    asyncio.run(main())


def test_every_module_of_the_runtime_imports_alone() -> None:
    code = (
        "import importlib.util as u, sys, importlib, pathlib\n"
        f"p = pathlib.Path({str(RUNTIME)!r})\n"
        "for f in sorted(p.glob('*.py')):\n"
        "    for n in [n for n in sys.modules if n.startswith('rt')]: del sys.modules[n]\n"
        "    s = u.spec_from_file_location('rt', p / '__init__.py',"
        " submodule_search_locations=[str(p)])\n"
        "    m = u.module_from_spec(s); sys.modules['rt'] = m; s.loader.exec_module(m)\n"
        "    importlib.import_module('rt.' + f.stem) if f.stem != '__init__' else None\n"
        "for n in m.__all__: getattr(m, n)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_import_and_construct_load_nothing_heavy(mini_folder: Path) -> None:
    code = (
        "import sys; before = set(sys.modules); import mini_client; mini_client.Client()\n"
        "heavy = {'pydantic', 'httpx2', 'asyncio', 'email', 'ssl', 'uuid', 'inspect',"
        " 'dataclasses', 'logging', 'typing', 'json', 're'}\n"
        "print(sorted(heavy & (set(sys.modules) - before)))"
    )
    run = subprocess.run(
        [sys.executable, "-S", "-c", code],
        cwd=mini_folder,
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(mini_folder)},
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_right_use_passes_and_wrong_use_is_found(mini_folder: Path, tool: str) -> None:
    if shutil.which(tool, path=str(Path(sys.executable).parent)) is None:
        pytest.skip(f"{tool} is not installed here")
    for user in ("right.py", "wrong.py"):
        shutil.copy(USERS / user, mini_folder / user)
    found = _check(tool, mini_folder, ["mini_client", "right.py", "wrong.py"])
    wanted = {
        ("wrong.py", number)
        for number, line in enumerate((USERS / "wrong.py").read_text().splitlines(), 1)
        if line.endswith("# wrong")
    }
    assert found == wanted


def _check(tool: str, folder: Path, targets: list[str]) -> set[tuple[str, int]]:
    """The (file, line) of every finding."""
    program = str(Path(sys.executable).parent / tool)
    if tool == "mypy":
        arguments = ["--strict", "--no-error-summary", "--hide-error-context", "-O", "json"]
        run = subprocess.run(
            [program, *arguments, *targets], cwd=folder, capture_output=True, text=True, check=False
        )
        findings = [json.loads(line) for line in run.stdout.splitlines()]
        return {(one["file"], one["line"]) for one in findings if one["severity"] == "error"}
    config = {
        "include": targets,
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    run = subprocess.run(
        [program, "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    findings = json.loads(run.stdout)["generalDiagnostics"]
    return {
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        for one in findings
        if one["severity"] == "error"
    }


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("black", ["--check", "--quiet"]),
        ("ruff", ["check", "--isolated", "--quiet"]),
    ],
)
def test_the_runtime_is_clean_where_it_is_copied_to(
    mini_folder: Path, tool: str, arguments: list[str]
) -> None:
    if shutil.which(tool, path=str(Path(sys.executable).parent)) is None:
        pytest.skip(f"{tool} is not installed here")
    program = str(Path(sys.executable).parent / tool)
    run = subprocess.run(
        [program, *arguments, "mini_client/_runtime"],
        cwd=mini_folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_module_says_what_it_is() -> None:
    for module in RUNTIME.glob("*.py"):
        source = module.read_text()
        assert source.startswith('"""'), module.name
        assert len(source.splitlines()) <= 450, module.name
