import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        page = await client.assistants.list_assistants()
        print(page.items)


asyncio.run(main())
