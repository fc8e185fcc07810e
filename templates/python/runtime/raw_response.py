"""Raw responses: the same methods, giving the answer before it is decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from .primitives import call_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import TypeAlias, Unpack

    import httpx2

    from .client import AsyncBaseClient, BaseClient
    from .operation import Operation
    from .primitives import Arguments
    from .reply import Reply
    from .sentinel import Omit

P = ParamSpec("P")
T = TypeVar("T")

if TYPE_CHECKING:
    RawMethod: TypeAlias = Callable[Concatenate["RawResource", P], "RawResponse[T]"]
    AsyncRawMethod: TypeAlias = Callable[
        Concatenate["AsyncRawResource", P], Coroutine[Any, Any, "RawResponse[T]"]
    ]


class RawResponse(Generic[T]):
    """An answer with its status and headers; `parse` gives what the method gives."""

    def __init__(self, reply: Reply, parse: Callable[[Reply], Any]) -> None:
        self.http_response: httpx2.Response = reply.response
        self._reply = reply
        self._parse = parse
        self._parsed: list[Any] = []

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """What the server calls this exchange."""
        from .errors import request_id_of

        return request_id_of(self.http_response)

    @property
    def retries_taken(self) -> int:
        """How many attempts had failed before this answer came."""
        return self._reply.retries_taken

    def read(self) -> bytes:
        """The body as bytes. Raises `RuntimeError` for the body of an async download
        or stream that is still on its way: what `parse` gives reads that."""
        return self._read().content

    def text(self) -> str:
        """The body as text. Raises what `read` raises."""
        return self._read().text

    def _read(self) -> httpx2.Response:
        import httpx2

        from .failure import connection_error

        response = self.http_response
        if isinstance(response.stream, httpx2.SyncByteStream):
            try:
                response.read()
            except httpx2.HTTPError as error:
                raise connection_error(error) from error
        elif not response.is_closed:
            raise RuntimeError(
                "the body is still on its way: what parse() gives reads it"
            )
        return response

    def parse(self) -> T:
        """What the method gives when it is called directly."""
        if not self._parsed:
            self._parsed.append(self._parse(self._reply))
        return cast("T", self._parsed[0])

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}>"


class RawResource:
    """A group of operations whose methods give raw responses."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def _call(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> RawResponse[T]:
        call = call_of(operation, arguments)
        return RawResponse(self._client.__engine__.send(operation, call), _decoded)

    def _call_or_stream(
        self,
        operation: Operation[Any],
        *,
        stream: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> RawResponse[Any]:
        call = call_of(operation, arguments)
        if stream:
            return _streamed(self._client.__engine__.open(operation, call))
        return RawResponse(self._client.__engine__.send(operation, call), _decoded)

    def _stream(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        call = call_of(operation, arguments)
        return _streamed(self._client.__engine__.open(operation, call))

    def _page(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        from .pages import Page

        call = call_of(operation, arguments)
        engine = self._client.__engine__

        def parse(reply: Reply) -> Page[Any, Any]:
            return Page(engine, reply)

        return RawResponse(engine.send(operation, call), parse)

    def _download(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        from .binary import BinaryResponse

        call = call_of(operation, arguments)
        reply = self._client.__engine__.send(operation, call, streamed=True)
        return RawResponse(reply, BinaryResponse)


class AsyncRawResource:
    """A group of operations whose async methods give raw responses."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def _call(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> RawResponse[T]:
        call = call_of(operation, arguments)
        return RawResponse(
            await self._client.__engine__.send(operation, call), _decoded
        )

    async def _call_or_stream(
        self,
        operation: Operation[Any],
        *,
        stream: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> RawResponse[Any]:
        call = call_of(operation, arguments)
        if stream:
            return _async_streamed(await self._client.__engine__.open(operation, call))
        return RawResponse(
            await self._client.__engine__.send(operation, call), _decoded
        )

    async def _stream(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        call = call_of(operation, arguments)
        return _async_streamed(await self._client.__engine__.open(operation, call))

    async def _page(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        from .pages import AsyncPage

        call = call_of(operation, arguments)
        engine = self._client.__engine__
        reply = await engine.send(operation, call)

        def parse(reply: Reply) -> AsyncPage[Any, Any]:
            return AsyncPage(engine, reply)

        return RawResponse(reply, parse)

    async def _download(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> RawResponse[Any]:
        from .binary import AsyncBinaryResponse

        call = call_of(operation, arguments)
        reply = await self._client.__engine__.send(operation, call, streamed=True)
        return RawResponse(reply, AsyncBinaryResponse)


def raw(method: Callable[Concatenate[Any, P], T]) -> RawMethod[P, T]:
    """The method of a resource, giving a raw response.

    It is the very same function: in a `RawResource` its primitives give raw responses.
    """
    return cast("RawMethod[P, T]", method)


def async_raw(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> AsyncRawMethod[P, T]:
    """The same for the method of an async resource."""
    return cast("AsyncRawMethod[P, T]", method)


def _decoded(reply: Reply) -> Any:
    from .decode import decode

    return decode(reply.operation, reply.response, reply.strict)


def _streamed(reply: Reply) -> RawResponse[Any]:
    from .stream import Stream

    return RawResponse(reply, Stream)


def _async_streamed(reply: Reply) -> RawResponse[Any]:
    from .stream import AsyncStream

    return RawResponse(reply, AsyncStream)
