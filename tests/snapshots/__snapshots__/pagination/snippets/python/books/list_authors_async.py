import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        page = await client.books.list_authors()
        print(page.items)


asyncio.run(main())
