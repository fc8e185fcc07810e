import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async for run in client.assistants.list_runs(
            thread_id="thread_abc123",
            limit=100,
        ):
            print(run)


asyncio.run(main())
