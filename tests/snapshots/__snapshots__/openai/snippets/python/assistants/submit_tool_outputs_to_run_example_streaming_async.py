import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async with await client.assistants.submit_tool_outputs_to_run(
            thread_id="thread_abc123",
            run_id="run_abc123",
            tool_outputs=[
                {"tool_call_id": "call_abc123", "output": "Sunny, 24 degrees."},
            ],
            stream=True,
        ) as events:
            async for event in events:
                print(event)


asyncio.run(main())
