import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        page = await client.vector_stores.list_vector_store_files(
            vector_store_id="vs_abc123",
        )
        print(page.items)


asyncio.run(main())
