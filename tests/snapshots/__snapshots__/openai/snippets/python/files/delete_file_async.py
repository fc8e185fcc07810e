import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        response = await client.files.delete_file(file_id="file-abc123")
        print(response)


asyncio.run(main())
