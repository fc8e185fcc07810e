import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        message = await client.assistants.create_message(
            thread_id="thread_abc123",
            role="user",
            content=[
                {"type": "text", "text": "What does this chart tell us?"},
                {
                    "type": "image_file",
                    "image_file": {"file_id": "file-def456", "detail": "high"},
                },
            ],
        )
        print(message)


asyncio.run(main())
