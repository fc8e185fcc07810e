"""Sending: one attempt inside a loop of attempts, sync and async side by side."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import httpx2

from . import auth, log, oauth, request
from .errors import AuthenticationError
from .failure import connection_error, status_error
from .files import Source
from .reply import Reply
from .retry import Retries
from .sentinel import Omit
from .serialize import merged_cookies

if TYPE_CHECKING:
    from .operation import Operation
    from .pool import AsyncPool, Pool
    from .request import Call, Outgoing
    from .settings import Settings

CONNECT_TIMEOUT = 5.0
MAX_REDIRECTS = 20


class _SyncBody(httpx2.SyncByteStream):
    def __init__(self, source: Source) -> None:
        self._source = source

    def __iter__(self) -> Iterator[bytes]:
        return self._source.chunks()


class _AsyncBody(httpx2.AsyncByteStream):
    def __init__(self, source: Source) -> None:
        self._source = source

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._source.async_chunks is not None:
            async for chunk in self._source.async_chunks:
                yield chunk
            return
        chunks = self._source.chunks()
        while True:  # files are read beside the event loop
            read: bytes | None = await asyncio.to_thread(_next, chunks)
            if read is None:
                return
            yield read


def _next(chunks: Iterator[bytes]) -> bytes | None:
    return next(chunks, None)


class _Sender:
    """What both engines share: from an outgoing request to one of httpx2."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._urls: dict[str, httpx2.URL] = {}
        log.start(settings.config)

    def _request(
        self, out: Outgoing, http: httpx2.Client | httpx2.AsyncClient
    ) -> httpx2.Request:
        url = self._parse(out.url)
        if http.params:
            url = url.copy_merge_params(http.params)
        headers = [(b"Host", url.netloc)] if "host" not in out.headers else []
        own = dict(out.headers)
        own.pop("cookie", None)  # joins those of the jar, below
        for name, value in http.headers.raw:
            if name.decode("ascii").lower() not in own:
                headers.append((name, value))
        headers += [(n.encode(), v.encode()) for n, v in own.values()]
        stream: Any
        if out.body is None:
            stream = httpx2.ByteStream(b"")
            if out.method in ("POST", "PUT", "PATCH"):
                headers.append((b"Content-Length", b"0"))
        elif isinstance(out.body.content, bytes):
            stream = httpx2.ByteStream(out.body.content)
            headers.append((b"Content-Length", b"%d" % len(out.body.content)))
        else:
            source = out.body.content
            if not isinstance(http, httpx2.Client):
                stream = _AsyncBody(source)
            elif source.async_chunks is None:
                stream = _SyncBody(source)
            else:
                raise TypeError("an async iterable needs the async client")
            if source.length is None:
                headers.append((b"Transfer-Encoding", b"chunked"))
            else:
                headers.append((b"Content-Length", b"%d" % source.length))
        sent = httpx2.Request(
            out.method,
            url,
            headers=headers,
            cookies=http.cookies if http.cookies else None,
            stream=stream,
            extensions={"timeout": self._timeout(out, http)},
        )
        _add_cookies(out, sent)
        return sent

    def _grants(
        self,
        operation: Operation[Any],
        call: Call,
        http: httpx2.Client | httpx2.AsyncClient,
    ) -> list[auth.Grant]:
        if not auth.required(self.settings, operation):
            return []
        given = request.given_headers(self.settings, call)
        if http.auth is not None:
            given.add("authorization")
        return auth.choose(self.settings, operation, given)

    def _parse(self, text: str) -> httpx2.URL:
        url = self._urls.get(text)
        if url is None:
            url = httpx2.URL(text)
            if len(self._urls) > 255:
                self._urls.clear()
            self._urls[text] = url
        return url

    def _timeout(
        self, out: Outgoing, http: httpx2.Client | httpx2.AsyncClient
    ) -> dict[str, float | None]:
        timeout = out.timeout
        if isinstance(timeout, Omit):
            if http.timeout != httpx2.Timeout(
                5.0
            ):  # the user's http client has its own
                return http.timeout.as_dict()
            seconds = self.settings.config.timeout
            connect = min(CONNECT_TIMEOUT, seconds)
            return {
                "connect": connect,
                "read": seconds,
                "write": seconds,
                "pool": seconds,
            }
        if isinstance(timeout, httpx2.Timeout):
            return timeout.as_dict()
        return dict.fromkeys(("connect", "read", "write", "pool"), timeout)

    def _redirected(
        self, out: Outgoing, before: httpx2.Request, after: httpx2.Request
    ) -> tuple[httpx2.Request, bool]:
        """The next request of a redirect; to another origin, without any secret."""
        same = before.url.origin == after.url.origin
        if not same:
            for name in out.secret_headers:
                after.headers.pop(name, None)
        else:
            _add_cookies(out, after)
        return after, same

    def _reply(
        self, operation: Operation[Any], call: Call, sent: tuple[httpx2.Response, int]
    ) -> Reply:
        strict = call.options.get("strict", self.settings.strict)
        response, taken = sent
        return Reply(operation, call, response, strict=strict, retries_taken=taken)

    def _retries(self, out: Outgoing) -> Retries:
        replayable = out.body is None or out.body.replayable
        return Retries(
            out.method, out.max_retries, replayable=replayable, keyed=out.keyed
        )


def _add_cookies(out: Outgoing, sent: httpx2.Request) -> None:
    """The call's own cookies, beside those of the http client."""
    if "cookie" in out.headers:
        _, own = out.headers["cookie"]
        sent.headers["Cookie"] = merged_cookies(sent.headers.get("Cookie"), own)


class Transport(_Sender):
    """Sends the requests of a sync client."""

    def __init__(self, settings: Settings, pool: Pool) -> None:
        super().__init__(settings)
        self.pool = pool

    def send(
        self,
        operation: Operation[Any],
        call: Call,
        *,
        streamed: bool = False,
        accept: str | None = None,
    ) -> Reply:
        """Send, and give the answer as it is; with `streamed`, its body is unread."""
        settings = self.settings
        grants = self._grants(operation, call, self.pool.http())
        for grant in grants:
            self._resolve(grant)
        out = request.build(
            settings, operation, call, grants, accept or operation.accept
        )
        try:
            try:
                sent = self.deliver(out, operation, streamed=streamed)
            except AuthenticationError:
                stale = oauth.refused(grants, out, self.pool.tokens, settings)
                if not stale:
                    raise
                for grant in stale:
                    self._resolve(grant)
                    auth.apply(grant, out.headers, [], [])
                sent = self.deliver(out, operation, streamed=streamed)
        except httpx2.HTTPError as error:
            raise connection_error(error, out.secrets) from error
        return self._reply(operation, call, sent)

    def _resolve(self, grant: auth.Grant) -> None:
        if not auth.is_oauth_client(grant):
            auth.resolve(grant)
            return
        store = oauth.store_for(self.pool.tokens, grant, self.settings)
        token = store.fresh()
        if token is None:
            with store.lock:
                token = store.fresh()
                if token is None:
                    asked_at = time.monotonic()
                    out = oauth.token_request(grant, self.settings)
                    token = store.keep(self._token_answer(out), asked_at)
        grant.secret = token

    def _token_answer(self, out: Outgoing) -> httpx2.Response:
        try:
            return self.deliver(out, None, streamed=False)[0]
        except httpx2.HTTPError as error:
            raise connection_error(error, out.secrets) from error

    def deliver(
        self, out: Outgoing, operation: Operation[Any] | None, *, streamed: bool
    ) -> tuple[httpx2.Response, int]:
        """Attempt until there is an answer, or no sense in another attempt."""
        http = self.pool.http()
        retries = self._retries(out)
        while True:
            started = time.perf_counter()
            try:
                response = self._attempt(http, out, streamed)
            except httpx2.HTTPError as error:
                delay = retries.after_error(error)
                log.lost(out, error, delay)
                if delay is None:
                    raise
            else:
                if response.is_success:
                    log.answered(out, response, started, None)
                    return response, retries.taken
                delay = retries.after_status(response.status_code, response.headers)
                log.answered(out, response, started, delay)
                if streamed:
                    response.read()
                if delay is None:
                    raise status_error(operation, response, out.secrets)
            time.sleep(delay)

    def _attempt(
        self, http: httpx2.Client, out: Outgoing, streamed: bool
    ) -> httpx2.Response:
        sent = self._request(out, http)
        log.sending(out, sent)
        response = http.send(sent, stream=streamed, follow_redirects=False)
        hops = 0
        while http.follow_redirects and response.next_request is not None:
            hops += 1
            if hops > MAX_REDIRECTS:
                raise httpx2.TooManyRedirects("too many redirects", request=sent)
            response.close()
            sent, same = self._redirected(out, sent, response.next_request)
            if same:
                response = http.send(sent, stream=streamed, follow_redirects=False)
            else:
                response = http.send(
                    sent, stream=streamed, follow_redirects=False, auth=None
                )
        return response


class AsyncTransport(_Sender):
    """Sends the requests of an async client."""

    def __init__(self, settings: Settings, pool: AsyncPool) -> None:
        super().__init__(settings)
        self.pool = pool

    async def send(
        self,
        operation: Operation[Any],
        call: Call,
        *,
        streamed: bool = False,
        accept: str | None = None,
    ) -> Reply:
        """Send, and give the answer as it is; with `streamed`, its body is unread."""
        settings = self.settings
        grants = self._grants(operation, call, self.pool.http())
        for grant in grants:
            await self._resolve(grant)
        out = request.build(
            settings, operation, call, grants, accept or operation.accept
        )
        try:
            try:
                sent = await self.deliver(out, operation, streamed=streamed)
            except AuthenticationError:
                stale = oauth.refused(grants, out, self.pool.tokens, settings)
                if not stale:
                    raise
                for grant in stale:
                    await self._resolve(grant)
                    auth.apply(grant, out.headers, [], [])
                sent = await self.deliver(out, operation, streamed=streamed)
        except httpx2.HTTPError as error:
            raise connection_error(error, out.secrets) from error
        return self._reply(operation, call, sent)

    async def _resolve(self, grant: auth.Grant) -> None:
        if not auth.is_oauth_client(grant):
            await auth.resolve_async(grant)
            return
        store = oauth.store_for(self.pool.tokens, grant, self.settings)
        token = store.fresh()
        if token is None:
            async with store.async_lock():
                token = store.fresh()
                if token is None:
                    asked_at = time.monotonic()
                    out = oauth.token_request(grant, self.settings)
                    token = store.keep(await self._token_answer(out), asked_at)
        grant.secret = token

    async def _token_answer(self, out: Outgoing) -> httpx2.Response:
        try:
            return (await self.deliver(out, None, streamed=False))[0]
        except httpx2.HTTPError as error:
            raise connection_error(error, out.secrets) from error

    async def deliver(
        self, out: Outgoing, operation: Operation[Any] | None, *, streamed: bool
    ) -> tuple[httpx2.Response, int]:
        """Attempt until there is an answer, or no sense in another attempt."""
        http = self.pool.http()
        retries = self._retries(out)
        while True:
            started = time.perf_counter()
            try:
                response = await self._attempt(http, out, streamed)
            except httpx2.HTTPError as error:
                delay = retries.after_error(error)
                log.lost(out, error, delay)
                if delay is None:
                    raise
            else:
                if response.is_success:
                    log.answered(out, response, started, None)
                    return response, retries.taken
                delay = retries.after_status(response.status_code, response.headers)
                log.answered(out, response, started, delay)
                if streamed:
                    await response.aread()
                if delay is None:
                    raise status_error(operation, response, out.secrets)
            await asyncio.sleep(delay)

    async def _attempt(
        self, http: httpx2.AsyncClient, out: Outgoing, streamed: bool
    ) -> httpx2.Response:
        sent = self._request(out, http)
        log.sending(out, sent)
        response = await http.send(sent, stream=streamed, follow_redirects=False)
        hops = 0
        while http.follow_redirects and response.next_request is not None:
            hops += 1
            if hops > MAX_REDIRECTS:
                raise httpx2.TooManyRedirects("too many redirects", request=sent)
            await response.aclose()
            sent, same = self._redirected(out, sent, response.next_request)
            if same:
                response = await http.send(
                    sent, stream=streamed, follow_redirects=False
                )
            else:
                response = await http.send(
                    sent, stream=streamed, follow_redirects=False, auth=None
                )
        return response
