import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        message = await client.assistants.get_message(
            thread_id="thread_abc123",
            message_id="msg_abc123",
        )
        print(message)


asyncio.run(main())
