import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        message = await client.assistants.create_message(
            thread_id="thread_abc123",
            role="user",
            content="Explain deep learning to a five-year-old.",
        )
        print(message)


asyncio.run(main())
