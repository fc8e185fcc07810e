"""What the package says of itself: the list of its methods, as they can be called."""

from __future__ import annotations

from tests.functional.conftest import ClientOf
from tests.functional.test_pagination import KINDS, document_of_pages
from tests.functional.test_streams import JSON, SSE, document_of_streams


def test_a_list_gives_a_page(client_of: ClientOf) -> None:
    made = client_of(document_of_pages(*KINDS["cursor by a member"][:2]))
    assert "Page[" in made.files["api.md"]


def test_a_stream_is_beside_what_a_plain_call_gives(client_of: ClientOf) -> None:
    made = client_of(document_of_streams(f"{JSON}, {SSE}"))
    assert "| `Answer \\| Stream[Event]` |" in made.files["api.md"]


def test_a_download_gives_bytes_and_a_constant_need_not_be_given(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /file/{id}:
            get:
              operationId: load
              tags: [t]
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: as, in: query, required: true, schema: {const: raw}}
                - {name: part, in: query, required: true, schema: {type: integer}}
              responses: {'200': {description: ok, content: {application/pdf: {}}}}
            delete: {operationId: drop, tags: [t], responses: {'204': {description: ok}}}
        """)
    assert "`client.t.load(id, part=…)`" in made.files["api.md"]
    assert "| `BinaryResponse` |" in made.files["api.md"]
    assert "| `DELETE /file/{id}` | – |" in made.files["api.md"]
    made.talk().client.t.load("a", part=1).close()
