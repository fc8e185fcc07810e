"""What a client's resources drive: an answer decoded, streamed, paged or downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .decode import decode
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .binary import AsyncBinaryResponse, BinaryResponse
    from .operation import Operation
    from .pages import AsyncPaginator, Page
    from .reply import Reply
    from .request import Call
    from .stream import AsyncStream, Stream

T = TypeVar("T")


class Engine(Transport):
    """Sends the requests of a sync client, and reads the answers.

    Every method raises an `APIError` when the exchange fails, and `TypeError` or
    `ValueError`, before anything is sent, for an argument that cannot be sent.
    """

    def call(self, operation: Operation[T], call: Call) -> T:
        reply = self.send(operation, call)
        return decode(operation, reply.response, reply.strict)

    def open(self, operation: Operation[Any], call: Call) -> Reply:
        """A stream that has begun."""
        from .stream import refused

        accept = operation.stream.accept if operation.stream else None
        reply = self.send(operation, call, streamed=True, accept=accept)
        error = refused(reply)
        if error is not None:
            reply.response.close()
            raise error
        return reply

    def stream(self, operation: Operation[Any], call: Call) -> Stream[Any]:
        from .stream import Stream

        return Stream(self.open(operation, call))

    def page(self, operation: Operation[T], call: Call) -> Page[Any, T]:
        from .pages import Page

        return Page(self, self.send(operation, call))

    def download(self, operation: Operation[Any], call: Call) -> BinaryResponse:
        from .binary import BinaryResponse

        return BinaryResponse(self.send(operation, call, streamed=True))


class AsyncEngine(AsyncTransport):
    """The same for an async client."""

    async def call(self, operation: Operation[T], call: Call) -> T:
        reply = await self.send(operation, call)
        return decode(operation, reply.response, reply.strict)

    async def open(self, operation: Operation[Any], call: Call) -> Reply:
        """A stream that has begun."""
        from .stream import refused

        accept = operation.stream.accept if operation.stream else None
        reply = await self.send(operation, call, streamed=True, accept=accept)
        error = refused(reply)
        if error is not None:
            await reply.response.aclose()
            raise error
        return reply

    async def stream(self, operation: Operation[Any], call: Call) -> AsyncStream[Any]:
        from .stream import AsyncStream

        return AsyncStream(await self.open(operation, call))

    def paginator(self, operation: Operation[T], call: Call) -> AsyncPaginator[Any, T]:
        from .pages import AsyncPaginator

        return AsyncPaginator(self, operation, call)

    async def download(
        self, operation: Operation[Any], call: Call
    ) -> AsyncBinaryResponse:
        from .binary import AsyncBinaryResponse

        return AsyncBinaryResponse(await self.send(operation, call, streamed=True))
