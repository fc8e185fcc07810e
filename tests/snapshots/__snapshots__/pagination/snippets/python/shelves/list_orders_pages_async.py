import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for book in client.shelves.list_orders():
            print(book)


asyncio.run(main())
