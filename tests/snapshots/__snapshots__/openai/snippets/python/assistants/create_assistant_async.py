import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        assistant = await client.assistants.create_assistant(model="gpt-4o")
        print(assistant)


asyncio.run(main())
