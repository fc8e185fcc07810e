import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        open_ai_file = await client.files.retrieve_file(file_id="file-abc123")
        print(open_ai_file)


asyncio.run(main())
