import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        page = await client.books.list_authors(page=1, per_page=20)
        print(page.items)


asyncio.run(main())
