"""The decoder of server-sent events, by the rules of the HTML standard."""

from __future__ import annotations

import json

import pytest
from client_runtime.sse import LineDecoder, ServerSentEvent, SSEDecoder, decoder_for
from hypothesis import given
from hypothesis import strategies as st


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = SSEDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.flush()


def data(*chunks: bytes) -> list[str]:
    return [event.data for event in decode(*chunks)]


SAMPLE = (
    b": a comment\n\nid: 1\nevent: add\ndata: one\ndata:two\ndata\n\n"
    b"data: plain\n\nretry: 250\nid\ndata: \xc3\xa9\xf0\x9f\x8e\x89\n\nevent: none\n\n"
    b"unknown: x\ndata:  two spaces\n\n"
)
EXPECTED = [
    ServerSentEvent(b"one\ntwo\n", "add", "1"),
    ServerSentEvent(b"plain", None, "1"),
    ServerSentEvent("é🎉".encode(), None, "", 250),
    ServerSentEvent(b" two spaces", None, ""),
]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_every_line_end_and_every_way_to_split(end: bytes, bom: bytes) -> None:
    stream = bom + SAMPLE.replace(b"\n", end)
    assert decode(stream) == EXPECTED
    assert decode(*(bytes([byte]) for byte in stream)) == EXPECTED
    for cut in range(len(stream)):
        assert decode(stream[:cut], stream[cut:]) == EXPECTED


@given(st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b"data: x", b"id: 2", b":", b"data"])))
def test_chunks_never_change_the_events(pieces: list[bytes]) -> None:
    stream = b"".join(pieces)
    assert decode(*(bytes([byte]) for byte in stream)) == decode(stream)
    assert data(stream.replace(b"\r\n", b"\n").replace(b"\r", b"\n")) == data(stream)


def test_an_event_is_given_as_soon_as_it_is_complete() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\n\r") != []
    assert decoder.feed(b"\ndata: b\r\r") != []
    assert decoder.feed(b"data: c\n") == []
    assert [event.data for event in decoder.feed(b"\n")] == ["c"]


def test_no_blank_line_at_the_end() -> None:
    assert data(b"data: a\n\ndata: b") == ["a", "b"]
    assert data(b"data: a\n\nevent: x\ndata: b\n") == ["a", "b"]


def test_odd_lines() -> None:
    assert data(b"") == data(b"\n\n\n") == data(b":\n\n") == data(b"event: x\n\n") == []
    assert data(b"data\n\n") == data(b"data:\n\n") == [""]
    assert data(b"data:\ndata:\n\n") == ["\n"]
    assert decode(b"id: a\0b\nretry: 1x\ndata: x\n\n") == [ServerSentEvent(b"x")]
    assert data(b"data: \xff\n\n") == ["\ufffd"]
    assert decode(b"event: \ndata: x\n\n") == [ServerSentEvent(b"x")]
    assert data(b"dataset: no\ndata: yes\n\n") == ["yes"]


def test_ten_megabytes_in_one_event() -> None:
    body = b"x" * 10_000_000
    stream = b"data: " + body + b"\n\n"
    chunks = [stream[start : start + 4096] for start in range(0, len(stream), 4096)]
    assert [event.raw for event in decode(*chunks)] == [body]


def test_an_event_shows_and_decodes_itself() -> None:
    event = ServerSentEvent(b'{"a": 1}', "e", "i")
    assert event.json() == {"a": 1}
    assert repr(event) == "ServerSentEvent(event='e', data='{\"a\": 1}', id='i')"


class TestRecords:
    def lines(self, framing: str, *chunks: bytes) -> list[object]:
        decoder = decoder_for(framing)
        events = [event for chunk in chunks for event in decoder.feed(chunk)]
        return [json.loads(event.raw) for event in events + decoder.flush()]

    def test_json_lines(self) -> None:
        stream = b'\xef\xbb\xbf{"a": 1}\r\n\n{"b":\t2}\n3'
        wanted = [{"a": 1}, {"b": 2}, 3]
        assert self.lines("jsonl", stream) == wanted
        assert self.lines("jsonl", *(bytes([byte]) for byte in stream)) == wanted

    def test_json_sequences(self) -> None:
        stream = b'\x1e{"a":\n1}\n\x1e\x1e2\n\x1e3'
        assert self.lines("json-seq", stream) == [{"a": 1}, 2, 3]
        assert self.lines("json-seq", *(bytes([byte]) for byte in stream)) == [{"a": 1}, 2, 3]

    def test_a_record_of_a_sequence_does_not_wait_for_the_next(self) -> None:
        assert LineDecoder(b"\x1e").feed(b'\x1e{"a": 1}\n') != []
