import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        message = await client.assistants.create_message(
            thread_id="thread_abc123",
            role="user",
            content="How long do refunds take?",
            attachments=[
                {
                    "file_id": "file-abc123",
                    "tools": [{"type": "file_search"}, {"type": "code_interpreter"}],
                },
            ],
            metadata={"source": "web"},
        )
        print(message)


asyncio.run(main())
