"""Nothing of a document is left out: operations have methods and snippets, schemas have types."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from benchmarks import documents
from benchmarks.reach import missing_schemas
from tests.corpus.documents import PUBLISHED, TWINS, Generated, each_document, title
from tests.corpus.ledger import Ledger

LONGEST_PATH = 100


@pytest.mark.skipif(bool(PUBLISHED), reason="they are here, and tested")
def test_the_published_documents() -> None:
    pytest.skip(documents.ABSENT)


@each_document
def test_nothing_is_left_out(document: Path, generated: Generated, ledger: Ledger) -> None:
    out = generated(document)
    present = documents.present(document)
    operations = sum(map(described_operations, out.glob("python/*/resources/*.py")))
    snippets = json.loads((out / "snippets" / "snippets.json").read_bytes())["operations"]
    missing = missing_schemas(document, out, present.schemas)
    problems = [f"no type for schema {name}" for name in missing]
    if operations != present.operations:
        problems.append(f"{present.operations} operations are present, {operations} have a method")
    if len(snippets) != present.operations:
        problems.append(f"{present.operations} operations are present, {len(snippets)} a snippet")
    ledger.hold(title(document), "complete", problems)


@pytest.mark.parametrize("document", TWINS, ids=title)
def test_json_and_yaml_of_a_document_give_the_same(document: Path, generated: Generated) -> None:
    twin = document.with_suffix(".yaml")
    if json.loads(document.read_bytes()) != documents.load(twin):
        pytest.skip("its YAML says something else")
    assert told(generated(document)) == told(generated(twin))


@each_document
def test_every_path_is_short(document: Path, generated: Generated, ledger: Ledger) -> None:
    long = sorted(path for path in tree(generated(document)) if len(path) > LONGEST_PATH)
    ledger.hold(title(document), "paths", long)


def described_operations(module: Path) -> int:
    """How many operations a module of resources describes, each for the methods that call it."""
    return sum(
        isinstance(statement, ast.AnnAssign)
        and isinstance(statement.value, ast.Call)
        and isinstance(statement.value.func, ast.Name)
        and statement.value.func.id == "Operation"
        for statement in ast.parse(module.read_bytes()).body
    )


def told(out: Path) -> dict[str, bytes]:
    """Every generated file but those that hold the bytes of the document, or their digest."""
    own = ("docs/openapi.", "docs/assets/served.js", "docs/index.", "docs/llms.txt")
    return {path: content for path, content in tree(out).items() if not path.startswith(own)}


def tree(out: Path) -> dict[str, bytes]:
    """Every generated file, without our own records."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and ".specwright" not in path.parts
    }
