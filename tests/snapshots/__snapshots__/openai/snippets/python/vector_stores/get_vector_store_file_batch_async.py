import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        vector_store_file_batch = (
            await client.vector_stores.get_vector_store_file_batch(
                vector_store_id="vs_abc123",
                batch_id="vsfb_abc123",
            )
        )
        print(vector_store_file_batch)


asyncio.run(main())
