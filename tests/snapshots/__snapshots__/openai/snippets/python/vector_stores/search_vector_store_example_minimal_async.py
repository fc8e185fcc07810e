import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        result = await client.vector_stores.search_vector_store(
            vector_store_id="vs_abc123",
            query="How long do refunds take?",
        )
        print(result)


asyncio.run(main())
