"""What generated resources call: one primitive for each kind of answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from .binary import AsyncBinaryResponse, BinaryResponse
    from .client import AsyncBaseClient, BaseClient
    from .operation import Operation
    from .options import RequestOptions
    from .pages import AsyncPaginator, Page
    from .request import Call
    from .sentinel import Omit
    from .stream import AsyncStream, Stream

    class Arguments(TypedDict, total=False):
        """What every primitive takes, by names on the wire; `omit` is left out."""

        path: Mapping[str, object] | None
        query: Mapping[str, object] | None
        headers: Mapping[str, object] | None
        cookies: Mapping[str, object] | None
        body: object
        options: RequestOptions | None


T = TypeVar("T")


def call_of(operation: Operation[Any], arguments: Arguments) -> Call:
    """The arguments as one value; warns of a deprecated operation."""
    if operation.deprecated is not None:
        import warnings

        # This function, the primitive and the generated method lie in between.
        warnings.warn(operation.deprecated, DeprecationWarning, stacklevel=4)
    from .request import Call

    return Call(**arguments)


class Resource:
    """A group of operations of a sync client."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = call_of(operation, arguments)
        return self._client.__engine__.call(operation, call)

    def _call_or_stream(
        self,
        operation: Operation[T],
        *,
        stream: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> T | Stream[Any]:
        call = call_of(operation, arguments)
        if stream:
            return self._client.__engine__.stream(operation, call)
        return self._client.__engine__.call(operation, call)

    def _stream(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> Stream[Any]:
        call = call_of(operation, arguments)
        return self._client.__engine__.stream(operation, call)

    def _page(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> Page[Any, T]:
        call = call_of(operation, arguments)
        return self._client.__engine__.page(operation, call)

    def _download(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> BinaryResponse:
        call = call_of(operation, arguments)
        return self._client.__engine__.download(operation, call)


class AsyncResource:
    """A group of operations of an async client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = call_of(operation, arguments)
        return await self._client.__engine__.call(operation, call)

    async def _call_or_stream(
        self,
        operation: Operation[T],
        *,
        stream: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> T | AsyncStream[Any]:
        call = call_of(operation, arguments)
        if stream:
            return await self._client.__engine__.stream(operation, call)
        return await self._client.__engine__.call(operation, call)

    async def _stream(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> AsyncStream[Any]:
        call = call_of(operation, arguments)
        return await self._client.__engine__.stream(operation, call)

    def _page(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> AsyncPaginator[Any, T]:
        call = call_of(operation, arguments)
        return self._client.__engine__.paginator(operation, call)

    async def _download(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> AsyncBinaryResponse:
        call = call_of(operation, arguments)
        return await self._client.__engine__.download(operation, call)
