"""Documents full of hostile texts and names: the packages compile, and what was text is text."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Config
from generator.targets.typescript.target import render
from tests.parser.inline import api_of
from tests.targets.typescript.conftest import Tools, write

texts = pytest.importorskip("tests.functional.hostile_texts")
names = pytest.importorskip("tests.functional.hostile_names")


def test_documents_that_want_to_be_code(tools: Tools, tmp_path: Path) -> None:
    documents = [texts.document(text) for text in texts.TEXTS.values()]
    documents += [names.of_schemas(), names.of_members(), names.of_groups(), names.of_methods()]
    documents += [names.of_parameters(place) for place in ("query", "path", "header", "cookie")]
    for index, document in enumerate(documents):
        files = list(render(api_of(document), Config()))
        assert all(len(file.path) <= 100 for file in files)
        paths = [file.path.lower() for file in files]
        assert len(set(paths)) == len(paths)
        write(files, tmp_path / f"n{index}")
    tools.formatted(tmp_path, "*/typescript/**/*.{ts,md,json}", "!**/runtime")
    tools.compiled_together(tmp_path)
    every = "".join(
        f'await import("./dist/n{index}/typescript/src/index.js");\n'
        for index in range(len(documents))
    )
    (tmp_path / "all.mjs").write_text(f"{every}\nconsole.log(typeof canary)")
    found = tools.run("node", "all.mjs", cwd=tmp_path)
    assert (found.stdout, found.stderr) == ("undefined\n", "")


def test_a_title_that_is_almost_prose_takes_no_longer_to_read() -> None:
    document = {"info": {"title": "a" * 200 + " (beta)", "version": "1"}, "paths": {}}
    files = {file.path: file.content for file in render(api_of(document), Config())}
    assert f"`{'a' * 200} (beta)`" in files["typescript/README.md"]
