"""What tests of several rooms share: the client of specs/openai.yaml, generated once a session."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def openai_client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the Python client of specs/openai.yaml in `python/`."""
    from generator import config
    from generator.parser import parse
    from generator.spec import read
    from generator.targets.python.target import render

    chosen = config.load(ROOT / "specs" / "specwright.toml")
    api = parse(read(ROOT / "specs" / "openai.yaml"), chosen)
    out = tmp_path_factory.mktemp("openai")
    for file in render(api, chosen):
        path = out / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        content = file.content
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return out
