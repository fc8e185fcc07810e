"""What tests of the site in a browser share: Chromium, pages that are watched, a served site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.browsing import CHROMIUM, FLAGS
from generator import ports
from generator.config import Config
from generator.mock import Settings
from generator.mock import application as mock_of
from generator.model.api import Api
from generator.parser import parse
from generator.pipeline import Loaded, load
from generator.serve import Application, application
from generator.spec import read
from tests.site.forms import BODY, OPEN, pages_of, written

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, without a window; gone with each module, for its event loop would be in the way of
    tests that run one themselves."""
    playwright = pytest.importorskip("playwright.sync_api", reason="there is no playwright")
    if not Path(CHROMIUM).exists():
        pytest.skip("there is no Chromium")
    with playwright.sync_playwright() as running:
        found = running.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of a new profile. What it logs as an error, what its policy blocks, and every
    request to another host than this one, fails the test; `page.expected` are words of errors that
    a test means to see."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    found = context.new_page()
    found.set_default_timeout(10_000)
    faults: list[str] = []
    found.expected = []  # type: ignore[attr-defined]
    found.on("pageerror", lambda error: faults.append(f"error: {error}"))
    found.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    found.on("request", lambda request: faults.extend(_elsewhere(request.url)))
    yield found
    expected: list[str] = found.expected  # type: ignore[attr-defined]
    context.close()
    assert [one for one in faults if not any(words in one for words in expected)] == []


def _elsewhere(url: str) -> list[str]:
    here = ("http://127.0.0.1:", "http://localhost:", "file:", "blob:", "data:", "about:")
    return [] if url.startswith(here) else [f"request to {url}"]


@pytest.fixture(scope="session")
def openai_loaded() -> Loaded:
    """specs/openai.yaml, read."""
    return load(str(ROOT / "specs" / "openai.yaml"))


@pytest.fixture(scope="session")
def openai_api(openai_loaded: Loaded) -> Api:
    """The model of specs/openai.yaml."""
    return openai_loaded.api


@pytest.fixture(scope="session")
def openai_folder(openai_api: Api, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of specs/openai.yaml as files."""
    return written(openai_api, tmp_path_factory.mktemp("openai"))


@pytest.fixture(scope="session")
def openai_site(openai_loaded: Loaded) -> Application:
    """The site and the mock of specs/openai.yaml; its events come without a pause."""
    return application(openai_loaded.api, openai_loaded.config)


@pytest.fixture(scope="session")
def served(openai_site: Application) -> Iterator[str]:
    """The origin of a server of specs/openai.yaml."""
    with ports.background(openai_site) as origin:
        yield origin


@pytest.fixture(scope="session")
def serve_openai(openai_api: Api, openai_site: Application) -> Iterator[Callable[..., str]]:
    """Serve the same site, with a mock of other settings; gives the origin."""
    with ExitStack() as stack:

        def start(**settings: Any) -> str:
            mock = mock_of(openai_api, Settings(**settings))
            found = Application(replace(openai_site.content, mock=mock))
            return stack.enter_context(ports.background(found))

        yield start


@pytest.fixture
def form_of(page: Page, tmp_path: Path) -> Callable[..., Page]:
    """The form of the only operation of a document, or of one that has a schema for its body."""

    def build(document: str = "", *, schema: str = "", types: str = "{}") -> Page:
        text = document or BODY.replace("SCHEMA", schema).replace("TYPES", types)
        place = tmp_path / "document.yaml"
        place.write_text(dedent(text), encoding="utf-8")
        api = parse(read(place), Config())
        folder = written(api, tmp_path / "site")
        (path,) = pages_of(api)
        page.goto((folder / path).as_uri())
        page.evaluate(OPEN)
        return page

    return build
