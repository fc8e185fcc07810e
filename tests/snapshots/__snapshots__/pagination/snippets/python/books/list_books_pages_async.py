import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for book in client.books.list_books(limit=100):
            print(book)


asyncio.run(main())
