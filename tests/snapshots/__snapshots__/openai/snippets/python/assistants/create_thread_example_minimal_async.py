import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        thread = await client.assistants.create_thread()
        print(thread)


asyncio.run(main())
