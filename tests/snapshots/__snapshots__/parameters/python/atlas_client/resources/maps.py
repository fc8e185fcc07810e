from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Operation,
    RawResource,
    Resource,
    Style,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import AsyncBinaryResponse, BinaryResponse, Omit, RequestOptions

_GET_MAP: Operation[None] = Operation(
    "GET",
    "/maps/{layers}/{at}/{box}",
    accept="image/png",
    path_styles={
        "at": Style("label", explode=False),
        "box": Style("matrix", explode=True),
    },
    query_styles={
        "ids": Style("form", explode=False),
        "sizes": Style("pipeDelimited", explode=False),
        "words": Style("spaceDelimited", explode=False),
        "filter": Style("deepObject", explode=True),
        "expression": Style("form", explode=True, allow_reserved=True),
    },
    content={"shape": "application/json"},
)


class Maps(Resource):
    """Maps."""

    @property
    def with_raw_response(self) -> MapsWithRawResponse:
        return MapsWithRawResponse(self._client)

    def get_map(
        self,
        layers: list[str],
        at: Sequence[float],
        box: types.BoxParam,
        *,
        zoom: int,
        language: Literal["en", "pt"] | Omit = omit,
        tags: list[str] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        sizes: Sequence[int] | Omit = omit,
        words: list[str] | Omit = omit,
        filter: types.FilterParam | Omit = omit,
        area: types.BoxParam | Omit = omit,
        expression: str | Omit = omit,
        shape: types.BoxParam | Omit = omit,
        q: str | Omit = omit,
        x_trace_id: str | Omit = omit,
        theme: Literal["light", "dark"] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """`GET /maps/{layers}/{at}/{box}`

        Args:
            language: For this one.
            zoom: Default: `3`.
            q: Deprecated.
        """
        return self._download(
            _GET_MAP,
            path={"layers": layers, "at": at, "box": box},
            query={
                "language": language,
                "tags": tags,
                "ids": ids,
                "sizes": sizes,
                "words": words,
                "filter": filter,
                "area": area,
                "expression": expression,
                "shape": shape,
                "zoom": zoom,
                "q": q,
            },
            headers={"X-Trace-Id": x_trace_id},
            cookies={"theme": theme},
            options=request_options,
        )


class AsyncMaps(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncMapsWithRawResponse:
        return AsyncMapsWithRawResponse(self._client)

    async def get_map(
        self,
        layers: list[str],
        at: Sequence[float],
        box: types.BoxParam,
        *,
        zoom: int,
        language: Literal["en", "pt"] | Omit = omit,
        tags: list[str] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        sizes: Sequence[int] | Omit = omit,
        words: list[str] | Omit = omit,
        filter: types.FilterParam | Omit = omit,
        area: types.BoxParam | Omit = omit,
        expression: str | Omit = omit,
        shape: types.BoxParam | Omit = omit,
        q: str | Omit = omit,
        x_trace_id: str | Omit = omit,
        theme: Literal["light", "dark"] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """`GET /maps/{layers}/{at}/{box}`"""
        return await self._download(
            _GET_MAP,
            path={"layers": layers, "at": at, "box": box},
            query={
                "language": language,
                "tags": tags,
                "ids": ids,
                "sizes": sizes,
                "words": words,
                "filter": filter,
                "area": area,
                "expression": expression,
                "shape": shape,
                "zoom": zoom,
                "q": q,
            },
            headers={"X-Trace-Id": x_trace_id},
            cookies={"theme": theme},
            options=request_options,
        )


class MapsWithRawResponse(RawResource):
    get_map = raw(Maps.get_map)


class AsyncMapsWithRawResponse(AsyncRawResource):
    get_map = async_raw(AsyncMaps.get_map)
