import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        page = await client.books.search_books(
            title="An example",
            cursor="example-cursor",
            limit=20,
        )
        print(page.items)


asyncio.run(main())
