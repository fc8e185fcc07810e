import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        run = await client.assistants.cancel_run(
            thread_id="thread_abc123",
            run_id="run_abc123",
        )
        print(run)


asyncio.run(main())
