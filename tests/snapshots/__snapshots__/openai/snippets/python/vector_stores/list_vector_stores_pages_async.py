import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async for vector_store in client.vector_stores.list_vector_stores(limit=100):
            print(vector_store)


asyncio.run(main())
