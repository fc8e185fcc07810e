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
    raw,
)

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_ADMIT_ANIMAL: Operation[types.Stay] = Operation(
    "POST",
    "/animals",
    returns=lambda: types.Stay,
    body="json",
)


class Animals(Resource):
    """Animals."""

    @property
    def with_raw_response(self) -> AnimalsWithRawResponse:
        return AnimalsWithRawResponse(self._client)

    def admit_animal(
        self,
        *,
        body: types.AnimalParam | types.Animal,
        request_options: RequestOptions | None = None,
    ) -> types.Stay:
        """`POST /animals`"""
        return self._call(_ADMIT_ANIMAL, body=body, options=request_options)


class AsyncAnimals(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAnimalsWithRawResponse:
        return AsyncAnimalsWithRawResponse(self._client)

    async def admit_animal(
        self,
        *,
        body: types.AnimalParam | types.Animal,
        request_options: RequestOptions | None = None,
    ) -> types.Stay:
        """`POST /animals`"""
        return await self._call(_ADMIT_ANIMAL, body=body, options=request_options)


class AnimalsWithRawResponse(RawResource):
    admit_animal = raw(Animals.admit_animal)


class AsyncAnimalsWithRawResponse(AsyncRawResource):
    admit_animal = async_raw(AsyncAnimals.admit_animal)
