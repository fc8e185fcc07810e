"""Answers that are files: read at once, in chunks, or straight to a file on disk."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import IO, TYPE_CHECKING

import httpx2

from .errors import request_id_of
from .failure import connection_error

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .reply import Reply


class _BinaryCore:
    """What both know of their answer before its body is read."""

    def __init__(self, reply: Reply) -> None:
        self.response: httpx2.Response = reply.response

    @property
    def status_code(self) -> int:
        return self.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        return self.response.headers

    @property
    def content_type(self) -> str | None:
        """The declared type of the content."""
        return self.response.headers.get("content-type")

    @property
    def request_id(self) -> str | None:
        """What the server calls this exchange."""
        return request_id_of(self.response)

    def __repr__(self) -> str:
        kind = self.content_type or "no content type"
        return f"<{type(self).__name__} {self.status_code} {kind}>"


class BinaryResponse(_BinaryCore):
    """A file on its way. Read it, or close it: until then it holds a connection."""

    def read(self) -> bytes:
        """The whole content."""
        try:
            return self.response.read()
        except httpx2.HTTPError as error:
            raise connection_error(error) from error

    def text(self) -> str:
        """The whole content as text, by its declared charset."""
        self.read()
        return self.response.text

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in chunks, as they arrive."""
        try:
            yield from self.response.iter_bytes(chunk_size)
        except httpx2.HTTPError as error:
            raise connection_error(error) from error

    def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears only once it is complete."""
        with _Partial(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """The same as `stream_to_file`."""
        self.stream_to_file(path)

    def close(self) -> None:
        """Give the connection back."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryResponse(_BinaryCore):
    """A file on its way. Read it, or close it: until then it holds a connection."""

    async def read(self) -> bytes:
        """The whole content."""
        try:
            return await self.response.aread()
        except httpx2.HTTPError as error:
            raise connection_error(error) from error

    async def text(self) -> str:
        """The whole content as text, by its declared charset."""
        await self.read()
        return self.response.text

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content in chunks, as they arrive."""
        try:
            async for chunk in self.response.aiter_bytes(chunk_size):
                yield chunk
        except httpx2.HTTPError as error:
            raise connection_error(error) from error

    async def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears only once it is complete."""
        with _Partial(path) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """The same as `stream_to_file`."""
        await self.stream_to_file(path)

    async def close(self) -> None:
        """Give the connection back."""
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


class _Partial:
    """A file beside the one wanted, that takes its place if nothing goes wrong."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._partial = f"{self._path}.{os.urandom(4).hex()}.part"

    def __enter__(self) -> IO[bytes]:
        self._file = open(self._partial, "xb")
        return self._file

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._file.close()
            if exc_type is None:
                os.replace(self._partial, self._path)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(self._partial)
