import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        thread = await client.assistants.create_thread(
            messages=[
                {
                    "role": "user",
                    "content": "Hello!",
                    "attachments": [
                        {
                            "file_id": "file-abc123",
                            "tools": [{"type": "code_interpreter"}],
                        },
                    ],
                    "metadata": {"key": "example-metadata"},
                },
            ],
            tool_resources={
                "code_interpreter": {"file_ids": []},
                "file_search": {
                    "vector_store_ids": ["vs_abc123"],
                    "vector_stores": [
                        {
                            "file_ids": ["file-abc123"],
                            "chunking_strategy": {"type": "auto"},
                            "metadata": {"key": "example-metadata"},
                        },
                    ],
                },
            },
            metadata={"lesson": "3"},
        )
        print(thread)


asyncio.run(main())
