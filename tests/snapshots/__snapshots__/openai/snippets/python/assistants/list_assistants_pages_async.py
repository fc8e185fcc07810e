import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async for assistant in client.assistants.list_assistants(limit=100):
            print(assistant)


asyncio.run(main())
