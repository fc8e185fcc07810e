import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for book in client.shelves.list_publishers(page_size=100):
            print(book)


asyncio.run(main())
