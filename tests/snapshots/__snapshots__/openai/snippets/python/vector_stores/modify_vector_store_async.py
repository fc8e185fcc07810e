import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        vector_store = await client.vector_stores.modify_vector_store(
            vector_store_id="vs_abc123",
        )
        print(vector_store)


asyncio.run(main())
