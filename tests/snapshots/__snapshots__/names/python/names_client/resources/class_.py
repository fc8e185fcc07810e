from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Operation,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import Omit, RequestOptions

_IMPORT_: Operation[types.Class] = Operation(
    "POST",
    "/class/{self}/{from}",
    returns=lambda: types.Class,
    body="json",
    body_required=False,
)


class Class(Resource):
    """class."""

    @property
    def with_raw_response(self) -> ClassWithRawResponse:
        return ClassWithRawResponse(self._client)

    def import_(
        self,
        self_: str,
        from_: str,
        *,
        request_options_: str | Omit = omit,
        query_from: str | Omit = omit,
        n2fa: str | Omit = omit,
        json: str | Omit = omit,
        body: str | Omit = omit,
        body_2fa: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Class:
        """{% raw %} \\N{BULLET} `code` ${HOME} <script>alert(1)</script>

        `POST /class/{self}/{from}`

        Args:
            from_: Two lines, and a bell �.
            query_from: Default: `'it\\'s "so"'`.
        """
        return self._call(
            _IMPORT_,
            path={"self": self_, "from": from_},
            query={"request_options": request_options_, "from": query_from},
            headers={"2fa": n2fa},
            body={"json": json, "body": body, "2fa": body_2fa},
            options=request_options,
        )


class AsyncClass(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncClassWithRawResponse:
        return AsyncClassWithRawResponse(self._client)

    async def import_(
        self,
        self_: str,
        from_: str,
        *,
        request_options_: str | Omit = omit,
        query_from: str | Omit = omit,
        n2fa: str | Omit = omit,
        json: str | Omit = omit,
        body: str | Omit = omit,
        body_2fa: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Class:
        """{% raw %} \\N{BULLET} `code` ${HOME} <script>alert(1)</script>"""
        return await self._call(
            _IMPORT_,
            path={"self": self_, "from": from_},
            query={"request_options": request_options_, "from": query_from},
            headers={"2fa": n2fa},
            body={"json": json, "body": body, "2fa": body_2fa},
            options=request_options,
        )


class ClassWithRawResponse(RawResource):
    import_ = raw(Class.import_)


class AsyncClassWithRawResponse(AsyncRawResource):
    import_ = async_raw(AsyncClass.import_)
