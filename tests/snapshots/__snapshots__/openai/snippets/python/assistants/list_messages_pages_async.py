import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async for message in client.assistants.list_messages(
            thread_id="thread_abc123",
            limit=100,
        ):
            print(message)


asyncio.run(main())
