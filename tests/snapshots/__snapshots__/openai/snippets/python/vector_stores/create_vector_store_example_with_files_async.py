import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        vector_store = await client.vector_stores.create_vector_store(
            file_ids=["file-abc123", "file-def456"],
            name="Handbook",
            expires_after={"anchor": "last_active_at", "days": 7},
            chunking_strategy={
                "type": "static",
                "static": {"max_chunk_size_tokens": 600, "chunk_overlap_tokens": 200},
            },
            metadata={"team": "support"},
        )
        print(vector_store)


asyncio.run(main())
