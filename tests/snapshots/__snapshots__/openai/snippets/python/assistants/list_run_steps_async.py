import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        page = await client.assistants.list_run_steps(
            thread_id="thread_abc123",
            run_id="run_abc123",
        )
        print(page.items)


asyncio.run(main())
