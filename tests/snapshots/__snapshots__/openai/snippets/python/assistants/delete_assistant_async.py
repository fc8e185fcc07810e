import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        response = await client.assistants.delete_assistant(assistant_id="asst_abc123")
        print(response)


asyncio.run(main())
