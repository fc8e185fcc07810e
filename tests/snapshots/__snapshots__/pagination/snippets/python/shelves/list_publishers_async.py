import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        page = await client.shelves.list_publishers()
        print(page.items)


asyncio.run(main())
