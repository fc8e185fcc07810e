import asyncio

from vault_client import AsyncClient


async def main() -> None:
    # reads VAULT_HEADER_API_KEY and VAULT_COOKIE_API_KEY
    async with AsyncClient() as client:
        await client.items.add_item()


asyncio.run(main())
