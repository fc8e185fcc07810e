import asyncio

from archive_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        folder = await client.folders.get_folder(id="abc123")
        print(folder)


asyncio.run(main())
