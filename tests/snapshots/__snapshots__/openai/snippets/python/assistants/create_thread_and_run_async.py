import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        run = await client.assistants.create_thread_and_run(assistant_id="asst_abc123")
        print(run)


asyncio.run(main())
