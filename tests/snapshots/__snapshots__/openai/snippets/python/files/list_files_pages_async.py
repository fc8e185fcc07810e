import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        async for open_ai_file in client.files.list_files(limit=100):
            print(open_ai_file)


asyncio.run(main())
