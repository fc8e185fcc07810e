import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        thread = await client.assistants.modify_thread(
            thread_id="thread_abc123",
            metadata={"lesson": "3", "solved": "yes"},
        )
        print(thread)


asyncio.run(main())
