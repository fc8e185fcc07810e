import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        content = await client.files.download_file(file_id="file-abc123")
        await content.stream_to_file("file.bin")


asyncio.run(main())
