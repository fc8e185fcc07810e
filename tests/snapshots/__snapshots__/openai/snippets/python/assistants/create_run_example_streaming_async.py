import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async with await client.assistants.create_run(
            thread_id="thread_abc123",
            assistant_id="asst_abc123",
            stream=True,
        ) as events:
            async for event in events:
                print(event)


asyncio.run(main())
