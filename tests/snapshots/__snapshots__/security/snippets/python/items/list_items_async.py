import asyncio

from vault_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads VAULT_HEADER_API_KEY
        await client.items.list_items()


asyncio.run(main())
