"""Right use: every type is exact, nothing is found."""

from __future__ import annotations

import asyncio
from typing import assert_type

from mini_client import AsyncClient, Client, NotFoundError
from mini_client._runtime import (
    AsyncPage,
    AsyncStream,
    BinaryResponse,
    Page,
    RawResponse,
    Stream,
)
from mini_client.types import ListRuns, Run, RunCreated, RunDelta

client = Client(api_key="k", timeout=3)
run = client.runs.create(model="m", messages=[{"role": "user", "content": "x"}])
assert_type(run, Run)
with client.runs.create(model="m", stream=True) as events:
    assert_type(events, Stream[RunCreated | RunDelta])
    for event in events:
        if event.event == "run.created":
            assert_type(event.data, Run)
        else:
            assert_type(event.data, str)
page = client.runs.list(limit=3)
assert_type(page, Page[Run, ListRuns])
assert_type(page.items, list[Run])
assert_type(page.body.has_more, bool)
for one in page:
    assert_type(one, Run)
raw = client.runs.with_raw_response.get("r", include=["a"])
assert_type(raw, RawResponse[Run])
assert_type(raw.parse(), Run)
assert_type(client.runs.with_raw_response.create(model="m"), RawResponse[Run])
assert_type(client.with_options(timeout=None).runs.get("r"), Run)
assert_type(client.runs.download("r"), BinaryResponse)
client.runs.delete("r")
client.runs.upload(file=("a.txt", b"x", "text/plain"))
try:
    client.runs.get("r", request_options={"timeout": 3, "headers": {"x": "y"}})
except NotFoundError as error:
    assert_type(error.request_id, str | None)


async def main() -> None:
    async with AsyncClient(api_key="k") as client:
        assert_type(await client.runs.get("r"), Run)
        stream = await client.runs.create(model="m", stream=True)
        assert_type(stream, AsyncStream[RunCreated | RunDelta])
        async for event in stream:
            print(event.event)
        assert_type(await client.runs.list(), AsyncPage[Run, ListRuns])
        async for one in client.runs.list():
            assert_type(one, Run)
        raw = await client.runs.with_raw_response.get("r")
        assert_type(raw, RawResponse[Run])
        pages = await client.runs.with_raw_response.list(limit=2)
        assert_type(pages, RawResponse[AsyncPage[Run, ListRuns]])


asyncio.run(main())
