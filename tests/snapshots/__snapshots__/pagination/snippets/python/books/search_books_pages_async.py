import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for book in client.books.search_books(title="An example", limit=50):
            print(book)


asyncio.run(main())
