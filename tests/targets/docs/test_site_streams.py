"""Streams on the page: what is cut anywhere is read whole, and deltas add up to a text."""

from __future__ import annotations

from typing import Any

import pytest

from tests.targets.docs.scripts import run

_READ = """
  return asked.texts.map((text) => {
    const whole = specwright.eventReader(asked.format);
    const pieces = specwright.eventReader(asked.format);
    const all = [...whole.push(text), ...whole.end()];
    const cut = [...[...text].flatMap((char) => pieces.push(char)), ...pieces.end()];
    return [all, cut].map((some) => some.map(({ name, data, id }) => [name, data, id]));
  });
"""


def events(text: str, format_: str = "sse") -> list[tuple[str, ...]]:
    """The events of a text, the same whether it comes whole or character by character."""
    ((whole, cut),) = run(_READ, {"format": format_, "texts": [text]})
    assert whole == cut
    return [tuple(one) for one in whole]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("data: a\n\ndata: b\n\n", [("", "a", ""), ("", "b", "")]),
        ("data: a\r\n\r\ndata:b\r\n\r\n", [("", "a", ""), ("", "b", "")]),
        ("data: a\r\rdata: b\r\r", [("", "a", ""), ("", "b", "")]),
        ("data: a\ndata\ndata:  b\n\n", [("", "a\n\n b", "")]),
        (
            ": comment\nevent: x\nid: 7\nretry: 3\ndata: {}\n\ndata: 1\n\n",
            [("x", "{}", "7"), ("", "1", "7")],
        ),
        ("event: lonely\n\ndata: [DONE]\n\n", [("", "[DONE]", "")]),
        ("data: no blank line after", [("", "no blank line after", "")]),
        ("data: a\r\n", [("", "a", "")]),
        ("data: \U0001f600: b\n\n", [("", "\U0001f600: b", "")]),
        ("\n\n\n", []),
        ("", []),
    ],
)
def test_server_sent_events(text: str, found: list[tuple[str, ...]]) -> None:
    assert events(text) == found


def test_lines_and_sequences_of_json() -> None:
    assert events('{"a":1}\r\n\n{"b":2}', "jsonl") == [("", '{"a":1}', ""), ("", '{"b":2}', "")]
    assert events('\x1e{"a":\n1}\n\x1e2\n', "json-seq") == [("", '{"a":\n1}', ""), ("", "2", "")]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"choices": [{"index": 0, "delta": {"role": "assistant", "content": "Hi"}}]}, "Hi"),
        ({"choices": [{"index": 1, "delta": {"content": "other"}}]}, ""),
        ({"choices": [{"delta": {"content": None, "tool_calls": [{"id": "x"}]}}]}, ""),
        ({"delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hi"}}]}}, "Hi"),
        ({"event": "x", "data": {"delta": {"content": [{"text": {"value": "Hi"}}]}}}, "Hi"),
        ({"type": "response.output_text.delta", "delta": "Hi"}, "Hi"),
        ({"type": "content_block_delta", "delta": {"type": "text_delta", "text": "Hi"}}, "Hi"),
        ({"candidates": [{"content": {"parts": [{"text": "Hi"}]}}]}, "Hi"),
        ({"content": "whole", "text": "whole"}, ""),
        ({"usage": {}}, ""),
        ([], ""),
        (None, ""),
        ("text", ""),
    ],
)
def test_the_text_that_an_event_adds(value: Any, text: str) -> None:
    assert run("return specwright.deltaOf(asked)", value) == text
