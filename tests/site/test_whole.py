"""The way of a reader: fill the form in by hand, run the code that it makes, send it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.raw_http import send_raw
from generator.model.api import Api
from tests.targets.snippets.conftest import Ran, run_node, run_shell  # noqa: F401
from tests.targets.snippets.loopback import Server as Loopback
from tests.targets.snippets.loopback import serving
from tests.targets.typescript.conftest import package, tools  # noqa: F401

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

RUN = "operations/assistants/create-thread-and-run.html"
KEY = "sk-test-1234"
WEATHER = {"type": "object", "properties": {"city": {"type": "string"}}}
PLAN = {"type": "object", "properties": {"plan": {"type": "string"}}}
MESSAGES = [
    ("user", "It's 5 o'clock: \"now\"?\n$(whoami) `x` %s"),
    ("assistant", "Ja, jetzt. 🙂"),
]
WANTED = {
    "assistant_id": "asst_abc123",
    "thread": {"messages": [{"role": role, "content": said} for role, said in MESSAGES]},
    "tools": [{"type": "function", "function": {"name": "get_weather", "parameters": WEATHER}}],
    "metadata": {"lesson": "3"},
    "temperature": 0.25,
    "response_format": {"type": "json_schema", "json_schema": {"name": "plan", "schema": PLAN}},
}


@pytest.fixture
def filled(page: Page, served: str) -> Page:
    """The page of createThreadAndRun, its form filled in by hand."""
    page.goto(f"{served}/{RUN}")
    page.click("#tab-try")
    page.wait_for_selector('.gateway .state[data-state="ready"]')
    text(page, "assistant_id", "asst_abc123")
    field(page, "thread").get_by_label("Set thread", exact=True).click()
    for number, (role, said) in enumerate(MESSAGES):
        field(page, "thread.messages").get_by_label("Add to messages").click()
        here = f"thread.messages[{number}]"
        field(page, f"{here}.role").get_by_role("radio", name=role).check()
        choose(page, f"{here}.content(text)")
        text(page, f"{here}.content(text)", said)
    field(page, "tools").get_by_label("Add to tools").click()
    choose(page, "tools[0](function)")
    text(page, "tools[0](function).function.name", "get_weather")
    entries(page, "tools[0](function).function.parameters", WEATHER)
    entries(page, "metadata", {"lesson": "3"})
    text(page, "temperature", "0.250")
    field(page, "response_format").locator("summary").first.click()
    choose(page, "response_format(json-schema)")
    text(page, "response_format(json-schema).json_schema.name", "plan")
    entries(page, "response_format(json-schema).json_schema.schema", PLAN)
    return page


def field(page: Page, path: str) -> Locator:
    """The row of a field of the body."""
    return page.locator(f'[id="request.{path}"]')


def text(page: Page, path: str, value: str) -> None:
    field(page, path).locator(".control :is(input, textarea)").first.fill(value)


def choose(page: Page, path: str) -> None:
    """Choose an alternative."""
    field(page, path).get_by_role("radio").first.check()


def entries(page: Page, path: str, members: Mapping[str, Any]) -> None:
    """Fill in an object with free keys."""
    name = path.rpartition(".")[2]
    for number, (key, value) in enumerate(members.items()):
        field(page, path).get_by_label(f"Add to {name}").click()
        entry = field(page, path).locator(".items > .item").nth(number)
        entry.locator("input.key").fill(key)
        written = value if path == "metadata" else json.dumps(value)
        entry.locator(".control :is(input, textarea)").fill(written)


def shown(page: Page, language: str) -> str:
    """The code that the panel shows in a language."""
    page.click("#tab-code")
    page.check(f'input[name="language"][value="{language}"]')
    code = page.locator(f'.snippet[data-language="{language}"] code:visible')
    return code.inner_text()


@pytest.fixture
def server(openai_api: Api) -> Iterator[Loopback]:
    """A server that keeps what it is sent."""
    with serving(openai_api) as found:
        yield found


def heard(server: Loopback) -> Any:
    """The body of the only request, numbers as they are spelled; then forget it."""
    (request,) = server.requests
    server.requests.clear()
    assert (request.method, request.path) == ("POST", "/threads/runs")
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["openai-beta"] == "assistants=v2"
    return json.loads(request.body)


def test_the_code_of_a_form_filled_in_by_hand_sends_what_the_form_says(
    filled: Page,
    server: Loopback,
    openai_client_folder: Path,
    package: Path,  # noqa: F811
    run_shell: Callable[..., bytes],  # noqa: F811
    run_node: Callable[..., list[Ran]],  # noqa: F811
    tmp_path: Path,
) -> None:
    variables = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.url}
    for language in ("python", "python-async"):
        done = subprocess.run(
            [sys.executable, "-c", shown(filled, language)],
            env={**os.environ, **variables, "PYTHONPATH": str(openai_client_folder / "python")},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert heard(server) == WANTED
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "openai-client").symlink_to(package)
    run_node([shown(filled, "typescript")], **variables)
    assert heard(server) == WANTED
    filled.click("#tab-try")
    filled.get_by_label("Live API").check()
    run_node([there(shown(filled, "javascript"), server)], **variables)
    assert heard(server) == WANTED
    run_shell(there(shown(filled, "curl"), server), **variables)
    assert heard(server) == WANTED
    raw = shown(filled, "http").replace(" /v1/", " /", 1)
    assert send_raw(raw, server.url, tmp_path, variables)[0] == 200
    assert heard(server) == WANTED


def there(code: str, server: Loopback) -> str:
    """Code that names the API itself, for a server on loopback."""
    return code.replace("https://api.openai.com/v1", server.url)


def test_send_sends_what_the_form_says(filled: Page) -> None:
    with filled.expect_request("**/threads/runs") as sent:
        filled.click("button.send")
    assert json.loads(sent.value.post_data or "") == WANTED
    assert '"temperature":0.250' in "".join((sent.value.post_data or "").split())
    status = filled.locator("#panel-response .status")
    status.wait_for()
    assert status.inner_text() == "200 OK"


def test_no_key_is_in_the_code(filled: Page) -> None:
    filled.click("#tab-try")
    filled.get_by_label("Live API").check()
    filled.fill("#auth-ApiKeyAuth-token", KEY)
    for language in ("python", "typescript", "curl", "http", "javascript"):
        code = shown(filled, language)
        assert "OPENAI_API_KEY" in code and KEY not in code


def test_by_keyboard_alone(page: Page, served: str) -> None:
    page.goto(f"{served}/{RUN}")
    page.locator("#tab-code").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_selector('.gateway .state[data-state="ready"]')
    field(page, "assistant_id").locator("input").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("asst_key")
    add = field(page, "tools").get_by_label("Add to tools")
    add.focus()
    page.keyboard.press("Enter")
    field(page, "tools[0](code-interpreter)").get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    with page.expect_request("**/threads/runs") as sent:
        page.keyboard.press("Control+Enter")
    assert json.loads(sent.value.post_data or "") == {
        "assistant_id": "asst_key",
        "tools": [{"type": "code_interpreter"}],
    }
