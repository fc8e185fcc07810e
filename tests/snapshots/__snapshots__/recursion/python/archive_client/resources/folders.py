from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_GET_FOLDER: Operation[types.Folder] = Operation(
    "GET",
    "/folders/{id}",
    returns=lambda: types.Folder,
)

_PUT_FOLDER: Operation[None] = Operation(
    "PUT",
    "/folders/{id}",
    body="json",
)


class Folders(Resource):
    """Folders."""

    @property
    def with_raw_response(self) -> FoldersWithRawResponse:
        return FoldersWithRawResponse(self._client)

    def get_folder(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.Folder:
        """`GET /folders/{id}`"""
        return self._call(_GET_FOLDER, path={"id": id}, options=request_options)

    def put_folder(
        self,
        id: str,
        *,
        name: str,
        parent: types.FolderParam | types.Folder | Omit = omit,
        entries: Sequence[types.EntryParam | types.Entry] | Omit = omit,
        by_year: Mapping[str, types.FolderParam | types.Folder] | Omit = omit,
        notes: types.Note | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /folders/{id}`

        Args:
            notes: A text, or notes on notes.
        """
        return self._call(
            _PUT_FOLDER,
            path={"id": id},
            body={
                "name": name,
                "parent": parent,
                "entries": entries,
                "by_year": by_year,
                "notes": notes,
            },
            options=request_options,
        )


class AsyncFolders(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncFoldersWithRawResponse:
        return AsyncFoldersWithRawResponse(self._client)

    async def get_folder(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.Folder:
        """`GET /folders/{id}`"""
        return await self._call(_GET_FOLDER, path={"id": id}, options=request_options)

    async def put_folder(
        self,
        id: str,
        *,
        name: str,
        parent: types.FolderParam | types.Folder | Omit = omit,
        entries: Sequence[types.EntryParam | types.Entry] | Omit = omit,
        by_year: Mapping[str, types.FolderParam | types.Folder] | Omit = omit,
        notes: types.Note | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /folders/{id}`"""
        return await self._call(
            _PUT_FOLDER,
            path={"id": id},
            body={
                "name": name,
                "parent": parent,
                "entries": entries,
                "by_year": by_year,
                "notes": notes,
            },
            options=request_options,
        )


class FoldersWithRawResponse(RawResource):
    get_folder = raw(Folders.get_folder)
    put_folder = raw(Folders.put_folder)


class AsyncFoldersWithRawResponse(AsyncRawResource):
    get_folder = async_raw(AsyncFolders.get_folder)
    put_folder = async_raw(AsyncFolders.put_folder)
