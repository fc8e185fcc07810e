"""The scripts and styles of the site, as they stand in the templates."""

from __future__ import annotations

from pathlib import Path

from generator.config import Config, DocsConfig
from generator.model.api import Api
from generator.targets.docs.assets import assets
from tests.targets.typescript.conftest import Tools, tools  # noqa: F401

ROOT = Path(__file__).parents[3]
SITE = ROOT / "templates" / "docs" / "site"


def test_prettier_changes_nothing(tools: Tools) -> None:  # noqa: F811
    sources = [path.name for path in sorted(SITE.iterdir()) if path.suffix in {".js", ".css"}]
    tools.formatted(SITE, "--print-width", "100", *sources)


def test_every_part_stands_in_one_of_the_assets(openai_api: Api) -> None:
    written = "".join(str(file.content) for file in assets(openai_api, Config(), "docs"))
    for path in SITE.iterdir():
        if path.suffix in {".js", ".css"}:
            assert path.read_text(encoding="utf-8") in written, path.name


def test_an_accent_and_a_logo_are_those_of_the_config(openai_api: Api) -> None:
    config = Config(docs=DocsConfig(accent="#0b6bcb", logo="<svg/>"))
    files = {file.path: str(file.content) for file in assets(openai_api, config, "docs")}
    assert files["docs/assets/site.css"].endswith(":root {\n  --accent: #0b6bcb;\n}\n")
    assert files["docs/assets/logo.svg"] == "<svg/>"
