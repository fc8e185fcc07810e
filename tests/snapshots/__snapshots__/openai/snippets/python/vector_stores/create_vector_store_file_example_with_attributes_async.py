import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        vector_store_file = await client.vector_stores.create_vector_store_file(
            vector_store_id="vs_abc123",
            file_id="file-abc123",
            chunking_strategy={"type": "auto"},
            attributes={"region": "eu", "year": 2025, "evergreen": False},
        )
        print(vector_store_file)


asyncio.run(main())
