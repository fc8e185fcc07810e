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

_LIST_MODELS: Operation[types.ListModelsResponse] = Operation(
    "GET",
    "/models",
    returns=lambda: types.ListModelsResponse,
    errors={"401": lambda: types.ErrorResponse, "429": lambda: types.ErrorResponse},
)

_RETRIEVE_MODEL: Operation[types.Model_] = Operation(
    "GET",
    "/models/{model}",
    returns=lambda: types.Model_,
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_DELETE_MODEL: Operation[types.DeleteModelResponse] = Operation(
    "DELETE",
    "/models/{model}",
    returns=lambda: types.DeleteModelResponse,
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)


class Models(Resource):
    """What models your key may use. A model that you fine-tuned can be deleted here."""

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        return ModelsWithRawResponse(self._client)

    def list_models(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.ListModelsResponse:
        """List models

        Gives the models that your key may use. This list has no pages.

        `GET /models`
        """
        return self._call(_LIST_MODELS, options=request_options)

    def retrieve_model(
        self,
        model: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.Model_:
        """Get model

        Tells who owns a model, and since when it exists.

        `GET /models/{model}`

        Args:
            model: Which model.
        """
        return self._call(
            _RETRIEVE_MODEL,
            path={"model": model},
            options=request_options,
        )

    def delete_model(
        self,
        model: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteModelResponse:
        """Delete fine-tuned model

        Removes a model that your organization fine-tuned. Only owners of the
        organization may.

        `DELETE /models/{model}`

        Args:
            model: Which model.
        """
        return self._call(_DELETE_MODEL, path={"model": model}, options=request_options)


class AsyncModels(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        return AsyncModelsWithRawResponse(self._client)

    async def list_models(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.ListModelsResponse:
        """List models"""
        return await self._call(_LIST_MODELS, options=request_options)

    async def retrieve_model(
        self,
        model: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.Model_:
        """Get model"""
        return await self._call(
            _RETRIEVE_MODEL,
            path={"model": model},
            options=request_options,
        )

    async def delete_model(
        self,
        model: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteModelResponse:
        """Delete fine-tuned model"""
        return await self._call(
            _DELETE_MODEL,
            path={"model": model},
            options=request_options,
        )


class ModelsWithRawResponse(RawResource):
    list_models = raw(Models.list_models)
    retrieve_model = raw(Models.retrieve_model)
    delete_model = raw(Models.delete_model)


class AsyncModelsWithRawResponse(AsyncRawResource):
    list_models = async_raw(AsyncModels.list_models)
    retrieve_model = async_raw(AsyncModels.retrieve_model)
    delete_model = async_raw(AsyncModels.delete_model)
