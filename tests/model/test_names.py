"""Names: the words of any spelling, and how they are spelled again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.names import Name, join, name_of, shortened


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("create thread and run", "create_thread_and_run", "CreateThreadAndRun"),
        ("createThreadAndRun", "create_thread_and_run", "CreateThreadAndRun"),
        ("create-thread", "create_thread", "CreateThread"),
        ("create_thread", "create_thread", "CreateThread"),
        ("create.thread/run", "create_thread_run", "CreateThreadRun"),
        ("HTTPServer", "http_server", "HTTPServer"),
        ("getURL", "get_url", "GetURL"),
        ("userIDs", "user_ids", "UserIDs"),
        ("URL", "url", "Url"),
        ("SCREAMING_CASE", "screaming_case", "ScreamingCase"),
        ("SHA256Hash", "sha256_hash", "SHA256Hash"),
        ("OAuth2Token", "oauth2_token", "OAuth2Token"),
        ("GitHubApp", "github_app", "GitHubApp"),
        ("GraphQLError", "graphql_error", "GraphQLError"),
        ("v2Run", "v2_run", "V2Run"),
        ("2fa", "2fa", "2fa"),
        ("30_days", "30_days", "30Days"),
        ("+1", "plus_1", "Plus1"),
        ("-1", "minus_1", "Minus1"),
        ("*", "star", "Star"),
        ("<=", "less_equals", "LessEquals"),
        ("$type", "type", "Type"),
        ("@id", "id", "Id"),
        ("a-1", "a_1", "A1"),
        ("", "empty", "Empty"),
        ("!!!", "empty", "Empty"),
        ("  ", "empty", "Empty"),
        ("__init__", "init", "Init"),
        ("X-Output", "x_output", "XOutput"),
        ("名前", "名前", "名前"),
        ("Naïve", "naïve", "Naïve"),
        ("größeTotal", "größe_total", "GrößeTotal"),
        ("ÜBER", "über", "Über"),
        ("Übersicht", "übersicht", "Übersicht"),
        ("ﬁle", "file", "File"),
        ("x²", "x2", "X2"),
        ("emoji🙂", "emoji", "Emoji"),
        ("имяПоля", "имя_поля", "ИмяПоля"),
        ("filter[name]", "filter_name", "FilterName"),
    ],
)
def test_the_words_of_a_spelling(text: str, snake: str, pascal: str) -> None:
    name = name_of(text)
    assert (name.snake, name.pascal) == (snake, pascal)


def test_the_other_spellings() -> None:
    name = name_of("createHTTPServer")
    assert (name.camel, name.kebab) == ("createHTTPServer", "create-http-server")
    assert name_of("URL").camel == "url"
    assert (name + name_of("again")).snake == "create_http_server_again"
    assert join([name_of("a b"), name_of("c")]) == Name(("a", "b", "c"))


@given(st.text(max_size=40))
def test_any_text_gives_a_name_of_identifiers(text: str) -> None:
    name = name_of(text)
    assert name.words and all(name.words)
    for spelling in (name.snake, name.pascal, name.camel):
        assert f"x{spelling}".isidentifier()
    assert "__" not in name.snake
    assert not name.snake.startswith("_") and not name.snake.endswith("_")


@given(st.from_regex(r"[a-z]{2,8}(_[a-z]{2,8}){0,4}", fullmatch=True))
def test_a_name_in_snake_case_is_itself(text: str) -> None:
    assert name_of(text).snake == text
    assert name_of(name_of(text).pascal).snake == text
    assert name_of(name_of(text).kebab).snake == text


def test_a_long_name_keeps_its_ends() -> None:
    name = name_of("first " + "middle " * 30 + "last")
    short = shortened(name, 60)
    assert len(short.snake) <= 60
    assert (short.words[0], short.words[-1]) == ("first", "last")
    assert shortened(short, 60) is short
    assert len(shortened(name_of("x" * 300), 60).snake) <= 60
    assert len(shortened(Name(("x" * 100, "y" * 100)), 60).snake) <= 61
