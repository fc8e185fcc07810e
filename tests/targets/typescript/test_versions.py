"""The version of the package, as npm takes it (SemVer 2.0.0)."""

from __future__ import annotations

import json

import pytest

from generator.config import Config
from generator.targets.typescript.target import render
from tests.parser.inline import api_of


@pytest.mark.parametrize(
    ("written", "version"),
    [
        ("1.2.3", "1.2.3"),
        ("1", "1.0.0"),
        ("v2.1", "2.1.0"),
        ("1.2.3.4", "1.2.3"),
        ("2024.01.02", "2024.1.2"),
        ("1.0.0-rc.1+build.5", "1.0.0-rc.1"),
        ("1.2-beta", "1.2.0-b.0"),
        ("none", "0.0.0"),
    ],
)
def test_a_version_is_one_of_npm(written: str, version: str) -> None:
    api = api_of({"info": {"title": "T", "version": written}, "paths": {}})
    files = {file.path: file.content for file in render(api, Config(tests=False))}
    assert json.loads(files["typescript/package.json"])["version"] == version
