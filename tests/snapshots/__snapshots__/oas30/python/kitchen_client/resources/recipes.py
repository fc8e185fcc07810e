from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    from .._runtime import FileInput, Omit, RequestOptions

_CHANGE_RECIPE: Operation[types.Recipe] = Operation(
    "PATCH",
    "/recipes/{id}",
    returns=lambda: types.Recipe,
    body="json",
)

_PUT_PHOTO: Operation[None] = Operation(
    "PUT",
    "/recipes/{id}/photo",
    body="multipart",
    body_required=False,
    files=("photo",),
)


class Recipes(Resource):
    """Recipes."""

    @property
    def with_raw_response(self) -> RecipesWithRawResponse:
        return RecipesWithRawResponse(self._client)

    def change_recipe(
        self,
        id: str,
        *,
        title: str | Omit = omit,
        rating: int | None | Omit = omit,
        minutes: float | Omit = omit,
        course: Literal["starter", "main"] | None | Omit = omit,
        based_on: types.SourceParam | types.Source | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Recipe:
        """`PATCH /recipes/{id}`"""
        return self._call(
            _CHANGE_RECIPE,
            path={"id": id},
            body={
                "title": title,
                "rating": rating,
                "minutes": minutes,
                "course": course,
                "based_on": based_on,
            },
            options=request_options,
        )

    def put_photo(
        self,
        id: str,
        *,
        photo: FileInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /recipes/{id}/photo`"""
        return self._call(
            _PUT_PHOTO,
            path={"id": id},
            body={"photo": photo},
            options=request_options,
        )


class AsyncRecipes(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncRecipesWithRawResponse:
        return AsyncRecipesWithRawResponse(self._client)

    async def change_recipe(
        self,
        id: str,
        *,
        title: str | Omit = omit,
        rating: int | None | Omit = omit,
        minutes: float | Omit = omit,
        course: Literal["starter", "main"] | None | Omit = omit,
        based_on: types.SourceParam | types.Source | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Recipe:
        """`PATCH /recipes/{id}`"""
        return await self._call(
            _CHANGE_RECIPE,
            path={"id": id},
            body={
                "title": title,
                "rating": rating,
                "minutes": minutes,
                "course": course,
                "based_on": based_on,
            },
            options=request_options,
        )

    async def put_photo(
        self,
        id: str,
        *,
        photo: FileInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /recipes/{id}/photo`"""
        return await self._call(
            _PUT_PHOTO,
            path={"id": id},
            body={"photo": photo},
            options=request_options,
        )


class RecipesWithRawResponse(RawResource):
    change_recipe = raw(Recipes.change_recipe)
    put_photo = raw(Recipes.put_photo)


class AsyncRecipesWithRawResponse(AsyncRawResource):
    change_recipe = async_raw(AsyncRecipes.change_recipe)
    put_photo = async_raw(AsyncRecipes.put_photo)
