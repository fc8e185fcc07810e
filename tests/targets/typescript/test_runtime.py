"""The runtime of TypeScript clients: its own tests, compiled and run by node."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.targets.typescript.conftest import ROOT, Tools

RUNTIME = ROOT / "templates" / "typescript" / "runtime"


def test_the_runtime(tools: Tools, tmp_path: Path) -> None:
    shutil.copytree(RUNTIME, tmp_path / "src" / "runtime")
    shutil.copytree(Path(__file__).parent / "runtime", tmp_path / "src" / "test")
    options = json.loads((RUNTIME.parent / "tsconfig.json.jinja").read_text())
    options["compilerOptions"].update(
        types=["node"], typeRoots=[str(tools.folder / "node_modules/@types")]
    )
    (tmp_path / "tsconfig.json").write_text(json.dumps(options))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    tools.compiled(tmp_path)
    tests = sorted(str(path) for path in (tmp_path / "dist" / "test").glob("*.test.js"))
    found = tools.run("node", "--test", *tests, cwd=tmp_path)
    assert found.returncode == 0, found.stdout


def test_prettier_changes_nothing(tools: Tools) -> None:
    tools.formatted(ROOT, str(RUNTIME), str(Path(__file__).parent / "runtime"))
