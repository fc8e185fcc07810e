import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async for run_step in client.assistants.list_run_steps(
            thread_id="thread_abc123",
            run_id="run_abc123",
            limit=100,
        ):
            print(run_step)


asyncio.run(main())
