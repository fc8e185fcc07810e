import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        thread = await client.assistants.modify_thread(thread_id="thread_abc123")
        print(thread)


asyncio.run(main())
