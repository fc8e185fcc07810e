from __future__ import annotations

from collections.abc import Sequence
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
    from .._runtime import FileInput, Omit, RequestOptions

_UPLOAD_SCANS: Operation[None] = Operation(
    "POST",
    "/scans",
    body="multipart",
    files=("pages", "cover"),
)

_LOG_IN: Operation[str] = Operation(
    "POST",
    "/login",
    returns=lambda: str,
    body="form",
    body_required=False,
    accept="text/html",
)


class Files(Resource):
    """Files."""

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self._client)

    def upload_scans(
        self,
        *,
        pages: Sequence[FileInput],
        cover: FileInput | Omit = omit,
        options: types.UploadScansRequestOptionsParam | Omit = omit,
        tags: list[str] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Multipart

        `POST /scans`
        """
        return self._call(
            _UPLOAD_SCANS,
            body={"pages": pages, "cover": cover, "options": options, "tags": tags},
            options=request_options,
        )

    def log_in(
        self,
        *,
        user: str,
        remember: bool | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> str:
        """A form

        `POST /login`
        """
        return self._call(
            _LOG_IN,
            body={"user": user, "remember": remember},
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        return AsyncFilesWithRawResponse(self._client)

    async def upload_scans(
        self,
        *,
        pages: Sequence[FileInput],
        cover: FileInput | Omit = omit,
        options: types.UploadScansRequestOptionsParam | Omit = omit,
        tags: list[str] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Multipart"""
        return await self._call(
            _UPLOAD_SCANS,
            body={"pages": pages, "cover": cover, "options": options, "tags": tags},
            options=request_options,
        )

    async def log_in(
        self,
        *,
        user: str,
        remember: bool | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> str:
        """A form"""
        return await self._call(
            _LOG_IN,
            body={"user": user, "remember": remember},
            options=request_options,
        )


class FilesWithRawResponse(RawResource):
    upload_scans = raw(Files.upload_scans)
    log_in = raw(Files.log_in)


class AsyncFilesWithRawResponse(AsyncRawResource):
    upload_scans = async_raw(AsyncFiles.upload_scans)
    log_in = async_raw(AsyncFiles.log_in)
