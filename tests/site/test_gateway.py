"""Where requests go: how the page finds a server, and what it says of one that does not fit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.files import File
from generator.pipeline import Loaded
from generator.targets.docs.target import render
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page

OPERATION = "models/list-models"


@pytest.fixture(scope="session")
def on_disk(openai_loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The site of specs/openai.yaml on disk, as a URL."""
    folder = tmp_path_factory.mktemp("site")
    for file in render(openai_loaded.api, openai_loaded.config):
        write(folder, file)
    return (folder / "docs").as_uri()


def write(folder: Path, file: File) -> None:
    path = folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    content = file.content
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def state(page: Page, name: str) -> str:
    """What is said of the server once it is in a state."""
    page.wait_for_selector(f'.gateway .state[data-state="{name}"]')
    return page.inner_text(".gateway .state")


def test_a_site_on_disk_shows_the_command_and_remembers_the_server(
    page: Page, on_disk: str, served: str
) -> None:
    page.goto(f"{on_disk}/operations/{OPERATION}.html")
    page.click("#tab-try")
    assert state(page, "none") == "Nothing to send to yet."
    assert page.inner_text(".gateway pre") == "specwright serve openapi.yaml"
    assert page.is_disabled(".sending button.send")
    assert page.inner_text("#missing") == "To send, start specwright serve openapi.yaml"
    page.fill("#gateway-url", served.removeprefix("http://"))
    page.keyboard.press("Enter")
    assert "a mock of OpenAI API 2.3.0" in state(page, "ready")
    assert page.inner_text("#missing") == ""
    page.reload()
    page.click("#tab-try")
    state(page, "ready")
    page.click(".sending button.send")
    page.wait_for_selector(".exchange .status.good")


def test_a_server_that_is_not_there_is_told(page: Page, served: str) -> None:
    page.expected.append("net::ERR_")  # type: ignore[attr-defined]
    Trial(page, served, OPERATION).ready()
    page.click("text=Another server")
    page.fill("#gateway-url", "http://127.0.0.1:9/")
    page.click("text=Check")
    assert state(page, "unreachable") == "No server answers at http://127.0.0.1:9."
    assert page.is_disabled(".sending button.send")


@pytest.mark.parametrize(
    ("told", "name", "words"),
    [
        ({"apis": [{"title": "Pets", "document": "0"}]}, "other", "another document: Pets"),
        (
            {
                "apis": [
                    {
                        "title": "OpenAI API",
                        "version": "3",
                        "document": "0",
                        "base": "",
                        "holds": [],
                    }
                ]
            },
            "older",
            "another version",
        ),
        ({"specwright": 2}, "stranger", "neither a mock nor a gateway"),
        (None, "stranger", "neither a mock nor a gateway"),
    ],
)
def test_a_server_of_something_else_is_told(
    page: Page, served: str, told: dict[str, Any] | None, name: str, words: str
) -> None:
    answered(page, told)
    page.goto(f"{served}/operations/{OPERATION}.html")
    page.click("#tab-try")
    assert words in state(page, name)


def answered(page: Page, told: dict[str, Any] | None) -> None:
    """Let the server tell something else of itself."""

    def answer(route: Any) -> None:
        real = route.fetch()
        body = "[]" if told is None else json.dumps({**real.json(), **told})
        route.fulfill(response=real, body=body)

    page.route("**/.well-known/specwright", answer)


def test_a_gateway_that_holds_the_credential_leaves_nothing_to_type(
    page: Page, served: str
) -> None:
    session = {"header": "X-Specwright-Session", "at": "/.well-known/specwright/session"}
    real = page.request.get(f"{served}/.well-known/specwright").json()
    api = {**real["apis"][0], "holds": ["ApiKeyAuth"], "upstream": "https://api.openai.com/v1"}
    answered(page, {"mode": "gateway", "apis": [api], "session": session})
    page.route("**/specwright/session", lambda route: route.fulfill(body="a-token\n"))
    page.expected.append("status of 401")  # type: ignore[attr-defined]
    trial = Trial(page, served, OPERATION).ready()
    assert "a gateway to https://api.openai.com/v1" in page.inner_text(".gateway .state")
    assert (
        page.inner_text(".auth p:not(.label)") == "The gateway holds ApiKeyAuth: nothing to type."
    )
    assert page.locator("#panel-try input[type=password]").count() == 0
    with page.expect_request("**/mock/v1/models") as seen:
        trial.send()
    assert seen.value.headers["x-specwright-session"] == "a-token"
    assert "authorization" not in seen.value.headers
    trial.finished()


def test_a_page_from_elsewhere_is_asked_for_the_token(
    page: Page, on_disk: str, served: str
) -> None:
    session = {"header": "X-Specwright-Session", "at": "/.well-known/specwright/session"}
    answered(page, {"mode": "gateway", "session": session})
    page.goto(f"{on_disk}/operations/{OPERATION}.html")
    page.click("#tab-try")
    page.fill("#gateway-url", served)
    page.keyboard.press("Enter")
    state(page, "ready")
    assert page.inner_text("#missing") == "Token that the gateway prints"
    page.get_by_label("Token that the gateway prints").fill("a-token")
    page.get_by_label("Token", exact=True).fill("sk-of-mine")
    with page.expect_request("**/mock/v1/models") as seen:
        page.click(".sending button.send")
    assert seen.value.headers["x-specwright-session"] == "a-token"
    page.wait_for_selector(".exchange .status.good")
    assert "a-token" not in page.evaluate("JSON.stringify([localStorage, sessionStorage])")
