import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for item in client.shelves.list_shelves(limit=100):
            print(item)


asyncio.run(main())
