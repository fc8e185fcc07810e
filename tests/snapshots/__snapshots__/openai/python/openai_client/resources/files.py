from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
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
        BinaryResponse,
        FileInput,
        Omit,
        Page,
        RequestOptions,
    )

_LIST_FILES: Operation[types.ListFilesResponse] = Operation(
    "GET",
    "/files",
    returns=lambda: types.ListFilesResponse,
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={"401": lambda: types.ErrorResponse, "429": lambda: types.ErrorResponse},
)

_CREATE_FILE: Operation[types.OpenAIFile] = Operation(
    "POST",
    "/files",
    returns=lambda: types.OpenAIFile,
    body="multipart",
    files=("file",),
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_RETRIEVE_FILE: Operation[types.OpenAIFile] = Operation(
    "GET",
    "/files/{file_id}",
    returns=lambda: types.OpenAIFile,
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_DELETE_FILE: Operation[types.DeleteFileResponse] = Operation(
    "DELETE",
    "/files/{file_id}",
    returns=lambda: types.DeleteFileResponse,
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_DOWNLOAD_FILE: Operation[None] = Operation(
    "GET",
    "/files/{file_id}/content",
    accept="application/octet-stream",
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)


class Files(Resource):
    """Documents and data that you upload once and use in several places."""

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self._client)

    def list_files(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.OpenAIFile, types.ListFilesResponse]:
        """List files

        Gives the files of your project. A page of this list may be large.

        `GET /files`

        Args:
            purpose: Keep only the files that were uploaded for this purpose.
            limit: How many files a page may hold. Default: `10000`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
        """
        return self._page(
            _LIST_FILES,
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
            options=request_options,
        )

    def create_file(
        self,
        *,
        file: FileInput,
        purpose: types.CreateFileRequestPurpose,
        expires_after: types.FileExpirationAfterParam | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.OpenAIFile:
        """Upload file

        Uploads a file of at most 512 MB. Say what it is for, since that decides which
        formats are accepted.

        A project may hold 2.5 TB in all. A user may send 1,000 files a minute.

        `POST /files`

        Args:
            file: The bytes, with a file name.
            purpose: What it is for.

                - `assistants`: for the tools of assistants
                - `batch`: the requests of a batch job
                - `fine-tune`: examples for fine-tuning
                - `vision`: pictures
                - `user_data`: anything else
                - `evals`: data for evaluations
            expires_after: When a file goes away by itself. Left out, batch files go
                after 30 days, others never.
        """
        return self._call(
            _CREATE_FILE,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
            options=request_options,
        )

    def retrieve_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.OpenAIFile:
        """Get file

        Gives what is known about a file, but not its bytes.

        `GET /files/{file_id}`

        Args:
            file_id: Which file.
        """
        return self._call(
            _RETRIEVE_FILE,
            path={"file_id": file_id},
            options=request_options,
        )

    def delete_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteFileResponse:
        """Delete file

        Removes a file, also from every vector store that holds it.

        `DELETE /files/{file_id}`

        Args:
            file_id: Which file.
        """
        return self._call(
            _DELETE_FILE,
            path={"file_id": file_id},
            options=request_options,
        )

    def download_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """Download file

        Gives the bytes of a file.

        `GET /files/{file_id}/content`

        Args:
            file_id: Which file.
        """
        return self._download(
            _DOWNLOAD_FILE,
            path={"file_id": file_id},
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        return AsyncFilesWithRawResponse(self._client)

    def list_files(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.OpenAIFile, types.ListFilesResponse]:
        """List files"""
        return self._page(
            _LIST_FILES,
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
            options=request_options,
        )

    async def create_file(
        self,
        *,
        file: FileInput,
        purpose: types.CreateFileRequestPurpose,
        expires_after: types.FileExpirationAfterParam | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.OpenAIFile:
        """Upload file"""
        return await self._call(
            _CREATE_FILE,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
            options=request_options,
        )

    async def retrieve_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.OpenAIFile:
        """Get file"""
        return await self._call(
            _RETRIEVE_FILE,
            path={"file_id": file_id},
            options=request_options,
        )

    async def delete_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteFileResponse:
        """Delete file"""
        return await self._call(
            _DELETE_FILE,
            path={"file_id": file_id},
            options=request_options,
        )

    async def download_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """Download file"""
        return await self._download(
            _DOWNLOAD_FILE,
            path={"file_id": file_id},
            options=request_options,
        )


class FilesWithRawResponse(RawResource):
    list_files = raw(Files.list_files)
    create_file = raw(Files.create_file)
    retrieve_file = raw(Files.retrieve_file)
    delete_file = raw(Files.delete_file)
    download_file = raw(Files.download_file)


class AsyncFilesWithRawResponse(AsyncRawResource):
    list_files = async_raw(AsyncFiles.list_files)
    create_file = async_raw(AsyncFiles.create_file)
    retrieve_file = async_raw(AsyncFiles.retrieve_file)
    delete_file = async_raw(AsyncFiles.delete_file)
    download_file = async_raw(AsyncFiles.download_file)
