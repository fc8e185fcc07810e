import asyncio

from names_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.plus_1_minus_1.get_things()


asyncio.run(main())
