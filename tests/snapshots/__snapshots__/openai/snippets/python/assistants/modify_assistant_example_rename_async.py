import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        assistant = await client.assistants.modify_assistant(
            assistant_id="asst_abc123",
            name="Patient tutor",
        )
        print(assistant)


asyncio.run(main())
