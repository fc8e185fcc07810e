"""What holds for every document: nothing is left out, and what is written is sound Python."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from benchmarks import documents
from benchmarks.reach import missing_schemas
from tests.corpus.circles import circle
from tests.corpus.conftest import SMALL, Generated, title
from tests.corpus.ledger import Ledger

LONGEST_PATH = 100
PUBLISHED = documents.published()
DOCUMENTS = [documents.OURS, *SMALL, *PUBLISHED]
TWINS = [
    path for path in PUBLISHED if path.suffix == ".json" and path.with_suffix(".yaml").is_file()
]
DISTINCT = [path for path in DOCUMENTS if path not in TWINS]

each_document = pytest.mark.parametrize("document", DISTINCT, ids=title)


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
    assert tree(generated(document)) == tree(generated(twin))


@each_document
def test_every_path_is_short(document: Path, generated: Generated, ledger: Ledger) -> None:
    long = sorted(path for path in tree(generated(document)) if len(path) > LONGEST_PATH)
    ledger.hold(title(document), "paths", long)


@each_document
def test_every_python_file_compiles(document: Path, generated: Generated, ledger: Ledger) -> None:
    problems = []
    for path in generated(document).rglob("*.py"):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
            except (SyntaxError, ValueError, Warning) as error:
                problems.append(f"{path}: {error}")
    ledger.hold(title(document), "compiles", problems)


@each_document
def test_black_has_nothing_to_change(
    document: Path, generated: Generated, ledger: Ledger, tmp_path: Path
) -> None:
    defaults = tmp_path / "pyproject.toml"
    defaults.touch()
    flags = ["--check", "--no-cache", f"--config={defaults}", "--target-version=py311"]
    said = tool("black", *flags, generated(document))
    ledger.hold(title(document), "black", re.findall(r"(?m)^(?:would reformat|error:) .*", said))


@each_document
def test_every_module_imports(document: Path, generated: Generated, ledger: Ledger) -> None:
    package = package_of(generated(document))
    script = Path(__file__).with_name("importing.py")
    ran = subprocess.run(
        [sys.executable, script, package], capture_output=True, text=True, check=False
    )
    problems = ran.stdout.splitlines()
    if ran.returncode:
        problems.append(ran.stderr)
    found = circle(package)
    ledger.hold(title(document), "imports", [*problems, *([f"circle: {found}"] if found else [])])


@each_document
def test_mypy_strict_finds_nothing(
    document: Path, generated: Generated, ledger: Ledger, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cache = tmp_path_factory.getbasetemp() / "mypy"
    flags = ["--strict", "--config-file=", "--python-version=3.11", f"--cache-dir={cache}"]
    said = tool("mypy", *flags, package_of(generated(document)))
    ledger.hold(title(document), "mypy", re.findall(r"(?m)^.*: error: .*", said))


def test_pyright_strict_finds_nothing(generated: Generated, ledger: Ledger, home: Path) -> None:
    """All documents in one run: most of its time goes into the libraries that all of them use."""
    roots = {title(document): generated(document) / "python" for document in DISTINCT}
    relative = [root.relative_to(home).as_posix() for root in roots.values()]
    config = {
        "include": relative,
        # the same files for every document: it is enough to check them in ours
        "exclude": [f"{root}/*/_runtime" for root in relative[1:]],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "executionEnvironments": [{"root": root} for root in relative],
    }
    (home / "pyrightconfig.json").write_text(json.dumps(config))
    flags = [f"--pythonpath={sys.executable}", f"--project={home}", "--outputjson"]
    said = json.loads(tool("pyright", *flags))
    files = sum(len([*root.rglob("*.py")]) for root in roots.values())
    assert said["summary"]["filesAnalyzed"] > files / 2
    verdicts = []
    for name, root in roots.items():
        problems = [
            f"{each['file']}:{each['range']['start']['line'] + 1} {each['message']}"
            for each in said["generalDiagnostics"]
            if Path(each["file"]).is_relative_to(root)
        ]
        verdicts.append(ledger.verdict(name, "pyright", problems))
    assert not any(verdicts), "\n\n".join(filter(None, verdicts))


def described_operations(module: Path) -> int:
    """How many operations a module of resources describes, each for the methods that call it."""
    return sum(
        isinstance(statement, ast.AnnAssign)
        and isinstance(statement.value, ast.Call)
        and isinstance(statement.value.func, ast.Name)
        and statement.value.func.id == "Operation"
        for statement in ast.parse(module.read_bytes()).body
    )


def tool(name: str, *arguments: str | Path) -> str:
    """What a tool prints; it must have started."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), (ran.stdout + ran.stderr)[-3000:]
    return ran.stdout + ran.stderr


def package_of(out: Path) -> Path:
    """The generated package: the folder that is typed."""
    (marker,) = out.glob("python/*/py.typed")
    return marker.parent


def tree(out: Path) -> dict[str, bytes]:
    """Every generated file, without our own records."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and ".specwright" not in path.parts
    }
