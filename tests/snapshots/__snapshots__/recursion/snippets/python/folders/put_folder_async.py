import asyncio

from archive_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.folders.put_folder(id="abc123", name="letters")


asyncio.run(main())
