import asyncio

from vault_client import AsyncClient


async def main() -> None:
    # reads VAULT_PASSWORD_USERNAME and VAULT_PASSWORD_PASSWORD
    async with AsyncClient() as client:
        await client.doors.list_doors()


asyncio.run(main())
