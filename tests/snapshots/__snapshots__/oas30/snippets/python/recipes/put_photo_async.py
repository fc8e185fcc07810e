import asyncio

from kitchen_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.recipes.put_photo(id="abc123")


asyncio.run(main())
