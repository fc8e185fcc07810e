import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        page = await client.assistants.list_run_steps(
            thread_id="thread_abc123",
            run_id="run_abc123",
            limit=50,
            order="asc",
            after="obj_abc123",
            before="obj_def456",
            include=["step_details.tool_calls[*].file_search.results[*].content"],
        )
        print(page.items)


asyncio.run(main())
