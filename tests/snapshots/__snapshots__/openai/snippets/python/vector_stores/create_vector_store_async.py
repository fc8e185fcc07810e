import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        vector_store = await client.vector_stores.create_vector_store()
        print(vector_store)


asyncio.run(main())
