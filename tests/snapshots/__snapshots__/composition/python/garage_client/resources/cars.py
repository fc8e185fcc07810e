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

_ADD_CAR: Operation[types.Car] = Operation(
    "POST",
    "/cars",
    returns=lambda: types.Car,
    body="json",
)


class Cars(Resource):
    """Cars."""

    @property
    def with_raw_response(self) -> CarsWithRawResponse:
        return CarsWithRawResponse(self._client)

    def add_car(
        self,
        *,
        label: str,
        wheels: int,
        key_code: str | Omit = omit,
        engine: types.Engine | Omit = omit,
        trailer: types.VehicleParam | types.Vehicle | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Car:
        """`POST /cars`

        Args:
            engine: What drives it. Default: `"diesel"`.
        """
        return self._call(
            _ADD_CAR,
            body={
                "label": label,
                "wheels": wheels,
                "key_code": key_code,
                "engine": engine,
                "trailer": trailer,
            },
            options=request_options,
        )


class AsyncCars(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncCarsWithRawResponse:
        return AsyncCarsWithRawResponse(self._client)

    async def add_car(
        self,
        *,
        label: str,
        wheels: int,
        key_code: str | Omit = omit,
        engine: types.Engine | Omit = omit,
        trailer: types.VehicleParam | types.Vehicle | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Car:
        """`POST /cars`"""
        return await self._call(
            _ADD_CAR,
            body={
                "label": label,
                "wheels": wheels,
                "key_code": key_code,
                "engine": engine,
                "trailer": trailer,
            },
            options=request_options,
        )


class CarsWithRawResponse(RawResource):
    add_car = raw(Cars.add_car)


class AsyncCarsWithRawResponse(AsyncRawResource):
    add_car = async_raw(AsyncCars.add_car)
