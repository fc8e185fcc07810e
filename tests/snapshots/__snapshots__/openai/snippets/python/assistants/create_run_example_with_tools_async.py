import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        run = await client.assistants.create_run(
            thread_id="thread_abc123",
            assistant_id="asst_abc123",
            reasoning_effort="low",
            additional_instructions="Mention the page that you found it on.",
            additional_messages=[
                {"role": "user", "content": "How long do refunds take?"},
            ],
            tools=[{"type": "file_search"}],
            max_completion_tokens=500,
            tool_choice="required",
        )
        print(run)


asyncio.run(main())
