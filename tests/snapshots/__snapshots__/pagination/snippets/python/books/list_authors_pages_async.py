import asyncio

from bookshop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for item in client.books.list_authors(per_page=100):
            print(item)


asyncio.run(main())
