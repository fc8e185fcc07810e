import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        run_step = await client.assistants.get_run_step(
            thread_id="thread_abc123",
            run_id="run_abc123",
            step_id="step_abc123",
            include=["step_details.tool_calls[*].file_search.results[*].content"],
        )
        print(run_step)


asyncio.run(main())
