"""Streams of typed events, over the one decoder of sse.py."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import httpx2
from pydantic import BaseModel, TypeAdapter, ValidationError

from .decode import event_adapter, exact, json_of, summary
from .errors import (
    APIError,
    APIResponseValidationError,
    APIStreamError,
    StreamInterruptedError,
    request_id_of,
    request_of,
)
from .models import UnknownEvent
from .sse import ServerSentEvent, decoder_for

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .operation import Events
    from .reply import Reply

E = TypeVar("E")


class EventReader:
    """From raw events to typed ones: what sync and async streams share."""

    __slots__ = ("adapter", "count", "decoder", "events", "response", "strict")

    def __init__(self, events: Events, response: httpx2.Response, strict: bool) -> None:
        self.events = events
        self.response = response
        self.strict = strict
        self.adapter: TypeAdapter[Any] | None = event_adapter(events)
        self.decoder = decoder_for(events.format)
        self.count = 0

    def is_end(self, event: ServerSentEvent) -> bool:
        return event.raw == self.events.done

    def decode(self, event: ServerSentEvent) -> Any:
        """The typed event. Raises `APIStreamError` for an error event, and
        `APIResponseValidationError` for one that is not JSON or not as documented."""
        if event.event in self.events.error_events:
            raise self._error(event)
        typed = self._typed(event)
        self.count += 1
        return typed

    def _typed(self, event: ServerSentEvent) -> Any:
        if self.adapter is None:
            return event if self.events.format == "sse" else self._plain(event)
        content = event.raw
        if self.events.envelope:
            name = b"null" if event.event is None else json.dumps(event.event).encode()
            content = b'{"event":%b,"data":%b}' % (name, content)
        try:
            return self.adapter.validate_json(content, strict=True)
        except ValidationError as error:
            return self._drifted(event, error)

    def _drifted(self, event: ServerSentEvent, error: ValidationError) -> Any:
        envelope, is_text = self.events.envelope, self.events.format == "sse"
        value: Any = None
        is_json = True
        try:
            value = json_of(event.raw)
        except ValueError:
            if not is_text:
                raise self._invalid_json(event) from None
            is_json = False
            value = event.data
        if envelope:
            value = {"event": event.event, "data": value}
        elif event.event is None and _is_error(value) and not self._is_typed(value):
            raise self._error(event)
        assert self.adapter is not None
        # Text may be a documented string, whatever it looks like.
        for reading in (value, event.data) if is_text and not envelope else (value,):
            with suppress(ValueError):
                return exact(self.adapter, reading)
        if not is_json and not envelope:
            raise self._invalid_json(event)
        if self.strict:
            raise self._invalid(
                f"an event of no documented kind: {summary(error)}", value
            )
        from .decode import lenient_value

        built = lenient_value(self.adapter, value)
        if envelope and _is_unknown(built):
            return UnknownEvent.model_validate(value)
        return built

    def _is_typed(self, value: Any) -> bool:
        """Whether the event's own type has an `error`: then it ends nothing."""
        from .decode import lenient_value

        assert self.adapter is not None
        built: object = lenient_value(self.adapter, value)
        return isinstance(built, BaseModel) and "error" in type(built).model_fields

    def _plain(self, event: ServerSentEvent) -> Any:
        try:
            return json_of(event.raw)
        except ValueError:
            raise self._invalid_json(event) from None

    def _invalid_json(self, event: ServerSentEvent) -> APIResponseValidationError:
        return self._invalid("an event that is not JSON", event.data)

    def _invalid(self, said: str, body: Any) -> APIResponseValidationError:
        return APIResponseValidationError(
            f"the stream has {said}", response=self.response, body=body
        )

    def _error(self, event: ServerSentEvent) -> APIStreamError:
        from .failure import said_in

        body: Any = event.data
        with suppress(ValueError):
            body = json_of(event.raw)
        return APIStreamError(
            f"the server ended the stream: {said_in(body) or 'an error'}",
            response=self.response,
            body=body,
            event=event.event,
            events_received=self.count,
        )

    def interrupted(self, error: httpx2.HTTPError) -> StreamInterruptedError:
        return StreamInterruptedError(
            f"the connection was lost after {self.count} events: {error}",
            events_received=self.count,
            last_event_id=self.decoder.last_id,
            request=request_of(self.response),
        )


def _is_error(value: Any) -> bool:
    return isinstance(value, dict) and bool(cast("dict[str, Any]", value).get("error"))


def _is_unknown(value: object) -> bool:
    from .models import UnknownObject

    return isinstance(value, (dict, UnknownObject))


def reader_for(reply: Reply) -> EventReader:
    """The reader of an answer. Raises when the answer is no stream at all."""
    events = reply.operation.stream
    if events is None:
        raise TypeError(f"{reply.operation!r} has no stream")
    return EventReader(events, reply.response, reply.strict)


def refused(reply: Reply) -> APIError | None:
    """The error for an answer that is a document where a stream was asked for."""
    events = reply.operation.stream
    kind = reply.response.headers.get("content-type", "").partition(";")[0].strip()
    if events is None or events.format != "sse":
        return None
    if kind not in ("application/json", "text/html"):
        return None
    return APIResponseValidationError(
        f"expected a stream of events, and the answer is {kind}",
        response=reply.response,
    )


class _StreamCore:
    """What both streams tell about their answer."""

    def __init__(self, reply: Reply) -> None:
        self.response: httpx2.Response = reply.response
        self._reader = reader_for(reply)

    @property
    def request_id(self) -> str | None:
        """What the server calls this exchange."""
        return request_id_of(self.response)

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that had one."""
        return self._reader.decoder.last_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.response.status_code}>"


class Stream(_StreamCore, Generic[E]):
    """Events as they arrive. Use it in a `with` block, or iterate to the end."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply)
        self._events = self._read()

    def __iter__(self) -> Iterator[E]:
        return self

    def __next__(self) -> E:
        return next(self._events)

    def _read(self) -> Iterator[E]:
        reader = self._reader
        feed, decode, is_end = reader.decoder.feed, reader.decode, reader.is_end
        try:
            for chunk in self.response.iter_bytes():
                for event in feed(chunk):
                    if is_end(event):
                        return
                    yield cast("E", decode(event))
            for event in reader.decoder.flush():
                if not is_end(event):
                    yield cast("E", decode(event))
        except httpx2.HTTPError as error:
            raise reader.interrupted(error) from error
        finally:
            self.response.close()

    def close(self) -> None:
        """Close the connection; iterating ends."""
        self.response.close()
        close = getattr(self._events, "close", None)
        if close is not None:
            close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_StreamCore, Generic[E]):
    """Events as they arrive. Use it in an `async with` block, or iterate to the end."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply)
        self._events = self._read()

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        return await anext(self._events)

    async def _read(self) -> AsyncIterator[E]:
        reader = self._reader
        feed, decode, is_end = reader.decoder.feed, reader.decode, reader.is_end
        try:
            async for chunk in self.response.aiter_bytes():
                for event in feed(chunk):
                    if is_end(event):
                        return
                    yield cast("E", decode(event))
            for event in reader.decoder.flush():
                if not is_end(event):
                    yield cast("E", decode(event))
        except httpx2.HTTPError as error:
            raise reader.interrupted(error) from error
        finally:
            await self.response.aclose()

    async def close(self) -> None:
        """Close the connection; iterating ends."""
        await self.response.aclose()
        close = getattr(self._events, "aclose", None)
        if close is not None:
            await close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
