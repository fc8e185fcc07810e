from __future__ import annotations

from typing import TYPE_CHECKING

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
    from .._runtime import (
        AsyncBinaryInput,
        AsyncBinaryResponse,
        BinaryInput,
        BinaryResponse,
        RequestOptions,
    )

_REPLACE_FIRMWARE: Operation[None] = Operation(
    "PUT",
    "/firmware",
    body="binary",
    content_type="application/octet-stream",
    accept="application/octet-stream",
)

_SHOW_TEXT: Operation[str] = Operation(
    "PUT",
    "/display",
    returns=lambda: str,
    body="text",
    content_type="text/plain",
    accept="text/plain",
)


class Devices(Resource):
    """Devices."""

    @property
    def with_raw_response(self) -> DevicesWithRawResponse:
        return DevicesWithRawResponse(self._client)

    def replace_firmware(
        self,
        *,
        body: BinaryInput,
        request_options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """Bytes in, bytes out

        `PUT /firmware`
        """
        return self._download(_REPLACE_FIRMWARE, body=body, options=request_options)

    def show_text(
        self,
        *,
        body: str,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Text

        `PUT /display`
        """
        return self._call(_SHOW_TEXT, body=body, options=request_options)


class AsyncDevices(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncDevicesWithRawResponse:
        return AsyncDevicesWithRawResponse(self._client)

    async def replace_firmware(
        self,
        *,
        body: AsyncBinaryInput,
        request_options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """Bytes in, bytes out"""
        return await self._download(
            _REPLACE_FIRMWARE,
            body=body,
            options=request_options,
        )

    async def show_text(
        self,
        *,
        body: str,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Text"""
        return await self._call(_SHOW_TEXT, body=body, options=request_options)


class DevicesWithRawResponse(RawResource):
    replace_firmware = raw(Devices.replace_firmware)
    show_text = raw(Devices.show_text)


class AsyncDevicesWithRawResponse(AsyncRawResource):
    replace_firmware = async_raw(AsyncDevices.replace_firmware)
    show_text = async_raw(AsyncDevices.show_text)
