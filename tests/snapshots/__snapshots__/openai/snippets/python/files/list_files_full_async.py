import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        page = await client.files.list_files(
            purpose="assistants",
            limit=100,
            order="asc",
            after="obj_abc123",
        )
        print(page.items)


asyncio.run(main())
