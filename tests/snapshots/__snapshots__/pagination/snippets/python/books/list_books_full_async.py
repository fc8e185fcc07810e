import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        page = await client.books.list_books(after="example-after", limit=20)
        print(page.items)


asyncio.run(main())
