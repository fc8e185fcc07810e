import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async with await client.chat.create_chat_completion(
            messages=[{"role": "user", "content": "Name three uses for a brick."}],
            model="gpt-4o",
            stream=True,
        ) as events:
            async for event in events:
                print(event)


asyncio.run(main())
