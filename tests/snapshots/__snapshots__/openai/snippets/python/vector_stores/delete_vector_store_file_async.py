import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        response = await client.vector_stores.delete_vector_store_file(
            vector_store_id="vs_abc123",
            file_id="file-abc123",
        )
        print(response)


asyncio.run(main())
