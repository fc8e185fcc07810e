import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        vector_store_file_batch = (
            await client.vector_stores.create_vector_store_file_batch(
                vector_store_id="vs_abc123",
                file_ids=["file-abc123", "file-def456"],
            )
        )
        print(vector_store_file_batch)


asyncio.run(main())
