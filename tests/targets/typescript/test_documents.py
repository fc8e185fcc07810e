"""The packages of whole documents: the strict compiler finds nothing, prettier changes nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.config import Config
from generator.diagnostics import InputError
from generator.targets.python import names as python
from generator.targets.typescript.names import ApiNames, TypeNames
from generator.targets.typescript.target import render
from tests.targets.typescript.conftest import ROOT, SHARED, Tools, api_of_file, write

BIG = [
    *("openai.yaml", "discord.json", "box.json", "figma.yaml", "museum.yaml"),
    "digitalocean/specification/DigitalOcean-public.v2.yaml",
]


@pytest.mark.parametrize("name", BIG)
def test_a_published_document(name: str, tools: Tools, tmp_path: Path) -> None:
    if not (SHARED / name).is_file():
        pytest.skip(f"{SHARED / name} is not here")
    folder = write(render(api_of_file(SHARED / name), Config()), tmp_path)
    tools.formatted(folder, *_worth_a_look(folder))
    tools.compiled(folder)
    types = folder / "node_modules" / "@types"
    types.parent.mkdir()
    types.symlink_to(tools.folder / "node_modules" / "@types", target_is_directory=True)
    tools.compiled(folder / "tests")


def _worth_a_look(folder: Path) -> list[str]:
    """The files whose layout may be in doubt: short lines only leave no choice."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*.*"))
        if path.parent.name != "runtime"
        and any(_is_doubtful(line) for line in path.read_text("utf-8").splitlines())
    ]


def _is_doubtful(line: str) -> bool:
    code = line.lstrip()
    return not code.startswith(("*", "/**")) and (
        len(line) > 60 or code.startswith("|") or not line.isascii()
    )


def test_the_small_documents(tools: Tools, tmp_path: Path) -> None:
    paths = sorted(path for path in (SHARED / "learn").rglob("v3.*/*.yaml"))
    if not paths:
        pytest.skip(f"{SHARED / 'learn'} is not here")
    for index, path in enumerate(paths):
        try:
            api = api_of_file(path)
        except InputError:
            continue
        write(render(api, Config()), tmp_path / f"n{index}")
    tools.compiled_together(tmp_path)
    tools.formatted(tmp_path, "*/typescript/**/*.{ts,md,json}", "!**/runtime")


def test_our_document(package: Path, tools: Tools) -> None:
    tools.formatted(package, "src", "package.json", "tsconfig.json", "README.md")


def test_both_clients_have_the_same_methods() -> None:
    for path in (ROOT / "specs" / "openai.yaml", *(SHARED / name for name in BIG)):
        if not path.is_file():
            continue
        api = api_of_file(path)
        names = ApiNames(api, TypeNames(api.types))
        both = [
            (
                (python.group(group.name), python.method(operation.name)),
                (names.groups[group.key], names.methods[operation.id]),
            )
            for group in api.groups
            for operation in group.operations
        ]
        for first, second in both:
            assert [_bare(one) for one in first] == [_bare(one) for one in second]
        assert len(dict(both)) == len({second for _, second in both}) == api.operation_count
        assert len(set(names.flat.values())) == api.operation_count


# Prints the methods of each group of a client, and those of its default export.
_METHODS_OF_TYPESCRIPT = """
const { Client, default: flat } = await import(process.argv[1]);
const client = new Client({ apiKey: "x" });
const of = (one) => Object.getOwnPropertyNames(Object.getPrototypeOf(one));
const groups = [...Object.keys(client), ...of(client)].filter((name) => client[name]?.constructor);
const found = groups.map((name) => [name, of(client[name])]);
console.log(JSON.stringify([found, Object.keys(flat)]));
"""

_METHODS_OF_PYTHON = """
import json, sys, openai_client
client = openai_client.Client(api_key="x")
found = [(name, getattr(client, name)) for name in dir(client) if not name.startswith("_")]
print(json.dumps([[name, [one for one in dir(group) if not one.startswith("_")]]
    for name, group in found if ".resources." in type(group).__module__]))
"""


def test_the_clients_of_our_document_have_the_same_methods_when_they_run(
    package: Path, openai_client_folder: Path, tools: Tools
) -> None:
    index = str(package / "dist" / "index.js")
    program = ["--input-type=module", "-e", _METHODS_OF_TYPESCRIPT, index]
    said = tools.run("node", *program, cwd=package)
    groups, flat = json.loads(said.stdout)
    folder = openai_client_folder / "python"
    ran = subprocess.run(
        [sys.executable, "-c", _METHODS_OF_PYTHON], cwd=folder, capture_output=True, check=True
    )
    theirs = {
        _bare(group): {_bare(name) for name in methods} - {"withrawresponse"}
        for group, methods in json.loads(ran.stdout)
    }
    ours = {_bare(group): {*map(_bare, methods)} - {"constructor"} for group, methods in groups}
    assert {group: ours[group] for group in theirs} == theirs
    assert sum(map(len, theirs.values())) == 49
    assert {*map(_bare, flat)} == {name for methods in theirs.values() for name in methods}


def _bare(name: str) -> str:
    return name.replace("_", "").lower()
