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

_SEND_PARCEL: Operation[types.Parcel] = Operation(
    "POST",
    "/parcels",
    returns=lambda: types.Parcel,
    body="json",
)

_GET_PARCEL: Operation[types.Parcel] = Operation(
    "GET",
    "/parcels/{id}",
    returns=lambda: types.Parcel,
)

_COMPLAIN: Operation[None] = Operation(
    "POST",
    "/parcels/{id}/complaints",
)


class Parcels(Resource):
    """parcels."""

    @property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        return ParcelsWithRawResponse(self._client)

    def send_parcel(
        self,
        *,
        to: str,
        webhook: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Parcel:
        """`POST /parcels`

        Args:
            to: Where it goes.
            webhook: Who hears how it goes.
        """
        return self._call(
            _SEND_PARCEL,
            body={"to": to, "webhook": webhook},
            options=request_options,
        )

    def get_parcel(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.Parcel:
        """Get a parcel

        `GET /parcels/{id}`
        """
        return self._call(_GET_PARCEL, path={"id": id}, options=request_options)

    def complain(
        self,
        id: str,
        *,
        reason: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Complain about a parcel

        `POST /parcels/{id}/complaints`
        """
        return self._call(
            _COMPLAIN,
            path={"id": id},
            query={"reason": reason},
            options=request_options,
        )


class AsyncParcels(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        return AsyncParcelsWithRawResponse(self._client)

    async def send_parcel(
        self,
        *,
        to: str,
        webhook: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Parcel:
        """`POST /parcels`"""
        return await self._call(
            _SEND_PARCEL,
            body={"to": to, "webhook": webhook},
            options=request_options,
        )

    async def get_parcel(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.Parcel:
        """Get a parcel"""
        return await self._call(_GET_PARCEL, path={"id": id}, options=request_options)

    async def complain(
        self,
        id: str,
        *,
        reason: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Complain about a parcel"""
        return await self._call(
            _COMPLAIN,
            path={"id": id},
            query={"reason": reason},
            options=request_options,
        )


class ParcelsWithRawResponse(RawResource):
    send_parcel = raw(Parcels.send_parcel)
    get_parcel = raw(Parcels.get_parcel)
    complain = raw(Parcels.complain)


class AsyncParcelsWithRawResponse(AsyncRawResource):
    send_parcel = async_raw(AsyncParcels.send_parcel)
    get_parcel = async_raw(AsyncParcels.get_parcel)
    complain = async_raw(AsyncParcels.complain)
