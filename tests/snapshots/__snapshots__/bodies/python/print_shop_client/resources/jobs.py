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

_CREATE_JOB: Operation[types.Job] = Operation(
    "POST",
    "/jobs",
    returns=lambda: types.Job,
    body="json-or-multipart",
    files=("file",),
    accept="application/vnd.shop+json",
)


class Jobs(Resource):
    """Jobs."""

    @property
    def with_raw_response(self) -> JobsWithRawResponse:
        return JobsWithRawResponse(self._client)

    def create_job(
        self,
        *,
        title: str,
        copies: int | Omit = omit,
        paper: Literal["a4", "letter"] | Omit = omit,
        file: FileInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Job:
        """JSON, or multipart with the file beside it

        `POST /jobs`

        Args:
            copies: Default: `1`.
        """
        return self._call(
            _CREATE_JOB,
            body={"title": title, "copies": copies, "paper": paper, "file": file},
            options=request_options,
        )


class AsyncJobs(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        return AsyncJobsWithRawResponse(self._client)

    async def create_job(
        self,
        *,
        title: str,
        copies: int | Omit = omit,
        paper: Literal["a4", "letter"] | Omit = omit,
        file: FileInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Job:
        """JSON, or multipart with the file beside it"""
        return await self._call(
            _CREATE_JOB,
            body={"title": title, "copies": copies, "paper": paper, "file": file},
            options=request_options,
        )


class JobsWithRawResponse(RawResource):
    create_job = raw(Jobs.create_job)


class AsyncJobsWithRawResponse(AsyncRawResource):
    create_job = async_raw(AsyncJobs.create_job)
