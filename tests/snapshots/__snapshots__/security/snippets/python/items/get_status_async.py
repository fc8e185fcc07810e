import asyncio

from vault_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.items.get_status()


asyncio.run(main())
