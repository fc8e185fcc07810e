import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        page = await client.shelves.list_publishers(page=1, page_size=20)
        print(page.items)


asyncio.run(main())
