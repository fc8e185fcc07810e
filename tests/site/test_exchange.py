"""Sending from the page, through the mock: answers, streams, files, refusals, losses."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from generator import ports
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request

RUN = {"assistant_id": "asst_abc123", "thread": {"messages": [{"role": "user", "content": "Hi"}]}}
STREAM = {**RUN, "stream": True}
SECRET = "sk-very-secret-123"


def test_a_call_goes_through_the_mock_and_comes_back_checked(page: Page, served: str) -> None:
    trial = Trial(page, served, "assistants/create-thread-and-run").ready()
    with page.expect_request("**/mock/v1/threads/runs") as seen:
        trial.fill(body=RUN).send().finished()
    assert json.loads(seen.value.post_data or "") == RUN
    assert seen.value.headers["openai-beta"] == "assistants=v2"
    assert trial.status == "200 OK"
    assert trial.find(".check").inner_text() == "Matches the documented schema."
    assert 'id: "run_abc123"' in trial.find(".tree-view").inner_text()
    assert "x-request-id" in trial.find(".headers").text_content()
    assert trial.find(".numbers").inner_text().split("\n")[::2] == ["First byte", "Total", "Size"]


def test_nothing_is_asked_for_where_a_mock_takes_anything(page: Page, served: str) -> None:
    trial = Trial(page, served, "models/list-models").ready()
    assert page.locator("#panel-try input[type=password]").count() == 0
    assert trial.send().finished().status == "200 OK"


def test_events_are_shown_as_they_arrive_and_add_up(
    page: Page, serve_openai: Callable[..., str]
) -> None:
    trial = Trial(page, serve_openai(event_delay=60), "assistants/create-thread-and-run").ready()
    trial.fill(body=STREAM).send()
    trial.find(".arrived > li").nth(1).wait_for()
    assert trial.find(".stop").count() == 1  # two are there, and it goes on
    trial.finished()
    names = trial.find(".arrived > li b").all_inner_texts()
    assert names[0] == "thread.created"
    assert names[-1] == "done"
    said = "It is like learning to spot cats, by looking at many pictures."
    assert trial.find(".said").inner_text() == said
    assert "event: thread.created\ndata: {" in trial.find(".raw code").text_content()
    trial.find(".arrived summary").first.click()
    assert 'id: "thread_abc123"' in trial.find(".arrived .tree-view").inner_text()


@pytest.mark.parametrize("how", ["button", "Escape"])
def test_a_stream_is_stopped_in_the_middle(
    page: Page, serve_openai: Callable[..., str], how: str
) -> None:
    trial = Trial(page, serve_openai(event_delay=400), "assistants/create-thread-and-run").ready()
    trial.fill(body=STREAM).send()
    trial.find(".arrived > li").nth(1).wait_for()
    if how == "button":
        trial.find(".stop").click()
    else:
        page.keyboard.press("Escape")
    trial.finished()
    count = trial.find(".arrived > li").count()
    assert 2 <= count < 10
    assert trial.told == f"Stopped after {count} events."
    assert trial.find(".stop").count() == 0
    assert page.locator(".past button").first.text_content().count("200 Stopped") == 1
    if how == "button":
        assert page.evaluate("document.activeElement.className") == "exchange"


def test_a_file_goes_up_and_a_file_comes_down(page: Page, served: str) -> None:
    trial = Trial(page, served, "files/create-file").ready()
    trial.fill(body={"purpose": "assistants", "file": {"$file": "notes.txt"}})
    assert page.is_disabled(".sending button.send")
    notes = {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"my notes"}
    page.set_input_files(".place input[type=file]", notes)
    with page.expect_request("**/mock/v1/files") as seen:
        trial.send().finished()
    sent = seen.value.post_data_buffer or b""
    assert b'name="purpose"\r\n\r\nassistants\r\n' in sent
    head = b'name="file"; filename="notes.txt"\r\nContent-Type: text/plain'
    assert head + b"\r\n\r\nmy notes\r\n" in sent
    assert trial.status == "200 OK"
    trial = Trial(page, served, "audio/create-speech").ready()
    trial.fill(body={"model": "tts-1", "input": "Hello", "voice": "alloy"}).send().finished()
    assert trial.find(".body").inner_text().startswith("Save speech (")
    with page.expect_download() as saved:
        trial.find(".save").click()
    assert saved.value.path().stat().st_size > 0


@pytest.mark.parametrize(
    ("code", "words"), [("401", "check the credentials"), ("429", "Too many requests: wait 1 s")]
)
def test_a_documented_refusal_shows_a_way_out(
    page: Page, served: str, code: str, words: str
) -> None:
    page.expected.append(f"status of {code}")  # type: ignore[attr-defined]
    trial = Trial(page, served, "assistants/create-thread-and-run").ready()
    page.select_option("#mock-answer", code)
    trial.fill(body=RUN).send().finished()
    assert trial.status.startswith(code)
    assert words in trial.told
    assert trial.find(".check").inner_text() == "Matches the documented schema."


def test_what_the_mock_finds_wrong_is_told_by_its_place(page: Page, served: str) -> None:
    page.expected.append("status of 400")  # type: ignore[attr-defined]
    trial = Trial(page, served, "assistants/list-assistants").ready()
    page.evaluate("specwright.held.problems = () => []")
    trial.fill(query={"limit": "many"}).send().finished()
    assert trial.status == "400 Bad Request"
    assert "query limit" in trial.told


def test_a_connection_that_breaks_is_no_answer(
    page: Page, serve_openai: Callable[..., str]
) -> None:
    page.expected += ["net::ERR_", "status of"]  # type: ignore[attr-defined]
    trial = Trial(page, serve_openai(faults=1, seed=0), "models/list-models").ready()
    told = []
    for _ in range(6):
        trial.send().finished()
        told.append(trial.told)
        page.click("#tab-try")
    assert any("The connection broke in the middle" in one for one in told)
    assert any("The mock has failed" in one for one in told)
    assert any("Too many requests" in one for one in told)


def test_a_server_that_has_gone_is_told_with_the_command(page: Page, served: str) -> None:
    page.expected.append("net::ERR_")  # type: ignore[attr-defined]
    trial = Trial(page, served, "models/list-models").ready()
    page.route("**/mock/**", lambda route: route.abort("connectionrefused"))
    page.route("**/.well-known/**", lambda route: route.abort("connectionrefused"))
    trial.send().finished()
    assert trial.told == "The server has gone. Start it again: specwright serve openapi.yaml"
    page.unroute("**/.well-known/**")
    trial.send()
    trial.find(".told >> text=dropped").wait_for()


def test_what_was_sent_is_shown_again_and_sent_again(page: Page, served: str) -> None:
    trial = Trial(page, served, "assistants/create-thread-and-run").ready()
    trial.fill(body=RUN).send().finished()
    other = {"assistant_id": "asst_other"}
    trial.fill(body=other).send().finished()
    assert page.locator(".history summary").inner_text() == "2 sent from this page"
    page.click(".history summary")
    entry = page.locator(".past li > button").first.inner_text()
    assert re.fullmatch(r"\d+:\d\d:\d\d.* · 200 · .*s · POST /mock/v1/threads/runs", entry)
    with page.expect_request("**/threads/runs") as seen:
        page.locator(".past .again").last.click()
    assert json.loads(seen.value.post_data or "") == RUN
    page.locator(".past li").nth(2).wait_for()


def test_the_keyboard_is_enough_and_what_happens_is_said(page: Page, served: str) -> None:
    page.goto(f"{served}/operations/models/list-models.html")
    page.focus("#tab-code")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector('.gateway .state[data-state="ready"]')
    page.keyboard.press("Control+Enter")
    page.locator(".announcer >> text=200, after").wait_for()
    page.locator(".exchange summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".exchange .headers").is_visible()
    page.locator(".sending button.send").focus()
    page.keyboard.press("Enter")
    page.locator(".history >> text=2 sent").wait_for()


# Straight to the API, here another origin


@pytest.fixture
def direct(page: Page, served: str, serve_openai: Callable[..., str]) -> Callable[[str], Trial]:
    """An operation's page whose API is another server, called straight."""
    other = serve_openai(event_delay=1)

    def open_page(operation: str) -> Trial:
        page.route("**/operations/**/*.js", lambda route: _towards(route, f"{other}/mock/v1"))
        trial = Trial(page, served, operation)
        page.get_by_label("Live API").check()
        return trial

    return open_page


def _towards(route: object, url: str) -> None:
    answer = route.fetch()  # type: ignore[attr-defined]
    text = answer.text().replace("https://api.openai.com/v1", url)
    route.fulfill(response=answer, body=text)  # type: ignore[attr-defined]


def test_a_secret_goes_where_it_must_and_nowhere_else(
    page: Page, direct: Callable[[str], Trial]
) -> None:
    trial = direct("models/list-models")
    sent: list[Request] = []
    page.on("request", lambda one: sent.extend([one]))
    assert "A credential is missing" in page.inner_text("#missing")
    page.click("#missing a")
    assert page.evaluate("document.activeElement.type") == "password"
    page.keyboard.type(SECRET)
    trial.send().finished()
    assert trial.status == "200 OK"
    keyed = [one for one in sent if SECRET in str(one.all_headers())]
    assert [one.url.rpartition("/mock/")[2] for one in keyed] == ["v1/models"]
    places = "[location.href, JSON.stringify([history.state, localStorage, sessionStorage]), \
              document.documentElement.outerHTML]"
    assert SECRET not in str(page.evaluate(places))
    assert not any(SECRET in one.url for one in sent)


def test_a_secret_is_remembered_in_this_tab_only_by_choice_and_forgotten_at_once(
    page: Page, direct: Callable[[str], Trial]
) -> None:
    direct("models/list-models")
    page.fill(".auth input[type=password]", SECRET)
    page.check("text=Remember in this tab")
    direct("models/list-models")
    assert page.input_value(".auth input[type=password]") == SECRET
    assert SECRET not in page.evaluate("JSON.stringify(localStorage)")
    page.click("text=Forget")
    assert page.input_value(".auth input[type=password]") == ""
    assert page.evaluate("sessionStorage.length") == 0


def test_removing_for_good_is_asked_about(page: Page, direct: Callable[[str], Trial]) -> None:
    trial = direct("assistants/delete-assistant").fill(path={"assistant_id": "asst_abc123"})
    page.fill(".auth input[type=password]", SECRET)
    trial.send()
    page.click("dialog >> text=Do not send")
    assert page.locator("dialog").count() == 0
    assert trial.find(".status").count() == 0
    trial.send()
    page.keyboard.press("Escape")
    assert page.locator("dialog").count() == 0
    trial.send()
    page.click("dialog button.danger")
    assert trial.finished().status == "200 OK"


@pytest.mark.parametrize(
    ("base", "words"),
    [
        ("", "does not let pages of other sites read its answers (CORS)"),
        ("http://127.0.0.1:9", "127.0.0.1:9 cannot be reached"),
    ],
)
def test_an_api_that_lets_no_page_read_is_told_from_one_that_is_not_there(
    page: Page, served: str, base: str, words: str
) -> None:
    page.expected += ["CORS policy", "net::ERR_"]  # type: ignore[attr-defined]
    with ports.background(_closed) as origin:
        page.route("**/operations/**/*.js", lambda route: _towards(route, base or origin))
        trial = Trial(page, served, "models/list-models")
        page.get_by_label("Live API").check()
        page.fill(".auth input[type=password]", SECRET)
        trial.send().finished()
    assert words in trial.told
    assert trial.status == "Failed"


async def _closed(scope: Any, receive: Any, send: Any) -> None:
    """A server that lets no page of another origin read its answers."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"{}"})


def test_an_answer_that_never_comes_is_given_up(
    page: Page, serve_openai: Callable[..., str]
) -> None:
    page.clock.install()
    trial = Trial(page, serve_openai(latency=600_000), "models/list-models").ready()
    with page.expect_request("**/mock/v1/models"):
        trial.send()
    page.clock.fast_forward("02:01")
    trial.find(".told >> text=Nothing came for two minutes").wait_for()
    assert trial.status == "Failed"
