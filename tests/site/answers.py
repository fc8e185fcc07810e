"""An API that answers what a test wants, whatever a document says, behind a page that calls it."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from generator import ports
from generator.serve import application
from tests.parser.inline import api_of
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page

Bodies = Mapping[str, tuple[str, bytes]]

SCHEMA = "{type: object, properties: {a: {type: [integer, 'null']}, b: {type: number}}}"


@contextmanager
def answering(bodies: Bodies) -> Iterator[str]:
    """Serve a site with an operation for each body, by its name, and `broken`, which ends too soon;
    gives the origin of the site."""
    with ports.background(_api(bodies)) as origin:
        document = f"servers: [{{url: '{origin}'}}]\npaths:"
        for name in [*bodies, "broken"]:
            document += f"""
  /{name}:
    get:
      tags: [a]
      operationId: {name}
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {SCHEMA}}}}}}}"""
        with ports.background(application(api_of(document))) as served:
            yield served


def called(page: Page, origin: str, name: str) -> Trial:
    """Call one of them from its page."""
    trial = Trial(page, origin, f"a/{name}")
    page.get_by_label("Live API").check()
    return trial.send().finished()


def _api(bodies: Bodies) -> Any:
    """An API that lets every page read."""

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        name = scope["path"].rpartition("/")[2]
        kind, body = bodies.get(name, ("text/plain", b"only this"))
        headers = [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", b"*")]
        if kind:
            headers.append((b"content-type", kind.encode()))
        length = len(body) + (100 if name == "broken" else 0)
        headers.append((b"content-length", str(length).encode()))
        if name == "file":
            headers.append((b"content-disposition", b'attachment; filename="../a report.pdf"'))
        if name == "misnamed":
            disposition = b"attachment; filename*=UTF-8''100%25%E0%A4%A.pdf"
            headers.append((b"content-disposition", disposition))
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body, "more_body": name == "broken"})
        if name == "broken":
            await asyncio.sleep(0.3)  # or a browser does not show what came before
            raise ConnectionError

    return answer


def png() -> bytes:
    """A picture of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    head = b"\0\0\0\1\0\0\0\1\x08\2\0\0\0"
    rows = zlib.compress(b"\0\xff\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
