"""Runs"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Events,
    Operation,
    Pagination,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import (
        AsyncBinaryResponse,
        AsyncPaginator,
        AsyncStream,
        BinaryResponse,
        FileInput,
        Omit,
        Page,
        RequestOptions,
        Stream,
    )
    from ..types import ListRuns, MessageParam, Run, RunEvent

_CREATE_RUN: Operation[Run] = Operation(
    "POST",
    "/runs",
    returns=lambda: types.Run,
    body="json",
    security=(("Key",),),
    stream=Events(lambda: types.RunEvent, envelope=True),
)
_GET_RUN: Operation[Run] = Operation(
    "GET", "/runs/{run_id}", returns=lambda: types.Run, security=(("Key",),)
)
_LIST_RUNS: Operation[ListRuns] = Operation(
    "GET",
    "/runs",
    returns=lambda: types.ListRuns,
    security=(("Key",),),
    pagination=Pagination(
        "cursor", items="data", param="after", next="last_id", has_more="has_more"
    ),
)
_DELETE_RUN: Operation[None] = Operation("DELETE", "/runs/{run_id}")
_DOWNLOAD: Operation[bytes] = Operation(
    "GET", "/runs/{run_id}/log", accept="application/octet-stream"
)
_UPLOAD: Operation[Run] = Operation(
    "POST",
    "/runs/upload",
    returns=lambda: types.Run,
    body="multipart",
    files=("file",),
)


class Runs(Resource):
    @overload
    def create(
        self,
        *,
        model: str,
        messages: list[MessageParam] | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Run: ...
    @overload
    def create(
        self,
        *,
        model: str,
        messages: list[MessageParam] | Omit = omit,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[RunEvent]: ...
    def create(
        self,
        *,
        model: str,
        messages: list[MessageParam] | Omit = omit,
        stream: bool | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Run | Stream[RunEvent]:
        """Create a run."""
        return self._call_or_stream(
            _CREATE_RUN,
            stream=stream,
            body={"model": model, "messages": messages, "stream": stream},
            options=request_options,
        )

    def get(
        self,
        run_id: str,
        *,
        include: list[str] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Run:
        return self._call(
            _GET_RUN,
            path={"run_id": run_id},
            query={"include[]": include},
            options=request_options,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[Run, ListRuns]:
        return self._page(
            _LIST_RUNS,
            query={"limit": limit, "after": after},
            options=request_options,
        )

    def delete(self, run_id: str, *, request_options: RequestOptions | None = None) -> None:
        return self._call(_DELETE_RUN, path={"run_id": run_id}, options=request_options)

    def download(
        self, run_id: str, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        return self._download(_DOWNLOAD, path={"run_id": run_id}, options=request_options)

    def upload(self, *, file: FileInput, request_options: RequestOptions | None = None) -> Run:
        return self._call(_UPLOAD, body={"file": file}, options=request_options)

    @property
    def with_raw_response(self) -> RunsWithRawResponse:
        return RunsWithRawResponse(self._client)


class RunsWithRawResponse(RawResource):
    create = raw(Runs.create)
    get = raw(Runs.get)
    list = raw(Runs.list)
    delete = raw(Runs.delete)
    download = raw(Runs.download)


class AsyncRuns(AsyncResource):
    @overload
    async def create(
        self,
        *,
        model: str,
        messages: list[MessageParam] | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Run: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        messages: list[MessageParam] | Omit = omit,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[RunEvent]: ...
    async def create(
        self,
        *,
        model: str,
        messages: list[MessageParam] | Omit = omit,
        stream: bool | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Run | AsyncStream[RunEvent]:
        """Create a run."""
        return await self._call_or_stream(
            _CREATE_RUN,
            stream=stream,
            body={"model": model, "messages": messages, "stream": stream},
            options=request_options,
        )

    async def get(
        self,
        run_id: str,
        *,
        include: list[str] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Run:
        return await self._call(
            _GET_RUN,
            path={"run_id": run_id},
            query={"include[]": include},
            options=request_options,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[Run, ListRuns]:
        return self._page(
            _LIST_RUNS,
            query={"limit": limit, "after": after},
            options=request_options,
        )

    async def download(
        self, run_id: str, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        return await self._download(_DOWNLOAD, path={"run_id": run_id}, options=request_options)

    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        return AsyncRunsWithRawResponse(self._client)


class AsyncRunsWithRawResponse(AsyncRawResource):
    create = async_raw(AsyncRuns.create)
    get = async_raw(AsyncRuns.get)
    list = async_raw(AsyncRuns.list)
    download = async_raw(AsyncRuns.download)
