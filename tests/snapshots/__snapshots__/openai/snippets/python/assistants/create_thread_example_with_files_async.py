import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        thread = await client.assistants.create_thread(
            messages=[{"role": "user", "content": "How long do refunds take?"}],
            tool_resources={
                "file_search": {
                    "vector_stores": [
                        {
                            "file_ids": ["file-abc123"],
                            "chunking_strategy": {
                                "type": "static",
                                "static": {
                                    "max_chunk_size_tokens": 600,
                                    "chunk_overlap_tokens": 200,
                                },
                            },
                        },
                    ],
                },
            },
        )
        print(thread)


asyncio.run(main())
