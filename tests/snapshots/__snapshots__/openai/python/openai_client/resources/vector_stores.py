from __future__ import annotations

from collections.abc import Sequence
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
    from .._runtime import AsyncPaginator, Omit, Page, RequestOptions

_LIST_VECTOR_STORES: Operation[types.ListVectorStoresResponse] = Operation(
    "GET",
    "/vector_stores",
    returns=lambda: types.ListVectorStoresResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={"401": lambda: types.ErrorResponse, "429": lambda: types.ErrorResponse},
)

_CREATE_VECTOR_STORE: Operation[types.VectorStoreObject] = Operation(
    "POST",
    "/vector_stores",
    returns=lambda: types.VectorStoreObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_GET_VECTOR_STORE: Operation[types.VectorStoreObject] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}",
    returns=lambda: types.VectorStoreObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_MODIFY_VECTOR_STORE: Operation[types.VectorStoreObject] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}",
    returns=lambda: types.VectorStoreObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_DELETE_VECTOR_STORE: Operation[types.DeleteVectorStoreResponse] = Operation(
    "DELETE",
    "/vector_stores/{vector_store_id}",
    returns=lambda: types.DeleteVectorStoreResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_SEARCH_VECTOR_STORE: Operation[types.VectorStoreSearchResultsPage] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/search",
    returns=lambda: types.VectorStoreSearchResultsPage,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_LIST_VECTOR_STORE_FILES: Operation[types.ListVectorStoreFilesResponse] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/files",
    returns=lambda: types.ListVectorStoreFilesResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_CREATE_VECTOR_STORE_FILE: Operation[types.VectorStoreFileObject] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/files",
    returns=lambda: types.VectorStoreFileObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_GET_VECTOR_STORE_FILE: Operation[types.VectorStoreFileObject] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    returns=lambda: types.VectorStoreFileObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_UPDATE_VECTOR_STORE_FILE_ATTRIBUTES: Operation[types.VectorStoreFileObject] = (
    Operation(
        "POST",
        "/vector_stores/{vector_store_id}/files/{file_id}",
        returns=lambda: types.VectorStoreFileObject,
        body="json",
        headers={"OpenAI-Beta": "assistants=v2"},
        errors={
            "400": lambda: types.ErrorResponse,
            "401": lambda: types.ErrorResponse,
            "404": lambda: types.ErrorResponse,
            "429": lambda: types.ErrorResponse,
        },
    )
)

_DELETE_VECTOR_STORE_FILE: Operation[types.DeleteVectorStoreFileResponse] = Operation(
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    returns=lambda: types.DeleteVectorStoreFileResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_RETRIEVE_VECTOR_STORE_FILE_CONTENT: Operation[types.VectorStoreFileContentResponse] = (
    Operation(
        "GET",
        "/vector_stores/{vector_store_id}/files/{file_id}/content",
        returns=lambda: types.VectorStoreFileContentResponse,
        headers={"OpenAI-Beta": "assistants=v2"},
        errors={
            "401": lambda: types.ErrorResponse,
            "404": lambda: types.ErrorResponse,
            "429": lambda: types.ErrorResponse,
        },
    )
)

_CREATE_VECTOR_STORE_FILE_BATCH: Operation[types.VectorStoreFileBatchObject] = (
    Operation(
        "POST",
        "/vector_stores/{vector_store_id}/file_batches",
        returns=lambda: types.VectorStoreFileBatchObject,
        body="json",
        headers={"OpenAI-Beta": "assistants=v2"},
        errors={
            "400": lambda: types.ErrorResponse,
            "401": lambda: types.ErrorResponse,
            "404": lambda: types.ErrorResponse,
            "429": lambda: types.ErrorResponse,
        },
    )
)

_GET_VECTOR_STORE_FILE_BATCH: Operation[types.VectorStoreFileBatchObject] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    returns=lambda: types.VectorStoreFileBatchObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_CANCEL_VECTOR_STORE_FILE_BATCH: Operation[types.VectorStoreFileBatchObject] = (
    Operation(
        "POST",
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        returns=lambda: types.VectorStoreFileBatchObject,
        headers={"OpenAI-Beta": "assistants=v2"},
        errors={
            "401": lambda: types.ErrorResponse,
            "404": lambda: types.ErrorResponse,
            "429": lambda: types.ErrorResponse,
        },
    )
)

_LIST_FILES_IN_VECTOR_STORE_BATCH: Operation[types.ListVectorStoreFilesResponse] = (
    Operation(
        "GET",
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        returns=lambda: types.ListVectorStoreFilesResponse,
        headers={"OpenAI-Beta": "assistants=v2"},
        pagination=Pagination(
            "cursor",
            param="after",
            next="last_id",
            has_more="has_more",
        ),
        errors={
            "401": lambda: types.ErrorResponse,
            "404": lambda: types.ErrorResponse,
            "429": lambda: types.ErrorResponse,
        },
    )
)


class VectorStores(Resource):
    """Searchable stores of chunked and embedded files. The file search tool reads from
    them.
    """

    @property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        return VectorStoresWithRawResponse(self._client)

    def list_vector_stores(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.VectorStoreObject, types.ListVectorStoresResponse]:
        """List vector stores

        Gives the vector stores of your project, a page at a time.

        `GET /vector_stores`

        Args:
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
        """
        return self._page(
            _LIST_VECTOR_STORES,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def create_vector_store(
        self,
        *,
        file_ids: list[str] | Omit = omit,
        name: str | Omit = omit,
        description: str | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfterParam
            | types.VectorStoreExpirationAfter
            | Omit
        ) = omit,
        chunking_strategy: types.ChunkingStrategyRequestParamInput | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreObject:
        """Create vector store

        Makes a vector store. Files that you name are chunked and embedded in the
        background.

        `POST /vector_stores`

        Args:
            file_ids: Files to put into it.
            name: A name for people.
            description: What it is for.
            expires_after: When a vector store goes away by itself.
            chunking_strategy: How files are cut into chunks. Left out, it is `auto`.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _CREATE_VECTOR_STORE,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            options=request_options,
        )

    def get_vector_store(
        self,
        vector_store_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreObject:
        """Get vector store

        Gives one vector store.

        `GET /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: Which vector store.
        """
        return self._call(
            _GET_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            options=request_options,
        )

    def modify_vector_store(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfterParam
            | types.VectorStoreExpirationAfter
            | None
            | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreObject:
        """Modify vector store

        Changes the name, the expiry or the metadata of a vector store.

        `POST /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: Which vector store.
            name: Another name.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _MODIFY_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            options=request_options,
        )

    def delete_vector_store(
        self,
        vector_store_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteVectorStoreResponse:
        """Delete vector store

        Removes a vector store. The uploaded files themselves stay.

        `DELETE /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: Which vector store.
        """
        return self._call(
            _DELETE_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            options=request_options,
        )

    def search_vector_store(
        self,
        vector_store_id: str,
        *,
        query: str | list[str],
        rewrite_query: bool | Omit = omit,
        max_num_results: int | Omit = omit,
        filters: types.SearchFilterParam | Omit = omit,
        ranking_options: (
            types.VectorStoreSearchRequestRankingOptionsParam | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreSearchResultsPage:
        """Search vector store

        Finds the chunks that fit a question best. Attributes of the files can narrow
        the search.

        `POST /vector_stores/{vector_store_id}/search`

        Args:
            vector_store_id: Which vector store.
            query: What to look for. Several texts are looked for together.
            rewrite_query: Whether to put the question into words that search better.
                Default: `False`.
            max_num_results: How many results to give at most. Default: `10`.
            filters: Which files to search in, by their attributes.
            ranking_options: Which results count.
        """
        return self._call(
            _SEARCH_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            options=request_options,
        )

    def list_vector_store_files(
        self,
        vector_store_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.VectorStoreFileObject, types.ListVectorStoreFilesResponse]:
        """List vector store files

        Gives the files of a vector store, a page at a time.

        `GET /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: Which vector store.
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
            filter: Keep only the files in this state.
        """
        return self._page(
            _LIST_VECTOR_STORE_FILES,
            path={"vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=request_options,
        )

    def create_vector_store_file(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: types.ChunkingStrategyRequestParamInput | Omit = omit,
        attributes: types.VectorStoreFileAttributes | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileObject:
        """Create vector store file

        Puts an uploaded file into a vector store.

        A store takes 300 writes a minute through this call and the file batches
        together. To add many files, use a batch.

        `POST /vector_stores/{vector_store_id}/files`

        Args:
            vector_store_id: Which vector store.
            file_id: The uploaded file.
            chunking_strategy: How files are cut into chunks. Left out, it is `auto`.
            attributes: Up to 16 attributes of a file that a search can filter on.

                A key has at most 64 characters. A value is a number, a boolean, or text
                of at most 512 characters.
        """
        return self._call(
            _CREATE_VECTOR_STORE_FILE,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            options=request_options,
        )

    def get_vector_store_file(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileObject:
        """Get vector store file

        Gives one file of a vector store, and how far its processing is.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            vector_store_id: Which vector store.
            file_id: Which file.
        """
        return self._call(
            _GET_VECTOR_STORE_FILE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=request_options,
        )

    def update_vector_store_file_attributes(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: types.VectorStoreFileAttributes,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileObject:
        """Update vector store file attributes

        Replaces the attributes of a file in a vector store.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            vector_store_id: Which vector store.
            file_id: Which file.
            attributes: Up to 16 attributes of a file that a search can filter on.

                A key has at most 64 characters. A value is a number, a boolean, or text
                of at most 512 characters.
        """
        return self._call(
            _UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            body={"attributes": attributes},
            options=request_options,
        )

    def delete_vector_store_file(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteVectorStoreFileResponse:
        """Delete vector store file

        Takes a file out of a vector store. The upload itself stays; `deleteFile`
        removes that.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`

        Args:
            vector_store_id: Which vector store.
            file_id: Which file.
        """
        return self._call(
            _DELETE_VECTOR_STORE_FILE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=request_options,
        )

    def retrieve_vector_store_file_content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileContentResponse:
        """Get vector store file content

        Gives the text that was read out of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`

        Args:
            vector_store_id: Which vector store.
            file_id: Which file.
        """
        return self._call(
            _RETRIEVE_VECTOR_STORE_FILE_CONTENT,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=request_options,
        )

    def create_vector_store_file_batch(
        self,
        vector_store_id: str,
        *,
        file_ids: list[str] | Omit = omit,
        files: Sequence[types.CreateVectorStoreFileRequestParam] | Omit = omit,
        chunking_strategy: types.ChunkingStrategyRequestParamInput | Omit = omit,
        attributes: types.VectorStoreFileAttributes | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatchObject:
        """Create vector store file batch

        Puts up to 2,000 uploaded files into a vector store with one call.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Args:
            vector_store_id: Which vector store.
            file_ids: Files that are all treated alike.
            files: Files with settings of their own. The settings beside this list do
                not apply to them.
            chunking_strategy: How files are cut into chunks. Left out, it is `auto`.
            attributes: Up to 16 attributes of a file that a search can filter on.

                A key has at most 64 characters. A value is a number, a boolean, or text
                of at most 512 characters.
        """
        return self._call(
            _CREATE_VECTOR_STORE_FILE_BATCH,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            options=request_options,
        )

    def get_vector_store_file_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatchObject:
        """Get vector store file batch

        Tells how many files of a batch are done.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

        Args:
            vector_store_id: Which vector store.
            batch_id: Which file batch of the vector store.
        """
        return self._call(
            _GET_VECTOR_STORE_FILE_BATCH,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=request_options,
        )

    def cancel_vector_store_file_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatchObject:
        """Cancel vector store file batch

        Stops a batch as soon as possible.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`

        Args:
            vector_store_id: Which vector store.
            batch_id: Which file batch of the vector store.
        """
        return self._call(
            _CANCEL_VECTOR_STORE_FILE_BATCH,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=request_options,
        )

    def list_files_in_vector_store_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.VectorStoreFileObject, types.ListVectorStoreFilesResponse]:
        """List files in vector store batch

        Gives the files that came into the store with a batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

        Args:
            vector_store_id: Which vector store.
            batch_id: Which file batch of the vector store.
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
            filter: Keep only the files in this state.
        """
        return self._page(
            _LIST_FILES_IN_VECTOR_STORE_BATCH,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=request_options,
        )


class AsyncVectorStores(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        return AsyncVectorStoresWithRawResponse(self._client)

    def list_vector_stores(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.VectorStoreObject, types.ListVectorStoresResponse]:
        """List vector stores"""
        return self._page(
            _LIST_VECTOR_STORES,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def create_vector_store(
        self,
        *,
        file_ids: list[str] | Omit = omit,
        name: str | Omit = omit,
        description: str | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfterParam
            | types.VectorStoreExpirationAfter
            | Omit
        ) = omit,
        chunking_strategy: types.ChunkingStrategyRequestParamInput | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreObject:
        """Create vector store"""
        return await self._call(
            _CREATE_VECTOR_STORE,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            options=request_options,
        )

    async def get_vector_store(
        self,
        vector_store_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreObject:
        """Get vector store"""
        return await self._call(
            _GET_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            options=request_options,
        )

    async def modify_vector_store(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfterParam
            | types.VectorStoreExpirationAfter
            | None
            | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreObject:
        """Modify vector store"""
        return await self._call(
            _MODIFY_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            options=request_options,
        )

    async def delete_vector_store(
        self,
        vector_store_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteVectorStoreResponse:
        """Delete vector store"""
        return await self._call(
            _DELETE_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            options=request_options,
        )

    async def search_vector_store(
        self,
        vector_store_id: str,
        *,
        query: str | list[str],
        rewrite_query: bool | Omit = omit,
        max_num_results: int | Omit = omit,
        filters: types.SearchFilterParam | Omit = omit,
        ranking_options: (
            types.VectorStoreSearchRequestRankingOptionsParam | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreSearchResultsPage:
        """Search vector store"""
        return await self._call(
            _SEARCH_VECTOR_STORE,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            options=request_options,
        )

    def list_vector_store_files(
        self,
        vector_store_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[
        types.VectorStoreFileObject,
        types.ListVectorStoreFilesResponse,
    ]:
        """List vector store files"""
        return self._page(
            _LIST_VECTOR_STORE_FILES,
            path={"vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=request_options,
        )

    async def create_vector_store_file(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: types.ChunkingStrategyRequestParamInput | Omit = omit,
        attributes: types.VectorStoreFileAttributes | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileObject:
        """Create vector store file"""
        return await self._call(
            _CREATE_VECTOR_STORE_FILE,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            options=request_options,
        )

    async def get_vector_store_file(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileObject:
        """Get vector store file"""
        return await self._call(
            _GET_VECTOR_STORE_FILE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=request_options,
        )

    async def update_vector_store_file_attributes(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: types.VectorStoreFileAttributes,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileObject:
        """Update vector store file attributes"""
        return await self._call(
            _UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            body={"attributes": attributes},
            options=request_options,
        )

    async def delete_vector_store_file(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteVectorStoreFileResponse:
        """Delete vector store file"""
        return await self._call(
            _DELETE_VECTOR_STORE_FILE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=request_options,
        )

    async def retrieve_vector_store_file_content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileContentResponse:
        """Get vector store file content"""
        return await self._call(
            _RETRIEVE_VECTOR_STORE_FILE_CONTENT,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=request_options,
        )

    async def create_vector_store_file_batch(
        self,
        vector_store_id: str,
        *,
        file_ids: list[str] | Omit = omit,
        files: Sequence[types.CreateVectorStoreFileRequestParam] | Omit = omit,
        chunking_strategy: types.ChunkingStrategyRequestParamInput | Omit = omit,
        attributes: types.VectorStoreFileAttributes | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatchObject:
        """Create vector store file batch"""
        return await self._call(
            _CREATE_VECTOR_STORE_FILE_BATCH,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            options=request_options,
        )

    async def get_vector_store_file_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatchObject:
        """Get vector store file batch"""
        return await self._call(
            _GET_VECTOR_STORE_FILE_BATCH,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=request_options,
        )

    async def cancel_vector_store_file_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatchObject:
        """Cancel vector store file batch"""
        return await self._call(
            _CANCEL_VECTOR_STORE_FILE_BATCH,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=request_options,
        )

    def list_files_in_vector_store_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[
        types.VectorStoreFileObject,
        types.ListVectorStoreFilesResponse,
    ]:
        """List files in vector store batch"""
        return self._page(
            _LIST_FILES_IN_VECTOR_STORE_BATCH,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=request_options,
        )


class VectorStoresWithRawResponse(RawResource):
    list_vector_stores = raw(VectorStores.list_vector_stores)
    create_vector_store = raw(VectorStores.create_vector_store)
    get_vector_store = raw(VectorStores.get_vector_store)
    modify_vector_store = raw(VectorStores.modify_vector_store)
    delete_vector_store = raw(VectorStores.delete_vector_store)
    search_vector_store = raw(VectorStores.search_vector_store)
    list_vector_store_files = raw(VectorStores.list_vector_store_files)
    create_vector_store_file = raw(VectorStores.create_vector_store_file)
    get_vector_store_file = raw(VectorStores.get_vector_store_file)
    update_vector_store_file_attributes = raw(
        VectorStores.update_vector_store_file_attributes,
    )
    delete_vector_store_file = raw(VectorStores.delete_vector_store_file)
    retrieve_vector_store_file_content = raw(
        VectorStores.retrieve_vector_store_file_content,
    )
    create_vector_store_file_batch = raw(VectorStores.create_vector_store_file_batch)
    get_vector_store_file_batch = raw(VectorStores.get_vector_store_file_batch)
    cancel_vector_store_file_batch = raw(VectorStores.cancel_vector_store_file_batch)
    list_files_in_vector_store_batch = raw(
        VectorStores.list_files_in_vector_store_batch,
    )


class AsyncVectorStoresWithRawResponse(AsyncRawResource):
    list_vector_stores = async_raw(AsyncVectorStores.list_vector_stores)
    create_vector_store = async_raw(AsyncVectorStores.create_vector_store)
    get_vector_store = async_raw(AsyncVectorStores.get_vector_store)
    modify_vector_store = async_raw(AsyncVectorStores.modify_vector_store)
    delete_vector_store = async_raw(AsyncVectorStores.delete_vector_store)
    search_vector_store = async_raw(AsyncVectorStores.search_vector_store)
    list_vector_store_files = async_raw(AsyncVectorStores.list_vector_store_files)
    create_vector_store_file = async_raw(AsyncVectorStores.create_vector_store_file)
    get_vector_store_file = async_raw(AsyncVectorStores.get_vector_store_file)
    update_vector_store_file_attributes = async_raw(
        AsyncVectorStores.update_vector_store_file_attributes,
    )
    delete_vector_store_file = async_raw(AsyncVectorStores.delete_vector_store_file)
    retrieve_vector_store_file_content = async_raw(
        AsyncVectorStores.retrieve_vector_store_file_content,
    )
    create_vector_store_file_batch = async_raw(
        AsyncVectorStores.create_vector_store_file_batch,
    )
    get_vector_store_file_batch = async_raw(
        AsyncVectorStores.get_vector_store_file_batch,
    )
    cancel_vector_store_file_batch = async_raw(
        AsyncVectorStores.cancel_vector_store_file_batch,
    )
    list_files_in_vector_store_batch = async_raw(
        AsyncVectorStores.list_files_in_vector_store_batch,
    )
