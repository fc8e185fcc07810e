import asyncio

from names_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.client.things_delete_all_now()


asyncio.run(main())
