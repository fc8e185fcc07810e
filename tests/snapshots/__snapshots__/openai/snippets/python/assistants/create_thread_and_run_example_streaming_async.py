import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async with await client.assistants.create_thread_and_run(
            assistant_id="asst_abc123",
            thread={
                "messages": [
                    {
                        "role": "user",
                        "content": "Explain deep learning to a five-year-old.",
                    },
                ],
            },
            stream=True,
        ) as events:
            async for event in events:
                print(event)


asyncio.run(main())
