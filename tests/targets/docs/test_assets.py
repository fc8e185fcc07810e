"""The scripts and styles of the site, as they stand in the templates."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

from generator.config import Config, DocsConfig
from generator.model.api import Api
from generator.targets.docs.assets import assets
from tests.targets.typescript.conftest import Tools, tools  # noqa: F401

ROOT = Path(__file__).parents[3]
SITE = ROOT / "templates" / "docs" / "site"
SOURCES = sorted(path for path in SITE.rglob("*") if path.suffix in {".js", ".css"})
WORDS = sorted((SITE / "words").iterdir())

_TEXT = re.compile(r"""(["'`])([A-Z][a-z]+(?:(?!\1).)*)\1""")
_PROTOCOL = {
    "Accept",
    "Authorization",
    "Basic",
    "Bearer",
    "Content-Type",
    "Cookie",
    "Enter",
    "Escape",
    "Prefer",
}
"""What begins like a sentence and is none: headers, schemes of authentication, keys."""


def test_prettier_changes_nothing(tools: Tools) -> None:  # noqa: F811
    tools.formatted(SITE, "--print-width", "100", *map(str, SOURCES))


def test_every_part_stands_in_one_of_the_assets(openai_api: Api) -> None:
    written = "".join(str(file.content) for file in assets(openai_api, Config(), "docs"))
    for path in SOURCES:
        assert path.read_text(encoding="utf-8") in written, path.name


def test_what_a_reader_sees_stands_in_the_catalogue() -> None:
    for path in set(SOURCES) - set(WORDS):
        if path.suffix == ".js":
            code = re.sub(
                r"/\*.*?\*/|^\s*//.*", "", path.read_text(encoding="utf-8"), flags=re.S | re.M
            )
            said = {match[2].split(" ")[0] for match in _TEXT.finditer(code)}
            assert said <= _PROTOCOL, path.name


def test_the_catalogue_has_each_name_once_and_all_are_used() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in WORDS)
    names = Counter(re.findall(r"^  (\w+)(?::|\()", text, flags=re.M))
    assert [name for name, count in names.items() if count > 1] == []
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    assert [name for name in names if f"words.{name}" not in code] == []


def test_an_accent_and_a_logo_stand_among_them(openai_api: Api) -> None:
    config = Config(docs=DocsConfig(accent="#0b6bcb"))
    api = replace(openai_api, info=replace(openai_api.info, logo="<svg/>"))
    files = {file.path: str(file.content) for file in assets(api, config, "docs")}
    assert files["docs/assets/site.css"].endswith(":root {\n  --accent: #0b6bcb;\n}\n")
    assert files["docs/assets/logo.svg"] == "<svg/>"
